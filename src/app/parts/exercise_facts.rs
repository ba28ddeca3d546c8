//! What can be counted and named: tempo, dose, muscles, kit.

use kneeline::exercise::{Dose, Exercise, Kit, Measure, Muscle, Phase, Stage};

use super::markup::{el, marked, say};
use super::node::View;
use super::player_acts::phase_name;
use crate::app::state::AppState;

pub(crate) fn facts(app: AppState, exercise: &'static Exercise) -> View {
    let words = app.more();
    let dose = exercise.dose;
    let amounts = (words.dose)(dose.sets, dose.measure, dose.amount);
    let how = [(words.sides)(exercise.sides), ", ", &(words.exercises.rest)(dose.rest_secs)];
    let mut facts = vec![
        fact(words.exercises.tempo, vec![beats(app, exercise)]),
        fact(words.exercises.dose, lines(vec![amounts, how.concat()])),
        fact(words.exercises.kit, lines(kit(app, exercise.kit, exercise.kit_optional))),
        fact(words.exercises.feel_it, lines(muscles(app, exercise.primary))),
    ];
    if let Some(dose) = later(exercise) {
        let inner = vec![
            say("dd", "", (words.dose)(dose.sets, dose.measure, dose.amount)),
            say("dd", "caption", words.exercises.later_ours),
        ];
        facts.insert(2, fact(words.exercises.later, inner));
    }
    if !exercise.secondary.is_empty() {
        facts.push(fact(words.exercises.also, lines(muscles(app, exercise.secondary))));
    }
    el("dl", "card facts", facts)
}

/// The dose for somebody whose stage is a later one.
fn later(exercise: &Exercise) -> Option<Dose> {
    let last = Stage::Plyometrics;
    let is_later = exercise.stage < last;
    is_later.then(|| exercise.dose_at(last)).flatten()
}

pub(crate) fn fact(name: &'static str, mut values: Vec<View>) -> View {
    values.insert(0, say("dt", "", name));
    el("div", "", values)
}

pub(crate) fn lines(lines: Vec<String>) -> Vec<View> {
    lines.into_iter().map(|line| say("dd", "", line)).collect()
}

/// The four digits in the order of the literature, each with the verb the player shows.
pub(crate) fn beats(app: AppState, exercise: &Exercise) -> View {
    const ORDER: [Phase; 4] = [Phase::Lower, Phase::Pause, Phase::Lift, Phase::Hold];
    let words = app.more();
    let labels = exercise.text.get(app.lang()).labels;
    let held = exercise.dose.measure == Measure::HoldSecs;
    let amount = exercise.dose.amount;
    let beat = |phase| {
        let secs = match phase {
            Phase::Hold if held => amount.0.to_string(),
            phase => exercise.tempo.secs(phase).to_string(),
        };
        let inner =
            vec![say("span", "beats__secs", secs), say("span", "beats__verb", labels.get(phase))];
        marked("li", "beats__beat", "data-phase", Some(phase_name(phase)), inner)
    };
    let told = if held {
        (words.exercises.hold_means)(amount)
    } else {
        (words.exercises.tempo_words)(exercise.tempo.digits())
    };
    let told = [(words.tempo)(exercise.tempo.name), ": ", &told].concat();
    let beats = el("ul", "beats", ORDER.map(beat).into());
    el("dd", "", vec![beats, say("p", "caption", told)])
}

pub(crate) fn muscles(app: AppState, muscles: &[Muscle]) -> Vec<String> {
    muscles.iter().map(|&muscle| (app.more().muscle)(muscle).to_owned()).collect()
}

/// Each piece with what does instead; nice-to-haves last.
pub(crate) fn kit(app: AppState, needed: &[Kit], optional: &[Kit]) -> Vec<String> {
    let words = app.more();
    if needed.is_empty() && optional.is_empty() {
        return vec![words.exercises.nothing.to_owned()];
    }
    let needed = needed.iter().map(|&kit| {
        let instead = (words.exercises.instead)((words.kit_instead)(kit));
        [(words.kit)(kit), ", ", &instead].concat()
    });
    let nice = optional.iter().map(|&kit| (words.exercises.optional)((words.kit)(kit)));
    needed.chain(nice).collect()
}
