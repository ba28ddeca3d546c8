//! Score + bank -> the samples of a window. A pure function of the window: `[a, b)` and then
//! `[b, c)` are the same samples, bit for bit, as `[a, c)`.

use std::ops::Range;

use super::{Bank, Levels};
use crate::curve;
use crate::timeline::{Cue, CueSound};
use crate::voice::Line;

/// No sample is higher.
pub const PEAK: f32 = 0.98;
/// Up to here samples are untouched; above they bend towards [`PEAK`].
const KNEE: f32 = 0.9;

/// What is left of the cues while something is said: 6 dB less.
pub const DUCKED: f32 = 0.5;
/// The cues step back this long before a line begins and are back this long after its end; the two
/// together fit between two lines.
const STEP_BACK_MS: u32 = 20;
const COME_BACK_MS: u32 = 80;

/// After so long without a cue a loudspeaker is woken ...
const ASLEEP_AFTER_MS: u32 = 20_000;
/// ... this long before the next one.
const WOKEN_BEFORE_MS: u32 = 600;

/// What is played: tones and words, both sorted by time.
#[derive(Clone, Copy, Debug, Default)]
pub struct Score<'a> {
    pub cues: &'a [Cue],
    pub lines: &'a [Line],
}

/// Writes the samples of the frames in `window` to `out`, counted from the start of the timeline.
/// Frames after the last cue, and before and between, hold the bed. If `out` is shorter or longer
/// than the window, only the part they share is written. A line whose clip is not loaded is silent
/// and changes nothing.
pub fn mix(score: Score, bank: &Bank, levels: &Levels, window: Range<u64>, out: &mut [f32]) {
    let frames = usize::try_from(window.end.saturating_sub(window.start)).unwrap_or(usize::MAX);
    let length = out.len().min(frames);
    let Some(out) = out.get_mut(..length) else { return };
    let window = window.start..window.start + length as u64;
    let rate = bank.rate();
    let (longest_cue, longest_phrase) = bank.longest();
    let (step_back, come_back) = (frame_of(STEP_BACK_MS, rate), frame_of(COME_BACK_MS, rate));

    // Cues and lines are sorted, and each sample adds them in their order: that is what makes
    // windows of any cut equal to the last bit.
    out.fill(0.0);
    let earliest = window.start.saturating_sub(longest_cue);
    let first = score.cues.partition_point(|cue| frame_of(cue.at_ms, rate) < earliest);
    for cue in score.cues.iter().skip(first) {
        let frame = frame_of(cue.at_ms, rate);
        if frame >= window.end {
            break;
        }
        add(bank.clip(cue.sound), frame, levels.of(cue.sound), window.start, out);
    }

    let woken_before = frame_of(WOKEN_BEFORE_MS, rate);
    let next = score.cues.partition_point(|cue| frame_of(cue.at_ms, rate) < window.start);
    for pair in score.cues.get(next.saturating_sub(1)..).unwrap_or_default().windows(2) {
        let [before, cue] = pair else { break };
        let frame = frame_of(cue.at_ms, rate).saturating_sub(woken_before);
        if frame >= window.end {
            break;
        }
        if cue.at_ms - before.at_ms > ASLEEP_AFTER_MS {
            add(bank.primer(), frame, levels.signals.clamp(0.0, 1.0), window.start, out);
        }
    }

    let voice = levels.voice.clamp(0.0, 1.0);
    let earliest = window.start.saturating_sub(longest_phrase + come_back);
    let first = score.lines.partition_point(|line| frame_of(line.at_ms, rate) < earliest);
    let lines = || {
        let heard = score.lines.iter().skip(if voice > 0.0 { first } else { usize::MAX });
        heard
            .map(|line| (frame_of(line.at_ms, rate), line.phrase))
            .take_while(|(frame, _)| frame.saturating_sub(step_back) < window.end)
            .filter(|(_, phrase)| bank.phrase_frames(*phrase) > 0)
    };
    for (frame, phrase) in lines() {
        let line = frame..frame + bank.phrase_frames(phrase);
        duck(line, (step_back, come_back), window.start, out);
    }
    lay_bed(bank.bed(), window.start, out);
    for (frame, phrase) in lines() {
        let skip = frame.saturating_sub(window.start) as usize;
        let from = window.start.saturating_sub(frame);
        bank.say(phrase, from, voice, out.get_mut(skip..).unwrap_or_default());
    }
    for samples in out.chunks_mut(64) {
        // Most of a session is softer than that.
        if samples.iter().fold(0.0_f32, |most, sample| most.max(sample.abs())) > KNEE {
            for sample in samples {
                *sample = limited(*sample);
            }
        }
    }
}

/// The frame on which a millisecond falls, rounded: never more than half a sample off, however
/// long the session.
pub const fn frame_of(ms: u32, rate: u32) -> u64 {
    (ms as u64 * rate as u64 + 500) / 1000
}

/// Adds a clip that starts at `frame` to samples that start at `start`.
fn add(clip: &[f32], frame: u64, level: f32, start: u64, out: &mut [f32]) {
    let (skip_out, skip_clip) = (frame.saturating_sub(start), start.saturating_sub(frame));
    let clip = clip.iter().skip(skip_clip as usize);
    for (sample, clip) in out.iter_mut().skip(skip_out as usize).zip(clip) {
        *sample += level * clip;
    }
}

/// Makes what is in `out` softer around a line.
fn duck(line: Range<u64>, (step_back, come_back): (u64, u64), start: u64, out: &mut [f32]) {
    let (from, to) = (line.start.saturating_sub(step_back), line.end + come_back);
    let skip = from.saturating_sub(start) as usize;
    for (sample, frame) in out.iter_mut().zip(start..to).skip(skip) {
        let part = if frame < line.start {
            1.0 - (line.start - frame) as f32 / step_back as f32
        } else if frame < line.end {
            1.0
        } else {
            1.0 - (frame - line.end) as f32 / come_back as f32
        };
        *sample *= 1.0 - (1.0 - DUCKED) * part;
    }
}

fn lay_bed(bed: &[f32], start: u64, out: &mut [f32]) {
    let period = bed.len().max(1);
    let phase = (start % period as u64) as usize;
    // The rest of a period, then whole ones: a plain loop over slices is many times faster.
    let (rest, whole) = out.split_at_mut((period - phase).min(out.len()));
    let lay = |samples: &mut [f32], from: usize| {
        let bed = bed.get(from..).unwrap_or_default();
        samples.iter_mut().zip(bed).for_each(|(sample, bed)| *sample += bed);
    };
    lay(rest, phase);
    whole.chunks_mut(period).for_each(|samples| lay(samples, 0));
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
            CueSound::Tick | CueSound::Step(_) => self.ticks,
            CueSound::Ready => self.ready,
            CueSound::Pip
            | CueSound::Rest
            | CueSound::TurnOver
            | CueSound::Back
            | CueSound::Finish => self.signals,
        };
        level.clamp(0.0, 1.0)
    }
}
