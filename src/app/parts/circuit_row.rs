//! A station of a circuit in a list, and what can be done with a whole circuit besides starting it.

use kneeline::circuit::{Circuit, Station};
use kneeline::route::{PlayOf, Route};
use kneeline::timeline::Timeline;
use leptos::prelude::*;

use super::circuit_card::StartButton;
use super::exercise_facts::kit;
use super::exercise_figure::changing;
use super::figure::Still;
use super::figure_loop::working_end;
use super::live::{live, live_view};
use super::markup::{button, el, icon, link, say};
use crate::app::ask::{self, Shared};
use crate::app::perform;
use crate::app::state::AppState;

/// Figure, name and dose, as a link to the exercise.
pub(crate) fn station_link(app: AppState, station: &Station) -> AnyView {
    let words = app.words();
    let exercise = station.exercise;
    let amount = (words.amount)(exercise.dose.measure, station.amount);
    let dose = (words.circuits.sets_of)(station.sets, &amount, exercise.sides);
    let dose = [dose, (words.circuits.rest)(station.rest_secs)].join(", ");
    let still = view! { <Still exercise=exercise level=working_end(exercise) /> }.into_any();
    let text = vec![say("b", "", exercise.text.get(app.lang()).name), say("span", "quiet", dose)];
    let inner = vec![
        el("span", "station__figure", vec![still]),
        el("span", "station__text", text),
        icon("chevron-right"),
    ];
    link(Route::Exercise(exercise.id.0.to_owned()), "station", None, inner)
}

/// How long, start, how it sounds, give it away, what has to be at hand.
pub(crate) fn at_a_glance(app: AppState, circuit: &Circuit, of: PlayOf) -> Vec<AnyView> {
    let words = app.words();
    let mut chips = vec![say("li", "chip", (words.about)(ask::duration_secs(app, circuit)))];
    if circuit.rounds > 1 {
        chips.push(say("li", "chip", (words.circuits.rounds)(circuit.rounds)));
    }
    let pieces = kit(app, &circuit.kit(), &[]).into_iter().map(|piece| say("dd", "", piece));
    let pieces = [say("dt", "", words.exercises.kit)].into_iter().chain(pieces).collect();
    vec![
        el("ul", "chips", chips),
        view! { <StartButton of=of /> }.into_any(),
        hear_row(app, circuit.clone()),
        share_row(app, circuit.clone()),
        el("dl", "facts", vec![el("div", "", pieces)]),
    ]
}

/// Plays the beginning of a circuit, or stops it.
fn hear_row(app: AppState, circuit: Circuit) -> AnyView {
    let words = app.words();
    let on = move || app.listening.get();
    let icon = live(move || if on() { "square" } else { "volume-2" });
    let name = live(move || if on() { words.exercises.stop_hearing } else { words.circuits.hear });
    let hear = changing("", icon, name, Signal::stored(None), move || {
        if untrack(on) {
            return perform::hush(app);
        }
        let pace = app.settings.with_untracked(|settings| settings.pace);
        perform::listen(app, Timeline::sample(&circuit, pace));
    });
    el("div", "stack circuit__hear", vec![hear, sound_is_off(app)])
}

/// Says why nothing is heard, when the person has turned it off.
pub(crate) fn sound_is_off(app: AppState) -> AnyView {
    let told = live(move || {
        let off = app.settings.with(|settings| settings.muted || settings.volume == 0);
        if off && app.listening.get() { app.words().exercises.sound_is_off } else { "" }
    });
    view! {
        <p class="quiet told" role="status">
            {told}
        </p>
    }
    .into_any()
}

/// Shares the link; says what became of it.
fn share_row(app: AppState, circuit: Circuit) -> AnyView {
    let words = &app.words().circuits;
    let outcome = RwSignal::new(None::<(Shared, String)>);
    let share = move || {
        ask::share_circuit(&circuit, move |shared, url| outcome.set(Some((shared, url))));
    };
    let by_hand = |url: String| {
        view! {
            {words.by_hand}
            " "
            <a href=url.clone()>{url.clone()}</a>
        }
        .into_any()
    };
    let said = live_view(move || match outcome.get() {
        None => ().into_any(),
        Some((Shared::Sent, _)) => words.sent.into_any(),
        Some((Shared::Copied, _)) => words.copied.into_any(),
        Some((Shared::ByHand, url)) => by_hand(url),
    });
    let said = view! {
        <p class="quiet told" role="status">
            {said}
        </p>
    };
    let share = button("button button--wide", "share-2", words.share, share);
    el("div", "stack", vec![share, said.into_any()])
}
