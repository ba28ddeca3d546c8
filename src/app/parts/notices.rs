//! What the person should know about the store: blocked, newer, unreadable, full.

use kneeline::save::Mode;
use leptos::prelude::*;

use crate::app::perform;
use crate::app::state::use_app;

/// Banners, each a sentence that says what still works.
#[component]
pub(crate) fn Notices() -> impl IntoView {
    let app = use_app();
    let words = app.words();
    let mode = move || match app.store.with(|store| store.mode) {
        Mode::Writable => None,
        Mode::ReadOnlyNewer => Some(words.trouble.read_only),
        Mode::MemoryOnly => Some(words.trouble.memory_only),
    };
    let unreadable = move || {
        let count = app.store.with(|store| store.problems.len());
        (count > 0).then(|| (words.trouble.unreadable)(count))
    };
    let saved = RwSignal::new(false);
    let banner = |text: String| view! { <div class="banner"><p>{text}</p></div> };
    view! {
        {move || mode().map(|text| banner(text.to_owned()))}
        {move || unreadable().map(banner)}
        <Show when=move || app.store.with(|store| store.unsaved)>
            <div class="banner banner--danger" role="alert">
                <p>{words.trouble.not_saved}</p>
                <button class="button" on:click=move |_| saved.set(perform::save_copy(app))>
                    {words.trouble.save_copy_now}
                </button>
                <span role="status">{move || saved.get().then_some(words.trouble.copy_saved)}</span>
            </div>
        </Show>
        <Show when=move || app.update_waiting.get()>
            <div class="banner banner--calm">
                <p>{words.settings.update}</p>
                <button class="button" on:click=move |_| perform::accept_update()>
                    {words.settings.update_action}
                </button>
            </div>
        </Show>
    }
}
