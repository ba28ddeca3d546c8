//! A station that is open in the builder: everything about it that can be changed.

use kneeline::builder::Edit;
use kneeline::circuit::{Part, SideChoice, Station};
use kneeline::exercise::{Measure, Sides};
use kneeline::library::ladder::{self, Way};
use kneeline::route::Route;
use kneeline::words;
use leptos::prelude::*;

use super::attr::keeps;
use super::builder_draft::Build;
use super::builder_step::{Field, secs, stepper, steppers};
use super::builder_tempo::tempo;
use super::markup::{anchor, choice, el, group, icon, press, say, text};
use super::node::View;
use crate::app::ask;

/// `swap` opens the picker for another exercise in its place.
pub(crate) fn panel(
    build: Build,
    at: usize,
    station: Station,
    swap: RwSignal<Option<usize>>,
) -> View {
    let words = build.words();
    let exercise = station.exercise;
    let amount_name = (words.amount)(exercise.dose.measure, exercise.sides);
    let amount: fn(Build, u16) -> String = match exercise.dose.measure {
        Measure::HoldSecs => secs,
        Measure::Reps | Measure::Steps => |_, value| value.to_string(),
    };
    let numbers = steppers(vec![
        stepper(build, "stepper", Field::Sets(at), words.sets, |_, value| value.to_string()),
        stepper(build, "stepper", Field::Amount(at), amount_name, amount),
        stepper(build, "stepper", Field::Rest(at), words.rest, secs),
    ]);
    let mut inner = vec![tools(build, at, &station), numbers, tempo(build, at, station)];
    if exercise.sides != Sides::Both {
        inner.push(sides(build, at, exercise.sides));
    }
    inner.push(part(build, at));
    inner.push(swaps(build, at, station, swap));
    let about = vec![text(words.about), icon("chevron-right")];
    inner.push(anchor(&Route::Exercise(exercise.id.0.to_owned()), "button button--quiet", about));
    el("div", "build-panel", inner)
}

/// Up, down, once more, away.
fn tools(build: Build, at: usize, station: &Station) -> View {
    let words = &build.app.more().mine;
    let own = build.words();
    let name = station.exercise.text.get(build.app.lang()).name;
    let tool = |id: &str, glyph, told: String, act: Box<dyn Fn()>| {
        let id = [id, &at.to_string()].concat();
        let attributes = vec![keeps("id", id), keeps("aria-label", told)];
        press("button build-tool", attributes, vec![icon(glyph)], act)
    };
    let inner = vec![
        tool(UP, "arrow-up", (words.up)(name), Box::new(move || shift(build, at, true, UP))),
        tool(
            DOWN,
            "arrow-down",
            (words.down)(name),
            Box::new(move || shift(build, at, false, DOWN)),
        ),
        tool(
            "mine-copy-",
            "copy",
            (own.copy)(name),
            Box::new(move || {
                if build.edit(Edit::Duplicate(at), false) {
                    build.open.set(Some(at + 1));
                    build.say((own.copied)(name));
                    ask::focus(["mine-copy-", &(at + 1).to_string()].concat());
                }
            }),
        ),
        tool(
            "mine-remove-",
            "trash-2",
            (words.remove)(name),
            Box::new(move || {
                if build.edit(Edit::Remove(at), false) {
                    build.open.set(None);
                    build.say((words.removed)(name));
                    ask::focus("mine-undo".to_owned());
                }
            }),
        ),
    ];
    group("build-tools", name, inner)
}

// What has the focus after a move, before its place.
pub(crate) const UP: &str = "mine-up-";
pub(crate) const DOWN: &str = "mine-down-";
pub(crate) const GRIP: &str = "mine-grip-";

/// One place up or down; the focus goes along.
pub(crate) fn shift(build: Build, at: usize, up: bool, by: &str) {
    let to = if up { at.checked_sub(1) } else { Some(at + 1) };
    if let Some(to) = to.filter(|to| *to < untrack(|| build.count())) {
        shift_to(build, at, to, by);
    }
}

