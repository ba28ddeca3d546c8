//! One exercise: how it looks, how it is done, what to watch for, what is known about it.

use std::borrow::Cow;

use kneeline::circuit::{Circuit, Station};
use kneeline::exercise::{Exercise, Measure};
use kneeline::library;
use kneeline::route::{PlayOf, Route};
use kneeline::share;
use leptos::prelude::*;

use super::own;
use crate::app::ask;
use crate::app::parts::builder_draft;
use crate::app::parts::circuit_row::sound_is_off;
use crate::app::parts::exercise_facts::facts;
use crate::app::parts::exercise_faults::faults;
use crate::app::parts::exercise_figure::exercise_figure;
use crate::app::parts::exercise_how::how;
use crate::app::parts::exercise_more::{more, stop_if};
use crate::app::parts::live::{live, when};
use crate::app::parts::markup::{button, el, head, link, oops, say, text, told};
use crate::app::parts::node::{ToView, View};
use crate::app::parts::paged::{Wait, paged};
use crate::app::state::AppState;

pub(super) fn exercise(app: AppState, id: &str) -> View {
    let words = &app.more().exercises;
    if let Some(page) = own::one(app, id) {
        return page;
    }
    match library::find(id) {
        Some(exercise) => found(app, exercise),
        None => oops((words.unknown)(id), words.unknown_hint, Route::Exercises, words.title),
    }
}

fn found(app: AppState, exercise: &'static Exercise) -> View {
    let words = app.more();
    let text = exercise.text.get(app.lang());
    let name = (words.exercises.try_it)(exercise.dose.measure);
    let class = "button button--primary button--wide exercise__try";
    let cue = vec![say("span", "caption", words.exercises.cue), say("strong", "", text.cue)];
    let id = || exercise.id.0.to_owned();
    let does = vec![
        exercise_figure(app, exercise),
        sound_is_off(app),
        button(class, "play", name, move || try_it(app, Station::of(exercise))),
        add_row(app, Station::of(exercise)),
        el("p", "exercise__cue", cue),
        paged(app, Wait::Told, "exercise", id(), move |entry| how(app, exercise, entry)),
        facts(app, exercise),
        stop_if(app, exercise),
    ];
    let knows = paged(app, Wait::Quiet, "exercise", id(), move |entry| {
        let mut knows = vec![faults(app, exercise, entry)];
        knows.extend(more(app, exercise, entry));
        knows
    });
    let knows = vec![knows];
    let columns = vec![el("div", "exercise__do", does), el("div", "exercise__know", knows)];
    let head = head(text.name, Some((Route::Exercises, words.app.back)), None);
    vec![head, el("article", "exercise", columns)].view()
}

/// Adds the exercise to the circuit of one's own; says where it is now, or that there is no room.
pub(super) fn add_row(app: AppState, station: Station) -> View {
    let words = &app.more().mine;
    let said = RwSignal::new(String::new());
    let add = move || {
        said.set(match builder_draft::add(app, station) {
            Ok(place) => (words.added)(place),
            Err(why) => why,
        });
    };
    let way = when(
        move || !said.get().is_empty(),
        move || link(Route::Mine, "quiet-link", None, vec![text(words.title)]),
    );
    let inner = vec![
        button("button button--wide", "plus", words.add, add),
        told("told", live(move || said.get())),
        way.view(),
    ];
    el("div", "exercise__add", inner)
}

/// Starts at once, in the tap: sound is unlocked here, and the player shows what runs.
pub(super) fn try_it(app: AppState, station: Station) {
    let circuit = taste(station, station.exercise.text.get(app.lang()).name);
    let code = share::encode(&circuit);
    app.begin(circuit);
    ask::go(&Route::Play(PlayOf::Shared(code)));
}

/// Enough to feel where it works.
fn taste(station: Station, name: &'static str) -> Circuit {
    let amount = match station.exercise.dose.measure {
        Measure::Reps | Measure::Steps => 5,
        Measure::HoldSecs => 10,
    };
    let station = Station { sets: 1, amount, rest_secs: 0, ..station };
    Circuit {
        id: Cow::Borrowed("try"),
        name: Cow::Borrowed(name),
        stations: Cow::Owned(vec![station]),
        rounds: 1,
        round_rest_secs: 0,
    }
}
