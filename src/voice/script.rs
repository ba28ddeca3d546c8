//! A timeline -> what is said over it. The only place that decides it.
//!
//! Our choice throughout: as little as somebody needs who does not see the screen.
//!
//! - **Before the first bout**: get ready, name, side, the cue.
//! - **In a rest**: rest; then what comes next: the name and the cue if it is another exercise,
//!   otherwise next or last set; the side. Once, in the first long rest of the circuit, a sentence
//!   about pain or form.
//! - **To turn over**: switch to this side; the name and the cue if it is another exercise.
//! - **In work**: in the first repetition the name of each phase; then its number, and last one;
//!   halfway; where a walk turns, turn round. Alternating exercises say the side of the first two
//!   repetitions, and of the first after a pause; from there on it goes by itself, and the sound
//!   stands on the side that works. The numbers are those of the screen: both sides counted
//!   together.
//! - **In long holds**: keep breathing, halfway, so many seconds left.
//!
//! A line belongs to the moment it speaks of. What has no room there is not said later, the least
//! important first: it would mean something else. Only a side or a name for which a break was too
//! short is said as the first repetition begins, where it is still true. Before pips it is quiet.

use super::{Manner, Phrase, Talk};
use crate::circuit::Circuit;
use crate::exercise::{Exercise, Lang, Phase, Position, Side, Sides, Stage};
use crate::timeline::{Bout, CueSound, FINISH_TAIL_MS, Gap, Kind, Place, Segment, Timeline};

/// One phrase and its time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Line {
    pub at_ms: u32,
    /// How long its clip lasts.
    pub ms: u32,
    pub phrase: Phrase,
}

impl Line {
    pub const fn end_ms(&self) -> u32 {
        self.at_ms + self.ms
    }
}

/// The language of the labels, the same as the pack's.
const LANG: Lang = Lang::En;
/// Between two lines, and before a tone that must be heard alone: at least.
const APART_MS: u32 = 100;
/// After the first instant of a phase: its tone has been heard to begin.
const ATTACK_MS: u32 = 120;
/// After the chime of a break, at least; and so much more where there is time.
const CHIME_MS: u32 = 300;
const CHIME_MORE_MS: u32 = 500;
/// Between the lines of a break, so much more than the least where there is time.
const PAUSE_MORE_MS: u32 = 200;
/// Before the sentence about pain or form.
const BREATH_MS: u32 = 1200;
/// The end of a break belongs to its pips.
const PIPS_MS: u32 = 3000;
/// The word for a phase that comes later than this no longer names its beginning.
const LATE_MS: u32 = 800;
/// A rest with room for a sentence about pain or form.
const LONG_REST_MS: u32 = 20_000;
/// Holds from here on are told to keep breathing, after this time.
const BREATHING_HOLD_MS: u32 = 10_000;
const BREATHING_AFTER_MS: u32 = 3000;
/// Holds from here on have a middle.
const HALVED_HOLD_MS: u32 = 20_000;
/// Bouts from here on have one.
const HALVED_REPS: u16 = 8;
/// "Ten seconds left" is said if that leaves at least this before it.
const SECONDS_AFTER_MS: u32 = 10_000;
/// And if it is not this near to the middle.
const MIDDLE_MS: u32 = 3000;
/// The finish chime has died away.
const FINISH_MS: u32 = 1300;

/// How important a line is.
type Rank = u8;
/// Safety, and which side.
const SIDE: Rank = 5;
const NAME: Rank = 4;
/// What to do now, and the number of a repetition.
const NOW: Rank = 3;
const LABEL: Rank = 2;
const EXTRA: Rank = 1;

/// Something that may be said: what, how important, and when it must be over.
struct Wish {
    phrase: Phrase,
    rank: Rank,
    until_ms: u32,
}

