//! Where a picture comes from: a file, a film taken frame by frame, or the camera.

use std::rc::Rc;

use kneeline::words::assess;
use leptos::prelude::*;
use leptos::web_sys::Event;

use super::attr::{Found, found, is, lives, on};
use super::live::{live, when};
use super::markup::{button, el, group, icon, press, say, text, told, with};
use super::node::{ToView, View};
use super::slider::slider;
use crate::app::ask;
use crate::app::pictures::{self, Camera, Failure, Film, Still};
use crate::app::state::AppState;

/// What goes on: nothing yet, a film, the camera.
const CHOOSE: usize = 0;
const FILM: usize = 1;
const LIVE: usize = 2;
const MODES: [&str; 3] = ["choose", "film", "live"];

/// One frame of most phones, in milliseconds.
const FRAME_MS: usize = 33;

/// The ids of what takes the focus.
const BACK: &str = "frame-back";
const TAKE: &str = "take-picture";

#[derive(Clone, Copy)]
struct Source {
    app: AppState,
    mode: RwSignal<usize>,
    /// A sentence about what went wrong.
    trouble: RwSignal<String>,
    at_ms: RwSignal<usize>,
    length_ms: RwSignal<usize>,
    video: Found,
    film: StoredValue<Option<Film>, LocalStorage>,
    camera: StoredValue<Option<Camera>, LocalStorage>,
    then: StoredValue<Rc<dyn Fn(Still)>, LocalStorage>,
}

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
    let mut inner = vec![
        file("upload", words.photo, "image/*", false, photo),
        file("camera", words.shot, "image/*", true, photo),
        file("play", words.video, "video/*", false, move |event| it.film(&event)),
    ];
    if pictures::has_camera() {
        inner.push(button("button", "camera", words.live, move || it.open_camera()));
    }
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

impl Source {
    fn say(self, failure: Failure) {
        let words = &assess(self.app.lang()).angle;
        let said = match failure {
            Failure::NotAPicture => words.not_a_picture,
            Failure::NotAVideo => words.not_a_video,
            Failure::TooBig => words.too_big,
            Failure::Denied => words.denied,
            Failure::NoCamera => words.no_camera,
            Failure::Busy => words.busy,
        };
        self.trouble.try_set(said.to_owned());
    }

    /// Ends what was shown.
    fn close(self) {
        self.film.try_set_value(None);
        self.camera.try_set_value(None);
        self.mode.try_set(CHOOSE);
        self.trouble.try_set(String::new());
    }

    fn came(self, still: Result<Still, Failure>) {
        match still {
            Ok(still) => {
                self.close();
                if let Some(then) = self.then.try_get_value() {
                    then(still);
                }
            }
            Err(failure) => self.say(failure),
        }
    }

    fn photo(self, event: &Event) {
        self.close();
        if let Some(file) = pictures::chosen(event) {
            pictures::still(file, Box::new(move |still| self.came(still)));
        }
    }

    fn film(self, event: &Event) {
        self.close();
        let Some((file, video)) = pictures::chosen(event).zip(self.video.get()) else { return };
        let then = move |film: Result<Film, Failure>| match film {
            // The page may be gone: then the film goes, too.
            Ok(_) if self.mode.try_get_untracked().is_none() => {}
            Ok(film) => {
                self.length_ms.try_set(film.length_ms() as usize);
                self.film.try_set_value(Some(film));
                self.at_ms.try_set(0);
                self.seek(1);
                self.mode.try_set(FILM);
                ask::focus(BACK.to_owned());
            }
            Err(failure) => self.say(failure),
        };
        pictures::film(&video, &file, Box::new(then));
    }

    fn seek(self, ms: usize) {
        let length_ms = self.length_ms.get_untracked();
        let ms = ms.min(length_ms.saturating_sub(1));
        self.at_ms.set(ms);
        self.film.with_value(|film| {
            if let Some(film) = film {
                film.seek(ms as u32);
            }
        });
    }

    fn open_camera(self) {
        self.close();
        let Some(video) = self.video.get() else { return };
        let then = move |camera: Result<Camera, Failure>| match camera {
            Ok(camera) => {
                // The page may be gone: then the camera goes off again.
                if self.mode.try_set(LIVE).is_none() {
                    self.camera.set_value(Some(camera));
                    ask::focus(TAKE.to_owned());
                }
            }
            Err(failure) => self.say(failure),
        };
        pictures::open_camera(&video, Box::new(then));
    }
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
