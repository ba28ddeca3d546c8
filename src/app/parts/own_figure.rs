//! Choosing the movement that draws an own exercise: every figure of the library, with a search.

use std::rc::Rc;
use std::time::Duration;

use kneeline::exercise::Exercise;
use kneeline::library;
use kneeline::words;
use kneeline::words::search::Index;
use leptos::prelude::*;
use leptos::web_sys::{Element, HtmlInputElement};

use super::attr::{is, on};
use super::chip::STAGES;
use super::dialog::dialog;
use super::gallery::Gallery;
use super::live::{live, when};
use super::markup::{el, find, focus, icon, icon_button, press, say, told, with};
use super::node::View;
use crate::app::state::AppState;

const FIELD: &str = ".poses .search__input";
const POSES: &str = ".poses__list";

/// The dialog; closes when one was picked.
pub(crate) fn chooser(
    app: AppState,
    open: RwSignal<bool>,
    picked: impl Fn(&'static Exercise) + 'static,
) -> View {
    let picked: Rc<dyn Fn(&'static Exercise)> = Rc::new(picked);
    let words = words::own(app.lang());
    let close = move || open.set(false);
    let inner = when(move || open.get(), move || poses(app, open, &picked));
    let close = icon_button("round hands__close", "x", app.words().app.close, close);
    dialog(open, words.figure, vec![close, inner])
}

fn poses(app: AppState, open: RwSignal<bool>, picked: &Rc<dyn Fn(&'static Exercise)>) -> View {
    let words = words::own(app.lang());
    let of = |stage| library::ALL.iter().copied().filter(move |it| it.stage == stage);
    let all: Vec<&'static Exercise> = STAGES.into_iter().flat_map(of).collect();
    let index = Index::new(all.iter().copied(), app.more(), app.lang());
    let none = RwSignal::new(false);
    let search = move || {
        let Some(field) = find::<HtmlInputElement>(FIELD) else { return };
        let found = index.find(&field.value());
        none.set(found.is_empty());
        let mut place = 0;
        each_pose(&mut |pose| {
            let _ = pose.toggle_attribute_with_force("hidden", !found.contains(&place));
            place += 1;
        });
    };
    let attributes = vec![
        is("type", "search"),
        is("placeholder", words.search),
        is("autocomplete", "off"),
        is("autocapitalize", "off"),
        is("spellcheck", "false"),
        is("enterkeyhint", "search"),
        on("input", move |_| search()),
    ];
    let field = vec![
        icon("search"),
        say("span", "unseen", words.search),
        with("input", "search__input", attributes, Vec::new()),
    ];
    let cards = all.iter().map(|&it| {
        let picked = Rc::clone(picked);
        let inner = vec![
            el("span", "exercise-card__figure", Vec::new()),
            say("span", "exercise-card__name", it.text.get(app.lang()).name),
        ];
        let card = press("exercise-card pose", vec![is("type", "button")], inner, move || {
            picked(it);
            open.set(false);
        });
        el("li", "", vec![card])
    });
    let list = el("ul", "poses__list", cards.collect());
    // Still ones: so many that move would only distract.
    let gallery = StoredValue::new_local(Gallery::new(RwSignal::new(false)));
    let hang = move || {
        let mut places = all.iter();
        each_pose(&mut |pose| {
            let frame = pose.query_selector(".exercise-card__figure").ok().flatten();
            if let (Some(exercise), Some(frame)) = (places.next(), frame) {
                gallery.try_with_value(|gallery| gallery.hang(exercise, frame));
            }
        });
        focus(FIELD);
    };
    // Once they are in the document.
    set_timeout(hang, Duration::ZERO);
    let nothing = live(move || if none.get() { words.nothing } else { "" });
    let inner = vec![
        el("div", "search", vec![el("label", "search__field", field)]),
        told("told", nothing),
        list,
    ];
    el("div", "poses", inner)
}

fn each_pose(act: &mut dyn FnMut(&Element)) {
    let mut next = find::<Element>(POSES).and_then(|list| list.first_element_child());
    while let Some(pose) = next {
        act(&pose);
        next = pose.next_element_sibling();
    }
}