/// What is said over a timeline, sorted by time; no two overlap. `length_ms` tells how long the
/// clip of a phrase lasts, `None` if there is no clip: then it is not said.
pub fn script(
    timeline: &Timeline,
    circuit: &Circuit,
    manner: Manner,
    length_ms: &dyn Fn(Phrase) -> Option<u32>,
) -> Vec<Line> {
    let mut script = Script { timeline, circuit, manner, length_ms, lines: Vec::new() };
    let mut rest = timeline.segments.as_slice();
    let mut before = Before::Nothing;
    while let [first, others @ ..] = rest {
        if first.kind.is_work() {
            let same = others.iter().take_while(|it| it.kind.is_work() && it.place == first.place);
            let (rep, after) = rest.split_at(1 + same.count());
            script.rep(rep, before);
            (rest, before) = (after, Before::Work);
        } else {
            let said_from = script.lines.len();
            script.gap(first);
            (rest, before) = (others, Before::Gap { said_from });
        }
    }
    script.done();
    script.lines
}

/// What was before a repetition.
#[derive(Clone, Copy)]
enum Before {
    /// It opens the timeline.
    Nothing,
    Work,
    /// A break; its lines begin at this index.
    Gap {
        said_from: usize,
    },
}

struct Script<'a> {
    timeline: &'a Timeline,
    circuit: &'a Circuit,
    manner: Manner,
    length_ms: &'a dyn Fn(Phrase) -> Option<u32>,
    lines: Vec<Line>,
}

