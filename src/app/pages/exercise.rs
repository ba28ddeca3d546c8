//! Being drawn.

use leptos::prelude::*;

#[component]
pub(super) fn ExercisePage(id: String) -> impl IntoView {
    view! { <h1>{id}</h1> }
}
