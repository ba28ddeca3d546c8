//! Which key does what: a part of the settings, and a window that `?` opens on every page but the
//! player, which has its own.

use kneeline::route::Route;
use kneeline::words;
use leptos::ev;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::Element;

use super::dialog::dialog;
use super::markup::{el, say, word_button};
use super::node::View;
use crate::app::state::AppState;

/// The player's keys and those of all other pages.
pub(crate) fn key_map(app: AppState, heading: &'static str) -> Vec<View> {
    let words = words::settings(app.lang());
    let of = |keys: &[(&'static str, &'static str)]| {
        let rows = keys.iter();
        let rows = rows.flat_map(|&(key, what)| {
            [el("dt", "", vec![say("kbd", "", key)]), say("dd", "", what)]
        });
        el("dl", "keys", rows.collect())
    };
    vec![
        say(heading, "", words.keys_player),
        of(app.words().player.shortcuts),
        say(heading, "", words.keys_app),
        of(words.app_keys),
    ]
}

/// Listens for `?` as long as the page lives. Single keys may be switched off (WCAG 2.1.4).
pub(crate) fn listen(app: AppState) {
    // Belongs to no page.
    let owner = Owner::new();
    owner.with(|| {
        let open = RwSignal::new(false);
        let mut inner = key_map(app, "h3");
        let close = move || open.set(false);
        inner.push(word_button("button button--primary", app.words().app.close, close));
        dialog(open, app.words().player.help, inner).mount();
        window_event_listener(ev::keydown, move |event| {
            let held = event.ctrl_key() || event.meta_key() || event.alt_key() || event.repeat();
            let asked = event.key() == "?" && !held && !event.default_prevented();
            let element = event.target().and_then(|it| it.dyn_into::<Element>().ok());
            let writes = element.is_some_and(|it| {
                matches!(it.tag_name().as_str(), "INPUT" | "TEXTAREA" | "SELECT")
            });
            let playing = matches!(app.route.get_untracked(), Route::Play(_));
            let shortcuts = app.settings.with_untracked(|settings| settings.shortcuts);
            if asked && shortcuts && !writes && !playing {
                open.set(true);
            }
        });
    });
    std::mem::forget(owner);
}
