//! Being drawn.

use leptos::prelude::*;

#[component]
pub(super) fn Circuits() -> impl IntoView {}
