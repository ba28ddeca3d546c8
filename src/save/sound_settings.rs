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
        }
    }
}

/// How they are stored. What is missing gets its default.
#[derive(Debug, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct SoundShape {
    tones: TonesShape,
    speaker: SpeakerShape,
    voice_volume: u16,
    talk: TalkShape,
    breath: BreathShape,
    output: OutputShape,
    vibrate: bool,
    louder_than_switch: bool,
}

/// An enum as it is stored, and both ways between them.
macro_rules! shapes {
    ($($shape:ident = $kind:ident { $($variant:ident),+ })+) => {$(
        #[derive(Clone, Copy, Debug, Serialize, Deserialize)]
        #[serde(rename_all = "kebab-case")]
        enum $shape { $($variant),+ }

        impl From<$kind> for $shape {
            fn from(kind: $kind) -> Self {
                match kind { $($kind::$variant => Self::$variant),+ }
            }
        }

        impl From<$shape> for $kind {
            fn from(shape: $shape) -> Self {
                match shape { $($shape::$variant => Self::$variant),+ }
            }
        }
    )+};
}

shapes! {
    TonesShape = SoundSet { Clear, Soft, Low }
    SpeakerShape = Speaker { Clips, Device, Nobody }
    TalkShape = Talk { EveryRep, LastThree, NoCount }
    BreathShape = Breath { FirstSessions, Always, Never }
    OutputShape = Output { OverMusic, Locked }
}

impl Default for SoundShape {
    fn default() -> Self {
        (&SoundSettings::default()).into()
    }
}

impl From<&SoundSettings> for SoundShape {
    fn from(it: &SoundSettings) -> Self {
        Self {
            tones: it.tones.into(),
            speaker: it.speaker.into(),
            voice_volume: it.voice_volume.into(),
            talk: it.talk.into(),
            breath: it.breath.into(),
            output: it.output.into(),
            vibrate: it.vibrate,
            louder_than_switch: it.louder_than_switch,
        }
    }
}

impl From<&SoundShape> for SoundSettings {
    fn from(it: &SoundShape) -> Self {
        Self {
            tones: it.tones.into(),
            speaker: it.speaker.into(),
            voice_volume: it.voice_volume.min(100) as u8,
            talk: it.talk.into(),
            breath: it.breath.into(),
            output: it.output.into(),
            vibrate: it.vibrate,
            louder_than_switch: it.louder_than_switch,
        }
    }
}
