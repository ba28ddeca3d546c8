//! What only a page says: shown as soon as its words are here, with a way on when they are not.

use kneeline::words::pack::{Entry, Pack};
use leptos::prelude::*;

use super::live::{LiveView, live_view};
use super::markup::{button, el, marked, say};
use crate::app::ask;
use crate::app::state::{AppState, Pages};

/// The entry with this kind and id, as `show` makes it.
pub(crate) fn paged(
    app: AppState,
    kind: &'static str,
    id: String,
    show: impl Fn(Entry) -> Vec<AnyView> + Send + 'static,
) -> LiveView {
    with_pages(app, move |pack| match pack.find(kind, &id) {
        Some(entry) => show(entry),
        None => vec![say("p", "quiet", app.words().pages.missing)],
    })
}

/// Whatever `show` makes of all the pages.
pub(crate) fn with_pages(
    app: AppState,
    show: impl Fn(Pack) -> Vec<AnyView> + Send + 'static,
) -> LiveView {
    any(app, Box::new(show))
}

/// One copy of the machinery for all pages.
fn any(app: AppState, show: Box<dyn Fn(Pack) -> Vec<AnyView> + Send>) -> LiveView {
    ask::want_pages(app);
    live_view(move || {
        let words = &app.words().pages;
        match app.pages.get() {
            Pages::Asleep | Pages::Coming => status(vec![say("p", "quiet", words.coming)]),
            Pages::Failed => status(vec![
                say("p", "", words.failed),
                button("button", "rotate-cw", words.again, move || ask::fetch_pages(app)),
            ]),
            Pages::Here(text) => match Pack::read(&text, app.lang()) {
                Some(pack) => show(pack).into_any(),
                None => say("p", "", words.missing),
            },
        }
    })
}

fn status(inner: Vec<AnyView>) -> AnyView {
    marked("div", "paged__status", "role", Some("status"), vec![el("div", "stack", inner)])
}
