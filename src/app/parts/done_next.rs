//! What a session led to: something reached, a step towards the next stage, changed doses, and
//! the day that comes next. All of it is the plan as it is now against the plan as it would be
//! without the session, so that each answer below it shows at once what it changes.

use kneeline::chart::{self, Kind as Reached};
use kneeline::history::{History, SessionRecord};
use kneeline::plan::{Change, Gate, Kind, Light, Milestone, Plan};
use kneeline::route::Route;
use kneeline::words;
use leptos::prelude::*;

use super::attr::is;
use super::chart::{kept, kept_of};
use super::chart_which::name_of;
use super::dates::day_told;
use super::live::live_view;
use super::markup::{anchor, el, icon, say, text, with};
use super::node::{ToView, View};
use super::plan_levels::row;
use crate::app::state::AppState;

/// Changes of doses that are told here; the plan has them all.
const TOLD: usize = 3;
/// From here on there is nothing to celebrate.
const HURTS: u8 = 6;

/// As everything was before the session.
struct Before {
    plan: Plan,
    reached: Vec<chart::Milestone>,
}

/// Only after the newest session, and only on its day or the one after: what an older one led to
/// is long part of the plan.
pub(crate) fn follows(app: AppState, record: &SessionRecord) -> Option<View> {
    let today = app.day.get_untracked();
    let newest = app.history.with_untracked(|history| history.last().map(|it| it.id.clone()));
    let age = today.0.saturating_sub(record.at.day().0);
    if newest.as_ref() != Some(&record.id) || !(0..=1).contains(&age) {
        return None;
    }
    let before = StoredValue::new(before(app, record));
    let id = record.id.clone();
    Some(live_view(move || {
        let plan = app.plan.get();
        let knee = app.history.with(|it| it.get(&id).and_then(|record| record.feedback.knee));
        untrack(|| before.with_value(|before| draw(app, before, &plan, knee)))
    }))
}

fn before(app: AppState, record: &SessionRecord) -> Before {
    let mut history: History = app.history.get_untracked();
    history.remove(&record.id);
    let plan = app.diary.with_untracked(|diary| {
        app.settings
            .with_untracked(|it| Plan::of(&it.person(), &history, diary, app.day.get_untracked()))
    });
    let reached = kept_of(app, &history, |kept| chart::milestones(kept, plan.milestones()));
    Before { plan, reached }
}

fn draw(app: AppState, before: &Before, plan: &Plan, knee: Option<u8>) -> View {
    let words = words::after(app.lang());
    let mut inner = Vec::new();
    if knee.is_none_or(|it| it < HURTS) && plan.knee().light < Light::Red {
        inner.extend(reached(app, before, plan));
    }
    inner.extend(stage(app, &before.plan, plan));
    inner.extend(doses(app, &before.plan, plan));
    inner.extend(next(app, plan));
    if inner.is_empty() {
        return ().view();
    }
    inner.insert(0, say("h2", "", words.follows));
    inner.push(anchor(&Route::Plan, "quiet-link", vec![icon("route"), text(words.to_plan)]));
    el("section", "card follows", inner)
}

/// One thing that was reached, the one that means most; no more than that.
fn reached(app: AppState, before: &Before, plan: &Plan) -> Option<View> {
    let words = words::charts(app.lang());
    let all = kept(app, |kept| chart::milestones(kept, plan.milestones()));
    let new = all.into_iter().filter(|it| !before.reached.contains(it));
    let most = new.max_by_key(|it| weight(&it.kind))?;
    let exercise = match &most.kind {
        Reached::More { exercise, .. } => name_of(app, chart::Topic::Dose, exercise),
        _ => String::new(),
    };
    let told = vec![icon("flag"), say("b", "", (words.reached)(&most.kind, &exercise))];
    Some(with("p", "follows__reached", vec![is("role", "status")], told))
}

const fn weight(kind: &Reached) -> u8 {
    match kind {
        Reached::Plan(Milestone::Level(_)) => 7,
        Reached::Plan(Milestone::GreenAgain) => 6,
        Reached::Plan(Milestone::GreenRun { .. }) => 5,
        Reached::Plan(Milestone::Sessions(_)) => 4,
        Reached::Plan(Milestone::Weeks(_)) => 3,
        Reached::Hours(_) => 2,
        Reached::Plan(Milestone::StepsUp(_)) => 1,
        Reached::More { .. } => 0,
    }
}

