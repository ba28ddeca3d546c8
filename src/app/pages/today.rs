//! Today: start in one tap. What was interrupted comes first; the week and the rest follow.

use kneeline::plan::{Kind, Plan, WeekDay};
use kneeline::route::{PlayOf, Route};
use leptos::prelude::*;

use super::later;
use crate::app::ask;
use crate::app::parts::attr::{is, keeps, lives};
use crate::app::parts::light::light_name;
use crate::app::parts::live::{live, live_view, memo, when};
use crate::app::parts::markup::{
    button, el, head, icon, link, marked, say, tell, text, with, word_button,
};
use crate::app::parts::node::{ToView, View};
use crate::app::parts::notices::notices;
use crate::app::parts::today_hero::hero_card;
use crate::app::state::AppState;

pub(super) fn today(app: AppState) -> View {
    let words = app.words();
    let unfinished = memo(move || app.is_unfinished());
    let hero =
        live_view(
            move || if unfinished.get() { resume_card(app) } else { hero_card(app, later::fitted) },
        );
    let quiet = |to, name| link(to, "quiet-link", None, vec![text(name)]);
    let links = vec![
        quiet(Route::Circuits, words.today.all_circuits),
        quiet(Route::Cadence, words.early.metronome),
        quiet(Route::Learn, words.early.read),
    ];
    let inner = vec![
        notices(app),
        later::question(app),
        hero.view(),
        el("div", "tiles", vec![knee(app), log_run(app)]),
        week(app),
        about_you(app),
        el("div", "stack today__links", links),
        say("p", "caption", words.app.general_information),
    ];
    let settings = vec![icon("settings")];
    let gear = link(Route::Settings, "round page-head__gear", Some(words.nav.settings), settings);
    vec![head(words.today.title, None, Some(gear)), el("div", "today", inner)].view()
}

/// The questions about the person, until they were answered or waved away.
fn about_you(app: AppState) -> View {
    let nav = &app.words().nav;
    let link = move || {
        let said = vec![say("b", "", nav.start), say("span", "quiet", nav.start_hint)];
        let inner = vec![el("span", "circuit-card__text", said), icon("chevron-right")];
        link(Route::Start(String::new()), "card circuit-card", None, inner)
    };
    when(move || !app.settings.with(|it| it.profile.asked), link)
}

/// The light of the knee, and the way to why.
fn knee(app: AppState) -> View {
    let words = &app.words().today;
    let light = move || app.plan.with(|plan| Some(plan.knee().light).filter(|_| plan.knee().known));
    let state = lives("data-light", live(move || light().map_or("", light_name)));
    let told = live(move || light().map_or(words.knee_unknown, words.knee));
    let inner = vec![el("span", "light", Vec::new()), told.view()];
    let mut attributes = vec![keeps("href", Route::Plan.href()), state];
    attributes.push(is("class", "card tile"));
    with("a", "", attributes, inner)
}

fn log_run(app: AppState) -> View {
    let name = app.words().nav.log_run;
    link(Route::NewRun, "card tile", None, vec![icon("footprints"), text(name)])
}

/// A session that was cut off or left: nothing of it is lost.
fn resume_card(app: AppState) -> View {
    let words = app.words();
    let line = move || {
        app.session.with(|session| {
            let session = session.as_ref()?;
            let glance = session.glance(0)?;
            Some((words.today.resume_where)(&session.circuit.name, glance.bout + 1, glance.bouts))
        })
    };
    let resume = move || {
        app.dispatch(kneeline::session::Event::Resume);
        go_to_player(app);
    };
    let end = move || app.dispatch(kneeline::session::Event::End);
    let line = live(move || line().unwrap_or_default());
    let inner = vec![
        say("p", "quiet", words.today.resume_title),
        tell("h2", "", line),
        button("button button--start", "play", words.today.resume, resume),
        word_button("button button--wide", words.today.save_what_was_done, end),
    ];
    el("section", "hero", inner)
}

fn go_to_player(app: AppState) {
    let of = app.session.with_untracked(|s| s.as_ref().map(|s| s.started.code.clone()));
    if let Some(code) = of {
        ask::go(&Route::Play(PlayOf::Shared(code)));
    }
}

/// Seven days, a dot for each: filled where there was a session, hollow where not, dashed where
/// one is planned.
fn week(app: AppState) -> View {
    let words = app.words();
    let totals = live(move || {
        let week = app.settings.with(|it| it.profile.week);
        let totals = app.history.with(|history| history.week_totals(app.day.get(), week));
        (words.today.week_summary)(totals.sessions, totals.minutes())
    });
    let dot = move |it: &WeekDay| {
        let (letter, name) = words.weekdays[it.day.weekday() as usize];
        let planned = it.planned.filter(|kind| *kind != Kind::Rest);
        let (state, told) = match planned {
            _ if !it.done.is_empty() => ("done", words.today.trained.to_owned()),
            Some(kind) => ("planned", (words.today.planned)((words.today.kind)(kind))),
            None => ("open", words.today.not_trained.to_owned()),
        };
        let check = (state == "done").then(|| icon("check")).into_iter().collect();
        let inner = vec![
            el("span", "week__dot", check),
            marked("span", "", "aria-hidden", Some("true"), vec![text(letter)]),
            say("span", "unseen", [name, ", ", &told].concat()),
        ];
        let full = planned.is_some_and(Kind::is_full);
        let mut attributes = vec![is("data-state", state)];
        attributes.extend(full.then(|| is("data-full", "true")));
        attributes.extend((it.day == app.day.get()).then(|| is("aria-current", "date")));
        with("li", "week__day", attributes, inner)
    };
    let days = live_view(move || {
        let week = app.plan.with(Plan::week);
        week.iter().map(dot).collect::<Vec<View>>().view()
    });
    let inner = vec![
        say("h2", "unseen", words.today.this_week),
        el("ol", "week__days", vec![days.view()]),
        el("p", "quiet", vec![totals.view()]),
    ];
    el("section", "card week", inner)
}
