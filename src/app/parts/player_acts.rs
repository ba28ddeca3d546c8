//! What several parts of the player do and name alike.

use kneeline::exercise::{Phase, Position, Side};
use kneeline::session::{Event, PauseReason};
use leptos::prelude::*;

use crate::app::state::AppState;

/// The name of a phase in `data-phase`.
pub(crate) fn phase_name(phase: Phase) -> &'static str {
    match phase {
        Phase::Lift => "lift",
        Phase::Hold => "hold",
        Phase::Lower => "lower",
        Phase::Pause => "pause",
    }
}

/// Which way the screen is turned for a head on the floor: the choice is kept for each exercise
/// and changes its sign with the side.
pub(crate) fn turn_of(app: AppState) -> &'static str {
    let Some(glance) = app.glance.get() else { return "no" };
    let exercise = app.session.with(|session| {
        let station = *session.as_ref()?.circuit.stations.get(usize::from(glance.station))?;
        Some(station.exercise)
    });
    let Some(exercise) = exercise else { return "no" };
    let wanted = app.settings.with(|settings| settings.turned.iter().any(|id| id == exercise.id.0));
    match (wanted && can_turn(exercise.position), glance.side) {
        (false, _) => "no",
        (true, Side::Left | Side::Both) => "right",
        (true, Side::Right) => "left",
    }
}

/// The positions in which the head lies sideways.
pub(crate) const fn can_turn(position: Position) -> bool {
    match position {
        Position::SideLying | Position::Plank => true,
        Position::OnBack
        | Position::HandsAndKnees
        | Position::Kneeling
        | Position::Seated
        | Position::Standing => false,
    }
}

/// Pause, resume or start.
pub(crate) fn toggle(app: AppState) {
    let running = untrack(|| app.is_running());
    app.dispatch(if running { Event::Pause(PauseReason::Asked) } else { Event::Resume });
}

/// The same by the one big button or the tide, unless it is the second half of the tap that began.
pub(crate) fn tap(app: AppState) {
    if !app.has_just_begun() {
        toggle(app);
    }
}
