//! Being drawn.

use leptos::prelude::*;

#[component]
pub(super) fn Exercises() -> impl IntoView {}
