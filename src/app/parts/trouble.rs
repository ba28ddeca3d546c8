//! Something is not there: what is wrong, what still works, one way on.

use kneeline::route::Route;
use leptos::prelude::*;

use super::link::Link;

/// A kind page instead of a dead end.
#[component]
pub(crate) fn Oops(
    #[prop(into)] title: String,
    #[prop(into)] hint: String,
    /// Where to go on.
    to: Route,
    link: &'static str,
) -> impl IntoView {
    view! {
        <div class="oops">
            <h1>{title}</h1>
            <p>{hint}</p>
            <Link to=to class="button button--primary">
                {link}
            </Link>
        </div>
    }
}
