//! One chart with its sentence, its table and what it means. Worked out when it comes near.

use std::time::Duration;

use kneeline::chart::{self, Chart, Look, Range, Topic, Window, chart, draw};
use kneeline::exercise::Side;
use kneeline::library;
use kneeline::words::{assess, charts};
use leptos::prelude::*;
use leptos::web_sys::{Element, HtmlSelectElement};

use super::attr::{Found, found, holds, is, keeps, on};
use super::chart::{kept, legend, picture};
use super::chart_table::chart_table;
use super::live::{effect, live, live_view, when};
use super::markup::{el, find, press, say, tell, text, with};
use super::node::{ToView, View};
use super::paged::{Wait, paged};
use super::source::sources;
use crate::app::ask::{Near, Resize};
use crate::app::state::AppState;

/// How far from what is seen a chart is worked out already.
const MARGIN: &str = "300px 0px";
/// Until the size is known, or where browsers do not tell it.
const LOOK: Look = Look { width: 320, font: 13 };

/// Tells the cards of a page when they come near, and how wide they are.
#[derive(Clone, Copy)]
pub(crate) struct Watch {
    near: StoredValue<Option<Near>, LocalStorage>,
    sized: StoredValue<Option<Resize>, LocalStorage>,
    seen: RwSignal<[bool; 7]>,
    looks: RwSignal<[Option<(i32, i32)>; 7]>,
}

impl Watch {
    pub(crate) fn new() -> Self {
        let seen = RwSignal::new([false; 7]);
        let looks = RwSignal::new([None; 7]);
        let near = Near::new(MARGIN, move |element, near| {
            if let Some(place) = place(element).filter(|_| near) {
                // Each in a breath of its own.
                let now = move || {
                    seen.try_update(|seen| seen[place] = true);
                };
                set_timeout(now, Duration::ZERO);
            }
        });
        let sized = Resize::new(move |element, width, font| {
            if let Some(place) = place(element).filter(|_| width > 0) {
                let look = Some((width, font));
                if looks.with_untracked(|looks| looks[place] != look) {
                    looks.update(|looks| looks[place] = look);
                }
            }
        });
        if near.is_none() {
            seen.set([true; 7]);
        }
        let (near, sized) = (StoredValue::new_local(near), StoredValue::new_local(sized));
        Self { near, sized, seen, looks }
    }
}

/// Which topic an element is about.
fn place(element: &Element) -> Option<usize> {
    let name = element.get_attribute("data-topic")?;
    Topic::ALL.iter().position(|topic| topic.name() == name)
}

/// What a card shows.
#[derive(Clone, Copy)]
struct Card {
    app: AppState,
    topic: Topic,
    range: RwSignal<Range>,
    /// The exercise or the test.
    which: RwSignal<String>,
    made: StoredValue<Option<((Range, String), Chart)>, LocalStorage>,
}

impl Card {
    /// Looks at the chart, which is made once for all that show it.
    fn look<T>(self, look: impl FnOnce(&Chart) -> T) -> Option<T> {
        let wanted = (self.range.get(), self.which.get());
        let is_made =
            self.made.with_value(|made| made.as_ref().is_some_and(|(of, _)| *of == wanted));
        if !is_made {
            let (range, which) = (wanted.0, wanted.1.clone());
            let new = kept(self.app, |kept| chart(kept, self.topic, range, &which));
            self.made.set_value(Some((wanted, new)));
        }
        self.made.with_value(|made| made.as_ref().map(|(_, chart)| look(chart)))
    }
}

pub(crate) fn chart_card(
    app: AppState,
    topic: Topic,
    range: RwSignal<Range>,
    watch: Watch,
) -> View {
    let words = charts(app.lang());
    let ids = choices(app, topic);
    let which = RwSignal::new(ids.first().cloned().unwrap_or_default());
    let card = Card { app, topic, range, which, made: StoredValue::new_local(None) };
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
    inner.extend(chooser(app, topic, which, ids));
    inner.extend([
        with("p", "chart__said", vec![keeps("id", said_id)], vec![said.view()]),
        with("div", "chart__plot", img, vec![drawn]),
        around,
        table(card),
        about(app, topic),
    ]);
    with("section", "card chart", vec![topic_name, found(at)], inner)
}

/// What there is a chart of each of.
fn choices(app: AppState, topic: Topic) -> Vec<String> {
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
fn chooser(app: AppState, topic: Topic, which: RwSignal<String>, ids: Vec<String>) -> Option<View> {
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
    if draw(chart, look).grouped {
        inner.push(say("p", "caption", charts(app.lang()).grouped));
    }
    inner.view()
}

/// The same numbers as a table, for those who ask.
fn table(card: Card) -> View {
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
fn about(app: AppState, topic: Topic) -> View {
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

/// The name of a side, for lists.
pub(crate) fn side_of(app: AppState, side: Side) -> &'static str {
    (charts(app.lang()).key)(chart::Key::Of(side))
}
