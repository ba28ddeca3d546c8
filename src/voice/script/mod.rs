//! A timeline -> what is said over it. The only place that decides it: long because its rules and
//! numbers belong beside each other. `course` answers what is new, `room` finds the time.
//!
//! Our choice throughout: as little as somebody needs who does not see the screen.
//!
//! - **Before the first bout**: get ready, name, side, the cue.
//! - **In a rest**: rest; next or last round; then what comes next: the name and the cue if it is another exercise,
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

mod course;
mod room;

use course::side_of_bout;

use super::{Manner, Phrase, Talk};
use crate::circuit::Circuit;
use crate::exercise::{Exercise, Lang, Phase, Sides};
use crate::library::own::PREFIX;
use crate::timeline::{Bout, CueSound, FINISH_TAIL_MS, Kind, Place, Segment, Timeline};

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
/// After the chime of a break begins, at least, so that "switch to your right side" still fits into
/// a turn of 5 s; and so much more where there is time.
const CHIME_MS: u32 = 250;
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

/// Something that may be said: what, how long it lasts, how important it is, and when it must be
/// over.
struct Wish {
    phrase: Phrase,
    ms: u32,
    rank: Rank,
    until_ms: u32,
    chosen: bool,
}

/// What is said over a timeline, sorted by time; no two overlap. `length_ms` tells how long the
/// clip of a phrase lasts, `None` if there is no clip: then it is not said.
pub fn script(
    timeline: &Timeline,
    circuit: &Circuit,
    manner: Manner,
    length_ms: &dyn Fn(Phrase) -> Option<u32>,
) -> Vec<Line> {
    let (wishes, lines) = (Vec::new(), Vec::new());
    let mut script = Script { timeline, circuit, manner, length_ms, wishes, lines };
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
    /// What may be said next, in the order of saying it.
    wishes: Vec<Wish>,
    lines: Vec<Line>,
}

