//! How long a run was: time, distance or both, what is more than usual, and the step of the way back.

use kneeline::diary::runs::{
    MOST_LONGER, beyond, parse_hundredths, parse_minutes, tell_hundredths,
};
use kneeline::plan::running::STEPS;
use kneeline::route::Route;
use kneeline::words;
use leptos::prelude::*;

use super::attr::is;
use super::live::{live, when};
use super::markup::{el, group, say, tell, with};
use super::node::View;
use super::run_aside::aside;
use super::run_draft::Form;
use super::run_number::{Number, number};
use super::run_told::{far_told, step_told, units};
use super::start_pick::pick;

/// Minutes and hundredths for one tap, and the most there can be.
const MINUTES_STEP: u32 = 5;
const FAR_STEP: u32 = 50;
const MOST_MINUTES: u32 = 1_440;
const MOST_FAR: u32 = 30_000;

pub(crate) fn how_long(form: Form) -> View {
    let app = form.app;
    let words = words::runs(app.lang());
    let ways = words.by.into_iter().enumerate().map(|(place, name)| {
        let is = Box::new(move || form.by.get() == place);
        pick("choice__option", name, None, is, Box::new(move || form.by.set(place)))
    });
    let minutes = Number {
        name: words.time,
        unit: words.minutes,
        step: MINUTES_STEP,
        most: MOST_MINUTES,
        parse: parse_minutes,
        tell: |minutes| minutes.to_string(),
        wrong: words.not_minutes,
        less: words.less,
        more: words.more,
    };
    let far = Number {
        name: words.distance,
        unit: (words.unit)(untrack(|| units(app))),
        step: FAR_STEP,
        most: MOST_FAR,
        parse: parse_hundredths,
        tell: tell_hundredths,
        wrong: words.not_far,
        less: words.less,
        more: words.more,
    };
    let warning = live(move || warning(form).unwrap_or_default());
    let why = when(
        move || warning_percent(form).is_some(),
        move || {
            let to = Route::Lesson("pain-rules".to_owned());
            aside(form, &to, "quiet-link", words.beyond_why)
        },
    );
    let inner = vec![
        say("h2", "", words.how_long),
        group("choice", words.how_long, ways.collect()),
        when(move || form.by.get() != 1, move || number(minutes, form.minutes)),
        when(move || form.by.get() != 0, move || number(far, form.far)),
        with("div", "run__warning", vec![is("role", "status")], vec![tell("p", "", warning), why]),
        way_back(form),
    ];
    el("section", "card run__long", inner)
}

/// Which step of the way back it was. Folded away for who is not on it.
fn way_back(form: Form) -> View {
    let words = words::runs(form.app.lang());
    let keys = STEPS.iter().map(|step| {
        let number = Some(step.number);
        let is = Box::new(move || form.step.get() == number);
        pick("key", step.number.to_string(), None, is, Box::new(move || form.step.set(number)))
    });
    let is_none = Box::new(move || form.step.get().is_none());
    let none = pick("key", words.back_none, None, is_none, Box::new(move || form.step.set(None)));
    let told =
        live(move || form.step.get().map(|number| step_told(form.app, number)).unwrap_or_default());
    let inner = vec![
        say("summary", "quiet-link", words.back_which),
        group("keys-row", words.back_which, keys.chain([none]).collect()),
        super::markup::told("caption run__said", told),
    ];
    let open = form.step.get_untracked().is_some().then(|| is("open", ""));
    with("details", "run__back", open.into_iter().collect(), inner)
}

fn warning_percent(form: Form) -> Option<u32> {
    beyond(&form.run(), form.before()).map(|it| it.percent)
}

fn warning(form: Form) -> Option<String> {
    let words = words::runs(form.app.lang());
    let beyond = beyond(&form.run(), form.before())?;
    debug_assert!(beyond.percent >= MOST_LONGER);
    Some((words.beyond)(beyond.percent, &far_told(form.app, beyond.before)))
}
