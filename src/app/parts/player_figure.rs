//! The figure in the player: moves with the timeline while working, shows what comes next while
//! resting, and rolls over half way through a turn.

use kneeline::exercise::{Exercise, Opening, Side, Sides};
use kneeline::figure::{Beat, Scene, Style, glow, looped};
use kneeline::route::Route;
use kneeline::save::Mode;
use kneeline::timeline::Kind;
use leptos::prelude::*;

use super::attr::Found;

use super::figure::{Stage, frame_of, is_mirrored, is_other_turn, swaps_limbs};
use super::figure_loop::changing_canvas;
use super::frames::calm_frames;
use super::live::{live, when};
use super::markup::{anchor, el, icon_button, marked, say, tell, text, word_button};
use super::node::{ToView, View};
use super::player_acts::can_turn;
use super::player_look::station;
use crate::app::ask;
use crate::app::hear;
use crate::app::state::{AppState, Sound, Voice};

/// The figure, the side it works on and the button that turns the screen.
pub(crate) fn player_figure(app: AppState) -> View {
    let words = app.words();
    let group = Found::new();
    let shown = move || {
        let glance = app.glance.get()?;
        let exercise = station(app, glance.station)?.exercise;
        let mirror = app.settings.with(|settings| settings.mirror);
        let side = shown_side(glance.kind, glance.side, glance.count, turn_secs(app));
        Some((exercise, is_mirrored(exercise, side, mirror)))
    };
    let framed = move || shown().map(|(it, flip)| frame_of(&it.movement.view, flip));
    // At the very end there is nothing to frame; an empty box would be an error.
    let view_box = live(move || framed().map_or_else(|| "0 0 1 1".to_owned(), |it| it.0));
    let flip = live(move || framed().map_or("", |it| it.1));
    let label = live(move || {
        let text = shown().map(|(it, _)| it.text.get(app.lang()));
        text.map(|text| (words.early.figure_of)(text.name)).unwrap_or_default()
    });
    animate(app, group);
    let side = move || app.glance.get().map(|glance| glance.side);
    let letter = live(move || side().map_or("", words.side_letter));
    let side_word = live(move || side().filter(|&side| side != Side::Both).map_or("", words.side));
    let may_turn = move || shown().is_some_and(|(it, _)| can_turn(it.position));
    let turn_button = when(may_turn, move || {
        icon_button("round player__turn", "rotate-cw", words.player.turn, move || turn(app))
    });
    let side = vec![
        marked("b", "", "aria-hidden", Some("true"), vec![letter.view()]),
        tell("span", "", side_word),
    ];
    let inner = vec![
        changing_canvas(view_box, flip, label, group),
        el("p", "side", side),
        turn_button.view(),
        calm_button(app).view(),
        lacks(app),
        sound_button(app).view(),
    ];
    el("div", "player__figure", inner)
}

/// Turns the screen for this exercise, or back.
pub(crate) fn turn(app: AppState) {
    let Some(glance) = app.glance.get_untracked() else { return };
    let Some(exercise) = untrack(|| station(app, glance.station)).map(|it| it.exercise) else {
        return;
    };
    if !can_turn(exercise.position) {
        return;
    }
    let id = exercise.id.0;
    ask::change_settings(app, |settings| {
        if settings.turned.iter().any(|turned| turned == id) {
            settings.turned.retain(|turned| turned != id);
        } else {
            settings.turned.push(id.to_owned());
        }
    });
}

/// With less motion the figure jumps from end to end; the movement is the lesson, so it can be
/// had on demand.
fn calm_button(app: AppState) -> View {
    let words = &app.words().player;
    when(
        move || wants_calm(app) && !app.moving.get(),
        move || {
            word_button("button player__move", words.show_movement, move || app.moving.set(true))
        },
    )
}

/// The browser did not let the sound start: one more tap does, or the page about sound helps.
fn sound_button(app: AppState) -> View {
    let words = &app.words().player;
    let no_sound = app.words().early.no_sound;
    when(
        move || app.sound.get() == Sound::Blocked,
        move || {
            let inner = vec![
                word_button("player__sound-tap", words.tap_for_sound, move || hear::unlock(app)),
                anchor(&Route::Sound, "player__sound-help", vec![text(no_sound)]),
            ];
            el("div", "player__sound", inner)
        },
    )
}

