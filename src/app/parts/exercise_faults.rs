//! Common mistakes: how they look, how it should look, what to do instead.

use kneeline::exercise::{Exercise, Pose};
use kneeline::figure::Style;
use kneeline::words::pack::{Entry, halves};
use kneeline::words::pose_text;

use super::exercise_card::still;
use super::exercise_how::part;
use super::markup::{el, icon, marked, say, text};
use super::node::View;
use crate::app::state::AppState;

pub(crate) fn faults(app: AppState, exercise: &'static Exercise, entry: Entry) -> View {
    let cards = entry.all("fault").map(|words| card(app, exercise, words)).collect();
    part(app.more().exercises.watch_for, vec![el("ul", "faults", cards)])
}

/// The pictures are told by their icons and the words below; they add nothing for a listener.
fn card(app: AppState, exercise: &'static Exercise, words: &str) -> View {
    let (name, rest) = halves(words);
    let (fix, pose) = halves(rest);
    let better = say("strong", "", app.more().exercises.instead_of);
    let better = el("span", "", vec![better, text(": "), text(fix.to_owned())]);
    let mut inner = vec![
        told("p", "fault__words", "wrong", say("strong", "", name.to_owned())),
        told("p", "fault__words", "right", better),
    ];
    if let Some(pose) = pose_text::read(pose) {
        inner.insert(0, pair(exercise, Box::new(pose)));
    }
    el("li", "card fault", inner)
}

/// The mistake and what is right, beside each other.
pub(crate) fn pair(exercise: &'static Exercise, pose: Box<Pose>) -> View {
    let wrong = still(exercise, Style::FAULT, Some(pose));
    let right = still(exercise, Style::MOVING, None);
    let pair = vec![
        told("div", "fault__still", "wrong", wrong),
        told("div", "fault__still", "right", right),
    ];
    let [.., width, height] = exercise.movement.view.frame;
    marked("div", "fault__pair", "data-upright", (height > width).then_some("true"), pair)
}

/// Wrong or right, by its icon, by its words and by its colour.
fn told(tag: &'static str, class: &'static str, kind: &'static str, inner: View) -> View {
    let icon = icon(if kind == "wrong" { "x" } else { "check" });
    marked(tag, class, "data-kind", Some(kind), vec![icon, inner])
}
