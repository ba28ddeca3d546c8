//! The ways to measure without tapping the picture: a button for each point, arrows, the zoom.

use kneeline::words::assess;
use leptos::prelude::*;

use super::angle_measuring::{Measuring, POINTS, STAGE};
use super::attr::{holds, is};
use super::live::{live, live_view, when};
use super::markup::{button, el, group, icon, press, tell, text};
use super::node::View;
use crate::app::ask;

/// Which point is moved, and how to set it without tapping the picture.
pub(crate) fn points_row(it: Measuring) -> View {
    let words = &assess(it.app.lang()).angle;
    let buttons = live_view(move || {
        let buttons = (0..it.wanted()).map(|place| {
            let is_set = move || it.points.get()[place].is_some();
            let glyph = super::markup::glyph(move || if is_set() { "check" } else { "plus" });
            let attributes =
                vec![is("type", "button"), holds("aria-pressed", move || it.active.get() == place)];
            let inner = vec![glyph, text(words.points[place])];
            press("button angle-stage__point", attributes, inner, move || {
                it.active.set(place);
                it.center();
            })
        });
        el("div", "row", buttons.collect())
    });
    let middle = when(
        move || it.points.get()[it.active.get().min(POINTS - 1)].is_none(),
        move || set_middle(it),
    );
    group("stack", words.nudge, vec![buttons, middle])
}

/// For those who do not tap the picture: the arrows move it from there.
fn set_middle(it: Measuring) -> View {
    let name = assess(it.app.lang()).angle.set_middle;
    button("button", "plus", name, move || {
        let place = it.active.get_untracked();
        it.put(it.begin(place));
        it.settle();
        ask::focus(STAGE.to_owned());
    })
}

/// Arrows for those who cannot drag, and the zoom.
pub(crate) fn nudges(it: Measuring) -> View {
    let words = &assess(it.app.lang()).angle;
    let arrow = |place: usize, glyph: &'static str, x: f32, y: f32| {
        let attributes = vec![is("type", "button"), is("aria-label", words.nudges[place])];
        press("button", attributes, vec![icon(glyph)], move || it.nudge(x, y))
    };
    let arrows = vec![
        arrow(0, "arrow-left", -1.0, 0.0),
        arrow(1, "arrow-up", 0.0, -1.0),
        arrow(2, "arrow-down", 0.0, 1.0),
        arrow(3, "arrow-right", 1.0, 0.0),
    ];
    let zoom = |name: &'static str, glyph: &'static str, up: bool| {
        let attributes = vec![is("type", "button"), is("aria-label", name)];
        press("button", attributes, vec![icon(glyph)], move || it.enlarge(up))
    };
    let zoomed = live(move || (words.zoomed)(it.window().zoom));
    let zooms = vec![
        zoom(words.zoom_out, "minus", false),
        tell("p", "angle-stage__zoom", zoomed),
        zoom(words.zoom_in, "plus", true),
    ];
    let inner = vec![
        group("angle-stage__arrows", words.nudge, arrows),
        el("div", "angle-stage__zooms", zooms),
    ];
    el("div", "angle-stage__tools", inner)
}
