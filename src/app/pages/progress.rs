//! Every session so far, the newest first.

use kneeline::figure::Style;
use kneeline::history::SessionRecord;
use kneeline::library::circuits;
use kneeline::route::Route;
use leptos::prelude::*;

use crate::app::parts::exercise_card::still;
use crate::app::parts::markup::{el, head, icon, link, say, text};
use crate::app::parts::node::{ToView, View};
use crate::app::state::AppState;

pub(super) fn progress(app: AppState) -> View {
    let words = &app.more().progress;
    let mut page = vec![head(words.title, None, None)];
    let add = vec![icon("plus"), text(app.more().data.mend.add)];
    let add = link(Route::Add, "quiet-link", None, add);
    app.history.with_untracked(|history| {
        let Some(newest) = history.last() else { return page.extend([empty(app), add]) };
        let this_year = newest.at.day().date().year;
        let rows = history.sessions().iter().rev().map(|it| row(app, it, this_year)).collect();
        let totals = history.totals();
        let totals = (words.totals)(totals.sessions, totals.minutes());
        page.push(say("p", "quiet progress__totals", totals));
        page.push(say("h2", "unseen", words.sessions));
        page.push(el("ol", "sessions", rows));
        page.push(add);
    });
    page.view()
}

/// One session; the year only where it is not that of the newest one.
fn row(app: AppState, record: &SessionRecord, this_year: i32) -> View {
    let words = app.more();
    let day = record.at.day();
    let year = day.date().year;
    let mut when = (words.day)(day);
    if year != this_year {
        when = [&when, " ", &year.to_string()].concat();
    }
    let knee = match record.feedback.knee {
        Some(knee) => (words.progress.done_of)(&knee.to_string(), "10"),
        None => words.progress.not_rated.to_owned(),
    };
    let mut name = vec![text(record.name.clone())];
    if !record.complete {
        name.push(say("span", "chip", words.progress.ended_early));
    }
    let facts = vec![
        say("span", "", (words.about)(record.active_secs)),
        say("span", "", (words.done.sets)(record.bouts.len())),
        say("span", "", [words.progress.knee, ": ", &knee].concat()),
    ];
    let inner = vec![
        say("span", "caption", when),
        el("span", "session-row__name", name),
        el("span", "session-row__facts", facts),
    ];
    let to = Route::Session(record.id.0.clone());
    el("li", "", vec![link(to, "card session-row", None, inner)])
}

/// A figure, a sentence, a way to begin.
fn empty(app: AppState) -> View {
    let words = &app.more().progress;
    let mut inner = vec![say("p", "", words.empty)];
    if let Some(circuit) = circuits::ALL.first().map(|ready| &ready.circuit) {
        let figure = circuit.stations.first().map(|it| still(it.exercise, Style::THUMB, None));
        inner.insert(0, el("div", "progress__figure", figure.into_iter().collect()));
        let to = Route::Circuit(circuit.id.to_string());
        inner.push(link(to, "button button--primary", None, vec![text(words.empty_action)]));
    }
    el("div", "card progress__empty", inner)
}
