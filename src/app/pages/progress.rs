//! What was done and how it goes: sums, charts, and every session.

use std::time::Duration;

use kneeline::chart::{Range, Topic, Window, first_day, is_known};
use kneeline::figure::Style;
use kneeline::library::circuits;
use kneeline::route::Route;
use kneeline::words::charts;
use leptos::prelude::*;

use crate::app::parts::chart::kept;
use crate::app::parts::chart_card::chart_card;
use crate::app::parts::chart_watch::Watch;
use crate::app::parts::exercise_card::still;
use crate::app::parts::live::effect;
use crate::app::parts::markup::{choice, el, group, head, icon, link, say, text};
use crate::app::parts::node::{ToView, View};
use crate::app::parts::progress_head::progress_head;
use crate::app::parts::progress_sessions::sessions;
use crate::app::state::AppState;

pub(super) fn progress(app: AppState) -> View {
    let words = app.more();
    let mut page = vec![head(words.progress.title, None, None)];
    let trained = app.history.with_untracked(|history| !history.sessions().is_empty());
    if trained {
        page.extend(progress_head(app));
    } else {
        page.push(empty(app));
    }
    // Which topics there is something about, whenever that was.
    let (full, later): (Vec<Topic>, Vec<Topic>) =
        kept(app, |kept| Topic::ALL.into_iter().partition(|topic| is_known(kept, *topic)));
    if !full.is_empty() {
        let range = RwSignal::new(first_range(app));
        let watch = Watch::new();
        let shown = one_by_one(range, full.len());
        let cards = full.into_iter().zip(shown);
        let cards = cards.map(|(topic, range)| chart_card(app, topic, range, watch));
        page.push(ranges(app, range));
        page.push(el("div", "charts", cards.collect()));
    }
    if !later.is_empty() {
        page.push(still_to_come(app, later));
    }
    page.push(ways(app, trained));
    if trained {
        page.push(say("h2", "progress__sessions", charts(app.lang()).all_sessions));
        page.push(sessions(app));
    }
    page.view()
}

/// All there is, while that is no more than twelve weeks.
fn first_range(app: AppState) -> Range {
    kept(app, |kept| {
        let twelve = Window::of(kept, Range::TwelveWeeks);
        let four = Window::of(kept, Range::FourWeeks);
        match first_day(kept) {
            Some(first) if four.has(first) => Range::FourWeeks,
            Some(first) if twelve.has(first) => Range::All,
            _ => Range::TwelveWeeks,
        }
    })
}

/// A range for each card, which follow one after the other: never more than one chart is made in
/// one breath.
fn one_by_one(range: RwSignal<Range>, cards: usize) -> Vec<RwSignal<Range>> {
    let first = range.get_untracked();
    let shown: Vec<RwSignal<Range>> = (0..cards).map(|_| RwSignal::new(first)).collect();
    let all = shown.clone();
    effect(move || {
        let now = range.get();
        for (place, shown) in (0..).zip(&all) {
            let shown = *shown;
            let follow = move || {
                if shown.try_get_untracked().is_some_and(|it| it != now) {
                    shown.set(now);
                }
            };
            set_timeout(follow, Duration::from_millis(place * 20));
        }
    });
    shown
}

fn ranges(app: AppState, range: RwSignal<Range>) -> View {
    let words = charts(app.lang());
    let options = Range::ALL.into_iter().zip(words.ranges).map(|(it, name)| {
        choice("choice__option", name, move || range.get() == it, move || range.set(it))
    });
    group("choice progress__range", words.range, options.collect())
}

/// What will be shown, and after what.
fn still_to_come(app: AppState, later: Vec<Topic>) -> View {
    let words = charts(app.lang());
    let rows = later.into_iter().map(|topic| {
        let inner =
            vec![say("b", "", (words.title)(topic)), say("span", "quiet", (words.later)(topic))];
        el("li", "", inner)
    });
    let inner = vec![say("h2", "", words.later_title), el("ul", "later", rows.collect())];
    el("section", "card", inner)
}

/// To the summary, to what was done without the app, to the tables.
fn ways(app: AppState, trained: bool) -> View {
    let words = app.more();
    let way = |to, glyph, name| link(to, "quiet-link", None, vec![icon(glyph), text(name)]);
    let summary = || way(Route::Summary, "list", charts(app.lang()).summary.open);
    let mut inner = Vec::new();
    inner.extend(trained.then(summary));
    inner.push(way(Route::Add, "plus", words.data.mend.add));
    inner.push(way(Route::Data, "hard-drive", charts(app.lang()).to_data));
    el("div", "row progress__ways", inner)
}

/// A figure, a sentence, a way to begin.
fn empty(app: AppState) -> View {
    let words = &app.more().progress;
    let mut inner = vec![say("p", "", words.empty)];
    if let Some(circuit) = circuits::ALL.first().map(|ready| &ready.circuit) {
        let figure = circuit.stations.first().map(|it| still(it.exercise, Style::THUMB, None));
        inner.insert(0, el("div", "progress__figure", figure.into_iter().collect()));
        let to = Route::Circuit(circuit.id.to_string());
        inner.push(link(to, "button button--primary", None, vec![text(words.empty_action)]));
    }
    el("div", "card progress__empty", inner)
}
