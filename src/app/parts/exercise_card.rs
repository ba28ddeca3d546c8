//! An exercise as a link: its figure, its name, what it needs and where it works.

use kneeline::exercise::{Exercise, Muscle};
use kneeline::figure::Style;
use kneeline::route::Route;
use leptos::prelude::*;

use super::figure::Still;
use super::figure_loop::working_end;
use super::link::Link;
use crate::app::state::{AppState, use_app};

/// The whole card is the link.
#[component]
pub(crate) fn ExerciseCard(exercise: &'static Exercise) -> impl IntoView {
    let app = use_app();
    let muscle = exercise.primary.first().map_or("", |&muscle| plain(app, muscle));
    view! {
        <Link to=Route::Exercise(exercise.id.0.to_owned()) class="exercise-card">
            <span class="exercise-card__figure">
                <Still
                    exercise=exercise
                    level=working_end(exercise)
                    style=Style::still(exercise.tempo.starts_with)
                />
            </span>
            <span class="exercise-card__words">
                <span class="exercise-card__name">{exercise.text.get(app.lang()).name}</span>
                <span class="caption">{muscle}</span>
                <span class="caption">{kit_line(app, exercise)}</span>
            </span>
        </Link>
    }
}

/// The muscle as a runner says it, without its Latin name.
fn plain(app: AppState, muscle: Muscle) -> &'static str {
    let name = (app.words().muscle)(muscle);
    name.split_once(" (").map_or(name, |(plain, _)| plain)
}

fn kit_line(app: AppState, exercise: &Exercise) -> String {
    let words = app.words();
    if exercise.kit.is_empty() {
        return words.today.no_kit.to_owned();
    }
    exercise.kit.iter().map(|&kit| (words.kit)(kit)).collect::<Vec<_>>().join(", ")
}
