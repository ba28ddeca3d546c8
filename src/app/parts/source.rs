//! Where a page's numbers come from: links that open outside.

use kneeline::words::pack::{Entry, halves};

use super::attr::{is, keeps};
use super::exercise_how::part;
use super::markup::{el, say, text, with};
use super::node::View;
use crate::app::state::AppState;

pub(crate) fn sources(app: AppState, entry: Entry) -> View {
    let sources = entry.all("source").map(|it| source(app, halves(it))).collect();
    part(app.more().exercises.sources, vec![el("ul", "sources", sources)])
}

fn source(app: AppState, (citation, url): (&str, &str)) -> View {
    let (citation, url) = (citation.to_owned(), url.to_owned());
    if url.is_empty() {
        return say("li", "sources__entry", citation);
    }
    let outside = [" (", app.more().exercises.opens_outside, ")"].concat();
    let attributes =
        vec![keeps("href", url), is("target", "_blank"), is("rel", "noopener noreferrer")];
    let inner = vec![text(citation), say("span", "unseen", outside)];
    el("li", "", vec![with("a", "sources__entry", attributes, inner)])
}
