//! The tide: a panel whose water level is the movement. Word, glyph, count, repetition, tempo.

use kneeline::exercise::{Measure, Phase};
use kneeline::session::{Glance, Session};
use kneeline::timeline::Kind;
use leptos::prelude::*;

use super::attr::{Found, found, grows, is, on};
use super::frames::calm_frames;
use super::live::{live, live_view, memo_glance};
use super::markup::{el, glyph, icon, marked, say, tell, text, with};
use super::node::{ToView, View};
use super::player_acts::{can_turn, tap};
use super::player_look::{self as look, next, own_note, station, word};
use crate::app::state::AppState;

/// A tap anywhere on it pauses and resumes, like the big button.
pub(crate) fn tide(app: AppState) -> Vec<View> {
    let panel = Found::new();
    follow(app, panel);
    let glance = move || app.glance.get();
    let word = live(move || glance().map_or("", |glance| word(app, &glance)));
    let sign = glyph(move || glance().map_or("minus", |glance| look::glyph(app, glance.kind)));
    let count = live(move || {
        glance().map(|glance| big_number(app, &glance).to_string()).unwrap_or_default()
    });
    let next = live(move || glance().map(|glance| next(app, &glance)).unwrap_or_default());
    let hint = live(move || hint(app).unwrap_or_default());
    let words = vec![tell("span", "phase", word), el("span", "tide__glyph", vec![sign])];
    let inner = vec![
        el("div", "tide__water", Vec::new()),
        el("div", "tide__word", words),
        tell("p", "tide__hint", hint),
        marked("div", "count", "role", Some("timer"), vec![count.view()]),
        el("p", "reps", vec![live_view(move || reps(app).view()).view()]),
        tempo_bar(app),
    ];
    let attributes = vec![found(panel), on("click", move |_| tap(app))];
    let next = vec![icon("chevron-right"), tell("span", "", next)];
    vec![with("div", "tide", attributes, inner), el("p", "player__next", next)]
}

/// Writes the level and the part of the phase, as two custom properties.
fn follow(app: AppState, panel: Found) {
    calm_frames(move |_| {
        let Some(panel) = panel.get() else { return };
        let Some(frame) = app.frame() else { return };
        if app.dimmed.get_untracked() {
            return;
        }
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
fn hint(app: AppState) -> Option<String> {
    use kneeline::session::PauseReason;
    let words = &app.words().player;
    let paused = app.session.with(|s| s.as_ref().and_then(Session::pause_reason));
    if paused.is_none()
        && let Some(note) = own_note(app)
    {
        return Some(note.to_owned());
    }
    let hint = match (paused, app.glance.get()?.kind) {
        (Some(PauseReason::Left), _) => words.paused_left,
        (Some(PauseReason::SoundLost), _) => words.paused_sound,
        (Some(PauseReason::Slept), _) => words.paused_slept,
        (Some(PauseReason::OtherDevice), _) => words.paused_device,
        (None, Kind::Work(phase)) if app.settings.with(|settings| settings.breath) => match phase {
            Phase::Lift => words.breathe_out,
            Phase::Lower => words.breathe_in,
            Phase::Hold | Phase::Pause => return None,
        },
        (None, Kind::LeadIn) if offers_turn(app) => words.turn_hint,
        (None, Kind::Rest | Kind::TurnOver) => {
            let kept = app.kept.get();
            return (kept > 0).then(|| (words.saved)(kept));
        }
        (Some(PauseReason::Asked), _) | (None, Kind::LeadIn | Kind::Work(_)) => return None,
    };
    Some(hint.to_owned())
}

/// Before the first exercise on the side that anybody does here.
fn offers_turn(app: AppState) -> bool {
    let new = app.history.with(|history| history.sessions().is_empty());
    let position = app.glance.get().and_then(|glance| station(app, glance.station));
    new && position.is_some_and(|station| can_turn(station.exercise.position))
}

/// `Rep 5 of 12 ... Set 1/2`.
fn reps(app: AppState) -> Vec<View> {
    let words = &app.words().player;
    let Some(glance) = app.glance.get() else { return Vec::new() };
    let measure = station(app, glance.station).map(|it| it.exercise.dose.measure);
    let word = match measure {
        Some(Measure::Reps) => words.rep,
        Some(Measure::Steps) => words.step,
        Some(Measure::HoldSecs) | None => "",
    };
    let line = |class, word: &'static str, number: String, of: Option<String>| {
        let mut inner = vec![say("small", "", word), text(" "), say("b", "", number)];
        if let Some(of) = of {
            inner.extend([text(" "), say("small", "", of)]);
        }
        el("span", class, inner)
    };
    let (set_word, at, of) = if glance.sets > 1 || glance.rounds == 1 {
        (words.set, glance.set, glance.sets)
    } else {
        (words.round, glance.round, glance.rounds)
    };
    let set = line("reps__set", set_word, [at.to_string(), of.to_string()].join("/"), None);
    let rep = (!word.is_empty())
        .then(|| line("", word, glance.rep.to_string(), Some((words.of)(glance.reps))));
    rep.into_iter().chain([set]).collect()
}

/// One segment for each phase, as long as its seconds; fills as the repetition goes.
fn tempo_bar(app: AppState) -> View {
    let shown = memo_glance(move || {
        // Not told of every second.
        app.glance.get().map(|it| Glance { count: 0, rep: 0, bout: 0, ..it })
    });
    let bar = live_view(move || {
        let Some(glance) = shown.get() else { return ().view() };
        let Some(station) = station(app, glance.station) else { return ().view() };
        let tempo = station.tempo();
        let now = match glance.kind {
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
            let attributes = || vec![is("data-state", state), grows(secs.into())];
            (secs > 0).then(|| with("i", "", attributes(), Vec::new()))
        });
        segments.collect::<Vec<_>>().view()
    });
    marked("div", "tempo", "aria-hidden", Some("true"), vec![bar.view()])
}
