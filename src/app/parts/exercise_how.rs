//! How an exercise is done: the one thing to think of, the start, the steps, the breath.

use kneeline::exercise::Exercise;
use leptos::prelude::*;

use crate::app::state::use_app;

#[component]
pub(crate) fn ExerciseHow(exercise: &'static Exercise) -> impl IntoView {
    let app = use_app();
    let words = &app.words().exercises;
    let text = exercise.text.get(app.lang());
    let steps = text.steps.iter().map(|&step| view! { <li>{step}</li> });
    view! {
        <p class="exercise__cue">
            <span class="caption">{words.cue}</span>
            <strong>{text.cue}</strong>
        </p>
        <section class="exercise__part">
            <h2>{words.start_position}</h2>
            <p>{text.start}</p>
        </section>
        <section class="exercise__part">
            <h2>{words.steps}</h2>
            <ol class="steps">{steps.collect_view()}</ol>
        </section>
        <section class="exercise__part">
            <h2>{words.breath}</h2>
            <p>{text.breath}</p>
        </section>
    }
}
