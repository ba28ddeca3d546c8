//! The circuits: one's own first, then the ready-made ones by the time they take.

use kneeline::library::circuits as listed;
use kneeline::route::Route;

use crate::app::ask;
use crate::app::parts::circuit_card::{circuit_card, ready_card};
use crate::app::parts::markup::{el, head, icon, link, say, text};
use crate::app::parts::node::{ToView, View};
use crate::app::state::AppState;

/// Up to this many seconds: before a run, on a busy day. Above the last: a session of its own.
const BY_TIME: [u32; 3] = [6 * 60 + 29, 15 * 60 + 29, u32::MAX];

pub(super) fn circuits(app: AppState) -> View {
    let words = app.more();
    let mine = if let Some(Ok(circuit)) = ask::mine(app) {
        circuit_card(app, Route::Mine, &circuit, words.mine.purpose)
    } else {
        link(Route::Mine, "button", None, vec![icon("plus"), text(words.mine.title)])
    };
    let mut page = vec![head(words.circuits.title, None, None), el("div", "cards", vec![mine])];
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
