//! What the script asks of a session's course: which exercise, which set, what is new.

use super::{LONG_REST_MS, Script};
use crate::exercise::{Exercise, Position, Side, Sides, Stage};
use crate::timeline::{Bout, Gap, Segment};
use crate::voice::Phrase;

impl Script<'_> {
    pub(super) fn bout(&self, number: u16) -> Option<(Bout, &'static Exercise)> {
        let bout = *self.timeline.bouts.get(usize::from(number))?;
        Some((bout, self.exercise(&bout)?))
    }

    pub(super) fn exercise(&self, bout: &Bout) -> Option<&'static Exercise> {
        self.circuit.stations.get(usize::from(bout.station)).map(|station| station.exercise)
    }

    /// The bouts before this one.
    pub(super) fn earlier(&self, number: u16) -> &[Bout] {
        self.timeline.bouts.get(..usize::from(number)).unwrap_or_default()
    }

    /// Whether the bout before this one is of another exercise, or there is none.
    pub(super) fn is_other_exercise(&self, number: u16) -> bool {
        let now = self.bout(number).map(|it| it.1);
        self.earlier(number).last().and_then(|bout| self.exercise(bout)) != now
    }

    /// Whether no bout before this one is of the same exercise.
    pub(super) fn is_first_of_exercise(&self, number: u16) -> bool {
        let now = self.bout(number).map(|it| it.1);
        self.earlier(number).iter().all(|bout| self.exercise(bout) != now)
    }

    /// What to say of a round that begins with this bout.
    pub(super) fn new_round(&self, number: u16) -> Option<Phrase> {
        let bout = self.timeline.bouts.get(usize::from(number))?;
        let before = self.timeline.bouts.get(usize::from(number).checked_sub(1)?)?;
        let is_last = bout.round + 1 == self.circuit.rounds;
        let round = if is_last { Phrase::LastRound } else { Phrase::NextRound };
        (bout.round != before.round).then_some(round)
    }

    /// Whether another exercise, or the end, comes after the set of this bout.
    pub(super) fn is_last_set(&self, number: u16) -> bool {
        let Some((now, exercise)) = self.bout(number) else { return false };
        let later = self.timeline.bouts.iter().skip(usize::from(number));
        let mut others = later
            .skip_while(|it| (it.round, it.station, it.set) == (now.round, now.station, now.set));
        others.next().and_then(|bout| self.exercise(bout)) != Some(exercise)
    }

    pub(super) fn is_first_long_rest(&self, number: u16, bout: Bout) -> bool {
        let is_long = |bout: &Bout| matches!(bout.gap, Gap::Rest(ms) if ms >= LONG_REST_MS);
        is_long(&bout) && !self.earlier(number).iter().any(is_long)
    }

    /// One of the sentences, by the length of the circuit, so that not every circuit has the same.
    /// The one about the knee is for those who stand.
    pub(super) fn safety(&self, exercise: &Exercise) -> Phrase {
        let number = self.timeline.bouts.len() as u8 % Phrase::SAFETY;
        let stands = exercise.position == Position::Standing && exercise.stage != Stage::Mobility;
        Phrase::Safety(if number == 1 && !stands { 0 } else { number })
    }
}

/// The side of a bout, where it has one from its first repetition on.
pub(super) fn side_of_bout(segment: &Segment, exercise: &Exercise) -> Option<Side> {
    match exercise.sides {
        Sides::Each | Sides::OutAndBack => Some(segment.side),
        Sides::Alternating | Sides::Both => None,
    }
}
