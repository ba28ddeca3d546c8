//! The player: what to do now, how long, on which side. Draws what the session says.

use kneeline::circuit::Circuit;
use kneeline::exercise::Position;
use kneeline::library::circuits;
use kneeline::route::{Cut, PlayOf, Route};
use kneeline::session::Event;
use kneeline::share::{self, ShareError};
use kneeline::timeline::{Kind, fit};
use leptos::prelude::*;

use crate::app::parts::live::{live, when};
use crate::app::parts::player_controls::Controls;
use crate::app::parts::player_dialogs::{KeysDialog, LeaveDialog};
use crate::app::parts::player_figure::PlayerFigure;
use crate::app::parts::player_keys::listen_to_keys;
use crate::app::parts::player_status::Status;
use crate::app::parts::player_top::Top;
use crate::app::parts::tide::Tide;
use crate::app::parts::trouble::Oops;
use crate::app::perform;
use crate::app::state::{AppState, Sound, use_app};

/// A "short" cut fits this. Ten minutes: what people give on a busy day.
pub(crate) const SHORT_MS: u32 = 10 * 60 * 1000;

/// The circuit a play route names.
pub(crate) fn circuit_of(what: &PlayOf, app: AppState) -> Result<Circuit, Missing> {
    match what {
        PlayOf::Listed { id, cut } => {
            let ready = circuits::find(id).ok_or_else(|| Missing::Unknown(id.clone()))?;
            let pace = app.settings.with(|settings| settings.pace);
            Ok(match cut {
                Cut::Full => ready.circuit.clone(),
                Cut::Short => fit(&ready.circuit, pace, SHORT_MS),
            })
        }
        PlayOf::Shared(code) => share::decode(code).map_err(Missing::Link),
    }
}

/// Why there is nothing to play.
#[derive(Clone, Debug)]
pub(crate) enum Missing {
    Unknown(String),
    Link(ShareError),
}

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
    let words = &app.words().player;
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
    let blocked = when(
        move || app.sound.get() == Sound::Blocked,
        move || {
            view! {
                <button class="player__sound" on:click=move |_| perform::unlock(app)>
                    {words.tap_for_sound}
                </button>
            }
            .into_any()
        },
    );
    view! {
        <section class="player" data-phase=phase data-state=state data-turned=turned>
            <div class="player__grid">
                <Top leaving=leaving helping=helping />
                <PlayerFigure />
                <Tide />
                <Controls />
            </div>
            {blocked}
            <Status />
            <LeaveDialog open=leaving />
            <KeysDialog open=helping />
        </section>
    }
}

/// The name of a phase in `data-phase`.
pub(crate) fn phase_name(phase: kneeline::exercise::Phase) -> &'static str {
    use kneeline::exercise::Phase;
    match phase {
        Phase::Lift => "lift",
        Phase::Hold => "hold",
        Phase::Lower => "lower",
        Phase::Pause => "pause",
    }
}

/// Which way the screen is turned for a head on the floor: the choice is kept for each exercise
/// and changes its sign with the side.
fn turn_of(app: AppState) -> &'static str {
    use kneeline::exercise::Side;
    let Some(glance) = app.glance.get() else { return "no" };
    let exercise = app.session.with(|session| {
        let station = *session.as_ref()?.circuit.stations.get(usize::from(glance.station))?;
        Some(station.exercise)
    });
    let Some(exercise) = exercise else { return "no" };
    let wanted = app.settings.with(|settings| settings.turned.iter().any(|id| id == exercise.id.0));
    match (wanted && can_turn(exercise.position), glance.side) {
        (false, _) => "no",
        (true, Side::Left | Side::Both) => "right",
        (true, Side::Right) => "left",
    }
}

/// The positions in which the head lies sideways.
pub(crate) const fn can_turn(position: Position) -> bool {
    match position {
        Position::SideLying | Position::Plank => true,
        Position::OnBack
        | Position::HandsAndKnees
        | Position::HalfKneeling
        | Position::Standing => false,
    }
}

/// Pause, resume or start: the one big button, the tide and the space bar.
pub(crate) fn toggle(app: AppState) {
    let running = untrack(|| app.is_running());
    app.dispatch(if running {
        Event::Pause(kneeline::session::PauseReason::Asked)
    } else {
        Event::Resume
    });
}
