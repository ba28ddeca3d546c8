//! One figure of a [gallery](super::gallery): drawn when it is due, at rest, or moving.

use kneeline::exercise::Exercise;
use kneeline::figure::{Beat, Scene, Style, glow, looped};
use leptos::prelude::*;
use leptos::web_sys::Element;

use super::figure::{Stage, frame_of, is_other_turn};
use super::figure_loop::{loops, working_end};
use super::node::SVG;

pub(super) struct Picture {
    exercise: &'static Exercise,
    /// The box that is watched: it has its size before anything is drawn.
    pub(super) frame: Element,
    /// Made when it is first drawn.
    canvas: Option<Canvas>,
    pub(super) near: bool,
    pub(super) state: State,
}

struct Canvas {
    svg: Element,
    stage: Stage,
}

#[derive(Clone, Copy, PartialEq)]
pub(super) enum State {
    /// Its still must be drawn.
    Due,
    /// Drawn and not in the page yet.
    Ready,
    Still,
    /// Milliseconds since it began to move.
    Moving(f64),
    /// Moved often enough.
    Over,
}

impl Picture {
    /// `frame` is empty and has its size by itself.
    pub(super) fn new(exercise: &'static Exercise, frame: Element, near: bool) -> Self {
        Self { exercise, frame, canvas: None, near, state: State::Due }
    }

    /// One step towards being seen: drawn, and then put into the page.
    pub(super) fn appear(&mut self) {
        match (&self.canvas, self.state) {
            (Some(canvas), State::Ready) => {
                let _ = self.frame.append_child(&canvas.svg);
                self.state = State::Still;
            }
            (Some(_), _) => self.rest(State::Still),
            (None, _) => {
                self.canvas = Canvas::new(self.exercise);
                self.rest(State::Ready);
            }
        }
    }

    /// The picture that stands for the whole movement.
    fn rest(&mut self, state: State) {
        let level = working_end(self.exercise);
        self.show(level, None, Style::still(self.exercise.tempo.starts_with));
        self.state = state;
    }

    /// The movement, from and to the end at which it rests.
    pub(super) fn show_at(&mut self, ran_ms: f64) {
        let exercise = self.exercise;
        let [(_, opening_ms), ..] = looped::phases(exercise);
        if ran_ms > loops(exercise) as f64 * f64::from(looped::rep_ms(exercise)) {
            return self.rest(State::Over);
        }
        let (level, beat) = looped::at(exercise, ran_ms as u32 + opening_ms);
        let style = Style { other_side: is_other_turn(exercise, beat.rep), ..Style::MOVING };
        self.show(level, Some(beat), style);
    }

    fn show(&self, level: f32, beat: Option<Beat>, style: Style) {
        let Some(canvas) = &self.canvas else { return };
        let movement = self.exercise.movement;
        canvas.stage.show(&Scene {
            movement,
            view: &movement.view,
            level,
            beat,
            glow: glow(self.exercise.tempo.starts_with, level),
            style,
            pose: None,
        });
    }
}

impl Canvas {
    fn new(exercise: &Exercise) -> Option<Self> {
        let document = document();
        let svg = document.create_element_ns(Some(SVG), "svg").ok()?;
        let group = document.create_element_ns(Some(SVG), "g").ok()?;
        let (view_box, _) = frame_of(&exercise.movement.view, false);
        for (name, value) in [("class", "figure"), ("aria-hidden", "true"), ("viewBox", &view_box)]
        {
            svg.set_attribute(name, value).ok()?;
        }
        svg.append_child(&group).ok()?;
        Some(Self { svg, stage: Stage::new(group) })
    }
}

pub(super) fn now_ms() -> f64 {
    window().performance().map_or(0.0, |clock| clock.now())
}
