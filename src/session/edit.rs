//! Changes as edits of the plan: the same change at the same place gives the same plan, whatever
//! was done. Bouts keep their numbers; new ones get the next free number.

use super::change::{At, Change};
use super::{Session, Then};
use crate::circuit::{MAX_REST_SECS, MAX_SETS, Station};
use crate::exercise::Sides;
use crate::timeline::{Bout, Gap, Pace};

/// Percent, as for any pace.
const TEMPO: std::ops::RangeInclusive<u16> = 50..=200;
/// A rest is not made shorter than this.
const SHORTEST_REST_MS: u32 = 5_000;
/// No plan gets longer by changes.
pub(super) const MAX_BOUTS: usize = 10_000;

impl Session {
    /// Edits the plan; `None` if the change is not possible there, and then nothing has changed.
    pub(super) fn edit(&mut self, at: At, change: Change) -> Option<Then> {
        let place = self.position_of(at.bout)?;
        let here = *self.bouts.get(place)?;
        match change {
            Change::Tempo(percent) => self.set_tempo(place, percent, &|_| true),
            Change::OwnTempo(percent) => {
                self.set_tempo(place, percent, &|bout: &Bout| bout.station == here.station)
            }
            Change::Amount(amount) => self.set_amount(place, at.rep, amount),
            Change::Rest(secs) => self.lengthen_rests(place, at.rep, secs),
            Change::MoreSets => self.add_set(&here),
            Change::FewerSets => self.drop_set(place, at.rep),
            Change::SkipSide if self.sides_of(&here)? != Sides::Each => None,
            Change::SkipSide => Some(self.drop_rest(place, at.rep, &|bout: &Bout| {
                bout.station == here.station && bout.side == here.side
            })),
            Change::SkipExercise => {
                Some(self.drop_rest(place, at.rep, &|bout: &Bout| bout.station == here.station))
            }
            Change::RepeatSide => self.repeat(place),
            Change::Swap(exercise) => self.swap(place, at.rep, exercise),
        }
    }

    /// Where a bout of this number is in the plan.
    pub(super) fn position_of(&self, id: u16) -> Option<usize> {
        self.bouts.iter().position(|bout| bout.id == id)
    }

    fn sides_of(&self, bout: &Bout) -> Option<Sides> {
        Some(self.circuit.stations.get(usize::from(bout.station))?.exercise.sides)
    }

    fn set_tempo(
        &mut self,
        from: usize,
        percent: u16,
        concerns: &dyn Fn(&Bout) -> bool,
    ) -> Option<Then> {
        let mut changed = None;
        if TEMPO.contains(&percent) {
            for bout in self.bouts.iter_mut().skip(from).filter(|bout| concerns(bout)) {
                if std::mem::replace(&mut bout.tempo_percent, percent) != percent {
                    changed = Some(Then::Stay);
                }
            }
        }
        changed
    }

    fn set_amount(&mut self, from: usize, rep: u16, amount: u16) -> Option<Then> {
        let number = self.bouts.get(from)?.station;
        let station = Station { amount, ..*self.circuit.stations.get(usize::from(number))? };
        station.check(1).ok()?;
        let reps = station.reps();
        let mut changed = None;
        for (index, bout) in self.bouts.iter_mut().enumerate().skip(from) {
            if bout.station != number {
                continue;
            }
            // What is under way can only end after the present repetition, a walk that has turned
            // cannot turn elsewhere, and left and right come in pairs.
            let under_way = if index == from { rep } else { 0 };
            let least = match station.exercise.sides {
                Sides::Each | Sides::Both => under_way,
                Sides::Alternating => under_way.next_multiple_of(2),
                Sides::OutAndBack if under_way > reps.min(bout.reps) / 2 => continue,
                Sides::OutAndBack => 0,
            };
            let edited = Bout { amount, reps: reps.max(least), ..*bout };
            if std::mem::replace(bout, edited) != edited {
                changed = Some(Then::Stay);
            }
        }
        changed
    }

    fn lengthen_rests(&mut self, from: usize, rep: u16, secs: i16) -> Option<Then> {
        let first = if rep == 0 { from } else { from + 1 };
        let mut changed = None;
        for bout in self.bouts.iter_mut().skip(first.max(1)) {
            let rest_ms = match bout.gap {
                Gap::Rest(ms) => ms,
                Gap::None if secs > 0 => 0,
                Gap::None | Gap::TurnOver => continue,
            };
            let gap = Gap::Rest(longer(rest_ms, secs));
            if std::mem::replace(&mut bout.gap, gap) != gap {
                changed = Some(Then::Stay);
            }
        }
        changed
    }

