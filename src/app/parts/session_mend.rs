//! Putting a session of the past right: how much of each set was done, and sets that were not.

use kneeline::history::SessionRecord;
use kneeline::library;
use leptos::prelude::*;

use super::attr::{is, keeps};
use super::live::{live, live_view};
use super::markup::{button, el, icon, press, say, tell, word_button};
use super::node::{ToView, View};
use crate::app::copies;
use crate::app::state::AppState;

/// The sets with less and more; `done` is called when they are saved or left as they were.
pub(crate) fn mend(app: AppState, record: SessionRecord, done: impl Fn() + Copy + 'static) -> View {
    let words = &app.words().data;
    let record = RwSignal::new(record);
    // Rows come and go; amounts change in their rows.
    let rows = live_view(move || {
        let numbers: Vec<u16> = record.with(|it| it.bouts.iter().map(|bout| bout.bout).collect());
        let rows = numbers.into_iter().filter_map(|number| untrack(|| row(app, record, number)));
        el("ul", "stack", rows.collect()).view()
    });
    let save = move || {
        copies::amend(app, record.get_untracked());
        done();
    };
    let inner = vec![
        rows,
        button("button button--primary", "check", words.mend.save, save),
        word_button("button", words.cancel, done),
    ];
    el("div", "card stack", inner)
}

/// One side of a set: its name, less and more, and a way to take it out.
fn row(app: AppState, record: RwSignal<SessionRecord>, number: u16) -> Option<View> {
    let words = app.words();
    let bout = record.with(|it| it.bouts.iter().find(|it| it.bout == number).cloned())?;
    let exercise = library::find(&bout.exercise);
    let name = exercise.map_or(bout.exercise.clone(), |it| it.text.get(app.lang()).name.to_owned());
    let set = (words.progress.set)(bout.set.saturating_add(1));
    let side = (words.side)(bout.side);
    let name = [&name, ", ", &set, ", ", side].concat();
    let amount = move || {
        record.with(|it| it.bouts.iter().find(|it| it.bout == number).map_or(0, |it| it.amount))
    };
    let shown = live(move || match exercise {
        Some(exercise) => (words.amount)(exercise.dose.measure, amount()),
        None => amount().to_string(),
    });
    let step = |name: String, glyph: &'static str, up: bool| {
        let go = move || {
            let now = untrack(amount);
            let wanted = if up { now.saturating_add(1) } else { now.saturating_sub(1) };
            record.update(|it| _ = it.set_amount(number, wanted));
        };
        press("button stepper__button", vec![keeps("aria-label", name)], vec![icon(glyph)], go)
    };
    let out = (words.data.mend.take_out)(&name);
    let out = press(
        "round",
        vec![keeps("aria-label", out), is("type", "button")],
        vec![icon("trash-2")],
        move || record.update(|it| _ = it.take_out(number)),
    );
    let told = (words.data.mend.amount)(&name);
    let controls = vec![
        step((words.settings.less)(&told), "minus", false),
        tell("output", "stepper__value", shown),
        step((words.settings.more)(&told), "plus", true),
        out,
    ];
    Some(el("li", "mend", vec![say("span", "", name), el("div", "stepper__controls", controls)]))
}
