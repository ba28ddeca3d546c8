//! What a person has chosen about sound and voice.

use serde::{Deserialize, Serialize};

use crate::sound::{Output, SoundSet};
use crate::voice::{Breath, Speaker, Talk};

/// Beside the loudness of the tones and the mute switch, which are older.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SoundSettings {
    pub tones: SoundSet,
    pub speaker: Speaker,
    /// How loud the voice is, 0 to 100.
    pub voice_volume: u8,
    pub talk: Talk,
    pub breath: Breath,
    pub output: Output,
    /// Buzz at changes, where the device can.
    pub vibrate: bool,
}

impl Default for SoundSettings {
    fn default() -> Self {
        Self {
            tones: SoundSet::Clear,
            speaker: Speaker::Clips,
            voice_volume: 90,
            talk: Talk::EveryRep,
            breath: Breath::FirstSessions,
            output: Output::OverMusic,
            vibrate: true,
        }
    }
}

/// How they are stored: each choice as its place in the order above, which is for ever. What is
/// missing gets its default, and so does a place that a newer version may know.
#[derive(Debug, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct SoundShape {
    tones: u16,
    speaker: u16,
    voice_volume: u16,
    talk: u16,
    breath: u16,
    output: u16,
    vibrate: bool,
}

impl Default for SoundShape {
    fn default() -> Self {
        (&SoundSettings::default()).into()
    }
}

impl From<&SoundSettings> for SoundShape {
    fn from(it: &SoundSettings) -> Self {
        Self {
            tones: it.tones as u16,
            speaker: it.speaker as u16,
            voice_volume: it.voice_volume.into(),
            talk: it.talk as u16,
            breath: it.breath as u16,
            output: it.output as u16,
            vibrate: it.vibrate,
        }
    }
}

impl From<&SoundShape> for SoundSettings {
    fn from(it: &SoundShape) -> Self {
        Self {
            tones: at(it.tones, [SoundSet::Clear, SoundSet::Soft, SoundSet::Low]),
            speaker: at(it.speaker, [Speaker::Clips, Speaker::Device, Speaker::Nobody]),
            voice_volume: it.voice_volume.min(100) as u8,
            talk: at(it.talk, [Talk::EveryRep, Talk::LastThree, Talk::NoCount]),
            breath: at(it.breath, [Breath::FirstSessions, Breath::Always, Breath::Never]),
            output: at(it.output, [Output::OverMusic, Output::Locked]),
            vibrate: it.vibrate,
        }
    }
}

fn at<T: Copy + Default, const N: usize>(place: u16, order: [T; N]) -> T {
    order.get(usize::from(place)).copied().unwrap_or_default()
}
