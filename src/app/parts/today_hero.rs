//! What today holds by the plan: a circuit to start, other kinds, a day of rest, and the run that
//! changes it.

use kneeline::diary::Level;
use kneeline::exercise::{Exercise, Stage};
use kneeline::plan::hops::contacts;
use kneeline::plan::{Kind, Plan, Running, Today};
use kneeline::route::{Cut, PlayOf, Route};
use leptos::prelude::*;

use super::attr::{is, lives, on};
use super::circuit_card::start_button;
use super::figure_loop::{Reel, loop_figure};
use super::live::{live, live_view};
use super::markup::{
    choice, el, glyph, group, icon, link, press, say, tell, text, with, word_button,
};
use super::node::{ToView, View};
use super::play_of::circuit_of;
use super::player_figure::is_calm;
use crate::app::ask;
use crate::app::state::AppState;

/// How the circuit of a kind was fitted, as it is unfolded.
pub(crate) type Fitted = fn(AppState, Kind) -> View;

/// What today holds, in the dark card with the one filled button.
pub(crate) fn hero_card(app: AppState, fitted: Fitted) -> View {
    let words = app.words();
    let running = RwSignal::new(Running::NotSaid);
    // Instead of what the plan says.
    let picked = RwSignal::new(None::<Kind>);
    let day = move || app.plan.with(|plan| plan.today(running.get()));
    let why = move || app.plan.with(|plan| plan.why(running.get()));
    let reason = live(move || (words.today.reason)(why()));
    let rules = live(move || Route::Rules(why().rule_id().to_owned()).href());
    let card = live_view(move || {
        let (day, picked_now) = (day(), picked.get());
        let link = vec![is("class", "quiet-link"), lives("href", rules)];
        let link = with("a", "", link, vec![text(words.today.why)]);
        let reason = el("div", "hero__reason", vec![tell("p", "quiet", reason), link]);
        untrack(|| match picked_now.unwrap_or(day.kind) {
            Kind::Rest => rest(app, &day, picked, reason),
            kind => vec![session(app, kind, options(&day), picked, fitted), reason].view(),
        })
    });
    let level = live(move || {
        let level = app.plan.with(Plan::level);
        let at = Level::ALL.iter().position(|it| *it == level).unwrap_or(0) + 1;
        [&(words.today.stage)(at), " \u{b7} ", (words.level)(level)].concat()
    });
    let level = link(Route::Plan, "hero__stage", None, vec![level.view(), icon("chevron-right")]);
    let answers = [
        (words.today.no_run, Running::No),
        (words.today.easy_run, Running::Easy),
        (words.today.hard_run, Running::Hard),
    ];
    let answers = answers.map(|(name, answer)| {
        let say = move || {
            let again = running.get_untracked() == answer;
            running.set(if again { Running::NotSaid } else { answer });
            picked.set(None);
        };
        choice("choice__option", name, move || running.get() == answer, say)
    });
    let asked = vec![
        say("span", "quiet", words.today.run_today),
        group("choice", words.today.run_today, answers.into()),
    ];
    el("section", "hero", vec![level, card, el("div", "hero__run", asked)])
}

/// What may be started today: what the plan says first, and last what is there all the same.
fn options(day: &Today) -> Vec<Kind> {
    let anyway = day.anyway.kind;
    let first = if day.kind == Kind::Rest { anyway } else { day.kind };
    let also = day.also.iter().copied().filter(|it| *it != anyway);
    [first].into_iter().chain(also).chain(Some(anyway).filter(|it| *it != first)).collect()
}

/// A day without a session: why, and a calm movement. Something can be started all the same.
fn rest(app: AppState, day: &Today, picked: RwSignal<Option<Kind>>, reason: View) -> View {
    let words = &app.words().today;
    let others = day
        .also
        .iter()
        .map(|&kind| word_button("button", (words.kind)(kind), move || picked.set(Some(kind))));
    let all_the_same = day.anyway.kind;
    let anyway = move || picked.set(Some(all_the_same));
    let anyway = word_button("button button--quiet", words.start_anyway, anyway);
    let acts = others.chain([anyway]).collect();
    let calm = circuit_of(&of(Kind::Mobility), app).ok();
    let calm = calm.and_then(|it| it.stations.first().map(|it| it.exercise));
    let mut inner = vec![say("h2", "", (words.kind)(Kind::Rest)), reason];
    inner.extend(calm.map(|it| moving(app, it, false)));
    inner.push(el("div", "hero__acts", acts));
    el("div", "hero__rest", inner)
}

/// A circuit to start, and what else there is.
fn session(
    app: AppState,
    kind: Kind,
    options: Vec<Kind>,
    picked: RwSignal<Option<Kind>>,
    fitted: Fitted,
) -> View {
    let words = app.words();
    let Ok(circuit) = circuit_of(&of(kind), app) else { return ().view() };
    let mut time = (words.about)(ask::duration_secs(app, &circuit));
    let landings: u16 = circuit.stations.iter().map(contacts).sum();
    if kind == Kind::Hops {
        time = [&time, " \u{b7} ", &(words.today.landings)(landings)].concat();
    }
    let mut names: Vec<&'static str> = Vec::new();
    for station in circuit.stations.iter() {
        let short = station.exercise.text.get(app.lang()).short;
        if !names.contains(&short) {
            names.push(short);
        }
    }
    let chips = names.into_iter().map(|name| say("li", "chip", name)).collect();
    let picks = options.into_iter().map(|it| {
        choice(
            "choice__option",
            (words.today.short)(it),
            move || it == kind,
            move || {
                picked.set(Some(it));
            },
        )
    });
    let picks = group("choice", words.today.what, picks.collect());
    let first = circuit.stations.iter().map(|it| it.exercise);
    let first = first.max_by_key(|it| it.stage != Stage::Mobility);
    let titles = vec![say("h2", "", (words.today.kind)(kind)), say("p", "hero__time", time)];
    let mut inner = vec![el("div", "hero__head", titles)];
    inner.extend(first.map(|first| moving(app, first, !is_calm(app))));
    inner.push(el("ul", "chips hero__moves", chips));
    let changes = app.plan.with(|plan| plan.offer(kind).trims.len());
    inner.extend([picks, start_button(app, move || of(kind))]);
    if changes > 0 {
        let summary = say("summary", "quiet-link", (words.today.trims)(changes));
        inner.push(el("details", "hero__trims", vec![summary, fitted(app, kind)]));
    }
    el("div", "hero__session", inner)
}

fn of(kind: Kind) -> PlayOf {
    PlayOf::Listed { id: kind.circuit_id().to_owned(), cut: Cut::Full }
}

/// The figure, and a way to stop it, or to start it.
fn moving(app: AppState, exercise: &'static Exercise, plays: bool) -> View {
    let words = app.words();
    let reel = Reel::new(exercise, plays);
    let playing = reel.playing;
    let icon = move || if playing.get() { "pause" } else { "play" };
    let name = live(move || if playing.get() { words.early.pause } else { words.early.play });
    // The button is in the picture: a tap on either is heard there.
    let play = press("round hero__play", vec![lives("aria-label", name)], vec![glyph(icon)], || {});
    let turn_on = on("click", move |_| playing.set(!playing.get_untracked()));
    with("div", "hero__figure", vec![turn_on], vec![loop_figure(app, reel), play])
}
