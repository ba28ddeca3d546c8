//! The three big buttons: back, pause or go on, skip. While resting the middle one starts now.

use kneeline::session::Event;
use kneeline::timeline::Kind;
use leptos::html::Button;
use leptos::prelude::*;

use super::icon::Icon;
use super::live::{effect, live, live_view, memo, when};
use super::markup::{icon_button, say as say_of, word_button};
use super::player_acts::toggle;
use crate::app::state::use_app;

#[component]
pub(crate) fn Controls() -> impl IntoView {
    let app = use_app();
    let words: &'static _ = &app.words().player;
    let running = memo(move || app.is_running());
    let in_break = memo(move || {
        app.glance.get().is_some_and(|it| matches!(it.kind, Kind::Rest | Kind::TurnOver))
    });
    let starts_now = memo(move || running.get() && in_break.get());
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
    let say = when(starts_now, || say_of("span", "", words.start_now));
    let last = live_view(move || {
        if starts_now() {
            let more = move || app.dispatch(Event::AddRest);
            word_button("control control--text", words.add_rest, more)
        } else {
            let skip = move || app.dispatch(Event::Skip);
            icon_button("control", "skip-forward", words.skip, skip)
        }
    });
    let back = move || app.dispatch(Event::Back);
    view! {
        <div class="controls">
            {icon_button("control", "skip-back", words.back, back)}
            <button
                class="control control--main"
                node_ref=main
                aria-label=main_name
                data-text=text
                on:click=press
            >
                <Icon name=main_icon />
                {say}
            </button> {last}
        </div>
    }
}
