//! Cuts a circuit to the time a person has. Order and both sides always stay.

use std::borrow::Cow;

use super::{Pace, Timeline};
use crate::circuit::{Circuit, Station};

/// Not less than this much of a planned amount, in percent.
const LEAST_PERCENT: u32 = 60;

/// The circuit, cut so that it takes `budget_ms` or less, lead-in included. What fits already is
/// not changed. Otherwise the first of these that is enough:
///
/// 1. fewer rounds, down to one;
/// 2. fewer sets: always one from the stations that have most, the later stations first, until
///    each has one;
/// 3. smaller amounts, all by the same percentage, but not under the exercise's dose;
/// 4. smaller amounts, all by the same percentage, down to 60 %;
/// 5. fewer stations, from the end of the list: first those that close a segment (the exercise is
///    in the circuit more than once, like the bird dogs of the home circuit), then the others.
///    The amounts of those that stay are then as large as fit.
///
/// Only if one station with one set at 60 % is too long does the result exceed the budget.
pub fn fit(circuit: &Circuit, pace: Pace, budget_ms: u32) -> Circuit {
    let fits = |circuit: &Circuit| Timeline::duration_ms(circuit, pace) <= budget_ms;
    let mut cut = circuit.clone();
    while !fits(&cut) && cut.rounds > 1 {
        cut.rounds -= 1;
    }
    while !fits(&cut) && take_a_set(cut.stations.to_mut()) {}
    loop {
        let full = cut.stations.to_vec();
        for at_least_the_dose in [true, false] {
            for percent in (LEAST_PERCENT..=100).rev() {
                cut.stations = Cow::Owned(
                    full.iter().map(|it| less(it, percent, at_least_the_dose)).collect(),
                );
                if fits(&cut) {
                    return cut;
                }
            }
        }
        let Some(index) = droppable(&full, circuit) else { return cut };
        cut.stations = Cow::Owned(full);
        cut.stations.to_mut().remove(index);
    }
}

/// Takes one set from the last of the stations that have most; false if each has one.
fn take_a_set(stations: &mut [Station]) -> bool {
    match stations.iter_mut().max_by_key(|station| station.sets) {
        Some(station) if station.sets > 1 => {
            station.sets -= 1;
            true
        }
        Some(_) | None => false,
    }
}

fn less(station: &Station, percent: u32, at_least_the_dose: bool) -> Station {
    let amount = (u32::from(station.amount) * percent).div_ceil(100) as u16;
    let least = if at_least_the_dose { station.exercise.dose.amount.0 } else { 1 };
    Station { amount: amount.max(least).min(station.amount), ..*station }
}

/// The station that goes next; `None` if only one is left.
fn droppable(left: &[Station], circuit: &Circuit) -> Option<usize> {
    let closes = |station: &Station| {
        circuit.stations.iter().filter(|it| it.exercise == station.exercise).count() > 1
    };
    let last = left.len().checked_sub(1).filter(|&last| last > 0)?;
    Some(left.iter().rposition(closes).unwrap_or(last))
}
