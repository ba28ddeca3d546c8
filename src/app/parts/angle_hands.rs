//! Fingers and keys on a picture that is measured: a point is tapped, dragged or nudged, and what
//! became of it is said.

use kneeline::assess::angle::{self, Band, Point, ZOOMS};
use kneeline::words::assess;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{Element, Event, KeyboardEvent, MouseEvent};

use super::angle_measuring::{Measuring, POINTS, STAGE};
use super::markup::focus;
use crate::app::pictures::place_of;

/// A finger this near to a point takes it, in pixels of the screen.
const NEAR: f32 = 28.0;
/// Steps of a key with Shift, in pixels of the picture.
const FAR: f32 = 10.0;

impl Measuring {
    /// The point of the picture under a finger, and pixels of the screen for each of the picture.
    fn under(self, event: &Event) -> Option<(Point, f32)> {
        let svg: Element = self.svg.get()?.into();
        let [left, top, width, height] = place_of(&svg);
        let mouse: &MouseEvent = event.unchecked_ref();
        let at = Point { x: mouse.client_x() as f32 - left, y: mouse.client_y() as f32 - top };
        let window = untrack(|| self.window());
        Some((window.point(at, (width, height)), window.scale((width, height))))
    }

    /// A finger comes down: it takes a point that is near, or sets the one that is due.
    pub(crate) fn take(self, event: &Event) {
        let Some((at, scale)) = self.under(event) else { return };
        event.prevent_default();
        capture(event);
        let points = self.points.get_untracked();
        let wanted = untrack(|| self.wanted());
        let off = |point: Point| {
            let (x, y) = (point.x - at.x, point.y - at.y);
            (x * x + y * y).sqrt() * scale
        };
        let mut nearest = None;
        for (place, point) in points.iter().enumerate().take(wanted) {
            let Some(off) = point.map(off).filter(|off| *off <= NEAR) else { continue };
            if nearest.is_none_or(|(_, least)| off < least) {
                nearest = Some((place, off));
            }
        }
        if let Some((place, _)) = nearest {
            self.active.set(place);
        } else {
            // All are set: the one that is active moves there.
            if let Some(due) = self.due() {
                self.active.set(due);
            }
            self.put(at);
        }
        self.drags.set(true);
    }

    pub(crate) fn drag(self, event: &Event) {
        if !self.drags.get_untracked() {
            return;
        }
        if let Some((at, _)) = self.under(event) {
            self.put(at);
        }
    }

    pub(crate) fn drop(self) {
        if self.drags.get_untracked() {
            self.drags.set(false);
            self.settle();
        }
    }

    /// A point has come to rest: says what is known now, goes on to the next.
    pub(crate) fn settle(self) {
        let words = &assess(self.app.lang()).angle;
        let said = match (self.due(), untrack(|| self.knee())) {
            (Some(due), _) => words.place[due].to_owned(),
            (None, Some(tenths)) => told_angle(self, tenths),
            (None, None) => words.no_leg.to_owned(),
        };
        self.said.set(said);
        if let Some(due) = self.due() {
            self.active.set(due);
            self.zoom.set(0);
        }
    }

    /// Moves the active point by pixels of the picture; sets it first where it is not.
    pub(crate) fn nudge(self, x: f32, y: f32) {
        let place = self.active.get_untracked();
        let was = self.points.get_untracked()[place.min(POINTS - 1)];
        let begin = was.unwrap_or_else(|| self.begin(place));
        self.put(Point { x: begin.x + x, y: begin.y + y });
        if ZOOMS[self.zoom.get_untracked().min(ZOOMS.len() - 1)] > 1.0 {
            self.center();
        }
        let words = &assess(self.app.lang()).angle;
        let said = match untrack(|| self.knee()) {
            Some(tenths) => told_angle(self, tenths),
            None => words.points[place.min(POINTS - 1)].to_owned(),
        };
        self.said.set(said);
    }

    pub(crate) fn key(self, event: &Event) {
        let key: &KeyboardEvent = event.unchecked_ref();
        let step = if key.shift_key() { FAR } else { 1.0 };
        match key.key().as_str() {
            "ArrowLeft" => self.nudge(-step, 0.0),
            "ArrowRight" => self.nudge(step, 0.0),
            "ArrowUp" => self.nudge(0.0, -step),
            "ArrowDown" => self.nudge(0.0, step),
            "Enter" => self.settle(),
            "+" | "=" => self.enlarge(true),
            "-" => self.enlarge(false),
            _ => return,
        }
        event.prevent_default();
    }
}

fn told_angle(it: Measuring, tenths: i16) -> String {
    let words = &assess(it.app.lang()).angle;
    let degrees = (words.degrees)(tenths, angle::error(1));
    [words.angle, ": ", &degrees, ". ", (words.band)(Band::of(tenths))].concat()
}

/// The finger stays with the picture while it is down, wherever it goes.
fn capture(event: &Event) {
    let target = event.current_target().and_then(|it| it.dyn_into::<Element>().ok());
    let pointer: &leptos::web_sys::PointerEvent = event.unchecked_ref();
    if let Some(element) = target {
        let _ = element.set_pointer_capture(pointer.pointer_id());
        focus(&["#", STAGE].concat());
    }
}
