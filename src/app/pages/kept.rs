//! A circuit that was put together and kept: start, change, give away, take away.

use kneeline::circuit::{Circuit, MAX_NAME, one_line};
use kneeline::diary::{Fact, Note, NoteId};
use kneeline::route::{PlayOf, Route};
use kneeline::session::SessionId;
use kneeline::share;
use kneeline::words;
use leptos::prelude::*;

use crate::app::parts::builder_draft::{Before, just_kept, open, take_back};
use crate::app::parts::circuit_row::{at_a_glance, columns, station_link};
use crate::app::parts::live::live_view;
use crate::app::parts::markup::{button, el, head, icon, link, marked, oops, say, text};
use crate::app::parts::node::{ToView, View};
use crate::app::state::AppState;
use crate::app::{ask, notes};

/// What a note said before it was kept on this visit.
type Kept = StoredValue<Option<Before>>;

pub(super) fn kept(app: AppState, id: String) -> View {
    let words = words::building(app.lang());
    let id = SessionId(id);
    let note = move |id: &NoteId| app.diary.with(|diary| diary.get(id).cloned());
    // What is taken away on this page can be brought back on it.
    let removed = RwSignal::new(None::<NoteId>);
    let taken = StoredValue::new(None::<Note>);
    let just = StoredValue::new(just_kept(&id));
    live_view(move || {
        let Some(note) = note(&id) else {
            if removed.get().is_some() {
                return gone(app, taken, removed);
            }
            return oops(words.unknown, words.unknown_hint, Route::Circuits, words.yours);
        };
        let Fact::Circuit(code) = &note.fact else {
            return oops(words.unknown, words.unknown_hint, Route::Circuits, words.yours);
        };
        let away = {
            let id = id.clone();
            move || {
                taken.set_value(app.diary.with_untracked(|diary| diary.get(&id).cloned()));
                removed.set(Some(id.clone()));
                notes::remove(app, &id);
                ask::focus("kept-back".to_owned());
            }
        };
        let remove = button("button button--danger", "trash-2", words.remove, away);
        match share::decode(code) {
            Ok(circuit) => found(app, &id, &circuit, (code.clone(), just), remove),
            Err(error) => {
                let why = (app.words().trouble.share)(&error);
                let inner = vec![say("p", "", why), say("p", "", words.stays), remove];
                let back = Some((Route::Circuits, app.words().app.back));
                let head = head(words.unreadable, back, None);
                vec![head, el("div", "stack kept-damaged", inner)].view()
            }
        }
    })
}

fn gone(
    app: AppState,
    taken: StoredValue<Option<Note>>,
    removed: RwSignal<Option<NoteId>>,
) -> View {
    let words = words::building(app.lang());
    let back = move || {
        if let Some(note) = taken.get_value() {
            removed.set(None);
            notes::put(app, note);
        }
    };
    let id = vec![crate::app::parts::attr::is("id", "kept-back")];
    let undo = vec![icon("undo-2"), text(words.undo)];
    let inner = vec![
        say("h1", "", app.words().early.mine),
        marked("p", "", "role", Some("status"), vec![text(words.removed)]),
        crate::app::parts::markup::press("button", id, undo, back),
        link(Route::Circuits, "quiet-link", None, vec![text(words.yours)]),
    ];
    el("div", "oops", inner)
}

/// `just`: what the note said before, if it was kept just now.
fn found(
    app: AppState,
    id: &NoteId,
    circuit: &Circuit,
    (code, just): (String, Kept),
    remove: View,
) -> View {
    let more = app.more();
    let words = words::building(app.lang());
    let mut page =
        vec![head(circuit.name.to_string(), Some((Route::Circuits, more.app.back)), None)];
    if just.with_value(Option::is_some) {
        let told = marked("p", "", "role", Some("status"), vec![text(words.kept)]);
        let it = id.clone();
        let back = move || {
            if let Some(before) = just.get_value() {
                take_back(app, &it, before);
            }
        };
        let undo = button("button", "undo-2", words.undo, back);
        page.push(el("div", "banner banner--calm", vec![told, undo]));
    }
    let (of, changed) = (id.0.clone(), circuit.clone());
    let change = move || open(app, changed.clone(), &of);
    let twin = circuit.clone();
    let twice = move || {
        let name = one_line(&(words.copy_name)(&twin.name), MAX_NAME);
        let twin = Circuit { name: name.into(), ..twin.clone() };
        let id = notes::write(app, Fact::Circuit(share::encode(&twin)));
        ask::go(&Route::Kept(id.0));
    };
    let of = PlayOf::Shared(code);
    let acts = vec![
        button("button", "pencil", words.change, change),
        button("button", "copy", words.duplicate, twice),
        remove,
    ];
    let does = at_a_glance(app, circuit, of.clone());
    let stations = circuit.stations.iter().map(|it| el("li", "", vec![station_link(app, it)]));
    page.push(columns(app, circuit, of, [does, stations.collect(), Vec::new(), acts]));
    page.view()
}
