//! Choosing exercises for a circuit in the making: the search and the filters of the exercises over
//! everything there is, one's own first.

use std::cell::Cell;
use std::time::Duration;

use kneeline::builder::Edit;
use kneeline::circuit::Station;
use kneeline::exercise::Exercise;
use kneeline::library;
use kneeline::words::search::Index;
use leptos::prelude::*;
use leptos::web_sys::HtmlInputElement;

use super::attr::{Found, found};
use super::browse_filters::{active, row, sheets};
use super::browse_search::{nothing, put, search};
use super::builder_draft::Build;
use super::builder_station::swap_for;
use super::chip::STAGES;
use super::dialog::dialog;
use super::exercise_card::plain;
use super::gallery::Gallery;
use super::live::{effect, live, when};
use super::markup::{
    el, find, focus, icon, icon_button, marked, press, say, tell, text, told, with,
};
use super::node::{ToView, View};
use crate::app::ask;

const COUNT: &str = ".pick__count";

/// Opened to add, or to take one in the place of another.
#[derive(Clone, Copy)]
pub(crate) struct Pick {
    pub(crate) build: Build,
    open: RwSignal<bool>,
    /// The place of the one that goes.
    pub(crate) swap: RwSignal<Option<usize>>,
    said: RwSignal<String>,
}

/// One that can be chosen, as it would be added, and its row.
struct Choice {
    station: Station,
    row: Found,
}

impl Pick {
    pub(crate) fn new(build: Build) -> Self {
        let swap = RwSignal::new(None);
        let pick =
            Self { build, open: RwSignal::new(false), swap, said: RwSignal::new(String::new()) };
        effect(move || {
            if swap.get().is_some() {
                pick.open.set(true);
            }
        });
        effect(move || {
            if !pick.open.get() {
                swap.set(None);
                pick.said.set(String::new());
            }
        });
        pick
    }

    /// To add as many as one likes.
    pub(crate) fn show(self) {
        self.open.set(true);
    }

    fn take(self, station: Station) {
        let name = station.exercise.text.get(self.build.app.lang()).name;
        if let Some(at) = self.swap.get_untracked() {
            self.open.set(false);
            return swap_for(self.build, at, station);
        }
        let build = self.build;
        let before = untrack(|| build.count());
        if build.edit(Edit::Add(station), false) {
            // After those of its part, before a finish.
            let place = build.draft.with_untracked(|draft| {
                let stations = &draft.circuit().stations;
                stations.iter().rposition(|it| *it == station).unwrap_or(before) + 1
            });
            self.said.set((build.words().added)(name, place));
            build.open.set(None);
        } else {
            self.said.set(build.said.get_untracked());
        }
    }

    pub(crate) fn dialog(self) -> View {
        let words = self.build.words();
        let inside = when(move || self.open.get(), move || self.inside());
        // Else a phone would open its keyboard over the list.
        effect(move || {
            if self.open.get() {
                set_timeout(|| focus(COUNT), Duration::ZERO);
            }
        });
        el("div", "pick-dialog", vec![dialog(self.open, words.add, vec![inside])])
    }

    fn inside(self) -> View {
        let app = self.build.app;
        let words = self.build.words();
        let (filters, map) = (RwSignal::new(false), RwSignal::new(false));
        let number = RwSignal::new(0_usize);
        let count = live(move || (app.more().exercises.count)(number.get()));
        let gallery = Gallery::new(RwSignal::new(false));
        let choices = choices(self.build);
        let list = Found::new();
        let rows = choices.iter().map(|it| self.row(it, &gallery)).collect();
        let rows = vec![
            with("ul", "pick__list", vec![found(list)], rows),
            when(move || number.get() == 0, move || nothing(app)),
        ];
        keep_found(self.build, choices, list, number, gallery);
        let close = move || self.open.set(false);
        let done = move || {
            text(if self.swap.get().is_some() { app.words().early.cancel } else { words.add_done })
        };
        let in_it = live(move || (words.in_it)(self.build.count()));
        let done = super::live::live_view(done);
        let foot = vec![
            told("pick__said", live(move || self.said.get())),
            tell("p", "caption", in_it),
            press("button button--primary", Vec::new(), vec![done], close),
        ];
        let head = vec![
            marked("p", "pick__count", "tabindex", Some("-1"), vec![count.view()]),
            icon_button("round pick__close", "x", app.words().app.close, close),
        ];
        let mut inner = vec![
            el("div", "pick__head", head),
            el("search", "pick__search", vec![search(app), row(app, filters, map)]),
            active(app, || focus(COUNT)),
            el("div", "pick__rows", rows),
            el("div", "pick__foot", foot),
        ];
        inner.extend(sheets(app, filters, map, count));
        el("div", "pick", inner)
    }

