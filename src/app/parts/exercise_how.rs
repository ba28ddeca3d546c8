//! How an exercise is done: what it is for, the start, the steps, the breath.

use kneeline::words::pack::Entry;
use leptos::prelude::*;

use super::markup::{el, say};
use crate::app::state::AppState;

pub(crate) fn how(app: AppState, entry: Entry) -> Vec<AnyView> {
    let words = &app.words().exercises;
    let steps = entry.all("step").map(|step| say("li", "", step.to_owned())).collect();
    vec![
        say("p", "exercise__purpose", entry.one("purpose").to_owned()),
        part(words.start_position, vec![say("p", "", entry.one("start").to_owned())]),
        part(words.steps, vec![el("ol", "steps", steps)]),
        part(words.breath, vec![say("p", "", entry.one("breath").to_owned())]),
    ]
}

/// A part of the page with its heading.
pub(crate) fn part(name: &'static str, mut inner: Vec<AnyView>) -> AnyView {
    inner.insert(0, say("h2", "", name));
    el("section", "exercise__part", inner)
}
