//! Every sound of the app as samples for one sample rate.

use super::SoundSet;
use super::clips::Clips;
use super::resample::Resampler;
use super::tones::{Sine, tones};
use crate::curve;
use crate::timeline::CueSound;
use crate::voice::Phrase;

/// The bed: a tone too low and too soft to hear. Browsers throttle pages, and devices close their
/// outputs, after half a minute of silence. Measured in Chromium: -57 dBFS RMS, which is this
/// amplitude, counts as sound; -77 dBFS does not.
pub const BED_HZ: u32 = 25;
pub const BED_AMPLITUDE: f32 = 0.002;

const PRIMER_HZ: f64 = 120.0;
const PRIMER_SECS: f64 = 0.13;
const PRIMER_AMPLITUDE: f64 = 0.05;

/// Made once per sample rate.
#[derive(Clone)]
pub struct Bank {
    /// Every clip of the voice that can be heard; brought to the rate of the bank as it is mixed.
    pub voice: Clips,
    rate: u32,
    clips: Vec<(CueSound, Vec<f32>)>,
    resampler: Resampler,
    /// One period.
    bed: Vec<f32>,
    primer: Vec<f32>,
}

impl Bank {
    /// Synthesises everything for `rate` samples per second; there is no voice yet.
    pub fn new(rate: u32, set: SoundSet) -> Self {
        let period = (rate / BED_HZ).max(1);
        let bed = |index| {
            let turn = f64::from(index) / f64::from(period);
            (curve::sin(turn) * f64::from(BED_AMPLITUDE)) as f32
        };
        let bed = (0..period).map(bed).collect();
        let primer = primer(rate);
        let (voice, resampler) = (Clips::default(), Resampler::to(rate));
        let mut bank = Self { voice, rate, clips: Vec::new(), resampler, bed, primer };
        bank.retune(set);
        bank
    }

    /// Takes the tones of another set; the voice stays.
    pub fn retune(&mut self, set: SoundSet) {
        let sine = Sine::new();
        let clips = CueSound::ALL.into_iter().zip(tones(set));
        self.clips = clips.map(|(sound, tone)| (sound, tone.samples(self.rate, &sine))).collect();
    }

    /// Samples per second.
    pub const fn rate(&self) -> u32 {
        self.rate
    }

    /// The samples of one cue.
    pub fn clip(&self, sound: CueSound) -> &[f32] {
        self.clips.iter().find(|(it, _)| *it == sound).map_or(&[], |(_, clip)| clip)
    }

    /// All samples of one phrase at the rate of the bank; none if it is not loaded.
    pub fn phrase(&self, phrase: Phrase) -> Vec<f32> {
        let mut samples = vec![0.0; self.phrase_frames(phrase) as usize];
        self.say(phrase, 0, 1.0, &mut samples);
        samples
    }

    /// How many samples [`Bank::phrase`] has.
    pub(super) fn phrase_frames(&self, phrase: Phrase) -> u64 {
        self.resampler.frames(self.voice.of(phrase).len())
    }

    /// Adds a phrase from its sample number `from` on, times `level`.
    pub(super) fn say(&self, phrase: Phrase, from: u64, level: f32, out: &mut [f32]) {
        self.resampler.add(self.voice.of(phrase), from, level, out);
    }

    /// The longest cue and the longest phrase, in samples.
    pub(super) fn longest(&self) -> (u64, u64) {
        let cue = self.clips.iter().map(|(_, clip)| clip.len()).max();
        (cue.unwrap_or(0) as u64, self.resampler.frames(self.voice.longest()))
    }

    /// One period of the bed, from its zero.
    pub(super) fn bed(&self) -> &[f32] {
        &self.bed
    }

    /// What wakes a loudspeaker.
    pub(super) fn primer(&self) -> &[f32] {
        &self.primer
    }
}

/// A soft low hum that swells and goes: wireless loudspeakers fall asleep in a long silence and
/// swallow the first half second of what comes.
fn primer(rate: u32) -> Vec<f32> {
    let sample = |at: u32| {
        let secs = f64::from(at) / f64::from(rate);
        let swell = curve::sin(secs / PRIMER_SECS / 2.0);
        (curve::sin(PRIMER_HZ * secs) * swell * PRIMER_AMPLITUDE) as f32
    };
    (0..(PRIMER_SECS * f64::from(rate)) as u32).map(sample).collect()
}
