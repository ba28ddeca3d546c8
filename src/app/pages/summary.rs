//! What was done and how it went, on one or two pages of paper for a professional. Nobody is asked
//! for a name.

use kneeline::chart::{
    Chart, DoseNow, Kept, Key, Look, PainTold, Range, Topic, Window, chart, doses_now, pains,
    run_sum, tally, test_ids,
};
use kneeline::exercise::Side;
use kneeline::library;
use kneeline::route::Route;
use kneeline::session::Site;
use kneeline::words::charts;
use leptos::prelude::*;

use crate::app::ask;
use crate::app::parts::attr::is;
use crate::app::parts::chart::{kept, legend, picture};
use crate::app::parts::chart_card::{name_of, sentence, side_of};
use crate::app::parts::live::live_view;
use crate::app::parts::markup::{button, choice, el, group, head, marked, say, text, with};
use crate::app::parts::node::{ToView, View};
use crate::app::state::AppState;

/// What fits on two pages.
const MOST_DOSES: usize = 10;
const MOST_PAINS: usize = 8;
const MOST_TESTS: usize = 12;
/// Of a page of paper and of a phone, in pixels.
const PAPER: Look = Look { width: 660, font: 12 };
const PHONE: Look = Look { width: 300, font: 13 };

pub(super) fn summary(app: AppState) -> View {
    let words = charts(app.lang());
    let range = RwSignal::new(Range::TwelveWeeks);
    let options = Range::ALL.into_iter().zip(words.ranges).map(|(it, name)| {
        choice("choice__option", name, move || range.get() == it, move || range.set(it))
    });
    let acts = vec![
        say("p", "quiet", words.summary.hint),
        group("choice", words.range, options.collect()),
        button("button button--primary", "download", words.summary.print, ask::print),
    ];
    let sheet = live_view(move || {
        let range = range.get();
        untrack(|| sheet(app, range))
    });
    let back = Some((Route::Progress, app.more().app.back));
    vec![head(app.more().early.summary, back, None), el("div", "stack summary__acts", acts), sheet]
        .view()
}

fn sheet(app: AppState, range: Range) -> View {
    let words = charts(app.lang());
    let parts = kept(app, |kept| {
        let window = Window::of(kept, range);
        let top = vec![
            say("p", "summary__period", (words.summary.period)(window.from, window.to)),
            say("p", "caption", (words.summary.made)(kept.today)),
            say("p", "", words.summary.disclaimer),
        ];
        vec![
            el("header", "summary__top", top),
            part(words.summary.sessions, sessions(app, kept, window)),
            part(words.summary.knee, knee(app, &chart(kept, Topic::Knee, range, ""))),
            part(words.summary.pains, told_pains(app, &pains(kept, window))),
            part(words.summary.doses, doses(app, &doses_now(kept))),
            part(words.summary.tests, tests(app, kept, range)),
            part(words.summary.angle, angles(app, &chart(kept, Topic::Angle, range, ""))),
            part(words.summary.runs, runs(app, kept, window, range)),
            say("p", "caption summary__end", app.more().app.general_information),
        ]
    });
    el("article", "card summary", parts)
}

/// A part with its heading; one line where there is nothing.
fn part(name: &'static str, mut inner: Vec<View>) -> View {
    inner.insert(0, say("h2", "", name));
    el("section", "summary__part", inner)
}

fn nothing(app: AppState) -> Vec<View> {
    vec![say("p", "quiet", charts(app.lang()).summary.nothing)]
}

fn sessions(app: AppState, kept: Kept, window: Window) -> Vec<View> {
    let sum = tally(kept, window.from, window.to);
    if sum.sessions == 0 {
        return nothing(app);
    }
    let (mut with_one, mut weeks) = (0, 0);
    for first in window.weeks() {
        let last = first.plus(6).min(window.to);
        with_one += usize::from(tally(kept, first, last).sessions > 0);
        weeks += 1;
    }
    let lines = (charts(app.lang()).summary.tally)(&sum, with_one, weeks);
    let lines = lines.into_iter().map(|line| say("li", "", line));
    vec![el("ul", "summary__facts", lines.collect())]
}

fn knee(app: AppState, chart: &Chart) -> Vec<View> {
    if chart.is_empty() {
        return nothing(app);
    }
    let wide = vec![picture(app, chart, PAPER)];
    let narrow = vec![picture(app, chart, PHONE)];
    let mut inner = vec![
        say("p", "", sentence(app, chart)),
        marked("div", "chart__plot summary__wide", "aria-hidden", Some("true"), wide),
        marked("div", "chart__plot summary__narrow", "aria-hidden", Some("true"), narrow),
    ];
    inner.extend(legend(app, chart));
    inner
}

fn told_pains(app: AppState, pains: &[PainTold]) -> Vec<View> {
    let words = app.more();
    if pains.is_empty() {
        return nothing(app);
    }
    let line = |pain: &PainTold| {
        let sites = Site::ALL.into_iter().zip(words.hands.sites_told);
        let site = sites.into_iter().find(|(site, _)| *site == pain.site).map_or("", |it| it.1);
        let name = name_of(app, Topic::Dose, &pain.exercise);
        let PainTold { level, sharp, side, times, .. } = *pain;
        say("li", "", (charts(app.lang()).summary.pain)(site, level, sharp, &name, side, times))
    };
    let lines: Vec<View> = pains.iter().take(MOST_PAINS).map(line).collect();
    let mut inner = vec![el("ul", "bullets", lines)];
    inner.extend(more(app, pains.len(), MOST_PAINS));
    inner
}

