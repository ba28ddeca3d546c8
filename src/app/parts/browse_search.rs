//! The search field of the exercises, and what is said where nothing is found.

use leptos::prelude::*;
use leptos::web_sys::HtmlInputElement;

use super::attr::{is, on};
use super::chip::Chip;
use super::empty::waiting;
use super::live::{live, when};
use super::markup::{button, el, find, focus, icon, icon_button, say, tell, with};
use super::node::View;
use crate::app::state::AppState;

const FIELD: &str = ".search__input";

pub(crate) fn search(app: AppState) -> View {
    let words = &app.more().browse;
    let typed = move || {
        let Some(field) = find::<HtmlInputElement>(FIELD) else { return };
        app.browse.update(|browse| browse.query = field.value());
    };
    let attributes = vec![
        is("type", "search"),
        is("placeholder", words.hint),
        is("autocomplete", "off"),
        is("autocapitalize", "off"),
        is("spellcheck", "false"),
        is("enterkeyhint", "search"),
        on("input", move |_| typed()),
    ];
    let field = with("input", "search__input", attributes, Vec::new());
    let label = vec![icon("search"), say("span", "unseen", words.search), field];
    let clear = move || {
        icon_button("search__clear", "x", words.clear_search, move || ask_for_all(app, false))
    };
    let clear = when(move || app.browse.with(|browse| !browse.query.is_empty()), clear);
    el("div", "search", vec![el("label", "search__field", label), clear])
}

/// Forgets what was typed, and the filters too if so asked.
fn ask_for_all(app: AppState, filters: bool) {
    app.browse.update(|browse| {
        browse.query.clear();
        if filters {
            browse.filter.clear();
        }
    });
    put("");
    focus(FIELD);
}

/// Shows what is searched for.
pub(crate) fn put(query: &str) {
    if let Some(field) = find::<HtmlInputElement>(FIELD) {
        field.set_value(query);
    }
}

/// Nothing has all that was asked for: what that was, and the way back to everything.
pub(crate) fn nothing(app: AppState) -> View {
    let words = &app.more().browse;
    let asked = live(move || {
        app.browse.with(|browse| {
            let mut asked = String::new();
            let query = browse.query.trim();
            if !query.is_empty() {
                asked = ["\u{201c}", query, "\u{201d}"].concat();
            }
            for &choice in browse.filter.choices() {
                asked += if asked.is_empty() { "" } else { ", " };
                asked += Chip::Asks(choice).name(app);
            }
            (words.nothing_for)(&asked)
        })
    });
    let again = move || ask_for_all(app, true);
    let inner = vec![
        waiting(),
        say("h2", "", words.nothing),
        tell("p", "", asked),
        button("button button--primary", "x", words.start_over, again),
    ];
    el("div", "oops", inner)
}
