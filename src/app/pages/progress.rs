//! Every session so far, the newest first.

use kneeline::circuit::Circuit;
use kneeline::history::SessionRecord;
use kneeline::library::circuits;
use kneeline::route::Route;
use leptos::prelude::*;

use crate::app::parts::figure::Still;
use crate::app::parts::link::Link;
use crate::app::state::{AppState, use_app};

#[component]
pub(super) fn ProgressPage() -> impl IntoView {
    let app = use_app();
    let words = &app.words().progress;
    let (totals, rows) = app.history.with_untracked(|history| {
        let this_year = history.last().map(|newest| newest.at.day().date().year);
        let rows: Vec<_> =
            history.sessions().iter().rev().map(|record| row(app, record, this_year)).collect();
        (history.totals(), rows)
    });
    let content = if rows.is_empty() {
        view! { <Empty /> }.into_any()
    } else {
        view! {
            <p class="quiet progress__totals">
                {(words.totals)(totals.sessions, totals.minutes())}
            </p>
            <h2 class="unseen">{words.sessions}</h2>
            <ol class="sessions">{rows}</ol>
        }
        .into_any()
    };
    view! {
        <header class="page-head">
            <h1>{words.title}</h1>
        </header>
        {content}
    }
}

/// One session; the year only where it is not that of the newest one.
fn row(app: AppState, record: &SessionRecord, this_year: Option<i32>) -> AnyView {
    let words = app.words();
    let day = record.at.day();
    let year = day.date().year;
    let year = (this_year != Some(year)).then(|| [" ", &year.to_string()].concat());
    let knee = match record.feedback.knee {
        Some(knee) => (words.progress.done_of)(&knee.to_string(), "10"),
        None => words.progress.not_rated.to_owned(),
    };
    let early = (!record.complete)
        .then(|| view! { <span class="chip">{words.progress.ended_early}</span> });
    let (to, name) = (Route::Session(record.id.0.clone()), record.name.clone());
    let length = (words.about)(record.active_secs);
    let sets = (words.done.sets)(record.bouts.len());
    view! {
        <li>
            <Link to=to class="card session-row">
                <span class="caption">{(words.day)(day)} {year}</span>
                <span class="session-row__name">{name} {early}</span>
                <span class="session-row__facts">
                    <span>{length}</span>
                    <span>{sets}</span>
                    <span>{words.progress.knee} ": " {knee}</span>
                </span>
            </Link>
        </li>
    }
    .into_any()
}

/// A figure, a sentence, a way to begin.
#[component]
fn Empty() -> impl IntoView {
    let words = &use_app().words().progress;
    let first = circuits::ALL.first().map(|ready| &ready.circuit);
    let figure = first.and_then(|circuit: &Circuit| circuit.stations.first()).map(|station| {
        view! { <Still exercise=station.exercise /> }
    });
    let start = first.map(|circuit| {
        view! {
            <Link to=Route::Circuit(circuit.id.to_string()) class="button button--primary">
                {words.empty_action}
            </Link>
        }
    });
    view! {
        <div class="card progress__empty">
            <div class="progress__figure">{figure}</div>
            <p>{words.empty}</p>
            {start}
        </div>
    }
}
