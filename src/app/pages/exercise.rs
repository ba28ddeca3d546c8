//! One exercise: how it looks, how it is done, what to watch for, what is known about it.

use std::borrow::Cow;

use kneeline::circuit::{Circuit, Station};
use kneeline::exercise::{Exercise, Measure};
use kneeline::library;
use kneeline::route::{PlayOf, Route};
use kneeline::share;
use leptos::prelude::*;

use crate::app::parts::exercise_facts::ExerciseFacts;
use crate::app::parts::exercise_faults::ExerciseFaults;
use crate::app::parts::exercise_figure::ExerciseFigure;
use crate::app::parts::exercise_how::ExerciseHow;
use crate::app::parts::exercise_more::ExerciseMore;
use crate::app::parts::icon::Icon;
use crate::app::parts::link::Link;
use crate::app::parts::trouble::Oops;
use crate::app::perform;
use crate::app::state::{AppState, use_app};

#[component]
pub(super) fn ExercisePage(id: String) -> impl IntoView {
    let words = &use_app().words().exercises;
    if let Some(exercise) = library::find(&id) {
        return view! { <Found exercise=exercise /> }.into_any();
    }
    let title = (words.unknown)(&id);
    view! { <Oops title=title hint=words.unknown_hint to=Route::Exercises link=words.title /> }
        .into_any()
}

#[component]
fn Found(exercise: &'static Exercise) -> impl IntoView {
    let app = use_app();
    let words = app.words();
    let text = exercise.text.get(app.lang());
    view! {
        <header class="page-head">
            <Link to=Route::Exercises class="round" label=words.app.back>
                <Icon name="chevron-left" />
            </Link>
            <h1>{text.name}</h1>
        </header>
        <article class="exercise">
            <div class="exercise__do">
                <ExerciseFigure exercise=exercise />
                <p class="exercise__purpose">{text.purpose}</p>
                <button
                    class="button button--primary button--wide exercise__try"
                    on:click=move |_| try_it(app, exercise)
                >
                    <Icon name="play" />
                    {(words.exercises.try_it)(exercise.dose.measure)}
                </button>
                <ExerciseHow exercise=exercise />
            </div>
            <div class="exercise__know">
                <ExerciseFacts exercise=exercise />
                <ExerciseFaults exercise=exercise />
                <ExerciseMore exercise=exercise />
            </div>
        </article>
    }
}

/// Starts at once, in the tap: sound is unlocked here, and the player shows what runs.
fn try_it(app: AppState, exercise: &'static Exercise) {
    let circuit = taste(exercise, exercise.text.get(app.lang()).name);
    let code = share::encode(&circuit);
    app.begin(circuit);
    perform::go(&Route::Play(PlayOf::Shared(code)));
}

/// Enough to feel where it works.
fn taste(exercise: &'static Exercise, name: &'static str) -> Circuit {
    let amount = match exercise.dose.measure {
        Measure::Reps | Measure::Steps => 5,
        Measure::HoldSecs => 10,
    };
    let station = Station { exercise, sets: 1, amount, tempo: None, rest_secs: 0 };
    Circuit {
        id: Cow::Borrowed("try"),
        name: Cow::Borrowed(name),
        stations: Cow::Owned(vec![station]),
        rounds: 1,
        round_rest_secs: 0,
    }
}
