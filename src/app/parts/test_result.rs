//! What a self-test says: the score, what others reach, the sides, the change.

use std::time::Duration;

use kneeline::assess::Protocol;
use kneeline::assess::result::{results, step_down_band};
use kneeline::assess::timing::REST_SECS;
use kneeline::diary::{Fact, Note, NoteId, Tested};
use kneeline::exercise::Side;
use kneeline::route::Route;
use kneeline::session::SessionId;
use kneeline::words::assess;
use leptos::prelude::*;

use super::attr::{is, keeps};
use super::exercise_more::RED_FLAGS;
use super::live::{live, live_view, when};
use super::markup::{button, el, icon, link, press, say, text, told, with};
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
    let undo = move || {
        if !undone.get_untracked() {
            notes::remove(app, &SessionId(doing.saved.get_untracked()));
            undone.set(true);
        }
    };
    let class =
        if is_done_today(doing, side.other()) { "button button--primary" } else { "button" };
    let end = vec![
        button("button button--quiet", "undo-2", words.undo, undo),
        link(Route::Tests, class, None, vec![text(words.done)]),
    ];
    let mut inner = vec![heading, told("told", said)];
    inner.extend(advice(doing));
    inner.push(sums);
    // Who was told to stop is not asked to go on.
    if doing.pain.get_untracked() < HURT {
        inner.push(other_side(doing, side.other()));
    }
    inner.extend([el("div", "row", end), live_view(move || table(doing))]);
    inner.push(gone_row(doing.gone));
    el("section", "card stack test__result", inner)
}

/// What pain asks for.
fn advice(doing: Doing) -> Option<View> {
    let words = assess(doing.app.lang());
    match doing.pain.get_untracked() {
        SORE..HURT => Some(say("p", "card test__wait", words.sore)),
        HURT..=10 => {
            let to = Route::Lesson(RED_FLAGS.to_owned());
            let help = link(to, "button", None, vec![text(words.help)]);
            Some(el("div", "card stack test__wait", vec![say("p", "", words.hurt), help]))
        }
        _ => None,
    }
}

/// Pain of so much, 0 to 10, is told as sore, and as a lot. As after a session.
const SORE: usize = 3;
const HURT: usize = 6;

fn is_done_today(doing: Doing, side: Side) -> bool {
    let today = ask::today();
    doing.app.diary.with_untracked(|diary| {
        results(diary, doing.protocol.id, side).next_back().is_some_and(|(day, _)| day == today)
    })
}

/// A result that was deleted, to bring it back.
#[derive(Clone, Copy)]
pub(crate) struct Gone {
    app: AppState,
    note: StoredValue<Option<Note>>,
    is: RwSignal<bool>,
}

/// The id of the way to bring a result back.
const BRING_BACK: &str = "bring-back";

impl Gone {
    pub(crate) fn new(app: AppState) -> Self {
        Self { app, note: StoredValue::new(None), is: RwSignal::new(false) }
    }

    fn delete(self, id: &NoteId) {
        self.note.set_value(notes::remove(self.app, id));
        self.is.set(true);
        ask::focus(BRING_BACK.to_owned());
    }

    fn bring_back(self) {
        if let Some(note) = self.note.try_update_value(Option::take).flatten() {
            notes::put(self.app, note);
        }
        self.is.set(false);
    }
}

/// The way to delete a result, in a row of a table.
pub(crate) fn delete_cell(gone: Gone, id: &NoteId, day: &str) -> View {
    let id = id.clone();
    let name = (assess(gone.app.lang()).delete_of)(day);
    let attributes = vec![is("type", "button"), keeps("aria-label", name)];
    let delete = press("button test__delete", attributes, vec![icon("trash-2")], move || {
        gone.delete(&id);
    });
    el("td", "", vec![delete])
}

/// What was deleted, and the way to bring it back.
pub(crate) fn gone_row(gone: Gone) -> View {
    let words = assess(gone.app.lang());
    let said = live(move || if gone.is.get() { words.deleted } else { "" });
    let back = when(
        move || gone.is.get(),
        move || {
            let inner = vec![icon("undo-2"), text(words.bring_back)];
            let attributes = vec![is("type", "button"), is("id", BRING_BACK)];
            press("button", attributes, inner, move || gone.bring_back())
        },
    );
    el("div", "row", vec![told("told", said), back])
}

/// The way to the other side, and how long to rest until then.
fn other_side(doing: Doing, side: Side) -> View {
    let words = assess(doing.app.lang());
    let left = RwSignal::new(0_usize);
    let rest = live(move || match left.get() {
        0 => String::new(),
        secs => (words.rest)(&(doing.app.more().clock)(secs as u32)),
    });
    let name = text((words.other_side)(side));
    let is_done = is_done_today(doing, side);
    if !is_done {
        count_down(doing, left);
    }
    let class = if is_done { "button button--wide" } else { "button button--primary button--wide" };
    let go = press(class, Vec::new(), vec![name], move || doing.begin(side, false));
    let clock = with("p", "test__rest", vec![is("role", "timer")], vec![rest.view()]);
    el("div", "stack", vec![go, clock])
}

/// Counts the rest down while it is shown. Tests that ask for little need none.
fn count_down(doing: Doing, left: RwSignal<usize>) {
    if !doing.protocol.all_out {
        return;
    }
    // Gone with its page.
    let Some(since) = doing.rest.try_get_untracked() else { return };
    let rested = (ask::now_secs() as usize).saturating_sub(since);
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
        let found = diary.notes().iter().rev().filter_map(|note| match &note.fact {
            Fact::Test(it) if it.test == protocol.id => Some((note, it)),
            _ => None,
        });
        let row = |(note, it): (&Note, &Tested)| {
            let day = (app.more().day)(note.at.day());
            let delete = delete_cell(doing.gone, &note.id, &day);
            let cells = vec![
                say("td", "", day),
                say("td", "", (app.more().side)(it.side)),
                say("td", "", (words.score)(protocol.unit, it.score)),
                say("td", "", it.pain.map(words.of_ten).unwrap_or_default()),
                delete,
            ];
            el("tr", "", cells)
        };
        found.map(row).collect()
    });
    if rows.is_empty() {
        return ().view();
    }
    let summary = say("summary", "", words.history);
    let head = [words.day, "", words.table_score, words.table_pain, ""].map(cell_head);
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

/// The head of a column. One without a name is a plain cell: nothing would be read out.
pub(crate) fn cell_head(name: &'static str) -> View {
    say(if name.is_empty() { "td" } else { "th" }, "", name)
}
