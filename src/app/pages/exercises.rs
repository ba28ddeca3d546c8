//! Every exercise: search as you type, filters, and a card for each that is found.

use std::cell::{Cell, OnceCell, RefCell};
use std::rc::Rc;
use std::time::Duration;

use kneeline::exercise::Exercise;
use kneeline::library;
use kneeline::route::Route;
use kneeline::words::search::Index;
use leptos::prelude::*;
use leptos::web_sys::Element;

use crate::app::parts::attr::lives;
use crate::app::parts::browse_filters::{active, row, sheets};
use crate::app::parts::browse_search::{nothing, put, search};
use crate::app::parts::cards::Cards;
use crate::app::parts::chip::STAGES;
use crate::app::parts::exercise_card::exercise_card_with;
use crate::app::parts::gallery::Gallery;
use crate::app::parts::live::{effect, live, when};
use crate::app::parts::markup::{el, find, focus, glyph, head, link, marked, press, text};
use crate::app::parts::node::{ToView, View};
use crate::app::state::AppState;

/// How long typing must pause before the number of results is read out.
const READ_OUT_AFTER: Duration = Duration::from_millis(700);
/// How long after the list, which shall come first, it can be searched without waiting.
const INDEX_AFTER: Duration = Duration::from_millis(400);

const FRAME: &str = ".exercise-card__figure";
const COUNT: &str = ".browse__count";
const READ_OUT: &str = ".browse__read-out";

pub(super) fn exercises(app: AppState) -> View {
    let words = app.more();
    if app.device_calm || app.settings.with_untracked(|settings| settings.less_motion) {
        app.figures_move.set(false);
    }
    let all: Vec<&'static Exercise> = easiest_first();
    let found = RwSignal::new(all.len());
    let count = live(move || (words.exercises.count)(found.get()));
    let (filters, map) = (RwSignal::new(false), RwSignal::new(false));
    let gallery = Gallery::new(app.figures_move);
    // The others are copied from it.
    let first = all.first().map(|it| el("li", "", vec![exercise_card_with(app, it, Vec::new())]));
    let own = words.early.own_short;
    let links = [
        (Route::Owns, own),
        (Route::Learn, words.nav.learn),
        (Route::Circuits, words.nav.circuits),
    ];
    let links = links.map(|(to, name)| link(to, "button button--quiet", None, vec![text(name)]));
    let mut page = vec![
        head(words.exercises.title, None, Some(el("div", "browse__links", links.into()))),
        el("search", "browse", vec![search(app), row(app, filters, map)]),
        active(app, || focus(COUNT)).view(),
        line(app, count),
        el("ul", "exercises", first.into_iter().collect()),
        when(move || found.get() == 0, move || nothing(app)).view(),
        marked("p", "unseen browse__read-out", "role", Some("status"), Vec::new()),
    ];
    page.extend(sheets(app, filters, map, count));
    keep_found(app, all, found, gallery);
    page.view()
}

fn easiest_first() -> Vec<&'static Exercise> {
    let of = |stage| library::ALL.iter().copied().filter(move |it| it.stage == stage);
    STAGES.into_iter().flat_map(of).collect()
}

/// Shows what is asked for, whenever that changes.
fn keep_found(
    app: AppState,
    all: Vec<&'static Exercise>,
    count: RwSignal<usize>,
    gallery: Gallery,
) {
    // Not needed before something is typed, and that takes a moment.
    let index = Rc::new(OnceCell::new());
    let (soon, listed) = (Rc::clone(&index), all.clone());
    let ready = move || {
        known(app, &listed, &soon);
    };
    set_timeout(ready, INDEX_AFTER);
    let cards = RefCell::new(None);
    let latest = Rc::new(Cell::new(0_u32));
    effect(move || {
        let cards = &mut *cards.borrow_mut();
        let first = cards.is_none();
        if first {
            *cards = Cards::new(app, &all);
            let frames = cards.iter().flat_map(|cards| &cards.all);
            for (card, exercise) in frames.zip(&all) {
                if let Ok(Some(frame)) = card.query_selector(FRAME) {
                    gallery.hang(exercise, frame);
                }
            }
            put(&app.browse.with_untracked(|browse| browse.query.clone()));
        }
        let found = found(app, &all, &index);
        if let Some(cards) = cards {
            cards.arrange(&found);
        }
        gallery.rearranged();
        count.set(found.len());
        if !first {
            read_out((app.more().exercises.count)(found.len()), &latest);
        }
    });
}

/// What can be found, gone through once.
fn known<'a>(app: AppState, all: &[&'static Exercise], index: &'a OnceCell<Index>) -> &'a Index {
    index.get_or_init(|| Index::new(all.iter().copied(), app.more(), app.lang()))
}

/// The places of what is asked for, best first; what is there for a picked muscle before what
/// also trains it.
fn found(app: AppState, all: &[&'static Exercise], index: &OnceCell<Index>) -> Vec<usize> {
    app.browse.with(|browse| {
        let named = match browse.query.trim() {
            "" => (0..all.len()).collect(),
            query => known(app, all, index).find(query),
        };
        app.settings.with(|settings| {
            let mut found = Vec::new();
            for first in [true, false] {
                found.extend(named.iter().copied().filter(|&place| {
                    let exercise = all[place];
                    browse.filter.fits(exercise, &settings.kit)
                        && browse.filter.is_meant_for(exercise) == first
                }));
            }
            found
        })
    })
}

/// Says how many there are to those who do not see it, once typing pauses.
fn read_out(text: String, latest: &Rc<Cell<u32>>) {
    let number = latest.get() + 1;
    latest.set(number);
    let latest = Rc::clone(latest);
    let say = move || {
        if let Some(line) = find::<Element>(READ_OUT).filter(|_| latest.get() == number) {
            line.set_text_content(Some(&text));
        }
    };
    set_timeout(say, READ_OUT_AFTER);
}

/// How many there are, and whether their figures move.
fn line(app: AppState, count: Signal<String>) -> View {
    let words = &app.more().browse;
    let playing = app.figures_move;
    let name = live(move || if playing.get() { words.pause } else { words.play });
    let name = vec![lives("aria-label", name)];
    let inner = vec![glyph(move || if playing.get() { "pause" } else { "play" })];
    let count = vec![count.view()];
    let parts = vec![
        marked("h2", "browse__count", "tabindex", Some("-1"), count),
        press("round", name, inner, move || playing.update(|on| *on = !*on)),
    ];
    el("div", "browse__line", parts)
}
