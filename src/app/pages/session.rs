//! One session of the past: when, how long, every set side by side, how it felt.

use kneeline::history::SessionRecord;
use kneeline::library::circuits;
use kneeline::route::{Cut, PlayOf, Route};
use kneeline::session::SessionId;
use kneeline::share;
use leptos::prelude::*;

use crate::app::parts::markup::{el, head, icon, link, oops, say, text};
use crate::app::parts::node::{ToView, View};
use crate::app::parts::session_feedback::felt;
use crate::app::parts::session_pains::pains;
use crate::app::parts::session_table::sets_table;
use crate::app::state::AppState;

pub(super) fn session(app: AppState, id: String) -> View {
    let words = app.words();
    let id = SessionId(id);
    let page = app.history.with_untracked(|it| it.get(&id).map(|record| found(app, record)));
    if let Some(page) = page {
        return page;
    }
    let (title, hint) = (words.progress.unknown, words.settings.data_hint);
    oops(title, hint, Route::Progress, words.progress.title)
}

fn found(app: AppState, record: &SessionRecord) -> View {
    let words = app.words();
    let title = (words.progress.session_title)(&record.name);
    let mut facts = vec![
        say("p", "quiet", when(app, record)),
        say("p", "chip", (words.about)(record.active_secs)),
    ];
    if !record.complete {
        facts.push(say("p", "chip", words.progress.ended_early));
    }
    facts.extend(pains(app, record));
    let mut beside = vec![felt(app, &record.id, record.feedback)];
    if let Some(to) = again(record) {
        let inner = vec![icon("rotate-ccw"), text(words.progress.do_again)];
        beside.push(link(to, "button button--primary button--wide", None, inner));
    }
    let article = vec![
        el("div", "session__head", facts),
        el("div", "stack", beside),
        sets_table(app, record),
    ];
    let head = head(title, Some((Route::Progress, words.app.back)), None);
    vec![head, el("article", "session", article)].view()
}

/// `Friday 20 November 2026, 7:05`.
fn when(app: AppState, record: &SessionRecord) -> String {
    let day = record.at.day();
    let (hour, minute) = record.at.time();
    let time = (app.words().clock)(u32::from(hour) * 60 + u32::from(minute));
    [&(app.words().day)(day), " ", &day.date().year.to_string(), ", ", &time].concat()
}

/// The same again: the ready-made circuit if it still is what was done, else what was done.
fn again(record: &SessionRecord) -> Option<Route> {
    let ready = circuits::find(&record.circuit);
    if ready.is_some_and(|ready| share::encode(&ready.circuit) == record.code) {
        let what = PlayOf::Listed { id: record.circuit.clone(), cut: Cut::Full };
        return Some(Route::Play(what));
    }
    share::decode(&record.code).ok()?;
    Some(Route::Play(PlayOf::Shared(record.code.clone())))
}
