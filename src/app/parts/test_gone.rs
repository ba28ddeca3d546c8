//! A result that was deleted, and the way to bring it back.

use kneeline::diary::{Note, NoteId};
use kneeline::words::assess;
use leptos::prelude::*;

use super::attr::{is, keeps};
use super::live::{live, when};
use super::markup::{el, icon, press, text, told};
use super::node::View;
use crate::app::state::AppState;
use crate::app::{ask, notes};

/// A result that was deleted, to bring it back.
#[derive(Clone, Copy)]
pub(crate) struct Gone {
    pub(crate) app: AppState,
    note: StoredValue<Option<Note>>,
    is: RwSignal<bool>,
}

/// The id of the way to bring a result back.
const BRING_BACK: &str = "bring-back";

impl Gone {
    pub(crate) fn new(app: AppState) -> Self {
        Self { app, note: StoredValue::new(None), is: RwSignal::new(false) }
    }

    fn delete(self, id: &NoteId) {
        self.note.set_value(notes::remove(self.app, id));
        self.is.set(true);
        ask::focus(BRING_BACK.to_owned());
    }

    fn bring_back(self) {
        if let Some(note) = self.note.try_update_value(Option::take).flatten() {
            notes::put(self.app, note);
        }
        self.is.set(false);
    }
}

/// The way to delete a result, in a row of a table.
pub(crate) fn delete_cell(gone: Gone, id: &NoteId, day: &str) -> View {
    let id = id.clone();
    let name = (assess(gone.app.lang()).delete_of)(day);
    let attributes = vec![is("type", "button"), keeps("aria-label", name)];
    let delete = press("button test__delete", attributes, vec![icon("trash-2")], move || {
        gone.delete(&id);
    });
    el("td", "", vec![delete])
}

/// What was deleted, and the way to bring it back.
pub(crate) fn gone_row(gone: Gone) -> View {
    let words = assess(gone.app.lang());
    let said = live(move || if gone.is.get() { words.deleted } else { "" });
    let back = when(
        move || gone.is.get(),
        move || {
            let inner = vec![icon("undo-2"), text(words.bring_back)];
            let attributes = vec![is("type", "button"), is("id", BRING_BACK)];
            press("button", attributes, inner, move || gone.bring_back())
        },
    );
    el("div", "row", vec![told("told", said), back])
}
