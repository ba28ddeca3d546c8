//! Where to go from an exercise, when to stop it, what is known about it and from where.

use kneeline::exercise::{Exercise, Source, Stop};
use leptos::prelude::*;

use super::exercise_card::exercise_card;
use super::exercise_how::part;
use super::markup::{el, say};
use crate::app::state::AppState;

pub(crate) fn more(app: AppState, exercise: &'static Exercise) -> Vec<AnyView> {
    let words = app.words();
    let text = exercise.text.get(app.lang());
    let mut evidence = vec![say("p", "", text.evidence)];
    if !exercise.our_choice.is_empty() {
        let chosen: Vec<_> = exercise.our_choice.iter().map(|&it| (words.chosen)(it)).collect();
        evidence.push(say("p", "quiet", (words.exercises.our_choice)(&chosen.join(", "))));
    }
    let sources = exercise.sources.iter().map(|source| entry(app, source)).collect();
    vec![
        ladder(app, words.exercises.easier, text.easier, exercise.easier),
        ladder(app, words.exercises.harder, text.harder, exercise.harder),
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
    how: &'static str,
    exercises: &'static [&'static Exercise],
) -> AnyView {
    let cards = exercises.iter().map(|&it| el("li", "", vec![exercise_card(app, it)])).collect();
    let mut inner = vec![say("p", "", how)];
    if !exercises.is_empty() {
        inner.push(el("ul", "ladder", cards));
    }
    part(name, inner)
}

fn entry(app: AppState, source: &'static Source) -> AnyView {
    let Some(url) = source.url else { return say("li", "sources__entry", source.citation) };
    let outside = [" (", app.words().exercises.opens_outside, ")"].concat();
    view! {
        <li>
            <a class="sources__entry" href=url target="_blank" rel="noopener noreferrer">
                {source.citation}
                {say("span", "unseen", outside)}
            </a>
        </li>
    }
    .into_any()
}
