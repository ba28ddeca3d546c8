//! What the page about sound says: with the app what names a control, with the pages what explains.

/// Names of controls, and what to hear now.
#[derive(Debug)]
pub struct SoundWords {
    pub title: &'static str,
    pub check: &'static str,
    pub check_hint: &'static str,
    pub play: &'static str,
    pub stop: &'static str,
    /// What the sound check plays, part by part: its name, and what should be heard.
    pub parts: [(&'static str, &'static str); 8],
    /// What the device's own voice says in it.
    pub spoken: &'static str,
    pub asked: &'static str,
    pub heard: &'static str,
    pub not_heard: &'static str,
    pub good: &'static str,
    pub try_these: &'static str,
    pub output: &'static str,
    /// Over music, locked: each with the one thing that decides.
    pub outputs: [(&'static str, &'static str); 2],
    pub yes: &'static str,
    pub no: &'static str,
    pub tones: &'static str,
    /// What choosing one of the sets does.
    pub hear_it: &'static str,
    pub sets: [(&'static str, &'static str); 3],
    pub volume: &'static str,
    pub louder: &'static str,
    pub louder_hint: &'static str,
    pub vibrate: &'static str,
    pub vibrate_hint: &'static str,
    pub voice: &'static str,
    pub speaker: &'static str,
    pub speakers: [&'static str; 3],
    pub own_voice: &'static str,
    pub no_own_voice: &'static str,
    pub voice_volume: &'static str,
    pub talk: &'static str,
    pub talks: [&'static str; 3],
    pub breath: &'static str,
    pub breaths: [&'static str; 3],
    pub battery_low: &'static str,
    /// In the player and on a circuit's page.
    pub no_sound: &'static str,
}

/// What explains. The app does not carry it: `words::pack` writes it into the file it fetches.
#[derive(Debug)]
pub struct SoundPage {
    /// What to try where nothing is heard, in this order.
    pub fixes: &'static [(Need, &'static str)],
    pub rows: &'static [Row],
    /// Below the table.
    pub notes: &'static [(Need, &'static str)],
}

/// One thing that the two ways out do or do not do.
#[derive(Debug)]
pub struct Row {
    pub what: &'static str,
    /// Where it is worth a row.
    pub shown: Need,
    pub over_music: Need,
    pub locked: Need,
}

/// What a device has to have for something to be true of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    Always,
    Never,
    /// It can be told to keep its screen on.
    WakeLock,
    NoWakeLock,
    /// It shows buttons of a page on its lock screen.
    LockScreenButtons,
    NoLockScreenButtons,
    /// It is worked by touch and can buzz.
    Vibration,
    NoVibration,
    /// It is worked by touch.
    Touch,
    /// It has a mouse or the like.
    Desk,
    /// It is worked by touch and lets a page say whether a silent switch counts.
    SilentSwitch,
    /// It is worked by touch, and the page has no say in that.
    TouchNoSwitch,
    /// The same, and the person has not asked to be louder than the switch.
    Quiet,
    /// It lets a page say so, and the person has asked for it.
    Louder,
    NotLouder,
}

impl Need {
    /// How the file of pages says it: properties of the navigator that have to be there, or not
    /// after a `!`; media queries; and `louder`, a setting that works there. `*` is
    /// there on every device.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Always => "*",
            Self::Never => "!*",
            Self::WakeLock => "wakeLock",
            Self::NoWakeLock => "!wakeLock",
            Self::LockScreenButtons => "mediaSession",
            Self::NoLockScreenButtons => "!mediaSession",
            Self::Vibration => "vibrate&(pointer: coarse)",
            Self::NoVibration => "!vibrate&(pointer: coarse)",
            Self::Touch => "(pointer: coarse)",
            Self::Desk => "!(pointer: coarse)",
            Self::SilentSwitch => "audioSession&(pointer: coarse)",
            Self::TouchNoSwitch => "!audioSession&(pointer: coarse)",
            Self::Quiet => "audioSession&(pointer: coarse)&!louder",
            Self::Louder => "louder",
            Self::NotLouder => "!louder",
        }
    }
}

/// Whether a need holds on a device, of which `has` knows the parts.
pub fn holds(key: &str, has: impl Fn(&str) -> bool) -> bool {
    key.split('&').all(|part| match part.strip_prefix('!') {
        Some(part) => part != "*" && !has(part),
        None => part == "*" || has(part),
    })
}
