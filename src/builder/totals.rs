//! What a circuit adds up to.

use crate::circuit::Circuit;
use crate::exercise::{Kit, Muscle, Phase, Side, Sides};
use crate::timeline::{Pace, Timeline, plan};

/// All of it, at somebody's pace.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Totals {
    /// From the tap to the end of the last repetition, lead-in included.
    pub ms: u32,
    /// Time under tension of each side: lifting, holding and lowering. The pause, where a muscle is
    /// long and mostly unloaded, does not count. What both sides do counts for both; a walk counts
    /// for the side that leads.
    pub left_ms: u32,
    pub right_ms: u32,
    /// Sets of all rounds; left and right are one.
    pub sets: u16,
    /// In the order in which they are needed or trained. A muscle that is the main one somewhere is
    /// not named as a helper too.
    pub kit: Vec<Kit>,
    pub primary: Vec<Muscle>,
    pub secondary: Vec<Muscle>,
}

pub fn totals(circuit: &Circuit, pace: Pace) -> Totals {
    let mut all = Totals { kit: circuit.kit(), ..Totals::default() };
    if circuit.stations.is_empty() {
        return all;
    }
    all.ms = Timeline::duration_ms(circuit, pace);
    for station in circuit.stations.iter() {
        add(&mut all.primary, station.exercise.primary, &[]);
    }
    for station in circuit.stations.iter() {
        add(&mut all.secondary, station.exercise.secondary, &all.primary);
    }
    let mut last = None;
    for bout in plan(circuit, pace) {
        let Some(station) = circuit.stations.get(usize::from(bout.station)) else { continue };
        let set = (bout.round, bout.station, bout.set);
        if last != Some(set) {
            all.sets = all.sets.saturating_add(1);
        }
        last = Some(set);
        let rep_ms: u32 = station
            .phases(pace)
            .iter()
            .filter(|(phase, _)| *phase != Phase::Pause)
            .map(|(_, ms)| ms)
            .sum();
        let ms = rep_ms.saturating_mul(u32::from(bout.reps));
        let (left_ms, right_ms) = match (station.exercise.sides, bout.side) {
            (Sides::Each, Side::Left) => (ms, 0),
            (Sides::Each, Side::Right) => (0, ms),
            // Left and right come in pairs.
            (Sides::Alternating | Sides::OutAndBack, _) => (ms / 2, ms / 2),
            (Sides::Each | Sides::Both, _) => (ms, ms),
        };
        all.left_ms = all.left_ms.saturating_add(left_ms);
        all.right_ms = all.right_ms.saturating_add(right_ms);
    }
    all
}

fn add(list: &mut Vec<Muscle>, more: &[Muscle], not: &[Muscle]) {
    for muscle in more {
        if !list.contains(muscle) && !not.contains(muscle) {
            list.push(*muscle);
        }
    }
}
