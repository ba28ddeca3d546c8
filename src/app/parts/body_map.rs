//! Picking muscles on a body: from the front and from behind, each muscle lit while it is asked
//! for. The names under the figures are the buttons; the figures answer to a tap as well.

use kneeline::exercise::{Choice, Movement, Muscle, MuscleMark, Pose, Side, View as Camera};
use kneeline::figure::path::view_box;
use kneeline::figure::{Paint, Scene, Style};
use kneeline::library;
use leptos::prelude::*;
use leptos::svg::G;

use super::browse_filters::{Chip, chip};
use super::figure::Stage;
use super::live::live;
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

pub(crate) fn body_map(app: AppState) -> AnyView {
    let words = &app.words().browse;
    let front = side(app, words.front, &FRONT, &SEEN_FRONT);
    let behind = side(app, words.behind, &BEHIND, &SEEN_BEHIND);
    el("div", "body-map", vec![front, behind])
}

fn side(
    app: AppState,
    name: &'static str,
    camera: &'static Camera,
    seen: &'static [MuscleMark],
) -> AnyView {
    let used = |mark: &&MuscleMark| {
        let muscle = &mark.muscle;
        library::ALL.iter().any(|it| it.primary.contains(muscle) || it.secondary.contains(muscle))
    };
    let seen: Vec<&'static MuscleMark> = seen.iter().filter(used).collect();
    let layers = [None].into_iter().chain(seen.iter().copied().map(Some));
    let layers: Vec<AnyView> = layers.map(|mark| layer(app, camera, mark)).collect();
    let figure = view! {
        <svg class="figure body-map__figure" viewBox=view_box(FRAME) aria-hidden="true">
            {layers}
        </svg>
    };
    let names = seen.iter().map(|mark| chip(app, Chip::Asks(Choice::Muscle(mark.muscle))));
    let inner =
        vec![say("h3", "", name), figure.into_any(), el("div", "body-map__names", names.collect())];
    el("section", "body-map__side", inner)
}

/// The body, or one muscle over it.
fn layer(app: AppState, camera: &'static Camera, mark: Option<&'static MuscleMark>) -> AnyView {
    let group = NodeRef::<G>::new();
    Effect::new(move || {
        let Some(group) = group.get() else { return };
        let muscles = mark.map_or(&[][..], std::slice::from_ref);
        let movement = Movement { muscles, props: &[], ..Movement::DEFAULT };
        let scene = Scene {
            movement: &movement,
            view: camera,
            level: 0.0,
            beat: None,
            glow: 1.0,
            style: Style::THUMB,
            pose: Some(&Pose::STANDING),
        };
        let paints: fn(Paint) -> bool = match mark {
            Some(_) => |paint| matches!(paint, Paint::Muscle | Paint::Glow),
            None => |_| true,
        };
        Stage::new(group.into()).show_only(&scene, paints);
    });
    let asks = mark.map(|mark| Chip::Asks(Choice::Muscle(mark.muscle)));
    let lit = live(move || asks.map(|chip| if chip.is_on(app) { "true" } else { "false" }));
    let pick = move |_| {
        if let Some(chip) = asks {
            chip.flip(app);
        }
    };
    view! { <g node_ref=group data-lit=lit on:click=pick></g> }.into_any()
}
