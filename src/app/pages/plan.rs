//! The plan: where you are, what the knee says, what the next stage needs, what changes and why,
//! the week. Every reason in one sentence; every number one tap away.

use kneeline::plan::{ForRunning, Light, Plan};
use kneeline::route::Route;
use kneeline::words;
use leptos::prelude::*;

use crate::app::parts::dates::day_told;
use crate::app::parts::light::light_name;
use crate::app::parts::live::live_view;
use crate::app::parts::markup::{anchor, el, head, icon, link, marked, say, text};
use crate::app::parts::node::{ToView, View};
use crate::app::parts::notices::notices;
use crate::app::parts::plan_doses::doses;
use crate::app::parts::plan_levels::levels;
use crate::app::parts::plan_week::week;
use crate::app::state::AppState;

pub(super) fn plan(app: AppState) -> View {
    let words = words::plan(app.lang());
    let drawn = |draw: fn(AppState, &Plan) -> View| {
        live_view(move || {
            let plan = app.plan.get();
            untrack(|| draw(app, &plan))
        })
    };
    let quiet = |to, name| link(to, "quiet-link", None, vec![text(name)]);
    let links = vec![
        quiet(Route::Tests, words.tests),
        quiet(Route::Safety, app.more().nav.safety),
        quiet(Route::Start(String::new()), words.about_you),
        quiet(Route::Rules(String::new()), words.rules),
    ];
    let inner = vec![
        el("div", "plan__part", vec![drawn(knee), levels(app)]),
        el(
            "div",
            "plan__part",
            vec![drawn(week), drawn(doses), drawn(running), el("nav", "stack plan__links", links)],
        ),
    ];
    vec![head(words.title, None, None), notices(app), el("div", "plan", inner)].view()
}

/// The light, what made it, and what follows.
fn knee(app: AppState, plan: &Plan) -> View {
    let words = words::plan(app.lang());
    let knee = plan.knee();
    let told = if knee.known { (words.light)(knee.light) } else { words.light_unknown };
    let state = knee.known.then(|| light_name(knee.light));
    let light = marked("span", "light", "data-light", state, Vec::new());
    let mut inner =
        vec![say("h2", "", words.knee), el("p", "plan__light", vec![light, text(told)])];
    let mut findings: Vec<View> = Vec::new();
    for finding in knee.findings.iter().rev().take(4) {
        let day = day_told(app, finding.day);
        let told = vec![say("span", "caption", day), text(" "), text((words.sign)(&finding.sign))];
        findings.push(el("li", "", told));
    }
    if !findings.is_empty() {
        inner.push(el("ul", "plan__findings", findings));
    }
    if !app.settings.with(|it| it.profile.has_said_where()) {
        let to = Route::Start("where".to_owned());
        inner.push(say("p", "", words.where_unsaid));
        inner.push(anchor(&to, "button", vec![icon("pencil"), text(words.say_where)]));
    }
    if knee.known {
        inner.push(say("p", "", (words.for_strength)(knee.for_strength(plan.day()))));
        inner.push(say("p", "", (words.for_running)(knee.for_running())));
    }
    if knee.light >= Light::Red {
        inner.push(anchor(&Route::Safety, "button", vec![text(words.see_safety)]));
    }
    el("section", "card plan__knee", inner)
}

/// The cue of the week, or that runs wait.
fn running(app: AppState, plan: &Plan) -> View {
    let words = words::plan(app.lang());
    let runs = plan.runs();
    // Who is told not to run is not told how.
    let said = match runs.advice {
        ForRunning::Stop => words::runs(app.lang()).allowed[ForRunning::Stop as usize],
        _ => (words.cue)(runs.cue),
    };
    let to = vec![icon("footprints"), text(app.more().nav.runs)];
    let inner =
        vec![say("h2", "", words.running), say("p", "", said), anchor(&Route::Runs, "button", to)];
    el("section", "card plan__running", inner)
}
