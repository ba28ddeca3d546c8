//! What a device must be able to do, in the two ways sound leaves it.

use std::ops::Range;
use std::rc::Rc;
use std::sync::Arc;

use crate::sound::{Score, frame_of};
use crate::timeline::{FINISH_TAIL_MS, Timeline};
use crate::voice::Line;

/// Something to play.
#[derive(Clone, Debug)]
pub struct Piece {
    pub timeline: Arc<Timeline>,
    /// What is said over it.
    pub lines: Rc<[Line]>,
    /// This millisecond of the timeline ...
    pub from_ms: u32,
    /// ... falls on this one of the session.
    pub anchor_ms: u64,
}

impl Piece {
    /// The session millisecond of the timeline's zero; negative if that was before the session.
    pub fn zero_ms(&self) -> f64 {
        self.anchor_ms as f64 - f64::from(self.from_ms)
    }

    /// The frame after its last sound.
    pub fn end_frame(&self, rate: u32) -> u64 {
        frame_of(self.timeline.total_ms + FINISH_TAIL_MS, rate)
    }

    pub fn score(&self) -> Score<'_> {
        Score { cues: &self.timeline.cues, lines: &self.lines }
    }

    /// The same samples, wherever it begins.
    pub(super) fn sounds_like(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.timeline, &other.timeline) && self.lines == other.lines
    }
}

/// What a media element does.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Media {
    /// Nothing, as it was told.
    Still,
    /// Its file is being made, or it has not begun yet.
    Coming,
    /// It sounds, so many seconds into its file.
    Sounds { secs: f64 },
    /// It was stopped by somebody else, so many seconds into its file.
    Stopped { secs: f64 },
}

/// A clock that sound is queued on.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Audio {
    /// Samples per second.
    pub rate: u32,
    /// Its time. It stands still while it does not run.
    pub secs: f64,
    pub runs: bool,
}

/// A browser, or a test's idea of one. Times on the audio clock are in seconds.
pub trait Device {
    /// The page's own monotone clock.
    fn page_ms(&self) -> f64;
    /// The wall clock, which somebody may set.
    fn wall_ms(&self) -> f64;

    /// The audio clock, once there is one.
    fn audio(&self) -> Option<Audio>;
    /// From here on only what is queued next is heard: at once, or from a time on, with a fade.
    fn open(&mut self, cut_secs: Option<f64>);
    /// Whether something is, or may be, queued.
    fn is_open(&self) -> bool;
    /// Drops what is queued.
    fn close(&mut self);
    /// Queues a window of frames of a piece; its zero falls on `zero_secs`.
    fn queue(&mut self, piece: &Piece, window: Range<u64>, zero_secs: f64);
    /// The audio clock says it runs and stands still.
    fn give_up(&mut self);

    fn media(&self) -> Media;
    /// Makes a file of a whole piece and plays it from where the piece begins.
    fn make_file(&mut self, piece: &Piece);
    /// Plays the file from a second of it.
    fn seek(&mut self, secs: f64);
    /// Stops the file where it is.
    fn pause(&mut self);
    /// Lets go of it.
    fn unload(&mut self);
}
