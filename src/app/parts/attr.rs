//! What an element has besides its class.

use std::borrow::Cow;

use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::wasm_bindgen::prelude::Closure;
use leptos::web_sys::{Event, HtmlElement, HtmlInputElement};

use super::live::live;
use super::node::follow;
pub(crate) use super::node::{Attr, Found};

/// An attribute that stays as it is.
pub(crate) fn is(name: &'static str, value: &'static str) -> Attr {
    Attr::Is(name, Cow::Borrowed(value))
}

/// An attribute that was put together and then stays as it is.
pub(crate) fn keeps(name: &'static str, value: String) -> Attr {
    Attr::Is(name, Cow::Owned(value))
}

/// An attribute that changes. An empty value is no attribute.
pub(crate) fn lives(name: &'static str, value: Signal<String>) -> Attr {
    Attr::Does(Box::new(move |element| {
        let element = element.clone();
        let put = move |value: &str| {
            let _ = if value.is_empty() {
                element.remove_attribute(name)
            } else {
                element.set_attribute(name, value)
            };
        };
        follow(value, Box::new(put));
    }))
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
    Attr::Does(Box::new(move |element| {
        let style = element.unchecked_ref::<HtmlElement>().style();
        let _ = style.set_property("flex-grow", &share.to_string());
    }))
}

/// What an input holds, also after somebody has changed it.
pub(crate) fn holds_value(value: Signal<String>) -> Attr {
    Attr::Does(Box::new(move |element| {
        let input: HtmlInputElement = element.clone().unchecked_into();
        follow(value, Box::new(move |value| input.set_value(value)));
    }))
}

/// Does something at an event of this name.
pub(crate) fn on(name: &'static str, act: impl Fn(Event) + 'static) -> Attr {
    fn any(name: &'static str, act: Box<dyn Fn(Event)>) -> Attr {
        Attr::Does(Box::new(move |element| {
            // Goes with the element.
            let listener = Closure::<dyn FnMut(Event)>::new(act).into_js_value();
            let _ = element.add_event_listener_with_callback(name, listener.unchecked_ref());
        }))
    }
    any(name, Box::new(act))
}

/// Remembers the element.
pub(crate) fn found(place: Found) -> Attr {
    Attr::Does(Box::new(move |element| place.set(element)))
}
