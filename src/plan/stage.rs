//! The level and how it came about: gates, choices, breaks, flare-ups.

use crate::day::Day;
use crate::diary::Level;

/// A change of the level, with its reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Move {
    pub day: Day,
    pub from: Level,
    pub to: Level,
    pub why: Because,
}

/// Why the level changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Because {
    /// Everything the gate asks for was there.
    Gate,
    /// No pain, and the tests of the first gate were met.
    TestedIn,
    /// The person chose it.
    Chosen,
    /// So many days without a session.
    TimeOff { days: u16 },
    /// So many ambers or worse in a short time.
    Ambers { count: u8 },
}

impl Because {
    /// Nobody decided it and nobody is to blame: said kindly.
    pub const fn is_back(self) -> bool {
        matches!(self, Self::TimeOff { .. } | Self::Ambers { .. })
    }
}

/// One level back, never below the first. Keeping up goes back to strength: hops need its base.
pub(super) const fn back(level: Level) -> Level {
    match level {
        Level::Activation | Level::Control => Level::Activation,
        Level::Strength => Level::Control,
        Level::Plyometrics | Level::Maintenance => Level::Strength,
    }
}

/// Where the person is at a level.
#[derive(Clone, Debug, Default)]
pub(super) struct Stay {
    pub(super) level: Level,
    /// Full sessions since it began, and green ones in a row.
    pub(super) sessions: u16,
    pub(super) green_row: u16,
    /// Whether each was done to its end: a bit for each, the last one lowest.
    pub(super) whole: u32,
    /// Days of ambers and worse since it began.
    pub(super) ambers: Vec<Day>,
}

impl Stay {
    pub(super) fn at(level: Level) -> Self {
        Self { level, ..Self::default() }
    }
}
