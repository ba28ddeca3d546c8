//! What a line says besides the name of an exercise. Each part takes the tokens it understands.

use super::Why;
use super::token::{Kind, State, Token, is_dash};
use crate::circuit::{MAX_PHASE_SECS, MAX_SETS, Part, SideChoice};
use crate::exercise::{Measure, Opening, Sides, TempoName};

const SETS: [&str; 7] = ["set", "sets", "satz", "satze", "serie", "serien", "saetze"];
const REPS: [&str; 11] = [
    "rep",
    "reps",
    "repetition",
    "repetitions",
    "times",
    "x",
    "wdh",
    "wiederholung",
    "wiederholungen",
    "mal",
    "whl",
];
const SECS: [&str; 9] =
    ["s", "sec", "secs", "second", "seconds", "sek", "sekunde", "sekunden", "sc"];
const MINS: [&str; 6] = ["min", "mins", "minute", "minutes", "minuten", "m"];
const STEPS: [&str; 3] = ["steps", "schritte", "schritten"];
const RESTS: [&str; 6] = ["rest", "rests", "pause", "pausen", "break", "satzpause"];
const HOLDS: [&str; 4] = ["hold", "holds", "halten", "halte"];
const ROUNDS: [&str; 8] =
    ["round", "rounds", "runde", "runden", "durchgang", "durchgange", "durchgaenge", "circuits"];
const EACH: [&str; 8] = ["each", "per", "both", "every", "je", "pro", "beide", "jede"];
const SIDE: [&str; 9] = ["side", "sides", "leg", "legs", "seite", "seiten", "bein", "beine", "way"];
const ONLY: [&str; 3] = ["only", "nur", "alone"];
const FIRST: [&str; 5] = ["first", "zuerst", "then", "dann", "erst"];
const LOADS: [&str; 7] = ["kg", "kilo", "kilos", "lb", "lbs", "pounds", "pfund"];
const BANDS: [&str; 9] = [
    "band",
    "bands",
    "miniband",
    "theraband",
    "loop",
    "resistance",
    "mini",
    "gummiband",
    "loopband",
];
const STRENGTHS: [&str; 26] = [
    "yellow",
    "red",
    "green",
    "blue",
    "black",
    "grey",
    "gray",
    "silver",
    "gold",
    "orange",
    "purple",
    "light",
    "medium",
    "heavy",
    "strong",
    "gelb",
    "gelbes",
    "rot",
    "rotes",
    "grun",
    "grunes",
    "blau",
    "blaues",
    "leicht",
    "leichtes",
    "schwarzes",
];
/// The names of tempi, as written.
pub(super) const TEMPI: [(TempoName, &str); 9] = [
    (TempoName::Activation, "activation"),
    (TempoName::Control, "control"),
    (TempoName::Strength, "strength"),
    (TempoName::Steps, "steps"),
    (TempoName::Hold, "hold"),
    (TempoName::Own, "own"),
    (TempoName::Flow, "flow"),
    (TempoName::Quick, "quick"),
    (TempoName::Landing, "landing"),
];
/// The headings of the parts; the first of each is written.
pub(super) const PARTS: [(Part, &[&str]); 3] = [
    (Part::WarmUp, &["warm up", "warmup", "aufwarmen", "warm machen", "erwarmung"]),
    (Part::Main, &["main", "main part", "hauptteil", "strength part", "workout"]),
    (Part::Finish, &["finish", "cool down", "cooldown", "abschluss", "schluss", "dehnen"]),
];

/// What was said of a dose, with the token that says it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Said<T> {
    pub(super) it: T,
    pub(super) at: usize,
}

#[derive(Clone, Copy, Debug)]
pub(super) struct TempoSaid {
    /// Lower, pause, lift, hold.
    pub(super) digits: [u8; 4],
    pub(super) name: Option<TempoName>,
    pub(super) opening: Option<Opening>,
}

/// Everything a line can say.
#[derive(Debug, Default)]
pub(super) struct Facts {
    pub(super) sets: Option<Said<u32>>,
    pub(super) amount: Option<Said<u32>>,
    /// What the amount counts, if it says so.
    pub(super) measure: Option<Measure>,
    pub(super) tempo: Option<Said<TempoSaid>>,
    /// Seconds.
    pub(super) hold: Option<Said<u32>>,
    pub(super) rest: Option<Said<u32>>,
    /// The rest is said to be between rounds.
    pub(super) between_rounds: bool,
    pub(super) rounds: Option<Said<u32>>,
    pub(super) side: Option<Said<SideChoice>>,
    /// How the sides are used, where that is said.
    pub(super) sides: Option<Said<Sides>>,
}

/// A line that is being understood.
pub(super) struct Scan<'a> {
    pub(super) tokens: &'a mut [Token],
}

