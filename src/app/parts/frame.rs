//! The frame round every page: skip link, navigation, banners, the page itself.

use kneeline::route::Route;
use leptos::prelude::*;

use super::icon::Icon;
use super::link::Link;
use crate::app::state::use_app;

/// The player and the questions after it fill the screen; everything else has the navigation.
#[component]
pub(crate) fn Frame(children: ChildrenFn) -> impl IntoView {
    let app = use_app();
    let bare = Memo::new(move |_| {
        matches!(app.route.get(), Route::Play(_) | Route::Done(_) | Route::Welcome)
    });
    let bare_attr = move || if bare.get() { "bare" } else { "framed" };
    view! {
        <div class="shell" data-frame=bare_attr>
            <main class="shell__page" id="content" tabindex="-1">
                {children()}
            </main>
            <Show when=move || !bare.get()>
                <Navigation />
            </Show>
        </div>
    }
}

#[component]
fn Navigation() -> impl IntoView {
    let nav = &use_app().words().nav;
    let entries = [
        (Route::Today, "house", nav.today),
        (Route::Exercises, "list", nav.exercises),
        (Route::Circuits, "route", nav.circuits),
        (Route::Progress, "chart-line", nav.progress),
        (Route::Settings, "settings", nav.settings),
    ];
    view! {
        <nav class="nav" aria-label=nav.label>
            {entries
                .map(|(to, icon, name)| {
                    view! {
                        <Link to=to class="nav__entry">
                            <span class="nav__icon">
                                <Icon name=icon />
                            </span>
                            <span class="nav__name">{name}</span>
                        </Link>
                    }
                })
                .collect_view()}
        </nav>
    }
}
