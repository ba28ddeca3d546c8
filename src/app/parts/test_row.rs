//! What can be tested as rows of a list: each with its last results; the angle and the strides, too.

use kneeline::assess::Protocol;
use kneeline::assess::result::{Change, Due, due, results};
use kneeline::diary::{Diary, Fact};
use kneeline::exercise::Side;
use kneeline::figure::Style;
use kneeline::library;
use kneeline::route::Route;
use kneeline::words::assess;
use leptos::prelude::*;

use super::exercise_card::still;
use super::live::live_view;
use super::markup::{el, icon, link, say, text};
use super::node::View;
use crate::app::ask;
use crate::app::state::AppState;

/// Nobody has filmed strides.
pub(crate) const NOT_YET: usize = usize::MAX;

pub(crate) fn row(app: AppState, protocol: &'static Protocol, diary: &Diary) -> View {
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

pub(crate) fn angle_card(app: AppState) -> View {
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

pub(crate) fn strides_card(app: AppState, days: RwSignal<usize>) -> View {
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
