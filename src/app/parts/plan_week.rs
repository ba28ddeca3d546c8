//! The week as it is planned: what was done stays, the rest moves along without blame; and the
//! calendar file.

use kneeline::plan::{Kind, Plan};
use kneeline::route::Route;
use kneeline::words;
use leptos::prelude::*;

use super::attr::is;
use super::live::live;
use super::markup::{anchor, button, el, icon, say, text, told, with};
use super::node::View;
use super::start_cards::{STRENGTH, TIME, route};
use crate::app::copies;
use crate::app::state::AppState;

pub(crate) fn week(app: AppState, plan: &Plan) -> View {
    let words = words::plan(app.lang());
    let rows = plan.seven_days().into_iter().map(|it| {
        let (_, name) = app.words().weekdays[it.day.weekday() as usize];
        let done = it.done.iter().map(|kind| (words.kind)(*kind));
        let mut what: Vec<&str> = done.collect();
        let is_done = !what.is_empty();
        what.extend(it.planned.map(|kind| (words.kind)(kind)));
        if it.primer && it.planned.is_some_and(Kind::is_full) {
            what.push(words.and_primer);
        }
        let state = match it.planned {
            _ if is_done => "done",
            Some(kind) if kind.is_full() => "full",
            Some(Kind::Rest) | None => "rest",
            Some(_) => "light",
        };
        let mark = el("span", "days__mark", is_done.then(|| icon("check")).into_iter().collect());
        let inner = vec![mark, say("b", "", name), say("span", "quiet", what.join(", "))];
        let mut attributes = vec![is("data-state", state)];
        attributes.extend((it.day == plan.day()).then(|| is("aria-current", "date")));
        with("li", "days__day", attributes, inner)
    });
    let mut inner = vec![
        say("h2", "", words.week),
        el("ol", "days", rows.collect()),
        say("p", "caption", words.week_hint),
    ];
    let print = vec![icon("printer"), text(words::give(app.lang()).print_week)];
    inner.push(anchor(&Route::PrintWeek, "button", print));
    inner.extend(calendar(app));
    el("section", "card plan__week", inner)
}

/// The training times for the calendar of the device.
fn calendar(app: AppState) -> Vec<View> {
    let words = words::plan(app.lang());
    if app.settings.with(|it| it.profile.remind_mins).is_none() {
        let no_days = app.settings.with(|it| it.profile.days.is_empty());
        let (card, name) = if no_days { (TIME, words.no_days) } else { (STRENGTH, words.no_time) };
        return vec![anchor(&route(card), "button", vec![icon("calendar"), text(name)])];
    }
    let saved = RwSignal::new(false);
    let save = move || copies::calendar(app, move |taken| saved.set(taken));
    vec![
        button("button", "calendar", words.calendar, save),
        say("p", "caption", words.calendar_hint),
        told("", live(move || if saved.get() { words.calendar_saved } else { "" })),
    ]
}
