//! Every result of a self-test as a table.

use kneeline::diary::{Fact, Note, Tested};
use kneeline::words::assess;
use leptos::prelude::*;

use super::attr::is;
use super::markup::{el, say, with};
use super::node::{ToView, View};
use super::test_doing::Doing;
use super::test_gone::delete_cell;

/// Every result, newest first.
pub(crate) fn table(doing: Doing) -> View {
    let Doing { app, protocol, .. } = doing;
    let words = assess(app.lang());
    let rows: Vec<View> = app.diary.with(|diary| {
        let found = diary.notes().iter().rev().filter_map(|note| match &note.fact {
            Fact::Test(it) if it.test == protocol.id => Some((note, it)),
            _ => None,
        });
        let row = |(note, it): (&Note, &Tested)| {
            let day = (app.more().day)(note.at.day());
            let delete = delete_cell(doing.gone, &note.id, &day);
            let cells = vec![
                say("td", "", day),
                say("td", "", (app.more().side)(it.side)),
                say("td", "", (words.score)(protocol.unit, it.score)),
                say("td", "", it.pain.map(words.of_ten).unwrap_or_default()),
                delete,
            ];
            el("tr", "", cells)
        };
        found.map(row).collect()
    });
    if rows.is_empty() {
        return ().view();
    }
    let summary = say("summary", "", words.history);
    let head = [words.day, "", words.table_score, words.table_pain, ""].map(cell_head);
    let head = el("thead", "", vec![el("tr", "", head.into())]);
    let table = el("table", "test__table", vec![head, el("tbody", "", rows)]);
    let wide = with(
        "div",
        "test__wide",
        vec![is("tabindex", "0"), is("role", "group"), is("aria-label", words.history)],
        vec![table],
    );
    el("details", "test__history", vec![summary, wide])
}

/// The head of a column. One without a name is a plain cell: nothing would be read out.
pub(crate) fn cell_head(name: &'static str) -> View {
    say(if name.is_empty() { "td" } else { "th" }, "", name)
}
