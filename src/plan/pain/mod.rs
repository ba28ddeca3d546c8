//! The light of the knee: green, amber-light, amber, red, refer; with the reasons and their
//! numbers, and what follows for strength and for running. Evidence page, section 4.
//!
//! What loads the knee is a session or a run. Its light is the worst of what was said during it,
//! of how long it took to settle, and of the morning after. The light of the knee is that of the
//! last load; a light gets worse at once and better only through a load that went better. Nothing
//! said is not green: it changes nothing.

mod said;
mod watch;

pub(super) use said::{Said, said_of_morning, said_of_run, said_of_session};
pub use said::{of_morning, of_pain};
pub(super) use watch::Watch;

use super::rules::{self, Rule};
use crate::day::Day;
use crate::diary::Settled;
use crate::session::Site;

/// From good to bad.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Light {
    #[default]
    Green,
    /// Hold the load.
    AmberLight,
    /// Do less.
    Amber,
    /// Stop, rest, then only what does not hurt.
    Red,
    /// Have it looked at; nothing goes up before.
    Refer,
}

/// What the light means for a circuit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ForStrength {
    /// Up, if the rest is there too.
    GoOn,
    /// The same load, in a range that hurts 2 at most.
    Hold,
    /// An easier exercise, one set less, no deep bend of the knee under load.
    Ease,
    /// 48 hours of rest.
    Rest,
    /// Only moves of the first level that do not hurt.
    Gentle,
}

/// What the light means for running.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ForRunning {
    /// On, by at most 10 % beyond the longest.
    GoOn,
    /// The same again, flat, with 5 % more steps.
    Repeat,
    /// Up to half of it less, or 4 minutes of running and 1 of walking, no hills.
    Less,
    /// Not now; walking or cycling up to a pain of 2.
    Stop,
}

impl ForStrength {
    /// The numbers in it, to show.
    pub fn rules(self) -> &'static [&'static Rule] {
        match self {
            Self::GoOn => const { &[&rules::GREEN_PAIN, &rules::GREEN_SETTLES] },
            Self::Hold => const { &[&rules::GREEN_PAIN, &rules::AMBER_PAIN] },
            Self::Ease => const { &[&rules::AMBER_PAIN] },
            Self::Rest | Self::Gentle => const { &[&rules::RED_PAIN, &rules::RED_REST] },
        }
    }
}

impl ForRunning {
    /// The numbers in it, to show.
    pub fn rules(self) -> &'static [&'static Rule] {
        match self {
            Self::GoOn => const { &[&rules::LONGEST_MORE, &rules::LONGEST_DAYS] },
            Self::Repeat => const { &[&rules::MORE_STEPS] },
            Self::Less => {
                const { &[&rules::RUN_LESS, &rules::RUN_WALK_RUN, &rules::RUN_WALK_WALK] }
            }
            Self::Stop => const { &[&rules::RED_PAIN, &rules::GREEN_PAIN] },
        }
    }
}

/// What was seen, with its number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Sign {
    /// Worst pain at the knee, 0 to 10, in a session or on a run.
    Pain {
        level: u8,
        run: bool,
    },
    /// Sharp, whatever its number.
    Sharp {
        level: u8,
    },
    /// Above red, but not at the knee.
    Elsewhere {
        level: u8,
        site: Site,
    },
    Settled(Settled),
    /// The next morning, and a usual one.
    Morning {
        knee: u8,
        usual: u8,
    },
    Swelling,
    Limp,
    Night,
    /// This was the second amber-light after the one on that day.
    Lights {
        first: Day,
    },
    /// This was the second red after the one on that day.
    Reds {
        first: Day,
    },
    /// The worst of the week that ended 6 weeks ago, and of the last 7 days.
    NoChange {
        then: u8,
        now: u8,
    },
    /// A safety question that was answered with yes.
    Flag(String),
}

impl Sign {
    /// The rule that makes it a sign.
    pub const fn rule(&self) -> Option<&'static Rule> {
        Some(match self {
            Self::Pain { level, .. } => match level {
                0..=2 => &rules::GREEN_PAIN,
                3..=5 => &rules::AMBER_PAIN,
                _ => &rules::RED_PAIN,
            },
            Self::Elsewhere { .. } => &rules::RED_PAIN,
            Self::Settled(_) => &rules::GREEN_SETTLES,
            Self::Morning { knee, usual } => match knee.saturating_sub(*usual) {
                0 | 1 => &rules::MORNING_LIGHT,
                2 => &rules::MORNING_AMBER,
                _ => &rules::MORNING_RED,
            },
            Self::Lights { .. } => &rules::LIGHTS_WINDOW,
            Self::Reds { .. } => &rules::REDS_WINDOW,
            Self::NoChange { .. } => &rules::NO_CHANGE_WEEKS,
            Self::Sharp { .. } | Self::Swelling | Self::Limp | Self::Night | Self::Flag(_) => {
                return None;
            }
        })
    }
}

/// A reason for a light.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    pub day: Day,
    pub light: Light,
    pub sign: Sign,
}

/// The knee as it stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Knee {
    pub light: Light,
    /// Why; empty while it is green or nothing is known.
    pub findings: Vec<Finding>,
    /// The last day of a rest that a red asks for.
    pub rest_until: Option<Day>,
    /// Something was ever said about the knee.
    pub known: bool,
}

impl Knee {
    pub fn for_strength(&self, today: Day) -> ForStrength {
        match self.light {
            Light::Green => ForStrength::GoOn,
            Light::AmberLight => ForStrength::Hold,
            Light::Amber => ForStrength::Ease,
            Light::Red | Light::Refer if self.rest_until.is_some_and(|last| today <= last) => {
                ForStrength::Rest
            }
            Light::Red | Light::Refer => ForStrength::Gentle,
        }
    }

    pub const fn for_running(&self) -> ForRunning {
        match self.light {
            Light::Green => ForRunning::GoOn,
            Light::AmberLight => ForRunning::Repeat,
            Light::Amber => ForRunning::Less,
            Light::Red | Light::Refer => ForRunning::Stop,
        }
    }
}
