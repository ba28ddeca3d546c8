//! Exercises of the person's own: all of them, one as a page to read, and making and changing it.

use kneeline::circuit::Station;
use kneeline::diary::{Fact, Note, NoteId};
use kneeline::library::own::{MAX_OWN, OwnExercise};
use kneeline::route::Route;
use kneeline::session::SessionId;
use kneeline::words;
use leptos::prelude::*;

use crate::app::parts::attr::is;
use crate::app::parts::circuit_row::sound_is_off;
use crate::app::parts::empty::waiting;
use crate::app::parts::exercise_card::exercise_card;
use crate::app::parts::exercise_facts::{beats, fact, kit, lines, muscles};
use crate::app::parts::exercise_figure::exercise_figure;
use crate::app::parts::exercise_more::stop_if_also;
use crate::app::parts::exercise_start::{add_row, try_it};
use crate::app::parts::live::live_view;
use crate::app::parts::markup::{button, el, head, icon, link, marked, oops, press, say, text};
use crate::app::parts::node::{ToView, View};
use crate::app::parts::notices::notices;
use crate::app::parts::own_form::{Form, form};
use crate::app::parts::own_voice::voice;
use crate::app::state::AppState;
use crate::app::{ask, notes, recorded};

pub(super) fn owns(app: AppState) -> View {
    let back = Some((Route::Exercises, app.more().app.back));
    let list = live_view(move || {
        app.diary.track();
        untrack(|| list(app))
    });
    vec![head(app.words().early.own, back, None), notices(app), list].view()
}

fn list(app: AppState) -> View {
    let words = words::own(app.lang());
    let all: Vec<OwnExercise> =
        app.diary.with(|diary| diary.own_exercises().rev().map(|(_, own)| own.clone()).collect());
    let new = link(
        Route::Own(NEW.to_owned()),
        "button button--primary own__new",
        None,
        vec![icon("plus"), text(words.new)],
    );
    if all.is_empty() {
        return el("div", "oops", vec![waiting(), say("p", "", words.empty), new]);
    }
    let cards = all.iter().filter_map(|own| own.exercise().ok());
    let cards = cards.map(|it| el("li", "", vec![exercise_card(app, it)])).collect();
    let more = if all.len() < MAX_OWN { new } else { say("p", "quiet", words.full) };
    el("div", "stack", vec![more, el("ul", "exercises", cards)])
}

/// In the place of an id.
const NEW: &str = "new";

pub(super) fn own(app: AppState, id: String) -> View {
    if id == NEW {
        return new(app);
    }
    let words = words::own(app.lang());
    let id = SessionId(id);
    let Some(note) = app.diary.with_untracked(|diary| diary.get(&id).cloned()) else {
        return oops(words.unknown, words.unknown_hint, Route::Owns, app.words().early.own);
    };
    // What was deleted here can be brought back here.
    let deleted = RwSignal::new(None::<Note>);
    let voice = StoredValue::new(Vec::new());
    live_view(move || match deleted.get() {
        Some(note) => untrack(|| gone(app, note, deleted, voice)),
        None => untrack(|| found(app, &note, deleted, voice)),
    })
}

fn new(app: AppState) -> View {
    let words = words::own(app.lang());
    let count = app.diary.with_untracked(|diary| diary.own_exercises().count());
    let top = head(words.new, Some((Route::Owns, app.more().app.back)), None);
    if count >= MAX_OWN {
        return vec![top, say("p", "", words.full)].view();
    }
    let Some(it) = Form::new(app) else { return top };
    vec![top, notices(app), form(it, words.keep, move || save(it))].view()
}

fn save(it: Form) {
    if let Some(id) = it.save() {
        ask::go(&Route::Exercise(id));
    }
}

fn found(
    app: AppState,
    note: &Note,
    deleted: RwSignal<Option<Note>>,
    voice: StoredValue<Vec<i16>>,
) -> View {
    let words = words::own(app.lang());
    let Fact::Own(own) = &note.fact else {
        return oops(words.unknown, words.unknown_hint, Route::Owns, app.words().early.own);
    };
    let it = Form::again(app, note.clone(), own);
    let id = note.id.clone();
    let exercise = own.exercise().ok();
    let delete = move || {
        if let Some(exercise) = exercise {
            voice.set_value(recorded::of(app, exercise));
            recorded::forget(app, exercise);
        }
        deleted.set(notes::remove(app, &id));
        ask::focus(UNDO.to_owned());
    };
    let back = Some((Route::Exercise(own.id()), app.more().app.back));
    let delete = button("button button--danger", "trash-2", words.delete, delete);
    let inner = form(it, words.keep_changes, move || save(it));
    let more = el("div", "run__delete", vec![delete]);
    vec![head(own.name.clone(), back, None), notices(app), inner, more].view()
}

