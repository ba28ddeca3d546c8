//! One page to read.

use leptos::prelude::*;

use crate::app::parts::markup::head;
use crate::app::state::use_app;

#[component]
pub(super) fn LessonPage(id: String) -> impl IntoView {
    drop(id);
    head(use_app().words().nav.learn, None, None)
}
