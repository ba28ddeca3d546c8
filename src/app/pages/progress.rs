//! Being drawn.

use leptos::prelude::*;

#[component]
pub(super) fn ProgressPage() -> impl IntoView {}
