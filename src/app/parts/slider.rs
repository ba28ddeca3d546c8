//! A value between nothing and a most, set by sliding.

use leptos::attr::any_attribute::IntoAnyAttribute;
use leptos::prelude::*;
use leptos::tachys::html::property::prop;

use super::attr::{is, keeps, lives, on};
use super::markup::with;

/// `told` is what a screen reader says of the value.
pub(crate) fn slider(
    class: &'static str,
    name: &'static str,
    (most, step): (u32, u32),
    value: Signal<String>,
    told: Signal<String>,
    set: impl Fn(u32) + 'static,
) -> AnyView {
    fn any(
        class: &'static str,
        name: &'static str,
        (most, step): (u32, u32),
        value: Signal<String>,
        told: Signal<String>,
        set: Box<dyn Fn(u32)>,
    ) -> AnyView {
        let slide = on("input", move |event| {
            if let Ok(value) = event_target_value(&event).parse() {
                set(value);
            }
        });
        // The value comes last: it is cut off at the ends.
        let attributes = vec![
            is("type", "range"),
            is("min", "0"),
            keeps("max", most.to_string()),
            keeps("step", step.to_string()),
            is("aria-label", name),
            lives("aria-valuetext", told),
            prop("value", value).into_any_attr(),
            slide,
        ];
        with("input", class, attributes, Vec::new())
    }
    any(class, name, (most, step), value, told, Box::new(set))
}
