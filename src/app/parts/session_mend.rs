//! Putting a session of the past right: how much of each set was done and on which side, and sets
//! that were not done.

use kneeline::exercise::Side;
use kneeline::history::SessionRecord;
use kneeline::library;
use leptos::prelude::*;

use super::attr::lives;
use super::live::{live, live_view};
use super::markup::{button, el, icon, press, tell, word_button};
use super::node::{ToView, View};
use crate::app::copies;
use crate::app::state::AppState;

/// The sets with less and more; `done` is called when they are saved or left as they were.
pub(crate) fn mend(app: AppState, record: SessionRecord, done: impl Fn() + Copy + 'static) -> View {
    let words = &app.more().data;
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

/// One side of a set: its name, less and more, the other side, and a way to take it out.
fn row(app: AppState, record: RwSignal<SessionRecord>, number: u16) -> Option<View> {
    let words = app.more();
    let of = move |it: &SessionRecord| it.bouts.iter().find(|it| it.bout == number).cloned();
    let bout = record.with(of)?;
    let exercise = library::find(&bout.exercise);
    let name = exercise.map_or(bout.exercise, |it| it.text.get(app.lang()).name.to_owned());
    let set = [&name, ", ", &(words.progress.set)(bout.set.saturating_add(1)), ", "].concat();
    // The side can change, and all names with it.
    let now = move || record.with(of);
    let name = move || [set.as_str(), now().map_or("", |it| (words.side)(it.side))].concat();
    let name = Memo::new(move |_| name());
    let amount = move || now().map_or(0, |it| it.amount);
    let shown = live(move || match exercise {
        Some(exercise) => (words.amount)(exercise.dose.measure, amount()),
        None => amount().to_string(),
    });
    let step = |told: fn(&str) -> String, glyph: &'static str, up: bool| {
        let go = move || {
            let now = untrack(amount);
            let wanted = if up { now.saturating_add(1) } else { now.saturating_sub(1) };
            record.update(|it| _ = it.set_amount(number, wanted));
        };
        let name = live(move || told(&(words.data.mend.amount)(&name.get())));
        press("button stepper__button", vec![lives("aria-label", name)], vec![icon(glyph)], go)
    };
    let round = |told: fn(&str) -> String, glyph, act: fn(&mut SessionRecord, u16)| {
        let name = live(move || told(&name.get()));
        let act = move || record.update(|it| act(it, number));
        press("round", vec![lives("aria-label", name)], vec![icon(glyph)], act)
    };
    let mut controls = vec![
        step(words.settings.less, "minus", false),
        tell("output", "stepper__value", shown),
        step(words.settings.more, "plus", true),
    ];
    if bout.side != Side::Both {
        controls.push(round(words.data.mend.other_side, "arrow-left-right", |it, number| {
            let side = it.bouts.iter().find(|it| it.bout == number).map(|it| it.side);
            _ = side.map(|side| it.set_side(number, side.other()));
        }));
    }
    controls.push(round(words.data.mend.take_out, "trash-2", |it, number| {
        _ = it.take_out(number);
    }));
    let named = tell("span", "", live(move || name.get()));
    Some(el("li", "mend", vec![named, el("div", "stepper__controls", controls)]))
}
