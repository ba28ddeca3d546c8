//! Where it hurts, and how much on a usual day.

use kneeline::exercise::Side;
use kneeline::words;
use leptos::prelude::*;

use super::attr::holds;
use super::markup::{el, group, press, say, text};
use super::node::View;
use super::start_cards::{WHERE, change, next};
use super::start_map::{leg_map, sites};
use super::start_pick::{pick, scale};
use crate::app::state::AppState;

pub(crate) fn place(app: AppState) -> Vec<View> {
    let words = words::start(app.lang());
    let sides = [Side::Left, Side::Right, Side::Both].map(|side| {
        let is = Box::new(move || app.settings.with(|it| it.profile.side == Some(side)));
        let pick_it = move || {
            change(app, |profile| {
                profile.side = Some(side).filter(|side| profile.side != Some(*side));
            });
        };
        pick("choice__option", (app.more().side)(side), None, is, Box::new(pick_it))
    });
    let nothing = move || {
        change(app, |profile| {
            profile.sites.clear();
            profile.side = None;
            profile.nothing_hurts = true;
        });
        untrack(|| next(app, WHERE));
    };
    let picks = vec![
        say("p", "setting__name", words.which_side),
        group("choice", words.which_side, sides.into()),
        say("p", "setting__name", words.list),
        sites(app, words.list),
        press(
            "button button--wide",
            vec![holds("aria-pressed", move || app.settings.with(|it| it.profile.nothing_hurts))],
            vec![text(words.nothing)],
            nothing,
        ),
    ];
    let inner =
        vec![leg_map(app, [words.from_front, words.from_side]), el("div", "start__picks", picks)];
    vec![el("div", "start__where", inner)]
}

pub(crate) fn usual(app: AppState) -> View {
    let words = words::start(app.lang());
    let now = move || Some(app.settings.with(|it| it.profile.usual));
    scale(app, words.usual.title, (0, 10), now, move |level| {
        change(app, |profile| profile.usual = level);
    })
}
