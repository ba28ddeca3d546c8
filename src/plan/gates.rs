//! The gates between levels, as data: what is needed, what is there, and how much is missing.
//! Evidence page, section 5. Criteria, not weeks.
//!
//! Self-tests count for both sides and while they are fresh ([`super::rules::TEST_AGE`]). Who has
//! no pain need not train for the first gate: its tests and the safety questions are enough.
//!
//! **A test that hurts.** A test that nobody has to do keeps nobody at a gate: others count in its
//! place ([`Criterion::instead`]), as many and as hard as it is. Not for who did it without pain
//! and not often enough: there it is the strength that is missing, and training brings it.

pub use super::criteria::criteria;
pub use super::facts::Facts;

use super::rules::Rule;
use crate::day::Day;
use crate::diary::Level;

/// What a gate asks for; the number is the rule's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// The safety questions were answered, none with yes. The rule's number has no meaning.
    NoFlags,
    /// Full sessions at this level.
    Sessions,
    /// Percent of the last of them that were done to their end.
    Whole,
    /// Green ones in a row, up to the last.
    GreenRow,
    /// A test's score, each side.
    AtLeast(&'static str),
    /// The same, and nothing on its sheet was ticked: the pelvis stayed level.
    Clean(&'static str),
    AtMost(&'static str),
    /// The worst pain in a test.
    PainAtMost(&'static str),
    /// Better than the first time, or as good as it has to be at the next gate. The rule's number
    /// is that one.
    Better(&'static str),
    /// The worse side is so many percent under the better at most.
    SidesWithin(&'static str),
    /// The worse side is so many percent of the better at least.
    SidesAtLeast(&'static str),
    /// Minutes of a run that was green.
    GreenRun,
}

impl Need {
    /// The test to do for it.
    pub const fn test(self) -> Option<&'static str> {
        match self {
            Self::AtLeast(test)
            | Self::Clean(test)
            | Self::AtMost(test)
            | Self::PainAtMost(test)
            | Self::Better(test)
            | Self::SidesWithin(test)
            | Self::SidesAtLeast(test) => Some(test),
            Self::NoFlags | Self::Sessions | Self::Whole | Self::GreenRow | Self::GreenRun => None,
        }
    }

    /// Training is what meets it.
    pub(super) const fn is_training(self) -> bool {
        matches!(self, Self::Sessions | Self::Whole | Self::GreenRow)
    }
}

/// One line of a gate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Criterion {
    pub need: Need,
    pub rule: &'static Rule,
    /// What counts in its place, all of it, if its test hurts or is left out for that.
    pub instead: &'static [Self],
}

/// What is there for a criterion.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum There {
    /// Never said or measured.
    Nothing,
    /// Measured, but too long ago, on this day the last time.
    Old(Day),
    /// Sessions, percent, minutes, answers with yes.
    Number(u16),
    /// Each side; `None`: not tested.
    Sides { left: Option<u16>, right: Option<u16> },
}

/// A criterion against what is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Check {
    pub need: Need,
    pub rule: &'static Rule,
    pub there: There,
    pub met: bool,
    /// In the rule's unit, of the side that lacks more; 0 if met or if nothing is there.
    pub missing: u16,
    /// Why it is met without its number.
    pub waived: Option<Waiver>,
    /// No line of its own: it counts in the place of the line before it.
    pub stands_in: bool,
}

/// Why a line need not be met.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Waiver {
    /// Training is not asked of somebody without pain.
    NoPain,
    /// Its test hurts, and what stands in for it is met.
    StoodIn,
}

/// The gate after a level.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gate {
    pub from: Level,
    pub to: Level,
    /// Line by line. A line that is met without them, or that nothing may stand in for, is not
    /// followed by its stand-ins.
    pub checks: Vec<Check>,
}

impl Gate {
    pub fn is_open(&self) -> bool {
        self.lines().all(|check| check.met)
    }

    pub fn met(&self) -> usize {
        self.lines().filter(|check| check.met).count()
    }

    /// How many lines there are to meet.
    pub fn of(&self) -> usize {
        self.lines().count()
    }

    fn lines(&self) -> impl Iterator<Item = &Check> {
        self.checks.iter().filter(|check| !check.stands_in)
    }
}

/// The gate after a level; `None` after the last.
pub fn gate(level: Level, facts: &Facts) -> Option<Gate> {
    let to = level.next()?;
    let mut checks = Vec::new();
    for line in criteria(level) {
        let (own, stand_ins) = facts.line(level, line);
        checks.push(own);
        checks.extend(stand_ins);
    }
    Some(Gate { from: level, to, checks })
}

/// Whether it is open, without the list.
pub(super) fn is_open(level: Level, facts: &Facts) -> bool {
    level.next().is_some() && criteria(level).iter().all(|line| facts.line(level, line).0.met)
}
