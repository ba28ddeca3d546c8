//! One file per route. Pages draw; the core decides.

mod add;
mod angle;
mod cadence;
mod circuit;
mod circuits;
mod data;
mod done;
mod exercise;
mod exercises;
mod give;
mod kept;
mod later;
mod learn;
mod lesson;
mod mine;
mod own;
mod paper;
mod plain;
mod plan;
mod play;
mod progress;
mod rules;
mod run;
mod runs;
mod safety;
mod session;
mod settings;
mod sound;
mod start;
mod summary;
mod tests;
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
        Route::Play(what) => play::play(app, &what),
        Route::Welcome => welcome::welcome(app),
        Route::NotFound(asked) => {
            let words = &app.words().app;
            let hint = (words.not_found_hint)(&asked);
            oops(words.not_found, hint, Route::Today, words.to_today)
        }
        route => {
            let name = name(app, &route);
            later::page(app, route, name)
        }
    }
}

pub(super) use later::want as want_later;

/// What a page to read is called, once its words are here.
pub(super) fn lesson_title(app: AppState, id: &str) -> Option<String> {
    lesson::title(app, id)
}

/// What a page is called: in the tab, and while it is on its way.
pub(super) fn name(app: AppState, route: &Route) -> &'static str {
    let words = app.words();
    match route {
        Route::Today => words.nav.today,
        Route::Exercises | Route::Exercise(_) => words.nav.exercises,
        Route::Circuits | Route::Circuit(_) | Route::Shared(_) => words.nav.circuits,
        Route::Mine | Route::Kept(_) => words.early.mine,
        Route::Text => words.early.text,
        Route::Owns | Route::Own(_) => words.early.own,
        Route::Share(_) => words.early.share,
        Route::Print(_) | Route::PrintWeek => words.early.print,
        Route::Learn | Route::Lesson(_) => words.nav.learn,
        Route::Progress | Route::Session(_) => words.nav.progress,
        Route::Add => words.early.add,
        Route::Summary => words.early.summary,
        Route::Cadence => words.early.cadence,
        Route::Start(_) => words.nav.start,
        Route::Safety => words.nav.safety,
        Route::Plan | Route::Rules(_) => words.nav.plan,
        Route::Runs | Route::Run(_) => words.nav.runs,
        Route::NewRun => words.nav.log_run,
        Route::Tests | Route::Test(_) => words.nav.tests,
        Route::Angle | Route::Compare => words.nav.angle,
        Route::Settings => words.nav.settings,
        Route::Data => words.early.data,
        Route::Sound => words.early.sound,
        Route::Play(_) => words.player.title,
        Route::Done(_) => words.player.finished,
        Route::Welcome => words.welcome.title,
        Route::NotFound(_) => words.app.not_found,
    }
}
