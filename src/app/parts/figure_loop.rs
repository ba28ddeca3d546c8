//! A figure that moves on a page: loops at its own tempo, stops after a few repetitions, and can
//! be paused (WCAG 2.2.2).

use kneeline::exercise::{Exercise, Side};
use kneeline::figure::{Scene, Style, glow, looped};
use leptos::prelude::*;
use leptos::svg::G;

use super::figure::{Stage, frame_of, is_mirrored, is_other_turn, swaps_limbs};
use super::frames::each_frame;
use crate::app::state::use_app;

/// Repetitions before it rests by itself.
pub(crate) const LOOPS: f64 = 3.0;

/// The figure; the page holds the switches.
#[component]
pub(crate) fn LoopFigure(
    exercise: &'static Exercise,
    /// Runs while true; set to false when it has looped enough.
    playing: RwSignal<bool>,
    /// The side that works.
    #[prop(into)]
    side: Signal<Side>,
    /// The second view instead of the first.
    #[prop(into)]
    second: Signal<bool>,
) -> impl IntoView {
    let app = use_app();
    let group = NodeRef::<G>::new();
    let camera = move || match exercise.movement.second_view {
        Some(ref camera) if second.get() => camera,
        Some(_) | None => &exercise.movement.view,
    };
    let mirror = move || app.settings.with(|settings| settings.mirror);
    let framed = move || frame_of(camera(), is_mirrored(exercise, side.get(), mirror()));
    let clock = StoredValue::new_local((0.0_f64, None::<f64>));
    let stage = StoredValue::new_local(None::<Stage>);
    each_frame(move |now_ms| {
        let Some(group) = group.get_untracked() else { return };
        let (ran_ms, _) = clock.get_value();
        let ran_ms = match (playing.get_untracked(), clock.get_value().1) {
            (true, Some(before)) => ran_ms + (now_ms - before).min(100.0),
            (true, None) | (false, _) => ran_ms,
        };
        clock.set_value((ran_ms, playing.get_untracked().then_some(now_ms)));
        if playing.get_untracked() && ran_ms > LOOPS * f64::from(looped::rep_ms(exercise)) {
            clock.set_value((0.0, None));
            playing.set(false);
        }
        let (level, beat) = looped::at(exercise, ran_ms as u32);
        let resting = ran_ms <= 0.0 && !playing.get_untracked();
        stage.update_value(|stage| {
            let stage = stage.get_or_insert_with(|| Stage::new(group.into()));
            let level = if resting { working_end(exercise) } else { level };
            stage.show(&Scene {
                movement: exercise.movement,
                view: untrack(camera),
                level,
                beat: (!resting).then_some(beat),
                glow: glow(exercise.tempo.starts_with, level),
                style: Style {
                    other_side: swaps_limbs(exercise, side.get_untracked())
                        != is_other_turn(exercise, beat.rep),
                    ..Style::MOVING
                },
                pose: None,
            });
        });
    });
    let label = (app.words().exercises.figure_of)(exercise.text.get(app.lang()).name);
    view! {
        <svg class="figure" viewBox=move || framed().0 role="img" aria-label=label>
            <g node_ref=group transform=move || framed().1></g>
        </svg>
    }
}

/// The end of the movement that shows what it is.
pub(crate) fn working_end(exercise: &Exercise) -> f32 {
    use kneeline::exercise::Opening;
    match exercise.tempo.starts_with {
        Opening::Lift => 1.0,
        Opening::Lower => 0.0,
    }
}
