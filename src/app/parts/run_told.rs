//! What is told of runs: in which units, how far, which step of the way back, and what the plan says.

use kneeline::diary::runs::{Longest, Units, tell_hundredths};
use kneeline::plan::Runs;
use kneeline::plan::running::STEPS;
use kneeline::words;
use leptos::prelude::*;

use crate::app::state::AppState;

pub(crate) fn units(app: AppState) -> Units {
    app.settings.with(|settings| settings.units)
}

/// As the plan has it today.
pub(crate) fn plan(app: AppState) -> Runs {
    app.plan.with(|plan| plan.runs().clone())
}

/// `8.1 km`, `45 min`, or both.
pub(crate) fn far_told(app: AppState, run: Longest) -> String {
    let words = words::runs(app.lang());
    let units = untrack(|| units(app));
    let minutes = run.minutes.map(|it| [&it.to_string(), " ", words.minutes].concat());
    let far = run.metres.map(|it| (words.far)(&tell_hundredths(units.hundredths(it)), units));
    [minutes, far].into_iter().flatten().collect::<Vec<_>>().join(", ")
}

/// `Step 2 of 6: walk 2 min, run 3 min in turn, 2.4 km in all, on flat ground.`
pub(crate) fn step_told(app: AppState, number: u8) -> String {
    let words = words::runs(app.lang());
    let step = STEPS.iter().find(|it| it.number == number);
    step.map_or(String::new(), |it| {
        let far = far_told(app, Longest { minutes: None, metres: Some(it.metres.into()) });
        (words.back_step)(it.number, it.walk_mins, it.run_mins, &far)
    })
}
