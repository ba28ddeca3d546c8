//! The service worker as `boot.mjs` reports it: a new version waits; the app may accept it.

use super::page;

/// Calls `then` when a new version has been fetched and waits.
pub(crate) fn on_update_waiting(then: impl Fn() + 'static) {
    page::on_window("kneeline:update", then);
}

/// Lets the new version take over; the page reloads once.
pub(crate) fn accept_update() {
    page::tell("kneeline:update-accept");
}
