//! One circuit: what, for whom, in which order; start, or give it away. Also the preview of a
//! circuit out of a link, with what a physio would say of it, to keep or to change.

use kneeline::builder::{Person, warnings};
use kneeline::circuit::{Circuit, Station};
use kneeline::diary::{Fact, NoteId};
use kneeline::library::circuits;
use kneeline::library::own::OwnExercise;
use kneeline::route::{Cut, PlayOf, Route};
use kneeline::share;
use kneeline::words;
use kneeline::words::pack::Entry;
use leptos::prelude::*;

use crate::app::notes;
use crate::app::parts::builder_draft;
use crate::app::parts::builder_from::change_button;
use crate::app::parts::builder_sum::stage;
use crate::app::parts::circuit_row::{at_a_glance, columns, station_link};
use crate::app::parts::exercise_facts::{fact, lines};
use crate::app::parts::live::{live, live_view, when};
use crate::app::parts::markup::{anchor, button, el, head, icon, oops, say, text, told};
use crate::app::parts::node::{ToView, View};
use crate::app::parts::paged::{Wait, paged};
use crate::app::parts::sheets::unusable;
use crate::app::state::AppState;

pub(super) fn circuit(app: AppState, id: String) -> View {
    let words = app.more();
    let Some(ready) = circuits::find(&id) else {
        let title = (words.circuits.unknown)(&id);
        let hint = words.circuits.unknown_hint;
        return oops(title, hint, Route::Circuits, words.nav.circuits);
    };
    let more = paged(app, Wait::Told, "circuit", id.clone(), move |entry| about(app, entry));
    let purpose = say("p", "circuit__purpose", ready.text.get(app.lang()).purpose);
    let of = PlayOf::Listed { id, cut: Cut::Full };
    let mut does = vec![purpose];
    does.extend(at_a_glance(app, &ready.circuit, of.clone()));
    let acts = vec![change_button(app, &ready.circuit)];
    preview(app, &ready.circuit, of, [does, vec![more], acts])
}

pub(super) fn shared(app: AppState, code: String) -> View {
    let words = app.more();
    match share::decode(&code) {
        Ok(circuit) => {
            let kept = kept_as(app, &circuit);
            let hint = words.circuits.shared_hint;
            let hint = when(move || kept().is_none(), move || say("p", "quiet", hint));
            let of = PlayOf::Shared(code);
            // How long, then what to look at before it starts; keeping it after.
            let mut does = vec![hint];
            let mut glance = at_a_glance(app, &circuit, of.clone());
            does.push(glance.remove(0));
            does.extend(looked_at(app, &circuit));
            does.push(glance.remove(0));
            does.push(keep(app, &circuit));
            does.extend(glance);
            let acts = vec![change(app, circuit.clone())];
            preview(app, &circuit, of, [does, Vec::new(), acts])
        }
        Err(error) => unusable(app, &(words.trouble.share)(&error)),
    }
}

/// What only its page says: for whom, how often.
fn about(app: AppState, entry: Entry) -> Vec<View> {
    let words = &app.more().circuits;
    let said = |key| lines(vec![entry.one(key).to_owned()]);
    let facts = vec![fact(words.for_whom, said("for-whom")), fact(words.note, said("note"))];
    vec![el("dl", "facts", facts)]
}

fn preview(
    app: AppState,
    circuit: &Circuit,
    of: PlayOf,
    [does, facts, acts]: [Vec<View>; 3],
) -> View {
    let words = app.more();
    let stations = circuit.stations.iter().map(|it| station(app, it)).collect();
    vec![
        head(circuit.name.to_string(), Some((Route::Circuits, words.app.back)), None),
        columns(app, circuit, of, [does, stations, facts, acts]),
        say("p", "caption", words.app.general_information),
    ]
    .view()
}

fn station(app: AppState, station: &Station) -> View {
    let mut inner = vec![station_link(app, station)];
    if is_foreign(app, station) {
        let told = words::give(app.lang()).foreign;
        inner.push(say("p", "caption station__own", told));
    }
    el("li", "", inner)
}

/// An exercise that somebody else made up.
fn is_foreign(app: AppState, station: &Station) -> bool {
    let id = station.exercise.id.0;
    OwnExercise::of_id(id).is_some()
        && app.diary.with_untracked(|it| it.own_exercises().all(|(_, own)| own.id() != id))
}

/// What a physio would say, and whose exercises these are.
fn looked_at(app: AppState, circuit: &Circuit) -> Option<View> {
    let words = words::give(app.lang());
    let kit = app.settings.with_untracked(|it| it.kit.clone());
    let pace = app.settings.with_untracked(|it| it.pace);
    let person =
        Person { stage: stage(app), kit: Some(kit.as_slice()).filter(|kit| !kit.is_empty()) };
    let said = words::builder(app.lang()).warning;
    let mut told: Vec<String> = Vec::new();
    let foreign = circuit.stations.iter().filter(|it| is_foreign(app, it));
    let mut ids: Vec<&str> = foreign.map(|it| it.exercise.id.0).collect();
    ids.dedup();
    if !ids.is_empty() {
        told.push((words.foreign_hint)(ids.len()));
    }
    let warnings = warnings(circuit, pace, &person).into_iter();
    told.extend(warnings.map(|it| said(it, &circuit.stations)));
    if told.is_empty() {
        return None;
    }
    let lines = told.into_iter().map(|it| say("li", "", it)).collect();
    let inner = vec![say("h2", "", words.look_at), el("ul", "bullets", lines)];
    Some(el("section", "warnings", inner))
}

/// The note in which a circuit out of a link is kept.
fn kept_as(
    app: AppState,
    circuit: &Circuit,
) -> impl Fn() -> Option<NoteId> + Clone + Send + Sync + 'static {
    let code = share::encode(circuit);
    move || {
        app.diary.with(|diary| {
            let same = diary.circuits().find(|(_, known)| *known == code);
            same.map(|(note, _)| note.id.clone())
        })
    }
}

fn change(app: AppState, circuit: Circuit) -> View {
    button("button", "pencil", words::give(app.lang()).change, move || {
        builder_draft::open(app, circuit.clone(), "");
    })
}

/// Keeping a circuit out of a link among one's own.
fn keep(app: AppState, circuit: &Circuit) -> View {
    let words = words::give(app.lang());
    let code = share::encode(circuit);
    let note = kept_as(app, circuit);
    let was_kept = untrack(&note).is_some();
    let said = {
        let note = note.clone();
        live(move || match note() {
            Some(_) if was_kept => words.kept_before,
            Some(_) => words.kept,
            None => "",
        })
    };
    let row = live_view(move || {
        let code = code.clone();
        let kept = note();
        let first = match kept.clone() {
            None => {
                let code = code.clone();
                button("button", "plus", words.keep, move || {
                    notes::write(app, Fact::Circuit(code.clone()));
                })
            }
            Some(id) if was_kept => open(app, &id),
            Some(id) => button("button", "undo-2", words.undo, move || {
                notes::remove(app, &id);
            }),
        };
        let mut row = vec![first];
        row.extend(kept.filter(|_| !was_kept).map(|id| open(app, &id)));
        el("div", "row circuit__give", row)
    });
    el("div", "stack", vec![row, told("quiet told", said)])
}

fn open(app: AppState, id: &NoteId) -> View {
    let inner = vec![icon("list"), text(words::give(app.lang()).open_kept)];
    anchor(&Route::Kept(id.0.clone()), "button", inner)
}
