//! What a person writes down: kept at once, changed and taken away again. Decides nothing.

use kneeline::day::Stamp;
use kneeline::diary::{Diary, Fact, Note, NoteId};
use leptos::prelude::*;

use super::ask::note_write;
use super::browser::clock;
use super::perform::DOUBLE_TAP_MS;
use super::state::AppState;

/// Keeps a fact of now.
pub(crate) fn write(app: AppState, fact: Fact) -> NoteId {
    write_at(app, clock::stamp(), fact)
}

/// Keeps a fact of another time. The same again within a moment is a second tap: kept once.
pub(crate) fn write_at(app: AppState, at: Stamp, fact: Fact) -> NoteId {
    let now_ms = app.now_ms();
    let last = app.world(|world| world.last_note.take()).flatten();
    let last = last.filter(|(_, until_ms)| now_ms < *until_ms).map(|(id, _)| id);
    let is_same = |id: &NoteId| {
        app.diary.with_untracked(|diary| {
            diary.get(id).is_some_and(|it| it.fact == fact && it.at.day() == at.day())
        })
    };
    if let Some(id) = last.filter(is_same) {
        return id;
    }
    let id = NoteId::new(at, clock::chance());
    app.world(|world| world.last_note = Some((id.clone(), now_ms + DOUBLE_TAP_MS)));
    put(app, Note { id: id.clone(), at, fact });
    id
}

/// Keeps a note, in the place of what it said before.
pub(crate) fn put(app: AppState, note: Note) {
    let written = app.world(|world| world.keep(|store| store.note(&note)));
    note_write(app, written.as_ref());
    app.diary.update(|diary| diary.insert(note));
}

/// Takes a note away. What is returned brings it back with [`put`].
pub(crate) fn remove(app: AppState, id: &NoteId) -> Option<Note> {
    let note = app.diary.with_untracked(|diary| diary.get(id).cloned())?;
    put(app, Note { fact: Fact::Removed, ..note.clone() });
    Some(note)
}

/// From now on the ids of the own exercises of a diary mean what is written in it.
pub(super) fn know(diary: &Diary) {
    for (_, own) in diary.own_exercises() {
        // More than one visit can hold: those beyond are known by their ids, without their notes.
        let _ = own.exercise();
    }
}
