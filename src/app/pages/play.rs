//! The player: what to do now, how long, on which side. Draws what the session says.

use kneeline::route::{PlayOf, Route};
use kneeline::timeline::Kind;
use leptos::prelude::*;

use crate::app::parts::attr::{holds, is, lives};
use crate::app::parts::hands::Hands;
use crate::app::parts::live::{live, when};
use crate::app::parts::markup::{el, oops, press, with};
use crate::app::parts::node::{ToView, View};
use crate::app::parts::play_of::{Missing, circuit_of};
use crate::app::parts::player_acts::{phase_name, turn_of};
use crate::app::parts::player_change::{change_button, change_dialog};
use crate::app::parts::player_controls::controls;
use crate::app::parts::player_dialogs::{keys_dialog, leave_dialog};
use crate::app::parts::player_figure::player_figure;
use crate::app::parts::player_hurt::hurt_dialog;
use crate::app::parts::player_keys::listen_to_keys;
use crate::app::parts::player_status::status;
use crate::app::parts::player_top::top;
use crate::app::parts::tide::tide;
use crate::app::state::AppState;

/// The session if there is one; else the circuit of the route, waiting for the first tap.
pub(super) fn play(app: AppState, what: &PlayOf) -> View {
    let words = app.words();
    if !app.is_unfinished() {
        match circuit_of(what, app) {
            Ok(circuit) => app.prepare(circuit),
            Err(missing) => {
                let title = match &missing {
                    Missing::Unknown(id) => (words.early.unknown_circuit)(id),
                    Missing::Link(error) => (words.trouble.share)(error),
                };
                let hint = words.early.unknown_circuit_hint;
                return oops(title, hint, Route::Circuits, words.nav.circuits);
            }
        }
    }
    player(app)
}

fn player(app: AppState) -> View {
    let leaving = RwSignal::new(false);
    let helping = RwSignal::new(false);
    let hands = Hands::new(app);
    listen_to_keys(hands, leaving, helping);
    let phase = live(move || match app.glance.get().map(|glance| glance.kind) {
        Some(Kind::Work(phase)) => phase_name(phase),
        Some(Kind::LeadIn) => "lead-in",
        Some(Kind::TurnOver) => "turn-over",
        Some(Kind::Rest) => "rest",
        None => "none",
    });
    let state = live(move || if app.is_running() { "running" } else { "still" });
    let turned = live(move || turn_of(app));
    let mut grid = top(app, leaving, helping);
    grid.push(player_figure(app));
    grid.extend(tide(app));
    grid.push(change_button(hands));
    grid.push(controls(app));
    let inner = vec![
        el("div", "player__grid", grid),
        status(app),
        leave_dialog(app, leaving),
        keys_dialog(app, helping),
        dark(app).view(),
        change_dialog(hands),
        hurt_dialog(hands),
    ];
    let attributes =
        vec![lives("data-phase", phase), lives("data-state", state), lives("data-turned", turned)];
    let dark = holds("data-dark", move || app.dimmed.get());
    on_cleanup(move || app.dimmed.set(false));
    with("section", "player", attributes.into_iter().chain([dark]).collect(), inner)
}

/// Over everything while the player is dark: a touch anywhere gives the light back and does
/// nothing else.
fn dark(app: AppState) -> View {
    when(
        move || app.dimmed.get(),
        move || {
            let name = vec![is("aria-label", app.words().player.light)];
            press("player__dark", name, Vec::new(), move || app.dimmed.set(false))
        },
    )
}
