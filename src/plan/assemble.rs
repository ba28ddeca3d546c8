//! What fits into the minutes: which exercises, and how many sets of each.

use super::kind::Kind;
use super::rules;
use crate::circuit::{Circuit, Station};
use crate::day::Day;
use crate::timeline::{Pace, Timeline, fit};

/// An exercise that may go into a circuit.
pub(super) struct Candidate {
    pub(super) station: Station,
    /// When it was done the last time.
    pub(super) last: Option<Day>,
}

/// The minutes of a session and how quickly it is done.
#[derive(Clone, Copy)]
pub(super) struct Budget {
    ms: u32,
    pace: Pace,
}

impl Budget {
    pub(super) fn of(minutes: u8, pace: Pace) -> Self {
        Self { ms: u32::from(minutes) * 60_000, pace }
    }

    fn holds(self, circuit: &Circuit) -> bool {
        Timeline::duration_ms(circuit, self.pace) <= self.ms
    }

    /// The circuit, cut to fit.
    pub(super) fn fit(self, circuit: &Circuit) -> Circuit {
        fit(circuit, self.pace, self.ms)
    }
}

/// Adds what fits, the longest not done first: one set of four exercises, then their other sets,
/// then more exercises. The stations in the order in which they came, and whether all of it fits.
pub(super) fn assemble(
    warm_up: &[Station],
    candidates: &[Candidate],
    budget: Budget,
) -> (Vec<Station>, bool) {
    // The sets of each that are in.
    let mut sets = vec![0_u8; candidates.len()];
    let lay = |sets: &[u8]| {
        let mut laid = warm_up.to_vec();
        for (candidate, &sets) in candidates.iter().zip(sets).filter(|it| *it.1 > 0) {
            laid.push(Station { sets, ..candidate.station });
        }
        laid
    };
    let fits = |sets: &[u8]| budget.holds(&Kind::Full.circuit(lay(sets)));
    let mut queue: Vec<usize> = Vec::with_capacity(candidates.len());
    while let Some(next) = (0..candidates.len())
        .filter(|place| !queue.contains(place))
        .min_by_key(|&place| candidates[place].last)
    {
        queue.push(next);
    }
    let (first, later) = queue.split_at(usize::from(rules::MOVES.small()).min(queue.len()));
    for (places, all_sets) in [(first, false), (first, true), (later, true)] {
        for &place in places {
            let most = if all_sets { candidates[place].station.sets } else { 1 };
            while sets[place] < most {
                sets[place] += 1;
                if !fits(&sets) {
                    sets[place] -= 1;
                    break;
                }
            }
        }
    }
    // Something is always done; what is too long is cut later.
    if let Some(&place) = queue.first().filter(|_| sets.iter().all(|it| *it == 0)) {
        sets[place] = 1;
    }
    let is_all = candidates.iter().zip(&sets).all(|(it, sets)| it.station.sets == *sets);
    (lay(&sets), is_all)
}
