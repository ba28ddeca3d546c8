//! Every result of a self-test as a table.

use kneeline::day::Day;
use kneeline::diary::{Fact, Note, Tested};
use kneeline::exercise::Side;
use kneeline::words::{assess, charts};
use leptos::prelude::*;

use super::attr::is;
use super::dates::day_short;
use super::live::{live_view, when};
use super::markup::{el, press, say, text, with};
use super::node::{ToView, View};
use super::test_doing::Doing;
use super::test_gone::delete_cell;
use crate::app::state::AppState;

/// Rows that come at once.
const ROWS: usize = 10;

/// Every result, newest first.
pub(crate) fn table(doing: Doing) -> View {
    let Doing { app, protocol, .. } = doing;
    let words = assess(app.lang());
    let found: Vec<(Note, Tested)> = app.diary.with(|diary| {
        let found = diary.notes().iter().rev().filter_map(|note| match &note.fact {
            Fact::Test(it) if it.test == protocol.id => Some((note.clone(), it.clone())),
            _ => None,
        });
        found.collect()
    });
    let heads = [words.day, (words.score_name)(protocol.unit), words.table_pain, ""];
    let count = found.len();
    let row = move |place: usize| {
        let Some((note, it)) = found.get(place) else { return ().view() };
        let day = note.at.day();
        let cells = vec![
            day_cell(app, day, it.side),
            say("td", "", it.score.to_string()),
            say("td", "", it.pain.map(|pain| pain.to_string()).unwrap_or_default()),
            delete_cell(doing.gone, &note.id, &day_short(app, day)),
        ];
        el("tr", "", cells)
    };
    history_table(app, words.history, &heads, count, Box::new(row))
}

/// The day, and the side below it.
pub(crate) fn day_cell(app: AppState, day: Day, side: Side) -> View {
    let side = say("span", "caption", (app.more().side)(side));
    el("td", "", vec![say("span", "", day_short(app, day)), side])
}

/// Rows of results, folded away, a part of them at a time.
pub(crate) fn history_table(
    app: AppState,
    name: &'static str,
    heads: &[&'static str],
    count: usize,
    row: Box<dyn Fn(usize) -> View>,
) -> View {
    if count == 0 {
        return ().view();
    }
    let shown = RwSignal::new(ROWS);
    let row = StoredValue::new_local(row);
    let heads = heads.iter().map(|name| cell_head(name)).collect();
    let mut inner = vec![el("thead", "", vec![el("tr", "", heads)])];
    inner.extend((0..count).step_by(ROWS).map(|from| {
        when(
            move || shown.get() > from,
            move || {
                let places = from..count.min(from + ROWS);
                el("tbody", "", row.with_value(|row| places.map(row).collect()))
            },
        )
    }));
    let older = live_view(move || {
        let left = count.saturating_sub(shown.get());
        if left == 0 {
            return ().view();
        }
        let name = vec![text((charts(app.lang()).older)(left))];
        press("button button--quiet", vec![is("type", "button")], name, move || {
            shown.update(|shown| *shown += ROWS);
        })
    });
    let wide = vec![is("tabindex", "0"), is("role", "group"), is("aria-label", name)];
    let wide = with("div", "test__wide", wide, vec![el("table", "test__table", inner)]);
    el("details", "test__history", vec![say("summary", "", name), wide, older])
}

/// The head of a column. One without a name is a plain cell: nothing would be read out.
fn cell_head(name: &'static str) -> View {
    say(if name.is_empty() { "td" } else { "th" }, "", name)
}
