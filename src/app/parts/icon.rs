//! Icons out of one sprite.

use leptos::prelude::*;

use super::live::live;

/// A symbol of `icons.svg`. Decoration: the control around it carries the name.
#[component]
pub(crate) fn Icon(
    /// The symbol's id.
    #[prop(into)]
    name: Signal<&'static str>,
) -> impl IntoView {
    view! {
        <svg class="icon" aria-hidden="true" focusable="false">
            <use href=live(move || ["icons.svg#", name.get()].concat())></use>
        </svg>
    }
}
