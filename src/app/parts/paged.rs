//! What only a page says: shown as soon as its words are here, with a way on when they are not.

use kneeline::words::pack::{Entry, Pack};
use leptos::prelude::*;

use super::attr::lives;
use super::live::{live, live_view, when};
use super::markup::{button, say, told, with};
use super::node::{ToView, View};
use crate::app::ask;
use crate::app::state::{AppState, Pages, Stage};

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

/// Compiled once for all pages.
fn any(app: AppState, wait: Wait, show: Box<dyn Fn(Pack) -> Vec<View> + Send>) -> View {
    let words = &app.words().pages;
    let stage = |app: AppState| app.pages.with(Pages::stage);
    let shown = live_view(move || {
        let Pages::Here(text) = app.pages.get() else { return ().view() };
        match Pack::read(&text, app.lang()) {
            Some(pack) => show(pack).view(),
            None if wait == Wait::Told => say("p", "quiet", words.missing),
            None => ().view(),
        }
    });
    let mut inner = match wait {
        Wait::Told => waiting(app, stage, [words.coming, words.failed], ask::fetch_pages),
        Wait::Quiet => Vec::new(),
    };
    inner.push(shown);
    let state = live(move || stage(app).name());
    with("div", "paged", vec![lives("data-state", state)], inner)
}

/// What became of something that is fetched, and the way to ask again. The status stays in the
/// document, so that it is read out; the button stays while it is fetched again, so that the
/// focus does.
pub(crate) fn waiting(
    app: AppState,
    stage: fn(AppState) -> Stage,
    [coming, failed]: [&'static str; 2],
    again: fn(AppState),
) -> Vec<View> {
    let told = live(move || match stage(app) {
        Stage::Asleep | Stage::Coming | Stage::Again => coming,
        Stage::Failed => failed,
        Stage::Here => "",
    });
    let ask_again = move || {
        if untrack(|| stage(app)) == Stage::Failed {
            again(app);
        }
    };
    let button = when(
        move || stage(app).name() == "failed",
        move || button("button", "rotate-cw", app.words().pages.again, ask_again),
    );
    vec![self::told("paged__status", told), button]
}
