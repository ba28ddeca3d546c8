//! The circuit that somebody puts together from exercises: a list to order, to share and to start.

use kneeline::circuit::{Circuit, MAX_STATIONS, Station};
use kneeline::route::{PlayOf, Route};
use leptos::prelude::*;

use crate::app::ask;
use crate::app::parts::attr::{is, keeps};
use crate::app::parts::circuit_row::{at_a_glance, station_link};
use crate::app::parts::live::{live, live_view, when};
use crate::app::parts::markup::{el, head, icon, link, press, say, text, told};
use crate::app::parts::node::{ToView, View};
use crate::app::state::AppState;

/// The button that takes the last removal back.
const UNDO: &str = "mine-undo";

/// What is said of the last change, and how it was before, if that was a removal.
#[derive(Clone, Copy)]
struct Changes {
    app: AppState,
    said: RwSignal<String>,
    /// The code of the circuit before; empty: there is nothing to take back.
    before: RwSignal<String>,
    /// Where the removed one was.
    place: RwSignal<usize>,
}

pub(super) fn mine(app: AppState) -> View {
    let words = app.more();
    let (said, before) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    let changes = Changes { app, said, before, place: RwSignal::new(0) };
    let body = live_view(move || match ask::mine(app) {
        Some(Ok(circuit)) => list(changes, &circuit),
        Some(Err(error)) => nothing(app, (words.trouble.share)(&error)),
        None => nothing(app, words.mine.empty.to_owned()),
    });
    let undo = when(
        move || !before.get().is_empty(),
        move || {
            let undo = vec![text(words.mine.undo)];
            press("button", vec![is("id", UNDO)], undo, move || changes.undo())
        },
    );
    let told = told("", live(move || said.get()));
    let status = el("div", "row mine__said", vec![told, undo.view()]);
    let head = head(words.mine.title, Some((Route::Circuits, words.app.back)), None);
    vec![head, body.view(), status].view()
}

fn nothing(app: AppState, why: String) -> View {
    let action = vec![text(app.more().mine.empty_action)];
    let inner =
        vec![say("p", "", why), link(Route::Exercises, "button button--primary", None, action)];
    el("div", "oops", inner)
}

fn list(changes: Changes, circuit: &Circuit) -> View {
    let app = changes.app;
    let words = app.more();
    let code = app.settings.with_untracked(|settings| settings.mine.clone());
    let mut does = vec![say("p", "quiet", words.mine.hint)];
    does.extend(at_a_glance(app, circuit, PlayOf::Shared(code)));
    let count = circuit.stations.len();
    let rows = circuit.stations.iter().enumerate();
    let rows = rows.map(|(at, station)| row(changes, at, count, station)).collect();
    let mut list = vec![say("h2", "", words.circuits.list), el("ol", "stations", rows)];
    list.push(if count >= MAX_STATIONS {
        say("p", "quiet", words.mine.full)
    } else {
        link(Route::Exercises, "button", None, vec![text(words.mine.empty_action)])
    });
    let columns = vec![el("div", "stack", does), el("section", "stack", list)];
    el("div", "circuit", columns)
}

/// A station with its buttons.
fn row(changes: Changes, at: usize, count: usize, station: &Station) -> View {
    let words = &changes.app.more().mine;
    let name = station.exercise.text.get(changes.app.lang()).name;
    let (up, down) = (at.checked_sub(1), Some(at + 1).filter(|&to| to < count));
    let tools = vec![
        tool(UP, at, "arrow-up", words.up, name, up.is_none(), move || {
            changes.swap(UP, at, up);
        }),
        tool(DOWN, at, "arrow-down", words.down, name, down.is_none(), move || {
            changes.swap(DOWN, at, down);
        }),
        tool(REMOVE, at, "trash-2", words.remove, name, false, move || changes.remove(at)),
    ];
    let inner = vec![station_link(changes.app, station), el("div", "mine__tools", tools)];
    el("li", "mine__row", inner)
}

// What the buttons of a row are called, before their place.
const UP: &str = "mine-up-";
const DOWN: &str = "mine-down-";
const REMOVE: &str = "mine-remove-";

/// One button of a row. At an end of the list it stays in reach, so that the focus does.
fn tool(
    id: &'static str,
    at: usize,
    icon: &'static str,
    told: fn(&str) -> String,
    name: &'static str,
    ends: bool,
    act: impl Fn() + 'static,
) -> View {
    let id = [id, &at.to_string()].concat();
    let mut attributes = vec![keeps("id", id), keeps("aria-label", told(name))];
    attributes.extend(ends.then(|| is("aria-disabled", "true")));
    press("button mine__tool", attributes, vec![self::icon(icon)], act)
}

impl Changes {
    fn swap(self, by: &str, at: usize, to: Option<usize>) {
        let Some(to) = to else { return };
        let words = &self.app.more().mine;
        ask::change_mine(self.app, |stations| {
            let Some(station) = stations.get(at).filter(|_| to < stations.len()) else { return };
            let name = station.exercise.text.get(self.app.lang()).name;
            self.said.set((words.moved)(name, to + 1, stations.len()));
            stations.swap(at, to);
        });
        self.before.set(String::new());
        ask::focus([by, &to.to_string()].concat());
    }

    fn remove(self, at: usize) {
        let words = &self.app.more().mine;
        self.before.set(self.app.settings.with_untracked(|settings| settings.mine.clone()));
        ask::change_mine(self.app, |stations| {
            if at < stations.len() {
                let name = stations.remove(at).exercise.text.get(self.app.lang()).name;
                self.said.set((words.removed)(name));
            }
        });
        self.place.set(at);
        ask::focus(UNDO.to_owned());
    }

    fn undo(self) {
        let before = self.before.get_untracked();
        ask::change_settings(self.app, |settings| settings.mine = before);
        self.before.set(String::new());
        self.said.set(String::new());
        ask::focus([REMOVE, &self.place.get_untracked().to_string()].concat());
    }
}
