//! Links between pages, typed.

use kneeline::route::Route;
use leptos::prelude::*;

use super::live::live;
use crate::app::state::use_app;

/// A link to a route; says when it is the page shown.
#[component]
pub(crate) fn Link(
    to: Route,
    #[prop(into, optional)] class: &'static str,
    /// The name, where the content is a picture.
    #[prop(into, optional)]
    label: Option<String>,
    children: Children,
) -> impl IntoView {
    let app = use_app();
    let href = to.href();
    let current = live(move || (app.route.get() == to).then_some("page"));
    view! {
        <a class=class href=href aria-label=label aria-current=current>
            {children()}
        </a>
    }
}
