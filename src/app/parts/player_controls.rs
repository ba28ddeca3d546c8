//! The three big buttons: back, pause or go on, skip. While resting the middle one starts now.

use kneeline::session::Event;
use kneeline::timeline::Kind;
use leptos::html::Button;
use leptos::prelude::*;

use super::icon::Icon;
use super::live::{effect, holds, live, live_view, when};
use super::player_acts::toggle;
use crate::app::state::use_app;

#[component]
pub(crate) fn Controls() -> impl IntoView {
    let app = use_app();
    let words: &'static _ = &app.words().player;
    let running = holds(move || app.is_running());
    let in_break = holds(move || {
        app.glance.get().is_some_and(|it| matches!(it.kind, Kind::Rest | Kind::TurnOver))
    });
    let starts_now = holds(move || running.get() && in_break.get());
    let starts_now = move || starts_now.get();
    let main_icon = live(move || if running.get() && !in_break.get() { "pause" } else { "play" });
    let main_name = live(move || match (running.get(), in_break.get()) {
        (true, true) => words.start_now,
        (true, false) => words.pause,
        (false, _) => words.resume,
    });
    let press = move |_| {
        if running.get_untracked() && in_break.get_untracked() {
            app.dispatch(Event::Skip);
        } else {
            toggle(app);
        }
    };
    let main = NodeRef::<Button>::new();
    effect(move || {
        if let Some(main) = main.get() {
            let _ = main.focus();
        }
    });
    let text = live(move || starts_now().to_string());
    let say = when(starts_now, || view! { <span>{words.start_now}</span> }.into_any());
    let last = live_view(move || {
        if starts_now() {
            view! {
                <button
                    class="control control--text"
                    on:click=move |_| app.dispatch(Event::AddRest)
                >
                    {words.add_rest}
                </button>
            }
            .into_any()
        } else {
            view! {
                <button
                    class="control"
                    aria-label=words.skip
                    on:click=move |_| app.dispatch(Event::Skip)
                >
                    <Icon name="skip-forward" />
                </button>
            }
            .into_any()
        }
    });
    view! {
        <div class="controls">
            <button
                class="control"
                aria-label=words.back
                on:click=move |_| app.dispatch(Event::Back)
            >
                <Icon name="skip-back" />
            </button>
            <button
                class="control control--main"
                node_ref=main
                aria-label=main_name
                data-text=text
                on:click=press
            >
                <Icon name=main_icon />
                {say}
            </button>
            {last}
        </div>
    }
}
