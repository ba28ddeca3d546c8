//! A modal dialog: the browser's own, opened and closed by a signal.

use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::HtmlDialogElement;

use super::attr::{Found, found, is, on};
use super::live::effect;
use super::markup::{say, with};
use super::node::View;

/// Esc closes it; so does setting `open` to false. The focus goes back to where it was.
pub(crate) fn dialog(open: RwSignal<bool>, title: &'static str, mut inner: Vec<View>) -> View {
    let place = Found::new();
    effect(move || {
        let Some(dialog) = place.get() else { return };
        let dialog: HtmlDialogElement = dialog.unchecked_into();
        if open.get() && !dialog.open() {
            // Fails only where it is open already.
            let _ = dialog.show_modal();
        } else if !open.get() {
            dialog.close();
        }
    });
    inner.insert(0, say("h2", "", title));
    // The browser tells of a closed dialog in a later task; a key pressed before that must find
    // it closed.
    let cancel = on("cancel", move |_| open.set(false));
    let close = on("close", move |_| open.set(false));
    with("dialog", "dialog", vec![found(place), is("aria-label", title), cancel, close], inner)
}
