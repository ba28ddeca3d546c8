//! One repetition after the other at an exercise's own tempo: how it is shown on a page, where no
//! timeline runs.

use super::Beat;
use crate::exercise::{Exercise, Held, Measure, Phase};

/// How much is shown of a hold that is dosed in seconds: one breath.
const HOLD_MS: u32 = 4000;
/// And of one with a gait: whole cycles, at least this long.
const CYCLES_MS: u32 = 3000;

/// Milliseconds of each phase of one shown repetition, in order.
pub fn phases(exercise: &Exercise) -> [(Phase, u32); 4] {
    let tempo = exercise.tempo;
    tempo.order().map(|phase| match (phase, exercise.dose.measure, exercise.movement.held) {
        (Phase::Hold, Measure::HoldSecs, Held::Breath) => (phase, HOLD_MS),
        (Phase::Hold, Measure::HoldSecs, Held::Cycle(cycle)) => {
            (phase, CYCLES_MS.next_multiple_of(cycle.ms.max(1)))
        }
        (phase, ..) => (phase, u32::from(tempo.secs(phase)) * 1000),
    })
}

/// Milliseconds of one shown repetition; not zero.
pub fn rep_ms(exercise: &Exercise) -> u32 {
    phases(exercise).iter().map(|(_, ms)| ms).sum::<u32>().max(1)
}

/// Level and beat after `ms` of repetitions without end.
pub fn at(exercise: &Exercise, ms: u32) -> (f32, Beat) {
    let whole = rep_ms(exercise);
    let rep = (ms / whole) as u16;
    let mut left = ms % whole;
    for (phase, ms) in phases(exercise) {
        if left < ms {
            let part = left as f32 / ms as f32;
            return (phase.level(part), Beat { phase, part, ms, rep, back: false });
        }
        left -= ms;
    }
    (0.0, Beat { phase: Phase::Pause, part: 1.0, ms: 0, rep, back: false })
}
