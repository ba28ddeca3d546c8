//! Between a timeline and a device that plays sound: what time it is, what to queue, whether the
//! sound still moves. Readings of the device's clocks go in; nothing here asks a browser.
//!
//! - [`Clock`]: one session time, taken from whatever plays now.
//! - [`Queue`]: which windows of the mix to hand over next, far ahead of when they sound.
//! - [`Watch`]: whether time went on without the sound.
//! - [`Conductor`]: plays a [`Piece`] on a [`Device`] with these, over music or as one file.

mod clock;
mod device;
mod queue;
mod watch;

pub use clock::{Clock, Reading};
pub use device::{Audio, Device, Media, Piece};
pub use queue::{Now, Queue};
pub use watch::{Look, Trouble, Watch};

use std::rc::Rc;
use std::sync::Arc;

use crate::sound::{Output, frame_of};
use crate::timeline::Timeline;
use crate::voice::Line;

/// Seconds queued ahead while the page is seen.
const AHEAD_SEEN_SECS: f64 = 20.0;
/// Seconds queued ahead when it is hidden: two wake-ups of one a minute may be missed.
const AHEAD_HIDDEN_SECS: f64 = 150.0;
/// From now to where a new mix takes over from the old one.
const CUT_SECS: f64 = 0.12;

/// A piece waits so long for a sound that is waking, and begins whole; then it goes on without.
const WAKE_MS: f64 = 700.0;
/// Where it waits: so long before it begins, which is time to mix.
const READY_MS: f64 = 85.0;

/// Whether anything can be heard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sounding {
    No,
    /// A file is being made, or the device has not answered yet.
    Soon,
    Yes,
}

/// Plays one piece at a time. No timer decides when a cue sounds: a late call only finds that
/// there is still enough queued.
#[derive(Debug, Default)]
pub struct Conductor {
    clock: Clock,
    watch: Watch,
    output: Output,
    playing: Option<(Piece, Queue)>,
    /// When that began, on the page's clock.
    began_ms: f64,
    hidden: bool,
    /// Sound has not run since that began.
    waking: bool,
}

impl Conductor {
    pub fn new(output: Output) -> Self {
        Self { output, ..Self::default() }
    }

    pub const fn output(&self) -> Output {
        self.output
    }

    /// Session milliseconds.
    pub fn now_ms(&mut self, device: &impl Device) -> f64 {
        let reading = match (self.output, &self.playing) {
            (Output::Locked, Some((piece, _))) => match device.media() {
                Media::Sounds { secs } | Media::Stopped { secs } => {
                    Reading::Media { session_ms: piece.zero_ms() + secs * 1000.0 }
                }
                Media::Coming => Reading::Held { session_ms: piece.anchor_ms as f64 },
                Media::Still => Reading::Page,
            },
            (Output::Locked, None) => Reading::Page,
            (Output::OverMusic, playing) => {
                let reading = match device.audio() {
                    Some(Audio { secs, runs, .. }) => Reading::Audio { secs, runs },
                    None => Reading::Page,
                };
                let runs = matches!(reading, Reading::Audio { runs: true, .. });
                let waits = self.waking && device.page_ms() - self.began_ms < WAKE_MS;
                self.waking = waits && !runs;
                match playing {
                    Some((piece, _)) if waits => {
                        let session_ms = piece.anchor_ms as f64 - READY_MS;
                        let held_ms =
                            self.clock.now_ms(device.page_ms(), Reading::Held { session_ms });
                        if !runs {
                            return held_ms;
                        }
                    }
                    _ => {}
                }
                reading
            }
        };
        self.clock.now_ms(device.page_ms(), reading)
    }

    pub fn sounding(&self, device: &impl Device) -> Sounding {
        match (self.output, device.audio(), device.media()) {
            (Output::OverMusic, Some(Audio { runs: true, .. }), _)
            | (Output::Locked, _, Media::Sounds { .. }) => Sounding::Yes,
            (Output::Locked, _, Media::Coming) => Sounding::Soon,
            (Output::OverMusic | Output::Locked, ..) => Sounding::No,
        }
    }

    /// Plays a piece instead of what plays now.
    pub fn play(&mut self, piece: Piece, device: &mut impl Device) {
        self.now_ms(device);
        self.watch.start_over();
        self.began_ms = device.page_ms();
        self.waking = self.sounding(device) == Sounding::No;
        let is_loaded = self.playing.as_ref().is_some_and(|(old, _)| old.sounds_like(&piece));
        let (piece, _) = self.playing.insert((piece, Queue::default()));
        match self.output {
            Output::OverMusic => {
                device.close();
                self.top_up(device);
            }
            Output::Locked if is_loaded => device.seek(f64::from(piece.from_ms) / 1000.0),
            Output::Locked => device.make_file(piece),
        }
    }

