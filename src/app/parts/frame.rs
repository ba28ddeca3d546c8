//! The frame round every page: skip link, navigation, banners, the page itself.

use kneeline::route::Route;
use leptos::prelude::*;

use super::icon::Icon;
use super::live::{LiveView, holds, live, when};
use crate::app::state::use_app;

/// The player and the questions after it fill the screen; everything else has the navigation.
#[component]
pub(crate) fn Frame(
    /// The page of the route.
    page: LiveView,
) -> impl IntoView {
    let app = use_app();
    let bare =
        holds(move || matches!(app.route.get(), Route::Play(_) | Route::Done(_) | Route::Welcome));
    let kind = live(move || if bare.get() { "bare" } else { "framed" });
    let navigation = when(move || !bare.get(), || view! { <Navigation /> }.into_any());
    view! {
        <div class="shell" data-frame=kind>
            <main class="shell__page" tabindex="-1">
                {page}
            </main>
            {navigation}
        </div>
    }
}

#[component]
fn Navigation() -> impl IntoView {
    let app = use_app();
    let nav = &app.words().nav;
    let entries = [
        (Route::Today, "house", nav.today),
        (Route::Exercises, "list", nav.exercises),
        (Route::Circuits, "route", nav.circuits),
        (Route::Progress, "chart-line", nav.progress),
        (Route::Settings, "settings", nav.settings),
    ];
    let entries = entries.map(|(to, icon, name)| {
        let href = to.href();
        let current = live(move || {
            let route = app.route.read();
            match (*route == to, *section(&route) == to) {
                (true, _) => Some("page"),
                (false, true) => Some("true"),
                (false, false) => None,
            }
        });
        view! {
            <a href=href class="nav__entry" aria-current=current>
                <span class="nav__icon">
                    <Icon name=icon />
                </span>
                <span class="nav__name">{name}</span>
            </a>
        }
    });
    view! {
        <nav class="nav" aria-label=nav.label>
            {entries.into_iter().collect_view()}
        </nav>
    }
}

/// The entry under which a page is found.
const fn section(route: &Route) -> &Route {
    match route {
        Route::Exercise(_) | Route::Learn | Route::Lesson(_) => &Route::Exercises,
        Route::Circuit(_) | Route::Shared(_) | Route::Mine => &Route::Circuits,
        Route::Session(_) => &Route::Progress,
        Route::Today
        | Route::Exercises
        | Route::Circuits
        | Route::Play(_)
        | Route::Done(_)
        | Route::Progress
        | Route::Settings
        | Route::Welcome
        | Route::NotFound(_) => route,
    }
}
