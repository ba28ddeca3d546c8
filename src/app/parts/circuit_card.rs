//! A circuit in a list, and the button that starts one.

use kneeline::library::circuits::Ready;
use kneeline::route::{PlayOf, Route};
use leptos::prelude::*;

use super::figure::Still;
use super::figure_loop::working_end;
use super::icon::Icon;
use super::link::Link;
use super::play_of::circuit_of;
use crate::app::ask;
use crate::app::state::use_app;

/// Name, time, kit and a picture; all of it is one link.
#[component]
pub(crate) fn CircuitCard(ready: &'static Ready) -> impl IntoView {
    let app = use_app();
    let words = app.words();
    let circuit = &ready.circuit;
    let time = (words.about)(ask::duration_secs(app, circuit));
    let picture = circuit.stations.first().map(|station| {
        let exercise = station.exercise;
        view! { <Still exercise=exercise level=working_end(exercise) /> }
    });
    view! {
        <Link to=Route::Circuit(circuit.id.to_string()) class="card circuit-card">
            <span class="circuit-card__figure">{picture}</span>
            <span class="circuit-card__text">
                <b>{circuit.name.clone()}</b>
                <span class="quiet">{ready.text.get(app.lang()).purpose}</span>
                <span class="caption">{time} " \u{b7} " {ask::kit_line(app, circuit)}</span>
            </span>
        </Link>
    }
}

/// Lays the circuit out, starts it and unlocks the sound, all inside the tap; then shows it.
#[component]
pub(crate) fn StartButton(#[prop(into)] of: Signal<PlayOf>) -> impl IntoView {
    let app = use_app();
    let start = move |_| {
        let of = of.get_untracked();
        if let Ok(circuit) = untrack(|| circuit_of(&of, app)) {
            app.begin(circuit);
            ask::go(&Route::Play(of));
        }
    };
    view! {
        <button class="button button--start" on:click=start>
            <Icon name="play" />
            {app.words().today.start}
        </button>
    }
}
