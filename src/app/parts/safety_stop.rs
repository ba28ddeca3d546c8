//! What was ticked needs a person: how soon, what may go on meanwhile, and the way back in. No
//! diagnosis.

use kneeline::diary::safety::{Basis, Level, QUESTIONS, Question};
use kneeline::route::Route;
use kneeline::words;
use leptos::prelude::*;

use super::attr::is;
use super::exercise_more::RED_FLAGS;
use super::markup::{anchor, el, icon, say, text, title, with, word_button};
use super::node::View;
use super::safety_questions::seen;
use crate::app::ask;
use crate::app::state::AppState;

/// The page for a level; `on` is where it goes on once somebody has looked at it, and `also` what
/// else can be done.
pub(crate) fn stop(app: AppState, level: Level, on: Route, also: Vec<View>) -> View {
    let words = words::safety(app.lang());
    let said = words.levels[level as usize];
    let go_on = move || {
        seen(app);
        ask::go(&on);
    };
    let mut acts = vec![word_button("button button--wide", words.seen, go_on)];
    acts.extend(also);
    let inner = vec![
        el("div", "stop__sign", vec![icon("circle-alert")]),
        title(said.title),
        say("p", "stop__text", said.text),
        say("p", "", words.not_assessed),
        el("div", "stop__more", vec![say("h2", "", words.possible), say("p", "", said.possible)]),
        el("div", "stop__more", vec![say("h2", "", words.ticked), ticked(app)]),
        say("p", "quiet", words.seen_hint),
        el("div", "stop__acts", acts),
    ];
    let name = ["see", "urgent", "emergency"][level as usize];
    with("section", "card stop", vec![is("data-level", name)], inner)
}

fn ticked(app: AppState) -> View {
    let words = words::safety(app.lang());
    let yes = app.diary.with_untracked(|diary| {
        diary.flags().map(|(_, flags, _)| flags.yes.clone()).unwrap_or_default()
    });
    let said = QUESTIONS.iter().zip(words.questions);
    let said = said.filter(|(question, _)| yes.iter().any(|id| id == question.id));
    el("ul", "bullets", said.map(|(_, words)| say("li", "", words)).collect())
}

/// Where the questions come from: which were read in a guide, which are our own choice.
pub(crate) fn basis(app: AppState) -> View {
    let words = words::safety(app.lang());
    let ours = |(question, words): (&Question, &'static str)| {
        (question.basis == Basis::OurChoice).then(|| say("li", "", words))
    };
    let ours = QUESTIONS.iter().zip(words.questions).filter_map(ours).collect();
    let inner = vec![
        say("summary", "quiet-link", words.basis),
        say("p", "", words.basis_guide),
        el("ul", "bullets", ours),
        say("p", "", words.basis_ours),
        anchor(&Route::Lesson(RED_FLAGS.to_owned()), "quiet-link", vec![text(words.more)]),
    ];
    el("details", "stack quiet", inner)
}
