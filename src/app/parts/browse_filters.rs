//! The filters of the exercises: [chips](super::chip) on the page, all of them in a sheet, the active ones to be
//! taken away one by one.

use std::time::Duration;

use kneeline::exercise::Choice;
use leptos::prelude::*;

use super::attr::{is, keeps};
use super::body_map::body_map;
use super::chip::{Chip, KIT, KNEE, MUSCLES, MY_KIT, POSITIONS, STAGE_CHIPS, chips};
use super::dialog::dialog;
use super::live::{effect, live, live_view, when};
use super::markup::{el, focus, icon, marked, press, say, text};
use super::node::{ToView, View};
use crate::app::state::AppState;

/// The row on the page: both sheets, and what is asked for most.
pub(crate) fn row(app: AppState, filters: RwSignal<bool>, map: RwSignal<bool>) -> View {
    let words = &app.more().browse;
    let name = live(move || match app.browse.with(|browse| browse.filter.choices().len()) {
        0 => words.filters.to_owned(),
        count => (words.filters_active)(count),
    });
    let opener = |name: View, open: RwSignal<bool>| {
        let class = "chip filter__choice filter__open";
        press(class, vec![is("aria-haspopup", "dialog")], vec![name], move || open.set(true))
    };
    let mut row = vec![opener(name.view(), filters), opener(text(words.body_map), map)];
    row.extend(chips(app, &KNEE));
    row.extend(chips(app, &[MY_KIT]));
    row.extend(chips(app, &POSITIONS));
    fieldset("filter", words.filters, row)
}

/// The active ones. Taking one away takes its button too: `taken` puts the focus elsewhere.
pub(crate) fn active(app: AppState, taken: fn()) -> View {
    live_view(move || {
        let words = &app.more().browse;
        let choices = app.browse.with(|browse| browse.filter.choices().to_vec());
        // One that is in view in the row above is not said twice.
        if matches!(choices.as_slice(), [] | [Choice::KneeFriendly]) {
            return ().view();
        }
        let remover = |choice: Option<Choice>| {
            let name = choice.map_or(words.clear_all, |choice| Chip::Asks(choice).name(app));
            let take = move || {
                match choice {
                    Some(choice) => Chip::Asks(choice).flip(app),
                    None => app.browse.update(|browse| browse.filter.clear()),
                }
                taken();
            };
            let label = match choice {
                Some(_) => (words.remove)(name),
                None => name.to_owned(),
            };
            let label = vec![keeps("aria-label", label)];
            press("chip filter__choice", label, vec![text(name), icon("x")], take)
        };
        let all = (choices.len() > 1).then_some(None);
        let removers = choices.into_iter().map(Some).chain(all).map(remover);
        fieldset("filter filter--active", words.active, removers.collect())
    })
}

/// Both sheets. What is in them is made when they open.
pub(crate) fn sheets(
    app: AppState,
    filters: RwSignal<bool>,
    map: RwSignal<bool>,
    found: Signal<String>,
) -> [View; 2] {
    let words = &app.more().browse;
    [
        sheet(app, words.filters, filters, found, everything),
        sheet(app, words.body_map_title, map, found, body_map),
    ]
}

fn sheet(
    app: AppState,
    title: &'static str,
    open: RwSignal<bool>,
    found: Signal<String>,
    inside: fn(AppState) -> View,
) -> View {
    let show = live(move || (app.more().browse.show)(&found.get()));
    let inner = move || {
        let class = "button button--primary button--wide sheet__close";
        let attributes = vec![is("type", "button")];
        let close = press(class, attributes, vec![show.view()], move || open.set(false));
        vec![inside(app), close].view()
    };
    let inner = when(move || open.get(), inner);
    // Browsers may choose the part that scrolls instead of what can be picked in it.
    effect(move || {
        if open.get() {
            set_timeout(
                || focus(".dialog[open] .sheet .chip, .dialog[open] .body-map .chip"),
                Duration::ZERO,
            );
        }
    });
    dialog(open, title, vec![inner.view()])
}

/// Every filter there is.
fn everything(app: AppState) -> View {
    let words = &app.more().browse;
    let parts: [(&str, &[Chip], &str); 5] = [
        (words.position, &POSITIONS, ""),
        (words.kit, &KIT, words.kit_hint),
        (words.muscle, &MUSCLES, ""),
        (words.stage, &STAGE_CHIPS, ""),
        (words.knee, &KNEE, words.knee_hint),
    ];
    let part = |(name, of, hint)| {
        let inner = fieldset("chips", name, chips(app, of));
        el("section", "sheet__part", vec![say("h3", "", name), inner, say("p", "caption", hint)])
    };
    el("div", "sheet", parts.map(part).into())
}

fn fieldset(class: &'static str, name: &'static str, inner: Vec<View>) -> View {
    marked("fieldset", class, "aria-label", Some(name), inner)
}
