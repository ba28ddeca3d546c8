//! The self-tests: what is due, the last results, and one test from its first word to its result.

use kneeline::assess::result::{AskFirst, ask_first, due_tests};
use kneeline::assess::{ALL, Protocol, find};
use kneeline::diary::{Fact, Level};
use kneeline::exercise::Stage;
use kneeline::plan::Plan;
use kneeline::route::Route;
use kneeline::words::assess;
use leptos::prelude::*;

use crate::app::parts::live::live_view;
use crate::app::parts::markup::{el, head, link, oops, say, text};
use crate::app::parts::node::{ToView, View};
use crate::app::parts::notices::notices;
use crate::app::parts::test_row::{NOT_YET, angle_card, row, strides_card};
use crate::app::parts::test_steps::steps;
use crate::app::state::AppState;
use crate::app::{ask, pictures};

pub(super) fn tests(app: AppState) -> View {
    let words = assess(app.lang());
    let strides = RwSignal::new(NOT_YET);
    pictures::all(move |kept| {
        let last = kept
            .unwrap_or_default()
            .iter()
            .rev()
            .find(|it| it.is_stride())
            .map(pictures::Kept::day);
        strides.try_set(
            last.map_or(NOT_YET, |day| ask::today().0.saturating_sub(day.0).max(0) as usize),
        );
    });
    let list = live_view(move || {
        let stage = stage(app);
        app.diary.with(|diary| {
            let today = ask::today();
            let due: Vec<&Protocol> = due_tests(diary, stage, today).collect();
            let rest = ALL.iter().copied().filter(|it| !due.iter().any(|other| other.id == it.id));
            let mut inner = Vec::new();
            if !diary.notes().iter().any(|note| matches!(note.fact, Fact::Test(_))) {
                inner.push(say("p", "card tests__empty", words.empty));
            }
            if !due.is_empty() {
                let rows = due.iter().map(|it| row(app, it, diary)).collect();
                inner.extend([say("h2", "", words.due_now), el("ul", "tests__list", rows)]);
            }
            let rows = rest.map(|it| row(app, it, diary)).collect();
            inner.extend([say("h2", "", words.other_tests), el("ul", "tests__list", rows)]);
            el("div", "stack", inner)
        })
    });
    let looks = vec![angle_card(app), strides_card(app, strides)];
    let back = Some((Route::Plan, app.words().app.back));
    vec![
        head(words.title, back, None),
        notices(app),
        live_view(move || match app.diary.with(ask_first) {
            Some(why) => questions(app, why),
            None => ().view(),
        }),
        say("p", "quiet tests__hint", words.hint),
        el("div", "tests__looks", looks),
        list,
        say("p", "caption tests__retest", words.retest),
    ]
    .view()
}

/// The safety questions come first; a test that only looks may be done all the same.
fn questions(app: AppState, why: AskFirst) -> View {
    let to = link(Route::Safety, "button", None, vec![text(app.more().nav.safety)]);
    el("div", "banner", vec![say("p", "", (assess(app.lang()).ask_first)(why)), to])
}

/// The stage somebody trains in; keeping up has all tests.
pub(super) fn stage(app: AppState) -> Stage {
    match app.plan.with(Plan::level) {
        Level::Activation => Stage::Activation,
        Level::Control => Stage::Control,
        Level::Strength => Stage::Strength,
        Level::Plyometrics | Level::Maintenance => Stage::Plyometrics,
    }
}

pub(super) fn test(app: AppState, id: &str) -> View {
    let words = assess(app.lang());
    let Some(protocol) = find(id) else {
        let unknown = (words.unknown)(id);
        return oops(unknown, words.hint, Route::Tests, words.to_all);
    };
    let name = (words.name)(protocol.id).unwrap_or(protocol.id);
    let back = Some((Route::Tests, words.to_all));
    vec![head(name, back, None), notices(app), steps(app, protocol, stage(app))].view()
}
