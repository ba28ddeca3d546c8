//! What is under the finger, larger and beside it.

use leptos::prelude::*;

use super::angle_marks::{frame_text, image, number};
use super::angle_measuring::{Measuring, POINTS};
use super::attr::{is, lives};
use super::live::live;
use super::node::{SVG, View, element};
use crate::app::pictures::place_of;

/// How much larger the loupe shows than the picture around it.
const LOUPE: f32 = 2.5;
/// Its half width, in pixels of the screen; and how far beside the finger it stands.
const LOUPE_HALF: f32 = 64.0;

/// What is under the finger, larger, in the corner away from it.
pub(crate) fn loupe(it: Measuring) -> View {
    let here = move || {
        let points = it.points.get();
        points[it.active.get().min(POINTS - 1)].unwrap_or_default()
    };
    let half = move || {
        let shown = it.svg.get().map(|svg| place_of(&svg));
        let scale = shown.map_or(1.0, |[_, _, width, height]| it.window().scale((width, height)));
        LOUPE_HALF / scale / LOUPE
    };
    let frame = live(move || {
        let (at, half) = (here(), half());
        frame_text([at.x - half, at.y - half, half * 2.0, half * 2.0])
    });
    let right = live(move || {
        let [x, _, width, _] = it.window().frame();
        if here().x < x + width / 2.0 { "right" } else { "left" }
    });
    let cross = live(move || {
        let (at, half) = (here(), half());
        let [left, top, right, bottom] =
            [at.x - half, at.y - half, at.x + half, at.y + half].map(number);
        let [x, y] = [at.x, at.y].map(number);
        let gap = half / 8.0;
        let [x1, x2] = [at.x - gap, at.x + gap].map(number);
        let [y1, y2] = [at.y - gap, at.y + gap].map(number);
        [
            "M", &left, " ", &y, "H", &x1, "M", &x2, " ", &y, "H", &right, "M", &x, " ", &top, "V",
            &y1, "M", &x, " ", &y2, "V", &bottom,
        ]
        .concat()
    });
    let cross = |class: &'static str| {
        let attributes = vec![lives("d", cross), is("vector-effect", "non-scaling-stroke")];
        element(SVG, "path", class, attributes, Vec::new())
    };
    let inner = vec![image(it), cross("loupe__edge"), cross("loupe__cross")];
    let attributes =
        vec![is("aria-hidden", "true"), lives("viewBox", frame), lives("data-at", right)];
    element(SVG, "svg", "loupe", attributes, inner)
}