    fn row(self, of: &Choice, gallery: &Gallery) -> View {
        let app = self.build.app;
        let words = self.build.words();
        let exercise = of.station.exercise;
        let name = exercise.text.get(app.lang()).name;
        let own = exercise.id.0.starts_with(library::own::PREFIX);
        let muscle = exercise.primary.first().map_or("", |&muscle| plain(app, muscle));
        let texts =
            vec![say("b", "", name), say("span", "quiet", if own { words.own } else { muscle })];
        let frame = Found::new();
        // Before the name, for those who do not see the plus.
        let swaps = self.swap.get_untracked().is_some();
        let what = if swaps { words.swap_this } else { words.add_this };
        let build = self.build;
        let known = move || {
            build.draft.with(|draft| {
                draft.circuit().stations.iter().any(|it| it.exercise.id == exercise.id)
            })
        };
        let told = move || {
            let inner = vec![icon("check"), say("span", "unseen", words.here)];
            el("span", "pick__here", inner)
        };
        let is_here = when(known, told);
        let inner = vec![
            say("span", "unseen", what("")),
            with("span", "build-row__figure", vec![found(frame)], Vec::new()),
            el("span", "build-row__text", texts),
            is_here,
            icon("plus"),
        ];
        let station = of.station;
        let take = move || self.take(station);
        let add = press("pick__row", Vec::new(), inner, take);
        if let Some(frame) = frame.get() {
            gallery.hang(exercise, frame.into());
        }
        with("li", "", vec![found(of.row)], vec![add])
    }
}

/// Own ones, latest first, then the library from easy to hard.
fn choices(build: Build) -> Vec<Choice> {
    let of = |stage| library::ALL.iter().copied().filter(move |it| it.stage == stage);
    let listed = STAGES.into_iter().flat_map(of).map(Station::of);
    let own: Vec<Station> = build.app.diary.with_untracked(|diary| {
        diary.own_exercises().rev().filter_map(|(_, own)| own.station().ok()).collect()
    });
    own.into_iter().chain(listed).map(|station| Choice { station, row: Found::new() }).collect()
}

/// Shows what is asked for, best first, whenever that changes.
fn keep_found(
    build: Build,
    choices: Vec<Choice>,
    list: Found,
    number: RwSignal<usize>,
    gallery: Gallery,
) {
    let app = build.app;
    let exercises: Vec<&'static Exercise> = choices.iter().map(|it| it.station.exercise).collect();
    let index = Index::new(exercises.iter().copied(), app.more(), app.lang());
    let first = Cell::new(true);
    effect(move || {
        let places = app.browse.with(|browse| {
            let mut places = index.find(&browse.query);
            app.settings.with(|settings| {
                places.retain(|&place| browse.filter.fits(exercises[place], &settings.kit));
            });
            places
        });
        if first.replace(false) {
            put(&app.browse.with_untracked(|browse| browse.query.clone()));
        } else if let Some(field) = find::<HtmlInputElement>(".pick__rows") {
            field.set_scroll_top(0);
        }
        for choice in &choices {
            if let Some(row) = choice.row.get() {
                row.set_hidden(true);
            }
        }
        for &place in &places {
            if let (Some(row), Some(list)) = (choices[place].row.get(), list.get()) {
                row.set_hidden(false);
                let _ = list.append_child(&row);
            }
        }
        number.set(places.len());
        gallery.rearranged();
    });
}

/// The button that opens it.
pub(crate) fn add_button(pick: Pick, class: &'static str) -> View {
    let words = pick.build.words();
    let id = vec![super::attr::is("id", "mine-add")];
    press(class, id, vec![icon("plus"), text(words.add)], move || {
        pick.build.say("");
        pick.show();
    })
}

/// Where the focus goes when there is nothing else.
pub(crate) fn focus_add() {
    ask::focus("mine-add".to_owned());
}
