//! The gates between levels, as data: what is needed, what is there, and how much is missing.
//! Evidence page, section 5. Criteria, not weeks.
//!
//! Self-tests count for both sides and while they are fresh ([`rules::TEST_AGE`]). Who has no
//! pain need not train for the first gate: its tests and the safety questions are enough.

use super::rules::{self, Rule};
use crate::day::Day;
use crate::diary::{Level, Tested};
use crate::exercise::Side;

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
    const fn is_training(self) -> bool {
        matches!(self, Self::Sessions | Self::Whole | Self::GreenRow)
    }
}

/// One line of a gate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Criterion {
    pub need: Need,
    pub rule: &'static Rule,
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
    /// Not asked of somebody without pain.
    pub waived: bool,
}

/// The gate after a level.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gate {
    pub from: Level,
    pub to: Level,
    pub checks: Vec<Check>,
}

impl Gate {
    pub fn is_open(&self) -> bool {
        self.checks.iter().all(|check| check.met)
    }

    pub fn met(&self) -> usize {
        self.checks.iter().filter(|check| check.met).count()
    }
}

const fn line(need: Need, rule: &'static Rule) -> Criterion {
    Criterion { need, rule }
}

/// The lines of the gate after a level; none after the last.
pub const fn criteria(level: Level) -> &'static [Criterion] {
    use Need::{
        AtLeast, AtMost, Better, Clean, GreenRow, GreenRun, NoFlags, PainAtMost, Sessions,
        SidesAtLeast, SidesWithin, Whole,
    };
    const ACTIVATION: &[Criterion] = &[
        line(NoFlags, &rules::NO_FLAGS),
        line(Sessions, &rules::ACTIVATION_SESSIONS),
        line(Whole, &rules::DONE_WHOLE),
        line(GreenRow, &rules::GREEN_IN_A_ROW),
        line(AtLeast("side-plank-knee"), &rules::GATE_KNEE_PLANK),
        line(Clean("sl-stance"), &rules::GATE_STANCE),
    ];
    const CONTROL: &[Criterion] = &[
        line(NoFlags, &rules::NO_FLAGS),
        line(Sessions, &rules::CONTROL_SESSIONS),
        line(GreenRow, &rules::GREEN_IN_A_ROW),
        line(AtLeast("side-plank"), &rules::GATE_PLANK),
        line(AtLeast("stepdown-10"), &rules::GATE_STEP_DOWNS),
        line(PainAtMost("stepdown-10"), &rules::GATE_PAIN),
        line(AtMost("lsd"), &rules::GATE_STEP_SCORE),
        line(Better("lsd"), &rules::STRONG_STEP_SCORE),
        line(AtLeast("sl-bridge"), &rules::GATE_BRIDGE),
    ];
    const STRENGTH: &[Criterion] = &[
        line(NoFlags, &rules::NO_FLAGS),
        line(Sessions, &rules::STRENGTH_SESSIONS),
        line(GreenRow, &rules::GREEN_IN_A_ROW),
        line(AtMost("lsd"), &rules::STRONG_STEP_SCORE),
        line(AtLeast("sls"), &rules::STRONG_SQUATS),
        line(AtLeast("sl-bridge"), &rules::STRONG_BRIDGE),
        line(AtLeast("heel-raise"), &rules::STRONG_HEEL_RAISE),
        line(AtLeast("sl-sit-stand"), &rules::STRONG_SIT_STAND),
        line(AtLeast("side-plank"), &rules::STRONG_PLANK),
        line(SidesWithin("side-plank"), &rules::STRONG_SIDES),
        line(GreenRun, &rules::STRONG_RUN),
    ];
    const PLYOMETRICS: &[Criterion] = &[
        line(NoFlags, &rules::NO_FLAGS),
        line(Sessions, &rules::PLYOMETRICS_SESSIONS),
        line(GreenRow, &rules::GREEN_IN_A_ROW),
        line(SidesAtLeast("hop-distance"), &rules::HOP_SIDES),
        line(AtLeast("hop-stick"), &rules::HOP_STICKS),
        line(PainAtMost("hop-stick"), &rules::GATE_PAIN),
    ];
    match level {
        Level::Activation => ACTIVATION,
        Level::Control => CONTROL,
        Level::Strength => STRENGTH,
        Level::Plyometrics => PLYOMETRICS,
        Level::Maintenance => &[],
    }
}

/// What a gate is checked against.
#[derive(Clone, Debug)]
pub struct Facts<'a> {
    pub today: Day,
    /// Full sessions since the level began.
    pub sessions: u16,
    /// How many of the last so many were done to their end.
    pub whole: u16,
    pub lately: u16,
    pub green_row: u16,
    /// Answers with yes; `None`: never asked.
    pub flags: Option<u16>,
    /// Oldest first.
    pub tests: &'a [(Day, &'a Tested)],
    /// Minutes of the longest green run, if there was one.
    pub green_run: Option<u16>,
    /// Nothing hurts and nothing has.
    pub painless: bool,
}

/// The gate after a level; `None` after the last.
pub fn gate(level: Level, facts: &Facts) -> Option<Gate> {
    let to = level.next()?;
    let checks = criteria(level).iter().map(|line| facts.check(level, line)).collect();
    Some(Gate { from: level, to, checks })
}

/// Whether it is open, without the list.
pub(super) fn is_open(level: Level, facts: &Facts) -> bool {
    level.next().is_some() && criteria(level).iter().all(|line| facts.check(level, line).met)
}

