//! Below a chart: the same numbers as a table, and what it means.

use kneeline::chart::Topic;
use kneeline::words::charts;
use leptos::prelude::*;

use super::attr::{holds, is, on};
use super::chart_made::Card;
use super::chart_table::chart_table;
use super::chart_which::name_of;
use super::live::{live, live_view, when};
use super::markup::{el, press, say, tell, text, with};
use super::node::{ToView, View};
use super::paged::{Wait, paged};
use super::source::sources;
use crate::app::state::AppState;

/// The same numbers as a table, for those who ask.
pub(crate) fn table(card: Card) -> View {
    let app = card.app;
    let words = charts(app.lang());
    let open = RwSignal::new(false);
    let name = live(move || if open.get() { words.hide_table } else { words.show_table });
    let button = press(
        "button button--quiet chart__toggle",
        vec![is("type", "button"), holds("aria-expanded", move || open.get())],
        vec![tell("span", "", name)],
        move || open.update(|open| *open = !*open),
    );
    let shown = live_view(move || {
        if !open.get() {
            return ().view();
        }
        let range = words.ranges[card.range.get() as usize];
        let title = (words.title)(card.topic);
        let which = card.which.get();
        let caption = if which.is_empty() {
            [title, ", ", range].concat()
        } else {
            [&*name_of(app, card.topic, &which), ", ", range].concat()
        };
        let table = card.look(|chart| untrack(|| chart_table(app, chart, caption)));
        table.unwrap_or_else(|| ().view())
    });
    vec![button, shown].view()
}

/// What it shows, what is our choice, and where the rest is from.
pub(crate) fn about(app: AppState, topic: Topic) -> View {
    let opened = RwSignal::new(false);
    let body = when(
        move || opened.get(),
        move || {
            paged(app, Wait::Told, "chart", topic.name().to_owned(), move |entry| {
                let mut says: Vec<View> =
                    entry.all("say").map(|it| say("p", "", it.to_owned())).collect();
                let ours = entry.one("ours");
                if !ours.is_empty() {
                    let inner = vec![
                        say("b", "", charts(app.lang()).ours),
                        text(" "),
                        text(ours.to_owned()),
                    ];
                    says.push(el("p", "", inner));
                }
                if entry.all("source").next().is_some() {
                    says.push(sources(app, entry));
                }
                says
            })
        },
    );
    let summary = say("summary", "", charts(app.lang()).about);
    let toggled = on("toggle", move |_| opened.set(true));
    with("details", "chart__about", vec![toggled], vec![summary, body])
}
