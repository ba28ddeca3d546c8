//! The first run: safety, kit, sound. Three cards, each can be skipped.

use kneeline::route::Route;
use leptos::prelude::*;

use crate::app::parts::live::{live, live_view, when};
use crate::app::state::use_app;
use crate::app::{ask, perform};

#[component]
pub(super) fn Welcome() -> impl IntoView {
    let app = use_app();
    let words = &app.words().welcome;
    let at = RwSignal::new(0_usize);
    let last = words.cards.len() - 1;
    let finish = move || {
        ask::change_settings(app, |settings| settings.welcomed = true);
        ask::go(&Route::Today);
    };
    let next = move |_| if at.get_untracked() < last { at.update(|at| *at += 1) } else { finish() };
    let card = live_view(move || {
        let card = words.cards[at.get().min(last)];
        let points = card.points.iter().map(|point| view! { <li>{*point}</li> }).collect_view();
        view! {
            <h1 tabindex="-1">{card.title}</h1>
            <p class="welcome__lead">{card.text}</p>
            <ul class="bullets">{points}</ul>
        }
        .into_any()
    });
    let step = live(move || (words.step)(at.get() + 1, last + 1));
    let next_name = live(move || if at.get() == last { words.start } else { words.next });
    let hear = when(
        move || at.get() == last,
        move || {
            view! {
                <button class="button button--wide" on:click=move |_| perform::test_sound(app)>
                    {words.hear}
                </button>
            }
            .into_any()
        },
    );
    view! {
        <section class="welcome">
            <p class="caption">{step}</p>
            <div class="welcome__card" aria-live="polite">
                {card}
            </div>
            {hear}
            <div class="welcome__buttons">
                <button class="button button--quiet" on:click=move |_| finish()>
                    {words.skip}
                </button>
                <button class="button button--primary" on:click=next>
                    {next_name}
                </button>
            </div>
        </section>
    }
}
