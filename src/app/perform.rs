//! Effect -> browser: the one bridge. Decides nothing; what the browser answers comes back as an
//! event or a signal.

use std::sync::Arc;
use std::time::Duration;

use kneeline::circuit::Circuit;
use kneeline::history::SessionRecord;
use kneeline::library::circuits;
use kneeline::route::Route;
use kneeline::session::{Effect, Entry, Event, PauseReason, Session, SessionId, Started};
use kneeline::share;
use kneeline::timeline::{Begin, Moment, Place, Timeline};
use leptos::prelude::*;

use super::ask::{discard, go, levels, note_write};
use super::browser::audio::{AHEAD_HIDDEN_SECS, AHEAD_SEEN_SECS};
use super::browser::{clock, page};
use super::state::{AppState, Frame, Sound};
use super::world::{Listening, World};

/// How long sound may take to start before the player asks for one more tap.
const UNLOCK_PATIENCE: Duration = Duration::from_millis(800);
/// From a tap to the first sound of what is played to listen to: time to mix it.
const LISTEN_DELAY_MS: u64 = 300;
/// A context left open drains the battery; one closed at once wakes slowly.
const SUSPEND_AFTER: Duration = Duration::from_secs(30);

impl AppState {
    /// Hands an event to the session and carries out what it asks, in this call stack: a tap
    /// that starts must also unlock the sound.
    pub(crate) fn dispatch(self, event: Event) {
        let now_ms = self.now_ms();
        let apply = |session: &mut Option<Session>| {
            session.as_mut().map(|session| session.apply(event, now_ms)).unwrap_or_default()
        };
        let effects = self.session.try_update_untracked(apply).unwrap_or_default();
        let changed = event != Event::Tick || !effects.is_empty();
        for effect in effects {
            perform(self, effect);
        }
        if changed {
            self.session.notify();
        }
        self.look();
    }

    /// Lays a circuit out and starts it. What an unfinished session has done is kept first.
    pub(crate) fn begin(self, circuit: Circuit) {
        self.prepare(circuit);
        self.dispatch(Event::Start);
    }

    /// Lays a circuit out without starting it.
    pub(crate) fn prepare(self, circuit: Circuit) {
        if untrack(|| self.is_unfinished()) {
            self.dispatch(Event::End);
        }
        let session = lay_out(self, circuit);
        self.kept.set(0);
        self.session.set(Some(session));
        self.look();
    }

    /// Looks at the clock, then gives the frame to show now; `None` unless running.
    pub(crate) fn frame(self) -> Option<Frame> {
        self.dispatch(Event::Tick);
        self.peek()
    }

    fn now_ms(self) -> u64 {
        self.world(World::now_ms).unwrap_or_default()
    }

    /// Renews the glance if it differs.
    fn look(self) {
        let heard_ms = self.world(World::heard_ms).unwrap_or_default();
        let glance = self.session.with_untracked(|session| session.as_ref()?.glance(heard_ms));
        if self.glance.get_untracked() != glance {
            self.glance.set(glance);
        }
    }
}

/// A session that waits for its first tap.
fn lay_out(app: AppState, circuit: Circuit) -> Session {
    let at = clock::stamp();
    let started = Started {
        at,
        circuit: circuit.id.to_string(),
        code: share::encode(&circuit),
        pace: app.settings.with_untracked(|settings| settings.pace),
    };
    Session::new(SessionId::new(at, clock::chance()), started, circuit)
}

fn perform(app: AppState, effect: Effect) {
    match effect {
        Effect::UnlockAudio => unlock(app),
        Effect::Play { timeline, anchor_ms } => {
            app.listening.set(false);
            app.world(|world| world.audio.play(timeline, anchor_ms));
        }
        Effect::Silence => {
            app.world(|world| world.audio.silence());
        }
        Effect::KeepAwake(awake) => {
            page::set_root_data("session", awake.then_some("running"));
            app.world(|world| {
                if awake {
                    world.wake_lock.hold();
                } else {
                    world.wake_lock.release();
                }
            });
            if !awake {
                set_timeout(move || rest_sound(app), SUSPEND_AFTER);
            }
        }
        Effect::Append(entry) => append(app, &entry),
        Effect::Mark(place) => mark(app, place),
        Effect::Finish => finish(app),
    }
}

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

fn rest_sound(app: AppState) {
    if untrack(|| !app.is_running()) && !app.listening.get_untracked() {
        app.world(|world| world.audio.suspend());
    }
}

/// Once a second, and when the page is hidden or shown.
pub(super) fn heartbeat(app: AppState) {
    if untrack(|| !app.is_running()) {
        listened(app);
        return;
    }
    let ahead_secs = if page::is_hidden() { AHEAD_HIDDEN_SECS } else { AHEAD_SEEN_SECS };
    let stuck = app.world(|world| {
        world.audio.top_up(ahead_secs);
        world.audio.is_stuck()
    });
    app.dispatch(match stuck {
        Some(true) => Event::Pause(PauseReason::SoundLost),
        Some(false) | None => Event::Tick,
    });
}

fn append(app: AppState, entry: &Entry) {
    let written = app.session.with_untracked(|session| {
        let session = session.as_ref()?;
        let done = session.done().count();
        app.world(|world| {
            if let Entry::Started(_) = entry {
                world.start_recording(session);
            }
            if let Some(running) = &mut world.running {
                running.entries.push(entry.clone());
                world.recorder.write(&running.text());
            }
            world.store.append(&session.id, entry).map(|()| done)
        })
    });
    note_write(app, matches!(written, Some(Ok(_))));
    if let (Some(Ok(done)), Entry::Done(_)) = (written, entry) {
        app.kept.set(done);
    }
}

fn mark(app: AppState, place: Place) {
    app.world(|world| {
        if let Some(running) = &mut world.running {
            running.place = place;
            world.recorder.write(&running.text());
        }
    });
}

/// The journal becomes a record, the record a line of the history.
fn finish(app: AppState) {
    let record = app.session.with_untracked(|s| s.as_ref().map(SessionRecord::of));
    let Some(record) = record else { return };
    if record.bouts.is_empty() {
        return discard(app);
    }
    let now = clock::stamp();
    let written = app.world(|world| {
        world.running = None;
        let written = world.store.finish(&record, now);
        if written.is_ok() {
            world.recorder.write("");
        }
        written
    });
    note_write(app, matches!(written, Some(Ok(()))));
    let id = record.id.0.clone();
    app.history.update(|history| history.insert(record));
    if matches!(app.route.get_untracked(), Route::Play(_)) {
        go(&Route::Done(id));
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
    let anchor_ms = app.now_ms() + LISTEN_DELAY_MS;
    app.world(|world| {
        world.audio.play(Arc::clone(&timeline), anchor_ms);
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
    set_timeout(move || rest_sound(app), SUSPEND_AFTER);
}
