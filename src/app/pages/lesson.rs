//! One page to read.

use kneeline::route::Route;
use kneeline::words::pack::{Entry, Pack};
use leptos::prelude::*;

use crate::app::parts::live::live;
use crate::app::parts::markup::{el, icon, link, marked, say, text};
use crate::app::parts::node::{ToView, View};
use crate::app::parts::paged::{Wait, with_pages};
use crate::app::parts::source::sources;
use crate::app::state::{AppState, Pages};

pub(super) fn lesson(app: AppState, id: String) -> View {
    let words = app.more();
    let asked = id.clone();
    // The heading is there at once, for the focus; its words come with the page's.
    let title = live(move || match (title(app, &asked), app.pages.get()) {
        (Some(title), _) => title,
        (None, Pages::Here(_)) => (words.learn.unknown)(&asked),
        (None, _) => words.nav.learn.to_owned(),
    });
    let back = link(Route::Learn, "round", Some(words.learn.all), vec![icon("chevron-left")]);
    let body = with_pages(app, Wait::Told, move |pack| match pack.find("lesson", &id) {
        Some(lesson) => vec![read(app, pack, lesson)],
        None => unknown(app),
    });
    let title = marked("h1", "", "tabindex", Some("-1"), vec![title.view()]);
    vec![el("header", "page-head", vec![back, title]), body].view()
}

/// The title of a lesson, once its words are here.
pub(super) fn title(app: AppState, id: &str) -> Option<String> {
    let Pages::Here(text) = app.pages.get() else { return None };
    let title = Pack::read(&text, app.lang())?.find("lesson", id)?.one("title");
    Some(title.to_owned())
}

fn unknown(app: AppState) -> Vec<View> {
    let words = &app.more().learn;
    let all = link(Route::Learn, "button button--primary", None, vec![text(words.all)]);
    vec![el("div", "oops", vec![say("p", "", words.unknown_hint), all])]
}

fn read(app: AppState, pack: Pack, lesson: Entry) -> View {
    let words = &app.more().learn;
    let mut ways = Vec::new();
    let mut before = None;
    let mut lessons = pack.entries("lesson");
    while let Some(each) = lessons.next() {
        if each.id == lesson.id {
            ways.extend(before.map(|it| way(words.before, "arrow-left", it)));
            ways.extend(lessons.next().map(|it| way(words.after, "arrow-right", it)));
            break;
        }
        before = Some(each);
    }
    let mut end =
        vec![marked("nav", "lesson__ways", "aria-label", Some(app.more().nav.learn), ways)];
    if matches!(lesson.id, "running-cues" | "step-rate") {
        let open = vec![icon("footprints"), text(app.more().cadence.open)];
        end.insert(0, link(Route::Cadence, "button", None, open));
    }
    article(app, lesson, end)
}

/// What a lesson says and where it comes from, and what stands below.
pub(super) fn article(app: AppState, lesson: Entry, end: Vec<View>) -> View {
    let mut article: Vec<View> = lesson.lines().filter_map(block).collect();
    article.push(sources(app, lesson));
    article.extend(end);
    el("article", "lesson", article)
}

/// A line of a lesson as it is read; those that stand elsewhere are left out.
fn block((key, words): (&str, &str)) -> Option<View> {
    let words = words.to_owned();
    Some(match key {
        "heading" => say("h2", "", words),
        "say" => say("p", "", words),
        "care" => el("p", "card lesson__care", vec![icon("circle-alert"), say("span", "", words)]),
        "list" => {
            let items = words.split('\t').map(|item| say("li", "", item.to_owned()));
            el("ul", "bullets", items.collect())
        }
        _ => return None,
    })
}

fn way(name: &'static str, arrow: &'static str, to: Entry) -> View {
    let words = vec![say("span", "caption", name), say("b", "", to.one("title").to_owned())];
    let inner = vec![icon(arrow), el("span", "lesson-card", words)];
    link(Route::Lesson(to.id.to_owned()), "card lesson__way", None, inner)
}