/// The button that brings it back.
const UNDO: &str = "own-undo";

fn gone(
    app: AppState,
    note: Note,
    deleted: RwSignal<Option<Note>>,
    voice: StoredValue<Vec<i16>>,
) -> View {
    let words = words::own(app.lang());
    let name = match &note.fact {
        Fact::Own(own) => own.name.clone(),
        _ => String::new(),
    };
    let back = move || {
        notes::put(app, note.clone());
        if let Fact::Own(own) = &note.fact
            && let Ok(exercise) = own.exercise()
        {
            let samples = voice.get_value();
            if !samples.is_empty() {
                recorded::keep(app, exercise, &samples, Box::new(|_| ()));
            }
        }
        deleted.set(None);
    };
    let undo = press("button button--primary", vec![is("id", UNDO)], vec![text(words.undo)], back);
    let inner = vec![
        say("h1", "", name),
        marked("p", "", "role", Some("status"), vec![text(words.deleted)]),
        undo,
        link(Route::Owns, "quiet-link", None, vec![text(app.words().early.own)]),
    ];
    el("div", "oops", inner)
}

/// The page of an own exercise, also of one that came with a link; `None` for all others.
pub(super) fn one(app: AppState, id: &str) -> Option<View> {
    let of_id = OwnExercise::of_id(id)?;
    let kept = app.diary.with_untracked(|diary| {
        let mut all = diary.own_exercises();
        all.find(|(_, own)| own.id() == id).map(|(note, own)| (note.id.clone(), own.clone()))
    });
    let (note, own) = match kept {
        Some((note, own)) => (Some(note), own),
        None => (None, of_id),
    };
    let station = own.station().ok()?;
    Some(page(app, note.as_ref(), &own, station))
}

fn page(app: AppState, note: Option<&NoteId>, own: &OwnExercise, station: Station) -> View {
    let words = app.more();
    let figure = own.figure();
    let try_name = (words.exercises.try_it)(own.measure);
    let class = "button button--primary button--wide exercise__try";
    let mut does = vec![
        exercise_figure(app, figure),
        sound_is_off(app),
        button(class, "play", try_name, move || try_it(app, station)),
        add_row(app, station),
    ];
    if !own.note.is_empty() {
        let label = say("span", "caption", words::own(app.lang()).note);
        does.push(el("p", "exercise__cue", vec![label, say("strong", "", own.note.clone())]));
    }
    let mut knows = vec![owner(app, note, own)];
    if note.is_some() {
        knows.push(voice(app, station.exercise));
    }
    knows.push(facts(app, own));
    knows.push(stop_if_also(app, figure, &own.stop));
    let columns = vec![el("div", "exercise__do", does), el("div", "exercise__know", knows)];
    let head = head(own.name.clone(), Some((Route::Owns, words.app.back)), None);
    vec![head, notices(app), el("article", "exercise", columns)].view()
}

/// Whose it is, and the way to change it.
fn owner(app: AppState, note: Option<&NoteId>, own: &OwnExercise) -> View {
    let words = words::own(app.lang());
    let inner = if let Some(id) = note {
        let to = Route::Own(id.0.clone());
        let edit = link(to, "button", None, vec![icon("pencil"), text(words.edit)]);
        vec![say("p", "", words.made_by_you), edit]
    } else {
        let own = own.clone();
        let keep = move || {
            let id = notes::write(app, Fact::Own(own.clone()));
            ask::go(&Route::Own(id.0));
        };
        let keep = button("button button--primary", "plus", words.keep_it, keep);
        vec![say("p", "", words.from_link), keep]
    };
    el("section", "card own__owner", inner)
}

fn facts(app: AppState, own: &OwnExercise) -> View {
    let words = app.more();
    let (figure, like) = (own.figure(), own.drawn_by);
    let dose = figure.dose;
    let amounts = (words.dose)(dose.sets, dose.measure, dose.amount);
    let how = [(words.sides)(figure.sides), ", ", &(words.exercises.rest)(dose.rest_secs)];
    let to = Route::Exercise(like.id.0.to_owned());
    let like_name = link(to, "quiet-link", None, vec![text(like.text.get(app.lang()).name)]);
    let facts = vec![
        fact(words.exercises.tempo, vec![beats(app, figure)]),
        fact(words.exercises.dose, lines(vec![amounts, how.concat()])),
        fact(words::own(app.lang()).drawn_by, vec![el("dd", "", vec![like_name])]),
        fact(words.exercises.kit, lines(kit(app, like.kit, like.kit_optional))),
        fact(words.exercises.feel_it, lines(muscles(app, like.primary))),
    ];
    el("dl", "card facts", facts)
}
