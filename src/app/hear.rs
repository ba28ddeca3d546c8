//! Sound, in and out of sessions: waking it inside a tap, letting it sleep, and what is played only
//! to listen to. `perform` says what a session plays.

use std::sync::Arc;
use std::time::Duration;

use kneeline::library::circuits;
use kneeline::session::{Event, PauseReason};
use kneeline::timeline::{Begin, Moment, Place, Timeline};
use leptos::prelude::*;

use super::ask::levels;
use super::browser::audio::AHEAD_SEEN_SECS;
use super::state::{AppState, Sound};
use super::world::{Listening, World};

/// How long sound may take to start before the player asks for one more tap.
const UNLOCK_PATIENCE: Duration = Duration::from_millis(800);
/// From a tap to the first sound of what is played to listen to: time to mix it.
const LISTEN_DELAY_MS: u64 = 300;
/// A context left open drains the battery; one closed at once wakes slowly.
const SUSPEND_AFTER: Duration = Duration::from_secs(30);

/// Starts sound, inside the tap. Also the answer to "Tap for sound".
pub(crate) fn unlock(app: AppState) {
    let levels = levels(&app.settings.get_untracked());
    app.world(|world| {
        world.audio.unlock(move || sound_changed(app));
        world.audio.set_levels(levels);
    });
    set_timeout(move || sound_changed(app), UNLOCK_PATIENCE);
}

/// The context started, stopped, was interrupted, or should have started by now.
fn sound_changed(app: AppState) {
    let running = app.world(|world| {
        world.audio.top_up(AHEAD_SEEN_SECS);
        world.audio.is_running()
    });
    let running = running == Some(true);
    let late = app.world(|world| world.listening.take_if(|it| running && !it.in_time)).flatten();
    if let Some(late) = late.filter(|_| app.listening.get_untracked()) {
        play_to_listen(app, late.timeline, true);
    }
    let playing = untrack(|| app.is_running());
    match (running, app.sound.get_untracked()) {
        (true, _) => app.sound.set(Sound::Running),
        (false, Sound::Running) if playing => {
            app.sound.set(Sound::Asleep);
            app.dispatch(Event::Pause(PauseReason::SoundLost));
        }
        (false, Sound::Asleep) if playing => app.sound.set(Sound::Blocked),
        (false, Sound::Running) => app.sound.set(Sound::Asleep),
        (false, Sound::Asleep | Sound::Blocked) => {}
    }
}

/// Lets the context sleep if nothing is played by then.
pub(super) fn rest_later(app: AppState) {
    set_timeout(move || rest_sound(app), SUSPEND_AFTER);
}

fn rest_sound(app: AppState) {
    if untrack(|| !app.is_running()) && !app.listening.get_untracked() {
        app.world(|world| world.audio.suspend());
    }
}

/// Plays one repetition, all four sounds of it. Not while a session runs.
pub(crate) fn test_sound(app: AppState) {
    let pace = app.settings.with_untracked(|settings| settings.pace);
    let circuit = circuits::sound_check();
    listen(app, Timeline::compile(&circuit, pace, Place::default(), Begin::LeadIn(0)));
}

/// Plays a timeline to listen to, inside the tap. Not while a session runs.
pub(crate) fn listen(app: AppState, timeline: Timeline) {
    if untrack(|| app.is_running()) {
        return;
    }
    unlock(app);
    let in_time = app.world(|world| world.audio.is_running()) == Some(true);
    play_to_listen(app, Arc::new(timeline), in_time);
}

fn play_to_listen(app: AppState, timeline: Arc<Timeline>, in_time: bool) {
    let anchor_ms = app.world(World::now_ms).unwrap_or_default() + LISTEN_DELAY_MS;
    app.world(|world| {
        world.audio.play(Arc::clone(&timeline), 0, anchor_ms);
        world.listening = Some(Listening { timeline, anchor_ms, in_time });
    });
    app.listening.set(true);
}

/// What is heard now of what is played to listen to. Ends it when it is over.
pub(crate) fn listened(app: AppState) -> Option<Moment> {
    if !app.listening.get_untracked() {
        return None;
    }
    let moment = app.world(|world| {
        world.audio.top_up(AHEAD_SEEN_SECS);
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
        stop_listening(app);
    }
}

/// What was queued sounds on: the last tone dies away.
fn stop_listening(app: AppState) {
    app.listening.set(false);
    rest_later(app);
}
