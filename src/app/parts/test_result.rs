//! After a self-test was kept: what it says, what pain asks for, the other side.

use std::time::Duration;

use kneeline::assess::result::results;
use kneeline::assess::timing::REST_SECS;
use kneeline::exercise::Side;
use kneeline::route::Route;
use kneeline::session::SessionId;
use kneeline::words::assess;
use leptos::prelude::*;

use super::attr::is;
use super::exercise_more::RED_FLAGS;
use super::live::{live, live_view};
use super::markup::{button, el, link, press, say, text, told, with};
use super::node::{ToView, View};
use super::test_doing::{Doing, step_heading};
use super::test_gone::gone_row;
use super::test_sums::sums;
use super::test_table::table;
use crate::app::{ask, notes};

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
