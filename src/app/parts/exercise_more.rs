//! Other ways to do an exercise, where to go from it, when to stop it, what is known about it and
//! from where.

use kneeline::exercise::{Exercise, Stop};
use kneeline::route::Route;
use kneeline::words::pack::{Entry, halves};

use super::exercise_how::part;
use super::exercise_ladder::ladder;
use super::markup::{el, link, say, text};
use super::node::View;
use super::source::sources;
use crate::app::state::AppState;

/// The page to read about signs that need a person.
pub(crate) const RED_FLAGS: &str = "red-flags";

pub(crate) fn more(app: AppState, exercise: &'static Exercise, entry: Entry) -> Vec<View> {
    let words = &app.more().exercises;
    let ways: Vec<_> = entry.all("variation").map(|it| variation(halves(it))).collect();
    let ways = (!ways.is_empty()).then(|| part(words.variations, ways));
    let mut evidence = vec![say("p", "", entry.one("evidence").to_owned())];
    let chosen: Vec<_> = entry.all("ours").collect();
    if !chosen.is_empty() {
        evidence.push(say("p", "quiet", (words.our_choice)(&chosen.join(", "))));
    }
    evidence.push(link(Route::Learn, "quiet-link", None, vec![text(words.read_more)]));
    let more = vec![
        ladder(app, exercise, entry.one("easier"), entry.one("harder")),
        part(words.evidence, evidence),
        sources(app, entry),
    ];
    ways.into_iter().chain(more).collect()
}

fn variation((name, how): (&str, &str)) -> View {
    let name = say("strong", "", [name, ". "].concat());
    el("p", "", vec![name, say("span", "", how.to_owned())])
}

/// What ends the set, in any exercise and in this one.
pub(crate) fn stop_if(app: AppState, exercise: &'static Exercise) -> View {
    stop_if_also(app, exercise, "")
}

/// The same with a rule of the person's own.
pub(crate) fn stop_if_also(app: AppState, exercise: &'static Exercise, own: &str) -> View {
    let words = app.more();
    let stops = Stop::UNIVERSAL.iter().chain(exercise.stop);
    let mut stops: Vec<View> = stops.map(|&stop| say("li", "", (words.stop)(stop))).collect();
    if !own.is_empty() {
        let name = say("b", "", words.early.stop_rule);
        stops.insert(0, el("li", "", vec![name, text(": "), text(own.to_owned())]));
    }
    let help = vec![text(words.exercises.when_to_get_help)];
    let stop = vec![
        say("h2", "", words.exercises.stop_if),
        el("ul", "bullets", stops),
        link(Route::Lesson(RED_FLAGS.to_owned()), "quiet-link", None, help),
    ];
    el("section", "card exercise__part exercise__stop", stop)
}
