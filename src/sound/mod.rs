//! A window of the timeline -> samples. Never reads a clock, never plays anything.
//!
//! A [`Bank`] holds every sound, synthesised once for a sample rate. [`mix`] gives the samples of
//! any window of a timeline, and the same samples for the same window whatever was asked before:
//! who plays them may ask for chunks of any length in any order. [`wav`] wraps samples in a file.

mod bank;
mod mixer;
mod tones;
mod wav;

pub use bank::{BED_AMPLITUDE, BED_HZ, Bank};
pub use mixer::{PEAK, frame_of, mix};
pub use wav::wav;

/// Which family of tones is played.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SoundSet {
    /// Bright reeds and bells: through music and small loudspeakers.
    #[default]
    Clear,
    /// Round and mellow, for quiet rooms and earphones.
    Soft,
    /// Nothing above about 600 Hz: for ears that hear high tones badly.
    Low,
}

/// How the sound leaves the device.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Output {
    /// Over other apps' music, while the screen stays on.
    #[default]
    OverMusic,
    /// As one piece of media that goes on when the phone is locked; other apps' music pauses.
    Locked,
}

/// How loud each kind of sound is: 0 is off, 1 is as synthesised. The bed has no level: it must
/// never fall silent while a session runs.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Levels {
    /// The tones at the start of each phase.
    pub tones: f32,
    /// The ticks of each further second.
    pub ticks: f32,
    /// Pips, rest, turn over, back and finish.
    pub signals: f32,
}

impl Levels {
    pub const FULL: Self = Self { tones: 1.0, ticks: 1.0, signals: 1.0 };
    pub const MUTED: Self = Self { tones: 0.0, ticks: 0.0, signals: 0.0 };

    /// All of them times `volume`, 0 to 1.
    #[must_use]
    pub fn scaled(self, volume: f32) -> Self {
        Self {
            tones: self.tones * volume,
            ticks: self.ticks * volume,
            signals: self.signals * volume,
        }
    }
}

impl Default for Levels {
    fn default() -> Self {
        Self::FULL
    }
}
