//! What several parts of the player ask of the state.

use kneeline::circuit::Station;
use kneeline::exercise::{Phase, Text};
use kneeline::session::{Glance, Next};
use kneeline::timeline::Kind;
use leptos::prelude::*;

use crate::app::state::AppState;

/// A station of the session's circuit.
pub(crate) fn station(app: AppState, number: u8) -> Option<Station> {
    app.session.with(|s| s.as_ref()?.circuit.stations.get(usize::from(number)).copied())
}

/// The words of the exercise a glance is about.
pub(crate) fn text(app: AppState, number: u8) -> Option<&'static Text> {
    station(app, number).map(|station| station.exercise.text.get(app.lang()))
}

/// The name of the exercise that is done or comes next.
pub(crate) fn name(app: AppState) -> &'static str {
    let number = app.glance.get().map(|glance| glance.station);
    number.and_then(|number| text(app, number)).map_or("", |text| text.name)
}

/// The one word for what happens now, in this exercise's own verbs.
pub(crate) fn word(app: AppState, glance: &Glance) -> &'static str {
    let words = &app.words().player;
    match glance.kind {
        Kind::Work(phase) => text(app, glance.station).map_or("", |text| text.labels.get(phase)),
        Kind::LeadIn => words.get_ready,
        Kind::TurnOver => words.turn_over,
        Kind::Rest => words.rest,
    }
}

/// The glyph that repeats the word.
pub(crate) const fn glyph(kind: Kind) -> &'static str {
    match kind {
        Kind::Work(Phase::Lift) => "arrow-up",
        Kind::Work(Phase::Hold) => "square",
        Kind::Work(Phase::Lower) => "arrow-down",
        Kind::Work(Phase::Pause) => "minus",
        Kind::LeadIn | Kind::Rest => "timer",
        Kind::TurnOver => "rotate-ccw",
    }
}

/// What follows, as a sentence.
pub(crate) fn next(app: AppState, glance: &Glance) -> String {
    let words = &app.words().player;
    match glance.next {
        Next::OtherSide(side) => (words.next_side)(side),
        Next::NextSet => words.next_set.to_owned(),
        Next::Exercise(number) => (words.next)(text(app, number).map_or("", |text| text.name)),
        Next::Finish => words.next_finish.to_owned(),
    }
}
