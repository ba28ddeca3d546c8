//! One file per route. Pages draw; the core decides.

pub(super) mod play;

use kneeline::route::Route;
use leptos::prelude::*;

/// The page of a route.
pub(super) fn page(route: &Route) -> AnyView {
    match route {
        Route::Play(what) => play::Play(play::PlayProps { what: what.clone() }).into_any(),
        _ => view! { <h1>"page"</h1> }.into_any(),
    }
}
