//! A value between nothing and a most, set by sliding.

use leptos::prelude::*;

use super::attr::{holds_value, is, keeps, lives, on};
use super::markup::with;
use super::node::View;

/// `told` is what a screen reader says of the value.
pub(crate) fn slider(
    class: &'static str,
    name: &'static str,
    (most, step): (u32, u32),
    value: Signal<String>,
    told: Signal<String>,
    set: impl Fn(u32) + 'static,
) -> View {
    fn any(
        class: &'static str,
        name: &'static str,
        (most, step): (u32, u32),
        value: Signal<String>,
        told: Signal<String>,
        set: Box<dyn Fn(u32)>,
    ) -> View {
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
            holds_value(value),
            slide,
        ];
        with("input", class, attributes, Vec::new())
    }
    any(class, name, (most, step), value, told, Box::new(set))
}
