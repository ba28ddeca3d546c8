//! Effect -> browser: the one bridge. Decides nothing; what the browser answers comes back as an
//! event or a signal.

use kneeline::circuit::Circuit;
use kneeline::conductor::{Piece, Trouble};
use kneeline::history::SessionRecord;
use kneeline::route::Route;
use kneeline::save::LastSeen;
use kneeline::session::{Effect, Entry, Event, PauseReason, Session, SessionId, Started};
use kneeline::share;
use kneeline::sound::Output;
use kneeline::timeline::Place;
use leptos::prelude::*;

use super::ask::{discard, go, note_write};
use super::browser::audio::AudioOut;
use super::browser::{clock, lasting, page};
use super::state::{AppState, Frame};
use super::world::World;
use super::{around, hear, say, spoken, tabs};

/// A tap this soon after one like it belongs to it: milliseconds.
pub(super) const DOUBLE_TAP_MS: u64 = 500;

impl AppState {
    /// Hands an event to the session and carries out what it asks, in this call stack: a tap
    /// that starts must also unlock the sound.
    pub(crate) fn dispatch(self, event: Event) {
        let now_ms = self.now_ms();
        let locked = self.settings.with_untracked(|it| it.sound.output == Output::Locked);
        let apply = |session: &mut Option<Session>| {
            let Some(session) = session else { return Vec::new() };
            // Before anything plays: on a locked phone every later play is a seek.
            if matches!(event, Event::Start | Event::Resume) {
                session.apply(Event::Seeks(locked), now_ms);
            }
            session.apply(event, now_ms)
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
        if self.has_just_begun() {
            return;
        }
        self.prepare(circuit);
        self.dispatch(Event::Start);
        self.world(|world| world.began_ms = Some(world.now_ms()));
    }

    /// Whether a tap may still be the second half of the one that began the session.
    pub(crate) fn has_just_begun(self) -> bool {
        let recent = |world: &mut World| {
            world.began_ms.is_some_and(|began| world.now_ms() < began + DOUBLE_TAP_MS)
        };
        untrack(|| self.is_running()) && self.world(recent) == Some(true)
    }

    /// Lays a circuit out without starting it.
    pub(crate) fn prepare(self, circuit: Circuit) {
        if untrack(|| self.is_unfinished()) {
            self.dispatch(Event::End);
        }
        let session = lay_out(self, circuit);
        spoken::prepare(self, &session.circuit);
        self.kept.set(0);
        self.session.set(Some(session));
        self.look();
    }

    /// Looks at the clock, then gives the frame to show now; `None` unless running.
    pub(crate) fn frame(self) -> Option<Frame> {
        self.dispatch(Event::Tick);
        let frame = self.peek();
        if let Some(frame) = &frame {
            say::follow(self, frame);
        }
        frame
    }

    /// The session clock.
    pub(crate) fn now_ms(self) -> u64 {
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
        Effect::UnlockAudio => hear::unlock(app),
        Effect::Play { timeline, from_ms, anchor_ms } => {
            app.listening.set(false);
            let circuit = app.session.with_untracked(|it| it.as_ref().map(|it| it.circuit.clone()));
            let Some(circuit) = circuit else { return };
            let lines = spoken::lay(app, &timeline, &circuit);
            app.world(|world| world.audio.play(Piece { timeline, lines, from_ms, anchor_ms }));
        }
        Effect::Silence => {
            app.world(|world| world.audio.silence());
            say::stop();
        }
        Effect::KeepAwake(awake) => {
            page::set_root_data("session", awake.then_some("running"));
            around::keep_screen_on(app, awake);
            if awake {
                tabs::claim(app);
            } else {
                hear::rest_later(app);
            }
        }
        Effect::Append(entry) => append(app, &entry),
        Effect::Mark(place) => mark(app, place),
        Effect::Finish => finish(app),
    }
}

/// Once a second, and when the page is hidden or shown.
pub(super) fn heartbeat(app: AppState) {
    let today = clock::stamp().day();
    if app.day.get_untracked() != today {
        app.day.set(today);
    }
    app.world(|world| world.audio.top_up(page::is_hidden()));
    if untrack(|| !app.is_running()) {
        hear::listened(app);
        return;
    }
    let trouble = app.world(|world| {
        let AudioOut { conductor, device } = &mut world.audio;
        conductor.trouble(device)
    });
    app.dispatch(match trouble.flatten() {
        Some(Trouble::Stuck) => Event::Pause(PauseReason::SoundLost),
        Some(Trouble::Slept) => Event::Pause(PauseReason::Slept),
        None => Event::Tick,
    });
}

/// Shown again: the lock on the screen was taken away while the page was hidden.
pub(super) fn seen_again(app: AppState) {
    if app.world(|world| world.wake_lock.is_wanted()) == Some(true) {
        around::keep_screen_on(app, true);
    }
}

fn append(app: AppState, entry: &Entry) {
    let written = app.session.with_untracked(|session| {
        let session = session.as_ref()?;
        let kept = app.world(|world| world.keep(|store| store.append(&session.id, entry)));
        kept.map(|kept| kept.map(|()| session.done().count()))
    });
    note_write(app, written.as_ref());
    if let (Some(Ok(done)), Entry::Done(_)) = (written, entry) {
        app.kept.set(done);
    }
}

fn mark(app: AppState, place: Place) {
    let id = app.session.with_untracked(|it| it.as_ref().map(|it| it.id.clone()));
    let Some(id) = id else { return };
    let seen = LastSeen { id, place };
    app.world(|world| world.recorder.put([(LastSeen::KEY, seen.text())]));
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
        // Nothing depends on it.
        let _ = world.store.note_created(now);
        world.keep(|store| store.finish(&record, now))
    });
    note_write(app, written.as_ref());
    tabs::leave(app);
    let id = record.id.0.clone();
    // Now there is something to lose. Some browsers ask the person, once.
    if app.history.with_untracked(|history| history.sessions().is_empty()) {
        lasting::lasting(true, |_| {});
    }
    app.history.update(|history| history.insert(record));
    if matches!(app.route.get_untracked(), Route::Play(_)) {
        go(&Route::Done(id));
    }
}
