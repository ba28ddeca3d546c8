//! A figure that moves on a page: loops at its own tempo, stops after a few repetitions, can be
//! paused (WCAG 2.2.2), slowed down and set to any instant of its repetition.

use kneeline::exercise::{Exercise, Phase, Side, Sides};
use kneeline::figure::pose::walks_ahead;
use kneeline::figure::{Beat, Scene, Style, glow, looped};
use kneeline::timeline::Kind;
use leptos::prelude::*;

use super::attr::{Found, found, is, lives};
use super::figure::{Stage, frame_of, is_mirrored, is_other_turn, swaps_limbs};
use super::frames::each_frame;
use super::live::live;
use super::node::{SVG, View, element};
use crate::app::hear;
use crate::app::state::AppState;

/// Repetitions before it rests by itself; more where they differ.
const LOOPS: usize = 3;

/// How a figure is shown and where in its repetitions it is. The page's switches change it.
#[derive(Clone, Copy)]
pub(crate) struct Reel {
    pub(crate) exercise: &'static Exercise,
    /// Runs while true; set to false when it has looped enough.
    pub(crate) playing: RwSignal<bool>,
    /// Milliseconds into the repetition.
    pub(crate) at_ms: RwSignal<usize>,
    /// Repetitions before this one.
    pub(crate) rep: RwSignal<usize>,
    /// At half the speed.
    pub(crate) slow: RwSignal<bool>,
    /// The second view instead of the first.
    pub(crate) second: RwSignal<bool>,
    /// Begins with the side that was not authored.
    pub(crate) other: RwSignal<bool>,
}

impl Reel {
    pub(crate) fn new(exercise: &'static Exercise, playing: bool) -> Self {
        Self {
            exercise,
            playing: RwSignal::new(playing),
            at_ms: RwSignal::new(if playing { 0 } else { rest_ms(exercise) }),
            rep: RwSignal::new(0),
            slow: RwSignal::new(false),
            second: RwSignal::new(false),
            other: RwSignal::new(false),
        }
    }

    /// Whether it is done by one side at a time, or towards one. Who walks ahead and backward
    /// works with both.
    pub(crate) fn is_sided(self) -> bool {
        let movement = self.exercise.movement;
        movement.authored != Side::Both
            && !(self.exercise.sides == Sides::OutAndBack && walks_ahead(movement))
    }

    /// The side that works in this repetition.
    pub(crate) fn side(self) -> Side {
        let authored = self.exercise.movement.authored;
        let other_turn = is_other_turn(self.exercise, self.rep.get() as u16);
        if self.other.get() == other_turn { authored } else { authored.other() }
    }

    /// Level and beat of the instant that is shown.
    pub(crate) fn now(self) -> (f32, Beat) {
        let (level, beat) = looped::at(self.exercise, self.at_ms.get() as u32);
        let back = self.exercise.sides == Sides::OutAndBack && self.other.get();
        (level, Beat { rep: self.rep.get() as u16, back, ..beat })
    }

    /// One step of time: with the sound where the exercise is listened to, else by itself.
    fn run(self, app: AppState, clock: StoredValue<Clock, LocalStorage>, now_ms: f64) {
        if let Some(moment) = hear::listened(app) {
            if let Kind::Work(phase) = moment.segment.kind {
                self.rep.set(0);
                self.at_ms.set(ms_of(self.exercise, phase, moment.part()));
            }
            return;
        }
        if !self.playing.get_untracked() {
            return clock.set_value((0.0, None));
        }
        let (left_over, before) = clock.get_value();
        let speed = if self.slow.get_untracked() { 0.5 } else { 1.0 };
        let ran = left_over + before.map_or(0.0, |before| (now_ms - before).min(100.0) * speed);
        clock.set_value((ran.fract(), Some(now_ms)));
        let at_ms = self.at_ms.get_untracked() + ran as usize;
        let whole_ms = looped::rep_ms(self.exercise) as usize;
        if at_ms < whole_ms {
            self.at_ms.set(at_ms);
        } else if self.rep.get_untracked() + 1 < loops(self.exercise) {
            self.at_ms.set(at_ms - whole_ms);
            self.rep.update(|rep| *rep += 1);
        } else {
            self.at_ms.set(rest_ms(self.exercise));
            self.rep.set(0);
            self.playing.set(false);
        }
    }
}

/// The part of a millisecond that was not shown yet, and the time of the frame before.
type Clock = (f64, Option<f64>);

/// As many repetitions as show all of it: each way of a lunge, both sides.
pub(crate) fn loops(exercise: &Exercise) -> usize {
    let ways = LOOPS.max(exercise.movement.turns.len() + 1);
    if exercise.sides == Sides::Alternating { ways.next_multiple_of(2) } else { ways }
}

/// Where it rests: the end of the first phase, which shows what it is.
fn rest_ms(exercise: &Exercise) -> usize {
    looped::phases(exercise).first().map_or(0, |(_, ms)| *ms as usize)
}

/// Where a part of a phase is in the repetition that pages show.
fn ms_of(exercise: &Exercise, phase: Phase, part: f32) -> usize {
    let mut from_ms = 0;
    for (each, ms) in looped::phases(exercise) {
        if each == phase {
            return from_ms + (part * ms as f32) as usize;
        }
        from_ms += ms as usize;
    }
    0
}

/// The figure; the page holds the switches.
pub(crate) fn loop_figure(app: AppState, reel: Reel) -> View {
    let exercise = reel.exercise;
    let group = Found::new();
    let camera = move || match exercise.movement.second_view {
        Some(ref camera) if reel.second.get() => camera,
        Some(_) | None => &exercise.movement.view,
    };
    let mirror = move || app.settings.with(|settings| settings.mirror);
    let framed = move || frame_of(camera(), is_mirrored(exercise, reel.side(), mirror()));
    let clock = StoredValue::new_local((0.0, None));
    let stage = StoredValue::new_local(None::<Stage>);
    each_frame(move |now_ms| {
        let Some(group) = group.get() else { return };
        reel.run(app, clock, now_ms);
        let (level, beat) = untrack(|| reel.now());
        let other_side = swaps_limbs(exercise, untrack(|| reel.side()));
        stage.update_value(|stage| {
            let stage = stage.get_or_insert_with(|| Stage::new(group.into()));
            stage.show(&Scene {
                movement: exercise.movement,
                view: untrack(camera),
                level,
                beat: Some(beat),
                glow: glow(exercise.tempo.starts_with, level),
                style: Style { other_side, ..Style::MOVING },
                pose: None,
            });
        });
    });
    let label = (app.words().early.figure_of)(exercise.text.get(app.lang()).name);
    let (view_box, flip) = (live(move || framed().0), live(move || framed().1));
    changing_canvas(view_box, flip, live(move || label.clone()), group)
}

/// Where a figure is drawn whose frame changes.
pub(crate) fn changing_canvas(
    view_box: Signal<String>,
    flip: Signal<String>,
    label: Signal<String>,
    group: Found,
) -> View {
    let attributes =
        vec![is("role", "img"), lives("viewBox", view_box), lives("aria-label", label)];
    let group = vec![found(group), lives("transform", flip)];
    element(SVG, "svg", "figure", attributes, vec![element(SVG, "g", "", group, Vec::new())])
}

/// The end of the movement that shows what it is.
pub(crate) fn working_end(exercise: &Exercise) -> f32 {
    use kneeline::exercise::Opening;
    match exercise.tempo.starts_with {
        Opening::Lift => 1.0,
        Opening::Lower => 0.0,
    }
}
