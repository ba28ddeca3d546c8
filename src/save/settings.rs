//! What a person has chosen. Not a word about how it looks or sounds.

use serde::{Deserialize, Serialize};

use super::look::{self, Skin, TextSize};
use super::shape::PaceShape;
use super::sound_settings::{SoundSettings, SoundShape};
use crate::day::Day;
use crate::diary::Profile;
use crate::diary::runs::Units;
use crate::exercise::Kit;
use crate::handout::Paper;
use crate::lang::Lang;
use crate::plan::Person;
use crate::timeline::Pace;

/// Everything a person can set, the circuit they are putting together, and two facts the app learns: that the welcome
/// was seen, and for which exercises the player is turned.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    pub pace: Pace,
    /// 0 to 100.
    pub volume: u8,
    pub muted: bool,
    pub theme: Theme,
    pub text: TextSize,
    pub skin: Skin,
    /// What is printed on; `None`: what is usual where the person lives.
    pub paper: Option<Paper>,
    pub lang: Lang,
    /// Show the figure as in a mirror, where it faces the viewer.
    pub mirror: bool,
    /// Show when to breathe.
    pub breath: bool,
    /// Say the number of the repetition.
    pub count_reps: bool,
    pub less_motion: bool,
    /// Single-key shortcuts in the player (WCAG 2.1.4 wants them switchable).
    pub shortcuts: bool,
    pub welcomed: bool,
    /// What the person has at hand, in the order of [`Kit`].
    pub kit: Vec<Kit>,
    /// Ids of the exercises in which the player is turned for a head on the floor.
    pub turned: Vec<String>,
    /// The circuit that the person put together, as the code of a link (see [`crate::share`]);
    /// empty: none. Kept as text: what a newer version wrote is not lost by reading it.
    pub mine: String,
    /// The id of the kept circuit that it is a change of; empty: it is a new one.
    pub mine_of: String,
    pub sound: SoundSettings,
    /// What the person says about themselves.
    pub profile: Profile,
    pub units: Units,
    /// The last morning on which its question was waved away.
    pub unasked: Option<Day>,
    /// Steps per minute as measured; 0: not yet.
    pub cadence: u16,
    /// How much quicker the metronome is than that, in percent, 0 to 10.
    pub cadence_more: u8,
    /// The metronome clicks at every so many steps: 1, 2 or 4.
    pub cadence_every: u8,
    /// Every second minute of a run is quiet.
    pub cadence_rests: bool,
    /// Minutes that the metronome runs, 5 to 120.
    pub cadence_minutes: u8,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// As the device has it.
    #[default]
    System,
    Light,
    Dark,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            pace: Pace::default(),
            volume: 80,
            muted: false,
            theme: Theme::System,
            text: TextSize::Normal,
            skin: Skin::Sand,
            paper: None,
            lang: Lang::En,
            mirror: true,
            breath: true,
            count_reps: true,
            less_motion: false,
            shortcuts: true,
            welcomed: false,
            kit: Vec::new(),
            turned: Vec::new(),
            mine: String::new(),
            mine_of: String::new(),
            sound: SoundSettings::default(),
            profile: Profile::default(),
            units: Units::Metric,
            unasked: None,
            cadence: 0,
            cadence_more: 5,
            cadence_every: 1,
            cadence_rests: false,
            cadence_minutes: 30,
        }
    }
}

impl Settings {
    /// What the plan depends on.
    pub fn person(&self) -> Person {
        Person { profile: self.profile.clone(), kit: self.kit.clone(), pace: self.pace }
    }
}

/// One of the two slots.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct SlotShape {
    /// The slot with the higher number is the newer one.
    pub(super) seq: u32,
    pub(super) settings: SettingsShape,
}

/// How settings are stored. What is missing gets its default, so that a setting can be added
/// without a new version; what is out of range is brought into it.
#[derive(Debug, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct SettingsShape {
    pace: PaceShape,
    volume: u16,
    muted: bool,
    theme: ThemeShape,
    /// See [`look`].
    #[serde(skip_serializing_if = "String::is_empty")]
    look: String,
    mirror: bool,
    breath: bool,
    count_reps: bool,
    less_motion: bool,
    shortcuts: bool,
    welcomed: bool,
    kit: Vec<String>,
    turned: Vec<String>,
    #[serde(skip_serializing_if = "String::is_empty")]
    mine: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    mine_of: String,
    sound: SoundShape,
    /// See [`Profile::tell`].
    #[serde(skip_serializing_if = "String::is_empty")]
    profile: String,
    #[serde(skip_serializing_if = "is_off")]
    miles: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    unasked: Option<i32>,
    cadence: u16,
    cadence_more: u16,
    cadence_every: u16,
    cadence_rests: bool,
    cadence_minutes: u16,
}

