//! What can be counted and named: tempo, dose, muscles, kit.

use kneeline::exercise::{Dose, Exercise, Kit, Measure, Muscle, Phase, Stage, Tempo};

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

/// The seconds of a repetition in the order in which it is done, each with the verb the player
/// shows. What takes no time is left out.
pub(crate) fn beats(app: AppState, exercise: &Exercise) -> View {
    let words = app.more();
    let labels = exercise.text.get(app.lang()).labels;
    let held = exercise.dose.measure == Measure::HoldSecs;
    let amount = exercise.dose.amount;
    let beat = |phase| {
        let secs = match phase {
            Phase::Hold if held => amount.0,
            phase => exercise.tempo.secs(phase).into(),
        };
        let inner = vec![
            say("span", "beats__secs", secs.to_string()),
            say("span", "beats__verb", labels.get(phase)),
        ];
        (secs > 0)
            .then(|| marked("li", "beats__beat", "data-phase", Some(phase_name(phase)), inner))
    };
    let mut told = (words.tempo)(exercise.tempo.name).to_owned();
    if held {
        told = [&told, ": ", &(words.exercises.hold_means)(amount)].concat();
    }
    let beats = el("ul", "beats", exercise.tempo.order().into_iter().filter_map(beat).collect());
    el("dd", "", vec![beats, say("p", "caption", told)])
}

/// The same as one line: `Open 2 s, Hold 2 s, Close 3 s`.
pub(crate) fn tempo_line(app: AppState, exercise: &Exercise, tempo: Tempo) -> String {
    let labels = exercise.text.get(app.lang()).labels;
    let mut line = String::new();
    for phase in tempo.order() {
        let secs = tempo.secs(phase);
        if secs > 0 {
            if !line.is_empty() {
                line += ", ";
            }
            line += &[labels.get(phase), " ", &secs.to_string(), " s"].concat();
        }
    }
    line
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
