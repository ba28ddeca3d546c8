//! What several parts of the player ask of the state.

use kneeline::circuit::Station;
use kneeline::exercise::{Phase, Side, Sides, Text};
use kneeline::library::own::PREFIX;
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
    if is_paused(app) {
        return words.paused;
    }
    match glance.kind {
        Kind::Work(phase) => text(app, glance.station).map_or("", |text| text.labels.get(phase)),
        Kind::LeadIn => words.get_ready,
        Kind::TurnOver => words.turn_over,
        Kind::Rest => words.rest,
    }
}

/// The glyph that repeats the word.
pub(crate) fn glyph(app: AppState, kind: Kind) -> &'static str {
    if is_paused(app) {
        return "pause";
    }
    match kind {
        Kind::Work(Phase::Lift) => "arrow-up",
        Kind::Work(Phase::Hold) => "square",
        Kind::Work(Phase::Lower) => "arrow-down",
        Kind::Work(Phase::Pause) => "minus",
        Kind::LeadIn | Kind::Rest => "timer",
        Kind::TurnOver => "rotate-ccw",
    }
}

/// What follows, as a sentence. In a rest that is what the glance itself is about; its name is the
/// title then.
pub(crate) fn next(app: AppState, glance: &Glance) -> String {
    let words = &app.words().player;
    let counted = |what: &str, at: u8, of: u8, side| {
        [what, &at.to_string(), " ", &(words.of)(of.into()), (words.which)(side)].concat()
    };
    let named = |number| (words.next)(text(app, number).map_or("", |text| text.name));
    match (glance.kind, glance.next) {
        (Kind::Rest, _) => {
            let sides = station(app, glance.station).map(|it| it.exercise.sides);
            let side = if sides == Some(Sides::Each) { glance.side } else { Side::Both };
            if glance.sets > 1 {
                counted(words.next_set, glance.set, glance.sets, side)
            } else if glance.rounds > 1 {
                counted(words.next_round, glance.round, glance.rounds, side)
            } else if side == Side::Both {
                named(glance.station)
            } else {
                (words.next_side)(side)
            }
        }
        (Kind::TurnOver, _) => (words.next_side)(glance.side),
        (Kind::LeadIn | Kind::Work(_), Next::OtherSide(side)) => (words.next_side)(side),
        (Kind::LeadIn | Kind::Work(_), Next::NextSet) if glance.set < glance.sets => {
            counted(words.next_set, glance.set + 1, glance.sets, Side::Both)
        }
        (Kind::LeadIn | Kind::Work(_), Next::NextSet) => {
            counted(words.next_round, glance.round + 1, glance.rounds, Side::Both)
        }
        (Kind::LeadIn | Kind::Work(_), Next::Exercise(number)) => named(number),
        (Kind::LeadIn | Kind::Work(_), Next::Finish) => words.next_finish.to_owned(),
    }
}

/// What its maker wrote about an own exercise, while it is done or comes next: no other has a cue
/// that nobody speaks.
pub(crate) fn own_note(app: AppState) -> Option<&'static str> {
    let glance = app.glance.get().filter(|glance| glance.kind != Kind::TurnOver)?;
    let exercise = station(app, glance.station)?.exercise;
    let note = exercise.text.get(app.lang()).cue;
    (exercise.id.0.starts_with(PREFIX) && !note.is_empty()).then_some(note)
}

/// When its maker ends a set of it.
pub(crate) fn stop_rule(app: AppState) -> Option<String> {
    let exercise = station(app, app.glance.get()?.station)?.exercise;
    app.diary.with(|diary| {
        let mut all = diary.own_exercises();
        let (_, own) = all.find(|(_, own)| own.id() == exercise.id.0)?;
        (!own.stop.is_empty()).then(|| own.stop.clone())
    })
}

fn is_paused(app: AppState) -> bool {
    app.session.with(|session| session.as_ref().is_some_and(|it| it.pause_reason().is_some()))
}
