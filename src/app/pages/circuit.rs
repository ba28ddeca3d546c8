//! Being drawn.

use leptos::prelude::*;

#[component]
pub(super) fn CircuitPage(id: String) -> impl IntoView {
    view! { <h1>{id}</h1> }
}

#[component]
pub(super) fn SharedPage(code: String) -> impl IntoView {
    view! { <h1>{code}</h1> }
}
