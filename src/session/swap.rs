//! Another exercise in the place of one: for the sets that are left, with its own dose and tempo.

use super::edit::MAX_BOUTS;
use super::{Session, Then};
use crate::circuit::Station;
use crate::exercise::{Exercise, Side, Sides};
use crate::timeline::{Bout, Gap};

/// Exercises that were swapped away stay in the list; no session comes near.
const MAX_STATIONS: usize = 200;

impl Session {
    pub(super) fn swap(
        &mut self,
        place: usize,
        rep: u16,
        exercise: &'static Exercise,
    ) -> Option<Then> {
        let here = *self.bouts.get(place)?;
        let old = *self.circuit.stations.get(usize::from(here.station))?;
        let station = Station {
            exercise,
            amount: exercise.dose.amount.0,
            tempo: None,
            side: old.side.suited(exercise.sides),
            ..old
        };
        let number = self.circuit.stations.len();
        if old.exercise == exercise || number > MAX_STATIONS || self.bouts.len() > MAX_BOUTS / 2 {
            return None;
        }
        station.check(1).ok()?;
        self.circuit.stations.to_mut().push(station);
        // Of a set that is cut short, what was done stays; the new exercise comes after it.
        let is_cut = rep > 1;
        if is_cut {
            let id = self.new_id();
            self.bouts.insert(place + 1, Bout { id, gap: Gap::TurnOver, ..here });
        }
        let first = place + usize::from(is_cut);
        let left = self.bouts.split_off(first);
        for bout in left {
            if bout.station == here.station {
                let swapped = Bout {
                    station: number as u8, // at most `MAX_STATIONS`
                    amount: station.amount,
                    reps: station.reps(),
                    ..bout
                };
                self.put(swapped, first, [old.exercise.sides, exercise.sides]);
            } else {
                self.bouts.push(bout);
            }
        }
        Some(match rep {
            0 => Then::Stay,
            1 => Then::Again,
            _ => Then::Next,
        })
    }

    /// Adds a bout of the new exercise, with the sides it takes. Bouts from `first` on are new.
    fn put(&mut self, bout: Bout, first: usize, sides: [Sides; 2]) {
        let set = |it: &Bout| (it.round, it.station, it.set);
        match sides.map(|sides| sides == Sides::Each) {
            [true, true] | [false, false] => self.bouts.push(bout),
            // Both sides at once: the second is in the first.
            [true, false] => {
                let last = self.bouts.get(first..).and_then(<[Bout]>::last);
                if last.is_none_or(|last| set(last) != set(&bout)) {
                    self.bouts.push(Bout { side: Side::Both, ..bout });
                }
            }
            [false, true] => {
                let side = self.started.pace.first();
                let id = self.new_id();
                let second = Bout { side: side.other(), gap: Gap::TurnOver, id, ..bout };
                self.bouts.extend([Bout { side, ..bout }, second]);
            }
        }
    }
}
