//! The morning after a session or a run: one question, and more only where it matters.

use kneeline::diary::{Fact, Morning, NoteId, Settled};
use kneeline::route::Route;
use kneeline::words;
use leptos::prelude::*;

use super::attr::is;
use super::live::{live_view, memo, when};
use super::markup::{anchor, el, group, say, text, with, word_button};
use super::node::{ToView, View};
use super::start_pick::{pick, scale};
use crate::app::state::AppState;
use crate::app::{ask, notes};

/// The heading of what is asked after the first answer, for the focus.
const MORE: &str = "morning-more";

/// The question, while there is one; nothing else. Its code comes with the later pages: Today
/// asks for it only if there is a question.
pub(crate) fn morning(app: AppState) -> View {
    let today = ask::today();
    let answered = RwSignal::new(None::<NoteId>);
    let asks = memo(move || {
        let unasked = app.settings.with(|settings| settings.unasked);
        app.diary.with(|diary| {
            app.history.with(|history| diary.asks_morning(history, today, unasked)).is_some()
        })
    });
    live_view(move || match answered.get() {
        Some(id) => untrack(|| more(app, id, answered)),
        None if asks.get() => untrack(|| question(app, answered)),
        None => ().view(),
    })
}

fn question(app: AppState, answered: RwSignal<Option<NoteId>>) -> View {
    let words = words::morning(app.lang());
    let told = move |knee| {
        let id = notes::write(app, Fact::Morning(Morning { knee, ..Morning::default() }));
        answered.set(Some(id));
        ask::focus(MORE.to_owned());
    };
    let wave = move || {
        let today = ask::today();
        ask::change_settings(app, |settings| settings.unasked = Some(today));
    };
    let head =
        vec![say("h2", "", words.ask), word_button("button button--quiet", words.not_now, wave)];
    let inner = vec![
        el("div", "morning__head", head),
        scale(app, words.ask, (0, 10), || None, told),
        say("p", "caption", words.hint),
    ];
    el("section", "card morning", inner)
}

/// The note that was just written, and how to change it.
fn more(app: AppState, id: NoteId, answered: RwSignal<Option<NoteId>>) -> View {
    let words = words::morning(app.lang());
    let id = StoredValue::new(id);
    let now = move || {
        app.diary.with(|diary| match diary.get(&id.get_value()).map(|note| &note.fact) {
            Some(Fact::Morning(morning)) => *morning,
            _ => Morning::default(),
        })
    };
    let change = move |change: fn(&mut Morning, usize), place: usize| {
        let Some(mut note) = app.diary.with_untracked(|it| it.get(&id.get_value()).cloned()) else {
            return;
        };
        if let Fact::Morning(morning) = &mut note.fact {
            change(morning, place);
        }
        notes::put(app, note);
    };
    let heading = vec![is("id", MORE), is("tabindex", "-1")];
    let mut inner = vec![with("h2", "", heading, vec![text(words.kept)])];
    let today = ask::today();
    let before = app.history.with(|it| app.diary.with(|diary| diary.day_before(it, today)));
    if before.is_some_and(kneeline::diary::DayBefore::asks_settled) {
        let settles = words.settles.into_iter().enumerate().map(|(place, name)| {
            let is = Box::new(move || now().settled == Some(SETTLED[place]));
            pick("choice__option", name, None, is, Box::new(move || change(settle, place)))
        });
        inner.push(say("p", "setting__name", words.settled));
        inner.push(group("choice", words.settled, settles.collect()));
    }
    let signs = words.signs.into_iter().enumerate().map(|(place, name)| {
        let is = Box::new(move || signs(&mut now())[place].to_owned());
        pick("chip filter__choice", name, None, is, Box::new(move || change(flip, place)))
    });
    inner.push(say("p", "setting__name", words.more));
    inner.push(group("chips", words.more, signs.collect()));
    inner.push(when(
        move || now().is_red(),
        move || {
            let to = anchor(&Route::Safety, "button", vec![text(words.safety)]);
            with("div", "stack", vec![is("role", "status")], vec![say("p", "", words.red), to])
        },
    ));
    inner.push(word_button("button button--primary", words.done, move || answered.set(None)));
    el("section", "card morning", inner)
}

const SETTLED: [Settled; 3] = [Settled::WithinAnHour, Settled::WithinADay, Settled::NotYet];

fn settle(morning: &mut Morning, place: usize) {
    morning.settled = Some(SETTLED[place]);
}

fn signs(morning: &mut Morning) -> [&mut bool; 3] {
    [&mut morning.swelling, &mut morning.limp, &mut morning.night]
}

fn flip(morning: &mut Morning, place: usize) {
    let sign = &mut *signs(morning)[place];
    *sign = !*sign;
}