    /// Silence at once. A file stays loaded: going on is a seek.
    pub fn silence(&mut self, device: &mut impl Device) {
        self.now_ms(device);
        device.close();
        device.pause();
        if self.output == Output::OverMusic {
            self.playing = None;
        }
    }

    /// From now on sound leaves the other way. Plays nothing by itself: the session says from where.
    pub fn set_output(&mut self, output: Output, device: &mut impl Device) {
        if self.output == output {
            return;
        }
        self.finish(device);
        self.output = output;
    }

    /// Nothing more comes.
    pub fn finish(&mut self, device: &mut impl Device) {
        self.now_ms(device);
        device.close();
        device.unload();
        self.playing = None;
    }

    /// Says these lines over a timeline, if that is what plays.
    pub fn set_lines(
        &mut self,
        timeline: &Arc<Timeline>,
        lines: Rc<[Line]>,
        device: &mut impl Device,
    ) {
        if let Some((piece, _)) = &mut self.playing
            && Arc::ptr_eq(&piece.timeline, timeline)
            && piece.lines != lines
        {
            piece.lines = lines;
            self.remix(device);
        }
    }

    /// Queues what plays anew from now on, because it is to sound otherwise. Without a gap; a file
    /// has a short one.
    pub fn remix(&mut self, device: &mut impl Device) {
        let now_ms = self.now_ms(device);
        let Some((piece, queue)) = &mut self.playing else { return };
        match (self.output, device.media()) {
            (Output::OverMusic, _) => {
                if queue.is_begun() {
                    *queue = Queue::default();
                    device.open(device.audio().map(|audio| audio.secs + CUT_SECS));
                }
                self.top_up(device);
            }
            (Output::Locked, Media::Coming | Media::Sounds { .. }) => {
                // Rounded up: a tone that has begun does not begin again.
                piece.from_ms = (now_ms - piece.zero_ms()).max(0.0).ceil() as u32;
                piece.anchor_ms = now_ms.ceil() as u64;
                device.make_file(piece);
            }
            // The next play makes another file.
            (Output::Locked, Media::Still | Media::Stopped { .. }) => self.playing = None,
        }
    }

    /// Whether the page is hidden: then timers come late, and more is queued ahead.
    pub fn set_hidden(&mut self, hidden: bool) {
        self.hidden = hidden;
    }

    /// Queues what is missing.
    pub fn top_up(&mut self, device: &mut impl Device) {
        let ahead_secs = if self.hidden { AHEAD_HIDDEN_SECS } else { AHEAD_SEEN_SECS };
        self.now_ms(device);
        if self.output == Output::OverMusic {
            while self.queue_next(ahead_secs, device).is_some() {}
        }
    }

    /// `None` when enough is queued, or nothing can be.
    fn queue_next(&mut self, ahead_secs: f64, device: &mut impl Device) -> Option<()> {
        let Audio { rate, secs: now_secs, runs: true } = device.audio()? else { return None };
        let (piece, queue) = self.playing.as_mut()?;
        let per_sec = f64::from(rate);
        let zero = (self.clock.audio_secs_at(piece.zero_ms())? * per_sec).round();
        let is_first = !queue.is_begun();
        let now = Now { rate, zero, frame: now_secs * per_sec };
        let from = frame_of(piece.from_ms, rate);
        let window = queue.next(now, from..piece.end_frame(rate), ahead_secs)?;
        if is_first && !device.is_open() {
            // A context that woke late may begin in the middle of a tone: then it opens softly.
            let late = window.start > from;
            device.open(late.then_some((zero + window.start as f64) / per_sec));
        }
        device.queue(piece, window, zero / per_sec);
        Some(())
    }

    /// Whether time went on without the sound. Ask about once a second while a session runs.
    pub fn trouble(&mut self, device: &mut impl Device) -> Option<Trouble> {
        let session = self.now_ms(device);
        if self.sounding(device) != Sounding::Yes {
            self.watch.start_over();
            return None;
        }
        let look = Look { page: device.page_ms(), wall: device.wall_ms(), session };
        let trouble = self.watch.look(look);
        if trouble == Some(Trouble::Stuck) {
            device.give_up();
        }
        trouble
    }

    /// Milliseconds since what plays began.
    pub fn playing_ms(&self, device: &impl Device) -> f64 {
        device.page_ms() - self.began_ms
    }
}
