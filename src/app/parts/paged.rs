//! What only a page says: shown as soon as its words are here, with a way on when they are not.

use kneeline::words::pack::{Entry, Pack};
use leptos::prelude::*;

use super::attr::lives;
use super::live::{live, live_view, when};
use super::markup::{button, say, told, with};
use super::node::{ToView, View};
use crate::app::ask;
use crate::app::state::{AppState, Pages};

/// What stands where words are not yet.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Wait {
    /// Their room, what became of them, and the way to ask again. Once on a page.
    Told,
    /// Their room.
    Quiet,
}

/// The entry with this kind and id, as `show` makes it.
pub(crate) fn paged(
    app: AppState,
    wait: Wait,
    kind: &'static str,
    id: String,
    show: impl Fn(Entry) -> Vec<View> + Send + 'static,
) -> View {
    fn any(
        app: AppState,
        wait: Wait,
        kind: &'static str,
        id: String,
        show: Box<dyn Fn(Entry) -> Vec<View> + Send>,
    ) -> View {
        with_pages(app, wait, move |pack| match pack.find(kind, &id) {
            Some(entry) => show(entry),
            None if wait == Wait::Told => vec![say("p", "quiet", app.words().pages.missing)],
            None => Vec::new(),
        })
    }
    any(app, wait, kind, id, Box::new(show))
}

/// Whatever `show` makes of all the pages.
pub(crate) fn with_pages(
    app: AppState,
    wait: Wait,
    show: impl Fn(Pack) -> Vec<View> + Send + 'static,
) -> View {
    ask::want_pages(app);
    any(app, wait, Box::new(show))
}

/// Compiled once for all pages. The status stays in the document, so that what becomes of the
/// words is read out; the button stays while they are fetched again, so that the focus does.
fn any(app: AppState, wait: Wait, show: Box<dyn Fn(Pack) -> Vec<View> + Send>) -> View {
    let words = &app.words().pages;
    let state = live(move || match app.pages.get() {
        Pages::Asleep | Pages::Coming => "coming",
        Pages::Failed | Pages::Again => "failed",
        Pages::Here(_) => "here",
    });
    let told = live(move || match app.pages.get() {
        Pages::Asleep | Pages::Coming | Pages::Again => words.coming,
        Pages::Failed => words.failed,
        Pages::Here(_) => "",
    });
    let shown = live_view(move || {
        let Pages::Here(text) = app.pages.get() else { return ().view() };
        match Pack::read(&text, app.lang()) {
            Some(pack) => show(pack).view(),
            None if wait == Wait::Told => say("p", "quiet", words.missing),
            None => ().view(),
        }
    });
    let status = (wait == Wait::Told).then(|| {
        let again = when(
            move || state.get() == "failed",
            move || {
                button("button", "rotate-cw", words.again, move || {
                    if app.pages.with_untracked(|pages| *pages == Pages::Failed) {
                        ask::fetch_pages(app);
                    }
                })
            },
        );
        vec![self::told("paged__status", told), again.view()]
    });
    let mut inner = status.unwrap_or_default();
    inner.push(shown.view());
    with("div", "paged", vec![lives("data-state", state)], inner)
}
