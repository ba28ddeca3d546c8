//! One session of the past: when, how long, every set side by side, how it felt.

use kneeline::history::SessionRecord;
use kneeline::library::circuits;
use kneeline::route::{Cut, PlayOf, Route};
use kneeline::session::SessionId;
use kneeline::share;
use leptos::prelude::*;

use crate::app::copies;
use crate::app::parts::builder_from::change_button;
use crate::app::parts::live::live_view;
use crate::app::parts::markup::{button, el, head, icon, link, marked, oops, say, text};
use crate::app::parts::node::{ToView, View};
use crate::app::parts::session_feedback::felt;
use crate::app::parts::session_mend::mend;
use crate::app::parts::session_pains::pains;
use crate::app::parts::session_table::sets_table;
use crate::app::state::AppState;

pub(super) fn session(app: AppState, id: String) -> View {
    let words = app.more();
    let id = SessionId(id);
    // Drawn anew when it was corrected, deleted or brought back.
    let mending = RwSignal::new(false);
    let record = Memo::new({
        let id = id.clone();
        move |_| app.history.with(|it| it.get(&id).cloned())
    });
    if record.with_untracked(Option::is_some) {
        return live_view(move || match record.get() {
            Some(record) => found(app, record, mending),
            None => deleted(app, id.clone()),
        });
    }
    let (title, hint) = (words.progress.unknown, words.settings.data_hint);
    oops(title, hint, Route::Progress, words.progress.title)
}

/// It was deleted just now.
fn deleted(app: AppState, id: SessionId) -> View {
    let words = &app.more().data.mend;
    let back = move || copies::bring_back(app, &id);
    let inner = vec![
        say("h1", "", app.more().progress.title),
        marked("p", "", "role", Some("status"), vec![text(words.deleted)]),
        button("button", "undo-2", words.bring_back, back),
        link(Route::Progress, "quiet-link", None, vec![text(app.more().progress.title)]),
    ];
    el("div", "oops", inner)
}

fn found(app: AppState, record: SessionRecord, mending: RwSignal<bool>) -> View {
    let words = app.more();
    let title = (words.progress.session_title)(&record.name);
    let mut facts = vec![
        say("p", "quiet", when(app, &record)),
        say("p", "chip", (words.about)(record.active_secs)),
    ];
    if !record.complete {
        facts.push(say("p", "chip", words.progress.ended_early));
    }
    facts.extend(pains(app, &record));
    let mut beside = vec![felt(app, &record.id, record.feedback)];
    if let Some(to) = again(&record) {
        let inner = vec![icon("rotate-ccw"), text(words.progress.do_again)];
        beside.push(link(to, "button button--primary button--wide", None, inner));
    }
    beside.extend(share::decode(&record.code).ok().map(|it| change_button(app, &it)));
    let id = record.id.clone();
    let sets = live_view(move || {
        if mending.get() {
            return mend(app, record.clone(), move || mending.set(false));
        }
        let correct =
            button("button", "pencil", words.data.mend.correct, move || mending.set(true));
        let id = id.clone();
        let delete = move || copies::delete(app, &id);
        let delete = button("button button--danger", "trash-2", words.data.mend.delete, delete);
        let acts = el("div", "session__acts", vec![correct, delete]);
        el("div", "stack", vec![sets_table(app, &record), acts])
    });
    let article = vec![el("div", "session__head", facts), el("div", "stack", beside), sets];
    let head = head(title, Some((Route::Progress, words.app.back)), None);
    vec![head, el("article", "session", article)].view()
}

/// `Friday 20 November 2026, 7:05`.
fn when(app: AppState, record: &SessionRecord) -> String {
    let day = record.at.day();
    let (hour, minute) = record.at.time();
    let time = (app.more().clock)(u32::from(hour) * 60 + u32::from(minute));
    [&(app.more().day)(day, true), ", ", &time].concat()
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
