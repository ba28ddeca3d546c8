//! Numbers -> samples: how a tone is made. The numbers are in `tones_sets`.

use super::SoundSet;
use super::tones_sets::{Note, PARTIALS, SETS, Tone};
use crate::curve;

/// What is left of the fade is taken to zero in the last 20 ms.
const END_SECS: f64 = 0.020;
/// Partials above this part of the sample rate would fold back.
const HIGHEST: f64 = 0.45;

/// The tones of a set, in the order of `CueSound::ALL`.
pub(super) fn tones(set: SoundSet) -> &'static [Tone] {
    let [clear, soft, low] = &SETS;
    match set {
        SoundSet::Clear => clear,
        SoundSet::Soft => soft,
        SoundSet::Low => low,
    }
}

impl Tone {
    /// The samples; starts and ends at zero.
    pub(super) fn samples(&self, rate: u32, sine: &Sine) -> Vec<f32> {
        let rate = f64::from(rate);
        let ms = self.notes.iter().map(|note| note.at_ms + note.ms).max().unwrap_or(0);
        let mut sum = vec![0.0_f64; (secs(ms) * rate).ceil() as usize + 1];
        for note in self.notes {
            let first = (secs(note.at_ms) * rate).round() as usize;
            note.add_to(sum.get_mut(first..).unwrap_or_default(), rate, sine);
        }
        let highest = sum.iter().fold(f64::MIN_POSITIVE, |most, sample| most.max(sample.abs()));
        sum.iter().map(|sample| (sample / highest * f64::from(self.peak)) as f32).collect()
    }
}

fn secs(ms: u16) -> f64 {
    f64::from(ms) / 1000.0
}

impl Note {
    fn add_to(&self, out: &mut [f64], rate: f64, sine: &Sine) {
        let timbre = self.timbre;
        let (end, attack) = (secs(self.ms), secs(timbre.attack_ms));
        let highest = HIGHEST * rate / f64::from(self.from_hz.max(self.to_hz));
        let mut partials = [Partial::default(); PARTIALS];
        let mut count = 0;
        let heard = timbre.partials.iter().filter(|it| f64::from(it.0) < highest);
        for (partial, &(multiple, strength)) in partials.iter_mut().zip(heard) {
            let (multiple, strength) = (f64::from(multiple), f64::from(strength));
            let faster = 1.0 + f64::from(timbre.damp) * (multiple - 1.0);
            let left = curve::exp(-faster / (secs(self.fade_ms) * rate));
            *partial = Partial { multiple, strength, left, turns: 0.0 };
            count += 1;
        }
        let partials = partials.get_mut(..count).unwrap_or_default();
        // Turns and strengths go on from sample to sample: the frequency changes, and a clip is far
        // too short to drift.
        for (index, sample) in out.iter_mut().enumerate() {
            let secs = index as f64 / rate;
            if secs >= end {
                break;
            }
            let ends = ramp(secs / attack) * ramp((end - secs) / END_SECS);
            let turn = self.hz(secs / end) / rate;
            for it in &mut *partials {
                *sample += it.strength * sine.at(it.turns) * ends;
                it.strength *= it.left;
                it.turns += turn * it.multiple;
                if it.turns >= 1.0 {
                    it.turns -= 1.0;
                }
            }
        }
    }

    /// The first third one note, the last third the other, an even slide of pitch between.
    fn hz(&self, part: f64) -> f64 {
        let (from_hz, to_hz) = (f64::from(self.from_hz), f64::from(self.to_hz));
        let part = part * 3.0 - 1.0;
        if part <= 0.0 || self.from_hz == self.to_hz {
            from_hz
        } else if part >= 1.0 {
            to_hz
        } else {
            from_hz * curve::pow(to_hz / from_hz, part)
        }
    }
}

/// One sine of a note, as it is at a sample.
#[derive(Clone, Copy, Default)]
struct Partial {
    multiple: f64,
    strength: f64,
    /// How much of the strength is left from one sample to the next.
    left: f64,
    /// Of a whole turn.
    turns: f64,
}

fn ramp(part: f64) -> f64 {
    if part >= 1.0 { 1.0 } else { curve::ease(part.max(0.0)) }
}

/// One turn of a sine, looked up: the tap that starts a session waits for the sounds, and
/// computing a million sines took three times as long.
pub(super) struct Sine(Vec<f64>);

impl Sine {
    const STEPS: u32 = 4096;

    pub(super) fn new() -> Self {
        let step = |index| curve::sin(f64::from(index) / f64::from(Self::STEPS));
        Self((0..=Self::STEPS).map(step).collect())
    }

    /// The sine after a part of a turn, off by less than a millionth.
    fn at(&self, turns: f64) -> f64 {
        let step = turns * f64::from(Self::STEPS);
        match self.0.get(step as usize..) {
            Some([low, high, ..]) => low + (high - low) * step.fract(),
            Some([_] | []) | None => 0.0,
        }
    }
}
