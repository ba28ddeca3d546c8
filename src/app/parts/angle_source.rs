//! Where a picture comes from: a file, a film taken frame by frame, or the camera.

use std::rc::Rc;

use kneeline::words::assess;
use leptos::prelude::*;
use leptos::web_sys::Event;

use super::angle_from::{BACK, CHOOSE, FILM, LIVE, Source, TAKE};
use super::attr::{Found, found, is, lives, on};
use super::live::{live, when};
use super::markup::{button, el, group, icon, press, say, text, told, with};
use super::node::{ToView, View};
use super::slider::slider;
use crate::app::pictures::{self, Still};
use crate::app::state::AppState;

const MODES: [&str; 3] = ["choose", "film", "live"];
/// One frame of most phones, in milliseconds.
const FRAME_MS: usize = 33;

/// `use_frame` names what is done with a frame of a film.
pub(crate) fn source(
    app: AppState,
    use_frame: &'static str,
    then: impl Fn(Still) + 'static,
) -> View {
    any(app, use_frame, Rc::new(then))
}

fn any(app: AppState, use_frame: &'static str, then: Rc<dyn Fn(Still)>) -> View {
    let words = &assess(app.lang()).angle;
    let it = Source {
        app,
        mode: RwSignal::new(CHOOSE),
        trouble: RwSignal::new(String::new()),
        at_ms: RwSignal::new(0),
        length_ms: RwSignal::new(0),
        video: Found::new(),
        film: StoredValue::new_local(None),
        camera: StoredValue::new_local(None),
        then: StoredValue::new_local(then),
    };
    let mode = live(move || MODES[it.mode.get().min(2)]);
    let video = vec![
        is("playsinline", ""),
        is("muted", ""),
        is("preload", "auto"),
        lives(
            "aria-label",
            live(move || if it.mode.get() == LIVE { words.preview } else { words.film }),
        ),
        found(it.video),
    ];
    let trouble = live(move || it.trouble.get());
    let inner = vec![
        choices(it),
        told("told source__trouble", trouble),
        with("video", "source__video", video, Vec::new()),
        when(move || it.mode.get() == FILM, move || film_controls(it, use_frame)),
        when(move || it.mode.get() == LIVE, move || live_controls(it)),
        say("p", "caption", words.stays),
    ];
    with("div", "source stack", vec![lives("data-mode", mode)], inner)
}

fn choices(it: Source) -> View {
    let words = &assess(it.app.lang()).angle;
    let photo = move |event: Event| it.photo(&event);
    // Where the page cannot show the camera, the device does.
    let shot = if pictures::has_camera() {
        button("button", "camera", words.shot, move || it.open_camera())
    } else {
        file("camera", words.shot, "image/*", true, photo)
    };
    let inner = vec![
        file("upload", words.photo, "image/*", false, photo),
        shot,
        file("play", words.video, "video/*", false, move |event| it.film(&event)),
    ];
    el("div", "source__ways", inner)
}

/// A way to choose a file; `capture`: made with the camera on the spot.
fn file(
    glyph: &'static str,
    name: &'static str,
    accept: &'static str,
    capture: bool,
    act: impl Fn(Event) + 'static,
) -> View {
    let mut input = vec![is("type", "file"), is("accept", accept), on("change", act)];
    if capture {
        input.push(is("capture", "environment"));
    }
    el("label", "button", vec![with("input", "unseen", input, Vec::new()), icon(glyph), text(name)])
}

fn film_controls(it: Source, use_frame: &'static str) -> View {
    let words = &assess(it.app.lang()).angle;
    let value = live(move || it.at_ms.get().to_string());
    let place = move || (words.frame_at)(it.at_ms.get() as u32, it.length_ms.get() as u32);
    let whole_ms = it.length_ms.get_untracked() as u32;
    let step = move |glyph: &'static str, name: &'static str, id: &'static str, on: bool| {
        let attributes = vec![is("type", "button"), is("aria-label", name), is("id", id)];
        press("button", attributes, vec![icon(glyph)], move || {
            let now = it.at_ms.get_untracked();
            it.seek(if on { now + FRAME_MS } else { now.saturating_sub(FRAME_MS) });
        })
    };
    let row = vec![
        step("skip-back", words.back_frame, BACK, false),
        el("p", "source__at", vec![live(place).view()]),
        step("skip-forward", words.on_frame, "frame-on", true),
    ];
    let slide =
        slider("source__slider", words.frame, (whole_ms, 1), value, live(place), move |ms| {
            it.seek(ms as usize);
        });
    let take = button("button button--primary button--wide", "ruler", use_frame, move || {
        it.film.with_value(|film| {
            if let Some(film) = film {
                film.frame(Box::new(move |still| it.came(still)));
            }
        });
    });
    group("stack", words.film, vec![slide, el("div", "source__frames", row), take])
}

fn live_controls(it: Source) -> View {
    let words = &assess(it.app.lang()).angle;
    let take = vec![is("type", "button"), is("id", TAKE)];
    let inner = vec![icon("camera"), text(words.take)];
    let take = press("button button--primary", take, inner, move || {
        it.camera.with_value(|camera| {
            if let Some(camera) = camera {
                camera.shoot(Box::new(move |still| it.came(still)));
            }
        });
    });
    let close = button("button", "x", words.stop_camera, move || it.close());
    el("div", "row", vec![take, close])
}
