//! What the person should know about the store: blocked, newer, unreadable, full.

use kneeline::route::Route;
use kneeline::save::Mode;
use leptos::prelude::*;

use super::live::{live, live_view, when};
use super::markup::{anchor, el, marked, say, text, word_button};
use super::node::{ToView, View};
use crate::app::ask;
use crate::app::copies::{self, Way};
use crate::app::state::AppState;

/// What stays wrong as long as it is wrong, on every page but the player's.
pub(crate) fn lasting(app: AppState) -> View {
    let trouble = &app.words().trouble;
    let state = live_view(move || {
        let store = app.store.get();
        let mode = match store.mode {
            Mode::Writable => None,
            Mode::ReadOnlyNewer => Some(trouble.read_only.to_owned()),
            Mode::MemoryOnly => Some(trouble.memory_only.to_owned()),
        };
        let count = store.problems.len();
        let unreadable = (count > 0).then(|| (trouble.unreadable)(count));
        let banners = mode.into_iter().chain(unreadable);
        let banners: Vec<View> = banners.map(|text| say("p", "banner", text)).collect();
        banners.view()
    });
    let saved = RwSignal::new(false);
    let said = live(move || if saved.get() { trouble.copy_saved } else { "" });
    let unsaved = when(
        move || app.store.with(|store| store.unsaved.is_some()),
        move || {
            let save = move || copies::take(app, Way::File, move |taken| saved.set(taken));
            let inner = vec![
                live_view(move || {
                    let why = app.store.with(|store| store.unsaved);
                    say("p", "", why.map_or("", trouble.not_saved))
                }),
                word_button("button", trouble.save_copy_now, save),
                marked("span", "", "role", Some("status"), vec![said.view()]),
            ];
            marked("div", "banner banner--danger", "role", Some("alert"), inner)
        },
    );
    vec![state.view(), unsaved.view()].view()
}

/// What a page has to tell before it tells its own; each a sentence that says what still works.
pub(crate) fn notices(app: AppState) -> View {
    let words = app.words();
    let trouble = &words.trouble;
    let update = when(
        move || app.update_waiting.get(),
        move || {
            let accept = word_button("button", words.early.update_action, ask::accept_update);
            el("div", "banner banner--calm", vec![say("p", "", words.early.update), accept])
        },
    );
    let elsewhere = when(
        move || app.elsewhere.get(),
        move || {
            let here = word_button("button", trouble.go_on_here, move || ask::take_over(app));
            el("div", "banner banner--calm", vec![say("p", "", trouble.elsewhere), here])
        },
    );
    let lost = when(
        move || app.lost.get() > 0,
        move || {
            let words = &app.words().early;
            let inner = vec![
                say("p", "", (words.lost)(app.lost.get_untracked())),
                anchor(&Route::Data, "button", vec![text(words.bring)]),
                word_button("button", words.not_lost, move || app.lost.set(0)),
            ];
            marked("div", "banner banner--danger", "role", Some("alert"), inner)
        },
    );
    let is_new = copies::is_on_home_screen() == Some(true);
    let carried = when(
        move || is_new && app.history.with(|history| history.sessions().is_empty()),
        move || {
            let words = &app.words().early;
            let to = anchor(&Route::Data, "button", vec![text(words.bring)]);
            el("div", "banner banner--calm", vec![say("p", "", words.carried), to])
        },
    );
    vec![lost, carried, elsewhere.view(), update.view()].view()
}
