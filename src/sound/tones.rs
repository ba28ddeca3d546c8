//! Numbers -> samples: how a tone is made. The numbers are in `tones_sets`.

use super::SoundSet;
use super::tones_sets::SETS;
use crate::curve;

/// A sound: notes, and the height of its highest sample.
pub(super) struct Tone {
    pub(super) notes: &'static [Note],
    pub(super) peak: f32,
}

/// Starts at `from_hz`, slides to `to_hz` in the middle, fades.
pub(super) struct Note {
    pub(super) at_ms: u16,
    pub(super) ms: u16,
    pub(super) from_hz: u16,
    pub(super) to_hz: u16,
    /// Until the note has fallen to 37 %.
    pub(super) fade_ms: u16,
    pub(super) timbre: &'static Timbre,
}

/// What a note is made of.
pub(super) struct Timbre {
    /// Multiples of the frequency and how strong they are; at most [`PARTIALS`].
    pub(super) partials: &'static [(f32, f32)],
    /// From silence to full: no click, and still sharp enough to move to.
    pub(super) attack_ms: u16,
    /// How much faster a partial fades for each multiple above the first: 0 for all alike.
    pub(super) damp: f32,
}

const PARTIALS: usize = 3;
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
        // Multiple, strength, what is left of the strength from one sample to the next.
        let mut partials = [(0.0, 0.0, 0.0); PARTIALS];
        for (partial, &(multiple, strength)) in partials.iter_mut().zip(timbre.partials) {
            let multiple = f64::from(multiple);
            let faster = 1.0 + f64::from(timbre.damp) * (multiple - 1.0);
            let left = curve::exp(-faster / (secs(self.fade_ms) * rate));
            if multiple < highest {
                *partial = (multiple, f64::from(strength), left);
            }
        }
        // Turns and fades go on from sample to sample: the frequency changes, and a clip is far
        // too short to drift.
        let mut turns = 0.0;
        for (index, sample) in out.iter_mut().enumerate() {
            let secs = index as f64 / rate;
            if secs >= end {
                break;
            }
            let mut wave = 0.0;
            for (multiple, strength, left) in &mut partials {
                wave += *strength * sine.at(turns * *multiple);
                *strength *= *left;
            }
            *sample += wave * ramp(secs / attack) * ramp((end - secs) / END_SECS);
            turns += self.hz(secs / end) / rate;
        }
    }

    /// The first third one note, the last third the other, an even slide of pitch between.
    fn hz(&self, part: f64) -> f64 {
        let (from_hz, to_hz) = (f64::from(self.from_hz), f64::from(self.to_hz));
        let part = part * 3.0 - 1.0;
        if part <= 0.0 {
            from_hz
        } else if part >= 1.0 {
            to_hz
        } else {
            from_hz * curve::pow(to_hz / from_hz, part)
        }
    }
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

    /// The sine after some whole and part turns, off by less than a millionth.
    fn at(&self, turns: f64) -> f64 {
        let step = (turns - turns.floor()) * f64::from(Self::STEPS);
        match self.0.get(step as usize..) {
            Some([low, high, ..]) => low + (high - low) * step.fract(),
            Some([_] | []) | None => 0.0,
        }
    }
}
