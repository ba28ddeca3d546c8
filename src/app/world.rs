//! Everything of the browser that lasts as long as the page: the handles, and nothing decided.

use std::rc::Rc;
use std::sync::Arc;

use kneeline::diary::NoteId;
use kneeline::save::Store;
use kneeline::sound::Clips;
use kneeline::timeline::Timeline;
use kneeline::voice::{Line, Pack};

use super::browser::audio::{AudioOut, Mix};
use super::browser::black_box::Recorder;
use super::browser::clock;
use super::browser::session_lock::SessionLock;
use super::browser::storage::LocalStorage;
use super::browser::wake_lock::WakeLock;

/// Everything of the browser that lasts.
pub(crate) struct World {
    pub(super) audio: AudioOut,
    pub(super) store: Store<Option<LocalStorage>>,
    pub(super) voices: Voices,
    pub(super) wake_lock: WakeLock,
    pub(super) session_lock: SessionLock,
    pub(super) recorder: Recorder,
    /// When the last session began, on the session clock.
    pub(super) began_ms: Option<u64>,
    /// The last note, and until when the same again is a second tap, on the session clock.
    pub(super) last_note: Option<(NoteId, u64)>,
    /// What is played to listen to, outside a session.
    pub(super) listening: Option<Listening>,
    /// What is said and buzzed beside the sound.
    pub(super) followed: Followed,
    /// Where in the window the link stood that led away from the list of exercises, in px.
    pub(super) list_top: f64,
}

/// How far the running timeline was followed.
#[derive(Default)]
pub(super) struct Followed {
    pub(super) timeline: Option<Arc<Timeline>>,
    pub(super) lines: Vec<Line>,
    pub(super) until_ms: u32,
}

/// The pack and what was decoded of it.
#[derive(Default)]
pub(super) struct Voices {
    /// The file, once it came.
    pub(super) pack: Option<Rc<(Pack, Vec<u8>)>>,
    pub(super) asked: bool,
    /// Clips that were decoded.
    pub(super) clips: Clips,
    pub(super) decoding: bool,
}

/// A timeline that is played to listen to.
pub(super) struct Listening {
    pub(super) timeline: Arc<Timeline>,
    /// What is said over it.
    pub(super) lines: Rc<[Line]>,
    /// On the session clock.
    pub(super) anchor_ms: u64,
    /// Whether sound ran when it began. If not, it begins again as soon as sound does.
    pub(super) in_time: bool,
}

impl World {
    pub(crate) fn new(store: Store<Option<LocalStorage>>, mix: Mix) -> Self {
        Self {
            audio: AudioOut::new(mix),
            store,
            voices: Voices::default(),
            wake_lock: WakeLock::default(),
            session_lock: SessionLock::default(),
            recorder: Recorder::default(),
            listening: None,
            followed: Followed::default(),
            began_ms: None,
            last_note: None,
            list_top: 0.0,
        }
    }

    /// Does something to the store; what it writes goes into the black box, too.
    pub(super) fn keep<T>(&mut self, act: impl FnOnce(&mut Store<Option<LocalStorage>>) -> T) -> T {
        let done = act(&mut self.store);
        if self.recorder.is_opening() {
            return done;
        }
        let written = self.store.take_written(clock::stamp());
        if !written.is_empty() {
            self.recorder.put(written.iter().map(|it| (it.key.as_str(), it.text())));
        }
        done
    }

    pub(crate) fn now_ms(&mut self) -> u64 {
        self.audio.now_ms() as u64
    }

    /// What is being heard now: the session clock less the way to the ear.
    pub(crate) fn heard_ms(&mut self) -> u64 {
        (self.audio.now_ms() - self.audio.latency_ms()).max(0.0) as u64
    }
}
