//! What somebody has said into a microphone -> a clip like those of the voice: cut to where it
//! sounds, as loud as they are, without rumble or clicks. Mono, at [`VOICE_RATE`].

use super::VOICE_RATE;
use crate::curve;

/// Longer than anybody needs to say a name. Milliseconds.
pub const MAX_TAKE_MS: u32 = 3_000;

const MS: usize = VOICE_RATE as usize / 1000;
const FRAME: usize = 20 * MS;
/// How loud the voiced part of every clip of the pack is: -18 dB of full scale, K-weighted
/// (BS.1770), as `xtask` makes them.
const LOUDNESS: f32 = 0.125_89;
/// No sample is higher: -3 dB.
const CEILING: f32 = 0.707;
/// Below this there was no voice: -60 dB, as a power.
const SILENCE: f32 = 1e-6;
/// Voiced is what comes within 25 dB of the loudest: a room hums louder than a studio. As a power.
const VOICED: f32 = 0.003_2;
/// Its loudness is that of what comes within 15 dB of the loudest, where no room is in it.
const LOUD: f32 = 0.031_6;
/// Turned up no more than this, 30 dB: the rest would be noise.
const MOST_GAIN: f32 = 31.6;
/// Kept before the first voiced frame and after the last, so that no soft consonant is lost.
const HEAD: usize = 60 * MS;
const TAIL: usize = 120 * MS;

/// Second-order filters at [`VOICE_RATE`]: feed forward, feed back. The two of BS.1770, and one
/// that takes steps and wind away (110 Hz).
const SHELF: ([f32; 3], [f32; 2]) =
    ([1.487_955, -2.246_12, 0.904_759_8], [-1.390_156_4, 0.536_751_15]);
const WEIGHT: ([f32; 3], [f32; 2]) =
    ([0.990_089_2, -1.980_178_3, 0.990_089_2], [-1.980_129, 0.980_227_7]);
const RUMBLE: ([f32; 3], [f32; 2]) =
    ([0.979_839_7, -1.959_679_5, 0.979_839_7], [-1.959_273_1, 0.960_085_8]);

/// The finished clip; `None` if nobody is to be heard.
pub fn shape_take(samples: &[f32]) -> Option<Vec<f32>> {
    let most = MAX_TAKE_MS as usize * MS;
    let mut clip = samples.get(..most).unwrap_or(samples).to_vec();
    if clip.iter().any(|sample| !sample.is_finite()) {
        return None;
    }
    run(RUMBLE, &mut clip);
    let (from, to, power) = voiced(&clip)?;
    let (from, to) = (from.saturating_sub(HEAD), clip.len().min(to + TAIL));
    let mut clip = clip.get(from..to)?.to_vec();
    let gain = (LOUDNESS / power.sqrt()).min(MOST_GAIN);
    for sample in &mut clip {
        *sample *= gain;
    }
    limit(&mut clip);
    fade(&mut clip);
    Some(clip)
}

/// The first and the last voiced sample, and the weighted power of what is voiced.
fn voiced(clip: &[f32]) -> Option<(usize, usize, f32)> {
    let mut heard = clip.to_vec();
    run(SHELF, &mut heard);
    run(WEIGHT, &mut heard);
    let power = |frame: &[f32]| frame.iter().map(|x| x * x).sum::<f32>() / frame.len() as f32;
    let frames: Vec<f32> = heard.chunks_exact(FRAME).map(power).collect();
    // A click is one frame: a voice lasts.
    let lasting = |at: usize| {
        let near =
            |at: Option<usize>| at.and_then(|at| frames.get(at)).copied().unwrap_or_default();
        let beside = near(at.checked_sub(1)).max(near(Some(at + 1)));
        near(Some(at)).min(beside)
    };
    let lasting: Vec<f32> = (0..frames.len()).map(lasting).collect();
    let loudest = lasting.iter().copied().fold(0.0, f32::max);
    let is_voiced = |power: &f32| *power > loudest * VOICED;
    if loudest < SILENCE {
        return None;
    }
    let first = lasting.iter().position(is_voiced)?;
    let last = lasting.iter().rposition(is_voiced)?;
    let (mut sum, mut count) = (0.0, 0.0);
    for power in lasting.iter().copied().filter(|power| *power > loudest * LOUD) {
        (sum, count) = (sum + power, count + 1.0);
    }
    Some((first * FRAME, (last + 1) * FRAME, sum / count))
}

fn run(([b0, b1, b2], [a1, a2]): ([f32; 3], [f32; 2]), samples: &mut [f32]) {
    let (mut x1, mut x2, mut y1, mut y2) = (0.0, 0.0, 0.0, 0.0);
    for sample in samples {
        let x0 = *sample;
        let y0 = b0 * x0 + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2;
        (x2, x1, y2, y1) = (x1, x0, y1, y0);
        *sample = y0;
    }
}

/// Turns down what would be over the ceiling, smoothly: the gain is the least of 2 ms either side,
/// averaged over as much again, so it is low enough at every sample.
fn limit(clip: &mut [f32]) {
    const REACH: usize = 2 * MS;
    let around =
        |values: &[f32], at: usize| at.saturating_sub(REACH)..values.len().min(at + REACH + 1);
    let needed: Vec<f32> = clip.iter().map(|x| (CEILING / x.abs().max(CEILING)).min(1.0)).collect();
    let least = |at: usize| {
        let near = needed.get(around(&needed, at)).unwrap_or_default();
        near.iter().copied().fold(1.0, f32::min)
    };
    let held: Vec<f32> = (0..needed.len()).map(least).collect();
    for (at, sample) in clip.iter_mut().enumerate() {
        let near = held.get(around(&held, at)).unwrap_or_default();
        *sample *= near.iter().sum::<f32>() / near.len().max(1) as f32;
    }
}

/// Half a cosine over both ends: no click.
fn fade(clip: &mut [f32]) {
    let curve = |at: usize, of: usize| curve::ease(at as f64 / of as f64) as f32;
    let (start, end) = (5 * MS, 15 * MS);
    for (at, sample) in clip.iter_mut().enumerate().take(start) {
        *sample *= curve(at, start);
    }
    for (at, sample) in clip.iter_mut().rev().enumerate().take(end) {
        *sample *= curve(at, end);
    }
}
