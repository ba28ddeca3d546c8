//! A circuit in a list, and the button that starts one.

use std::borrow::Cow;

use kneeline::circuit::Circuit;
use kneeline::library::circuits::Ready;
use kneeline::route::{PlayOf, Route};
use leptos::prelude::*;

use super::figure::Still;
use super::figure_loop::working_end;
use super::markup::{button, el, link, say};
use super::node::View;
use super::play_of::circuit_of;
use crate::app::ask;
use crate::app::state::AppState;

/// A ready-made circuit in a list.
pub(crate) fn ready_card(app: AppState, ready: &'static Ready) -> View {
    let to = Route::Circuit(ready.circuit.id.to_string());
    circuit_card(app, to, &ready.circuit, ready.text.get(app.lang()).purpose)
}

/// Name, time, kit and a picture; all of it is one link.
pub(crate) fn circuit_card(
    app: AppState,
    to: Route,
    circuit: &Circuit,
    purpose: impl Into<Cow<'static, str>>,
) -> View {
    let time = (app.words().about)(ask::duration_secs(app, circuit));
    let facts = [&time, " \u{b7} ", &ask::kit_line(app, circuit)].concat();
    // Most begin alike: what is in the middle tells them apart.
    let picture = circuit.stations.get(circuit.stations.len() / 2).map(|station| {
        let exercise = station.exercise;
        Still::of(exercise, working_end(exercise)).view()
    });
    let words = vec![
        say("b", "", circuit.name.clone().into_owned()),
        say("span", "quiet", purpose),
        say("span", "caption", facts),
    ];
    let inner = vec![
        el("span", "circuit-card__figure", picture.into_iter().collect()),
        el("span", "circuit-card__text", words),
    ];
    link(to, "card circuit-card", None, inner)
}

/// Lays the circuit out, starts it and unlocks the sound, all inside the tap; then shows it.
pub(crate) fn start_button(app: AppState, of: impl Fn() -> PlayOf + 'static) -> View {
    button("button button--start", "play", app.words().today.start, move || {
        let of = untrack(&of);
        if let Ok(circuit) = untrack(|| circuit_of(&of, app)) {
            app.begin(circuit);
            ask::go(&Route::Play(of));
        }
    })
}
