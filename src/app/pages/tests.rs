//! The self-tests: what is due, the last results, and one test from its first word to its result.

use kneeline::assess::result::{Change, Due, due, due_tests, results};
use kneeline::assess::{ALL, Protocol, find};
use kneeline::diary::{Diary, Fact, Level};
use kneeline::exercise::{Side, Stage};
use kneeline::figure::Style;
use kneeline::library;
use kneeline::plan::Plan;
use kneeline::route::Route;
use kneeline::words::assess;
use leptos::prelude::*;

use crate::app::parts::exercise_card::still;
use crate::app::parts::live::live_view;
use crate::app::parts::markup::{el, head, icon, link, oops, say, text};
use crate::app::parts::node::{ToView, View};
use crate::app::parts::notices::notices;
use crate::app::parts::test_doing::doing;
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
    let back = Some((Route::Progress, app.words().app.back));
    vec![
        head(words.title, back, None),
        notices(app),
        say("p", "quiet tests__hint", words.hint),
        el("div", "tests__looks", looks),
        list,
        say("p", "caption", words.retest),
    ]
    .view()
}

/// Nobody has filmed strides.
const NOT_YET: usize = usize::MAX;

/// The stage somebody trains in; keeping up has all tests.
pub(super) fn stage(app: AppState) -> Stage {
    match app.plan.with(Plan::level) {
        Level::Activation => Stage::Activation,
        Level::Control => Stage::Control,
        Level::Strength => Stage::Strength,
        Level::Plyometrics | Level::Maintenance => Stage::Plyometrics,
    }
}

fn row(app: AppState, protocol: &'static Protocol, diary: &Diary) -> View {
    let words = assess(app.lang());
    let when = due(protocol, diary, ask::today());
    let exercise = library::find(protocol.exercise);
    let figure = exercise.map(|it| still(it, Style::still(it.tempo.starts_with), None));
    let name = (words.name)(protocol.id).unwrap_or(protocol.id);
    let mut names = vec![say("span", "test-row__name", name)];
    let told = if protocol.optional && when == Due::First {
        words.optional.to_owned()
    } else {
        (words.due)(when)
    };
    names.push(say("span", "caption", told));
    let sides = [Side::Left, Side::Right].map(|side| last(app, protocol, diary, side));
    let sides: Vec<View> = sides.into_iter().flatten().collect();
    if !sides.is_empty() {
        names.push(el("span", "test-row__sides", sides));
    }
    let inner = vec![
        el("span", "test-row__figure", figure.into_iter().collect()),
        el("span", "test-row__words", names),
        icon("chevron-right"),
    ];
    let to = Route::Test(protocol.id.to_owned());
    el("li", "", vec![link(to, "card test-row", None, inner)])
}

/// The last result of a side, and whether it differs from the one before.
fn last(app: AppState, protocol: &Protocol, diary: &Diary, side: Side) -> Option<View> {
    let words = assess(app.lang());
    let mut newest = results(diary, protocol.id, side).rev();
    let (_, now) = newest.next()?;
    let before = newest.next();
    let mut inner = vec![
        say("b", "", (app.words().side_letter)(side)),
        text((words.score)(protocol.unit, now.score)),
    ];
    let change = before.map(|(_, before)| protocol.change(before.score, now.score));
    match change {
        Some(Change::Better) => inner.push(icon("arrow-up")),
        Some(Change::Worse) => inner.push(icon("arrow-down")),
        Some(Change::Unclear) | None => {}
    }
    if let Some(change @ (Change::Better | Change::Worse)) = change {
        inner.push(say("span", "unseen", (words.change)(change)));
    }
    Some(el("span", "test-row__side", inner))
}

fn angle_card(app: AppState) -> View {
    let words = &assess(app.lang()).angle;
    let last = app.diary.with(|diary| {
        [Side::Left, Side::Right].map(|side| {
            let found = diary.notes().iter().rev().find_map(|note| match note.fact {
                Fact::Angle(angle) if angle.side == side => Some(angle.tenths),
                _ => None,
            });
            found.map(|tenths| {
                let letter = say("b", "", (app.words().side_letter)(side));
                el("span", "test-row__side", vec![letter, text((words.plain)(tenths))])
            })
        })
    });
    let last: Vec<View> = last.into_iter().flatten().collect();
    let inner = vec![
        icon("ruler"),
        el(
            "span",
            "test-row__words",
            vec![
                say("span", "test-row__name", words.title),
                say("span", "caption", words.hint),
                el("span", "test-row__sides", last),
            ],
        ),
        icon("chevron-right"),
    ];
    link(Route::Angle, "card test-row", None, inner)
}

fn strides_card(app: AppState, days: RwSignal<usize>) -> View {
    let words = &assess(app.lang()).pictures;
    let last = live_view(move || {
        let days = days.get();
        say("b", "", (words.strides_last)((days != NOT_YET).then_some(days as u16)))
    });
    let inner = vec![
        icon("footprints"),
        el(
            "span",
            "test-row__words",
            vec![
                say("span", "test-row__name", words.strides),
                say("span", "caption", words.strides_hint),
                el("span", "caption", vec![last]),
            ],
        ),
        icon("chevron-right"),
    ];
    link(Route::Compare, "card test-row", None, inner)
}

pub(super) fn test(app: AppState, id: &str) -> View {
    let words = assess(app.lang());
    let Some(protocol) = find(id) else {
        let unknown = (words.unknown)(id);
        return oops(unknown, words.hint, Route::Tests, words.to_all);
    };
    let name = (words.name)(protocol.id).unwrap_or(protocol.id);
    let back = Some((Route::Tests, words.to_all));
    vec![head(name, back, None), notices(app), doing(app, protocol, stage(app))].view()
}