/// How many there was no room for.
fn more(app: AppState, all: usize, most: usize) -> Option<View> {
    let left = all.saturating_sub(most);
    (left > 0).then(|| say("p", "caption", (charts(app.lang()).summary.more)(left)))
}

fn doses(app: AppState, doses: &[DoseNow]) -> Vec<View> {
    let words = &charts(app.lang()).summary;
    if doses.is_empty() {
        return nothing(app);
    }
    let rows = doses.iter().take(MOST_DOSES).map(|dose| {
        let exercise = library::find(&dose.exercise);
        let mut name = name_of(app, Topic::Dose, &dose.exercise);
        if let Some(tempo) = dose.tempo {
            let tempo = [tempo.lift, tempo.hold, tempo.lower, tempo.pause];
            name = [&*name, ", ", &(words.tempo)(tempo)].concat();
        }
        let sets = dose.sets.iter().map(|sets| {
            if sets.is_empty() {
                return app.more().progress.none.to_owned();
            }
            let amounts: Vec<String> = sets.iter().map(ToString::to_string).collect();
            let last = amounts.last().cloned().unwrap_or_default();
            let same = amounts.iter().all(|it| *it == last);
            let amounts = if same { last } else { amounts.join(", ") };
            let named = match exercise.map(|it| it.dose.measure) {
                Some(kneeline::exercise::Measure::HoldSecs) => [&*amounts, " s"].concat(),
                _ => amounts,
            };
            (words.sets_of)(sets.len(), &named)
        });
        (name, sets.collect())
    });
    let mut inner = vec![rows_of(words.doses, words.dose_columns, rows.collect())];
    inner.extend(more(app, doses.len(), MOST_DOSES));
    inner
}

/// A table; every row begins with its name.
fn rows_of(
    caption: &'static str,
    columns: [&'static str; 4],
    rows: Vec<(String, Vec<String>)>,
) -> View {
    let cell = |scope, name: String| with("th", "", vec![is("scope", scope)], vec![text(name)]);
    let heads = columns.into_iter().map(|name| match name {
        "" => say("td", "", ""),
        name => cell("col", name.to_owned()),
    });
    let rows = rows.into_iter().map(|(name, cells)| {
        let mut inner = vec![cell("row", name)];
        inner.extend(cells.into_iter().map(|value| say("td", "", value)));
        el("tr", "", inner)
    });
    let inner = vec![
        say("caption", "unseen", caption),
        el("thead", "", vec![el("tr", "", heads.collect())]),
        el("tbody", "", rows.collect()),
    ];
    el("table", "chart-table summary__table", inner)
}

/// The first and the last result of a side, and how often there was one.
fn ends(app: AppState, chart: &Chart, name: &str) -> Vec<(String, Vec<String>)> {
    let words = charts(app.lang());
    let mut rows = Vec::new();
    for series in chart.columns() {
        let Key::Of(side) = series.key else { continue };
        let (Some(first), Some(last)) = (series.points.first(), series.points.last()) else {
            continue;
        };
        let told = |point: &kneeline::chart::Point| {
            [&*(words.value)(point.value, series.unit), ", ", &(words.date)(point.day)].concat()
        };
        let side = if side == Side::Both { "" } else { side_of(app, side) };
        let comma = if side.is_empty() || name.is_empty() { "" } else { ", " };
        let cells = vec![told(first), told(last), series.points.len().to_string()];
        rows.push(([name, comma, side].concat(), cells));
    }
    rows
}

fn tests(app: AppState, kept: Kept, range: Range) -> Vec<View> {
    let words = &charts(app.lang()).summary;
    let mut rows = Vec::new();
    for id in test_ids(kept.diary) {
        let name = name_of(app, Topic::Test, id);
        rows.extend(ends(app, &chart(kept, Topic::Test, range, id), &name));
    }
    if rows.is_empty() {
        return nothing(app);
    }
    let all = rows.len();
    rows.truncate(MOST_TESTS);
    let mut inner = vec![rows_of(words.tests, words.test_columns, rows)];
    inner.extend(more(app, all, MOST_TESTS));
    inner
}

fn angles(app: AppState, chart: &Chart) -> Vec<View> {
    let words = &charts(app.lang()).summary;
    if chart.is_empty() {
        return nothing(app);
    }
    let rows = rows_of(words.angle, words.test_columns, ends(app, chart, ""));
    vec![rows, say("p", "", sentence(app, chart))]
}

fn runs(app: AppState, kept: Kept, window: Window, range: Range) -> Vec<View> {
    let sum = run_sum(kept, window);
    if sum.runs == 0 {
        return nothing(app);
    }
    let total = (charts(app.lang()).summary.run_total)(sum.runs, sum.metres, sum.minutes);
    let said = sentence(app, &chart(kept, Topic::Runs, range, ""));
    vec![say("p", "", total), say("p", "", said)]
}
