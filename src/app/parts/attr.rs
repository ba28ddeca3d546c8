//! What an element has besides its class, each of few types: see [`super::markup`].

use leptos::attr::any_attribute::{AnyAttribute, IntoAnyAttribute};
use leptos::attr::custom::custom_attribute;
use leptos::ev;
use leptos::html::Custom;
use leptos::prelude::*;
use leptos::tachys::html::node_ref::node_ref;
use leptos::tachys::html::style::style;
use leptos::web_sys::Event;

use super::live::live;

/// What an element has besides its class.
pub(crate) type Attr = AnyAttribute;

/// An element that is looked for again once it is shown.
pub(crate) type Found = NodeRef<Custom<&'static str>>;

/// An attribute that stays as it is.
pub(crate) fn is(name: &'static str, value: &'static str) -> Attr {
    custom_attribute(name, value).into_any_attr()
}

/// An attribute that was put together and then stays as it is.
pub(crate) fn keeps(name: &'static str, value: String) -> Attr {
    custom_attribute(name, value).into_any_attr()
}

/// An attribute that changes. An empty value is no attribute.
pub(crate) fn lives(name: &'static str, value: Signal<String>) -> Attr {
    let value = move || Some(value.get()).filter(|value| !value.is_empty());
    custom_attribute(name, value).into_any_attr()
}

/// An attribute that is `true` or `false`.
pub(crate) fn holds(
    name: &'static str,
    condition: impl Fn() -> bool + Send + Sync + 'static,
) -> Attr {
    lives(name, live(move || if condition() { "true" } else { "false" }))
}

/// How much of the free room it takes, against its neighbours.
pub(crate) fn grows(share: u32) -> Attr {
    style(("flex-grow", share.to_string())).into_any_attr()
}

/// Does something at an event of this name.
pub(crate) fn on(name: &'static str, act: impl Fn(Event) + 'static) -> Attr {
    fn any(name: &'static str, act: Box<dyn Fn(Event)>) -> Attr {
        ev::on(ev::Custom::new(name), act).into_any_attr()
    }
    any(name, Box::new(act))
}

/// Remembers the element.
pub(crate) fn found(place: Found) -> Attr {
    node_ref(place).into_any_attr()
}
