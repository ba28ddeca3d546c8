//! One run: written down, put right, deleted and brought back.

use kneeline::diary::{Fact, Note};
use kneeline::route::Route;
use kneeline::session::SessionId;
use kneeline::words;
use leptos::prelude::*;

use crate::app::ask;
use crate::app::notes;
use crate::app::parts::attr::is;
use crate::app::parts::dates::day_told;
use crate::app::parts::live::live_view;
use crate::app::parts::markup::{button, el, head, link, marked, oops, press, say, text};
use crate::app::parts::node::{ToView, View};
use crate::app::parts::notices::notices;
use crate::app::parts::run_draft::Form;
use crate::app::parts::run_form::form;
use crate::app::state::AppState;

pub(super) fn new(app: AppState) -> View {
    let words = words::runs(app.lang());
    let it = Form::new(app);
    let save = move || {
        if it.save().is_some() {
            ask::go(&Route::Runs);
        }
    };
    vec![top(app, words.log), notices(app), form(it, words.save, save)].view()
}

fn top(app: AppState, name: &'static str) -> View {
    head(name, Some((Route::Runs, app.more().app.back)), None)
}

pub(super) fn run(app: AppState, id: String) -> View {
    let words = words::runs(app.lang());
    let id = SessionId(id);
    let Some(note) = app.diary.with_untracked(|diary| diary.get(&id).cloned()) else {
        let hint = app.more().settings.data_hint;
        return oops(words.unknown, hint, Route::Runs, app.more().nav.runs);
    };
    // What was deleted here can be brought back here.
    let deleted = RwSignal::new(None::<Note>);
    live_view(move || match deleted.get() {
        Some(note) => untrack(|| gone(app, note, deleted)),
        None => untrack(|| found(app, &note, deleted)),
    })
}

fn found(app: AppState, note: &Note, deleted: RwSignal<Option<Note>>) -> View {
    let words = words::runs(app.lang());
    let Fact::Run(run) = &note.fact else {
        let hint = app.more().settings.data_hint;
        return oops(words.unknown, hint, Route::Runs, app.more().nav.runs);
    };
    let it = Form::again(app, note.clone(), run);
    let save = move || {
        if it.save().is_some() {
            ask::go(&Route::Runs);
        }
    };
    let id = note.id.clone();
    let delete = move || {
        deleted.set(notes::remove(app, &id));
        ask::focus(UNDO.to_owned());
    };
    let delete = button("button button--danger", "trash-2", words.delete, delete);
    let name = day_told(app, note.at.day());
    let head = head(name, Some((Route::Runs, app.more().app.back)), None);
    let more = el("div", "run__delete", vec![delete]);
    vec![head, notices(app), form(it, words.save_changes, save), more].view()
}

/// The button that brings it back.
const UNDO: &str = "run-undo";

fn gone(app: AppState, note: Note, deleted: RwSignal<Option<Note>>) -> View {
    let words = words::runs(app.lang());
    let back = move || {
        notes::put(app, note.clone());
        deleted.set(None);
    };
    let undo = press("button button--primary", vec![is("id", UNDO)], vec![text(words.undo)], back);
    let inner = vec![
        say("h1", "", words.edit),
        marked("p", "", "role", Some("status"), vec![text(words.deleted)]),
        undo,
        link(Route::Runs, "quiet-link", None, vec![text(app.more().nav.runs)]),
    ];
    el("div", "oops", inner)
}
