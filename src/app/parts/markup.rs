//! Markup that does not change once it is shown, as plain functions.
//!
//! `view!` makes a type of every shape it draws, and each type is code that has to be downloaded.
//! Pages full of text are drawn with these few shapes instead.

use std::borrow::Cow;

use kneeline::route::Route;
use leptos::html::custom;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::HtmlElement;

use super::icon::Icon;
use super::link::Link;
use super::live::fixed;

/// An element with a class (none if empty) and what is in it.
pub(crate) fn el(tag: &'static str, class: &'static str, inner: Vec<AnyView>) -> AnyView {
    marked(tag, class, "", None, inner)
}

/// The same with one more attribute.
pub(crate) fn marked(
    tag: &'static str,
    class: &'static str,
    attribute: &'static str,
    value: Option<&'static str>,
    inner: Vec<AnyView>,
) -> AnyView {
    let class = (!class.is_empty()).then_some(class);
    custom(tag).attr(attribute, value).class(class).child(inner).into_any()
}

/// An element with nothing but text.
pub(crate) fn say(
    tag: &'static str,
    class: &'static str,
    words: impl Into<Cow<'static, str>>,
) -> AnyView {
    el(tag, class, vec![text(words)])
}

pub(crate) fn text(words: impl Into<Cow<'static, str>>) -> AnyView {
    fn any(words: String) -> AnyView {
        words.into_any()
    }
    any(words.into().into_owned())
}

pub(crate) fn icon(name: &'static str) -> AnyView {
    view! { <Icon name=name /> }.into_any()
}

/// A link to another page; `label` names it where its content does not.
pub(crate) fn link(
    to: Route,
    class: &'static str,
    label: Option<&'static str>,
    inner: Vec<AnyView>,
) -> AnyView {
    match label {
        Some(label) => view! {
            <Link to=to class=class label=label>
                {inner}
            </Link>
        }
        .into_any(),
        None => view! {
            <Link to=to class=class>
                {inner}
            </Link>
        }
        .into_any(),
    }
}

/// A link that never leads to the page it is on, and so need not look where that is.
pub(crate) fn anchor(to: &Route, class: &'static str, inner: Vec<AnyView>) -> AnyView {
    custom("a").attr("href", to.href()).class(class).child(inner).into_any()
}

/// A button with an icon and a name.
pub(crate) fn button(
    class: &'static str,
    icon: &'static str,
    name: &'static str,
    act: impl Fn() + 'static,
) -> AnyView {
    acting(class, "type", fixed("button"), act, vec![self::icon(icon), text(name)])
}

/// A button with an attribute that changes: its state or its name.
pub(crate) fn acting(
    class: &'static str,
    attribute: &'static str,
    value: Signal<String>,
    act: impl Fn() + 'static,
    inner: Vec<AnyView>,
) -> AnyView {
    fn any(
        class: &'static str,
        attribute: &'static str,
        value: Signal<String>,
        act: Box<dyn Fn()>,
        inner: Vec<AnyView>,
    ) -> AnyView {
        let button = custom("button").attr(attribute, value).class(class);
        button.on(leptos::ev::click, move |_| act()).child(inner).into_any()
    }
    any(class, attribute, value, Box::new(act), inner)
}

/// The head of a page: its title, and the way back if it lies below another.
pub(crate) fn head(
    title: impl Into<Cow<'static, str>>,
    back: Option<(Route, &'static str)>,
    beside: Option<AnyView>,
) -> AnyView {
    let back = back.map(|(to, name)| link(to, "round", Some(name), vec![icon("chevron-left")]));
    let title = marked("h1", "", "tabindex", Some("-1"), vec![text(title)]);
    let inner = back.into_iter().chain([title]).chain(beside).collect();
    el("header", "page-head", inner)
}

/// A button of any look. `name` for those who do not see what is in it; `pressed` for switches.
pub(crate) fn press(
    class: &'static str,
    name: Signal<Option<&'static str>>,
    pressed: Signal<Option<&'static str>>,
    inner: Vec<AnyView>,
    act: impl Fn() + 'static,
) -> AnyView {
    fn any(
        class: &'static str,
        name: Signal<Option<&'static str>>,
        pressed: Signal<Option<&'static str>>,
        inner: Vec<AnyView>,
        act: Box<dyn Fn()>,
    ) -> AnyView {
        view! {
            <button class=class aria-label=name aria-pressed=pressed on:click=move |_| act()>
                {inner}
            </button>
        }
        .into_any()
    }
    any(class, name, pressed, inner, Box::new(act))
}

/// A button that shows only an icon.
pub(crate) fn icon_button(
    class: &'static str,
    glyph: &'static str,
    name: &'static str,
    act: impl Fn() + 'static,
) -> AnyView {
    press(class, named(Some(name)), named(None), vec![icon(glyph)], act)
}

/// A button that shows only words.
pub(crate) fn word_button(
    class: &'static str,
    words: &'static str,
    act: impl Fn() + 'static,
) -> AnyView {
    press(class, named(None), named(None), vec![text(words)], act)
}

/// An attribute that stays as it is.
pub(crate) fn named(value: Option<&'static str>) -> Signal<Option<&'static str>> {
    Signal::stored(value)
}

/// The first such element of what is shown.
pub(crate) fn find<T: JsCast>(selector: &str) -> Option<T> {
    document().query_selector(selector).ok().flatten().map(JsCast::unchecked_into)
}

pub(crate) fn focus(selector: &str) {
    if let Some(element) = find::<HtmlElement>(selector) {
        let _ = element.focus();
    }
}