    fn add_set(&mut self, here: &Bout) -> Option<Then> {
        let station = *self.circuit.stations.get(usize::from(here.station))?;
        let of_here = |bout: &Bout| (bout.round, bout.station) == (here.round, here.station);
        let last = self.bouts.iter().rposition(of_here)?;
        let set = self.bouts.iter().filter(|bout| of_here(bout)).map(|bout| bout.set).max()?;
        let mut added: Vec<Bout> = Vec::new();
        for bout in self.bouts.iter().filter(|bout| of_here(bout) && bout.set == set) {
            if added.iter().all(|known| known.side != bout.side) {
                added.push(*bout);
            }
        }
        if set + 1 >= MAX_SETS || self.bouts.len() + added.len() > MAX_BOUTS {
            return None;
        }
        let mut before = *self.bouts.get(last)?;
        for (place, bout) in (last + 1..).zip(added) {
            let gap =
                if before.set == set { rest(&station, self.started.pace) } else { Gap::TurnOver };
            before = Bout { id: self.new_id(), set: set + 1, gap, ..bout };
            before.reps = Station { amount: bout.amount, ..station }.reps();
            self.bouts.insert(place, before);
        }
        Some(Then::Stay)
    }

    /// In the break before the last set that set may go too.
    fn drop_set(&mut self, place: usize, rep: u16) -> Option<Then> {
        let here = *self.bouts.get(place)?;
        let of_here = |bout: &Bout| (bout.round, bout.station) == (here.round, here.station);
        let set = self.bouts.iter().filter(|bout| of_here(bout)).map(|bout| bout.set).max()?;
        let before = place.checked_sub(1).and_then(|before| self.bouts.get(before));
        let is_whole = rep == 0 && before.is_some_and(|it| of_here(it) && it.set < here.set);
        if set < here.set || (set == here.set && !is_whole) {
            return None;
        }
        self.bouts.retain(|bout| !(of_here(bout) && bout.set == set));
        Some(Then::Stay)
    }

    /// Drops what is not begun of some bouts, and goes on after the present one.
    fn drop_rest(&mut self, place: usize, rep: u16, concerns: &dyn Fn(&Bout) -> bool) -> Then {
        let first = if rep == 0 { place } else { place + 1 };
        let mut index = first;
        while let Some(bout) = self.bouts.get(index).copied() {
            if concerns(&bout) {
                self.bouts.remove(index);
                // The other side of the set takes over the rest before it.
                if let Some(next) = self.bouts.get_mut(index)
                    && next.gap == Gap::TurnOver
                    && (next.round, next.station, next.set) == (bout.round, bout.station, bout.set)
                {
                    next.gap = bout.gap;
                }
            } else {
                index += 1;
            }
        }
        if rep == 0 { Then::Stay } else { Then::Next }
    }

    fn repeat(&mut self, place: usize) -> Option<Then> {
        let here = *self.bouts.get(place)?;
        let station = *self.circuit.stations.get(usize::from(here.station))?;
        let of_here = |bout: &&Bout| {
            (bout.round, bout.station, bout.set, bout.side)
                == (here.round, here.station, here.set, here.side)
        };
        let times = self.bouts.iter().filter(of_here).count();
        if times >= usize::from(MAX_SETS) || self.bouts.len() >= MAX_BOUTS {
            return None;
        }
        let gap = match rest(&station, self.started.pace) {
            Gap::None => Gap::TurnOver,
            gap => gap,
        };
        let reps = Station { amount: here.amount, ..station }.reps();
        let again = Bout { id: self.new_id(), gap, reps, ..here };
        self.bouts.insert(place + 1, again);
        Some(Then::Stay)
    }

    /// Numbers are never given twice.
    pub(super) fn new_id(&mut self) -> u16 {
        self.next_id += 1;
        self.next_id - 1
    }
}

/// A rest with `secs` more, within its limits.
pub(super) fn longer(rest_ms: u32, secs: i16) -> u32 {
    let most = i64::from(MAX_REST_SECS) * 1000;
    let least = i64::from(SHORTEST_REST_MS.min(rest_ms));
    (i64::from(rest_ms) + i64::from(secs) * 1000).clamp(least, most) as u32
}

fn rest(station: &Station, pace: Pace) -> Gap {
    match u32::from(station.rest_secs) * u32::from(pace.rest_percent.min(300)) * 10 {
        0 if station.exercise.sides == Sides::Each => Gap::TurnOver,
        0 => Gap::None,
        ms => Gap::Rest(ms),
    }
}
