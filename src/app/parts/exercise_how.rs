//! How an exercise is done: what it is for, the start, the steps, what to say, the breath.

use kneeline::exercise::Exercise;
use kneeline::words::pack::Entry;

use super::markup::{el, marked, say};
use super::node::View;
use super::player_acts::phase_name;
use crate::app::state::AppState;

pub(crate) fn how(app: AppState, exercise: &'static Exercise, entry: Entry) -> Vec<View> {
    let words = &app.more().exercises;
    let steps = entry.all("step").map(|step| say("li", "", step.to_owned())).collect();
    vec![
        say("p", "exercise__purpose", entry.one("purpose").to_owned()),
        part(words.start_position, vec![say("p", "", entry.one("start").to_owned())]),
        part(words.steps, vec![el("ol", "steps", steps)]),
        part(words.spoken, vec![el("ol", "spoken", spoken(app, exercise, entry))]),
        part(words.breath, vec![say("p", "", entry.one("breath").to_owned())]),
    ]
}

/// What a coach would say as each phase begins, in the order in which they are done.
fn spoken(app: AppState, exercise: &'static Exercise, entry: Entry) -> Vec<View> {
    let labels = exercise.text.get(app.lang()).labels;
    let phases = exercise.tempo.order().into_iter();
    let cues = phases.filter(|&phase| !entry.spoken(phase).is_empty()).map(|phase| {
        let inner = vec![
            say("span", "spoken__label", labels.get(phase)),
            say("q", "", entry.spoken(phase).to_owned()),
        ];
        marked("li", "spoken__cue", "data-phase", Some(phase_name(phase)), inner)
    });
    cues.collect()
}

/// A part of the page with its heading.
pub(crate) fn part(name: &'static str, mut inner: Vec<View>) -> View {
    inner.insert(0, say("h2", "", name));
    el("section", "exercise__part", inner)
}
