//! Today: start in one tap. What was interrupted comes first; the week and the rest follow.

use kneeline::diary::Level;
use kneeline::exercise::{Exercise, Stage};
use kneeline::plan::{Kind, Plan, Running, Today, WeekDay};
use kneeline::route::{Cut, PlayOf, Route};
use leptos::prelude::*;

use super::later;
use crate::app::parts::attr::{is, keeps, lives, on};
use crate::app::parts::circuit_card::start_button;
use crate::app::parts::figure_loop::{Reel, loop_figure};
use crate::app::parts::light::light_name;
use crate::app::parts::live::{live, live_view, memo, when};
use crate::app::parts::markup::{
    button, choice, el, glyph, group, head, icon, link, marked, press, say, tell, text, with,
    word_button,
};
use crate::app::parts::node::{ToView, View};
use crate::app::parts::notices::notices;
use crate::app::parts::play_of::circuit_of;
use crate::app::state::AppState;
use crate::app::{ask, parts};

pub(super) fn today(app: AppState) -> View {
    let words = app.words();
    let unfinished = memo(move || app.is_unfinished());
    let hero = live_view(move || if unfinished.get() { resume_card(app) } else { hero_card(app) });
    let quiet = |to, name| link(to, "quiet-link", None, vec![text(name)]);
    let links = vec![
        quiet(Route::Circuits, words.today.all_circuits),
        quiet(Route::Cadence, words.early.metronome),
        quiet(Route::Learn, words.early.read),
    ];
    let inner = vec![
        notices(app),
        later::question(app),
        hero.view(),
        el("div", "tiles", vec![knee(app), log_run(app)]),
        week(app),
        about_you(app),
        el("div", "stack today__links", links),
        say("p", "caption", words.app.general_information),
    ];
    let settings = vec![icon("settings")];
    let gear = link(Route::Settings, "round page-head__gear", Some(words.nav.settings), settings);
    vec![head(words.today.title, None, Some(gear)), el("div", "today", inner)].view()
}

/// The questions about the person, until they were answered or waved away.
fn about_you(app: AppState) -> View {
    let nav = &app.words().nav;
    let link = move || {
        let said = vec![say("b", "", nav.start), say("span", "quiet", nav.start_hint)];
        let inner = vec![el("span", "circuit-card__text", said), icon("chevron-right")];
        link(Route::Start(String::new()), "card circuit-card", None, inner)
    };
    when(move || !app.settings.with(|it| it.profile.asked), link)
}

/// What today holds, in the dark card with the one filled button.
fn hero_card(app: AppState) -> View {
    let words = app.words();
    let running = RwSignal::new(Running::NotSaid);
    // Instead of what the plan says.
    let picked = RwSignal::new(None::<Kind>);
    let day = move || app.plan.with(|plan| plan.today(running.get()));
    let card = live_view(move || {
        let (day, picked_now) = (day(), picked.get());
        untrack(|| match picked_now.unwrap_or(day.kind) {
            Kind::Rest => rest(app, &day, picked),
            kind => session(app, kind, options(&day), picked),
        })
    });
    let level = live(move || {
        let level = app.plan.with(Plan::level);
        let at = Level::ALL.iter().position(|it| *it == level).unwrap_or(0) + 1;
        [&(words.today.stage)(at), " \u{b7} ", (words.level)(level)].concat()
    });
    let level = link(Route::Plan, "hero__stage", None, vec![level.view(), icon("chevron-right")]);
    let reason = live(move || (words.today.reason)(day().why));
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
    let inner =
        vec![level, card, tell("p", "quiet hero__reason", reason), el("div", "hero__run", asked)];
    el("section", "hero", inner)
}

/// What may be started today: what the plan says first.
fn options(day: &Today) -> Vec<Kind> {
    let first = if day.kind == Kind::Rest { day.anyway.kind } else { day.kind };
    [first].into_iter().chain(day.also.iter().copied()).collect()
}

/// A day without a session. Something can be started all the same.
fn rest(app: AppState, day: &Today, picked: RwSignal<Option<Kind>>) -> View {
    let words = &app.words().today;
    let others = day
        .also
        .iter()
        .map(|&kind| word_button("button", (words.kind)(kind), move || picked.set(Some(kind))));
    let all_the_same = day.anyway.kind;
    let anyway = move || picked.set(Some(all_the_same));
    let anyway = word_button("button button--quiet", words.start_anyway, anyway);
    let acts = others.chain([anyway]).collect();
    el(
        "div",
        "hero__rest",
        vec![say("h2", "", (words.kind)(Kind::Rest)), el("div", "hero__acts", acts)],
    )
}

