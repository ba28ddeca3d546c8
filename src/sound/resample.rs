//! The clips of the voice -> the rate of the device.

use super::VOICE_RATE;
use crate::curve;

/// Zeros of the sinc on each side that are kept: flat up to 7.5 kHz, where speech has little left.
const ZEROS: f64 = 12.0;
/// Where the filter is half open, as a part of the lower of the two half rates.
const OPEN: f64 = 0.92;

/// A windowed sinc, one row of weights for each place that a new sample can have between two old
/// ones. Both rates are whole numbers, so these places repeat: 2 for 48 kHz, 147 for 44.1 kHz.
#[derive(Clone)]
pub(super) struct Resampler {
    /// New samples that take the time of `old` old ones.
    new: u64,
    old: u64,
    /// Old samples on each side of a new one.
    reach: usize,
    /// `2 * reach` weights for each of `new` places.
    weights: Vec<f32>,
}

impl Resampler {
    pub(super) fn to(rate: u32) -> Self {
        let rate = rate.max(1);
        let common = gcd(rate, VOICE_RATE);
        let (new, old) = (u64::from(rate / common), u64::from(VOICE_RATE / common));
        let narrow = (f64::from(rate) / f64::from(VOICE_RATE)).min(1.0);
        let width = ZEROS / narrow;
        let reach = width.ceil() as usize;
        let mut weights = Vec::with_capacity(new as usize * 2 * reach);
        for place in 0..new {
            let place = place as f64 / new as f64;
            let start = weights.len();
            let mut sum = 0.0;
            for tap in 0..2 * reach {
                let away = tap as f64 - (reach as f64 - 1.0) - place;
                let weight = sinc(away * narrow * OPEN) * blackman(away / width);
                sum += weight;
                weights.push(weight as f32);
            }
            // What stays the same stays exactly as loud.
            for weight in weights.iter_mut().skip(start) {
                *weight = (f64::from(*weight) / sum) as f32;
            }
        }
        Self { new, old, reach, weights }
    }

    /// How many new samples a clip of so many old ones has.
    pub(super) const fn frames(&self, clip: usize) -> u64 {
        (clip as u64 * self.new).div_ceil(self.old)
    }

    /// Adds the new samples of a clip from number `from` on, times `level`, to `out`. Each depends
    /// on its number alone, wherever a window begins.
    pub(super) fn add(&self, clip: &[i16], from: u64, level: f32, out: &mut [f32]) {
        let level = level / 32_767.0;
        if self.new == self.old {
            let clip = clip.iter().skip(from as usize);
            for (out, sample) in out.iter_mut().zip(clip) {
                *out += level * f32::from(*sample);
            }
            return;
        }
        let count = self.frames(clip.len()).saturating_sub(from).min(out.len() as u64);
        let taps = 2 * self.reach;
        // The old samples that are asked for, and silence before and after the clip.
        let first = (from * self.old / self.new) as usize;
        let last = ((from + count) * self.old / self.new) as usize + taps;
        let mut near = vec![0.0; last - first];
        let silence = (self.reach - 1).saturating_sub(first);
        let clip = clip.iter().skip((first + silence).saturating_sub(self.reach - 1));
        for (to, from) in near.iter_mut().skip(silence).zip(clip) {
            *to = f32::from(*from);
        }
        for (out, index) in out.iter_mut().zip(from..from + count) {
            let at = index * self.old;
            let (start, place) = ((at / self.new) as usize - first, (at % self.new) as usize);
            let near = near.get(start..start + taps).unwrap_or_default();
            let row = self.weights.get(place * taps..).unwrap_or_default();
            let mut sum = 0.0;
            for (sample, weight) in near.iter().zip(row) {
                sum += sample * weight;
            }
            *out += level * sum;
        }
    }
}

fn sinc(x: f64) -> f64 {
    let turn = x * std::f64::consts::PI;
    if turn.abs() < 1e-9 { 1.0 } else { curve::sin(x / 2.0) / turn }
}

/// From 1 in the middle to 0 at 1.
fn blackman(part: f64) -> f64 {
    if part.abs() >= 1.0 {
        return 0.0;
    }
    0.42 + 0.5 * curve::cos(part / 2.0) + 0.08 * curve::cos(part)
}

fn gcd(a: u32, b: u32) -> u32 {
    if b == 0 { a } else { gcd(b, a % b) }
}
