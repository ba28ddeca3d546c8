//! How a run felt: the knee, its line, how light it was.

use kneeline::route::Route;
use kneeline::words;
use leptos::prelude::*;

use super::live::{live, when};
use super::markup::{el, group, say, told};
use super::node::View;
use super::run_aside::aside;
use super::run_draft::Form;
use super::start_pick::{pick, scale};

pub(crate) fn knee(form: Form) -> Vec<View> {
    let words = words::runs(form.app.lang());
    let said = live(move || match form.knee.get() {
        None => "",
        Some(0..=2) => words.knee_said[0],
        Some(3..=5) => words.knee_said[1],
        Some(_) => words.knee_said[2],
    });
    let why = when(
        move || form.knee.get().is_some(),
        move || aside(form, &Route::Lesson("pain-rules".to_owned()), "quiet-link", words.why),
    );
    let help = when(
        move || form.knee.get().is_some_and(|knee| knee > 5),
        move || aside(form, &Route::Safety, "button", form.app.more().nav.safety),
    );
    vec![
        scale(
            form.app,
            words.knee,
            (0, 10),
            move || form.knee.get(),
            move |it| {
                form.knee.set(Some(it));
            },
        ),
        told("caption run__said", said),
        why,
        help,
    ]
}

pub(crate) fn line(form: Form) -> View {
    let words = words::runs(form.app.lang());
    let lines = words.lines.into_iter().enumerate().map(|(place, name)| {
        let value = place as u8;
        let is = Box::new(move || form.line.get() == Some(value));
        pick("choice__option", name, None, is, Box::new(move || form.line.set(Some(value))))
    });
    group("choice", words.line, lines.collect())
}

pub(crate) fn light(form: Form) -> View {
    let words = words::runs(form.app.lang());
    let [heavy, light] = words.light_ends;
    let keys = scale(
        form.app,
        words.light,
        (1, 5),
        move || form.light.get(),
        move |it| {
            form.light.set(Some(it));
        },
    );
    let ends = vec![say("span", "", heavy), say("span", "", light)];
    el("div", "run__light", vec![keys, el("p", "caption run__ends", ends)])
}
