//! One file per route. Pages draw; the core decides.

mod circuit;
mod circuits;
mod done;
mod exercise;
mod exercises;
mod learn;
mod lesson;
mod mine;
mod play;
mod progress;
mod session;
mod settings;
mod today;
mod welcome;

use kneeline::route::Route;
use leptos::prelude::*;

use super::parts::trouble::Oops;
use super::state::{AppState, use_app};

/// The page of a route.
pub(super) fn page(route: &Route) -> AnyView {
    match route.clone() {
        Route::Today => view! { <today::Today /> }.into_any(),
        Route::Exercises => exercises::exercises(),
        Route::Exercise(id) => view! { <exercise::ExercisePage id=id /> }.into_any(),
        Route::Circuits => view! { <circuits::Circuits /> }.into_any(),
        Route::Mine => view! { <mine::MinePage /> }.into_any(),
        Route::Learn => view! { <learn::LearnPage /> }.into_any(),
        Route::Lesson(id) => view! { <lesson::LessonPage id=id /> }.into_any(),
        Route::Circuit(id) => view! { <circuit::CircuitPage id=id /> }.into_any(),
        Route::Shared(code) => view! { <circuit::SharedPage code=code /> }.into_any(),
        Route::Play(what) => view! { <play::Play what=what /> }.into_any(),
        Route::Done(id) => view! { <done::DonePage id=id /> }.into_any(),
        Route::Progress => view! { <progress::ProgressPage /> }.into_any(),
        Route::Session(id) => view! { <session::SessionPage id=id /> }.into_any(),
        Route::Settings => view! { <settings::SettingsPage /> }.into_any(),
        Route::Welcome => view! { <welcome::Welcome /> }.into_any(),
        Route::NotFound(asked) => view! { <NotFound asked=asked /> }.into_any(),
    }
}

/// What a page to read is called, once its words are here.
pub(super) fn lesson_title(app: AppState, id: &str) -> Option<String> {
    lesson::title(app, id)
}

#[component]
fn NotFound(asked: String) -> impl IntoView {
    let words = &use_app().words().app;
    let hint = (words.not_found_hint)(&asked);
    view! { <Oops title=words.not_found hint=hint to=Route::Today link=words.to_today /> }
}
