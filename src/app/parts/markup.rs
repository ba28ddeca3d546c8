//! Everything that is drawn, as plain functions.
//!
//! A view with a type of its own for every shape it draws is code that has to be downloaded. Here
//! every element has one type, every attribute one of a few, and every action is boxed.

use std::borrow::Cow;

use kneeline::route::Route;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::HtmlElement;

use super::attr::{Attr, holds, is, keeps, lives, on};
use super::live::{live, live_view};
use super::node::{self, HTML, SVG, ToView, View, element};
use crate::app::state::use_app;

/// An element with a class (none if empty) and what is in it.
pub(crate) fn el(tag: &'static str, class: &'static str, inner: Vec<View>) -> View {
    with(tag, class, Vec::new(), inner)
}

/// The same with one more attribute.
pub(crate) fn marked(
    tag: &'static str,
    class: &'static str,
    attribute: &'static str,
    value: Option<&'static str>,
    inner: Vec<View>,
) -> View {
    with(tag, class, value.map(|value| is(attribute, value)).into_iter().collect(), inner)
}

/// The same with any attributes.
pub(crate) fn with(
    tag: &'static str,
    class: &'static str,
    attributes: Vec<Attr>,
    inner: Vec<View>,
) -> View {
    element(HTML, tag, class, attributes, inner)
}

/// An element with nothing but text.
pub(crate) fn say(
    tag: &'static str,
    class: &'static str,
    words: impl Into<Cow<'static, str>>,
) -> View {
    el(tag, class, vec![text(words)])
}

pub(crate) fn text(words: impl Into<Cow<'static, str>>) -> View {
    node::words(&words.into())
}

/// An element with nothing but text that changes.
pub(crate) fn tell(tag: &'static str, class: &'static str, words: Signal<String>) -> View {
    el(tag, class, vec![words.view()])
}

/// The same, and every change is read out.
pub(crate) fn told(class: &'static str, words: Signal<String>) -> View {
    marked("p", class, "role", Some("status"), vec![words.view()])
}

/// A symbol of `icons.svg`. Decoration: the control around it carries the name.
pub(crate) fn icon(name: &'static str) -> View {
    let shape = vec![keeps("href", ["icons.svg#", name].concat())];
    let attributes = vec![is("aria-hidden", "true"), is("focusable", "false")];
    element(SVG, "svg", "icon", attributes, vec![element(SVG, "use", "", shape, Vec::new())])
}

/// A symbol that changes.
pub(crate) fn glyph(name: impl Fn() -> &'static str + 'static) -> View {
    live_view(move || icon(name())).view()
}

/// A link to another page; says when it is the page shown. `label` names it where its content
/// does not.
pub(crate) fn link(
    to: Route,
    class: &'static str,
    label: Option<&'static str>,
    inner: Vec<View>,
) -> View {
    let app = use_app();
    let mut attributes = vec![href(&to)];
    attributes.extend(label.map(|label| is("aria-label", label)));
    let current = move || if app.route.get() == to { "page" } else { "" };
    attributes.push(lives("aria-current", live(current)));
    with("a", class, attributes, inner)
}

/// A link that never leads to the page it is on, and so need not look where that is.
pub(crate) fn anchor(to: &Route, class: &'static str, inner: Vec<View>) -> View {
    with("a", class, vec![href(to)], inner)
}

fn href(to: &Route) -> Attr {
    keeps("href", to.href())
}

/// Everything that is pressed: a button with these attributes.
pub(crate) fn press(
    class: &'static str,
    attributes: Vec<Attr>,
    inner: Vec<View>,
    act: impl Fn() + 'static,
) -> View {
    fn any(
        class: &'static str,
        mut attributes: Vec<Attr>,
        inner: Vec<View>,
        act: Box<dyn Fn()>,
    ) -> View {
        attributes.push(on("click", move |_| act()));
        with("button", class, attributes, inner)
    }
    any(class, attributes, inner, Box::new(act))
}

/// A button with an icon and a name.
pub(crate) fn button(
    class: &'static str,
    icon: &'static str,
    name: &'static str,
    act: impl Fn() + 'static,
) -> View {
    press(class, vec![is("type", "button")], vec![self::icon(icon), text(name)], act)
}

/// A button that shows only an icon.
pub(crate) fn icon_button(
    class: &'static str,
    icon: &'static str,
    name: &'static str,
    act: impl Fn() + 'static,
) -> View {
    press(class, vec![is("aria-label", name)], vec![self::icon(icon)], act)
}

/// A button that shows only words.
pub(crate) fn word_button(
    class: &'static str,
    words: &'static str,
    act: impl Fn() + 'static,
) -> View {
    press(class, Vec::new(), vec![text(words)], act)
}

/// A button that shows only words and is on or off.
pub(crate) fn choice(
    class: &'static str,
    words: &'static str,
    on: impl Fn() -> bool + Send + Sync + 'static,
    act: impl Fn() + 'static,
) -> View {
    press(class, vec![holds("aria-pressed", on)], vec![text(words)], act)
}

/// Controls that belong together, under a name for those who do not see that.
pub(crate) fn group(class: &'static str, name: &'static str, inner: Vec<View>) -> View {
    with("div", class, vec![is("role", "group"), is("aria-label", name)], inner)
}

/// The heading of a page, which takes the focus when the page comes.
pub(crate) fn title(words: impl Into<Cow<'static, str>>) -> View {
    marked("h1", "", "tabindex", Some("-1"), vec![text(words)])
}

/// The head of a page: its title, and the way back if it lies below another.
pub(crate) fn head(
    words: impl Into<Cow<'static, str>>,
    back: Option<(Route, &'static str)>,
    beside: Option<View>,
) -> View {
    let back = back.map(|(to, name)| link(to, "round", Some(name), vec![icon("chevron-left")]));
    let inner = back.into_iter().chain([title(words)]).chain(beside).collect();
    el("header", "page-head", inner)
}

/// Something is not there: what is wrong, what still works, one way on.
pub(crate) fn oops(
    title: impl Into<Cow<'static, str>>,
    hint: impl Into<Cow<'static, str>>,
    to: Route,
    name: &'static str,
) -> View {
    let on = link(to, "button button--primary", None, vec![text(name)]);
    el("div", "oops", vec![say("h1", "", title), say("p", "", hint), on])
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