impl Scan<'_> {
    fn open(&self, at: usize) -> Option<&Kind> {
        self.tokens.get(at).filter(|it| it.state == State::Open).map(|it| &it.kind)
    }

    pub(super) fn word(&self, at: usize) -> Option<&str> {
        match self.open(at)? {
            Kind::Word(word) => Some(word),
            _ => None,
        }
    }

    fn is(&self, at: usize, words: &[&str]) -> bool {
        self.word(at).is_some_and(|word| words.contains(&word))
    }

    fn number(&self, at: usize) -> Option<u32> {
        match self.open(at)? {
            Kind::Number(number) => Some(*number),
            _ => None,
        }
    }

    fn sign(&self, at: usize) -> Option<char> {
        match self.open(at)? {
            Kind::Sign(sign) => Some(*sign),
            _ => None,
        }
    }

    /// The next place, over signs that only separate.
    fn past(&self, at: usize, signs: &[char]) -> usize {
        let mut at = at;
        while self.sign(at).is_some_and(|sign| signs.contains(&sign)) {
            at += 1;
        }
        at
    }

    pub(super) fn take(&mut self, from: usize, to: usize) {
        self.set(from, to, State::Taken);
    }

    pub(super) fn mark(&mut self, at: usize, why: Why) {
        self.set(at, at + 1, State::Marked(why));
    }

    fn set(&mut self, from: usize, to: usize, state: State) {
        for token in self.tokens.iter_mut().take(to).skip(from) {
            token.state = state;
        }
    }

    /// Takes tokens for something; a second time it is marked.
    fn say<T>(&mut self, slot: &mut Option<Said<T>>, it: T, at: usize, from: usize, to: usize) {
        if slot.is_some() {
            self.set(from, to, State::Marked(Why::Twice));
        } else {
            *slot = Some(Said { it, at });
            self.take(from, to);
        }
    }

    /// The mark of a list, or its number: `- `, `2. `, `3) `.
    pub(super) fn bullet(&mut self) {
        let numbered = self.number(0).is_some()
            && matches!(self.sign(1), Some('.' | ')'))
            && self.tokens.get(2).is_none_or(|next| {
                let glued = self.tokens[1].span.end == next.span.start;
                !(glued && matches!(next.kind, Kind::Number(_)))
            });
        if numbered {
            self.take(0, 2);
        }
    }

    /// A heading at the beginning: its part, and whether it is a heading for sure.
    pub(super) fn heading(&mut self) -> Option<Part> {
        let first = (0..self.tokens.len()).find(|at| self.word(*at).is_some())?;
        let before_it = (0..first).all(|at| self.sign(at).is_some() || self.open(at).is_none());
        if !before_it {
            return None;
        }
        for (part, called) in PARTS {
            for name in called {
                let mut at = first;
                let fits = name.split(' ').all(|word| {
                    let here = self.past(at, &['-', '–', '‐']);
                    at = here + 1;
                    self.word(here) == Some(word)
                });
                let is_alone = at >= self.tokens.len()
                    || (at..self.tokens.len()).all(|it| self.sign(it).is_some());
                if fits && (is_alone || self.sign(at) == Some(':')) {
                    self.take(first, at);
                    return Some(part);
                }
            }
        }
        None
    }

    /// Whether the line has a colon after one of these words at its beginning; where it ends.
    pub(super) fn titled(&self, words: &[&str]) -> Option<usize> {
        let first = (0..self.tokens.len()).find(|at| self.sign(*at).is_none())?;
        let has = self.is(first, words) && self.sign(first + 1) == Some(':');
        has.then(|| self.tokens[first + 1].span.end)
    }

    /// All of it, in an order in which no part takes what belongs to another.
    pub(super) fn facts(&mut self) -> Facts {
        let mut facts = Facts::default();
        let count = self.tokens.len();
        (0..count).for_each(|at| self.tempo(at, &mut facts));
        (0..count).for_each(|at| self.rounds(at, &mut facts));
        (0..count).for_each(|at| self.sets_and_amount(at, &mut facts));
        (0..count).for_each(|at| self.rest(at, &mut facts));
        (0..count).for_each(|at| self.between(at, &mut facts));
        (0..count).for_each(|at| self.hold(at, &mut facts));
        (0..count).for_each(|at| self.load(at));
        (0..count).for_each(|at| self.amount_alone(at, &mut facts));
        (0..count).for_each(|at| self.side(at, &mut facts));
        facts
    }

    /// `3-0-2-2`, `tempo 3/0/2/2`, `tempo 3022`, and what may stand after it.
    fn tempo(&mut self, at: usize, facts: &mut Facts) {
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

    /// `3 rounds`, `round x3`, `rounds: 3`.
    fn rounds(&mut self, at: usize, facts: &mut Facts) {
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
    fn sets_and_amount(&mut self, at: usize, facts: &mut Facts) {
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
    fn turned(
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
    fn amount_alone(&mut self, at: usize, facts: &mut Facts) {
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
    fn after_range(&self, at: usize) -> usize {
        let joint = self.sign(at + 1).is_some_and(is_dash) || self.is(at + 1, &["to", "bis"]);
        if joint && self.number(at + 2).is_some() { at + 3 } else { at + 1 }
    }

    fn unit_after(&self, at: usize) -> Option<(Measure, u32)> {
        match () {
            () if self.is(at, &REPS) => Some((Measure::Reps, 1)),
            () if self.is(at, &SECS) || self.sign(at) == Some('"') => Some((Measure::HoldSecs, 1)),
            () if self.is(at, &MINS) => Some((Measure::HoldSecs, 60)),
            () if self.is(at, &STEPS) => Some((Measure::Steps, 1)),
            () => None,
        }
    }

    /// Sets and amount from their numbers, the amount with its range and unit.
    fn dose(&mut self, sets: Option<u32>, amount: u32, [from, at]: [usize; 2], facts: &mut Facts) {
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

    /// `rest 45`, `45 s rest`, `rest: 1:30`, `rest 1,5 min`, `no rest`.
    fn rest(&mut self, at: usize, facts: &mut Facts) {
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
    fn between(&mut self, at: usize, facts: &mut Facts) {
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
    fn hold(&mut self, at: usize, facts: &mut Facts) {
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
    fn secs(&self, at: usize) -> Option<(u32, usize)> {
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

    /// `4,5 kg`, and the strength of a band. The band itself may belong to the name.
    fn load(&mut self, at: usize) {
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

    /// Left, right, and how both take part.
    fn side(&mut self, at: usize, facts: &mut Facts) {
        let (left, right) = (
            &["left", "l", "links", "linke", "linkes"],
            &["right", "r", "rechts", "rechte", "rechtes"],
        );
        let (is_left, is_right) = (self.is(at, left), self.is(at, right));
        if self.is(at, &EACH) && self.is(at + 1, &SIDE) {
            return self.say(&mut facts.sides, Sides::Each, at, at, at + 2);
        }
        // `reps/side`, and `each` at the end.
        if self.sign(at) == Some('/') && self.is(at + 1, &SIDE) {
            return self.say(&mut facts.sides, Sides::Each, at + 1, at, at + 2);
        }
        if self.is(at, &["each", "je"])
            && self.open(at + 1).is_none_or(|it| !matches!(it, Kind::Word(_)))
        {
            return self.say(&mut facts.sides, Sides::Each, at, at, at + 1);
        }
        if self.is(at, &["alternating", "alternate", "abwechselnd", "wechselseitig"]) {
            return self.say(&mut facts.sides, Sides::Alternating, at, at, at + 1);
        }
        if self.is(at, &["together", "beidbeinig", "beidseitig"]) {
            return self.say(&mut facts.sides, Sides::Both, at, at, at + 1);
        }
        if self.is(at, &["beidseits", "bilateral"]) {
            return self.say(&mut facts.sides, Sides::Each, at, at, at + 1);
        }
        if self.is(at, &["out"]) && self.is(at + 1, &["and"]) && self.is(at + 2, &["back"]) {
            return self.say(&mut facts.sides, Sides::OutAndBack, at, at, at + 3);
        }
        if !is_left && !is_right {
            return;
        }
        let other = if is_left { &right[..] } else { &left[..] };
        let joint = self.past(at + 1, &['/', '+', '&', '-']);
        let joint = joint + usize::from(self.is(joint, &["and", "und"]));
        if self.is(joint, other) {
            return self.say(&mut facts.sides, Sides::Each, at, at, joint + 1);
        }
        let mut end = at + 1;
        end += usize::from(self.is(end, &SIDE));
        let begin = at.checked_sub(1).filter(|it| self.is(*it, &ONLY)).unwrap_or(at);
        let is_first = self.is(end, &FIRST);
        if is_first {
            end += 1;
            // `left then right`.
            end += usize::from(self.is(end, other));
        } else {
            end += usize::from(self.is(end, &ONLY));
        }
        let choice = match (is_left, is_first) {
            (true, true) => SideChoice::LeftFirst,
            (false, true) => SideChoice::RightFirst,
            (true, false) => SideChoice::LeftOnly,
            (false, false) => SideChoice::RightOnly,
        };
        self.say(&mut facts.side, choice, at, begin, end);
    }
}

const fn plain_dash(sign: char) -> char {
    if sign == '/' { '/' } else { '-' }
}