impl Facts<'_> {
    fn check(&self, level: Level, &Criterion { need, rule }: &Criterion) -> Check {
        let limit = rule.value;
        let at_least =
            |there: u16| (There::Number(there), limit.saturating_sub(there), there >= limit);
        let waived = level == Level::Activation && self.painless && need.is_training();
        let (there, missing, met) = match need {
            Need::NoFlags => match self.flags {
                None => (There::Nothing, 0, false),
                Some(yes) => (There::Number(yes), yes, yes == 0),
            },
            Need::Sessions => at_least(self.sessions),
            Need::Whole => {
                let percent = u32::from(self.whole) * 100 / u32::from(self.lately.max(1));
                at_least(percent as u16)
            }
            Need::GreenRow => at_least(self.green_row),
            Need::GreenRun => match self.green_run {
                None => (There::Nothing, 0, false),
                Some(minutes) => at_least(minutes),
            },
            Need::AtLeast(test) => self.each(test, |it| limit.saturating_sub(it.score)),
            Need::Clean(test) => {
                self.each(test, |it| limit.saturating_sub(it.score).max(u16::from(it.faults != 0)))
            }
            Need::AtMost(test) => self.each(test, |it| it.score.saturating_sub(limit)),
            Need::PainAtMost(test) => self.pain(test, limit),
            Need::Better(test) => self.better(test, limit),
            Need::SidesWithin(test) => self.sides(test, |worse, better| {
                let percent = ((better - worse) * 100).checked_div(better).unwrap_or(0);
                (percent, percent.saturating_sub(limit))
            }),
            Need::SidesAtLeast(test) => self.sides(test, |worse, better| {
                let percent = (worse * 100).checked_div(better).unwrap_or(0);
                (percent, limit.saturating_sub(percent))
            }),
        };
        Check {
            need,
            rule,
            there,
            met: met || waived,
            missing: if waived { 0 } else { missing },
            waived,
        }
    }

    /// The last result of a side, and whether it is fresh.
    fn last(&self, test: &str, side: Side) -> Option<(Day, &Tested)> {
        let counts = |it: &&(Day, &Tested)| {
            it.1.test == test && (it.1.side == side || it.1.side == Side::Both)
        };
        self.tests.iter().rev().find(counts).copied()
    }

    fn both(&self, test: &str) -> Result<[Option<&Tested>; 2], There> {
        let found = [Side::Left, Side::Right].map(|side| self.last(test, side));
        let newest = found.iter().flatten().map(|it| it.0).max();
        let Some(newest) = newest else { return Err(There::Nothing) };
        let is_fresh =
            |it: &(Day, &Tested)| self.today.0.saturating_sub(it.0.0) <= rules::TEST_AGE.days();
        let fresh = found.map(|it| it.filter(is_fresh).map(|it| it.1));
        if fresh.iter().all(Option::is_none) { Err(There::Old(newest)) } else { Ok(fresh) }
    }

    /// A test of both sides: what each lacks.
    fn each(&self, test: &str, lacks: impl Fn(&Tested) -> u16) -> (There, u16, bool) {
        self.told(test, |it| it.score, lacks)
    }

    fn told(
        &self,
        test: &str,
        shown: impl Fn(&Tested) -> u16,
        lacks: impl Fn(&Tested) -> u16,
    ) -> (There, u16, bool) {
        match self.both(test) {
            Err(there) => (there, 0, false),
            Ok(found) => {
                let [left, right] = found.map(|it| it.map(&shown));
                let missing = found.iter().flatten().map(|it| lacks(it)).max().unwrap_or(0);
                let met = missing == 0 && found.iter().all(Option::is_some);
                (There::Sides { left, right }, missing, met)
            }
        }
    }

    /// A pain that was not said is not a small one.
    fn pain(&self, test: &str, limit: u16) -> (There, u16, bool) {
        let known = self.both(test).is_ok_and(|it| it.iter().flatten().all(|it| it.pain.is_some()));
        if !known {
            let there = self.both(test).err().unwrap_or(There::Nothing);
            return (there, 0, false);
        }
        let pain = |it: &Tested| it.pain.map_or(0, u16::from);
        self.told(test, pain, |it| pain(it).saturating_sub(limit))
    }

    /// Under the first score of the side, or good already.
    fn better(&self, test: &str, good: u16) -> (There, u16, bool) {
        let first = |side: Side| {
            let mut all = self.tests.iter().filter(|it| it.1.test == test);
            all.find(|it| it.1.side == side || it.1.side == Side::Both).map_or(0, |it| it.1.score)
        };
        self.each(test, |it| {
            let wanted = first(it.side).saturating_sub(1).max(good);
            it.score.saturating_sub(wanted)
        })
    }

    /// Both sides against one another: a percentage and what it lacks.
    fn sides(&self, test: &str, compare: impl Fn(u16, u16) -> (u16, u16)) -> (There, u16, bool) {
        match self.both(test) {
            Err(there) => (there, 0, false),
            Ok([Some(left), Some(right)]) => {
                let (left, right) = (left.score.min(600), right.score.min(600));
                let (percent, missing) = compare(left.min(right), left.max(right));
                (There::Number(percent), missing, missing == 0 && left.max(right) > 0)
            }
            Ok(found) => {
                let [left, right] = found.map(|it| it.map(|it| it.score));
                (There::Sides { left, right }, 0, false)
            }
        }
    }
}
