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
    /// Sound also when the phone is switched to silent, which stops other music. Only some phones
    /// let a page say so.
    pub louder_than_switch: bool,
    /// A tone at the start, before the count-in.
    pub ready: bool,
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
            louder_than_switch: false,
            ready: true,
        }
    }
}

/// How they are stored: choices by name. What is missing, or a choice that only a newer version
/// has, gets its default.
#[derive(Debug, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct SoundShape {
    tones: String,
    speaker: String,
    voice_volume: u16,
    talk: String,
    breath: String,
    output: String,
    vibrate: bool,
    louder_than_switch: bool,
    ready: bool,
}

// The names of each choice, in the order of its type; the first is the default.
const TONES: [&str; 3] = ["clear", "soft", "low"];
const SPEAKERS: [&str; 3] = ["clips", "device", "nobody"];
const TALKS: [&str; 3] = ["every-rep", "last-three", "no-count"];
const BREATHS: [&str; 3] = ["first-sessions", "always", "never"];
const OUTPUTS: [&str; 2] = ["over-music", "locked"];

/// The place of a name; of one that nobody knows, the first.
fn place(names: &[&str], name: &str) -> usize {
    names.iter().position(|it| *it == name).unwrap_or_default()
}

impl Default for SoundShape {
    fn default() -> Self {
        (&SoundSettings::default()).into()
    }
}

impl From<&SoundSettings> for SoundShape {
    fn from(it: &SoundSettings) -> Self {
        Self {
            tones: TONES[it.tones as usize].to_owned(),
            speaker: SPEAKERS[it.speaker as usize].to_owned(),
            voice_volume: it.voice_volume.into(),
            talk: TALKS[it.talk as usize].to_owned(),
            breath: BREATHS[it.breath as usize].to_owned(),
            output: OUTPUTS[it.output as usize].to_owned(),
            vibrate: it.vibrate,
            louder_than_switch: it.louder_than_switch,
            ready: it.ready,
        }
    }
}

impl From<&SoundShape> for SoundSettings {
    fn from(it: &SoundShape) -> Self {
        Self {
            tones: [SoundSet::Clear, SoundSet::Soft, SoundSet::Low][place(&TONES, &it.tones)],
            speaker: [Speaker::Clips, Speaker::Device, Speaker::Nobody]
                [place(&SPEAKERS, &it.speaker)],
            voice_volume: it.voice_volume.min(100) as u8,
            talk: [Talk::EveryRep, Talk::LastThree, Talk::NoCount][place(&TALKS, &it.talk)],
            breath: [Breath::FirstSessions, Breath::Always, Breath::Never]
                [place(&BREATHS, &it.breath)],
            output: [Output::OverMusic, Output::Locked][place(&OUTPUTS, &it.output)],
            vibrate: it.vibrate,
            louder_than_switch: it.louder_than_switch,
            ready: it.ready,
        }
    }
}
