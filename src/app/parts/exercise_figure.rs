//! The moving figure of an exercise and its switches: run, other view, other side.

use kneeline::exercise::{Exercise, Side};
use leptos::prelude::*;

use super::figure_loop::LoopFigure;
use super::icon::Icon;
use crate::app::state::use_app;

/// Moves by itself unless the device or the settings ask for less motion.
#[component]
pub(crate) fn ExerciseFigure(exercise: &'static Exercise) -> impl IntoView {
    let app = use_app();
    let words = app.words();
    let authored = exercise.movement.authored;
    let calm = app.device_calm || app.settings.with_untracked(|settings| settings.less_motion);
    let playing = RwSignal::new(!calm);
    let second = RwSignal::new(false);
    let other = RwSignal::new(false);
    let side = Signal::derive(move || if other.get() { authored.other() } else { authored });
    let run_icon = Signal::derive(move || if playing.get() { "pause" } else { "play" });
    let run_name = move || if playing.get() { words.exercises.pause } else { words.exercises.play };
    let has_second = exercise.movement.second_view.is_some();
    view! {
        <div class="exercise-figure">
            <div class="exercise-figure__stage">
                <LoopFigure exercise=exercise playing=playing side=side second=second />
                {(authored != Side::Both)
                    .then(|| {
                        view! {
                            <p class="exercise-figure__side">{move || (words.side)(side.get())}</p>
                        }
                    })}
            </div>
            <div class="exercise-figure__switches">
                <button
                    class="button"
                    aria-label=run_name
                    on:click=move |_| playing.update(|on| *on = !*on)
                >
                    <Icon name=run_icon />
                </button>
                {has_second
                    .then(|| view! { <Toggle on=second name=words.exercises.view_second /> })}
                {(authored != Side::Both)
                    .then(|| view! { <Toggle on=other name=words.exercises.mirror /> })}
            </div>
        </div>
    }
}

#[component]
fn Toggle(on: RwSignal<bool>, name: &'static str) -> impl IntoView {
    view! {
        <button
            class="button exercise-figure__toggle"
            aria-pressed=move || if on.get() { "true" } else { "false" }
            on:click=move |_| on.update(|on| *on = !*on)
        >
            {name}
        </button>
    }
}
