//! What the person should know about the store: blocked, newer, unreadable, full.

use kneeline::save::Mode;
use leptos::prelude::*;

use super::live::{live, live_view, when};
use crate::app::ask;
use crate::app::state::use_app;

/// Banners, each a sentence that says what still works.
#[component]
pub(crate) fn Notices() -> impl IntoView {
    let app = use_app();
    let words = app.words();
    let trouble = &words.trouble;
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
        banners.map(|text| view! { <p class="banner">{text}</p> }).collect_view().into_any()
    });
    let saved = RwSignal::new(false);
    let said = live(move || if saved.get() { trouble.copy_saved } else { "" });
    let unsaved = when(
        move || app.store.with(|store| store.unsaved),
        move || {
            view! {
                <div class="banner banner--danger" role="alert">
                    <p>{trouble.not_saved}</p>
                    <button class="button" on:click=move |_| saved.set(ask::save_copy(app))>
                        {trouble.save_copy_now}
                    </button>
                    <span role="status">{said}</span>
                </div>
            }
            .into_any()
        },
    );
    let update = when(
        move || app.update_waiting.get(),
        move || {
            view! {
                <div class="banner banner--calm">
                    <p>{words.settings.update}</p>
                    <button class="button" on:click=move |_| ask::accept_update()>
                        {words.settings.update_action}
                    </button>
                </div>
            }
            .into_any()
        },
    );
    view! {
        {state}
        {unsaved}
        {update}
    }
}
