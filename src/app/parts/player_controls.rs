//! The three big buttons: back, pause or go on, skip. While resting the middle one starts now.

use kneeline::session::Event;
use kneeline::timeline::Kind;
use leptos::prelude::*;

use super::attr::{Found, found, holds, lives};
use super::live::{effect, live, live_view, memo, when};
use super::markup::{el, glyph, icon, icon_button, press, say, text};
use super::node::{ToView, View};
use super::player_acts::tap;
use crate::app::state::AppState;

pub(crate) fn controls(app: AppState) -> View {
    let words: &'static _ = &app.words().player;
    let running = memo(move || app.is_running());
    let in_break = memo(move || {
        app.glance.get().is_some_and(|it| matches!(it.kind, Kind::Rest | Kind::TurnOver))
    });
    let starts_now = memo(move || running.get() && in_break.get());
    let starts_now = move || starts_now.get();
    let main_icon = move || if running.get() && !in_break.get() { "pause" } else { "play" };
    let main_name = live(move || match (running.get(), in_break.get()) {
        (true, true) => words.start_now,
        (true, false) => words.pause,
        (false, _) => words.resume,
    });
    let act = move || {
        if running.get_untracked() && in_break.get_untracked() {
            app.dispatch(Event::Skip);
        } else {
            tap(app);
        }
    };
    let main = Found::new();
    effect(move || {
        if let Some(main) = main.get() {
            let _ = main.focus();
        }
    });
    let start = when(starts_now, || say("span", "", words.start_now));
    // One button for both, so that the focus stays.
    let last_is = vec![
        lives(
            "class",
            live(move || if starts_now() { "control control--text" } else { "control" }),
        ),
        lives("aria-label", live(move || if starts_now() { "" } else { words.skip })),
    ];
    let last =
        live_view(move || if starts_now() { text(words.add_rest) } else { icon("skip-forward") });
    let last = press("", last_is, vec![last.view()], move || {
        app.dispatch(if untrack(starts_now) { Event::AddRest } else { Event::Skip });
    });
    let back = move || app.dispatch(Event::Back);
    let attributes =
        vec![found(main), lives("aria-label", main_name), holds("data-text", starts_now)];
    let inner = vec![
        icon_button("control", "skip-back", words.back, back),
        press("control control--main", attributes, vec![glyph(main_icon), start.view()], act),
        last,
    ];
    el("div", "controls", inner)
}
