//! What is done with an exercise one reads about: a few repetitions at once, or adding it to a circuit.

use std::borrow::Cow;

use kneeline::circuit::{Circuit, Station};
use kneeline::exercise::Measure;
use kneeline::route::{PlayOf, Route};
use kneeline::share;
use leptos::prelude::*;

use super::builder_draft;
use super::live::{live, when};
use super::markup::{button, el, link, text, told};
use super::node::{ToView, View};
use crate::app::ask;
use crate::app::state::AppState;

/// Adds the exercise to the circuit of one's own; says where it is now, or that there is no room.
pub(crate) fn add_row(app: AppState, station: Station) -> View {
    let words = &app.more().mine;
    let said = RwSignal::new(String::new());
    let add = move || {
        said.set(match builder_draft::add(app, station) {
            Ok(place) => (words.added)(place),
            Err(why) => why,
        });
    };
    let way = when(
        move || !said.get().is_empty(),
        move || link(Route::Mine, "quiet-link", None, vec![text(words.title)]),
    );
    let inner = vec![
        button("button button--wide", "plus", words.add, add),
        told("told", live(move || said.get())),
        way.view(),
    ];
    el("div", "exercise__add", inner)
}

/// Starts at once, in the tap: sound is unlocked here, and the player shows what runs.
pub(crate) fn try_it(app: AppState, station: Station) {
    let circuit = taste(station, station.exercise.text.get(app.lang()).name);
    let code = share::encode(&circuit);
    app.begin(circuit);
    ask::go(&Route::Play(PlayOf::Shared(code)));
}

/// Enough to feel where it works.
fn taste(station: Station, name: &'static str) -> Circuit {
    let amount = match station.exercise.dose.measure {
        Measure::Reps | Measure::Steps => 5,
        Measure::HoldSecs => 10,
    };
    let station = Station { sets: 1, amount, rest_secs: 0, ..station };
    Circuit {
        id: Cow::Borrowed("try"),
        name: Cow::Borrowed(name),
        stations: Cow::Owned(vec![station]),
        rounds: 1,
        round_rest_secs: 0,
    }
}