/// The stage that it led to, or how far the next one is; and what of its gate has moved.
fn stage(app: AppState, before: &Plan, plan: &Plan) -> Vec<View> {
    let words = words::plan(app.lang());
    let mut inner = Vec::new();
    let name = |level| (app.more().level)(level);
    for moved in plan.moves().iter().filter(|it| !before.moves().contains(it)) {
        inner.push(say("p", "", (words.moved)(moved.why, name(moved.to))));
    }
    let Some(gate) = plan.gate() else { return inner };
    let told = match (gate.is_open(), plan.knee().light) {
        (true, Light::Green) => (words.gate_open)(name(gate.to)),
        (true, _) => (words.gate_waits)(name(gate.to)),
        (false, _) => (words.gate)(name(gate.to), gate.met(), gate.checks.len()),
    };
    inner.push(say("h3", "", told));
    let rows: Vec<View> = moved_checks(before.gate(), gate)
        .map(|place| row(app, words, &gate.checks[place], ""))
        .collect();
    if !rows.is_empty() {
        inner.push(el("ul", "gate", rows));
    }
    inner
}

/// The places of what is not as it was; of a gate that was not there before, of what is met.
fn moved_checks(before: Option<&Gate>, gate: &Gate) -> impl Iterator<Item = usize> {
    let before = before.filter(|it| it.to == gate.to);
    gate.checks.iter().enumerate().filter_map(move |(place, check)| {
        let moved = match before.and_then(|it| it.checks.get(place)) {
            Some(known) => (known.met, &known.there) != (check.met, &check.there),
            None => check.met,
        };
        moved.then_some(place)
    })
}

/// What is done differently next time, and why.
fn doses(app: AppState, before: &Plan, plan: &Plan) -> Vec<View> {
    let words = words::after(app.lang());
    let is_new = |it: &&Change| !it.undone && !before.changes().contains(it);
    let new: Vec<&Change> = plan.changes().iter().filter(is_new).collect();
    if new.is_empty() {
        return Vec::new();
    }
    let rows = new.iter().take(TOLD).map(|change| dose(app, change));
    let mut inner = vec![say("h3", "", words.doses), el("ul", "follows__doses", rows.collect())];
    let left = new.len().saturating_sub(TOLD);
    if left > 0 {
        inner.push(say("p", "caption", (words.more_doses)(left)));
    }
    inner
}

fn dose(app: AppState, change: &Change) -> View {
    let words = words::plan(app.lang());
    let bands = app.settings.with_untracked(|it| it.profile.bands.clone());
    let band = |place: u8| match bands.get(usize::from(place)) {
        Some(name) => (words.band)(name),
        None => (words.band)(&(place + 1).to_string()),
    };
    let name = change.exercise.text.get(app.lang()).name;
    let why = (words.why)(change.why, (app.more().side)(change.side));
    let glyph = icon(if change.up { "arrow-up" } else { "arrow-down" });
    let what = say("b", "", [name, ": ", &(words.what)(change.what, &band)].concat());
    el("li", "", vec![glyph, el("span", "", vec![what, text(" "), text(why)])])
}

/// The day on which something is planned next; and what the knee asks for, where it is not calm.
fn next(app: AppState, plan: &Plan) -> Vec<View> {
    let words = words::after(app.lang());
    let of_plan = words::plan(app.lang());
    let light = plan.knee().light;
    let mut inner = Vec::new();
    if light >= Light::Amber {
        inner.push(say("p", "", (of_plan.for_strength)(plan.knee().for_strength(plan.day()))));
    }
    if light == Light::Refer {
        return inner;
    }
    let week = plan.seven_days();
    let mut ahead = week.iter().skip(1);
    let told = ahead.find_map(|it| {
        let kind = it.planned.filter(|kind| *kind != Kind::Rest)?;
        let tomorrow = it.day == plan.day().plus(1);
        let day = if tomorrow { words.tomorrow.to_owned() } else { day_told(app, it.day) };
        Some((words.planned)(&day, (of_plan.kind)(kind)))
    });
    let told = told.unwrap_or_else(|| words.nothing_planned.to_owned());
    inner.extend([say("h3", "", words.next), say("p", "follows__next", told)]);
    inner
}
