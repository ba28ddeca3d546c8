//! Taking up a session that was cut off: from the journal, and from the black box where the
//! journal lost its newest lines.

use kneeline::save::BlackBox;
use kneeline::session::{Entry, Session, SessionId};
use kneeline::share;
use kneeline::timeline::Place;
use leptos::prelude::*;

use super::browser::clock;
use super::state::AppState;

/// Brings back what the black box saw of a session that was cut off.
pub(super) fn open_black_box(app: AppState) {
    let Some(recorder) = app.world(|world| world.recorder.clone()) else { return };
    recorder.open(move |text| {
        if let Some(found) = text.as_deref().and_then(BlackBox::parse) {
            take_up(app, &found);
        }
    });
}

/// Merges the black box with the journal: what the killed browser lost is written again, and the
/// session goes on at the repetition that was seen last.
fn take_up(app: AppState, found: &BlackBox) {
    let merged = app.world(|world| {
        if world.running.is_some() {
            return None;
        }
        // If the store is full the box still holds all of it, and the session goes on from there.
        let _ = world.store.merge(found);
        world.store.load(clock::stamp()).running.filter(|running| running.id == found.id)
    });
    let Some(Some(running)) = merged else { return };
    let session = restore(&running.id, &running.entries, Some(found.place));
    if let Some(session) = session {
        app.kept.set(session.done().count());
        app.session.set(Some(session));
    }
}

/// A session out of its journal, if its circuit can still be read.
pub(super) fn restore(
    id: &SessionId,
    entries: &[Entry],
    last_seen: Option<Place>,
) -> Option<Session> {
    let started = entries.iter().find_map(|entry| match entry {
        Entry::Started(started) => Some(started.clone()),
        _ => None,
    })?;
    let mut circuit = share::decode(&started.code).ok()?;
    circuit.id = started.circuit.clone().into();
    let session = Session::restore(id.clone(), started, circuit, entries, last_seen);
    (!session.is_finished()).then_some(session)
}
