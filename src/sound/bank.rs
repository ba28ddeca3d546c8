//! Every sound of the app as samples for one sample rate.

use super::SoundSet;
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
pub struct Bank {
    rate: u32,
    clips: Vec<(CueSound, Vec<f32>)>,
    voice: Vec<(Phrase, Vec<f32>)>,
    /// Made for the first phrase: who has no voice does not wait for it.
    resampler: Option<Resampler>,
    /// One period.
    bed: Vec<f32>,
    primer: Vec<f32>,
}

impl Bank {
    /// Synthesises everything for `rate` samples per second. The voice comes with [`Bank::load`].
    pub fn new(rate: u32, set: SoundSet) -> Self {
        let period = (rate / BED_HZ).max(1);
        let bed = |index| {
            let turn = f64::from(index) / f64::from(period);
            (curve::sin(turn) * f64::from(BED_AMPLITUDE)) as f32
        };
        let bed = (0..period).map(bed).collect();
        let primer = primer(rate);
        let mut bank =
            Self { rate, clips: Vec::new(), voice: Vec::new(), resampler: None, bed, primer };
        bank.retune(set);
        bank
    }

    /// Takes the tones of another set; the voice stays.
    pub fn retune(&mut self, set: SoundSet) {
        let sine = Sine::new();
        let clips = CueSound::ALL.into_iter().zip(tones(set));
        self.clips = clips.map(|(sound, tone)| (sound, tone.samples(self.rate, &sine))).collect();
    }

    /// Takes the clip of a phrase: mono, at [`super::VOICE_RATE`]. One that is there is replaced.
    pub fn load(&mut self, phrase: Phrase, clip: &[f32]) {
        let rate = self.rate;
        let clip = self.resampler.get_or_insert_with(|| Resampler::to(rate)).samples(clip);
        match self.voice.iter_mut().find(|(it, _)| *it == phrase) {
            Some((_, known)) => *known = clip,
            None => self.voice.push((phrase, clip)),
        }
    }

    /// Whether the clip of a phrase is loaded.
    pub fn has(&self, phrase: Phrase) -> bool {
        self.voice.iter().any(|(it, _)| *it == phrase)
    }

    /// Samples per second.
    pub const fn rate(&self) -> u32 {
        self.rate
    }

    /// The samples of one cue.
    pub fn clip(&self, sound: CueSound) -> &[f32] {
        self.clips.iter().find(|(it, _)| *it == sound).map_or(&[], |(_, clip)| clip)
    }

    /// The samples of one phrase; none if it is not loaded.
    pub fn phrase(&self, phrase: Phrase) -> &[f32] {
        self.voice.iter().find(|(it, _)| *it == phrase).map_or(&[], |(_, clip)| clip)
    }

    /// The longest cue and the longest phrase, in samples.
    pub(super) fn longest(&self) -> (u64, u64) {
        let cue = self.clips.iter().map(|(_, clip)| clip.len()).max();
        let phrase = self.voice.iter().map(|(_, clip)| clip.len()).max();
        (cue.unwrap_or(0) as u64, phrase.unwrap_or(0) as u64)
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