pub(crate) fn shift_to(build: Build, at: usize, to: usize, by: &str) {
    let name =
        untrack(|| build.station(at)).map_or("", |it| it.exercise.text.get(build.app.lang()).name);
    let was_open = build.open.get_untracked();
    if build.edit(Edit::Move(at, to), false) {
        build.open.set(was_open.map(|open| moved(open, at, to)));
        let count = untrack(|| build.count());
        build.say((build.app.more().mine.moved)(name, to + 1, count));
    }
    ask::focus([by, &to.to_string()].concat());
}

/// Where a place is after a move.
fn moved(place: usize, from: usize, to: usize) -> usize {
    if place == from {
        to
    } else if from < place && place <= to {
        place - 1
    } else if to <= place && place < from {
        place + 1
    } else {
        place
    }
}

fn sides(build: Build, at: usize, sides: Sides) -> View {
    let words = build.words();
    let name = words::builder(build.app.lang()).side;
    let options = SideChoice::ALL.into_iter().filter(|it| it.suits(sides)).map(|side| {
        let is = move || build.station(at).is_some_and(|it| it.side == side);
        choice("choice__option", name(side), is, move || {
            if !untrack(is) {
                build.edit(Edit::Side(at, side), false);
            }
        })
    });
    let options = group("choice", words.sides, options.collect());
    el("div", "build-part", vec![say("p", "setting__name", words.sides), options])
}

/// Moving it to another part moves it in the list.
fn part(build: Build, at: usize) -> View {
    let words = build.words();
    let name = words::builder(build.app.lang()).part;
    let options = Part::ALL.into_iter().map(|part| {
        let is = move || build.station(at).is_some_and(|it| it.part == part);
        choice("choice__option", name(part), is, move || {
            let stations = |part: Part, or_equal: bool| {
                build.draft.with_untracked(|draft| {
                    let stations = draft.circuit().stations.iter().enumerate();
                    let before = |it: &Station| it.part < part || or_equal && it.part == part;
                    stations.filter(|(place, it)| *place != at && before(it)).count()
                })
            };
            let up = untrack(|| build.station(at)).is_some_and(|it| part < it.part);
            let to = stations(part, up);
            if !untrack(is) && build.edit(Edit::Part(at, part), false) {
                build.open.set(Some(to));
                build.say(name(part));
                ask::focus(["mine-open-", &to.to_string()].concat());
            }
        })
    });
    let options = group("choice", words.part, options.collect());
    el("div", "build-part", vec![say("p", "setting__name", words.part), options])
}

/// Easier and harder ones by their ladder, or any other.
fn swaps(build: Build, at: usize, station: Station, swap: RwSignal<Option<usize>>) -> View {
    let words = build.words();
    let lang = build.app.lang();
    let hands = &build.app.words().hands;
    let mut inner = Vec::new();
    for (way, name) in [(Way::Easier, hands.easier), (Way::Harder, hands.harder)] {
        for other in ladder::next(station.exercise, way) {
            let name = name(other.text.get(lang).name);
            inner.push(press("button", Vec::new(), vec![text(name)], move || {
                swap_for(build, at, Station::of(other));
            }));
        }
    }
    let any = vec![icon("search"), text(words.swap_other)];
    inner.push(press("button", Vec::new(), any, move || swap.set(Some(at))));
    let inner = group("build-swaps", words.swap, inner);
    el("div", "build-part", vec![say("p", "setting__name", words.swap), inner])
}

pub(crate) fn swap_for(build: Build, at: usize, station: Station) {
    let name = station.exercise.text.get(build.app.lang()).name;
    if build.edit(Edit::Swap(at, station), false) {
        build.open.set(Some(at));
        build.say((build.words().swapped)(name));
    }
    ask::focus(["mine-open-", &at.to_string()].concat());
}
