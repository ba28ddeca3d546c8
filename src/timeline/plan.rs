//! Circuit -> bouts: which side of which set comes when, and the break before it. Knows nothing
//! of what happens inside a repetition.

use super::{Bout, Gap, Pace};
use crate::circuit::{Circuit, Station};
use crate::exercise::{Measure, Side, Sides};

/// Lays a circuit out as bouts, in order: rounds of stations of sets of sides.
pub fn plan(circuit: &Circuit, pace: Pace) -> Vec<Bout> {
    let mut bouts: Vec<Bout> = Vec::new();
    // The seconds of rest before the next set, station or round.
    let mut rest_secs = 0;
    for round in 0..circuit.rounds {
        if round > 0 {
            rest_secs = circuit.round_rest_secs;
        }
        let in_round = |it: &(u8, &Station)| it.1.part.is_in(round, circuit.rounds);
        for (number, station) in (0..).zip(circuit.stations.iter()).filter(in_round) {
            for set in 0..station.sets {
                for &side in sides(station, pace) {
                    let gap = match bouts.last() {
                        None => Gap::None,
                        Some(last) if is_second_side(last, round, number, set) => Gap::TurnOver,
                        Some(last) => rest(rest_secs, pace, last.side, side),
                    };
                    bouts.push(Bout {
                        round,
                        station: number,
                        set,
                        side,
                        reps: station.reps(),
                        gap,
                        amount: station.amount,
                        tempo_percent: pace.tempo_percent,
                        id: bouts.len() as u16, // the limits of a circuit keep it small
                    });
                }
                rest_secs = station.rest_secs;
            }
        }
    }
    bouts
}

impl Pace {
    /// The side that goes first; a pace that says `Both` means no preference.
    pub(crate) const fn first(self) -> Side {
        match self.first_side {
            Side::Left | Side::Both => Side::Left,
            Side::Right => Side::Right,
        }
    }

    /// As it is at a station, which may say itself which side goes first.
    #[must_use]
    pub(crate) fn at(self, station: &Station) -> Self {
        Self { first_side: station.side.first().unwrap_or(self.first_side), ..self }
    }
}

impl Bout {
    /// The station of the circuit it is a bout of.
    pub(super) fn station<'a>(&self, circuit: &'a Circuit) -> Option<&'a Station> {
        circuit.stations.get(usize::from(self.station))
    }

    /// The side that works in a repetition of this bout.
    pub fn side_of(&self, rep: u16, sides: Sides, pace: Pace) -> Side {
        let first = pace.first();
        let is_first = match sides {
            Sides::Each | Sides::Both => return self.side,
            Sides::Alternating => rep.is_multiple_of(2),
            Sides::OutAndBack => rep < self.turns_back_at(),
        };
        if is_first { first } else { first.other() }
    }

    /// The first step of the way back of a walk.
    pub(super) const fn turns_back_at(&self) -> u16 {
        self.reps / 2
    }
}

/// The bouts of one set.
fn sides(station: &Station, pace: Pace) -> &'static [Side] {
    match (station.exercise.sides, pace.at(station).first()) {
        (Sides::Alternating | Sides::OutAndBack | Sides::Both, _) => &[Side::Both],
        (Sides::Each, Side::Right) if station.side.is_one_sided() => &[Side::Right],
        (Sides::Each, Side::Left | Side::Both) if station.side.is_one_sided() => &[Side::Left],
        (Sides::Each, Side::Right) => &[Side::Right, Side::Left],
        (Sides::Each, Side::Left | Side::Both) => &[Side::Left, Side::Right],
    }
}

impl Station {
    /// Repetitions of one bout.
    pub(crate) const fn reps(&self) -> u16 {
        let per_side = match self.exercise.dose.measure {
            Measure::Reps | Measure::Steps => self.amount,
            Measure::HoldSecs => 1,
        };
        match self.exercise.sides {
            Sides::Each | Sides::Both => per_side,
            Sides::Alternating | Sides::OutAndBack => per_side.saturating_mul(2),
        }
    }
}

fn is_second_side(last: &Bout, round: u8, station: u8, set: u8) -> bool {
    (last.round, last.station, last.set) == (round, station, set)
}

/// The break between two sets. Without a rest, changing sides still needs its turn-over.
fn rest(secs: u16, pace: Pace, from: Side, to: Side) -> Gap {
    let ms = u32::from(secs) * u32::from(pace.rest_percent.min(300)) * 10;
    if ms > 0 {
        Gap::Rest(ms)
    } else if from != Side::Both && to == from.other() {
        Gap::TurnOver
    } else {
        Gap::None
    }
}
