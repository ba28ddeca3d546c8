//! How quickly: the tempo of a repetition, how long its hold is, and the rests.

use super::Why;
use super::lexicon::{HOLDS, MINS, RESTS, ROUNDS, SECS, SETS, TEMPI};
use super::line::{Facts, TempoSaid};
use super::scan::Scan;
use super::token::{State, is_dash};
use crate::circuit::MAX_PHASE_SECS;
use crate::exercise::Opening;

impl Scan<'_> {
    /// `3-0-2-2`, `tempo 3/0/2/2`, `tempo 3022`, and what may stand after it.
    pub(super) fn tempo(&mut self, at: usize, facts: &mut Facts) {
        let led = self.is(at, &["tempo"]);
        let first = if led { self.past(at + 1, &[':', '=']) } else { at };
        let Some(number) = self.number(first) else { return };
        let joint = self.sign(first + 1).filter(|it| is_dash(*it) || *it == '/');
        let same = |it: Option<char>| it.is_some() && it.map(plain_dash) == joint.map(plain_dash);
        let places = [first, first + 2, first + 4, first + 6];
        let numbers = places.map(|place| self.number(place));
        let joined = joint.is_some() && [3, 5].iter().all(|it| same(self.sign(first + it)));
        let more = same(self.sign(first + 7)) && self.number(first + 8).is_some();
        let (digits, mut end) =
            if let ([Some(a), Some(b), Some(c), Some(d)], true, false) = (numbers, joined, more) {
                ([a, b, c, d], first + 7)
            } else if led && (1000..=9999).contains(&number) {
                ([number / 1000, number / 100 % 10, number / 10 % 10, number % 10], first + 1)
            } else if let ([Some(a), Some(b), Some(c), None], true) = (numbers, led)
                && joint.is_some()
                && same(self.sign(first + 3))
            {
                ([a, b, c, 0], first + 5)
            } else if led && number == 0 && self.tokens[first].span.len() == 4 {
                ([0; 4], first + 1)
            } else {
                return;
            };
        if digits.iter().any(|it| *it > u32::from(MAX_PHASE_SECS)) || digits == [0; 4] {
            return self.set(at, end, State::Marked(Why::Limit));
        }
        let named = self.word(end).and_then(|word| TEMPI.iter().find(|(_, name)| *name == word));
        // `hold 2s` after a tempo is not its name.
        let name = named.filter(|_| self.number(end + 1).is_none()).map(|it| it.0);
        end += usize::from(name.is_some());
        let first_is = |word| self.is(end, &[word]) && self.is(end + 1, &["first"]);
        let opening = match () {
            () if first_is("lower") => Some(Opening::Lower),
            () if first_is("lift") => Some(Opening::Lift),
            () => None,
        };
        end += 2 * usize::from(opening.is_some());
        let said = TempoSaid { digits: digits.map(|it| it as u8), name, opening };
        self.say(&mut facts.tempo, said, first, at, end);
    }

    /// `rest 45`, `45 s rest`, `rest: 1:30`, `rest 1,5 min`, `no rest`.
    pub(super) fn rest(&mut self, at: usize, facts: &mut Facts) {
        if !self.is(at, &RESTS) {
            return;
        }
        if let Some(before) =
            at.checked_sub(1).filter(|it| self.is(*it, &["no", "without", "ohne", "keine"]))
        {
            return self.say(&mut facts.rest, 0, at, before, at + 1);
        }
        let next = self.past(at + 1, &[':', '=']);
        let next = next + usize::from(self.is(next, &["of", "for", "von"]));
        if let Some((secs, end)) = self.secs(next) {
            return self.say(&mut facts.rest, secs, next, at, end);
        }
        // The number before it, with or without its unit.
        for from in [at.wrapping_sub(4), at.wrapping_sub(3), at.wrapping_sub(2), at.wrapping_sub(1)]
        {
            if let Some((secs, end)) = self.secs(from)
                && end == at
            {
                return self.say(&mut facts.rest, secs, from, from, at + 1);
            }
        }
    }

    /// `between sets`, `zwischen den Runden`.
    pub(super) fn between(&mut self, at: usize, facts: &mut Facts) {
        let next = at + 1 + usize::from(self.is(at + 1, &["the", "den"]));
        let of_rounds = self.is(next, &ROUNDS);
        let of_sets = self.is(next, &SETS) || self.is(next, &["exercises", "ubungen", "them"]);
        let is_between = self.is(at, &["between", "zwischen"]) && facts.rest.is_some();
        if is_between && (of_rounds || of_sets) {
            facts.between_rounds |= of_rounds;
            self.take(at, next + 1);
        }
    }

    /// `hold 2s`, `2 s hold`.
    pub(super) fn hold(&mut self, at: usize, facts: &mut Facts) {
        if !self.is(at, &HOLDS) {
            return;
        }
        let next = self.past(at + 1, &[':', '=']);
        let next = next + usize::from(self.is(next, &["for", "fur"]));
        if let Some((secs, end)) = self.secs(next) {
            return self.say(&mut facts.hold, secs, next, at, end);
        }
        let from = at.wrapping_sub(2);
        if let Some((secs, end)) = self.secs(from)
            && end == at
        {
            self.say(&mut facts.hold, secs, from, from, at + 1);
        }
    }

    /// Seconds at a place, and where they end: `45`, `45 s`, `1:30`, `2 min`, `1,5 min`.
    pub(super) fn secs(&self, at: usize) -> Option<(u32, usize)> {
        let whole = self.number(at)?;
        let (mid, part) = (self.sign(at + 1), self.number(at + 2));
        match (mid, part) {
            (Some(':'), Some(secs)) if secs < 60 => {
                Some((whole.saturating_mul(60).saturating_add(secs), at + 3))
            }
            (Some(',' | '.'), Some(tenths)) if tenths < 10 && self.is(at + 3, &MINS) => {
                Some((whole.saturating_mul(60).saturating_add(tenths * 6), at + 4))
            }
            _ if self.is(at + 1, &SECS) => Some((whole, at + 2)),
            _ if self.is(at + 1, &MINS) => Some((whole.saturating_mul(60), at + 2)),
            // Sets that come after it are not seconds.
            _ if self.is(at + 1, &SETS) || self.is(at + 1, &["x"]) => None,
            _ => Some((whole, at + 1)),
        }
    }
}

const fn plain_dash(sign: char) -> char {
    if sign == '/' { '/' } else { '-' }
}
