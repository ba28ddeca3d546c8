//! A value between nothing and a most, set by sliding.

use leptos::prelude::*;

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
        view! {
            <input
                class=class
                type="range"
                min="0"
                max=most.to_string()
                step=step.to_string()
                aria-label=name
                aria-valuetext=told
                prop:value=value
                on:input=move |event| {
                    if let Ok(value) = event_target_value(&event).parse() {
                        set(value);
                    }
                }
            />
        }
        .into_any()
    }
    any(class, name, (most, step), value, told, Box::new(set))
}
