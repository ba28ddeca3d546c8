//! The tide: a panel whose water level is the movement. Word, glyph, count, repetition, tempo.

use kneeline::exercise::{Measure, Phase};
use kneeline::session::{Glance, Session};
use kneeline::timeline::Kind;
use leptos::html::Div;
use leptos::prelude::*;

use super::frames::each_frame;
use super::icon::Icon;
use super::live::{live, live_view};
use super::player_acts::{can_turn, toggle};
use super::player_look::{glyph, next, station, word};
use crate::app::state::{AppState, use_app};

/// A tap anywhere on it pauses and resumes, like the big button.
#[component]
pub(crate) fn Tide() -> impl IntoView {
    let app = use_app();
    let panel = NodeRef::<Div>::new();
    follow(app, panel);
    let glance = move || app.glance.get();
    let word = live(move || glance().map_or("", |glance| word(app, &glance)));
    let icon = live(move || glance().map_or("minus", |glance| glyph(app, glance.kind)));
    let count = live(move || {
        glance().map(|glance| big_number(app, &glance).to_string()).unwrap_or_default()
    });
    let next = live(move || glance().map(|glance| next(app, &glance)).unwrap_or_default());
    view! {
        <div class="tide" node_ref=panel on:click=move |_| toggle(app)>
            <div class="tide__water"></div>
            <div class="tide__word">
                <span class="phase">{word}</span>
                <span class="tide__glyph">
                    <Icon name=icon />
                </span>
            </div>
            <Hint />
            <div class="count" role="timer">
                {count}
            </div>
            <Reps />
            <TempoBar />
        </div>
        <p class="player__next">
            <Icon name="chevron-right" />
            <span>{next}</span>
        </p>
    }
}

/// Writes the level and the part of the phase with each frame, as two custom properties.
fn follow(app: AppState, panel: NodeRef<Div>) {
    each_frame(move |_| {
        let Some(panel) = panel.get_untracked() else { return };
        let Some(frame) = app.frame() else { return };
        let level = frame.timeline.level(frame.position_ms);
        let level =
            if super::player_figure::is_calm(app) { (level * 4.0).round() / 4.0 } else { level };
        let part = frame.timeline.at(frame.position_ms).map_or(1.0, |moment| moment.part());
        let style = leptos::web_sys::HtmlElement::style(&panel);
        let _ = style.set_property("--m", &thousandths(level));
        let _ = style.set_property("--part", &thousandths(part));
    });
}

/// `0.375`: a number for CSS without the float formatter.
fn thousandths(value: f32) -> String {
    let whole = (value * 1000.0).round().clamp(0.0, 1000.0) as u32;
    format!("{}.{:03}", whole / 1000, whole % 1000)
}

/// Seconds left; or the repetition, if the person prefers that.
fn big_number(app: AppState, glance: &Glance) -> u32 {
    let by_rep = app.settings.with(|settings| settings.count_reps);
    match glance.kind {
        Kind::Work(_) if by_rep && glance.reps > 1 => u32::from(glance.rep),
        Kind::Work(_) | Kind::LeadIn | Kind::TurnOver | Kind::Rest => glance.count,
    }
}

/// The breath while working, the reason while paused, what was saved while resting.
#[component]
fn Hint() -> impl IntoView {
    let app = use_app();
    let words = &app.words().player;
    let hint = move || {
        use kneeline::session::PauseReason;
        let paused = app.session.with(|s| s.as_ref().and_then(Session::pause_reason));
        match (paused, app.glance.get()?.kind) {
            (Some(PauseReason::Left), _) => Some(words.paused_left.to_owned()),
            (Some(PauseReason::SoundLost), _) => Some(words.paused_sound.to_owned()),
            (None, Kind::Work(phase)) if app.settings.with(|settings| settings.breath) => {
                match phase {
                    Phase::Lift => Some(words.breathe_out.to_owned()),
                    Phase::Lower => Some(words.breathe_in.to_owned()),
                    Phase::Hold | Phase::Pause => None,
                }
            }
            (None, Kind::LeadIn) if offers_turn(app) => Some(words.turn_hint.to_owned()),
            (None, Kind::Rest | Kind::TurnOver) => {
                let kept = app.kept.get();
                (kept > 0).then(|| (words.saved)(kept))
            }
            (Some(PauseReason::Asked), _) | (None, Kind::LeadIn | Kind::Work(_)) => None,
        }
    };
    let hint = live(move || hint().unwrap_or_default());
    view! { <p class="tide__hint">{hint}</p> }
}

/// Before the first exercise on the side that anybody does here.
fn offers_turn(app: AppState) -> bool {
    let new = app.history.with(|history| history.sessions().is_empty());
    let position = app.glance.get().and_then(|glance| station(app, glance.station));
    new && position.is_some_and(|station| can_turn(station.exercise.position))
}

/// `Rep 5 of 12 ... Set 1/2`.
#[component]
fn Reps() -> impl IntoView {
    let app = use_app();
    let words = &app.words().player;
    let rep = move || {
        let glance = app.glance.get()?;
        let measure = station(app, glance.station)?.exercise.dose.measure;
        let word = match measure {
            Measure::Reps => words.rep,
            Measure::Steps => words.step,
            Measure::HoldSecs => return None,
        };
        let of = (words.of)(glance.reps);
        Some(view! {
            <span>
                <small>{word}</small>
                " "
                <b>{glance.rep}</b>
                " "
                <small>{of}</small>
            </span>
        })
    };
    let set = move || {
        let glance = app.glance.get()?;
        let (word, at, of) = if glance.sets > 1 || glance.rounds == 1 {
            (words.set, glance.set, glance.sets)
        } else {
            (words.round, glance.round, glance.rounds)
        };
        Some(view! {
            <span class="reps__set">
                <small>{word}</small>
                " "
                <b>{at}"/"{of}</b>
            </span>
        })
    };
    let row = live_view(move || {
        view! {
            {rep()}
            {set()}
        }
        .into_any()
    });
    view! { <p class="reps">{row}</p> }
}

/// One segment for each phase, as long as its seconds; fills as the repetition goes.
#[component]
fn TempoBar() -> impl IntoView {
    let app = use_app();
    let shown = Memo::new(move |_| app.glance.get().map(|glance| (glance.station, glance.kind)));
    let bar = move || {
        let (number, kind) = shown.get()?;
        let tempo = station(app, number)?.tempo();
        let now = match kind {
            Kind::Work(phase) => tempo.order().iter().position(|&it| it == phase),
            Kind::LeadIn | Kind::TurnOver | Kind::Rest => None,
        };
        let segments = tempo.order().into_iter().enumerate().filter_map(|(at, phase)| {
            let secs = tempo.secs(phase);
            let state = match now {
                Some(now) if at < now => "past",
                Some(now) if at == now => "now",
                Some(_) | None => "ahead",
            };
            let grow = secs.to_string();
            (secs > 0).then(|| view! { <i data-state=state style:flex-grow=grow></i> })
        });
        Some(segments.collect_view())
    };
    let bar = live_view(move || bar().into_any());
    view! {
        <div class="tempo" aria-hidden="true">
            {bar}
        </div>
    }
}