#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
enum ThemeShape {
    System,
    Light,
    Dark,
}

impl Default for SettingsShape {
    fn default() -> Self {
        (&Settings::default()).into()
    }
}

impl From<&Settings> for SettingsShape {
    fn from(settings: &Settings) -> Self {
        Self {
            pace: settings.pace.into(),
            volume: settings.volume.into(),
            muted: settings.muted,
            theme: match settings.theme {
                Theme::System => ThemeShape::System,
                Theme::Light => ThemeShape::Light,
                Theme::Dark => ThemeShape::Dark,
            },
            look: look::tell(settings),
            mirror: settings.mirror,
            breath: settings.breath,
            count_reps: settings.count_reps,
            less_motion: settings.less_motion,
            shortcuts: settings.shortcuts,
            welcomed: settings.welcomed,
            kit: settings.kit.iter().map(|kit| kit_name(*kit).to_owned()).collect(),
            turned: settings.turned.clone(),
            mine: settings.mine.clone(),
            mine_of: settings.mine_of.clone(),
            sound: (&settings.sound).into(),
            profile: if settings.profile == Profile::default() {
                String::new()
            } else {
                settings.profile.tell()
            },
            miles: settings.units == Units::Imperial,
            unasked: settings.unasked.map(|day| day.0),
            cadence: settings.cadence,
            cadence_more: settings.cadence_more.into(),
            cadence_every: settings.cadence_every.into(),
            cadence_rests: settings.cadence_rests,
            cadence_minutes: settings.cadence_minutes.into(),
        }
    }
}

impl From<&SettingsShape> for Settings {
    fn from(shape: &SettingsShape) -> Self {
        let has = |kit: &Kit| shape.kit.iter().any(|name| name == kit_name(*kit));
        let mut settings = Self {
            pace: shape.pace.into(),
            volume: shape.volume.min(100) as u8,
            muted: shape.muted,
            theme: match shape.theme {
                ThemeShape::System => Theme::System,
                ThemeShape::Light => Theme::Light,
                ThemeShape::Dark => Theme::Dark,
            },
            mirror: shape.mirror,
            breath: shape.breath,
            count_reps: shape.count_reps,
            less_motion: shape.less_motion,
            shortcuts: shape.shortcuts,
            welcomed: shape.welcomed,
            kit: Kit::ALL.into_iter().filter(has).collect(),
            turned: shape.turned.clone(),
            mine: shape.mine.clone(),
            mine_of: shape.mine_of.clone(),
            sound: (&shape.sound).into(),
            profile: Profile::parse(&shape.profile),
            units: if shape.miles { Units::Imperial } else { Units::Metric },
            unasked: shape.unasked.map(Day),
            cadence: shape.cadence.min(300),
            cadence_more: shape.cadence_more.min(10) as u8,
            cadence_every: if matches!(shape.cadence_every, 2 | 4) {
                shape.cadence_every as u8
            } else {
                1
            },
            cadence_rests: shape.cadence_rests,
            cadence_minutes: shape.cadence_minutes.clamp(5, 120) as u8,
            ..Self::default()
        };
        look::parse(&shape.look, &mut settings);
        settings
    }
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde passes it so")]
const fn is_off(switch: &bool) -> bool {
    !*switch
}

const fn kit_name(kit: Kit) -> &'static str {
    match kit {
        Kit::Mat => "mat",
        Kit::LoopBand => "loop-band",
        Kit::Pad => "pad",
        Kit::Wall => "wall",
        Kit::Step => "step",
        Kit::Chair => "chair",
        Kit::Dumbbell => "dumbbell",
        Kit::AnkleWeight => "ankle-weight",
        Kit::AnchoredBand => "anchored-band",
        Kit::Bench => "bench",
        Kit::Slope => "slope",
        Kit::Ball => "ball",
    }
}
