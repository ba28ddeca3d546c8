//! The first run: safety and sound, each can be skipped; then the questions about the person.

use kneeline::library;
use kneeline::route::Route;
use leptos::prelude::*;

use crate::app::parts::figure_loop::{Reel, loop_figure};
use crate::app::parts::live::{live, live_view, when};
use crate::app::parts::markup::{el, marked, press, say, tell, title, word_button};
use crate::app::parts::node::{ToView, View};
use crate::app::state::AppState;
use crate::app::{ask, hear};

pub(super) fn welcome(app: AppState) -> View {
    let words = &app.words().welcome;
    let at = RwSignal::new(0_usize);
    let last = words.cards.len() - 1;
    let finish = move |to: &Route| {
        ask::change_settings(app, |settings| settings.welcomed = true);
        ask::go(to);
    };
    let next = move || {
        if at.get_untracked() < last {
            at.update(|at| *at += 1);
        } else {
            finish(&Route::Start(String::new()));
        }
    };
    let card = live_view(move || {
        let card = words.cards[at.get().min(last)];
        let points = card.points.iter().map(|point| say("li", "", *point)).collect();
        let figure = (at.get() == 0).then(|| library::find("lat-walk")).flatten();
        let figure = figure.map(|it| loop_figure(app, Reel::new(it, false)));
        let figure = figure.map(|it| el("div", "welcome__figure", vec![it]));
        let mut inner = vec![
            title(card.title),
            say("p", "welcome__lead", card.text),
            el("ul", "bullets", points),
        ];
        if let Some(figure) = figure {
            inner.insert(0, figure);
        }
        inner.view()
    });
    let step = live(move || (words.step)(at.get() + 1, last + 1));
    let next_name = live(move || if at.get() == last { words.ask } else { words.next });
    let hear = when(
        move || at.get() == last,
        move || word_button("button button--wide", words.hear, move || hear::test_sound(app)),
    );
    let buttons = vec![
        word_button("button button--quiet", words.skip, move || finish(&Route::Today)),
        press("button button--primary", Vec::new(), vec![next_name.view()], next),
    ];
    let inner = vec![
        tell("p", "caption", step),
        marked("div", "welcome__card", "aria-live", Some("polite"), vec![card.view()]),
        hear.view(),
        el("div", "welcome__buttons", buttons),
    ];
    el("section", "welcome", inner)
}
