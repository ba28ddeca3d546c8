//! Writing down what was done without the app: which circuit, on which day.

use kneeline::day::Day;
use kneeline::library::circuits;
use kneeline::route::Route;
use leptos::prelude::*;
use leptos::web_sys::{HtmlInputElement, HtmlSelectElement};

use crate::app::parts::attr::{is, keeps};
use crate::app::parts::live::live;
use crate::app::parts::markup::{button, el, find, head, say, text, told, with};
use crate::app::parts::node::{ToView, View};
use crate::app::state::AppState;
use crate::app::{ask, copies};

pub(super) fn add(app: AppState) -> View {
    let words = &app.words().data.mend;
    let wrong = RwSignal::new(false);
    let options = circuits::ALL.iter().map(|ready| {
        let name = ready.circuit.name.clone();
        with("option", "", vec![keeps("value", ready.circuit.id.to_string())], vec![text(name)])
    });
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
        if let (Some(ready), Some(day)) = (circuits::find(&which), day) {
            let id = copies::write_down(app, &ready.circuit, day);
            ask::go(&Route::Session(id.0));
        }
    };
    let inner = vec![
        say("p", "", words.add_hint),
        with("label", "setting__name", vec![is("for", "which")], vec![text(words.which)]),
        with("select", "field", vec![is("id", "which")], options.collect()),
        with("label", "setting__name", vec![is("for", "day")], vec![text(words.day)]),
        with("input", "field", day, Vec::new()),
        told("", live(move || if wrong.get() { words.no_day } else { "" })),
        button("button button--primary", "check", words.keep, keep),
    ];
    let back = Some((Route::Progress, app.words().app.back));
    vec![head(words.add, back, None), el("section", "card settings__group", inner)].view()
}
