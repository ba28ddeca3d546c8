//! The stations of a circuit in the making: a line each, one of them open.

use kneeline::builder::Edit;
use kneeline::circuit::{Part, SideChoice, Station};
use kneeline::words;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;

use super::attr::{holds, keeps, lives, on};
use super::builder_draft::Build;
use super::builder_drag::Drag;
use super::builder_station::{GRIP, panel, shift, shift_to};
use super::circuit_row::dose_line;
use super::figure::Still;
use super::figure_loop::working_end;
use super::live::{live, live_view, when};
use super::markup::{el, icon, press, say, tell, with};
use super::node::{ToView, View};

/// Made anew when exercises come, go or move; never with their numbers, so that a button that is
/// held stays.
pub(crate) fn list(build: Build, swap: RwSignal<Option<usize>>) -> View {
    let drag = Drag::new(build);
    live_view(move || {
        build.shape.track();
        let stations = build.draft.with_untracked(|draft| draft.circuit().stations.to_vec());
        untrack(|| rows(build, drag, swap, &stations))
    })
}

fn rows(build: Build, drag: Drag, swap: RwSignal<Option<usize>>, stations: &[Station]) -> View {
    if stations.is_empty() {
        return ().view();
    }
    let parted = stations.iter().any(|it| it.part != Part::Main);
    let name = words::builder(build.app.lang()).part;
    let mut before = None;
    let mut all = Vec::new();
    for (at, station) in stations.iter().enumerate() {
        if parted && before != Some(station.part) {
            all.push(say("li", "build-list__part", name(station.part)));
        }
        before = Some(station.part);
        all.push(row(build, drag, swap, at, *station));
    }
    el("ol", "build-list", all)
}

fn row(
    build: Build,
    drag: Drag,
    swap: RwSignal<Option<usize>>,
    at: usize,
    station: Station,
) -> View {
    let app = build.app;
    let exercise = station.exercise;
    let name = exercise.text.get(app.lang()).name;
    let is_open = move || build.open.get() == Some(at);
    let dose = live(move || told(build, &build.station(at).unwrap_or(station)));
    let texts = vec![say("b", "", name), tell("span", "quiet", dose)];
    let figure = vec![Still::of(exercise, working_end(exercise)).view()];
    let inner = vec![
        el("span", "build-row__figure", figure),
        el("span", "build-row__text", texts),
        icon("chevron-down"),
    ];
    let id = ["mine-open-", &at.to_string()].concat();
    let attributes = vec![keeps("id", id), holds("aria-expanded", is_open)];
    let open = press("build-row__open", attributes, inner, move || {
        build.open.set((!untrack(is_open)).then_some(at));
    });
    let head = el("div", "build-row__head", vec![open, grip(build, drag, at, name)]);
    let panel = when(is_open, move || panel(build, at, build.station(at).unwrap_or(station), swap));
    let state = live(move || if is_open() { "true" } else { "" });
    with("li", "build-row", vec![lives("data-open", state)], vec![head, panel])
}

/// Sets, amount and rest; besides, only what is not as usual.
fn told(build: Build, station: &Station) -> String {
    let mut told = dose_line(build.app, station);
    if let Some(tempo) = station.tempo {
        told.push_str(", ");
        for (place, secs) in tempo.digits().into_iter().enumerate() {
            if place > 0 {
                told.push('\u{2011}');
            }
            told.push_str(&secs.to_string());
        }
    }
    if station.side != SideChoice::Usual {
        let side = (words::builder(build.app.lang()).side)(station.side);
        told = [&told, ", ", &side.to_lowercase()].concat();
    }
    told
}

/// Dragged by a finger, or moved with the arrow keys.
fn grip(build: Build, drag: Drag, at: usize, name: &'static str) -> View {
    let id = [GRIP, &at.to_string()].concat();
    let key = on("keydown", move |event| {
        let key: &leptos::web_sys::KeyboardEvent = event.unchecked_ref();
        let last = untrack(|| build.count()).saturating_sub(1);
        match key.key().as_str() {
            "ArrowUp" => shift(build, at, true, GRIP),
            "ArrowDown" => shift(build, at, false, GRIP),
            "Home" if at > 0 => shift_to(build, at, 0, GRIP),
            "End" if at < last => shift_to(build, at, last, GRIP),
            "Delete" => {
                let removed = (build.app.more().mine.removed)(name);
                if build.edit(Edit::Remove(at), false) {
                    build.open.set(None);
                    build.say(removed);
                    crate::app::ask::focus("mine-undo".to_owned());
                }
            }
            "Escape" => drag.cancel(),
            _ => return,
        }
        event.prevent_default();
    });
    let mut attributes =
        vec![keeps("id", id), keeps("aria-label", (build.words().grip)(name)), key];
    attributes.extend(drag.grip(at));
    press("build-row__grip", attributes, vec![icon("grip-vertical")], || {})
}
