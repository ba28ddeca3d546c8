//! One exercise: how it looks, how it is done, what to watch for, what is known about it.

use kneeline::circuit::Station;
use kneeline::exercise::Exercise;
use kneeline::library;
use kneeline::route::Route;

use super::own;
use crate::app::parts::circuit_row::sound_is_off;
use crate::app::parts::exercise_facts::facts;
use crate::app::parts::exercise_faults::faults;
use crate::app::parts::exercise_figure::exercise_figure;
use crate::app::parts::exercise_how::how;
use crate::app::parts::exercise_more::{more, stop_if};
use crate::app::parts::exercise_start::{add_row, try_it};
use crate::app::parts::markup::{button, el, head, oops, say};
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