/// A circuit to start, and what else there is.
fn session(app: AppState, kind: Kind, options: Vec<Kind>, picked: RwSignal<Option<Kind>>) -> View {
    let words = app.words();
    let of = move || PlayOf::Listed { id: kind.circuit_id().to_owned(), cut: Cut::Full };
    let Ok(circuit) = circuit_of(&of(), app) else { return ().view() };
    let time = (words.about)(ask::duration_secs(app, &circuit));
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
    inner.extend(first.map(|first| moving(app, first)));
    inner.extend([el("ul", "chips hero__moves", chips), picks, start_button(app, of)]);
    el("div", "hero__session", inner)
}

/// The figure, and a way to stop it.
fn moving(app: AppState, exercise: &'static Exercise) -> View {
    let words = app.words();
    let reel = Reel::new(exercise, !parts::player_figure::is_calm(app));
    let playing = reel.playing;
    let icon = move || if playing.get() { "pause" } else { "play" };
    let name = live(move || if playing.get() { words.early.pause } else { words.early.play });
    // The button is in the picture: a tap on either is heard there.
    let play = press("round hero__play", vec![lives("aria-label", name)], vec![glyph(icon)], || {});
    let turn_on = on("click", move |_| playing.set(!playing.get_untracked()));
    with("div", "hero__figure", vec![turn_on], vec![loop_figure(app, reel), play])
}

/// The light of the knee, and the way to why.
fn knee(app: AppState) -> View {
    let words = &app.words().today;
    let light = move || app.plan.with(|plan| Some(plan.knee().light).filter(|_| plan.knee().known));
    let state = lives("data-light", live(move || light().map_or("", light_name)));
    let told = live(move || light().map_or(words.knee_unknown, words.knee));
    let inner = vec![el("span", "light", Vec::new()), told.view()];
    let mut attributes = vec![keeps("href", Route::Plan.href()), state];
    attributes.push(is("class", "card tile"));
    with("a", "", attributes, inner)
}

fn log_run(app: AppState) -> View {
    let name = app.words().nav.log_run;
    link(Route::NewRun, "card tile", None, vec![icon("footprints"), text(name)])
}

/// A session that was cut off or left: nothing of it is lost.
fn resume_card(app: AppState) -> View {
    let words = app.words();
    let line = move || {
        app.session.with(|session| {
            let session = session.as_ref()?;
            let glance = session.glance(0)?;
            Some((words.today.resume_where)(&session.circuit.name, glance.bout + 1, glance.bouts))
        })
    };
    let resume = move || {
        app.dispatch(kneeline::session::Event::Resume);
        go_to_player(app);
    };
    let end = move || app.dispatch(kneeline::session::Event::End);
    let line = live(move || line().unwrap_or_default());
    let inner = vec![
        say("p", "quiet", words.today.resume_title),
        tell("h2", "", line),
        button("button button--start", "play", words.today.resume, resume),
        word_button("button button--wide", words.today.save_what_was_done, end),
    ];
    el("section", "hero", inner)
}

fn go_to_player(app: AppState) {
    let of = app.session.with_untracked(|s| s.as_ref().map(|s| s.started.code.clone()));
    if let Some(code) = of {
        ask::go(&Route::Play(PlayOf::Shared(code)));
    }
}

/// Seven days, a dot for each: filled where there was a session, hollow where not, dashed where
/// one is planned.
fn week(app: AppState) -> View {
    let words = app.words();
    let totals = live(move || {
        let totals = app.history.with(|history| history.week_totals(app.day.get()));
        (words.today.week_summary)(totals.sessions, totals.minutes())
    });
    let dot = move |(at, it): (usize, &WeekDay)| {
        let (letter, name) = words.weekdays[at];
        let planned = it.planned.filter(|kind| *kind != Kind::Rest);
        let (state, told) = match planned {
            _ if !it.done.is_empty() => ("done", words.today.trained.to_owned()),
            Some(kind) => ("planned", (words.today.planned)((words.today.kind)(kind))),
            None => ("open", words.today.not_trained.to_owned()),
        };
        let check = (state == "done").then(|| icon("check")).into_iter().collect();
        let inner = vec![
            el("span", "week__dot", check),
            marked("span", "", "aria-hidden", Some("true"), vec![text(letter)]),
            say("span", "unseen", [name, ", ", &told].concat()),
        ];
        let full = planned.is_some_and(Kind::is_full);
        let mut attributes = vec![is("data-state", state)];
        attributes.extend(full.then(|| is("data-full", "true")));
        attributes.extend((it.day == app.day.get()).then(|| is("aria-current", "date")));
        with("li", "week__day", attributes, inner)
    };
    let days = live_view(move || {
        let week = app.plan.with(Plan::week);
        week.iter().enumerate().map(dot).collect::<Vec<View>>().view()
    });
    let inner = vec![
        say("h2", "unseen", words.today.this_week),
        el("ol", "week__days", vec![days.view()]),
        el("p", "quiet", vec![totals.view()]),
    ];
    el("section", "card week", inner)
}
