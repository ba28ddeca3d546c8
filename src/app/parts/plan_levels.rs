//! The stages: those that are done, the one that is now with the gate to the next, and those that
//! come later, which can be looked at and chosen.

use kneeline::diary::{Choice, Fact, Level};
use kneeline::plan::{Check, Gate, Light, Need, Plan};
use kneeline::route::Route;
use kneeline::words::{self, plan::PlanWords};
use leptos::prelude::*;

use super::attr::is;
use super::dialog::dialog;
use super::live::{live, live_view};
use super::markup::{anchor, button, el, icon, say, tell, text, with, word_button};
use super::node::View;
use crate::app::notes;
use crate::app::state::AppState;

pub(crate) fn levels(app: AppState) -> View {
    let words = words::plan(app.lang());
    // The stage that somebody wants to train in, gates or not.
    let wanted = RwSignal::new(Level::Activation);
    let asking = RwSignal::new(false);
    let list = live_view(move || {
        let plan = app.plan.get();
        untrack(|| {
            let rows = Level::ALL.into_iter().enumerate();
            let rows = rows.map(|(at, level)| {
                if level == plan.level() {
                    here(app, &plan, at)
                } else {
                    other(app, &plan, level, at, (wanted, asking))
                }
            });
            el("ol", "levels", rows.collect())
        })
    });
    let sure = live(move || (words.sure)((app.more().level)(wanted.get())));
    let choose = move || {
        asking.set(false);
        notes::write(app, Fact::Choice(Choice::Stage(wanted.get_untracked())));
    };
    let choices = vec![
        word_button("button", app.more().data.cancel, move || asking.set(false)),
        word_button("button button--primary", words.sure_yes, choose),
    ];
    let asked = vec![
        tell("p", "", sure),
        say("p", "quiet", words.sure_hint),
        el("div", "dialog__choices", choices),
    ];
    el("section", "plan__levels", vec![list, dialog(asking, words.done_before, asked)])
}

/// Where the person is, how that came about, and what the next stage needs.
fn here(app: AppState, plan: &Plan, at: usize) -> View {
    let words = words::plan(app.lang());
    let level = plan.level();
    let mut inner = vec![
        say(
            "p",
            "caption",
            [words.now, " \u{b7} ", &(words.place)(at + 1, Level::ALL.len())].concat(),
        ),
        say("h2", "", (app.more().level)(level)),
        say("p", "", (words.aim)(level)),
    ];
    if let Some(moved) = plan.moves().last() {
        let to = (app.more().level)(moved.to);
        inner.push(say("p", "quiet", (words.moved)(moved.why, to)));
    }
    match plan.gate() {
        Some(gate) => inner.extend(gate_of(app, gate, plan.knee().light)),
        None => inner.push(say("p", "quiet", words.last_level)),
    }
    with("li", "card level level--here", vec![is("aria-current", "step")], inner)
}

fn gate_of(app: AppState, gate: &Gate, light: Light) -> [View; 2] {
    let words = words::plan(app.lang());
    let title = words.gate_told(gate, light, (app.more().level)(gate.to));
    let rows = gate.checks.iter().map(|check| row(app, words, check, "")).collect();
    [say("h3", "", title), el("ul", "gate", rows)]
}

/// One line of a gate: a tick or not, what is needed, what is there, and the way to it. `stage` is
/// the one before the gate, where that need not be the one that is now.
pub(crate) fn row(app: AppState, words: &PlanWords, check: &Check, stage: &str) -> View {
    let test = check.need.test();
    let name = test.and_then(|it| (words::assess(app.lang()).name)(it)).unwrap_or_default();
    let told = match check.waived {
        Some(why) => (words.waived)(why).to_owned(),
        None => words.seen(check),
    };
    let (glyph, state) =
        if check.met { ("check", words.met) } else { ("circle-alert", words.not_met) };
    let mark = el("span", "gate__mark", vec![icon(glyph), say("span", "unseen", state)]);
    let text_of =
        vec![say("b", "", (words.need)(check, name, stage)), say("span", "caption", told)];
    let mut inner = vec![mark, el("span", "gate__text", text_of)];
    let to = match (check.met, check.need, test) {
        (false, Need::NoFlags, _) => Some((Route::Safety, words.answer)),
        (false, _, Some(test)) => Some((Route::Test(test.to_owned()), words.test_now)),
        _ => None,
    };
    inner.extend(to.map(|(to, told)| {
        let label = say("span", "unseen", [": ", name].concat());
        anchor(&to, "button gate__go", vec![text(told), label])
    }));
    with("li", "gate__row", vec![is("data-met", if check.met { "true" } else { "false" })], inner)
}

/// A stage that is not now: folded, with what it trains and what opens it.
fn other(
    app: AppState,
    plan: &Plan,
    level: Level,
    at: usize,
    (wanted, asking): (RwSignal<Level>, RwSignal<bool>),
) -> View {
    let words = words::plan(app.lang());
    let before = level < plan.level();
    let opened = RwSignal::new(false);
    let (glyph, told) = if before { ("check", words.before) } else { ("lock", words.ahead) };
    let name = vec![
        el("span", "level__mark", vec![icon(glyph), say("span", "unseen", told)]),
        el(
            "span",
            "level__name",
            vec![
                say("span", "caption", (words.place)(at + 1, Level::ALL.len())),
                say("b", "", (app.more().level)(level)),
            ],
        ),
    ];
    let choose = move || {
        wanted.set(level);
        asking.set(true);
    };
    let inside = live_view(move || {
        if !opened.get() {
            return el("div", "", Vec::new());
        }
        untrack(|| {
            let (name, glyph) =
                if before { (words.go_back, "undo-2") } else { (words.done_before, "lock-open") };
            let mut inner = vec![say("p", "", (words.aim)(level))];
            inner.extend(preview(app, level));
            inner.push(button("button", glyph, name, choose));
            el("div", "stack level__inside", inner)
        })
    });
    let open = super::attr::on("toggle", move |event| {
        let details: Option<leptos::web_sys::HtmlDetailsElement> =
            event.target().and_then(|it| leptos::wasm_bindgen::JsCast::dyn_into(it).ok());
        opened.set(details.is_some_and(|it| it.open()));
    });
    let inner = vec![el("summary", "level__summary", name), inside];
    el("li", "card level", vec![with("details", "", vec![open], inner)])
}

/// What a stage trains, and what opens it.
fn preview(app: AppState, level: Level) -> Vec<View> {
    let words = words::plan(app.lang());
    let seen = app.plan.with(|plan| plan.preview(level));
    let mut names: Vec<&'static str> = Vec::new();
    for station in seen.circuit.stations.iter() {
        let name = station.exercise.text.get(app.lang()).name;
        if !names.contains(&name) {
            names.push(name);
        }
    }
    let chips = names.into_iter().map(|name| say("li", "chip", name)).collect();
    let mut inner = vec![say("h3", "", words.trains), el("ul", "chips", chips)];
    if let Some(gate) = seen.gate.filter(|_| level > app.plan.with(Plan::level)) {
        let from = (app.more().level)(gate.from);
        let rows = gate.checks.iter().map(|check| row(app, words, check, from)).collect();
        inner.extend([say("h3", "", words.opens), el("ul", "gate", rows)]);
    }
    inner
}
