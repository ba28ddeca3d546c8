//! The controls of the settings: a switch, a choice, a loudness, a number with less and more.
//!
//! Functions with plain function pointers: each kind of control is compiled once.

use kneeline::save::Settings;
use leptos::prelude::*;

use super::attr::{holds, is, keeps, lives};
use super::live::live;
use super::markup::{choice, el, group, icon, press, say, tell};
use super::node::View;
use super::slider::slider;
use crate::app::ask;
use crate::app::state::AppState;

/// On or off; the whole row is the control.
pub(crate) fn switch(
    app: AppState,
    name: &'static str,
    hint: &'static str,
    get: fn(&Settings) -> bool,
    flip: fn(&mut Settings),
) -> View {
    let attributes =
        vec![is("role", "switch"), holds("aria-checked", move || app.settings.with(get))];
    let inner = vec![
        el("span", "switch__name", vec![say("span", "", name), say("span", "caption", hint)]),
        el("span", "switch__track", vec![icon("check")]),
    ];
    press("switch", attributes, inner, move || ask::change_settings(app, flip))
}

/// One of a few; `get` and `set` speak of their places.
pub(crate) fn one_of(
    app: AppState,
    name: &'static str,
    options: Vec<&'static str>,
    get: fn(&Settings) -> usize,
    set: fn(&mut Settings, usize),
) -> View {
    let buttons = options.into_iter().enumerate().map(|(place, option)| {
        let is_set = move || app.settings.with(get) == place;
        let set = move || ask::change_settings(app, |settings| set(settings, place));
        choice("choice__option", option, is_set, set)
    });
    let buttons = group("choice setting__choice", name, buttons.collect());
    el("div", "", vec![say("p", "setting__name", name), buttons])
}

/// One of a few, each with a picture, a name and what is special about it.
pub(crate) fn pictured(
    app: AppState,
    name: &'static str,
    options: &'static [(&'static str, &'static str)],
    icons: &'static [&'static str],
    get: fn(&Settings) -> usize,
    set: fn(AppState, usize),
) -> View {
    let buttons = options.iter().zip(icons).enumerate().map(|(place, (&(option, hint), glyph))| {
        let is_set = move || app.settings.with(get) == place;
        let names = vec![say("b", "", option), say("span", "caption", hint)];
        let inner = vec![icon(glyph), el("span", "pictured__names", names)];
        press("pictured__option", vec![holds("aria-pressed", is_set)], inner, move || {
            set(app, place);
        })
    });
    group("pictured", name, buttons.collect())
}

/// Something between silence and as loud as it gets, in percent.
pub(crate) fn loudness(
    app: AppState,
    name: &'static str,
    get: fn(&Settings) -> u8,
    set: fn(&mut Settings, u8),
) -> View {
    let words = &app.more().settings;
    let volume = move || app.settings.with(get);
    let percent = live(move || (words.percent)(volume().into()));
    let set = move |value: u32| {
        ask::change_settings(app, |settings| set(settings, value.min(100) as u8));
    };
    let value = live(move || volume().to_string());
    let inner = vec![
        say("p", "setting__name", name),
        tell("p", "loudness__value", percent),
        slider("loudness__input", name, (100, 5), value, percent, set),
    ];
    el("div", "loudness", inner)
}

/// How a number is told.
#[derive(Clone, Copy)]
pub(crate) enum Unit {
    Secs,
    Percent,
    Minutes,
    /// Nothing yet if it is 0.
    Count,
    /// In percent, told as faster or slower.
    Tempo,
}

/// A number between two ends: lowest, highest, and how far one tap goes.
pub(crate) fn stepper(
    app: AppState,
    name: &'static str,
    (low, high, step): (u16, u16, u16),
    unit: Unit,
    get: fn(&Settings) -> u16,
    set: fn(&mut Settings, u16),
) -> View {
    let words = &app.more().settings;
    let value = move || app.settings.with(get);
    let told = live(move || match unit {
        Unit::Secs => (words.seconds)(value() as u8),
        Unit::Percent => (words.percent)(value()),
        Unit::Minutes => (app.more().about)(u32::from(value()) * 60),
        Unit::Count if value() == 0 => "\u{2013}".to_owned(),
        Unit::Count => value().to_string(),
        Unit::Tempo => (words.tempo_value)(value()),
    });
    // Not `disabled`: the focus would be lost at the end of the range.
    let tap = move |name: String, glyph: &'static str, end: u16, up: bool| {
        let at_end = live(move || if value() == end { "true" } else { "" });
        let go = move || {
            let wanted = if up { value() + step } else { value().saturating_sub(step) };
            ask::change_settings(app, |settings| set(settings, wanted.clamp(low, high)));
        };
        let attributes = vec![keeps("aria-label", name), lives("aria-disabled", at_end)];
        press("button stepper__button", attributes, vec![icon(glyph)], go)
    };
    let controls = vec![
        tap((words.less)(name), "minus", low, false),
        tell("output", "stepper__value", told),
        tap((words.more)(name), "plus", high, true),
    ];
    let inner = vec![say("p", "setting__name", name), el("div", "stepper__controls", controls)];
    group("stepper", name, inner)
}
