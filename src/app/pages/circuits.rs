//! The circuits: the kept ones first, then the one in the making, then the ready-made ones by the
//! time they take.

use kneeline::builder::Draft;
use kneeline::library::circuits as listed;
use kneeline::route::Route;
use kneeline::share;
use kneeline::words;
use leptos::prelude::*;

use crate::app::ask;
use crate::app::parts::builder_draft::open;
use crate::app::parts::circuit_card::{circuit_card, ready_card};
use crate::app::parts::markup::{button, el, head, icon, link, say, text};
use crate::app::parts::node::{ToView, View};
use crate::app::state::AppState;

/// Up to this many seconds: before a run, on a busy day. Above the last: a session of its own.
const BY_TIME: [u32; 3] = [6 * 60 + 29, 15 * 60 + 29, u32::MAX];

pub(super) fn circuits(app: AppState) -> View {
    let words = app.more();
    let own = words::building(app.lang());
    let mut mine: Vec<View> = app.diary.with(|diary| {
        diary.circuits().rev().map(|(note, code)| kept_card(app, note.id.0.clone(), code)).collect()
    });
    mine.extend(draft_card(app));
    let mut page = vec![head(words.circuits.title, None, None)];
    if !mine.is_empty() {
        page.push(el("section", "stack", vec![say("h2", "", own.yours), el("div", "cards", mine)]));
    }
    let new = move || {
        open(app, Draft::new(app.words().early.mine).circuit().clone(), "");
    };
    let way = |to, glyph, name| link(to, "button", None, vec![icon(glyph), text(name)]);
    let ways = vec![
        button("button button--primary", "plus", own.new, new),
        way(Route::Text, "list", words.early.text),
        way(Route::Owns, "heart", words.early.own),
    ];
    page.push(el("div", "row circuits__ways", ways));
    let mut from = 0;
    for (name, until) in words.circuits.by_time.into_iter().zip(BY_TIME) {
        let fits = |secs: u32| secs >= from && secs <= until;
        let fitting = listed::ALL.iter().filter(|it| fits(ask::duration_secs(app, &it.circuit)));
        let cards: Vec<View> = fitting.map(|ready| ready_card(app, ready)).collect();
        if !cards.is_empty() {
            let group = vec![say("h2", "", name), el("div", "cards", cards)];
            page.push(el("section", "stack circuits__group", group));
        }
        from = until.saturating_add(1);
    }
    page.view()
}

fn kept_card(app: AppState, id: String, code: &str) -> View {
    let to = Route::Kept(id);
    match share::decode(code) {
        Ok(circuit) => {
            let count = (words::building(app.lang()).count)(circuit.stations.len());
            circuit_card(app, to, &circuit, count)
        }
        Err(error) => unreadable(app, to, (app.words().trouble.share)(&error)),
    }
}

/// The one in the making, if there is one.
fn draft_card(app: AppState) -> Option<View> {
    let words = words::building(app.lang());
    Some(match ask::mine(app)? {
        Ok(circuit) => circuit_card(app, Route::Mine, &circuit, words.draft),
        Err(error) => unreadable(app, Route::Mine, (app.words().trouble.share)(&error)),
    })
}

fn unreadable(app: AppState, to: Route, why: String) -> View {
    let name = words::building(app.lang()).unreadable;
    let inner = vec![say("b", "", name), say("span", "quiet", why)];
    let inner = vec![
        el("span", "circuit-card__figure", vec![icon("circle-alert")]),
        el("span", "circuit-card__text", inner),
    ];
    link(to, "card circuit-card", None, inner)
}
