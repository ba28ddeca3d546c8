//! The numbers of a chart as a table, a part of it at a time.

use kneeline::chart::{Chart, Row};
use kneeline::words::charts;
use leptos::prelude::*;

use super::attr::{is, keeps};
use super::live::{live_view, when};
use super::markup::{el, marked, press, say, text, with};
use super::node::{ToView, View};
use crate::app::state::AppState;

/// Rows that come at once: more would take the page's breath away.
const ROWS: usize = 60;

/// The table, and the way to its older rows. `caption` names it.
pub(crate) fn chart_table(app: AppState, chart: &Chart, caption: String) -> View {
    let words = charts(app.lang());
    let first = if chart.weekly { words.week } else { words.day };
    let mut heads = vec![scoped("col", text(first))];
    heads.extend(chart.columns().map(|series| scoped("col", text((words.key)(series.key)))));
    let units: Vec<_> = chart.columns().map(|series| series.unit).collect();
    let weekly = chart.weekly;
    let rows = StoredValue::new_local((chart.rows(), units));
    let count = rows.with_value(|(rows, _)| rows.len());
    let shown = RwSignal::new(ROWS);
    let name = caption.clone();
    let mut inner =
        vec![say("caption", "unseen", caption), el("thead", "", vec![el("tr", "", heads)])];
    inner.extend((0..count).step_by(ROWS).map(|from| {
        when(
            move || shown.get() > from,
            move || {
                rows.with_value(|(rows, units)| {
                    let part = rows.iter().skip(from).take(ROWS);
                    let part = part.map(|it| {
                        let cells = it
                            .cells
                            .iter()
                            .zip(units)
                            .map(|(cell, unit)| cell.map(|value| (words.value)(value, *unit)));
                        row(app, it, weekly, cells.collect())
                    });
                    el("tbody", "", part.collect())
                })
            },
        )
    }));
    let older = live_view(move || {
        let left = count.saturating_sub(shown.get());
        if left == 0 {
            return ().view();
        }
        let more = move || shown.update(|shown| *shown += ROWS);
        press(
            "button button--quiet",
            vec![is("type", "button")],
            vec![text((words.older)(left))],
            more,
        )
    });
    let around = vec![is("role", "region"), is("tabindex", "0"), keeps("aria-label", name)];
    let table = with("div", "chart__table", around, vec![el("table", "chart-table", inner)]);
    vec![table, older].view()
}

fn scoped(scope: &'static str, inner: View) -> View {
    marked("th", "", "scope", Some(scope), vec![inner])
}

fn row(app: AppState, row: &Row, weekly: bool, cells: Vec<Option<String>>) -> View {
    let words = app.more();
    let day = if weekly {
        (charts(app.lang()).week_of)(row.day)
    } else {
        (charts(app.lang()).date)(row.day)
    };
    let mut inner = vec![scoped("row", text(day))];
    inner.extend(cells.into_iter().map(|cell| match cell {
        Some(value) => say("td", "", value),
        None => say("td", "quiet", words.progress.none),
    }));
    el("tr", "", inner)
}
