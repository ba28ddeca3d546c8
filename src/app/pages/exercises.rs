//! Every exercise, to be found by the position it is done in.

use kneeline::exercise::{Exercise, Position, Stage};
use kneeline::library;
use leptos::prelude::*;

use crate::app::parts::exercise_card::exercise_card;
use crate::app::parts::markup::head;
use crate::app::state::use_app;

/// From the floor up: the order in which a circuit takes them.
const POSITIONS: [Position; 7] = [
    Position::SideLying,
    Position::OnBack,
    Position::HandsAndKnees,
    Position::Kneeling,
    Position::Plank,
    Position::Seated,
    Position::Standing,
];
const STAGES: [Stage; 5] =
    [Stage::Activation, Stage::Control, Stage::Strength, Stage::Plyometrics, Stage::Mobility];

/// The filter hides cards instead of making them anew: each figure is drawn once.
#[component]
pub(super) fn Exercises() -> impl IntoView {
    let app = use_app();
    let words = &app.words().exercises;
    let shown = RwSignal::new(None::<Position>);
    let count = move || (words.count)(easiest_first().filter(|it| fits(it, shown.get())).count());
    let cards = easiest_first().map(|exercise| {
        view! { <li hidden=move || !fits(exercise, shown.get())>{exercise_card(app, exercise)}</li> }
    });
    let count = view! {
        <p class="quiet" role="status">
            {count}
        </p>
    };
    view! {
        {head(words.title, None, Some(count.into_any()))}
        <Filter shown=shown />
        <ul class="exercises">{cards.collect_view()}</ul>
    }
}

fn fits(exercise: &Exercise, position: Option<Position>) -> bool {
    position.is_none_or(|position| exercise.position == position)
}

fn easiest_first() -> impl Iterator<Item = &'static Exercise> {
    STAGES.into_iter().flat_map(|stage| {
        library::ALL.iter().copied().filter(move |exercise| exercise.stage == stage)
    })
}

/// One button for each position in which something is done.
#[component]
fn Filter(shown: RwSignal<Option<Position>>) -> impl IntoView {
    let words = use_app().words();
    let used = |position: &Position| library::ALL.iter().any(|it| it.position == *position);
    let all = std::iter::once(None).chain(POSITIONS.into_iter().filter(used).map(Some));
    let buttons = all.map(|choice| {
        let name = choice.map_or(words.exercises.all, words.position);
        let pressed = move || if shown.get() == choice { "true" } else { "false" };
        view! {
            <button
                class="chip filter__choice"
                aria-pressed=pressed
                on:click=move |_| shown.set(choice)
            >
                {name}
            </button>
        }
    });
    view! {
        <div class="filter" role="group" aria-label=words.exercises.filter_label>
            {buttons.collect_view()}
        </div>
    }
}
