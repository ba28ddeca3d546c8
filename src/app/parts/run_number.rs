//! A number that is typed, or stepped with big buttons.

use leptos::prelude::*;

use super::attr::{holds_value, is, keeps, lives, on};
use super::live::live;
use super::markup::{el, group, icon, press, say, with};
use super::node::View;

/// What kind of number.
#[derive(Clone, Copy)]
pub(crate) struct Number {
    pub(crate) name: &'static str,
    /// Told behind it.
    pub(crate) unit: &'static str,
    /// How far one tap goes, and where it ends.
    pub(crate) step: u32,
    pub(crate) most: u32,
    /// What a text means, and back.
    pub(crate) parse: fn(&str) -> Option<u32>,
    pub(crate) tell: fn(u32) -> String,
    /// What is said of a text that means nothing, or too much.
    pub(crate) wrong: &'static str,
    /// Names of the buttons.
    pub(crate) less: fn(&str) -> String,
    pub(crate) more: fn(&str) -> String,
}

/// The field whose text means no number, if there is one: the focus goes there.
pub(crate) const WRONG: &str = ".number__input[aria-invalid=true]";

/// `None` while nothing, or nothing that can be read, is typed.
pub(crate) fn number(of: Number, value: RwSignal<Option<u32>>) -> View {
    // What cannot be read stays in the field as it is.
    let wrong = RwSignal::new(None::<String>);
    let told = live(move || wrong.get().or_else(|| value.get().map(of.tell)).unwrap_or_default());
    let type_it = on("input", move |event| {
        let text = event_target_value(&event);
        let typed = (of.parse)(&text).filter(|it| *it <= of.most);
        wrong.set(Some(text).filter(|it| typed.is_none() && !it.trim().is_empty()));
        if typed != value.get_untracked() {
            value.set(typed);
        }
    });
    let is_wrong = live(move || if wrong.with(Option::is_some) { "true" } else { "" });
    let why = live(move || if wrong.with(Option::is_some) { of.wrong } else { "" });
    let name = [of.name, ", ", of.unit].concat();
    let attributes = vec![
        is("type", "text"),
        is("inputmode", "decimal"),
        is("autocomplete", "off"),
        keeps("aria-label", name),
        holds_value(told),
        lives("aria-invalid", is_wrong),
        type_it,
    ];
    let field = vec![
        with("input", "number__input", attributes, Vec::new()),
        with(
            "span",
            "number__unit",
            vec![is("aria-hidden", "true")],
            vec![super::markup::text(of.unit)],
        ),
    ];
    // Not `disabled`: the focus would be lost at the end of the range.
    let tap = move |name: String, glyph: &'static str, end: u32, up: bool| {
        let at_end = live(move || if value.get() == Some(end) { "true" } else { "" });
        let attributes = vec![keeps("aria-label", name), lives("aria-disabled", at_end)];
        press("button number__button", attributes, vec![icon(glyph)], move || {
            let now = value.get_untracked().unwrap_or_default();
            wrong.set(None);
            value.set(Some(stepped(now, of.step, up).min(of.most)));
        })
    };
    let controls = vec![
        tap((of.less)(of.name), "minus", 0, false),
        el("span", "number__field", field),
        tap((of.more)(of.name), "plus", of.most, true),
    ];
    let inner = vec![
        say("p", "setting__name", of.name),
        el("div", "number__controls", controls),
        super::markup::told("number__wrong", why),
    ];
    group("number", of.name, inner)
}

/// The next round number in that direction.
fn stepped(now: u32, step: u32, up: bool) -> u32 {
    if up { (now / step + 1) * step } else { now.div_ceil(step).saturating_sub(1) * step }
}