/// What the device does not give; a tap takes it away.
fn lacks(app: AppState) -> View {
    let words = &app.words().player;
    let lack = move |lacks: RwSignal<bool>, told: &'static str| {
        let shown = move || lacks.get() && app.is_running();
        when(shown, move || word_button("player__lack", told, move || lacks.set(false)))
    };
    let silent = move || app.voice.get() == Voice::Missing && !app.is_running();
    let unkept =
        move || app.store.with(|store| store.unsaved.is_some() || store.mode != Mode::Writable);
    let lacking = vec![
        when(unkept, move || say("p", "player__lack", words.not_kept)),
        lack(app.may_lock, words.may_lock),
        lack(app.battery_low, words.battery_low),
        when(silent, || say("p", "player__lack", words.no_voice)),
    ];
    el("div", "player__lacks", lacking)
}

fn wants_calm(app: AppState) -> bool {
    let less = app.settings.with(|settings| settings.less_motion);
    less || app.device_calm
}

/// Whether movement is shown in steps only.
pub(crate) fn is_calm(app: AppState) -> bool {
    untrack(|| wants_calm(app) && !app.moving.get())
}

fn turn_secs(app: AppState) -> u32 {
    app.settings.with(|settings| u32::from(settings.pace.turn_over_secs))
}

/// The figure rolls over half way through a turn.
const fn shown_side(kind: Kind, side: Side, count: u32, turn_secs: u32) -> Side {
    match kind {
        Kind::TurnOver if count * 2 > turn_secs => side.other(),
        Kind::Work(_) | Kind::LeadIn | Kind::TurnOver | Kind::Rest => side,
    }
}

fn animate(app: AppState, group: Found) {
    let stage = StoredValue::new_local(None::<Stage>);
    calm_frames(move |ms| {
        if app.dimmed.get_untracked() {
            return;
        }
        let Some(group) = group.get() else { return };
        let Some(glance) = app.glance.get_untracked() else { return };
        let Some(exercise) = untrack(|| station(app, glance.station)).map(|it| it.exercise) else {
            return;
        };
        stage.update_value(|stage| {
            let stage = stage.get_or_insert_with(|| Stage::new(group.into()));
            let (level, beat) = posture(app, exercise, glance.kind, ms);
            // In a rest the next exercise loops, side after side; at work the glance knows the side.
            let other_turn = !glance.kind.is_work()
                && beat.is_some_and(|beat| is_other_turn(exercise, beat.rep));
            stage.show(&Scene {
                movement: exercise.movement,
                view: &exercise.movement.view,
                level,
                beat,
                glow: glow(exercise.tempo.starts_with, level),
                style: Style {
                    other_side: swaps_limbs(exercise, glance.side) != other_turn,
                    ..Style::MOVING
                },
                pose: None,
            });
        });
    });
}

/// Level and beat to draw now.
fn posture(app: AppState, exercise: &Exercise, kind: Kind, ms: f64) -> (f32, Option<Beat>) {
    let start = match exercise.tempo.starts_with {
        Opening::Lift => 0.0,
        Opening::Lower => 1.0,
    };
    let frame = app.peek();
    match kind {
        Kind::Work(phase) if is_calm(app) => (phase.level(1.0), None),
        Kind::Work(phase) => {
            let Some(frame) = frame else { return (start, None) };
            let beat = frame.timeline.at(frame.position_ms).map(|moment| Beat {
                phase,
                part: moment.part(),
                ms: moment.segment.ms(),
                rep: moment.segment.place.rep,
                back: exercise.sides == Sides::OutAndBack
                    && frame.timeline.is_way_back(moment.segment.place),
            });
            (frame.timeline.level(frame.position_ms), beat)
        }
        Kind::Rest if !is_calm(app) => {
            let (level, beat) = looped::at(exercise, ms as u32);
            (level, Some(beat))
        }
        Kind::Rest | Kind::LeadIn | Kind::TurnOver => (start, None),
    }
}
