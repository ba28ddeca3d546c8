//! What a gate is checked against: training, answers and self-tests, as they stand on a day.

use super::gates::{Check, Criterion, Need, There, Waiver};
use super::rules;
use crate::day::Day;
use crate::diary::{Level, Tested};
use crate::exercise::Side;

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

impl Facts<'_> {
    /// A line against what is there; and what stands in for it, where something may.
    pub(super) fn line(&self, level: Level, line: &Criterion) -> (Check, Vec<Check>) {
        let own = self.check(level, line);
        if own.met || line.instead.is_empty() || !self.may_be_left_out(line) {
            return (own, Vec::new());
        }
        let stand_in = |it| Check { stands_in: true, ..self.check(level, it) };
        let stand_ins: Vec<Check> = line.instead.iter().map(stand_in).collect();
        let stood_in = stand_ins.iter().all(|it| it.met);
        let waived = stood_in.then_some(Waiver::StoodIn);
        let missing = if stood_in { 0 } else { own.missing };
        (Check { met: stood_in, missing, waived, ..own }, stand_ins)
    }

    /// On no side it was done without pain and not often enough. A pain that was not said is not a
    /// small one, and a test that was not done may be one that hurts.
    fn may_be_left_out(&self, line: &Criterion) -> bool {
        let lacks_strength = |it: &&Tested| {
            it.score < line.rule.value
                && it.pain.is_some_and(|pain| pain <= rules::GATE_PAIN.small())
        };
        let found = line.need.test().and_then(|test| self.both(test).ok());
        !found.is_some_and(|it| it.iter().flatten().any(lacks_strength))
    }

    fn check(&self, level: Level, line: &Criterion) -> Check {
        let Criterion { need, rule, .. } = *line;
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
            waived: waived.then_some(Waiver::NoPain),
            stands_in: false,
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
