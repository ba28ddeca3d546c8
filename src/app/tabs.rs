//! More than one tab or window: a session belongs to one of them at a time, and the others show what
//! was kept.

use kneeline::route::Route;
use kneeline::save;
use kneeline::session::{Event, PauseReason};
use leptos::prelude::*;

use super::ask::go;
use super::browser::{page, session_lock};
use super::restore;
use super::state::AppState;

/// At the start: whether a session runs elsewhere; and from then on what other tabs keep.
pub(super) fn look_around(app: AppState) {
    wait(app);
    page::on_stored(move |key| {
        // A running session knows better; it writes its own lines.
        let news = key.is_none_or(|key| save::is_news(&key));
        if news && untrack(|| !app.is_unfinished()) {
            restore::reload(app, false);
        }
    });
}

/// The session that starts here belongs here, unless another tab has one.
pub(super) fn claim(app: AppState) {
    app.world(|world| world.session_lock.hold(false, move || lost(app)));
}

/// Nothing is running or waiting here any more.
pub(super) fn leave(app: AppState) {
    app.world(|world| world.session_lock.release());
}

/// The person wants to go on in this tab: the other one lets go.
pub(crate) fn take_over(app: AppState) {
    app.elsewhere.set(false);
    app.world(|world| world.session_lock.hold(true, move || lost(app)));
    restore::reload(app, true);
}

/// Another tab has the session, or has just taken it over.
fn lost(app: AppState) {
    if untrack(|| app.is_running()) {
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
        restore::reload(app, true);
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
