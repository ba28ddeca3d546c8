//! The controls of the settings: a switch, a choice, a number with less and more.
//!
//! Functions with plain function pointers: each kind of control is compiled once.

use kneeline::save::Settings;
use leptos::prelude::*;

use super::icon::Icon;
use super::live::live;
use super::markup::{el, icon, say};
use crate::app::ask;
use crate::app::state::AppState;

/// On or off; the whole row is the control.
pub(crate) fn switch(
    app: AppState,
    name: &'static str,
    hint: &'static str,
    get: fn(&Settings) -> bool,
    flip: fn(&mut Settings),
) -> AnyView {
    let checked = live(move || if app.settings.with(get) { "true" } else { "false" });
    let inner = vec![
        el("span", "switch__name", vec![say("span", "", name), say("span", "caption", hint)]),
        el("span", "switch__track", vec![icon("check")]),
    ];
    view! {
        <button
            class="switch"
            role="switch"
            aria-checked=checked
            on:click=move |_| ask::change_settings(app, flip)
        >
            {inner}
        </button>
    }
    .into_any()
}

/// One of a few; `get` and `set` speak of their places.
pub(crate) fn one_of(
    app: AppState,
    name: &'static str,
    options: Vec<&'static str>,
    get: fn(&Settings) -> usize,
    set: fn(&mut Settings, usize),
) -> AnyView {
    let buttons = options.into_iter().enumerate().map(|(place, option)| {
        let pressed = live(move || if app.settings.with(get) == place { "true" } else { "false" });
        view! {
            <button
                class="choice__option"
                aria-pressed=pressed
                on:click=move |_| ask::change_settings(app, |settings| set(settings, place))
            >
                {option}
            </button>
        }
    });
    let buttons = view! {
        <div class="choice setting__choice" role="group" aria-label=name>
            {buttons.collect_view()}
        </div>
    };
    el("div", "", vec![say("p", "setting__name", name), buttons.into_any()])
}

/// How a number is told.
#[derive(Clone, Copy)]
pub(crate) enum Unit {
    Secs,
    Percent,
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
) -> AnyView {
    let words = &app.words().settings;
    let value = move || app.settings.with(get);
    let told = live(move || match unit {
        Unit::Secs => (words.seconds)(value() as u8),
        Unit::Percent => (words.percent)(value()),
        Unit::Tempo => (words.tempo_value)(value()),
    });
    // Not `disabled`: the focus would be lost at the end of the range.
    let tap = move |name: String, icon: &'static str, end: u16, up: bool| {
        let at_end = live(move || (value() == end).then_some("true"));
        let go = move |_| {
            let wanted = if up { value() + step } else { value().saturating_sub(step) };
            ask::change_settings(app, |settings| set(settings, wanted.clamp(low, high)));
        };
        view! {
            <button class="button stepper__button" aria-label=name aria-disabled=at_end on:click=go>
                <Icon name=icon />
            </button>
        }
        .into_any()
    };
    view! {
        <div class="stepper" role="group" aria-label=name>
            <p class="setting__name">{name}</p>
            <div class="stepper__controls">
                {tap((words.less)(name), "minus", low, false)}
                <output class="stepper__value">{told}</output>
                {tap((words.more)(name), "plus", high, true)}
            </div>
        </div>
    }
    .into_any()
}
