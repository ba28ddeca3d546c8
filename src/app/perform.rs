//! Effect -> browser: the one bridge. Decides nothing; what the browser answers comes back as an
//! event or a signal.

use std::sync::Arc;
use std::time::Duration;

use kneeline::circuit::Circuit;
use kneeline::day::Day;
use kneeline::history::SessionRecord;
use kneeline::library::circuits;
use kneeline::route::Route;
use kneeline::save::{BlackBox, Settings, Store, Theme};
use kneeline::session::{Effect, Entry, Event, Feedback, PauseReason, Session, SessionId, Started};
use kneeline::share;
use kneeline::sound::Levels;
use kneeline::timeline::{Begin, Place, Timeline};
use leptos::prelude::*;

use super::browser::audio::{AHEAD_HIDDEN_SECS, AHEAD_SEEN_SECS, AudioOut};
use super::browser::black_box::Recorder;
use super::browser::storage::LocalStorage;
use super::browser::wake_lock::WakeLock;
use super::browser::{clock, file, page, share as sheet, worker};
use super::state::{AppState, Sound};

pub(crate) use super::browser::share::Shared;

/// How long sound may take to start before the player asks for one more tap.
const UNLOCK_PATIENCE: Duration = Duration::from_millis(800);
/// A context left open drains the battery; one closed at once wakes slowly.
const SUSPEND_AFTER: Duration = Duration::from_secs(30);

/// Everything of the browser that lasts.
pub(crate) struct World {
    audio: AudioOut,
    store: Store<Option<LocalStorage>>,
    wake_lock: WakeLock,
    recorder: Recorder,
    /// The running session as the black box should hold it.
    running: Option<BlackBox>,
}

impl World {
    pub(crate) fn new(store: Store<Option<LocalStorage>>) -> Self {
        Self {
            audio: AudioOut::default(),
            store,
            wake_lock: WakeLock::default(),
            recorder: Recorder::default(),
            running: None,
        }
    }

    fn start_recording(&mut self, session: &Session) {
        let entries = session.done().cloned().map(Entry::Done).collect();
        self.running = Some(BlackBox { id: session.id.clone(), entries, place: Place::default() });
    }

    pub(crate) fn now_ms(&mut self) -> u64 {
        self.audio.now_ms() as u64
    }

    /// What is being heard now: the session clock less the way to the ear.
    pub(crate) fn heard_ms(&mut self) -> u64 {
        (self.audio.now_ms() - self.audio.latency_ms()).max(0.0) as u64
    }
}

/// A session that waits for its first tap.
pub(super) fn lay_out(app: AppState, circuit: Circuit) -> Session {
    let at = clock::stamp();
    let started = Started {
        at,
        circuit: circuit.id.to_string(),
        code: share::encode(&circuit),
        pace: app.settings.with_untracked(|settings| settings.pace),
    };
    Session::new(SessionId::new(at, clock::chance()), started, circuit)
}

pub(super) fn perform(app: AppState, effect: Effect) {
    match effect {
        Effect::UnlockAudio => unlock(app),
        Effect::Play { timeline, anchor_ms } => {
            with(app, |world| world.audio.play(timeline, anchor_ms));
        }
        Effect::Silence => {
            with(app, |world| world.audio.silence());
            set_timeout(move || rest_sound(app), SUSPEND_AFTER);
        }
        Effect::KeepAwake(awake) => {
            page::set_root_data("session", awake.then_some("running"));
            with(app, |world| {
                if awake {
                    world.wake_lock.hold();
                } else {
                    world.wake_lock.release();
                }
            });
        }
        Effect::Append(entry) => append(app, &entry),
        Effect::Mark(place) => mark(app, place),
        Effect::Finish => finish(app),
    }
}

fn with<T>(app: AppState, act: impl FnOnce(&mut World) -> T) -> Option<T> {
    app.world.try_update_value(act)
}

/// Starts sound, inside the tap. Also the answer to "Tap for sound".
pub(crate) fn unlock(app: AppState) {
    let levels = levels(&app.settings.get_untracked());
    with(app, |world| {
        world.audio.unlock(move || sound_changed(app));
        world.audio.set_levels(levels);
    });
    set_timeout(move || sound_changed(app), UNLOCK_PATIENCE);
}

