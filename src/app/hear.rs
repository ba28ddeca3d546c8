//! Sound, in and out of sessions: waking it inside a tap, letting it sleep, and what is played only
//! to listen to. `perform` says what a session plays, `spoken` what is said over it.

use std::rc::Rc;
use std::sync::Arc;
use std::time::Duration;

use kneeline::circuit::Circuit;
use kneeline::conductor::{Piece, Sounding};
use kneeline::library::circuits;
use kneeline::save::Settings;
use kneeline::session::{Event, PauseReason};
use kneeline::sound::{Levels, Output};
use kneeline::timeline::{Begin, Moment, Place, Timeline};
use kneeline::voice::{Line, Phrase, Speaker};
use leptos::prelude::*;

use super::browser::audio::Mix;
use super::browser::media_session::MediaKey;
use super::browser::page;
use super::say;
use super::spoken;
use super::state::{AppState, Sound};
use super::world::{Listening, World};

/// How long sound may take to start before the player asks for one more tap.
const UNLOCK_PATIENCE: Duration = Duration::from_millis(800);
/// From a tap to the first sound of what is played to listen to: time to mix it.
const LISTEN_DELAY_MS: u64 = 300;
/// After a phrase that is played alone.
const PHRASE_TAIL_MS: u32 = 200;
/// A context left open drains the battery; one closed at once wakes slowly.
const SUSPEND_AFTER: Duration = Duration::from_secs(30);

/// Starts sound, inside the tap. Also the answer to "Tap for sound".
pub(crate) fn unlock(app: AppState) {
    let mix = mix(&app.settings.get_untracked());
    app.world(|world| {
        world.audio.set_mix(mix);
        let pressed: Rc<dyn Fn(MediaKey)> = Rc::new(move |key| pressed(app, key));
        world.audio.unlock(Rc::new(move || sound_changed(app)), &pressed);
    });
    say::prime(app);
    set_timeout(move || late(app), UNLOCK_PATIENCE);
}

/// How everything sounds.
pub(super) fn mix(settings: &Settings) -> Mix {
    let levels = if settings.muted {
        Levels::MUTED
    } else {
        let voice = f32::from(settings.sound.voice_volume) / 100.0;
        let mut levels =
            Levels { voice, ..Levels::FULL.scaled(f32::from(settings.volume) / 100.0) };
        if !settings.sound.ready {
            levels.ready = 0.0;
        }
        levels
    };
    Mix {
        output: settings.sound.output,
        set: settings.sound.tones,
        levels,
        over_silent_switch: settings.sound.louder_than_switch,
    }
}

/// Lets changed settings be heard at once. A change of output is a seek: the session goes on
/// where it is, the other way.
pub(super) fn retune(app: AppState) {
    let settings = app.settings.get_untracked();
    let mix = mix(&settings);
    let changed = app.world(|world| world.audio.conductor.output() != mix.output) == Some(true);
    app.world(|world| world.audio.set_mix(mix));
    if changed {
        hush(app);
        if untrack(|| app.is_running()) {
            // The tap that changed it also wakes the other output.
            unlock(app);
        }
        app.dispatch(Event::Seeks(mix.output == Output::Locked));
    }
    spoken::retell(app);
}

/// A button of the lock screen, a media key or a headset.
fn pressed(app: AppState, key: MediaKey) {
    match key {
        MediaKey::Play if untrack(|| app.is_unfinished()) => app.dispatch(Event::Resume),
        MediaKey::Play => {}
        MediaKey::Pause if app.listening.get_untracked() => hush(app),
        MediaKey::Pause => app.dispatch(Event::Pause(PauseReason::Asked)),
        MediaKey::Next => app.dispatch(Event::Skip),
        MediaKey::Previous => app.dispatch(Event::Back),
    }
}

/// Sound started, stopped or was interrupted.
fn sound_changed(app: AppState) {
    let sounding = app.world(|world| {
        world.audio.top_up(page::is_hidden());
        world.audio.sounding()
    });
    let sounding = sounding.unwrap_or(Sounding::No);
    let runs = sounding == Sounding::Yes;
    let late = app.world(|world| world.listening.take_if(|it| runs && !it.in_time)).flatten();
    if let Some(late) = late.filter(|_| app.listening.get_untracked()) {
        play_to_listen(app, late.timeline, late.lines, true);
    }
    let playing = untrack(|| app.is_running());
    match (sounding, app.sound.get_untracked()) {
        (Sounding::Yes, Sound::Asleep | Sound::Blocked) => {
            app.sound.set(Sound::Running);
            app.world(|world| world.audio.started());
        }
        (Sounding::No, Sound::Running) => {
            app.sound.set(Sound::Asleep);
            if playing {
                app.dispatch(Event::Pause(PauseReason::SoundLost));
            }
        }
        _ => {}
    }
}

