//! The questions about the person: one group to a card, each card an address of its own. Every
//! answer is kept as it is given, and none is needed.

use kneeline::diary::safety::{Group, Level};
use kneeline::route::Route;
use kneeline::words;
use kneeline::words::start::Asked;
use leptos::prelude::*;

use crate::app::ask;
use crate::app::parts::attr::{is, lives};
use crate::app::parts::live::live;
use crate::app::parts::markup::{
    anchor, el, icon, link, press, say, tell, text, title, with, word_button,
};
use crate::app::parts::node::{ToView, View};
use crate::app::parts::safety_questions::{any_ticked, questions};
use crate::app::parts::safety_stop::stop;
use crate::app::parts::start_bands::bands;
use crate::app::parts::start_cards::{
    BANDS, END, HELP, HELP_NOW, KIT, RUNNING, SAFETY, STRENGTH, TIME, USUAL, WHERE, cards, change,
    first_card, neighbour, next, route,
};
use crate::app::parts::start_home::{kit, time};
use crate::app::parts::start_pain::{place, usual};
use crate::app::parts::start_running::running;
use crate::app::parts::start_strength::strength;
use crate::app::state::AppState;

pub(super) fn start(app: AppState, card: &str) -> View {
    let in_the_way = app.diary.with_untracked(kneeline::diary::Diary::in_the_way);
    if let (HELP_NOW | HELP, Some(level)) = (card, in_the_way) {
        return help(app, card, level);
    }
    let words = words::start(app.lang());
    let at = untrack(|| cards(app)).into_iter().find(|known| *known == card);
    let at = at.unwrap_or_else(|| first_card(app));
    let place = move || {
        let cards = cards(app);
        (cards.iter().position(|it| *it == at).unwrap_or_default() + 1, cards.len())
    };
    let step = live(move || {
        let (step, steps) = place();
        (words.step)(step, steps)
    });
    let bar = vec![
        is("aria-hidden", "true"),
        lives("max", live(move || place().1.to_string())),
        lives("value", live(move || place().0.to_string())),
    ];
    let leave = move || {
        let was_asked = untrack(|| app.settings.with(|it| it.profile.asked));
        change(app, |profile| profile.asked = true);
        ask::go(if was_asked { &Route::Settings } else { &Route::Today });
    };
    let was_asked = app.settings.with_untracked(|it| it.profile.asked);
    let skip = if was_asked { app.more().app.close } else { words.skip_all };
    let mut top = vec![
        with("progress", "start__bar", bar, Vec::new()),
        tell("p", "caption start__step", step),
    ];
    // On the last card there is nothing left to skip.
    if at != END {
        top.push(word_button("button button--quiet start__skip", skip, leave));
    }
    let mut card = body(app, at);
    if at == WHERE {
        card.push(say("p", "caption", words.optional));
    }
    let mut buttons = Vec::new();
    if let Some(before) = untrack(|| neighbour(app, at, false)) {
        let back = vec![icon("chevron-left"), say("span", "start__back", app.more().app.back)];
        buttons.push(link(route(before), "button", Some(app.more().app.back), back));
    }
    // Where nothing is ticked, going on says so.
    let of = SAFETY.iter().position(|it| *it == at).map(|place| Group::ALL[place]);
    let name = live(move || match of {
        Some(of) if !any_ticked(app, of) => words::safety(app.lang()).none,
        _ if at == END => words.to_today,
        _ => words.next,
    });
    let on = move || {
        if at == END {
            change(app, |profile| profile.asked = true);
            ask::go(&Route::Today);
        } else {
            untrack(|| next(app, at));
        }
    };
    buttons.push(press("button button--primary", Vec::new(), vec![name.view()], on));
    let inner = vec![
        el("header", "start__top", top),
        el("div", "start__card", card),
        el("div", "start__buttons", buttons),
    ];
    with("section", "start", vec![is("data-card", at)], inner)
}

/// Stops, and goes on where the questions were left.
fn help(app: AppState, card: &str, level: Level) -> View {
    let words = words::safety(app.lang());
    let [now, injury, _, last] = SAFETY;
    let (before, after) = if card == HELP_NOW { (now, injury) } else { (last, RUNNING) };
    let also = vec![
        anchor(&route(after), "button", vec![text(words.go_on_asking)]),
        anchor(&route(before), "button button--quiet", vec![text(app.more().app.back)]),
    ];
    let inner = vec![stop(app, level, route(after), also)];
    el("section", "start start--help", inner)
}

/// A card: its question, what helps to answer it, the answers.
fn body(app: AppState, card: &'static str) -> Vec<View> {
    let words = words::start(app.lang());
    if let Some(place) = SAFETY.iter().position(|it| *it == card) {
        let asked = words::safety(app.lang()).groups[place];
        return asks(asked, vec![questions(app, Group::ALL[place])]);
    }
    let (asked, answers) = match card {
        USUAL => (words.usual, vec![usual(app)]),
        RUNNING => (words.running, running(app)),
        KIT => (words.kit, vec![kit(app)]),
        BANDS => (words.bands, bands(app)),
        TIME => (words.time, time(app)),
        STRENGTH => (words.experience, strength(app)),
        END => (words.end, end(app)),
        _ => (words.where_, place(app)),
    };
    asks(asked, answers)
}

fn asks(asked: Asked, answers: Vec<View>) -> Vec<View> {
    let head = [title(asked.title), say("p", "quiet start__hint", asked.hint)];
    head.into_iter().chain(answers).collect()
}

fn end(app: AppState) -> Vec<View> {
    let words = words::start(app.lang());
    let flagged = app.diary.with_untracked(|diary| diary.in_the_way().is_some());
    if !flagged {
        return Vec::new();
    }
    let to = anchor(&Route::Safety, "button", vec![text(app.more().nav.safety)]);
    vec![el("div", "banner", vec![say("p", "", words.end_flagged), to])]
}
