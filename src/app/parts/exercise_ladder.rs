//! The ladder: what is easier, this exercise, what is harder, as one chain to walk.

use kneeline::exercise::Exercise;
use kneeline::library::ladder::{self, Way};

use super::exercise_card::exercise_card;
use super::exercise_how::part;
use super::markup::{el, icon, marked, say};
use super::node::View;
use crate::app::state::AppState;

/// From easier to harder, as a list of links; `easier` and `harder` say how this exercise itself
/// is made so.
pub(crate) fn ladder(
    app: AppState,
    exercise: &'static Exercise,
    easier: &str,
    harder: &str,
) -> View {
    let words = &app.more().exercises;
    let this = vec![
        say("p", "caption", words.this_one),
        say("strong", "exercise-card__name", exercise.text.get(app.lang()).name),
    ];
    let on =
        |way, name, arrow| ladder::next(exercise, way).map(move |it| rung(app, name, arrow, it));
    let mut rungs: Vec<View> = on(Way::Easier, words.easier, "arrow-down").collect();
    rungs.push(marked("li", "rung rung--this", "aria-current", Some("true"), this));
    rungs.extend(on(Way::Harder, words.harder, "arrow-up"));
    let how = [(words.easier, easier), (words.harder, harder)];
    let how = how.into_iter().filter(|(_, how)| !how.is_empty());
    let mut inner: Vec<View> = how.map(|(name, how)| told(name, how)).collect();
    // One rung is no ladder.
    if rungs.len() > 1 {
        inner.push(el("ol", "ladder", rungs));
    }
    part(words.ladder, inner)
}

fn rung(app: AppState, way: &'static str, arrow: &'static str, to: &'static Exercise) -> View {
    let way = el("p", "rung__way caption", vec![icon(arrow), say("span", "", way)]);
    el("li", "rung", vec![way, exercise_card(app, to)])
}

fn told(name: &'static str, how: &str) -> View {
    el("p", "", vec![say("strong", "", [name, ": "].concat()), say("span", "", how.to_owned())])
}
