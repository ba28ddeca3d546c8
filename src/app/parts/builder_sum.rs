//! What a circuit in the making adds up to, and what a physio would say about it.

use kneeline::builder::{Person, Totals, totals, warnings};
use kneeline::circuit::Circuit;
use kneeline::diary::Level;
use kneeline::exercise::{Side, Sides, Stage};
use kneeline::plan::Plan;
use kneeline::words;
use leptos::prelude::*;

use super::builder_draft::Build;
use super::builder_step::{Field, secs, stepper};
use super::exercise_card::plain;
use super::exercise_facts::{fact, lines};
use super::live::{live_view, when};
use super::markup::{el, icon, say};
use super::node::{ToView, View};
use crate::app::state::AppState;

/// How often, and how long between.
pub(crate) fn rounds(build: Build) -> View {
    let words = build.words();
    let many = move || build.draft.with(|draft| draft.circuit().rounds > 1);
    let rest = move || stepper(build, "stepper", Field::RoundRest, words.round_rest, secs);
    let inner = vec![
        stepper(build, "stepper", Field::Rounds, words.rounds, |_, value| value.to_string()),
        when(many, rest),
    ];
    el("section", "card build-rounds", inner)
}

pub(crate) fn sums(build: Build) -> View {
    live_view(move || {
        let pace = build.app.settings.with(|settings| settings.pace);
        build.draft.with(|draft| {
            let circuit = draft.circuit();
            let all = [warned(build, circuit), sum(build, circuit, &totals(circuit, pace))];
            all.into_iter().collect::<Vec<View>>().view()
        })
    })
}

fn sum(build: Build, circuit: &Circuit, sum: &Totals) -> View {
    let app = build.app;
    let words = build.words();
    let clock = |ms: u32| (app.words().clock)(ms.div_ceil(1000));
    let sideless = circuit.stations.iter().all(|it| it.exercise.sides == Sides::Both);
    let tension = if sideless {
        vec![clock(sum.left_ms)]
    } else if sum.left_ms == sum.right_ms {
        vec![(words.tension_of)(Side::Both, &clock(sum.left_ms))]
    } else {
        vec![
            (words.tension_of)(Side::Left, &clock(sum.left_ms)),
            (words.tension_of)(Side::Right, &clock(sum.right_ms)),
        ]
    };
    let kit: Vec<&str> = sum.kit.iter().map(|&kit| (app.more().kit)(kit)).collect();
    let kit = if kit.is_empty() { app.words().today.no_kit.to_owned() } else { kit.join(", ") };
    let muscles: Vec<&str> = sum.primary.iter().map(|&it| plain(app, it)).collect();
    let facts = vec![
        fact(words.time, lines(vec![clock(sum.ms)])),
        fact(words.tension, lines(vec![tension.join(", ")])),
        fact(app.more().exercises.kit, lines(vec![kit])),
        fact(words.muscles, lines(vec![muscles.join(", ")])),
    ];
    let inner = vec![say("h2", "", words.sum), el("dl", "facts", facts)];
    el("section", "card build-sum", inner)
}

/// Nothing of it forbids anything.
fn warned(build: Build, circuit: &Circuit) -> View {
    let app = build.app;
    let told = words::builder(app.lang()).warning;
    let pace = app.settings.with(|settings| settings.pace);
    let kit = app.settings.with(|settings| settings.kit.clone());
    let stage = stage(app);
    // Who has ticked nothing has said nothing.
    let person = Person { stage, kit: (!kit.is_empty()).then_some(&kit) };
    let all = warnings(circuit, pace, &person);
    if all.is_empty() {
        return ().view();
    }
    let all = all.into_iter().map(|it| {
        el("li", "", vec![icon("circle-alert"), say("span", "", told(it, &circuit.stations))])
    });
    let inner = vec![
        say("h2", "", build.words().warnings),
        el("ul", "build-warnings__list", all.collect()),
    ];
    el("section", "card build-warnings", inner)
}

/// The highest stage the person trains in, if they have said or done anything.
pub(crate) fn stage(app: AppState) -> Option<Stage> {
    let is_known = app.settings.with_untracked(|it| it.profile.asked)
        || app.history.with_untracked(|it| it.last().is_some());
    let stage = match app.plan.with_untracked(Plan::level) {
        Level::Activation => Stage::Activation,
        Level::Control => Stage::Control,
        Level::Strength => Stage::Strength,
        Level::Plyometrics | Level::Maintenance => Stage::Plyometrics,
    };
    is_known.then_some(stage)
}
