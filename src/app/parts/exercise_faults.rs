//! Common mistakes: how they look, how it should look, what to do instead.

use kneeline::exercise::{Exercise, Fault, Pose};
use kneeline::figure::Style;
use leptos::prelude::*;

use super::figure::Still;
use super::figure_loop::working_end;
use super::icon::Icon;
use crate::app::state::use_app;

#[component]
pub(crate) fn ExerciseFaults(exercise: &'static Exercise) -> impl IntoView {
    let words = &use_app().words().exercises;
    let faults = exercise.faults.iter().map(|fault| card(exercise, fault));
    view! {
        <section class="exercise__part">
            <h2>{words.watch_for}</h2>
            <ul class="faults">{faults.collect_view()}</ul>
        </section>
    }
}

/// The pictures are told by their icons and the words below; they add nothing for a listener.
fn card(exercise: &'static Exercise, fault: &'static Fault) -> AnyView {
    let app = use_app();
    let text = fault.text.get(app.lang());
    view! {
        <li class="card fault">
            {fault.still.map(|pose| pair(exercise, pose))}
            <p class="fault__words" data-kind="wrong">
                <Icon name="x" />
                <strong>{text.name}</strong>
            </p> <p class="fault__words" data-kind="right">
                <Icon name="check" />
                <span>
                    <strong>{app.words().exercises.instead_of}</strong>
                    ": "
                    {text.fix}
                </span>
            </p>
        </li>
    }
    .into_any()
}

fn pair(exercise: &'static Exercise, pose: &'static Pose) -> AnyView {
    let level = working_end(exercise);
    view! {
        <div class="fault__pair">
            <div class="fault__still" data-kind="wrong">
                <Still exercise=exercise level=level style=Style::FAULT pose=pose />
                <Icon name="x" />
            </div>
            <div class="fault__still" data-kind="right">
                <Still exercise=exercise level=level style=Style::MOVING />
                <Icon name="check" />
            </div>
        </div>
    }
    .into_any()
}
