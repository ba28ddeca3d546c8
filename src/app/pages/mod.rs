//! One file per route. Pages draw; the core decides.

mod add;
mod cadence;
mod circuit;
mod circuits;
mod data;
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
mod sound;
mod today;
mod welcome;

use kneeline::route::Route;

use super::parts::markup::oops;
use super::state::AppState;
use crate::app::parts::node::View;

/// The page of a route.
pub(super) fn page(app: AppState, route: Route) -> View {
    match route {
        Route::Today => today::today(app),
        Route::Exercises => exercises::exercises(app),
        Route::Exercise(id) => exercise::exercise(app, &id),
        Route::Circuits => circuits::circuits(app),
        Route::Mine => mine::mine(app),
        Route::Learn => learn::learn(app),
        Route::Lesson(id) => lesson::lesson(app, id),
        Route::Circuit(id) => circuit::circuit(app, id),
        Route::Shared(code) => circuit::shared(app, code),
        Route::Play(what) => play::play(app, &what),
        Route::Done(id) => done::done(app, id),
        Route::Progress => progress::progress(app),
        Route::Session(id) => session::session(app, id),
        Route::Add => add::add(app),
        Route::Cadence => cadence::cadence(app),
        Route::Settings => settings::settings(app),
        Route::Data => data::data(app),
        Route::Sound => sound::sound(app),
        Route::Welcome => welcome::welcome(app),
        Route::NotFound(asked) => {
            let words = &app.words().app;
            let hint = (words.not_found_hint)(&asked);
            oops(words.not_found, hint, Route::Today, words.to_today)
        }
    }
}

/// What a page to read is called, once its words are here.
pub(super) fn lesson_title(app: AppState, id: &str) -> Option<String> {
    lesson::title(app, id)
}
