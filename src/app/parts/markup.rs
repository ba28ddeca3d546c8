//! Everything that is drawn, as plain functions.
//!
//! `view!` makes a type of every shape it draws, and each type is code that has to be downloaded.
//! Here every element has one type, every attribute one of a few, and every action is boxed.

use std::borrow::Cow;

use kneeline::route::Route;
use leptos::html::custom;
use leptos::prelude::*;
use leptos::tachys::html::InertElement;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::HtmlElement;

use super::attr::{Attr, holds, is, keeps, lives, on};
use super::live::{live, live_view};
use crate::app::state::use_app;

/// An element with a class (none if empty) and what is in it.
pub(crate) fn el(tag: &'static str, class: &'static str, inner: Vec<AnyView>) -> AnyView {
    with(tag, class, Vec::new(), inner)
}

/// The same with one more attribute.
pub(crate) fn marked(
    tag: &'static str,
    class: &'static str,
    attribute: &'static str,
    value: Option<&'static str>,
    inner: Vec<AnyView>,
) -> AnyView {
    with(tag, class, value.map(|value| is(attribute, value)).into_iter().collect(), inner)
}

/// The same with any attributes.
pub(crate) fn with(
    tag: &'static str,
    class: &'static str,
    mut attributes: Vec<Attr>,
    inner: Vec<AnyView>,
) -> AnyView {
    if !class.is_empty() {
        attributes.push(is("class", class));
    }
    custom(tag).add_any_attr(attributes).child(inner).into_any()
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

/// An element with nothing but text that changes.
pub(crate) fn tell(tag: &'static str, class: &'static str, words: Signal<String>) -> AnyView {
    el(tag, class, vec![words.into_any()])
}

/// The same, and every change is read out.
pub(crate) fn told(class: &'static str, words: Signal<String>) -> AnyView {
    marked("p", class, "role", Some("status"), vec![words.into_any()])
}

/// A symbol of `icons.svg`. Decoration: the control around it carries the name.
pub(crate) fn icon(name: &'static str) -> AnyView {
    let (before, after) = (
        r#"<svg class="icon" aria-hidden="true" focusable="false"><use href="icons.svg#"#,
        r#""></use></svg>"#,
    );
    InertElement::new([before, name, after].concat()).into_any()
}

/// A symbol that changes.
pub(crate) fn glyph(name: impl Fn() -> &'static str + Send + 'static) -> AnyView {
    live_view(move || icon(name())).into_any()
}

/// A link to another page; says when it is the page shown. `label` names it where its content
/// does not.
pub(crate) fn link(
    to: Route,
    class: &'static str,
    label: Option<&'static str>,
    inner: Vec<AnyView>,
) -> AnyView {
    let app = use_app();
    let mut attributes = vec![href(&to)];
    attributes.extend(label.map(|label| is("aria-label", label)));
    let current = move || if app.route.get() == to { "page" } else { "" };
    attributes.push(lives("aria-current", live(current)));
    with("a", class, attributes, inner)
}

/// A link that never leads to the page it is on, and so need not look where that is.
pub(crate) fn anchor(to: &Route, class: &'static str, inner: Vec<AnyView>) -> AnyView {
    with("a", class, vec![href(to)], inner)
}

fn href(to: &Route) -> Attr {
    keeps("href", to.href())
}

/// Everything that is pressed: a button with these attributes.
pub(crate) fn press(
    class: &'static str,
    attributes: Vec<Attr>,
    inner: Vec<AnyView>,
    act: impl Fn() + 'static,
) -> AnyView {
    fn any(
        class: &'static str,
        mut attributes: Vec<Attr>,
        inner: Vec<AnyView>,
        act: Box<dyn Fn()>,
    ) -> AnyView {
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
) -> AnyView {
    press(class, vec![is("type", "button")], vec![self::icon(icon), text(name)], act)
}

/// A button that shows only an icon.
pub(crate) fn icon_button(
    class: &'static str,
    icon: &'static str,
    name: &'static str,
    act: impl Fn() + 'static,
) -> AnyView {
    press(class, vec![is("aria-label", name)], vec![self::icon(icon)], act)
}

/// A button that shows only words.
pub(crate) fn word_button(
    class: &'static str,
    words: &'static str,
    act: impl Fn() + 'static,
) -> AnyView {
    press(class, Vec::new(), vec![text(words)], act)
}

/// A button that shows only words and is on or off.
pub(crate) fn choice(
    class: &'static str,
    words: &'static str,
    on: impl Fn() -> bool + Send + Sync + 'static,
    act: impl Fn() + 'static,
) -> AnyView {
    press(class, vec![holds("aria-pressed", on)], vec![text(words)], act)
}

/// Controls that belong together, under a name for those who do not see that.
pub(crate) fn group(class: &'static str, name: &'static str, inner: Vec<AnyView>) -> AnyView {
    with("div", class, vec![is("role", "group"), is("aria-label", name)], inner)
}

/// The heading of a page, which takes the focus when the page comes.
pub(crate) fn title(words: impl Into<Cow<'static, str>>) -> AnyView {
    marked("h1", "", "tabindex", Some("-1"), vec![text(words)])
}

/// The head of a page: its title, and the way back if it lies below another.
pub(crate) fn head(
    words: impl Into<Cow<'static, str>>,
    back: Option<(Route, &'static str)>,
    beside: Option<AnyView>,
) -> AnyView {
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
) -> AnyView {
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