/// The context started, stopped, was interrupted, or should have started by now.
fn sound_changed(app: AppState) {
    let running = with(app, |world| {
        world.audio.top_up(AHEAD_SEEN_SECS);
        world.audio.is_running()
    });
    let playing = untrack(|| app.is_running());
    match (running == Some(true), app.sound.get_untracked()) {
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
    let idle = untrack(|| !app.is_running());
    if idle {
        with(app, |world| world.audio.suspend());
    }
}

/// Once a second, and when the page is hidden or shown.
pub(super) fn heartbeat(app: AppState) {
    let playing = untrack(|| app.is_running());
    if !playing {
        return;
    }
    let ahead_secs = if page::is_hidden() { AHEAD_HIDDEN_SECS } else { AHEAD_SEEN_SECS };
    with(app, |world| world.audio.top_up(ahead_secs));
    app.dispatch(Event::Tick);
}

/// Shown again: the screen lock was taken away while hidden.
pub(super) fn seen_again(app: AppState) {
    with(app, |world| {
        if world.wake_lock.is_wanted() {
            world.wake_lock.hold();
        }
    });
}

fn append(app: AppState, entry: &Entry) {
    let written = app.session.with_untracked(|session| {
        let session = session.as_ref()?;
        with(app, |world| {
            if let Entry::Started(_) = entry {
                world.start_recording(session);
            }
            if let Some(running) = &mut world.running {
                running.entries.push(entry.clone());
                world.recorder.write(&running.text());
            }
            world.store.append(&session.id, entry)
        })
    });
    let kept = matches!(written, Some(Ok(())));
    note_write(app, kept);
    if kept && matches!(entry, Entry::Done(_)) {
        app.kept.update(|kept| *kept += 1);
    }
}

fn note_write(app: AppState, kept: bool) {
    if app.store.with_untracked(|store| store.unsaved) == kept {
        app.store.update(|store| store.unsaved = !kept);
    }
}

fn mark(app: AppState, place: Place) {
    with(app, |world| {
        if let Some(running) = &mut world.running {
            running.place = place;
            world.recorder.write(&running.text());
        }
    });
}

/// The journal becomes a record, the record a line of the history.
fn finish(app: AppState) {
    let record = app.session.with_untracked(|session| {
        let session = session.as_ref()?;
        Some(SessionRecord {
            id: session.id.clone(),
            at: session.started.at,
            circuit: session.started.circuit.clone(),
            code: session.started.code.clone(),
            name: session.circuit.name.to_string(),
            active_secs: session.active_secs(),
            bouts: session.done().cloned().collect(),
            feedback: session.feedback,
            complete: session.is_complete(),
        })
    });
    let Some(record) = record else { return };
    if record.bouts.is_empty() {
        return discard(app);
    }
    let now = clock::stamp();
    let written = with(app, |world| {
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

/// Forgets the session, because the person said so or because nothing was done.
pub(crate) fn discard(app: AppState) {
    let Some(id) = app.session.with_untracked(|s| s.as_ref().map(|s| s.id.clone())) else { return };
    let discarded = with(app, |world| {
        world.audio.silence();
        world.wake_lock.release();
        world.running = None;
        world.recorder.write("");
        world.store.discard(&id)
    });
    note_write(app, matches!(discarded, Some(Ok(()))));
    page::set_root_data("session", None);
    app.session.set(None);
    app.glance.set(None);
    if matches!(app.route.get_untracked(), Route::Play(_)) {
        go(&Route::Today);
    }
}

/// Writes the three taps into a finished session.
pub(crate) fn rate(app: AppState, id: &SessionId, feedback: Feedback) {
    let Some(mut record) = app.history.with_untracked(|history| history.get(id).cloned()) else {
        return;
    };
    record.feedback = feedback;
    let written = with(app, |world| world.store.amend(&record));
    note_write(app, matches!(written, Some(Ok(()))));
    app.history.update(|history| history.insert(record));
}

/// Changes settings, keeps them, and lets them be heard and seen at once.
pub(crate) fn change_settings(app: AppState, change: impl FnOnce(&mut Settings)) {
    app.settings.update(change);
    let settings = app.settings.get_untracked();
    let written = with(app, |world| {
        world.audio.set_levels(levels(&settings));
        world.store.save_settings(&settings)
    });
    note_write(app, matches!(written, Some(Ok(()))));
    show_theme(&settings);
}

pub(super) fn show_theme(settings: &Settings) {
    let theme = match settings.theme {
        Theme::System => None,
        Theme::Light => Some("light"),
        Theme::Dark => Some("dark"),
    };
    page::set_root_data("theme", theme);
    page::set_root_data("motion", settings.less_motion.then_some("less"));
}

fn levels(settings: &Settings) -> Levels {
    if settings.muted {
        Levels::MUTED
    } else {
        Levels::FULL.scaled(f32::from(settings.volume) / 100.0)
    }
}

pub(crate) fn go(route: &Route) {
    page::go(&route.href());
}

/// Offers the link of a circuit to the share sheet or the clipboard.
pub(crate) fn share_circuit(circuit: &Circuit, then: impl FnOnce(Shared, String) + 'static) {
    let route = Route::Shared(share::encode(circuit));
    let url = page::base_address() + &route.href();
    let shown = url.clone();
    sheet::share_link(&circuit.name, &url, move |shared| then(shared, shown));
}

/// Offers everything stored as a text file; whether the browser took it.
pub(crate) fn save_copy(app: AppState) -> bool {
    let text = with(app, |world| world.store.export_text()).unwrap_or_default();
    file::download("kneeline-backup.txt", &text).is_ok()
}

/// Plays one repetition, all four sounds of it. Not while a session runs.
pub(crate) fn test_sound(app: AppState) {
    if untrack(|| app.is_running()) {
        return;
    }
    unlock(app);
    let now_ms = with(app, World::now_ms).unwrap_or_default();
    let circuit = circuits::sound_check();
    let pace = app.settings.with_untracked(|settings| settings.pace);
    let timeline = Timeline::compile(&circuit, pace, Place::default(), Begin::LeadIn(0));
    let length = Duration::from_millis(u64::from(timeline.total_ms) + 2_000);
    let anchor_ms = now_ms + 300;
    with(app, |world| world.audio.play(Arc::new(timeline), anchor_ms));
    set_timeout(move || rest_sound(app), length);
}

/// Whether the app opens without a connection.
pub(crate) fn is_offline_ready() -> bool {
    worker::is_offline_ready()
}

pub(crate) fn accept_update() {
    worker::accept_update();
}

/// Brings back what the black box saw of a session that was cut off.
pub(super) fn open_black_box(app: AppState) {
    let Some(recorder) = with(app, |world| world.recorder.clone()) else { return };
    recorder.open(move |text| {
        if let Some(found) = text.as_deref().and_then(BlackBox::parse) {
            take_up(app, &found);
        }
    });
}

/// Merges the black box with the journal: what the killed browser lost is written again, and the
/// session goes on at the repetition that was seen last.
fn take_up(app: AppState, found: &BlackBox) {
    let merged = with(app, |world| {
        if world.running.is_some() {
            return None;
        }
        // If the store is full the box still holds all of it, and the session goes on from there.
        let _ = world.store.merge(found);
        world.store.load(clock::stamp()).running.filter(|running| running.id == found.id)
    });
    let Some(Some(running)) = merged else { return };
    let session = restore(&running.id, &running.entries, Some(found.place));
    if let Some(session) = session {
        app.kept.set(session.done().count());
        app.session.set(Some(session));
    }
}

/// A session out of its journal, if its circuit can still be read.
pub(super) fn restore(
    id: &SessionId,
    entries: &[Entry],
    last_seen: Option<Place>,
) -> Option<Session> {
    let started = entries.iter().find_map(|entry| match entry {
        Entry::Started(started) => Some(started.clone()),
        Entry::Done(_) | Entry::Rated(_) => None,
    })?;
    let mut circuit = share::decode(&started.code).ok()?;
    circuit.id = started.circuit.clone().into();
    let session = Session::restore(id.clone(), started, circuit, entries, last_seen);
    (!session.is_finished()).then_some(session)
}

/// Seconds a circuit takes at this person's pace.
pub(crate) fn duration_secs(app: AppState, circuit: &Circuit) -> u32 {
    let pace = app.settings.with(|settings| settings.pace);
    Timeline::duration_ms(circuit, pace) / 1000
}

/// The kit of a circuit as one line.
pub(crate) fn kit_line(app: AppState, circuit: &Circuit) -> String {
    let words = app.words();
    let kit: Vec<&str> = circuit.kit().into_iter().map(words.kit).collect();
    if kit.is_empty() { words.today.no_kit.to_owned() } else { kit.join(", ") }
}

/// The civil day it is here.
pub(crate) fn today() -> Day {
    clock::stamp().day()
}

pub(super) fn pause_if_running(app: AppState) {
    if untrack(|| app.is_running()) {
        app.dispatch(Event::Pause(PauseReason::Asked));
    }
}
