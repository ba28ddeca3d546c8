//! Where to go from an exercise, when to stop it, what is known about it and from where.

use kneeline::exercise::{Exercise, Stop};
use kneeline::words::pack::{Entry, halves};
use leptos::prelude::*;

use super::exercise_card::exercise_card;
use super::exercise_how::part;
use super::markup::{el, say};
use crate::app::state::AppState;

pub(crate) fn more(app: AppState, exercise: &'static Exercise, entry: Entry) -> Vec<AnyView> {
    let words = app.words();
    let mut evidence = vec![say("p", "", entry.one("evidence").to_owned())];
    let chosen: Vec<_> = entry.all("ours").collect();
    if !chosen.is_empty() {
        evidence.push(say("p", "quiet", (words.exercises.our_choice)(&chosen.join(", "))));
    }
    let sources = entry.all("source").map(|it| source(app, halves(it))).collect();
    vec![
        ladder(app, words.exercises.easier, entry.one("easier"), exercise.easier),
        ladder(app, words.exercises.harder, entry.one("harder"), exercise.harder),
        part(words.exercises.evidence, evidence),
        part(words.exercises.sources, vec![el("ul", "sources", sources)]),
    ]
}

/// What ends the set, in any exercise and in this one.
pub(crate) fn stop_if(app: AppState, exercise: &'static Exercise) -> AnyView {
    let words = app.words();
    let stops = Stop::UNIVERSAL.iter().chain(exercise.stop);
    let stops = stops.map(|&stop| say("li", "", (words.stop)(stop))).collect();
    let stop = vec![say("h2", "", words.exercises.stop_if), el("ul", "bullets", stops)];
    el("section", "card exercise__part exercise__stop", stop)
}

/// One step easier or harder: how, and which exercises.
fn ladder(
    app: AppState,
    name: &'static str,
    how: &str,
    exercises: &'static [&'static Exercise],
) -> AnyView {
    let cards = exercises.iter().map(|&it| el("li", "", vec![exercise_card(app, it)])).collect();
    let mut inner = vec![say("p", "", how.to_owned())];
    if !exercises.is_empty() {
        inner.push(el("ul", "ladder", cards));
    }
    part(name, inner)
}

fn source(app: AppState, (citation, url): (&str, &str)) -> AnyView {
    let (citation, url) = (citation.to_owned(), url.to_owned());
    if url.is_empty() {
        return say("li", "sources__entry", citation);
    }
    let outside = [" (", app.words().exercises.opens_outside, ")"].concat();
    view! {
        <li>
            <a class="sources__entry" href=url target="_blank" rel="noopener noreferrer">
                {citation}
                {say("span", "unseen", outside)}
            </a>
        </li>
    }
    .into_any()
}
