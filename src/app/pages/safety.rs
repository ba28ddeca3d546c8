//! Signs that need somebody: the questions, and what the answers mean.

use std::time::Duration;

use kneeline::diary::Diary;
use kneeline::diary::safety::{Group, Level};
use kneeline::route::Route;
use kneeline::words;
use leptos::prelude::*;

use crate::app::parts::attr::is;
use crate::app::parts::live::{live, live_view};
use crate::app::parts::markup::{
    anchor, el, focus, head, icon, link, press, say, text, with, word_button,
};
use crate::app::parts::node::{ToView, View};
use crate::app::parts::notices::notices;
use crate::app::parts::safety_questions::{answered, any_ticked, questions};
use crate::app::parts::safety_stop::{basis, stop};
use crate::app::state::AppState;

pub(super) fn safety(app: AppState) -> View {
    let in_the_way = move || app.diary.with(Diary::in_the_way);
    let asking = RwSignal::new(untrack(in_the_way).is_none());
    live_view(move || {
        if asking.get() {
            return untrack(|| all(app, asking));
        }
        let way = in_the_way();
        untrack(|| match way {
            Some(level) => stopped(app, level, asking),
            None => clear(app, asking),
        })
    })
}

/// The way back, and the title where the page has no other.
fn top(app: AppState) -> View {
    head(app.words().nav.safety, Some((Route::Today, app.words().app.back)), None)
}

/// Shows what comes next, from its heading on.
fn turn(asking: RwSignal<bool>, to: bool) {
    asking.set(to);
    set_timeout(|| focus("main h1"), Duration::ZERO);
}

fn all(app: AppState, asking: RwSignal<bool>) -> View {
    let words = words::safety(app.lang());
    let mut groups: Vec<View> = Group::ALL
        .into_iter()
        .zip(words.groups)
        .map(|(group, asked)| {
            let inner = vec![
                say("h2", "", asked.title),
                say("p", "quiet", asked.hint),
                questions(app, group),
            ];
            el("section", "card safety__group", inner)
        })
        .collect();
    let any = move || Group::ALL.into_iter().any(|group| any_ticked(app, group));
    let name = live(move || if any() { words.done } else { words.none });
    let done = move || {
        answered(app);
        turn(asking, false);
    };
    groups.push(basis(app));
    let done = press("button button--primary button--wide", Vec::new(), vec![name.view()], done);
    let inner = vec![
        say("p", "quiet", words.hint),
        el("div", "safety__groups", groups),
        el("div", "start__buttons", vec![done]),
    ];
    vec![top(app), notices(app), el("div", "safety", inner)].view()
}

fn stopped(app: AppState, level: Level, asking: RwSignal<bool>) -> View {
    let words = words::safety(app.lang());
    let mut also = vec![again(app, asking)];
    if level < Level::Emergency {
        also.push(anchor(&Route::Today, "button button--quiet", vec![text(words.to_today)]));
    }
    let back = link(Route::Today, "round", Some(app.words().app.back), vec![icon("chevron-left")]);
    let back = el("header", "page-head", vec![back]);
    vec![back, notices(app), stop(app, level, Route::Today, also)].view()
}

fn clear(app: AppState, asking: RwSignal<bool>) -> View {
    let words = words::safety(app.lang());
    let seen = app
        .diary
        .with(|diary| diary.flags().is_some_and(|(_, flags, seen)| seen && !flags.yes.is_empty()));
    let said = if seen { words.was_seen } else { words.clear };
    let on = anchor(&Route::Today, "button button--primary", vec![text(words.to_today)]);
    let inner = vec![
        with("h2", "", vec![is("role", "status")], vec![text(said)]),
        say("p", "", words.clear_hint),
        el("div", "stop__acts", vec![on, again(app, asking)]),
        basis(app),
    ];
    vec![top(app), notices(app), el("section", "card stop", inner)].view()
}

fn again(app: AppState, asking: RwSignal<bool>) -> View {
    let words = words::safety(app.lang());
    word_button("button", words.again, move || turn(asking, true))
}
