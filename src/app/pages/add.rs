//! Writing down what was done without the app: which circuit or exercise, on which day.

use std::borrow::Cow;

use kneeline::circuit::{Circuit, Station};
use kneeline::day::Day;
use kneeline::library::{self, circuits};
use kneeline::route::Route;
use kneeline::share;
use leptos::prelude::*;
use leptos::web_sys::{HtmlInputElement, HtmlSelectElement};

use crate::app::parts::attr::{is, keeps};
use crate::app::parts::live::live;
use crate::app::parts::markup::{button, el, find, head, say, text, told, with};
use crate::app::parts::node::{ToView, View};
use crate::app::state::AppState;
use crate::app::{ask, copies};

/// Before the id of an exercise: no circuit begins with it.
const SINGLE: &str = "+";

pub(super) fn add(app: AppState) -> View {
    let words = &app.more().data.mend;
    let wrong = RwSignal::new(false);
    let option = |value: String, name: Cow<'static, str>| {
        with("option", "", vec![keeps("value", value)], vec![text(name)])
    };
    let circuits = circuits::ALL
        .iter()
        .map(|ready| option(ready.circuit.id.to_string(), ready.circuit.name.clone()));
    let exercises = library::ALL.iter().map(|exercise| {
        let name = exercise.text.get(app.lang()).name;
        option([SINGLE, exercise.id.0].concat(), name.into())
    });
    let options = vec![
        with("optgroup", "", vec![is("label", words.circuits)], circuits.collect()),
        with("optgroup", "", vec![is("label", words.exercises)], exercises.collect()),
    ];
    let today = ask::today();
    let day = vec![
        is("type", "date"),
        is("id", "day"),
        keeps("max", today.iso()),
        keeps("value", today.iso()),
    ];
    let keep = move || {
        let which = find::<HtmlSelectElement>("#which").map(|it| it.value()).unwrap_or_default();
        let day = find::<HtmlInputElement>("#day").and_then(|it| Day::parse(&it.value()));
        let day = day.filter(|day| *day <= ask::today());
        wrong.set(day.is_none());
        if let (Some(circuit), Some(day)) = (chosen(app, &which), day) {
            let id = copies::write_down(app, &circuit, day);
            ask::go(&Route::Session(id.0));
        }
    };
    let inner = vec![
        say("p", "", words.add_hint),
        with("label", "setting__name", vec![is("for", "which")], vec![text(words.which)]),
        with("select", "field", vec![is("id", "which")], options),
        with("label", "setting__name", vec![is("for", "day")], vec![text(words.day)]),
        with("input", "field", day, Vec::new()),
        told("", live(move || if wrong.get() { words.no_day } else { "" })),
        button("button button--primary", "check", words.keep, keep),
    ];
    let back = Some((Route::Progress, app.more().app.back));
    vec![head(words.add, back, None), el("section", "card settings__group", inner)].view()
}

/// A ready-made circuit, or one of a single exercise.
fn chosen(app: AppState, which: &str) -> Option<Circuit> {
    let Some(id) = which.strip_prefix(SINGLE) else {
        return circuits::find(which).map(|ready| ready.circuit.clone());
    };
    let exercise = library::find(id)?;
    Some(Circuit {
        id: share::SHARED_ID.into(),
        name: exercise.text.get(app.lang()).name.into(),
        stations: vec![Station::of(exercise)].into(),
        rounds: 1,
        round_rest_secs: 0,
    })
}
