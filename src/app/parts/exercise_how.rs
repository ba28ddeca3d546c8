//! How an exercise is done: the one thing to think of, the start, the steps, the breath.

use kneeline::exercise::Exercise;
use leptos::prelude::*;

use super::markup::{el, say};
use crate::app::state::AppState;

pub(crate) fn how(app: AppState, exercise: &'static Exercise) -> Vec<AnyView> {
    let words = &app.words().exercises;
    let text = exercise.text.get(app.lang());
    let cue = vec![say("span", "caption", words.cue), say("strong", "", text.cue)];
    let steps = text.steps.iter().map(|&step| say("li", "", step)).collect();
    vec![
        el("p", "exercise__cue", cue),
        part(words.start_position, vec![say("p", "", text.start)]),
        part(words.steps, vec![el("ol", "steps", steps)]),
        part(words.breath, vec![say("p", "", text.breath)]),
    ]
}

/// A part of the page with its heading.
pub(crate) fn part(name: &'static str, mut inner: Vec<AnyView>) -> AnyView {
    inner.insert(0, say("h2", "", name));
    el("section", "exercise__part", inner)
}
