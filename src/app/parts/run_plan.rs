//! What the plan says about runs: the cue of the week, the way back in steps, whether distance may
//! grow.

use kneeline::plan::rules::SOLDIERS_2023;
use kneeline::plan::{Back, Cue, ForRunning, Runs};
use kneeline::route::Route;
use kneeline::words;

use super::attr::is;
use super::dates::day_told;
use super::live::live_view;
use super::markup::{anchor, el, say, text, with};
use super::node::View;
use super::run_told::{plan, step_told};
use crate::app::state::AppState;

/// The cue, the step, and what may grow.
pub(crate) fn advice(app: AppState) -> View {
    live_view(move || {
        let runs = plan(app);
        let words = words::runs(app.lang());
        let place = Cue::ALL.iter().position(|cue| *cue == runs.cue).unwrap_or_default();
        let mut cue = vec![
            say("h2", "", words.cue),
            say("p", "runs__cue", words.cue_of_week[place]),
            say("p", "caption", words.cue_hint),
        ];
        cue.extend(runs.drills.then(|| say("p", "caption", words.drills)));
        cue.extend(runs.may_grow.map(|weeks| say("p", "", (words.may_grow)(weeks))));
        // Who is told not to run is not told how.
        let stops = runs.advice == ForRunning::Stop;
        let cue = (!stops).then(|| el("section", "card runs__card", cue));
        let mut cards: Vec<View> = cue.into_iter().collect();
        cards.extend(runs.back.filter(|_| !stops).map(|back| way_back(app, &runs, back)));
        let allowed = words.allowed[runs.advice as usize];
        if !allowed.is_empty() {
            let why = anchor(
                &Route::Lesson("pain-rules".to_owned()),
                "quiet-link",
                vec![text(words.why)],
            );
            let inner = vec![say("p", "", allowed), why];
            cards.insert(0, el("section", "banner runs__allowed", inner));
        }
        el("div", "runs__advice", cards)
    })
}

fn way_back(app: AppState, runs: &Runs, back: Back) -> View {
    let words = words::runs(app.lang());
    let mut inner = vec![
        say("h2", "", words.back),
        say("p", "", step_told(app, back.step.number)),
        say("p", "", (words.back_good)(back.good, back.of)),
    ];
    if let Some(day) = runs.not_before {
        inner.push(say("p", "", (words.not_before)(&day_told(app, day))));
    }
    inner.push(say("p", "caption", words.back_hint));
    inner.push(source(app));
    el("section", "card runs__card", inner)
}

/// Where the steps come from.
fn source(app: AppState) -> View {
    let outside = [" (", app.more().exercises.opens_outside, ")"].concat();
    let attributes = vec![
        is("href", SOLDIERS_2023.url.unwrap_or_default()),
        is("target", "_blank"),
        is("rel", "noopener noreferrer"),
    ];
    let inner = vec![text(app.more().exercises.sources), say("span", "unseen", outside)];
    with("a", "quiet-link", attributes, inner)
}
