//! What can be counted and named: tempo, dose, muscles, kit.

use kneeline::exercise::{Exercise, Muscle, Phase};
use leptos::prelude::*;

use crate::app::pages::play::phase_name;
use crate::app::state::{AppState, use_app};

#[component]
pub(crate) fn ExerciseFacts(exercise: &'static Exercise) -> impl IntoView {
    let app = use_app();
    let words = app.words();
    let dose = exercise.dose;
    let amounts = (words.dose)(dose.sets, dose.measure, dose.amount);
    let how = [(words.sides)(exercise.sides), ", ", &(words.exercises.rest)(dose.rest_secs)];
    view! {
        <dl class="card facts">
            {fact(words.exercises.tempo, beats(app, exercise))}
            {fact(words.exercises.dose, lines(vec![amounts, how.concat()]))}
            {fact(words.exercises.kit, lines(kit(app, exercise)))}
            {fact(words.exercises.feel_it, lines(muscles(app, exercise.primary)))}
            {(!exercise.secondary.is_empty())
                .then(|| fact(words.exercises.also, lines(muscles(app, exercise.secondary))))}
        </dl>
    }
}

fn fact(name: &'static str, value: AnyView) -> AnyView {
    view! {
        <div class="facts__fact">
            <dt>{name}</dt>
            {value}
        </div>
    }
    .into_any()
}

fn lines(lines: Vec<String>) -> AnyView {
    lines.into_iter().map(|line| view! { <dd>{line}</dd> }).collect_view().into_any()
}

/// The four digits in the order of the literature, each with the verb the player shows.
fn beats(app: AppState, exercise: &Exercise) -> AnyView {
    const ORDER: [Phase; 4] = [Phase::Lower, Phase::Pause, Phase::Lift, Phase::Hold];
    let words = app.words();
    let labels = exercise.text.get(app.lang()).labels;
    let beats = ORDER.map(|phase| {
        view! {
            <li class="beats__beat" data-phase=phase_name(phase)>
                <span class="beats__secs">{exercise.tempo.secs(phase)}</span>
                <span class="beats__verb">{labels.get(phase)}</span>
            </li>
        }
    });
    view! {
        <dd>
            <ul class="beats">{beats.into_iter().collect_view()}</ul>
            <p class="caption">
                {(words.tempo)(exercise.tempo.name)} ": "
                {(words.exercises.tempo_words)(exercise.tempo.digits())}
            </p>
        </dd>
    }
    .into_any()
}

fn muscles(app: AppState, muscles: &[Muscle]) -> Vec<String> {
    muscles.iter().map(|&muscle| (app.words().muscle)(muscle).to_owned()).collect()
}

/// Each piece with what does instead; nice-to-haves last.
fn kit(app: AppState, exercise: &Exercise) -> Vec<String> {
    let words = app.words();
    if exercise.kit.is_empty() && exercise.kit_optional.is_empty() {
        return vec![words.exercises.nothing.to_owned()];
    }
    let needed = exercise.kit.iter().map(|&kit| {
        let instead = (words.exercises.instead)((words.kit_instead)(kit));
        [(words.kit)(kit), ", ", &instead].concat()
    });
    let nice =
        exercise.kit_optional.iter().map(|&kit| (words.exercises.optional)((words.kit)(kit)));
    needed.chain(nice).collect()
}
