//! What a self-test says: the score, what others reach, the sides, the change.

use std::time::Duration;

use kneeline::assess::Protocol;
use kneeline::assess::result::{results, step_down_band};
use kneeline::assess::timing::REST_SECS;
use kneeline::diary::Tested;
use kneeline::exercise::Side;
use kneeline::route::Route;
use kneeline::session::SessionId;
use kneeline::words::assess;
use leptos::prelude::*;

use super::attr::is;
use super::live::{live, live_view};
use super::markup::{button, el, link, press, say, text, told, with};
use super::node::{ToView, View};
use super::test_run::{Doing, step_heading};
use crate::app::state::AppState;
use crate::app::{ask, notes};

const BOTH: [Side; 2] = [Side::Left, Side::Right];

/// After it was kept.
pub(crate) fn result(doing: Doing) -> View {
    let Doing { app, .. } = doing;
    let words = assess(app.lang());
    let side = untrack(|| doing.side());
    let undone = RwSignal::new(false);
    let said = live(move || if undone.get() { words.undone } else { words.saved });
    let heading = step_heading([words.result, ": ", &(words.side_of)(side)].concat());
    let sums = live_view(move || el("div", "stack", sums(doing)));
    let other = other_side(doing, side.other());
    let undo = move || {
        if !undone.get_untracked() {
            notes::remove(app, &SessionId(doing.saved.get_untracked()));
            undone.set(true);
        }
    };
    let end = vec![
        button("button button--quiet", "undo-2", words.undo, undo),
        link(Route::Tests, "button", None, vec![text(words.done)]),
    ];
    let inner = vec![heading, told("told", said), sums, other, el("div", "row", end), table(doing)];
    el("section", "card stack test__result", inner)
}

/// The way to the other side, and how long to rest until then.
fn other_side(doing: Doing, side: Side) -> View {
    let words = assess(doing.app.lang());
    let left = RwSignal::new(0_usize);
    count_down(doing, left);
    let rest = live(move || match left.get() {
        0 => String::new(),
        secs => (words.rest)(&(doing.app.words().clock)(secs as u32)),
    });
    let name = text((words.other_side)(side));
    let go = press("button button--primary button--wide", Vec::new(), vec![name], move || {
        doing.begin(side, false);
    });
    let clock = with("p", "test__rest", vec![is("role", "timer")], vec![rest.view()]);
    el("div", "stack", vec![go, clock])
}

/// Counts the rest down while it is shown. Tests that ask for little need none.
fn count_down(doing: Doing, left: RwSignal<usize>) {
    if !doing.protocol.all_out {
        return;
    }
    let rested = (ask::now_secs() as usize).saturating_sub(doing.rest.get_untracked());
    // Gone with its page.
    if left.try_set(usize::from(REST_SECS).saturating_sub(rested)).is_none()
        && rested < REST_SECS.into()
    {
        set_timeout(move || count_down(doing, left), Duration::from_secs(1));
    }
}

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
    el("section", "card stack test__so-far", vec![say("h2", "", words.last), shown])
}

/// The newest result of a side, and the one before.
fn newest(app: AppState, protocol: &Protocol, side: Side) -> (Option<Tested>, Option<Tested>) {
    app.diary.with(|diary| {
        let mut newest = results(diary, protocol.id, side).rev().map(|(_, it)| it.clone());
        (newest.next(), newest.next())
    })
}

/// One card a side, then what they say together.
fn sums(doing: Doing) -> Vec<View> {
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
            say("span", "test__change", [change, " (", &was, ")"].concat())
        }
        None => say("span", "caption", words.first),
    });
    el("div", "test__side", lines)
}

/// Every result, newest first.
fn table(doing: Doing) -> View {
    let Doing { app, protocol, .. } = doing;
    let words = assess(app.lang());
    let rows: Vec<View> = app.diary.with(|diary| {
        let of = |side| results(diary, protocol.id, side).map(move |(day, it)| (day, side, it));
        let mut all: Vec<_> = of(Side::Left).chain(of(Side::Right)).collect();
        all.sort_by_key(|(day, ..)| std::cmp::Reverse(*day));
        let row = |(day, side, it): &(kneeline::day::Day, Side, &Tested)| {
            let cells = vec![
                say("td", "", (app.words().day)(*day)),
                say("td", "", (app.words().side)(*side)),
                say("td", "", (words.score)(protocol.unit, it.score)),
                say("td", "", it.pain.map(words.of_ten).unwrap_or_default()),
            ];
            el("tr", "", cells)
        };
        all.iter().map(row).collect()
    });
    if rows.len() < 2 {
        return ().view();
    }
    let summary = say("summary", "", words.history);
    let head = [words.day, "", words.last, words.pain].map(|name| say("th", "", name));
    let head = el("thead", "", vec![el("tr", "", head.into())]);
    let table = el("table", "test__table", vec![head, el("tbody", "", rows)]);
    let wide = with(
        "div",
        "test__wide",
        vec![is("tabindex", "0"), is("role", "group"), is("aria-label", words.history)],
        vec![table],
    );
    el("details", "test__history", vec![summary, wide])
}
