//! Timeline + bank -> the samples of a window. A pure function of the window: `[a, b)` and then
//! `[b, c)` are the same samples, bit for bit, as `[a, c)`.

use std::ops::Range;

use super::{Bank, Levels};
use crate::curve;
use crate::timeline::{CueSound, Timeline};

/// No sample is higher.
pub const PEAK: f32 = 0.98;
/// Up to here samples are untouched; above they bend towards [`PEAK`].
const KNEE: f32 = 0.9;

/// Writes the samples of the frames in `window` to `out`, counted from the start of the timeline.
/// Frames after the last cue, and before and between, hold the bed. If `out` is shorter or longer
/// than the window, only the part they share is written.
pub fn mix(timeline: &Timeline, bank: &Bank, levels: &Levels, window: Range<u64>, out: &mut [f32]) {
    let frames = usize::try_from(window.end.saturating_sub(window.start)).unwrap_or(usize::MAX);
    let length = out.len().min(frames);
    let Some(out) = out.get_mut(..length) else { return };
    let end = window.start + length as u64;

    lay_bed(bank.bed(), window.start, out);
    // The cues are sorted, and each sample adds them in their order: that is what makes windows
    // of any cut equal to the last bit.
    let earliest = window.start.saturating_sub(bank.longest());
    let first = timeline.cues.partition_point(|cue| frame_of(cue.at_ms, bank.rate()) < earliest);
    for cue in timeline.cues.get(first..).unwrap_or_default() {
        let frame = frame_of(cue.at_ms, bank.rate());
        if frame >= end {
            break;
        }
        let (skip_out, skip_clip) =
            (frame.saturating_sub(window.start), window.start.saturating_sub(frame));
        let level = levels.of(cue.sound);
        let clip = bank.clip(cue.sound).iter().skip(skip_clip as usize);
        for (sample, clip) in out.iter_mut().skip(skip_out as usize).zip(clip) {
            *sample += level * clip;
        }
    }
    for sample in out {
        *sample = limited(*sample);
    }
}

/// The frame on which a millisecond falls, rounded: never more than half a sample off, however
/// long the session.
pub const fn frame_of(ms: u32, rate: u32) -> u64 {
    (ms as u64 * rate as u64 + 500) / 1000
}

fn lay_bed(bed: &[f32], start: u64, out: &mut [f32]) {
    let phase = (start % (bed.len().max(1) as u64)) as usize;
    for (sample, bed) in out.iter_mut().zip(bed.iter().cycle().skip(phase)) {
        *sample = *bed;
    }
}

fn limited(sample: f32) -> f32 {
    let over = sample.abs() - KNEE;
    if over <= 0.0 {
        return sample;
    }
    let room = PEAK - KNEE;
    (KNEE + room * curve::tanh(f64::from(over / room)) as f32).min(PEAK).copysign(sample)
}

impl Levels {
    fn of(&self, sound: CueSound) -> f32 {
        let level = match sound {
            CueSound::Phase(_) => self.tones,
            CueSound::Tick => self.ticks,
            CueSound::Ready
            | CueSound::Pip
            | CueSound::Rest
            | CueSound::TurnOver
            | CueSound::Back
            | CueSound::Finish => self.signals,
        };
        level.clamp(0.0, 1.0)
    }
}
