//! Being drawn.

use leptos::prelude::*;

#[component]
pub(super) fn Today() -> impl IntoView {}
