//! What stays in reach of a thumb while a circuit is put together: what was just done, the way
//! back, how long it takes, keep and start.

use kneeline::route::{PlayOf, Route};
use kneeline::share;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;

use super::attr::{is, lives};
use super::builder_draft::Build;
use super::live::{live, when};
use super::markup::{button, el, icon, press, tell, told, word_button};
use super::node::View;
use crate::app::ask;

pub(crate) fn bar(build: Build) -> View {
    let app = build.app;
    let words = build.words();
    let filled = move || build.count() > 0;
    let sum = live(move || {
        if !filled() {
            return String::new();
        }
        let secs = build.draft.with(|draft| ask::duration_secs(app, draft.circuit()));
        [&(app.words().about)(secs), " \u{b7} ", &(words.count)(build.count())].concat()
    });
    let can = |back: bool| {
        live(move || {
            let can = build.draft.with(|it| if back { it.can_undo() } else { it.can_redo() });
            if can { "" } else { "true" }
        })
    };
    let step = |id, class, name, back| {
        // Not `disabled`: the focus would be lost with the last step.
        let attributes =
            vec![is("id", id), is("aria-label", name), lives("aria-disabled", can(back))];
        press(class, attributes, vec![icon("undo-2")], move || build.step(back))
    };
    let acts = when(filled, move || {
        let inner = vec![
            word_button("button build-bar__keep", words.keep, move || build.keep(false)),
            button("button button--primary build-bar__start", "play", app.words().today.start, {
                move || start(build)
            }),
        ];
        el("div", "build-bar__acts", inner)
    });
    let steps = vec![
        step("mine-undo", "button build-bar__step", words.undo, true),
        step("mine-redo", "button build-bar__step build-bar__redo", words.redo, false),
    ];
    let main = vec![el("div", "build-bar__steps", steps), tell("p", "build-bar__sum", sum), acts];
    let said = live(move || build.said.get());
    el("div", "build-bar", vec![told("build-bar__said", said), el("div", "build-bar__main", main)])
}

/// At once, inside the tap, kept or not.
fn start(build: Build) {
    if let Some(circuit) = build.whole() {
        let code = share::encode(&circuit);
        build.app.begin(circuit);
        ask::go(&Route::Play(PlayOf::Shared(code)));
    }
}

/// Ctrl+Z and Ctrl+Shift+Z (or Ctrl+Y), where no text is written.
pub(crate) fn keys(build: Build) {
    let listener = window_event_listener(leptos::ev::keydown, move |event| {
        let target = event.target().and_then(|it| it.dyn_into::<leptos::web_sys::Element>().ok());
        let writes = target.is_some_and(|it| it.matches("input, textarea").unwrap_or_default());
        if writes || event.alt_key() || !(event.ctrl_key() || event.meta_key()) {
            return;
        }
        match event.key().as_str() {
            "z" | "Z" => build.step(!event.shift_key()),
            "y" | "Y" => build.step(false),
            _ => return,
        }
        event.prevent_default();
    });
    on_cleanup(move || listener.remove());
}