impl Script<'_> {
    /// A break: what comes after it.
    fn gap(&mut self, segment: &Segment) {
        let place = segment.place;
        let Some((bout, exercise)) = self.bout(place.bout) else { return };
        let until_ms = self.clear(segment.from_ms, segment.to_ms.saturating_sub(PIPS_MS));
        let mut wishes = Vec::new();
        let mut wish = |phrase, rank| wishes.push(Wish { phrase, rank, until_ms });
        let is_new = self.is_other_exercise(place.bout);
        let is_lead_in = segment.kind == Kind::LeadIn;
        match segment.kind {
            Kind::LeadIn => wish(Phrase::GetReady, LABEL),
            Kind::Rest => wish(Phrase::Rest, NOW),
            Kind::TurnOver | Kind::Work(_) => {}
        }
        if is_new || is_lead_in {
            if !is_lead_in {
                wish(Phrase::Next, LABEL);
            }
            wish(Phrase::Name(exercise), NAME);
        } else if segment.kind == Kind::Rest {
            let again = self.is_last_set(place.bout);
            wish(if again { Phrase::LastSet } else { Phrase::NextSet }, NOW);
        }
        if let Some(side) = side_of_bout(segment, exercise) {
            // Where the longer words have no room, the shorter ones say it too.
            let switch = Phrase::SwitchTo(side);
            let from_ms = segment.from_ms + CHIME_MS;
            let has_room = (self.length_ms)(switch).is_some_and(|ms| from_ms + ms <= until_ms);
            let switches = segment.kind == Kind::TurnOver && has_room;
            wish(if switches { switch } else { Phrase::Side(side) }, SIDE);
        }
        if self.is_first_of_exercise(place.bout) {
            wish(Phrase::Cue(exercise), EXTRA);
        }
        if segment.ms() >= LONG_REST_MS && self.is_first_long_rest(place.bout, bout) {
            wish(self.safety(exercise), SIDE);
        }
        self.say(segment.from_ms + CHIME_MS, &wishes, true);
    }

    /// One repetition.
    fn rep(&mut self, rep: &[Segment], before: Before) {
        let ([first, ..], [.., last]) = (rep, rep) else { return };
        let place = first.place;
        let Some((bout, exercise)) = self.bout(place.bout) else { return };
        for (index, segment) in rep.iter().enumerate() {
            let Kind::Work(phase) = segment.kind else { continue };
            let mut wishes = Vec::new();
            let until_ms = self.clear(segment.from_ms, last.to_ms);
            let in_phase_ms = until_ms.min(segment.to_ms.saturating_sub(APART_MS));
            if index == 0 {
                self.missing(place, before, exercise, until_ms, first, &mut wishes);
                self.number(place, &bout, exercise, until_ms, &mut wishes);
            }
            if place.rep == 0 {
                let phrase = Phrase::Label(exercise.text.get(LANG).labels.get(phase));
                wishes.push(Wish { phrase, rank: LABEL, until_ms: in_phase_ms });
            }
            if self.manner.breath && (1..=2).contains(&place.rep) {
                let phrase = match phase {
                    Phase::Lift => Some(Phrase::BreatheOut),
                    Phase::Lower => Some(Phrase::BreatheIn),
                    Phase::Hold | Phase::Pause => None,
                };
                let phrase = phrase.filter(|_| self.is_first_of_exercise(place.bout));
                wishes.extend(phrase.map(|phrase| {
                    let until_ms = in_phase_ms;
                    Wish { phrase, rank: EXTRA, until_ms }
                }));
            }
            if index == 0 || self.free_ms() <= segment.from_ms + LATE_MS {
                self.say(segment.from_ms + ATTACK_MS, &wishes, false);
            }
            if phase == Phase::Hold {
                self.hold(segment);
            }
        }
    }

    /// The name and the side, if nobody has said them yet.
    fn missing(
        &self,
        place: Place,
        before: Before,
        exercise: &'static Exercise,
        until_ms: u32,
        first: &Segment,
        wishes: &mut Vec<Wish>,
    ) {
        let (said, after_gap) = match before {
            Before::Nothing => (None, false),
            Before::Work => (Some(&[][..]), false),
            Before::Gap { said_from } => (self.lines.get(said_from..), true),
        };
        if place.rep == 0
            && let Some(said) = said
        {
            let has = |phrase: Phrase| said.iter().any(|line| line.phrase == phrase);
            let name = Phrase::Name(exercise);
            if self.is_other_exercise(place.bout) && !has(name) {
                wishes.push(Wish { phrase: name, rank: NAME, until_ms });
            }
            if let Some(side) = side_of_bout(first, exercise)
                && !has(Phrase::Side(side))
                && !has(Phrase::SwitchTo(side))
            {
                wishes.push(Wish { phrase: Phrase::Side(side), rank: SIDE, until_ms });
            }
        }
        if exercise.sides == Sides::Alternating && (place.rep < 2 || after_gap) {
            wishes.push(Wish { phrase: Phrase::Side(first.side), rank: SIDE, until_ms });
        }
    }

    /// The number of a repetition, or what is said in its place; and halfway.
    fn number(
        &self,
        place: Place,
        bout: &Bout,
        exercise: &Exercise,
        until_ms: u32,
        wishes: &mut Vec<Wish>,
    ) {
        let left = bout.reps.saturating_sub(place.rep);
        let walks = exercise.sides == Sides::OutAndBack;
        let mut wish = |phrase, rank| wishes.push(Wish { phrase, rank, until_ms });
        if place.rep == 0 {
            return;
        }
        let last_place = Place { rep: place.rep - 1, ..place };
        if walks && self.timeline.is_way_back(place) && !self.timeline.is_way_back(last_place) {
            wish(Phrase::TurnRound, SIDE);
            return;
        }
        let counts = match self.manner.talk {
            Talk::EveryRep => true,
            Talk::LastThree => left <= 3,
            Talk::NoCount => false,
        };
        if left <= 1 {
            wish(Phrase::LastRep, NOW);
        } else if counts && place.rep < u16::from(Phrase::MOST) {
            wish(Phrase::Count(place.rep as u8 + 1), NOW);
        }
        let is_middle = bout.reps >= HALVED_REPS && place.rep == bout.reps / 2;
        if is_middle && !walks && self.manner.talk == Talk::EveryRep {
            wish(Phrase::Halfway, EXTRA);
        }
    }

    /// What is said while a long hold lasts.
    fn hold(&mut self, segment: &Segment) {
        let Segment { from_ms, to_ms, .. } = *segment;
        let ms = segment.ms();
        let middle_ms = from_ms + ms / 2;
        let has_middle = ms >= HALVED_HOLD_MS;
        let counts = self.manner.talk != Talk::NoCount;
        if counts && has_middle {
            self.say_at(middle_ms, Phrase::Halfway, segment);
        }
        for secs in [10_u8, 30] {
            let left_ms = u32::from(secs) * 1000;
            if counts && ms >= left_ms + SECONDS_AFTER_MS {
                let at_ms = to_ms - left_ms;
                if at_ms.abs_diff(middle_ms) >= MIDDLE_MS {
                    self.say_at(at_ms, Phrase::Seconds(secs), segment);
                }
            }
        }
        if self.manner.breath && ms >= BREATHING_HOLD_MS && segment.place.rep < 2 {
            self.say_at(from_ms + BREATHING_AFTER_MS, Phrase::KeepBreathing, segment);
        }
    }

    /// The last word, after the chime.
    fn done(&mut self) {
        let Some(finish) = self.timeline.cues.last().filter(|it| it.sound == CueSound::Finish)
        else {
            return;
        };
        let until_ms = finish.at_ms + FINISH_TAIL_MS - APART_MS;
        let done = [Wish { phrase: Phrase::Done, rank: NOW, until_ms }];
        self.say(finish.at_ms + FINISH_MS, &done, false);
    }

    /// Says what has room, in its order, the more important first in line for it. With `slowly`,
    /// time that is left goes between the lines.
    fn say(&mut self, from_ms: u32, wishes: &[Wish], slowly: bool) {
        let from_ms = from_ms.max(self.free_ms());
        let lengths: Vec<Option<u32>> =
            wishes.iter().map(|wish| (self.length_ms)(wish.phrase)).collect();
        let mut chosen = vec![false; wishes.len()];
        let mut spare_ms = 0;
        for rank in (EXTRA..=SIDE).rev() {
            for index in 0..wishes.len() {
                if wishes.get(index).is_none_or(|it| it.rank != rank) {
                    continue;
                }
                let names = |it: &Wish| matches!(it.phrase, Phrase::Name(_));
                if wishes.get(index).is_some_and(|it| it.phrase == Phrase::Next)
                    && !wishes.iter().zip(&chosen).any(|(it, chosen)| *chosen && names(it))
                {
                    // Next what?
                    continue;
                }
                let mut tried = chosen.clone();
                tried.iter_mut().skip(index).take(1).for_each(|it| *it = true);
                if let Some(spare) = spare(from_ms, wishes, &lengths, &tried) {
                    (chosen, spare_ms) = (tried, spare);
                }
            }
        }
        let mut take = |most_ms: u32| {
            let taken = if slowly { most_ms.min(spare_ms) } else { 0 };
            spare_ms -= taken;
            taken
        };
        let mut at_ms = from_ms + take(CHIME_MORE_MS);
        for ((wish, length), _) in wishes.iter().zip(&lengths).zip(&chosen).filter(|it| *it.1) {
            if let Phrase::Safety(_) = wish.phrase {
                at_ms += take(BREATH_MS);
            }
            let ms = length.unwrap_or_default();
            self.lines.push(Line { at_ms, ms, phrase: wish.phrase });
            at_ms += ms + APART_MS + take(PAUSE_MORE_MS);
        }
    }

    /// Says something at its exact time within a segment, or not at all.
    fn say_at(&mut self, at_ms: u32, phrase: Phrase, segment: &Segment) {
        let Some(ms) = (self.length_ms)(phrase) else { return };
        let line = Line { at_ms, ms, phrase };
        let index = self.lines.partition_point(|it| it.at_ms <= at_ms);
        let (before, after) = self.lines.split_at(index);
        let is_free = before.last().is_none_or(|it| it.end_ms() + APART_MS <= at_ms)
            && after.first().is_none_or(|it| line.end_ms() + APART_MS <= it.at_ms);
        if is_free && line.end_ms() <= self.clear(segment.from_ms, segment.to_ms) {
            self.lines.insert(index, line);
        }
    }

    /// When the next line may begin.
    fn free_ms(&self) -> u32 {
        self.lines.last().map_or(0, |line| line.end_ms() + APART_MS)
    }

    /// When a line between two times must be over: before the pips, or before what comes then.
    fn clear(&self, from_ms: u32, to_ms: u32) -> u32 {
        let first = self.timeline.cues.partition_point(|cue| cue.at_ms < from_ms);
        let mut cues = self.timeline.cues.iter().skip(first).take_while(|cue| cue.at_ms < to_ms);
        let pip = cues.find(|cue| cue.sound == CueSound::Pip);
        pip.map_or(to_ms, |pip| pip.at_ms).saturating_sub(APART_MS)
    }

    fn bout(&self, number: u16) -> Option<(Bout, &'static Exercise)> {
        let bout = *self.timeline.bouts.get(usize::from(number))?;
        Some((bout, self.exercise(&bout)?))
    }

    fn exercise(&self, bout: &Bout) -> Option<&'static Exercise> {
        self.circuit.stations.get(usize::from(bout.station)).map(|station| station.exercise)
    }

    /// The bouts before this one.
    fn earlier(&self, number: u16) -> &[Bout] {
        self.timeline.bouts.get(..usize::from(number)).unwrap_or_default()
    }

    /// Whether the bout before this one is of another exercise, or there is none.
    fn is_other_exercise(&self, number: u16) -> bool {
        let now = self.bout(number).map(|it| it.1);
        self.earlier(number).last().and_then(|bout| self.exercise(bout)) != now
    }

    /// Whether no bout before this one is of the same exercise.
    fn is_first_of_exercise(&self, number: u16) -> bool {
        let now = self.bout(number).map(|it| it.1);
        self.earlier(number).iter().all(|bout| self.exercise(bout) != now)
    }

    /// Whether another exercise, or the end, comes after the set of this bout.
    fn is_last_set(&self, number: u16) -> bool {
        let Some((now, exercise)) = self.bout(number) else { return false };
        let later = self.timeline.bouts.iter().skip(usize::from(number));
        let mut others = later
            .skip_while(|it| (it.round, it.station, it.set) == (now.round, now.station, now.set));
        others.next().and_then(|bout| self.exercise(bout)) != Some(exercise)
    }

    fn is_first_long_rest(&self, number: u16, bout: Bout) -> bool {
        let is_long = |bout: &Bout| matches!(bout.gap, Gap::Rest(ms) if ms >= LONG_REST_MS);
        is_long(&bout) && !self.earlier(number).iter().any(is_long)
    }

    /// One of the sentences, by the length of the circuit, so that not every circuit has the same.
    /// The one about the knee is for those who stand.
    fn safety(&self, exercise: &Exercise) -> Phrase {
        let number = self.timeline.bouts.len() as u8 % Phrase::SAFETY;
        let stands = exercise.position == Position::Standing && exercise.stage != Stage::Mobility;
        Phrase::Safety(if number == 1 && !stands { 0 } else { number })
    }
}

/// The side of a bout, where it has one from its first repetition on.
fn side_of_bout(segment: &Segment, exercise: &Exercise) -> Option<Side> {
    match exercise.sides {
        Sides::Each | Sides::OutAndBack => Some(segment.side),
        Sides::Alternating | Sides::Both => None,
    }
}

/// How much time is left if these are said one after the other; nothing if one of them would not
/// be over in time, or has no clip.
fn spare(from_ms: u32, wishes: &[Wish], lengths: &[Option<u32>], tried: &[bool]) -> Option<u32> {
    let mut spare_ms = u32::MAX;
    let mut at_ms = from_ms;
    for ((wish, length), _) in wishes.iter().zip(lengths).zip(tried).filter(|it| *it.1) {
        let end_ms = at_ms + (*length)?;
        spare_ms = spare_ms.min(wish.until_ms.checked_sub(end_ms)?);
        at_ms = end_ms + APART_MS;
    }
    Some(spare_ms)
}
