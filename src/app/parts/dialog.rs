//! A modal dialog: the browser's own, opened and closed by a signal.

use leptos::html::Dialog as DialogElement;
use leptos::prelude::*;

use super::live::effect;

/// Esc closes it; so does setting `open` to false. The focus goes back to where it was.
#[component]
pub(crate) fn Dialog(
    open: RwSignal<bool>,
    title: &'static str,
    children: Children,
) -> impl IntoView {
    let dialog = NodeRef::<DialogElement>::new();
    effect(move || {
        let Some(dialog) = dialog.get() else { return };
        if open.get() && !dialog.open() {
            // Fails only where it is open already.
            let _ = dialog.show_modal();
        } else if !open.get() {
            dialog.close();
        }
    });
    view! {
        <dialog class="dialog" node_ref=dialog aria-label=title on:close=move |_| open.set(false)>
            <h2>{title}</h2>
            {children()}
        </dialog>
    }
}
