//! What the results of a self-test say: the score, what others reach, the sides, the change.

use kneeline::assess::Protocol;
use kneeline::assess::result::{results, step_down_band};
use kneeline::diary::Tested;
use kneeline::exercise::Side;
use kneeline::words::assess;
use leptos::prelude::*;

use super::live::live_view;
use super::markup::{el, say};
use super::node::View;
use super::test_doing::Doing;
use super::test_gone::gone_row;
use super::test_table::table;
use crate::app::state::AppState;

const BOTH: [Side; 2] = [Side::Left, Side::Right];

/// What is known before the test is done again.
pub(crate) fn so_far(doing: Doing) -> View {
    let words = assess(doing.app.lang());
    let shown = live_view(move || {
        let all = sums(doing);
        if all.is_empty() {
            return say("p", "quiet", words.none);
        }
        el("div", "stack", vec![el("div", "stack", all), table(doing)])
    });
    let inner = vec![say("h2", "", words.last), shown, gone_row(doing.gone)];
    el("section", "card stack test__so-far", inner)
}

/// The newest result of a side, and the one before.
fn newest(app: AppState, protocol: &Protocol, side: Side) -> (Option<Tested>, Option<Tested>) {
    app.diary.with(|diary| {
        let mut newest = results(diary, protocol.id, side).rev().map(|(_, it)| it.clone());
        (newest.next(), newest.next())
    })
}

/// One card a side, then what they say together.
pub(crate) fn sums(doing: Doing) -> Vec<View> {
    let Doing { app, protocol, .. } = doing;
    let words = assess(app.lang());
    let found = BOTH.map(|side| newest(app, protocol, side));
    let cards: Vec<View> = BOTH
        .into_iter()
        .zip(&found)
        .filter_map(|(side, (now, before))| Some(card(doing, side, now.as_ref()?, before.as_ref())))
        .collect();
    if cards.is_empty() {
        return cards;
    }
    let mut inner = vec![el("div", "test__sides", cards)];
    if let [(Some(left), _), (Some(right), _)] = &found {
        let sides = protocol.sides(left.score, right.score);
        inner.push(say("p", "", (words.sides)(sides.behind, sides.percent)));
    }
    // The mark that the weaker side does not reach; each side has to.
    let marks = found.iter().filter_map(|(now, _)| now.as_ref());
    let marks: Vec<_> = marks.filter_map(|now| protocol.next_mark(now)).collect();
    let first = protocol.marks.iter().find(|mark| marks.contains(mark));
    match first {
        Some(mark) => inner.push(say("p", "", (words.mark)(protocol, *mark))),
        None if protocol.marks.is_empty() => {}
        None => inner.push(say("p", "", words.reached)),
    }
    inner
}

fn card(doing: Doing, side: Side, now: &Tested, before: Option<&Tested>) -> View {
    let Doing { app, protocol, .. } = doing;
    let words = assess(app.lang());
    let score = (words.score)(protocol.unit, now.score);
    let mut lines =
        vec![say("span", "caption", (words.side_of)(side)), say("b", "test__score", score)];
    if protocol.id == "lsd" {
        lines.push(say("span", "", (words.band)(step_down_band(now.score))));
    }
    if let Some(pain) = now.pain {
        lines.push(say("span", "caption", [words.pain, ": ", &(words.of_ten)(pain)].concat()));
    }
    lines.push(match before {
        Some(before) => {
            let change = (words.change)(protocol.change(before.score, now.score));
            let was = (words.score)(protocol.unit, before.score);
            say("span", "test__change", [change, " (", &(words.was)(&was), ")"].concat())
        }
        None => say("span", "caption", words.first),
    });
    el("div", "test__side", lines)
}
