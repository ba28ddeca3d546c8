//! Where to go from an exercise, when to stop it, what is known about it and from where.

use kneeline::exercise::{Exercise, Source, Stop};
use leptos::prelude::*;

use super::exercise_card::ExerciseCard;
use crate::app::state::use_app;

#[component]
pub(crate) fn ExerciseMore(exercise: &'static Exercise) -> impl IntoView {
    let app = use_app();
    let words = app.words();
    let text = exercise.text.get(app.lang());
    let stops = Stop::UNIVERSAL.iter().chain(exercise.stop);
    let stops = stops.map(|&stop| view! { <li>{(words.stop)(stop)}</li> });
    let chosen: Vec<_> = exercise.our_choice.iter().map(|&it| (words.chosen)(it)).collect();
    let chosen = (!chosen.is_empty()).then(|| (words.exercises.our_choice)(&chosen.join(", ")));
    let sources = exercise.sources.iter().map(|source| entry(source));
    view! {
        {ladder(words.exercises.easier, text.easier, exercise.easier)}
        {ladder(words.exercises.harder, text.harder, exercise.harder)}
        <section class="card exercise__part exercise__stop">
            <h2>{words.exercises.stop_if}</h2>
            <ul class="bullets">{stops.collect_view()}</ul>
        </section>
        <section class="exercise__part">
            <h2>{words.exercises.evidence}</h2>
            <p>{text.evidence}</p>
            {chosen.map(|line| view! { <p class="quiet">{line}</p> })}
        </section>
        <section class="exercise__part">
            <h2>{words.exercises.sources}</h2>
            <ul class="sources">{sources.collect_view()}</ul>
        </section>
    }
}

/// One step easier or harder: how, and which exercises.
fn ladder(
    name: &'static str,
    how: &'static str,
    exercises: &'static [&'static Exercise],
) -> AnyView {
    let cards = exercises.iter().map(|&it| {
        view! {
            <li>
                <ExerciseCard exercise=it />
            </li>
        }
    });
    let cards =
        (!exercises.is_empty()).then(|| view! { <ul class="ladder">{cards.collect_view()}</ul> });
    view! {
        <section class="exercise__part">
            <h2>{name}</h2>
            <p>{how}</p>
            {cards}
        </section>
    }
    .into_any()
}

fn entry(source: &'static Source) -> AnyView {
    let Some(url) = source.url else {
        return view! { <li class="sources__entry">{source.citation}</li> }.into_any();
    };
    let outside = use_app().words().exercises.opens_outside;
    view! {
        <li>
            <a class="sources__entry" href=url target="_blank" rel="noopener noreferrer">
                {source.citation}
                <span class="unseen">" (" {outside} ")"</span>
            </a>
        </li>
    }
    .into_any()
}
