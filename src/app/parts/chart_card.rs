//! One chart with its sentence, its table and what it means. Worked out when it comes near.

use kneeline::chart::{Chart, Look, Range, Topic, draw};
use kneeline::words::charts;
use leptos::prelude::*;

use super::attr::{Found, found, is, keeps};
use super::chart::{legend, picture};
use super::chart_below::{about, table};
use super::chart_made::Card;
use super::chart_watch::Watch;
use super::chart_which::{choices, chooser};
use super::live::{effect, live, live_view};
use super::markup::{say, with};
use super::node::{ToView, View};
use crate::app::state::AppState;

/// Until the size is known, or where browsers do not tell it.
const LOOK: Look = Look { width: 320, font: 13 };

pub(crate) fn chart_card(
    app: AppState,
    topic: Topic,
    range: RwSignal<Range>,
    watch: Watch,
) -> View {
    let words = charts(app.lang());
    let ids = choices(app, topic);
    let card = Card::new(app, topic, range, ids.first().cloned().unwrap_or_default());
    let number = Topic::ALL.iter().position(|it| *it == topic).unwrap_or(0);
    let (at, plot) = (Found::new(), Found::new());
    effect(move || {
        if let (Some(at), Some(plot)) = (at.get(), plot.get()) {
            watch.near.with_value(|near| near.iter().for_each(|near| near.watch(&at)));
            watch.sized.with_value(|sized| sized.iter().for_each(|sized| sized.watch(&plot)));
        }
    });
    let seen = Memo::new(move |_| watch.seen.with(|seen| seen[number]));
    let look = Memo::new(move |_| watch.looks.with(|looks| looks[number]));
    let said_id = ["chart-", topic.name(), "-said"].concat();
    let said = live(move || {
        if !seen.get() {
            return String::new();
        }
        card.look(|chart| sentence(app, chart)).unwrap_or_default()
    });
    let drawn = live_view(move || {
        if !seen.get() {
            return ().view();
        }
        let (width, font) = look.get().unwrap_or((LOOK.width, LOOK.font));
        let drawn = card.look(|chart| picture(app, chart, Look { width, font }));
        drawn.unwrap_or_else(|| ().view())
    });
    let around = live_view(move || {
        if !seen.get() {
            return ().view();
        }
        let (width, font) = look.get().unwrap_or((LOOK.width, LOOK.font));
        let beside = card.look(|chart| beside(app, chart, Look { width, font }));
        beside.unwrap_or_else(|| ().view())
    });
    let topic_name = is("data-topic", topic.name());
    let img = vec![
        is("role", "img"),
        keeps("aria-labelledby", said_id.clone()),
        is("data-topic", topic.name()),
        found(plot),
    ];
    let mut inner = vec![say("h2", "", (words.title)(topic))];
    inner.extend(chooser(app, topic, card.which, ids));
    inner.extend([
        with("p", "chart__said", vec![keeps("id", said_id)], vec![said.view()]),
        with("div", "chart__plot", img, vec![drawn]),
        around,
        table(card),
        about(app, topic),
    ]);
    with("section", "card chart", vec![topic_name, found(at)], inner)
}

/// Everything a chart says.
pub(crate) fn sentence(app: AppState, chart: &Chart) -> String {
    let words = charts(app.lang());
    if chart.is_empty() {
        return words.none_in_range.to_owned();
    }
    let said: Vec<String> = chart.said.iter().map(words.said).collect();
    said.join("\n")
}

/// The legend, and a word where days were put together.
fn beside(app: AppState, chart: &Chart, look: Look) -> View {
    let mut inner = legend(app, chart);
    let words = charts(app.lang());
    let drawing = draw(chart, look);
    let told = [(drawing.grouped, words.grouped), (drawing.monthly, words.monthly)];
    inner.extend(told.into_iter().filter(|it| it.0).map(|it| say("p", "caption", it.1)));
    inner.view()
}
