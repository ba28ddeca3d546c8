//! What a page is made of: nodes of the document, made once and changed in place.
//!
//! Leptos gives the signals; its views would bring their own machinery for every shape, 25 kB of
//! it here. A part that changes is an effect that belongs to whatever made it, and goes with it.

use std::borrow::Cow;

use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{Element, HtmlElement, Node};

pub(crate) const HTML: &str = "http://www.w3.org/1999/xhtml";
pub(crate) const SVG: &str = "http://www.w3.org/2000/svg";

/// An element, a text, or several of them in a row.
pub(crate) struct View(Node);

/// Several, or nothing, as one.
pub(crate) trait ToView {
    fn view(self) -> View;
}

impl ToView for Vec<View> {
    fn view(self) -> View {
        let row = document().create_document_fragment();
        for view in self {
            let _ = row.append_child(&view.0);
        }
        View(row.into())
    }
}

impl ToView for () {
    fn view(self) -> View {
        Vec::new().view()
    }
}

/// A text that changes.
impl ToView for Signal<String> {
    fn view(self) -> View {
        let node = text_node("");
        let shown = node.clone();
        follow(self, Box::new(move |words| shown.set_node_value(Some(words))));
        View(node)
    }
}

impl ToView for View {
    fn view(self) -> View {
        self
    }
}

impl View {
    /// Puts it at the end of the document, for good.
    pub(crate) fn mount(&self) {
        if let Some(body) = document().body() {
            let _ = body.append_child(&self.0);
        }
    }
}

/// A text that stays.
pub(crate) fn words(words: &str) -> View {
    View(text_node(words))
}

fn text_node(words: &str) -> Node {
    document().create_text_node(words).into()
}

/// What an element has besides its class.
pub(crate) enum Attr {
    Is(&'static str, Cow<'static, str>),
    /// Whatever else is done to it when it is made.
    Does(Box<dyn FnOnce(&Element)>),
}

impl Attr {
    fn put(self, element: &Element) {
        match self {
            Self::Is(name, value) => {
                let _ = element.set_attribute(name, &value);
            }
            Self::Does(act) => act(element),
        }
    }
}

/// An element in a namespace.
pub(crate) fn element(
    space: &str,
    tag: &str,
    class: &'static str,
    attributes: Vec<Attr>,
    inner: Vec<View>,
) -> View {
    let Ok(element) = document().create_element_ns(Some(space), tag) else { return ().view() };
    if !class.is_empty() {
        let _ = element.set_attribute("class", class);
    }
    for attribute in attributes {
        attribute.put(&element);
    }
    for view in inner {
        let _ = element.append_child(&view.0);
    }
    View(element.into())
}

/// A stretch that is made anew whenever what it reads changes. What has the focus in it keeps it,
/// if there is the same kind of element in the same place.
pub(crate) fn changing(mut make: Box<dyn FnMut() -> View>) -> View {
    let (start, end) = (text_node(""), text_node(""));
    let both = vec![View(start.clone()), View(end.clone())].view();
    keep(RenderEffect::new(move |_: Option<()>| {
        let new = make();
        let Some(parent) = end.parent_node() else { return };
        let focus = focused(&start, &end);
        while let Some(old) = start.next_sibling().filter(|it| !it.is_same_node(Some(&end))) {
            let _ = parent.remove_child(&old);
        }
        let _ = parent.insert_before(&new.0, Some(&end));
        if let Some(path) = focus {
            focus_again(&start, path);
        }
    }));
    both
}

/// Calls `put` with a text, now and whenever it is another one.
pub(crate) fn follow(value: Signal<String>, put: Box<dyn Fn(&str)>) {
    keep(RenderEffect::new(move |before: Option<String>| {
        let now = value.get();
        if before.as_ref() != Some(&now) {
            put(&now);
        }
        now
    }));
}

/// Keeps an effect for as long as whatever is being made now.
fn keep<T: 'static>(effect: T) {
    StoredValue::new_local(effect);
}

/// Where between two nodes the focus is: places among siblings, from the inside out, and the tag.
fn focused(start: &Node, end: &Node) -> Option<(Vec<usize>, String)> {
    let active = document().active_element()?;
    let parent = start.parent_node()?;
    if !parent.contains(Some(&active)) || parent.is_same_node(Some(&active)) {
        return None;
    }
    let mut path = Vec::new();
    let mut node: Node = active.clone().into();
    loop {
        let up = node.parent_node()?;
        let within = up.is_same_node(Some(&parent));
        let mut place = 0;
        let mut before = node.previous_sibling();
        while let Some(it) = before.filter(|it| !it.is_same_node(Some(start))) {
            if within && it.is_same_node(Some(end)) {
                return None;
            }
            place += 1;
            before = it.previous_sibling();
        }
        path.push(place);
        if within {
            return Some((path, active.tag_name()));
        }
        node = up;
    }
}

fn focus_again(start: &Node, (path, tag): (Vec<usize>, String)) {
    let mut node = start.clone();
    for (depth, place) in path.iter().rev().enumerate() {
        let first = if depth == 0 { node.next_sibling() } else { node.first_child() };
        let mut found = first;
        for _ in 0..*place {
            found = found.and_then(|it| it.next_sibling());
        }
        let Some(found) = found else { return };
        node = found;
    }
    if let Some(element) = node.dyn_ref::<Element>().filter(|it| it.tag_name() == tag) {
        let _ = element.unchecked_ref::<HtmlElement>().focus();
    }
}

/// An element that is looked for again once it is shown.
#[derive(Clone, Copy)]
pub(crate) struct Found(StoredValue<Option<HtmlElement>, LocalStorage>);

impl Found {
    pub(crate) fn new() -> Self {
        Self(StoredValue::new_local(None))
    }

    /// The element; in an effect it is always there.
    pub(crate) fn get(self) -> Option<HtmlElement> {
        self.0.try_get_value().flatten()
    }

    pub(super) fn set(self, element: &Element) {
        self.0.set_value(Some(element.clone().unchecked_into()));
    }
}
