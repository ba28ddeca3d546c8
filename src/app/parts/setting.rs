//! The controls of the settings: a switch, a choice, a number with less and more.
//!
//! Getters and setters are plain functions: each control is compiled once.

use kneeline::save::Settings;
use leptos::prelude::*;

use super::icon::Icon;
use crate::app::perform;
use crate::app::state::use_app;

/// On or off; the whole row is the control.
#[component]
pub(crate) fn Switch(
    name: &'static str,
    #[prop(optional)] hint: &'static str,
    get: fn(&Settings) -> bool,
    flip: fn(&mut Settings),
) -> impl IntoView {
    let app = use_app();
    let checked = move || if app.settings.with(get) { "true" } else { "false" };
    view! {
        <button
            class="switch"
            role="switch"
            aria-checked=checked
            on:click=move |_| perform::change_settings(app, flip)
        >
            <span class="switch__name">{name} <small class="caption">{hint}</small></span>
            <span class="switch__track">
                <Icon name="check" />
            </span>
        </button>
    }
}

/// One of a few.
#[component]
pub(crate) fn OneOf(
    name: &'static str,
    options: Vec<&'static str>,
    /// The place of what is chosen.
    get: fn(&Settings) -> usize,
    set: fn(&mut Settings, usize),
) -> impl IntoView {
    let app = use_app();
    let buttons = options.into_iter().enumerate().map(|(place, option)| {
        let pressed = move || if app.settings.with(get) == place { "true" } else { "false" };
        view! {
            <button
                class="choice__option"
                aria-pressed=pressed
                on:click=move |_| perform::change_settings(app, |settings| set(settings, place))
            >
                {option}
            </button>
        }
    });
    view! {
        <div class="setting">
            <p class="setting__name">{name}</p>
            <div class="choice setting__choice" role="group" aria-label=name>
                {buttons.collect_view()}
            </div>
        </div>
    }
}

/// How a number is told.
#[derive(Clone, Copy)]
pub(crate) enum Unit {
    Secs,
    Percent,
    /// In percent, told as faster or slower.
    Tempo,
}

/// A number between two ends.
#[component]
pub(crate) fn Stepper(
    name: &'static str,
    get: fn(&Settings) -> u16,
    set: fn(&mut Settings, u16),
    /// Lowest, highest, and how far one tap goes.
    range: (u16, u16, u16),
    unit: Unit,
) -> impl IntoView {
    let app = use_app();
    let words = &app.words().settings;
    let (low, high, step) = range;
    let value = move || app.settings.with(get);
    let put = move |value: u16| perform::change_settings(app, |settings| set(settings, value));
    let told = move || match unit {
        Unit::Secs => (words.seconds)(value() as u8),
        Unit::Percent => (words.percent)(value()),
        Unit::Tempo => (words.tempo_value)(value()),
    };
    // Not `disabled`: the focus would be lost at the end of the range.
    let at = move |end: u16| (value() == end).then_some("true");
    view! {
        <div class="setting stepper" role="group" aria-label=name>
            <p class="setting__name">{name}</p>
            <div class="stepper__controls">
                <button
                    class="button stepper__button"
                    aria-label=(words.less)(name)
                    aria-disabled=move || at(low)
                    on:click=move |_| put(value().saturating_sub(step).max(low))
                >
                    <Icon name="minus" />
                </button>
                <output class="stepper__value">{told}</output>
                <button
                    class="button stepper__button"
                    aria-label=(words.more)(name)
                    aria-disabled=move || at(high)
                    on:click=move |_| put((value() + step).min(high))
                >
                    <Icon name="plus" />
                </button>
            </div>
        </div>
    }
}
