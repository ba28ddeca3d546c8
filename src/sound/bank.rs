//! Every sound of the app as samples for one sample rate.

use super::tones::{Sine, Tone};
use crate::curve;
use crate::timeline::CueSound;

/// The bed: a tone too low and too soft to hear. Browsers throttle pages, and devices close their
/// outputs, after half a minute of silence. Measured in Chromium: -57 dBFS RMS, which is this
/// amplitude, counts as sound; -77 dBFS does not.
pub const BED_HZ: u32 = 25;
pub const BED_AMPLITUDE: f32 = 0.002;

/// Made once per sample rate.
pub struct Bank {
    rate: u32,
    clips: Vec<(CueSound, Vec<f32>)>,
    /// One period.
    bed: Vec<f32>,
}

impl Bank {
    /// Synthesises everything for `rate` samples per second.
    pub fn new(rate: u32) -> Self {
        let sine = Sine::new();
        let clip = |sound| (sound, Tone::of(sound).samples(rate, &sine));
        let period = (rate / BED_HZ).max(1);
        let bed = |index| {
            let turn = f64::from(index) / f64::from(period);
            (curve::sin(turn) * f64::from(BED_AMPLITUDE)) as f32
        };
        Self {
            rate,
            clips: CueSound::ALL.into_iter().map(clip).collect(),
            bed: (0..period).map(bed).collect(),
        }
    }

    /// Samples per second.
    pub const fn rate(&self) -> u32 {
        self.rate
    }

    /// The samples of one cue.
    pub fn clip(&self, sound: CueSound) -> &[f32] {
        self.clips.iter().find(|(it, _)| *it == sound).map_or(&[], |(_, clip)| clip)
    }

    /// The longest clip, in samples.
    pub(super) fn longest(&self) -> u64 {
        self.clips.iter().map(|(_, clip)| clip.len() as u64).max().unwrap_or(0)
    }

    /// One period of the bed, from its zero.
    pub(super) fn bed(&self) -> &[f32] {
        &self.bed
    }
}
