//! The pages to read, in order.

use leptos::prelude::*;

use crate::app::parts::markup::head;
use crate::app::state::use_app;

#[component]
pub(super) fn LearnPage() -> impl IntoView {
    head(use_app().words().nav.learn, None, None)
}
