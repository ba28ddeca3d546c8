//! Being drawn.

use leptos::prelude::*;

#[component]
pub(super) fn Welcome() -> impl IntoView {}
