//! What there is a chart of each of, and the way from one to another.

use kneeline::chart::{self, Range, Topic, Window};
use kneeline::exercise::Side;
use kneeline::library;
use kneeline::words::{assess, charts};
use leptos::prelude::*;
use leptos::web_sys::HtmlSelectElement;

use super::attr::{keeps, on};
use super::chart::kept;
use super::markup::{el, find, text, with};
use super::node::View;
use crate::app::state::AppState;

/// What there is a chart of each of.
pub(crate) fn choices(app: AppState, topic: Topic) -> Vec<String> {
    kept(app, |kept| match topic {
        Topic::Dose => {
            let all = Window::of(kept, Range::All);
            let done = chart::exercises_done(kept.history, all);
            done.into_iter().map(|(id, _)| id.to_owned()).collect()
        }
        Topic::Test => chart::test_ids(kept.diary).into_iter().map(str::to_owned).collect(),
        _ => Vec::new(),
    })
}

/// What an exercise or a test is called.
pub(crate) fn name_of(app: AppState, topic: Topic, id: &str) -> String {
    let name = match topic {
        Topic::Test => (assess(app.lang()).name)(id),
        _ => library::find(id).map(|exercise| exercise.text.get(app.lang()).name),
    };
    name.unwrap_or(id).to_owned()
}

/// The way from one exercise or test to another; nothing where there is only one chart.
pub(crate) fn chooser(
    app: AppState,
    topic: Topic,
    which: RwSignal<String>,
    ids: Vec<String>,
) -> Option<View> {
    let words = charts(app.lang());
    let label = match topic {
        Topic::Dose => words.which_exercise,
        Topic::Test => words.which_test,
        _ => return None,
    };
    let id = ["chart-", topic.name(), "-which"].concat();
    let options = ids.into_iter().map(|id| {
        let name = name_of(app, topic, &id);
        with("option", "", vec![keeps("value", id)], vec![text(name)])
    });
    let selector = ["#", &id].concat();
    let chosen = move |_| {
        if let Some(select) = find::<HtmlSelectElement>(&selector) {
            which.set(select.value());
        }
    };
    let select = vec![keeps("id", id.clone()), on("change", chosen)];
    let inner = vec![
        with("label", "caption", vec![keeps("for", id)], vec![text(label)]),
        with("select", "field", select, options.collect()),
    ];
    Some(el("div", "chart__which", inner))
}

/// The name of a side, for lists.
pub(crate) fn side_of(app: AppState, side: Side) -> &'static str {
    (charts(app.lang()).key)(chart::Key::Of(side))
}
