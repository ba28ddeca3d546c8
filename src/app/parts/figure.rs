//! The drawn figure. The core makes the shapes; this keeps their paths in the document and
//! rewrites only what changed.

use std::cell::RefCell;
use std::rc::Rc;

use kneeline::exercise::{Exercise, Pose, Side, Sides, View as Camera};
use kneeline::figure::path::view_box;
use kneeline::figure::pose::walks_ahead;
use kneeline::figure::{Paint, Scene, Shape, Style, draw, glow, mirrored_frame};
use leptos::prelude::*;
use leptos::web_sys::Element;

use super::attr::{Found, found, is, keeps};
use super::live::effect;
use super::node::{SVG, View, element};

/// A group of an `<svg>` that shows one scene after the other.
#[derive(Clone)]
pub(crate) struct Stage(Rc<RefCell<Slots>>);

struct Slots {
    group: Element,
    paths: Vec<Element>,
    /// What the paths show now, and room for what they shall show.
    shown: Vec<Shape>,
    next: Vec<Shape>,
}

impl Stage {
    pub(crate) fn new(group: Element) -> Self {
        Self(Rc::new(RefCell::new(Slots {
            group,
            paths: Vec::new(),
            shown: Vec::new(),
            next: Vec::new(),
        })))
    }

    pub(crate) fn show(&self, scene: &Scene) {
        self.show_only(scene, |_| true);
    }

    /// The shapes of a scene with these paints.
    pub(crate) fn show_only(&self, scene: &Scene, paints: fn(Paint) -> bool) {
        let slots = &mut *self.0.borrow_mut();
        draw(scene, &mut slots.next);
        slots.next.retain(|shape| paints(shape.paint));
        slots.write();
    }
}

impl Slots {
    fn write(&mut self) {
        let document = document();
        while self.paths.len() < self.next.len() {
            let Ok(path) = document.create_element_ns(Some(SVG), "path") else { return };
            let _ = self.group.append_child(&path);
            self.paths.push(path);
        }
        for (index, path) in self.paths.iter().enumerate() {
            let (old, new) = (self.shown.get(index), self.next.get(index));
            if old.map(|shape| &shape.d) != new.map(|shape| &shape.d) {
                let _ = path.set_attribute("d", new.map_or("", |shape| &shape.d));
            }
            let Some(new) = new else { continue };
            if old.is_none_or(|old| old.paint != new.paint || old.far != new.far) {
                let class = [new.paint.class(), " ", new.far_class()].concat();
                let _ = path.set_attribute("class", &class);
            }
            if old.is_none_or(|old| old.alpha != new.alpha) {
                let _ = path.set_attribute("fill-opacity", new.opacity());
            }
        }
        std::mem::swap(&mut self.shown, &mut self.next);
    }
}

/// Whether the figure is drawn mirrored: for the side that was not authored, and for people who
/// copy a figure facing them as in a mirror.
pub(crate) fn is_mirrored(exercise: &Exercise, side: Side, mirror: bool) -> bool {
    let keeps = match exercise.sides {
        Sides::Alternating => true,
        // Who walks forward and then backward does not face about.
        Sides::OutAndBack => walks_ahead(exercise.movement),
        Sides::Each | Sides::Both => false,
    };
    let other = is_other(exercise, side) && !keeps;
    other != (mirror && exercise.movement.faces_viewer)
}

/// Whether the other limbs do it in the same view: a body that changes sides with each
/// repetition must not face about.
pub(crate) fn swaps_limbs(exercise: &Exercise, side: Side) -> bool {
    is_other(exercise, side) && exercise.sides == Sides::Alternating
}

/// Whether a repetition of a loop is the other side's turn.
pub(crate) fn is_other_turn(exercise: &Exercise, rep: u16) -> bool {
    exercise.sides == Sides::Alternating && !rep.is_multiple_of(2)
}

fn is_other(exercise: &Exercise, side: Side) -> bool {
    let authored = exercise.movement.authored;
    side != Side::Both && authored != Side::Both && side != authored
}

/// The view box and the transform of the group, mirrored or not.
pub(crate) fn frame_of(camera: &Camera, mirrored: bool) -> (String, &'static str) {
    let frame = if mirrored { mirrored_frame(camera.frame) } else { camera.frame };
    let transform = if mirrored { "scale(-1,1)" } else { "" };
    (view_box(frame), transform)
}

/// A still figure: decoration without a label.
pub(crate) struct Still {
    pub(crate) exercise: &'static Exercise,
    /// Its name for people who do not see it.
    pub(crate) label: Option<String>,
    /// 0 (low) to 1 (high).
    pub(crate) level: f32,
    pub(crate) style: Style,
    /// Instead of the level: a fault.
    pub(crate) pose: Option<Box<Pose>>,
}

impl Still {
    pub(crate) fn of(exercise: &'static Exercise, level: f32) -> Self {
        Self { exercise, label: None, level, style: Style::THUMB, pose: None }
    }

    pub(crate) fn view(self) -> View {
        let Self { exercise, label, level, style, pose } = self;
        let movement = exercise.movement;
        let group = Found::new();
        effect(move || {
            let Some(group) = group.get() else { return };
            Stage::new(group.into()).show(&Scene {
                movement,
                view: &movement.view,
                level,
                beat: None,
                glow: glow(exercise.tempo.starts_with, level),
                style,
                pose: pose.as_deref(),
            });
        });
        canvas(&movement.view, label, group)
    }
}

/// Where a figure is drawn that is not mirrored: decoration without a label.
pub(crate) fn canvas(camera: &Camera, label: Option<String>, group: Found) -> View {
    let (view_box, transform) = frame_of(camera, false);
    let mut attributes = vec![keeps("viewBox", view_box)];
    match label {
        Some(label) => attributes.extend([is("role", "img"), keeps("aria-label", label)]),
        None => attributes.push(is("aria-hidden", "true")),
    }
    let group = vec![found(group), is("transform", transform)];
    element(SVG, "svg", "figure", attributes, vec![element(SVG, "g", "", group, Vec::new())])
}