impl Script<'_> {
    /// What an exercise is called; one of the person's own that nobody has recorded, that it is.
    fn name(&self, exercise: &'static Exercise) -> Phrase {
        let name = Phrase::Name(exercise);
        let is_own = exercise.id.0.starts_with(PREFIX);
        if is_own && (self.length_ms)(name).is_none() { Phrase::Own } else { name }
    }

    /// A break: what comes after it.
    fn gap(&mut self, segment: &Segment) {
        let place = segment.place;
        let Some((bout, exercise)) = self.bout(place.bout) else { return };
        let until_ms = self.clear(segment.from_ms, segment.to_ms.saturating_sub(PIPS_MS));
        let is_new = self.is_other_exercise(place.bout);
        let is_lead_in = segment.kind == Kind::LeadIn;
        match segment.kind {
            Kind::LeadIn => self.wish(Phrase::GetReady, LABEL, until_ms),
            Kind::Rest => self.wish(Phrase::Rest, NOW, until_ms),
            Kind::TurnOver | Kind::Work(_) => {}
        }
        if let Some(round) = self.new_round(place.bout).filter(|_| segment.kind == Kind::Rest) {
            self.wish(round, NOW, until_ms);
        }
        if is_new || is_lead_in {
            if !is_lead_in {
                self.wish(Phrase::Next, LABEL, until_ms);
            }
            self.wish(self.name(exercise), NAME, until_ms);
        } else if segment.kind == Kind::Rest {
            let is_last = self.is_last_set(place.bout);
            let again = if is_last { Phrase::LastSet } else { Phrase::NextSet };
            self.wish(again, NOW, until_ms);
        }
        if let Some(side) = side_of_bout(segment, exercise) {
            // Where the longer words have no room, the shorter ones say it too.
            let switch = Phrase::SwitchTo(side);
            let from_ms = segment.from_ms + CHIME_MS;
            let has_room = (self.length_ms)(switch).is_some_and(|ms| from_ms + ms <= until_ms);
            let switches = segment.kind == Kind::TurnOver && has_room;
            self.wish(if switches { switch } else { Phrase::Side(side) }, SIDE, until_ms);
        }
        if self.is_first_of_exercise(place.bout) {
            self.wish(Phrase::Cue(exercise), EXTRA, until_ms);
        }
        if segment.ms() >= LONG_REST_MS && self.is_first_long_rest(place.bout, bout) {
            self.wish(self.safety(exercise), SIDE, until_ms);
        }
        self.say(segment.from_ms + CHIME_MS, true);
    }

    /// One repetition.
    fn rep(&mut self, rep: &[Segment], before: Before) {
        let ([first, ..], [.., last]) = (rep, rep) else { return };
        let place = first.place;
        let Some((bout, exercise)) = self.bout(place.bout) else { return };
        for (index, segment) in rep.iter().enumerate() {
            let Kind::Work(phase) = segment.kind else { continue };
            let until_ms = self.clear(segment.from_ms, last.to_ms);
            let in_phase_ms = until_ms.min(segment.to_ms.saturating_sub(APART_MS));
            if index == 0 {
                self.missing(first, before, exercise, until_ms);
                self.number(place, &bout, exercise, until_ms);
            }
            let in_time = index == 0 || self.free_ms() <= segment.from_ms + LATE_MS;
            if in_time && place.rep == 0 {
                let label = exercise.text.get(LANG).labels.get(phase);
                self.wish(Phrase::Label(label), LABEL, in_phase_ms);
            }
            let breathes = self.manner.breath && (1..=2).contains(&place.rep);
            if in_time && breathes && self.is_first_of_exercise(place.bout) {
                match phase {
                    Phase::Lift => self.wish(Phrase::BreatheOut, EXTRA, in_phase_ms),
                    Phase::Lower => self.wish(Phrase::BreatheIn, EXTRA, in_phase_ms),
                    Phase::Hold | Phase::Pause => {}
                }
            }
            self.say(segment.from_ms + ATTACK_MS, false);
            if phase == Phase::Hold {
                self.hold(segment);
            }
        }
    }

    /// The name and the side, if nobody has said them yet.
    fn missing(
        &mut self,
        first: &Segment,
        before: Before,
        exercise: &'static Exercise,
        until_ms: u32,
    ) {
        let place = first.place;
        let (said_from, after_gap) = match before {
            Before::Nothing => (None, false),
            Before::Work => (Some(self.lines.len()), false),
            Before::Gap { said_from } => (Some(said_from), true),
        };
        if let Some(said_from) = said_from.filter(|_| place.rep == 0) {
            let said = self.lines.get(said_from..).unwrap_or_default();
            let named =
                said.iter().any(|line| matches!(line.phrase, Phrase::Name(_) | Phrase::Own));
            let sided = said
                .iter()
                .any(|line| matches!(line.phrase, Phrase::Side(_) | Phrase::SwitchTo(_)));
            if !named && self.is_other_exercise(place.bout) {
                self.wish(self.name(exercise), NAME, until_ms);
            }
            if let Some(side) = side_of_bout(first, exercise).filter(|_| !sided) {
                self.wish(Phrase::Side(side), SIDE, until_ms);
            }
        }
        if exercise.sides == Sides::Alternating && (place.rep < 2 || after_gap) {
            self.wish(Phrase::Side(first.side), SIDE, until_ms);
        }
    }

    /// The number of a repetition, or what is said in its place; and halfway.
    fn number(&mut self, place: Place, bout: &Bout, exercise: &Exercise, until_ms: u32) {
        let Some(last_rep) = place.rep.checked_sub(1) else { return };
        let left = bout.reps.saturating_sub(place.rep);
        let walks = exercise.sides == Sides::OutAndBack;
        let goes_out = !self.timeline.is_way_back(Place { rep: last_rep, ..place });
        if walks && goes_out && self.timeline.is_way_back(place) {
            return self.wish(Phrase::TurnRound, SIDE, until_ms);
        }
        let counts = match self.manner.talk {
            Talk::EveryRep => true,
            Talk::LastThree => left <= 3,
            Talk::NoCount => false,
        };
        if left <= 1 {
            self.wish(Phrase::LastRep, NOW, until_ms);
        } else if counts && place.rep < u16::from(Phrase::MOST) {
            self.wish(Phrase::Count(place.rep as u8 + 1), NOW, until_ms);
        }
        let is_middle = bout.reps >= HALVED_REPS && place.rep == bout.reps / 2;
        if is_middle && !walks && self.manner.talk == Talk::EveryRep {
            self.wish(Phrase::Halfway, EXTRA, until_ms);
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
        self.wish(Phrase::Done, NOW, until_ms);
        self.say(finish.at_ms + FINISH_MS, false);
    }
}
