//! The service worker as `boot.mjs` reports it: a new version waits; the app may accept it.

use super::{interop, page};

/// Calls `then` when a new version has been fetched and waits.
pub(crate) fn on_update_waiting(then: impl Fn() + 'static) {
    page::on_window("kneeline:update", then);
}

/// Lets the new version take over; the page reloads once.
pub(crate) fn accept_update() {
    page::tell("kneeline:update-accept");
}

/// Whether a service worker answers for this page, so that it opens without a connection.
pub(crate) fn is_offline_ready() -> bool {
    // Some private windows and every page without https have no service workers at all.
    let workers = interop::loose_navigator().and_then(|navigator| navigator.service_worker());
    workers.is_some_and(|workers| workers.controller().is_some())
}
