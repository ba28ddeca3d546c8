//! Being drawn.

use leptos::prelude::*;

#[component]
pub(super) fn SessionPage(id: String) -> impl IntoView {
    view! { <h1>{id}</h1> }
}
