//! The picture with its points, and all that is around it: what to tap next, the angle so far, the
//! other ways to move a point.

use kneeline::assess::angle::{self, Band};
use kneeline::words::assess;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;

use super::angle_loupe::loupe;
use super::angle_marks::{frame_text, image, marks};
use super::angle_measuring::{LEG, Measuring, STAGE};
use super::angle_nudges::{nudges, points_row};
use super::attr::{Attr, found, holds, is, lives, on};
use super::live::{live, live_view, when};
use super::markup::{choice, el, group, icon, press, say, tell, told, with};
use super::node::{SVG, View, element};

/// The picture, its points, the loupe; the controls below.
pub(crate) fn stage(it: Measuring) -> View {
    let words = &assess(it.app.lang()).angle;
    let frame = live(move || frame_text(it.window().frame()));
    let mut attributes = vec![
        is("aria-hidden", "true"),
        is("preserveAspectRatio", "xMidYMid meet"),
        lives("viewBox", frame),
        found(it.svg),
        on("pointerdown", move |event| it.take(&event)),
        on("pointermove", move |event| it.drag(&event)),
        on("pointerup", move |_| it.drop()),
        on("pointercancel", move |_| it.drop()),
    ];
    attributes.push(ratio(it));
    let picture = element(
        SVG,
        "svg",
        "angle-stage__picture",
        attributes,
        vec![
            image(it),
            element(SVG, "g", "", Vec::new(), vec![live_view(move || marks(it, true))]),
        ],
    );
    let loupe = when(move || it.drags.get(), move || loupe(it));
    let task = live(move || {
        let points = it.points.get();
        match points.iter().take(it.wanted()).position(Option::is_none) {
            Some(due) => words.place[due],
            None => words.all_placed,
        }
    });
    let room = vec![
        is("id", STAGE),
        is("tabindex", "0"),
        is("role", "application"),
        is("aria-label", words.picture),
        on("keydown", move |event| it.key(&event)),
    ];
    let inner = vec![
        tell("p", "angle-stage__task", task),
        with("div", "angle-stage__room", room, vec![picture, loupe]),
        reading(it),
        told("unseen", live(move || it.said.get())),
        points_row(it),
        nudges(it),
        switches(it),
    ];
    el("div", "angle-stage stack", inner)
}

/// As wide to high as the picture, so that it fills its room.
fn ratio(it: Measuring) -> Attr {
    Attr::Does(Box::new(move |element| {
        let (width, height) = it.size.get_value();
        let style = element.unchecked_ref::<leptos::web_sys::HtmlElement>().style();
        let share = [&(width as u32).to_string(), " / ", &(height as u32).to_string()].concat();
        let _ = style.set_property("aspect-ratio", &share);
    }))
}

/// The angle and what it is called.
fn reading(it: Measuring) -> View {
    let words = &assess(it.app.lang()).angle;
    let number = live(move || match it.knee() {
        Some(tenths) => (words.degrees)(tenths, angle::error(1)),
        None if it.points.with(|points| points.iter().take(LEG).all(Option::is_some)) => {
            words.no_leg.to_owned()
        }
        None => words.not_yet.to_owned(),
    });
    let band = live(move || it.knee().map_or("", |tenths| (words.band)(Band::of(tenths))));
    let slope = live(move || it.slope().map(words.pelvis).unwrap_or_default());
    let state = live(move || if it.knee().is_some() { "set" } else { "open" });
    let inner = vec![
        tell("b", "angle-reading__number", number),
        tell("span", "angle-reading__band", band),
        tell("span", "caption", slope),
    ];
    with("p", "angle-reading", vec![lives("data-state", state)], inner)
}

fn switches(it: Measuring) -> View {
    let words = &assess(it.app.lang()).angle;
    let legs = [false, true].map(|right| {
        let name = words.legs[usize::from(right)];
        choice("choice__option", name, move || it.right.get() == right, move || it.right.set(right))
    });
    let flip = |name: &'static str, hint: &'static str, on: RwSignal<bool>| {
        let attributes = vec![is("role", "switch"), holds("aria-checked", move || on.get())];
        let names = vec![say("span", "", name), say("span", "caption", hint)];
        let inner = vec![
            el("span", "switch__name", names),
            el("span", "switch__track", vec![icon("check")]),
        ];
        press("switch", attributes, inner, move || on.update(|on| *on = !*on))
    };
    let inner = vec![
        say("p", "setting__name", words.leg),
        group("choice", words.leg, legs.into()),
        flip(words.mirrored, words.mirrored_hint, it.mirrored),
        flip(words.behind, "", it.behind),
        flip(words.pelvis_line, words.level, it.pelvis),
    ];
    el("div", "stack angle-stage__switches", inner)
}
