//! Which windows of the mix to queue on a device's clock, each frame once and well ahead.

use std::ops::Range;

/// The first window is short, so that sound starts soon after the tap.
const FIRST_SECS: u64 = 2;
const SECS: u64 = 10;
/// From mixing to sounding, when the sound is already under way. Contexts made for playback render
/// in bursts (70 ms were measured); a window queued into a burst that was already rendered would
/// sound late.
const MARGIN_SECS: f64 = 0.08;

/// How far a piece of sound is queued. Frames are counted from the piece's own zero.
#[derive(Clone, Debug, Default)]
pub struct Queue {
    /// `None` before the first window.
    queued_to: Option<u64>,
}

/// Where a device's clock stands, in its frames.
#[derive(Clone, Copy, Debug)]
pub struct Now {
    /// Samples per second.
    pub rate: u32,
    /// The frame on which the piece's zero falls.
    pub zero: f64,
    /// The present one.
    pub frame: f64,
}

impl Queue {
    /// The next window of `piece` to queue, if less than `ahead_secs` is ready. What is past by the
    /// time it could sound is never queued.
    pub fn next(&mut self, now: Now, piece: Range<u64>, ahead_secs: f64) -> Option<Range<u64>> {
        let Now { rate, zero, frame: now } = now;
        let (per_sec, rate) = (u64::from(rate), f64::from(rate));
        let soonest = (now + MARGIN_SECS * rate - zero).max(piece.start as f64) as u64;
        let (from, secs) = match self.queued_to {
            // After a stall longer than the queue: what nobody heard stays unheard.
            Some(to) => (to.max(soonest), SECS),
            None => (soonest, FIRST_SECS),
        };
        if from >= piece.end || zero + from as f64 > now + ahead_secs * rate {
            return None;
        }
        let to = (from + secs * per_sec).min(piece.end);
        self.queued_to = Some(to);
        Some(from..to)
    }

    /// Whether a first window was queued.
    pub fn is_begun(&self) -> bool {
        self.queued_to.is_some()
    }
}
