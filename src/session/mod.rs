//! The running workout: events in, effects out. Never reads a clock, never makes a sound.
//!
//! `now_ms` is a reading of one monotone clock, in practice the audio clock. A session always
//! plays one [`Timeline`], anchored to that clock. Whatever changes the plan (pause and resume,
//! skip, back, a longer rest) compiles a new timeline from a [`Place`] and plays that; so nothing
//! can drift and no cue of an old plan survives. Where sound is one medium that can seek, the same
//! timeline is played from another of its milliseconds instead.

mod apply;
mod change;
mod edit;
mod event;
mod glance;
mod hands;
mod journal;
mod restore;
mod seek;
mod swap;

use std::sync::Arc;

use crate::circuit::Circuit;
use crate::timeline::{self, Begin, Bout, Moment, Place, Timeline};

pub use change::{Advice, At, Change, Changed, Hurt, Pain, Site};
pub use event::{Effect, Event, PauseReason};
pub use glance::{Glance, Next};
pub use journal::{BoutDone, Entry, Feedback, SessionId, Started};
pub(crate) use restore::keep_pain;

/// 3-2-1 before a repetition that is taken up again.
const RESUME_LEAD_MS: u32 = 3_000;
/// From an event to the first sample that belongs to it: time to mix and queue the first chunk.
const START_DELAY_MS: u64 = 90;
/// One tap of "+15 s".
pub const REST_STEP_MS: u32 = 15_000;

/// One workout, from laid out to rated.
#[derive(Clone, Debug, PartialEq)]
pub struct Session {
    pub id: SessionId,
    pub started: Started,
    /// As it is done: exercises that took the place of others follow at the end of the list.
    pub circuit: Circuit,
    pub feedback: Feedback,
    /// The plan as it stands. A [`Place`] names a bout by its place in it; the journal and the
    /// black box name it by its number, which never changes.
    bouts: Vec<Bout>,
    /// The number of the next new bout.
    next_id: u16,
    /// By number.
    changes: Vec<Changed>,
    pains: Vec<Pain>,
    /// One for each bout, by number: 2 kB smaller than the standard library's tree.
    done: Vec<BoutDone>,
    state: State,
    /// Started once, here or before a reload. Until then it is only a preview.
    begun: bool,
    /// Time spent running before the present run, for the summary.
    active_before_ms: u64,
    /// Whether the sound can be played from any place in it.
    seeks: bool,
    /// What was played last, while it is still the plan: what can be sought in.
    last: Option<Arc<Timeline>>,
}

/// Where a changed plan goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Then {
    /// In the middle of what is under way.
    Stay,
    /// At the first repetition of the present bout.
    Again,
    /// After the present bout.
    Next,
}

#[derive(Clone, Debug, PartialEq)]
enum State {
    /// Laid out, or brought back after a reload: waits for the tap that unlocks sound.
    Ready {
        from: Place,
        begin: Begin,
    },
    Running {
        timeline: Arc<Timeline>,
        /// The millisecond of the timeline that falls on `anchor_ms`.
        from_ms: u32,
        anchor_ms: u64,
        /// Up to here all that has passed was noted.
        seen_ms: u32,
    },
    Paused {
        from: Place,
        begin: Begin,
        why: PauseReason,
        /// In the middle of a bout, not in the break before it.
        working: bool,
    },
    Finished {
        complete: bool,
    },
}

impl Session {
    /// Lays a checked circuit out.
    pub fn new(id: SessionId, started: Started, circuit: Circuit) -> Self {
        let bouts = timeline::plan(&circuit, started.pace);
        let begin = Begin::LeadIn(u32::from(started.pace.lead_in_secs) * 1000);
        Self {
            id,
            started,
            circuit,
            feedback: Feedback::default(),
            next_id: bouts.len() as u16, // the limits of a circuit keep it small
            bouts,
            changes: Vec::new(),
            pains: Vec::new(),
            done: Vec::new(),
            state: State::Ready { from: Place::default(), begin },
            begun: false,
            active_before_ms: 0,
            seeks: false,
            last: None,
        }
    }

    /// Milliseconds into the timeline being played; `None` unless running.
    pub fn position_ms(&self, now_ms: u64) -> Option<u32> {
        match &self.state {
            State::Running { timeline, from_ms, anchor_ms, .. } => {
                let since = u64::from(*from_ms) + now_ms.saturating_sub(*anchor_ms);
                Some(since.min(u64::from(timeline.total_ms)) as u32)
            }
            State::Ready { .. } | State::Paused { .. } | State::Finished { .. } => None,
        }
    }

    /// The timeline being played; `None` unless running.
    pub fn timeline(&self) -> Option<&Arc<Timeline>> {
        match &self.state {
            State::Running { timeline, .. } => Some(timeline),
            State::Ready { .. } | State::Paused { .. } | State::Finished { .. } => None,
        }
    }

    pub fn is_running(&self) -> bool {
        matches!(self.state, State::Running { .. })
    }

    pub fn is_finished(&self) -> bool {
        matches!(self.state, State::Finished { .. })
    }

    /// Whether it was started and is not over: there is something to take up.
    pub fn is_unfinished(&self) -> bool {
        self.begun && !self.is_finished()
    }

    /// Whether every bout was reached, not ended early.
    pub fn is_complete(&self) -> bool {
        matches!(self.state, State::Finished { complete: true })
    }

    pub fn pause_reason(&self) -> Option<PauseReason> {
        match self.state {
            State::Paused { why, .. } => Some(why),
            State::Ready { .. } | State::Running { .. } | State::Finished { .. } => None,
        }
    }

    /// What was done so far, in order.
    pub fn done(&self) -> impl Iterator<Item = &BoutDone> {
        self.done.iter()
    }

    /// What hurt, in the order in which it was said.
    pub fn pains(&self) -> &[Pain] {
        &self.pains
    }

    /// The bouts as they stand, done and to come.
    pub fn plan(&self) -> &[Bout] {
        &self.bouts
    }

    /// Takes the place of what was known of the same bout.
    fn keep(&mut self, done: BoutDone) {
        match self.done.binary_search_by_key(&done.bout, |known| known.bout) {
            Ok(at) => self.done[at] = done,
            Err(at) => self.done.insert(at, done),
        }
    }

    /// Seconds of work, rest and turning over, without pauses.
    pub fn active_secs(&self) -> u32 {
        (self.active_before_ms / 1000) as u32
    }

    fn bout(&self, place: Place) -> Option<&Bout> {
        self.bouts.get(usize::from(place.bout))
    }

    fn moment(&self, now_ms: u64) -> Option<Moment> {
        self.timeline()?.at(self.position_ms(now_ms)?)
    }
}
