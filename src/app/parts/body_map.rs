//! Picking muscles on a body: from the front and from behind, each muscle lit while it is asked
//! for. The names under the figures are the buttons; the figures answer to a tap as well.

use kneeline::exercise::{Choice, Movement, Muscle, MuscleMark, Side, View as Camera};
use kneeline::figure::{Paint, Scene, Style};
use leptos::prelude::*;

use super::attr::Found;
use super::node::{SVG, View};
use leptos::wasm_bindgen::JsCast;
use leptos::wasm_bindgen::prelude::Closure;
use leptos::web_sys::Element;

use super::chip::{Chip, chips};
use super::figure::{Stage, canvas};
use super::live::effect;
use super::markup::{el, say};
use crate::app::state::AppState;

/// A figure that stands, with room for its arms.
const FRAME: [f32; 4] = [-24.0, -102.0, 48.0, 104.0];
const fn camera(yaw: f32) -> Camera {
    Camera { yaw, pitch: 0.0, frame: FRAME }
}
static FRONT: Camera = camera(0.0);
static BEHIND: Camera = camera(180.0);

const fn mark(muscle: Muscle) -> MuscleMark {
    MuscleMark { muscle, side: Side::Both, secondary: false }
}
/// What is seen from the front and from behind, from the top down.
static SEEN_FRONT: [MuscleMark; 6] = [
    mark(Muscle::Core),
    mark(Muscle::Obliques),
    mark(Muscle::Tfl),
    mark(Muscle::HipFlexors),
    mark(Muscle::Adductors),
    mark(Muscle::Quads),
];
static SEEN_BEHIND: [MuscleMark; 6] = [
    mark(Muscle::GluteMed),
    mark(Muscle::GluteMin),
    mark(Muscle::GluteMax),
    mark(Muscle::Rotators),
    mark(Muscle::Hamstrings),
    mark(Muscle::Calves),
];

pub(crate) fn body_map(app: AppState) -> View {
    let words = &app.more().browse;
    let front = side(app, words.front, &FRONT, &SEEN_FRONT);
    let behind = side(app, words.behind, &BEHIND, &SEEN_BEHIND);
    el("div", "body-map", vec![front, behind])
}

fn side(
    app: AppState,
    name: &'static str,
    camera: &'static Camera,
    seen: &'static [MuscleMark],
) -> View {
    let names: Vec<Chip> = seen.iter().map(|&mark| chip_of(mark)).collect();
    let inner = vec![
        say("h3", "", name),
        el("div", "body-map__figure", vec![figure(app, camera, seen)]),
        el("div", "body-map__names", chips(app, &names)),
    ];
    el("section", "body-map__side", inner)
}

const fn chip_of(mark: MuscleMark) -> Chip {
    Chip::Asks(Choice::Muscle(mark.muscle))
}

/// The body, and over it a group for each muscle, lit while the muscle is asked for.
fn figure(app: AppState, camera: &'static Camera, seen: &'static [MuscleMark]) -> View {
    let group = Found::new();
    effect(move || {
        let Some(group) = group.get() else { return };
        if group.first_element_child().is_none() {
            let layers = seen.iter().map(std::slice::from_ref);
            for muscles in [&[][..]].into_iter().chain(layers) {
                layer(app, &group, camera, muscles);
            }
        }
        let mut layer = group.first_element_child();
        for &mark in seen {
            layer = layer.and_then(|it| it.next_element_sibling());
            if let Some(layer) = &layer {
                let lit = if chip_of(mark).is_on(app) { "true" } else { "false" };
                let _ = layer.set_attribute("data-lit", lit);
            }
        }
    });
    canvas(camera, None, group)
}

/// One group: the body, or of the body with a muscle only that. A tap on a muscle picks it.
fn layer(app: AppState, group: &Element, camera: &Camera, muscles: &'static [MuscleMark]) {
    let Ok(layer) = document().create_element_ns(Some(SVG), "g") else { return };
    let _ = group.append_child(&layer);
    let movement = Movement { muscles, props: &[], ..Movement::DEFAULT };
    let scene = Scene {
        movement: &movement,
        view: camera,
        level: 0.0,
        beat: None,
        glow: 1.0,
        style: Style::THUMB,
        pose: None,
    };
    let stage = Stage::new(layer.clone());
    let Some(&mark) = muscles.first() else { return stage.show(&scene) };
    stage.show_only(&scene, |paint| matches!(paint, Paint::Muscle | Paint::Glow));
    let pick = move || chip_of(mark).flip(app);
    let pick = Closure::<dyn FnMut()>::new(pick).into_js_value();
    let _ = layer.add_event_listener_with_callback("click", pick.unchecked_ref());
}
