//! How much: rounds, sets, repetitions and seconds of work, and the load, which a circuit does not
//! hold.

use super::Why;
use super::lexicon::{BANDS, LOADS, MINS, REPS, RESTS, ROUNDS, SECS, SETS, STEPS, STRENGTHS};
use super::line::Facts;
use super::scan::Said;
use super::scan::Scan;
use super::token::{State, is_dash};
use crate::circuit::MAX_SETS;
use crate::exercise::Measure;

impl Scan<'_> {
    /// `3 rounds`, `round x3`, `rounds: 3`.
    pub(super) fn rounds(&mut self, at: usize, facts: &mut Facts) {
        if self.is(at, &["repeat", "wiederhole", "wiederholen"])
            && let Some(number) = self.number(at + 1)
        {
            let end = at + 2 + usize::from(self.is(at + 2, &["times", "x", "mal"]));
            return self.say(&mut facts.rounds, number, at + 1, at, end);
        }
        if !self.is(at, &ROUNDS) {
            return;
        }
        let before =
            at.checked_sub(1).map(|it| if self.is(it, &["x"]) { it.wrapping_sub(1) } else { it });
        if let Some((place, number)) = before.and_then(|it| Some((it, self.number(it)?))) {
            return self.say(&mut facts.rounds, number, place, place, at + 1);
        }
        let mut next = self.past(at + 1, &[':', '=', '×', '*']);
        next += usize::from(self.is(next, &["x"]));
        if let Some(number) = self.number(next) {
            self.say(&mut facts.rounds, number, next, at, next + 1);
        }
    }

    /// `3x12`, `3 × 30 s`, `3 sets of 10-12 reps`, `3 sets`.
    pub(super) fn sets_and_amount(&mut self, at: usize, facts: &mut Facts) {
        let Some(sets) = self.number(at) else { return };
        let times = matches!(self.sign(at + 1), Some('×' | '*')) || self.is(at + 1, &["x"]);
        if times && let Some(amount) = self.number(at + 2) {
            // `15x3`: more than anybody does are not sets.
            let is_unit = self.unit_after(at + 3).is_some();
            if sets > MAX_SETS.into() && amount <= MAX_SETS.into() && !is_unit {
                let end = at + 3 + usize::from(self.is(at + 3, &SETS));
                return self.turned(at, (sets, None), (amount, at + 2), end, facts);
            }
            return self.dose(Some(sets), amount, [at, at + 2], facts);
        }
        // `30 s x 2`, `10 reps x 3 sets`.
        if let Some((measure, factor)) = self.unit_after(at + 1)
            && (self.is(at + 2, &["x"]) || matches!(self.sign(at + 2), Some('×' | '*')))
            && let Some(times) = self.number(at + 3)
            && facts.amount.is_none()
        {
            let end = at + 4 + usize::from(self.is(at + 4, &SETS));
            let amount = sets.saturating_mul(factor);
            return self.turned(at, (amount, Some(measure)), (times, at + 3), end, facts);
        }
        if !self.is(at + 1, &SETS) {
            return;
        }
        let mut next = self.past(at + 2, &[',', ':', '×', '*', '@']);
        while self.is(next, &["of", "x", "a", "mit", "times", "je", "von"]) {
            next += 1;
        }
        match self.number(next) {
            // What has its own word is not the amount.
            Some(amount) if !self.is(next + 1, &RESTS) && !self.is(next + 1, &LOADS) => {
                self.dose(Some(sets), amount, [at, next], facts);
            }
            _ => self.say(&mut facts.sets, sets, at, at, at + 2),
        }
    }

    /// The amount before the sets.
    pub(super) fn turned(
        &mut self,
        at: usize,
        (amount, measure): (u32, Option<Measure>),
        (sets, sets_at): (u32, usize),
        end: usize,
        facts: &mut Facts,
    ) {
        if facts.amount.is_some() || facts.sets.is_some() {
            return self.set(at, end, State::Marked(Why::Twice));
        }
        facts.amount = Some(Said { it: amount, at });
        facts.measure = measure;
        facts.sets = Some(Said { it: sets, at: sets_at });
        self.take(at, end);
    }

    /// `12 reps`, `30 s`, `10 steps`, and `x12`.
    pub(super) fn amount_alone(&mut self, at: usize, facts: &mut Facts) {
        if self.is(at, &["x"])
            && let Some(amount) = self.number(at + 1)
        {
            self.take(at, at + 1);
            return self.dose(None, amount, [at + 1; 2], facts);
        }
        let Some(amount) = self.number(at) else { return };
        let unit = self.unit_after(self.after_range(at));
        if unit.is_some() {
            self.dose(None, amount, [at; 2], facts);
        }
    }

    /// After the second number of a range, or after the number.
    pub(super) fn after_range(&self, at: usize) -> usize {
        let joint = self.sign(at + 1).is_some_and(is_dash) || self.is(at + 1, &["to", "bis"]);
        if joint && self.number(at + 2).is_some() { at + 3 } else { at + 1 }
    }

    pub(super) fn unit_after(&self, at: usize) -> Option<(Measure, u32)> {
        match () {
            () if self.is(at, &REPS) => Some((Measure::Reps, 1)),
            () if self.is(at, &SECS) || self.sign(at) == Some('"') => Some((Measure::HoldSecs, 1)),
            () if self.is(at, &MINS) => Some((Measure::HoldSecs, 60)),
            () if self.is(at, &STEPS) => Some((Measure::Steps, 1)),
            () => None,
        }
    }

    /// Sets and amount from their numbers, the amount with its range and unit.
    pub(super) fn dose(
        &mut self,
        sets: Option<u32>,
        amount: u32,
        [from, at]: [usize; 2],
        facts: &mut Facts,
    ) {
        if facts.amount.is_some() {
            return self.set(from, at + 1, State::Marked(Why::Twice));
        }
        let end = self.after_range(at);
        let unit = self.unit_after(end);
        self.take(from, at + 1);
        if end > at + 1 {
            self.mark(at + 2, Why::Range);
        }
        if unit.is_some() {
            self.take(end, end + 1);
        }
        let (measure, factor) = unit.map_or((None, 1), |(measure, it)| (Some(measure), it));
        facts.amount = Some(Said { it: amount.saturating_mul(factor), at });
        facts.measure = measure;
        match (sets, facts.sets) {
            (Some(sets), None) => facts.sets = Some(Said { it: sets, at: from }),
            (Some(_), Some(_)) => self.mark(from, Why::Twice),
            (None, _) => {}
        }
    }

    /// `4,5 kg`, and the strength of a band. The band itself may belong to the name.
    pub(super) fn load(&mut self, at: usize) {
        if self.number(at).is_some() {
            let decimal =
                matches!(self.sign(at + 1), Some(',' | '.')) && self.number(at + 2).is_some();
            let unit = if decimal { at + 3 } else { at + 1 };
            if self.is(unit, &LOADS) {
                self.set(at, unit + 1, State::Marked(Why::Load));
            }
        } else if self.is(at, &STRENGTHS) && (1..=3).any(|it| self.is(at + it, &BANDS)) {
            self.mark(at, Why::Load);
        }
    }
}
