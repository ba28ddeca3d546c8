//! The circuit that somebody puts together from exercises.

use leptos::prelude::*;

use crate::app::parts::markup::head;
use crate::app::state::use_app;

#[component]
pub(super) fn MinePage() -> impl IntoView {
    head(use_app().words().nav.learn, None, None)
}