/// By now sound should have started.
fn late(app: AppState) {
    sound_changed(app);
    let silent = app.world(|world| world.audio.sounding()) == Some(Sounding::No);
    if silent && untrack(|| app.is_running()) && app.sound.get_untracked() == Sound::Asleep {
        app.sound.set(Sound::Blocked);
    }
}

/// Lets the sound sleep if nothing is played by then.
pub(super) fn rest_later(app: AppState) {
    set_timeout(move || rest_sound(app), SUSPEND_AFTER);
}

fn rest_sound(app: AppState) {
    if untrack(|| !app.is_running()) && !app.listening.get_untracked() {
        let over = untrack(|| !app.is_unfinished());
        app.world(|world| {
            world.audio.suspend();
            if over {
                world.audio.finish();
            }
        });
    }
}

/// Plays one repetition, all four sounds of it. Not while a session runs.
pub(crate) fn test_sound(app: AppState) {
    let pace = app.settings.with_untracked(|settings| settings.pace);
    let circuit = circuits::sound_check();
    listen(app, Timeline::compile(&circuit, pace, Place::default(), Begin::LeadIn(0)));
}

/// Plays everything that there is to hear, the voice last. Not while a session runs.
pub(crate) fn check_sound(app: AppState) {
    let voice = app.settings.with_untracked(|it| it.sound.speaker != Speaker::Nobody);
    let timeline = Timeline::sound_check(voice);
    let at_ms = timeline.segments.last().map_or(0, |last| last.from_ms);
    let lines = spoken::only(app, Phrase::Check, at_ms);
    begin_listening(app, timeline, lines);
}

/// The voice of the sound check, where it is the device's own.
pub(crate) fn check_voice(app: AppState) {
    say::check(app);
}

/// Plays a timeline to listen to, inside the tap. Not while a session runs.
pub(crate) fn listen(app: AppState, timeline: Timeline) {
    begin_listening(app, timeline, Rc::default());
}

/// Plays one side of a self-test, inside the tap; `counts` says whether its end is known.
pub(crate) fn listen_spoken(app: AppState, timeline: Timeline, circuit: &Circuit, counts: bool) {
    let lines = spoken::over(app, &timeline, circuit, counts);
    begin_listening(app, timeline, lines);
}

/// Fetches and decodes what [`listen_spoken`] will say.
pub(crate) fn expect_spoken(app: AppState, timeline: &Timeline, circuit: &Circuit) {
    spoken::over(app, timeline, circuit, true);
}

/// Plays a phrase alone, whoever speaks in sessions; inside the tap. Nothing if it has no clip.
pub(crate) fn listen_to(app: AppState, phrase: Phrase) {
    let ms = app.world(|world| world.voices.clips.length_ms(phrase)).flatten();
    if let Some(ms) = ms {
        let lines = std::iter::once(Line { at_ms: 0, ms, phrase }).collect();
        begin_listening(app, Timeline::quiet(ms + PHRASE_TAIL_MS), lines);
    }
}

fn begin_listening(app: AppState, timeline: Timeline, lines: Rc<[Line]>) {
    if untrack(|| app.is_running()) {
        return;
    }
    unlock(app);
    let in_time = app.world(|world| world.audio.sounding()) == Some(Sounding::Yes);
    // A file plays from its start, whenever it is ready.
    let in_time = in_time || app.settings.with_untracked(|it| it.sound.output) == Output::Locked;
    play_to_listen(app, Arc::new(timeline), lines, in_time);
}

fn play_to_listen(app: AppState, timeline: Arc<Timeline>, lines: Rc<[Line]>, in_time: bool) {
    let anchor_ms = app.world(World::now_ms).unwrap_or_default() + LISTEN_DELAY_MS;
    app.world(|world| {
        let piece = Piece {
            timeline: Arc::clone(&timeline),
            lines: Rc::clone(&lines),
            from_ms: 0,
            anchor_ms,
        };
        world.audio.play(piece);
        world.listening = Some(Listening { timeline, lines, anchor_ms, in_time });
    });
    app.listening.set(true);
}

/// What is heard now of what is played to listen to. Ends it when it is over.
pub(crate) fn listened(app: AppState) -> Option<Moment> {
    if !app.listening.get_untracked() {
        return None;
    }
    let moment = app.world(|world| {
        world.audio.top_up(page::is_hidden());
        let heard_ms = world.heard_ms();
        let it = world.listening.as_ref()?;
        it.timeline.at(heard_ms.saturating_sub(it.anchor_ms) as u32)
    });
    let moment = moment.flatten();
    if moment.is_none() {
        stop_listening(app);
    }
    moment
}

/// Silence at once, if it was not over.
pub(crate) fn hush(app: AppState) {
    if app.listening.get_untracked() {
        app.world(|world| world.audio.silence());
        say::stop();
        stop_listening(app);
    }
}

/// What was queued sounds on: the last tone dies away.
fn stop_listening(app: AppState) {
    app.listening.set(false);
    rest_later(app);
}
