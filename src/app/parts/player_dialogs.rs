//! Leaving a session, and the list of keys.

use kneeline::session::Event;
use leptos::prelude::*;

use super::dialog::dialog;
use super::live::live;
use super::markup::{el, press, say, word_button};
use super::node::{ToView, View};
use super::player_acts::toggle;
use crate::app::ask;
use crate::app::state::AppState;

/// Resume, end and save, or discard: always one tap away, never in a menu.
pub(crate) fn leave_dialog(app: AppState, open: RwSignal<bool>) -> View {
    let words = &app.words().player;
    let sure = RwSignal::new(false);
    let close = move || {
        open.set(false);
        sure.set(false);
    };
    let resume = move || {
        close();
        toggle(app);
    };
    let end = move || {
        close();
        app.dispatch(Event::End);
    };
    let discard = move || {
        if sure.get_untracked() {
            close();
            ask::discard(app);
        } else {
            sure.set(true);
        }
    };
    let discard_name = live(move || if sure.get() { words.discard_sure } else { words.discard });
    // The dialog puts the focus on the first of them.
    let choices = vec![
        word_button("button button--primary", words.resume, resume),
        word_button("button", words.end_and_save, end),
        press("button button--danger", Vec::new(), vec![discard_name.view()], discard),
    ];
    dialog(open, words.paused, vec![el("div", "dialog__choices", choices)])
}

/// Which key does what, and that they can be switched off.
pub(crate) fn keys_dialog(app: AppState, open: RwSignal<bool>) -> View {
    let words = &app.words().player;
    let keys = words
        .shortcuts
        .iter()
        .flat_map(|(key, what)| [el("dt", "", vec![say("kbd", "", *key)]), say("dd", "", *what)])
        .collect();
    let close = move || open.set(false);
    let close = word_button("button button--primary", app.words().app.close, close);
    dialog(open, words.help, vec![el("dl", "keys", keys), close])
}
