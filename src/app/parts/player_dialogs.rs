//! Leaving a session, and the list of keys.

use kneeline::session::Event;
use leptos::prelude::*;

use super::dialog::Dialog;
use super::live::live;
use super::markup::{el, named, press, say, word_button};
use super::player_acts::toggle;
use crate::app::ask;
use crate::app::state::use_app;

/// Resume, end and save, or discard: always one tap away, never in a menu.
#[component]
pub(crate) fn LeaveDialog(open: RwSignal<bool>) -> impl IntoView {
    let app = use_app();
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
    let discard_name = vec![view! { {discard_name} }.into_any()];
    // The dialog puts the focus on the first of them.
    let choices = vec![
        word_button("button button--primary", words.resume, resume),
        word_button("button", words.end_and_save, end),
        press("button button--danger", named(None), named(None), discard_name, discard),
    ];
    view! {
        <Dialog open=open title=words.paused>
            {el("div", "dialog__choices", choices)}
        </Dialog>
    }
}

/// Which key does what, and that they can be switched off.
#[component]
pub(crate) fn KeysDialog(open: RwSignal<bool>) -> impl IntoView {
    let app = use_app();
    let words = &app.words().player;
    let keys = words
        .shortcuts
        .iter()
        .flat_map(|(key, what)| [el("dt", "", vec![say("kbd", "", *key)]), say("dd", "", *what)])
        .collect();
    view! {
        <Dialog open=open title=words.help>
            {el("dl", "keys", keys)}
            {word_button("button button--primary", app.words().app.close, move || open.set(false))}
        </Dialog>
    }
}
