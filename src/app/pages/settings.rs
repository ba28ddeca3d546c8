//! Being drawn.

use leptos::prelude::*;

#[component]
pub(super) fn SettingsPage() -> impl IntoView {}
