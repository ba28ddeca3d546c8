//! A chart as the core draws it, in SVG; and what the core needs to know for it.

use kneeline::chart::{Anchor, Chart, Drawing, Form, Kept, Look, Text, draw, sample};
use kneeline::history::History;
use kneeline::share;
use kneeline::words::charts;

use super::attr::{Attr, is, keeps};
use super::markup::{el, text};
use super::node::{SVG, View, element};
use crate::app::ask;
use crate::app::state::AppState;

/// Looks at everything that charts are made of.
pub(crate) fn kept<T>(app: AppState, look: impl FnOnce(Kept) -> T) -> T {
    use leptos::prelude::WithUntracked;
    app.history.with_untracked(|history| kept_of(app, history, look))
}

/// The same with another history.
pub(crate) fn kept_of<T>(app: AppState, history: &History, look: impl FnOnce(Kept) -> T) -> T {
    // Compiled once.
    fn any(app: AppState, history: &History, look: &mut dyn FnMut(Kept)) {
        use leptos::prelude::WithUntracked;
        app.diary.with_untracked(|diary| {
            let decode = |code: &str| share::decode(code).ok();
            let week = ask::week(app);
            look(Kept { history, diary, today: ask::today(), week, decode });
        });
    }
    let mut look = Some(look);
    let mut found = None;
    any(app, history, &mut |kept| found = look.take().map(|look| look(kept)));
    found.expect("looked at once")
}

/// The whole picture. Decoration: what stands round it says what it shows.
pub(crate) fn picture(app: AppState, chart: &Chart, look: Look) -> View {
    let drawing = draw(chart, look);
    let words = charts(app.lang());
    let mut inner = shapes(&drawing);
    for label in &drawing.labels {
        let said = match label.text {
            Text::Value(value, unit) => (words.tick)(value, unit),
            Text::Day(day, form) => (words.day_tick)(day, form),
            Text::Title(number) => {
                let series = chart.panels.get(number).and_then(|panel| panel.series.first());
                series.map(|series| (words.panel)(series.key, series.unit)).unwrap_or_default()
            }
        };
        let class =
            if matches!(label.text, Text::Title(_)) { "chart__name" } else { "chart__tick" };
        let anchor = match label.anchor {
            Anchor::Start => "start",
            Anchor::Middle => "middle",
            Anchor::End => "end",
        };
        let place =
            vec![keeps("x", px(label.x)), keeps("y", px(label.y)), is("text-anchor", anchor)];
        inner.push(element(SVG, "text", class, place, vec![text(said)]));
    }
    svg("chart__svg", &drawing, inner)
}

/// What tells the series of a chart apart; nothing where there is only one in each panel.
pub(crate) fn legend(app: AppState, chart: &Chart) -> Vec<View> {
    let words = charts(app.lang());
    let mut entries = Vec::new();
    for panel in &chart.panels {
        let drawn = panel.series.iter();
        let drawn = drawn.filter(|it| it.form != Form::Unseen && !it.points.is_empty());
        let drawn: Vec<_> = drawn.collect();
        if drawn.len() < 2 {
            continue;
        }
        entries.extend(drawn.into_iter().map(|series| {
            let drawing = sample(series);
            let picture = svg("chart__sample", &drawing, shapes(&drawing));
            el("li", "", vec![picture, text((words.key)(series.key))])
        }));
    }
    if entries.is_empty() { entries } else { vec![el("ul", "chart__legend caption", entries)] }
}

fn shapes(drawing: &Drawing) -> Vec<View> {
    let shapes = drawing.shapes.iter().map(|shape| {
        let mut attributes = vec![keeps("d", shape.d.clone())];
        if !shape.of.is_empty() {
            attributes.push(is("data-of", shape.of));
        }
        element(SVG, "path", shape.kind, attributes, Vec::new())
    });
    shapes.collect()
}

fn svg(class: &'static str, drawing: &Drawing, inner: Vec<View>) -> View {
    let (width, height) = (px(drawing.width), px(drawing.height));
    let attributes: Vec<Attr> = vec![
        keeps("viewBox", ["0 0 ", &width, " ", &height].concat()),
        is("aria-hidden", "true"),
        is("focusable", "false"),
    ];
    element(SVG, "svg", class, attributes, inner)
}

/// Tenths of a pixel, which are never below zero, as pixels.
fn px(tenths: i32) -> String {
    let tenths = tenths.max(0);
    [&*(tenths / 10).to_string(), ".", &(tenths % 10).to_string()].concat()
}
