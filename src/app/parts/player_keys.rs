//! The keyboard in the player. Can be switched off in the settings (WCAG 2.1.4).

use kneeline::session::Event;
use leptos::ev::{self, KeyboardEvent};
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::Element;

use super::hands::Hands;
use super::player_acts::toggle;
use super::player_figure::turn;
use super::player_hurt::begin_hurt;
use super::player_top::leave;
use crate::app::ask;

pub(crate) fn listen_to_keys(hands: Hands, leaving: RwSignal<bool>, helping: RwSignal<bool>) {
    let app = hands.app;
    let listener = window_event_listener(ev::keydown, move |event| {
        let busy = leaving.get_untracked() || helping.get_untracked() || hands.is_open();
        let held = event.ctrl_key() || event.meta_key() || event.alt_key() || event.repeat();
        if busy || held {
            return;
        }
        // Esc is no character key; the others may be switched off.
        if event.key() == "Escape" {
            // Else this same press would close the dialog it opens.
            event.prevent_default();
            leave(app, leaving);
        } else if app.settings.with_untracked(|settings| settings.shortcuts) {
            press(hands, &event, helping);
        }
    });
    on_cleanup(move || listener.remove());
}

fn press(hands: Hands, event: &KeyboardEvent, helping: RwSignal<bool>) {
    let app = hands.app;
    match event.key().as_str() {
        // A focused control takes the space bar for itself.
        " " if !is_control(event) => {
            event.prevent_default();
            toggle(app);
        }
        "ArrowRight" => app.dispatch(Event::Skip),
        "ArrowLeft" | "r" | "R" => app.dispatch(Event::Back),
        "m" | "M" => ask::change_settings(app, |settings| settings.muted = !settings.muted),
        "t" | "T" => turn(app),
        "d" | "D" => app.dimmed.update(|dimmed| *dimmed = !*dimmed),
        "c" | "C" => hands.open(),
        "h" | "H" => begin_hurt(hands),
        "?" => helping.set(true),
        _ => {}
    }
}

fn is_control(event: &KeyboardEvent) -> bool {
    let element = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    element.is_some_and(|element| matches!(element.tag_name().as_str(), "BUTTON" | "A" | "INPUT"))
}
