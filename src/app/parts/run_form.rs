//! Writing a run down: how long, how it felt. Used for a new one and for one that is put right.

use kneeline::day::Day;
use kneeline::diary::MAX_NOTE;
use kneeline::words;
use leptos::prelude::*;

use super::attr::{is, keeps, on};
use super::live::live;
use super::markup::{button, el, say, text, told, with};
use super::node::View;
use super::run_draft::{DAY, Form, NOTE};
use super::run_felt::{knee, light, line};
use super::run_length::how_long;
use crate::app::ask;

/// All of it; `save` keeps it and goes on.
pub(crate) fn form(form: Form, name: &'static str, save: impl Fn() + 'static) -> View {
    let app = form.app;
    let words = words::runs(app.lang());
    let lacks = live(move || {
        if !form.lacks.get() {
            ""
        } else if form.day.get().is_none() {
            words.no_day
        } else {
            words.nothing_yet
        }
    });
    let felt = vec![
        part(words.knee, knee(form)),
        part(words.line, vec![line(form), say("p", "caption", words.line_hint)]),
        part(words.light, vec![light(form)]),
    ];
    let columns = vec![how_long(form), el("div", "card run__felt", felt), day_and_note(form)];
    let inner = vec![
        el("div", "run__columns", columns),
        el(
            "div",
            "run__save",
            vec![
                told("run__lacks", lacks),
                button("button button--primary button--wide", "check", name, save),
            ],
        ),
    ];
    el("div", "run", inner)
}

/// A question and its answers.
fn part(name: &'static str, mut answers: Vec<View>) -> View {
    answers.insert(0, say("h2", "", name));
    el("section", "run__part", answers)
}

fn day_and_note(form: Form) -> View {
    let words = words::runs(form.app.lang());
    let today = ask::today();
    let pick_day = on("change", move |event| {
        let day = Day::parse(&event_target_value(&event));
        form.day.set(day.filter(|day| *day <= ask::today()));
    });
    let given = form.day.get_untracked().unwrap_or(today);
    let day = vec![
        is("type", "date"),
        is("id", DAY),
        keeps("max", today.iso()),
        keeps("value", given.iso()),
        pick_day,
    ];
    let old = form.note.get_value();
    let note = vec![
        is("type", "text"),
        is("id", NOTE),
        is("autocomplete", "off"),
        keeps("maxlength", MAX_NOTE.to_string()),
        keeps("value", old),
    ];
    let label = |id: &'static str, name: &'static str| {
        with("label", "setting__name", vec![is("for", id)], vec![text(name)])
    };
    let inner = vec![
        el(
            "div",
            "run__field",
            vec![label(DAY, words.day), with("input", "field", day, Vec::new())],
        ),
        el(
            "div",
            "run__field",
            vec![label(NOTE, words.note), with("input", "field", note, Vec::new())],
        ),
    ];
    el("section", "card run__other", inner)
}
