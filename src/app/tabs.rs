//! More than one tab or window: a session belongs to one of them at a time, and the others show what
//! was kept.

use kneeline::route::Route;
use kneeline::save;
use kneeline::session::{Event, PauseReason};
use leptos::prelude::*;

use super::ask::{discard, go};
use super::browser::page;
use super::browser::session_lock::{self, Lost};
use super::restore;
use super::state::AppState;

/// At the start: whether a session runs elsewhere; and from then on what other tabs keep.
pub(super) fn look_around(app: AppState) {
    wait(app);
    page::on_stored(move |key| {
        // A running session knows better; it writes its own lines.
        let news = key.is_none_or(|key| save::is_news(&key));
        if news && untrack(|| !app.is_unfinished()) {
            restore::reload(app);
        }
    });
}

/// The session that starts here belongs here, unless another tab has one.
pub(super) fn claim(app: AppState) {
    app.world(|world| world.session_lock.hold(false, move |why| lost(app, why)));
}

/// Nothing is running or waiting here any more.
pub(super) fn leave(app: AppState) {
    app.world(|world| world.session_lock.release());
}

/// The person wants to go on in this tab: the other one lets go.
pub(crate) fn take_over(app: AppState) {
    app.elsewhere.set(false);
    app.world(|world| world.session_lock.hold(true, move |why| lost(app, why)));
    restore::take_session(app);
}

/// Another tab has a session, or has just taken this one over.
fn lost(app: AppState, why: Lost) {
    let begun =
        app.session.with_untracked(|it| it.as_ref().is_some_and(|it| it.done().count() > 0));
    if why == Lost::Refused && !begun {
        // Nothing is left of it: the other tab's session stays the newest.
        discard(app);
    } else if untrack(|| app.is_running()) {
        app.dispatch(Event::Pause(PauseReason::Asked));
    }
    give_up(app);
    if matches!(app.route.get_untracked(), Route::Play(_)) {
        go(&Route::Today);
    }
    wait(app);
}

fn wait(app: AppState) {
    let free = move || {
        app.elsewhere.set(false);
        restore::take_session(app);
    };
    session_lock::watch(move || give_up(app), free);
}

/// What is kept of the session stays; this tab only looks on.
fn give_up(app: AppState) {
    app.elsewhere.set(true);
    page::set_root_data("session", None);
    app.session.set(None);
    app.glance.set(None);
}
