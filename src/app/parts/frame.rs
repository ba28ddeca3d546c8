//! The frame round every page: skip link, navigation, banners, the page itself.

use kneeline::route::Route;
use leptos::prelude::*;

use super::attr::{keeps, lives};
use super::live::{live, memo, when};
use super::markup::{el, icon, marked, say, with};
use super::node::{ToView, View};
use super::notices::lasting;
use crate::app::state::AppState;

/// The player and the questions after it fill the screen; everything else has the navigation.
pub(crate) fn frame(app: AppState, page: View) -> View {
    let bare = memo(move || {
        let route = app.route.get();
        matches!(route, Route::Play(_) | Route::Done(_) | Route::Welcome | Route::Start(_))
    });
    let kind = live(move || if bare.get() { "bare" } else { "framed" });
    let navigation = when(move || !bare.get(), move || navigation(app));
    let playing = memo(move || matches!(app.route.get(), Route::Play(_)));
    let lasting = when(move || !playing.get(), move || lasting(app));
    let inner = vec![lasting.view(), page.view()];
    let page = marked("main", "shell__page", "tabindex", Some("-1"), inner);
    with("div", "shell", vec![lives("data-frame", kind)], vec![page, navigation.view()])
}

fn navigation(app: AppState) -> View {
    let nav = &app.words().nav;
    let entries = [
        (Route::Today, "house", nav.today),
        (Route::Exercises, "list", nav.exercises),
        (Route::Plan, "route", nav.plan),
        (Route::Progress, "chart-line", nav.progress),
        (Route::Runs, "footprints", nav.runs),
        // On a phone the gear on Today leads there.
        (Route::Settings, "settings", nav.settings),
    ];
    let entries = entries.map(|(to, glyph, name)| {
        let href = to.href();
        let current = live(move || {
            let route = app.route.get();
            match (route == to, *section(&route) == to) {
                (true, _) => "page",
                (false, true) => "true",
                (false, false) => "",
            }
        });
        let inner =
            vec![el("span", "nav__icon", vec![icon(glyph)]), say("span", "nav__name", name)];
        with("a", "nav__entry", vec![keeps("href", href), lives("aria-current", current)], inner)
    });
    marked("nav", "nav", "aria-label", Some(nav.label), entries.into())
}

/// The entry under which a page is found.
const fn section(route: &Route) -> &Route {
    match route {
        Route::Exercise(_)
        | Route::Learn
        | Route::Lesson(_)
        | Route::Circuits
        | Route::Circuit(_)
        | Route::Shared(_)
        | Route::Mine
        | Route::Kept(_)
        | Route::Text
        | Route::Owns
        | Route::Own(_)
        | Route::Share(_)
        | Route::Print(_) => &Route::Exercises,
        Route::Session(_) | Route::Add | Route::Summary => &Route::Progress,
        Route::Tests
        | Route::Test(_)
        | Route::Angle
        | Route::Compare
        | Route::Rules(_)
        | Route::PrintWeek => &Route::Plan,
        Route::NewRun | Route::Run(_) | Route::Cadence => &Route::Runs,
        Route::Safety => &Route::Today,
        Route::Sound | Route::Data | Route::Start(_) => &Route::Settings,
        Route::Today
        | Route::Exercises
        | Route::Plan
        | Route::Runs
        | Route::Play(_)
        | Route::Done(_)
        | Route::Progress
        | Route::Settings
        | Route::Welcome
        | Route::NotFound(_) => route,
    }
}
