//! Where a page's numbers come from: links that open outside.

use kneeline::words::pack::{Entry, halves};
use leptos::prelude::*;

use super::exercise_how::part;
use super::markup::{el, say};
use crate::app::state::AppState;

pub(crate) fn sources(app: AppState, entry: Entry) -> AnyView {
    let sources = entry.all("source").map(|it| source(app, halves(it))).collect();
    part(app.words().exercises.sources, vec![el("ul", "sources", sources)])
}

fn source(app: AppState, (citation, url): (&str, &str)) -> AnyView {
    let (citation, url) = (citation.to_owned(), url.to_owned());
    if url.is_empty() {
        return say("li", "sources__entry", citation);
    }
    let outside = [" (", app.words().exercises.opens_outside, ")"].concat();
    view! {
        <li>
            <a class="sources__entry" href=url target="_blank" rel="noopener noreferrer">
                {citation}
                {say("span", "unseen", outside)}
            </a>
        </li>
    }
    .into_any()
}
