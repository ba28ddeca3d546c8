//! The player: what to do now, how long, on which side. Draws what the session says.

use kneeline::route::{PlayOf, Route};
use kneeline::timeline::Kind;
use leptos::prelude::*;

use crate::app::parts::live::live;
use crate::app::parts::play_of::{Missing, circuit_of};
use crate::app::parts::player_acts::{phase_name, turn_of};
use crate::app::parts::player_controls::Controls;
use crate::app::parts::player_dialogs::{KeysDialog, LeaveDialog};
use crate::app::parts::player_figure::PlayerFigure;
use crate::app::parts::player_keys::listen_to_keys;
use crate::app::parts::player_status::Status;
use crate::app::parts::player_top::Top;
use crate::app::parts::tide::Tide;
use crate::app::parts::trouble::Oops;
use crate::app::state::use_app;

/// The session if there is one; else the circuit of the route, waiting for the first tap.
#[component]
pub(super) fn Play(#[prop(into)] what: Signal<PlayOf>) -> impl IntoView {
    let app = use_app();
    let words = app.words();
    if !untrack(|| app.is_unfinished()) {
        match untrack(|| circuit_of(&what.get(), app)) {
            Ok(circuit) => app.prepare(circuit),
            Err(missing) => {
                let title = match &missing {
                    Missing::Unknown(id) => (words.circuits.unknown)(id),
                    Missing::Link(error) => (words.trouble.share)(error),
                };
                let hint = words.circuits.unknown_hint;
                let link = words.nav.circuits;
                return view! { <Oops title=title hint=hint to=Route::Circuits link=link /> }
                    .into_any();
            }
        }
    }
    view! { <Player /> }.into_any()
}

#[component]
fn Player() -> impl IntoView {
    let app = use_app();
    let leaving = RwSignal::new(false);
    let helping = RwSignal::new(false);
    listen_to_keys(app, leaving, helping);
    let kind = Memo::new(move |_| app.glance.get().map(|glance| glance.kind));
    let phase = live(move || match kind.get() {
        Some(Kind::Work(phase)) => phase_name(phase),
        Some(Kind::LeadIn) => "lead-in",
        Some(Kind::TurnOver) => "turn-over",
        Some(Kind::Rest) => "rest",
        None => "none",
    });
    let state = live(move || if app.is_running() { "running" } else { "still" });
    let turned = live(move || turn_of(app));
    view! {
        <section class="player" data-phase=phase data-state=state data-turned=turned>
            <div class="player__grid">
                <Top leaving=leaving helping=helping />
                <PlayerFigure />
                <Tide />
                <Controls />
            </div>
            <Status />
            <LeaveDialog open=leaving />
            <KeysDialog open=helping />
        </section>
    }
}
