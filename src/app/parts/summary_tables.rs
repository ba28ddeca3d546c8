//! The tables of the summary: what is done now, how tests went. What does not fit is counted.

use kneeline::chart::{Chart, DoseNow, Kept, Key, Range, Topic, chart, test_ids};
use kneeline::exercise::Side;
use kneeline::library;
use kneeline::words::charts;

use super::attr::is;
use super::chart_which::{name_of, side_of};
use super::markup::{el, say, text, with};
use super::node::View;
use crate::app::state::AppState;

/// What fits on two pages.
const MOST_DOSES: usize = 10;
const MOST_TESTS: usize = 12;

/// A part with its heading; one line where there is nothing.
pub(crate) fn part(name: &'static str, mut inner: Vec<View>) -> View {
    inner.insert(0, say("h2", "", name));
    el("section", "summary__part", inner)
}

pub(crate) fn nothing(app: AppState) -> Vec<View> {
    vec![say("p", "quiet", charts(app.lang()).summary.nothing)]
}

/// How many there was no room for.
pub(crate) fn more(app: AppState, all: usize, most: usize) -> Option<View> {
    let left = all.saturating_sub(most);
    (left > 0).then(|| say("p", "caption", (charts(app.lang()).summary.more)(left)))
}

pub(crate) fn doses(app: AppState, doses: &[DoseNow]) -> Vec<View> {
    let words = &charts(app.lang()).summary;
    if doses.is_empty() {
        return nothing(app);
    }
    let rows = doses.iter().take(MOST_DOSES).map(|dose| {
        let exercise = library::find(&dose.exercise);
        let mut name = name_of(app, Topic::Dose, &dose.exercise);
        if let Some(tempo) = dose.tempo {
            let tempo = [tempo.lift, tempo.hold, tempo.lower, tempo.pause];
            name = [&*name, ",\n", &(words.tempo)(tempo)].concat();
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
                Some(kneeline::exercise::Measure::HoldSecs) => [&*amounts, "\u{a0}s"].concat(),
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
pub(crate) fn rows_of(
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
pub(crate) fn ends(app: AppState, chart: &Chart, name: &str) -> Vec<(String, Vec<String>)> {
    let words = charts(app.lang());
    let mut rows = Vec::new();
    for series in chart.columns() {
        let Key::Of(side) = series.key else { continue };
        let (Some(first), Some(last)) = (series.points.first(), series.points.last()) else {
            continue;
        };
        // A day stays in one piece.
        let told = |point: &kneeline::chart::Point| {
            let day = (words.date)(point.day).replace(' ', "\u{a0}");
            [&*(words.value)(point.value, series.unit), ",\n", &day].concat()
        };
        let side = if side == Side::Both { "" } else { side_of(app, side) };
        let comma = if side.is_empty() || name.is_empty() { "" } else { ", " };
        let cells = vec![told(first), told(last), series.points.len().to_string()];
        rows.push(([name, comma, side].concat(), cells));
    }
    rows
}

pub(crate) fn tests(app: AppState, kept: Kept, range: Range) -> Vec<View> {
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
