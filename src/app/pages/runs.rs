//! Runs that were written down, by week, the newest first.

use kneeline::day::Day;
use kneeline::diary::runs::Longest;
use kneeline::diary::{Note, Run};
use kneeline::figure::Style;
use kneeline::library::circuits;
use kneeline::route::Route;
use kneeline::words;
use kneeline::words::runs::Sum;
use leptos::prelude::*;

use crate::app::ask;
use crate::app::parts::attr::is;
use crate::app::parts::dates::{day_told, of_another_year};
use crate::app::parts::exercise_card::still;
use crate::app::parts::live::live_view;
use crate::app::parts::markup::{anchor, el, head, icon, link, press, say, text};
use crate::app::parts::node::{ToView, View};
use crate::app::parts::notices::notices;
use crate::app::parts::run_plan::advice;
use crate::app::parts::run_told::{far_told, units};
use crate::app::state::AppState;

/// Weeks that come at once, and with each tap.
const WEEKS: usize = 8;

pub(super) fn runs(app: AppState) -> View {
    let words = words::runs(app.lang());
    let most = RwSignal::new(WEEKS);
    let list = live_view(move || {
        app.settings.track();
        app.diary.with(|diary| {
            let runs: Vec<(&Note, &Run)> = diary.runs().rev().collect();
            if runs.is_empty() { empty(app) } else { weeks(app, &runs, most) }
        })
    });
    let log = vec![icon("plus"), text(words.log)];
    let log = link(Route::NewRun, "button button--primary button--wide", None, log);
    let cues =
        anchor(&Route::Lesson("running-cues".to_owned()), "quiet-link", vec![text(words.cues)]);
    let clicks = vec![icon("footprints"), text(words.metronome)];
    let links = vec![anchor(&Route::Cadence, "quiet-link runs__link", clicks), cues];
    let inner = vec![log, advice(app), list, el("div", "runs__links", links)];
    vec![head(app.more().nav.runs, None, None), notices(app), el("div", "runs", inner)].view()
}

/// A figure and a sentence.
fn empty(app: AppState) -> View {
    let words = words::runs(app.lang());
    let mut inner = vec![say("p", "", words.empty)];
    let station = circuits::find("primer").and_then(|ready| ready.circuit.stations.first());
    let figure = station.map(|it| still(it.exercise, Style::THUMB, None));
    inner.insert(0, el("div", "progress__figure", figure.into_iter().collect()));
    el("div", "card progress__empty", inner)
}

/// Week by week, each with its sum, and the way to older ones.
fn weeks(app: AppState, runs: &[(&Note, &Run)], most: RwSignal<usize>) -> View {
    let words = words::runs(app.lang());
    let start = ask::week(app);
    let this = start.first_day(ask::today());
    let first_day = |it: &(&Note, &Run)| start.first_day(it.0.at.day());
    let mut left = runs.len();
    let same = |a: &_, b: &_| first_day(a) == first_day(b);
    let weeks = runs.chunk_by(same).take(most.get()).map(|week| {
        left -= week.len();
        let first = week.first().map_or(this, first_day);
        let year = of_another_year(first) || of_another_year(first.plus(6));
        let name =
            if first == this { words.this_week.to_owned() } else { (words.week)(first, year) };
        let rows = week.iter().map(|(note, run)| row(app, note, run));
        let title = vec![say("h2", "", name), say("p", "quiet", (words.totals)(&sum(app, week)))];
        let inner = vec![el("header", "runs__week", title), el("ol", "runs__list", rows.collect())];
        el("section", "", inner)
    });
    let mut inner: Vec<View> = weeks.collect();
    if left > 0 {
        let older = vec![text((words::charts(app.lang()).older)(left))];
        inner.push(press("button", vec![is("type", "button")], older, move || {
            most.update(|most| *most += WEEKS);
        }));
    }
    el("div", "runs__weeks", inner)
}

fn sum(app: AppState, runs: &[(&Note, &Run)]) -> Sum {
    let units = units(app);
    let metres = runs.iter().filter_map(|(_, run)| run.metres).sum();
    let minutes = runs.iter().filter_map(|(_, run)| run.minutes).map(u32::from).sum();
    Sum { runs: runs.len(), minutes, hundredths: units.hundredths(metres), units }
}

fn row(app: AppState, note: &Note, run: &Run) -> View {
    let words = words::runs(app.lang());
    let mut facts = Vec::new();
    if let Some(knee) = run.knee {
        let class = match knee {
            0..=2 => "chip run-row__knee",
            3..=5 => "chip run-row__knee run-row__knee--sore",
            _ => "chip run-row__knee run-row__knee--pain",
        };
        facts.push(say("span", class, (words.knee_of)(knee)));
    }
    let line = run.alignment.and_then(|it| words.lines.get(usize::from(it)));
    facts.extend(line.map(|name| say("span", "chip", *name)));
    if !run.note.is_empty() {
        facts.push(say("span", "quiet run-row__note", run.note.clone()));
    }
    let far = far_told(app, Longest { minutes: run.minutes, metres: run.metres });
    let inner = vec![
        say("span", "caption", day(app, note.at.day())),
        say("b", "", far),
        el("span", "run-row__facts", facts),
    ];
    el("li", "", vec![link(Route::Run(note.id.0.clone()), "card run-row", None, inner)])
}

fn day(app: AppState, day: Day) -> String {
    let words = words::runs(app.lang());
    let today = ask::today();
    if day == today {
        words.today.to_owned()
    } else if day == today.plus(-1) {
        words.yesterday.to_owned()
    } else {
        day_told(app, day)
    }
}
