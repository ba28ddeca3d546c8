//! Answers after a self-test: pain from 0 to 10, a number to type or to step.

use kneeline::words::assess;
use leptos::prelude::*;

use super::attr::{holds, holds_value, is, keeps, on};
use super::live::live;
use super::markup::{el, group, icon, press, say, text, told, with};
use super::node::View;
use super::test_doing::{Doing, OPEN};
use crate::app::state::AppState;

/// 0 to 10, one tap.
pub(crate) fn pain_question(
    class: &'static str,
    name: &'static str,
    hint: &'static str,
    doing: Doing,
    value: RwSignal<usize>,
) -> View {
    let words = assess(doing.app.lang());
    let levels = (0..=10_usize).map(|level| {
        let attributes = vec![
            keeps("aria-label", (words.of_ten)(level as u8)),
            holds("aria-pressed", move || value.get() == level),
        ];
        press("button", attributes, vec![text(level.to_string())], move || value.set(level))
    });
    let inner = vec![
        say("p", "setting__name", name),
        el("div", "test__levels", levels.collect()),
        say("p", "caption", hint),
    ];
    el("div", class, vec![group("stack", name, inner)])
}

/// A number to type or to step: nothing, or up to `most`.
pub(crate) fn number_field(
    app: AppState,
    id: &'static str,
    name: &'static str,
    value: RwSignal<usize>,
    most: usize,
) -> View {
    let settings = &app.more().settings;
    // What is no number, or too large a one, stays in the field as it is.
    let wrong = RwSignal::new(None::<String>);
    let shown = live(move || match (wrong.get(), value.get()) {
        (Some(text), _) => text,
        (None, OPEN) => String::new(),
        (None, value) => value.to_string(),
    });
    let typed = on("input", move |event| {
        let text = event_target_value(&event);
        let typed = text.parse().ok().filter(|it| *it <= most);
        wrong.set(Some(text).filter(|it| typed.is_none() && !it.is_empty()));
        value.set(typed.unwrap_or(OPEN));
    });
    let why = live(move || {
        let up_to = (assess(app.lang()).up_to)(most);
        if wrong.with(Option::is_some) { up_to } else { String::new() }
    });
    let input = vec![
        is("type", "number"),
        is("inputmode", "numeric"),
        is("id", id),
        is("min", "0"),
        keeps("max", most.to_string()),
        holds_value(shown),
        typed,
    ];
    let tap = move |name: String, glyph: &'static str, up: bool| {
        let act = move || {
            let now = value.get_untracked();
            let now = if now == OPEN { 0 } else { now };
            wrong.set(None);
            value.set(if up { (now + 1).min(most) } else { now.saturating_sub(1) });
        };
        let attributes = vec![keeps("aria-label", name)];
        press("button stepper__button", attributes, vec![icon(glyph)], act)
    };
    let controls = vec![
        tap((settings.less)(name), "minus", false),
        with("input", "field test__number", input, Vec::new()),
        tap((settings.more)(name), "plus", true),
    ];
    let label = with("label", "setting__name", vec![is("for", id)], vec![text(name)]);
    let why = told("told", why);
    el(
        "div",
        "stack",
        vec![el("div", "stepper", vec![label, el("div", "stepper__controls", controls)]), why],
    )
}
