//! A window of timeline and script -> samples. Never reads a clock, never plays anything.
//!
//! A [`Bank`] holds every tone, synthesised once for a sample rate, and the clips of the voice that
//! were loaded. [`mix`] gives the samples of any window of a [`Score`], and the same samples for
//! the same window whatever was asked before: who plays them may ask for chunks of any length in
//! any order. They are mono; [`pan`] says where they stand. [`wav_header`] and [`encode`] write
//! them into a file piece by piece. [`shape_take`] makes a clip of what somebody has recorded.

mod bank;
mod clips;
mod mixer;
mod pan;
mod resample;
mod take;
mod tones;
mod tones_sets;
mod wav;

pub use bank::{BED_AMPLITUDE, BED_HZ, Bank};
pub use clips::Clips;
pub use mixer::{DUCKED, PEAK, Score, frame_of, mix};
pub use pan::{ASIDE, pan};
pub use take::{MAX_TAKE_MS, shape_take};
pub use wav::{Coding, LOCKED_BYTES, Locked, encode, locked_coding, wav, wav_header};

/// Samples per second of the clips of the voice.
pub const VOICE_RATE: u32 = 24_000;

/// Which family of tones is played.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SoundSet {
    /// Bright reeds and bells: through music and small loudspeakers.
    #[default]
    Clear,
    /// Round and mellow, for quiet rooms and earphones.
    Soft,
    /// Notes of 190 to 590 Hz and little above 1100: for ears that hear high tones badly.
    Low,
}

impl SoundSet {
    pub const ALL: [Self; 3] = [Self::Clear, Self::Soft, Self::Low];
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
    /// The ticks of each further second, and steps.
    pub ticks: f32,
    /// The tone before the count-in.
    pub ready: f32,
    /// Pips, rest, turn over, back and finish.
    pub signals: f32,
    /// The spoken words.
    pub voice: f32,
}

impl Levels {
    pub const FULL: Self = Self { tones: 1.0, ticks: 1.0, ready: 1.0, signals: 1.0, voice: 1.0 };
    pub const MUTED: Self = Self { tones: 0.0, ticks: 0.0, ready: 0.0, signals: 0.0, voice: 0.0 };

    /// All but the voice times `volume`, 0 to 1. The voice has a loudness of its own.
    #[must_use]
    pub fn scaled(self, volume: f32) -> Self {
        Self {
            tones: self.tones * volume,
            ticks: self.ticks * volume,
            ready: self.ready * volume,
            signals: self.signals * volume,
            voice: self.voice,
        }
    }
}

impl Default for Levels {
    fn default() -> Self {
        Self::FULL
    }
}
