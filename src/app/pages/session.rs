//! One session of the past: when, how long, every set side by side, how it felt.

use kneeline::history::SessionRecord;
use kneeline::library::circuits;
use kneeline::route::{Cut, PlayOf, Route};
use kneeline::session::SessionId;
use kneeline::share;
use leptos::prelude::*;

use crate::app::parts::icon::Icon;
use crate::app::parts::link::Link;
use crate::app::parts::session_feedback::SessionFeedback;
use crate::app::parts::session_table::SessionTable;
use crate::app::parts::trouble::Oops;
use crate::app::state::{AppState, use_app};

#[component]
pub(super) fn SessionPage(id: String) -> impl IntoView {
    let app = use_app();
    let words = app.words();
    let id = SessionId(id);
    if let Some(record) = app.history.with_untracked(|history| history.get(&id).cloned()) {
        return view! { <Found record=record /> }.into_any();
    }
    let (title, hint) = (words.progress.unknown, words.settings.data_hint);
    view! { <Oops title=title hint=hint to=Route::Progress link=words.progress.title /> }.into_any()
}

#[component]
fn Found(record: SessionRecord) -> impl IntoView {
    let app = use_app();
    let words = app.words();
    let early =
        (!record.complete).then(|| view! { <p class="chip">{words.progress.ended_early}</p> });
    let again = again(&record).map(|to| {
        view! {
            <Link to=to class="button button--primary button--wide">
                <Icon name="rotate-ccw" />
                {words.progress.do_again}
            </Link>
        }
    });
    view! {
        <header class="page-head">
            <Link to=Route::Progress class="round" label=words.app.back>
                <Icon name="chevron-left" />
            </Link>
            <h1>{(words.progress.session_title)(&record.name)}</h1>
        </header>
        <article class="session">
            <div class="session__head">
                <p class="quiet">{when(app, &record)}</p>
                <p class="chip">{(words.about)(record.active_secs)}</p>
                {early}
            </div>
            <div class="stack">
                <SessionFeedback id=record.id.clone() feedback=record.feedback />
                {again}
            </div>
            <SessionTable record=record />
        </article>
    }
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
