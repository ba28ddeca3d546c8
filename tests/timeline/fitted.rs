//! A circuit cut to the time a person has.

use kneeline::circuit::Circuit;
use kneeline::timeline::{Pace, Timeline, fit};
use proptest::prelude::*;

use crate::circuits::{any_circuit, any_pace, circuit};

/// `each 2x10, dog 1x8`, with the rounds if there are more than one.
fn brief(circuit: &Circuit) -> String {
    let stations: Vec<String> = circuit
        .stations
        .iter()
        .map(|it| format!("{} {}x{}", it.exercise.id, it.sets, it.amount))
        .collect();
    let rounds = if circuit.rounds > 1 { format!("; {}", circuit.rounds) } else { String::new() };
    stations.join(", ") + &rounds
}

#[track_caller]
fn check(text: &str, secs: u32, expected: &str) {
    let pace = Pace { lead_in_secs: 5, ..Pace::default() };
    let cut = fit(&circuit(text), pace, secs * 1000);
    let takes = Timeline::duration_ms(&cut, pace);
    assert_eq!(brief(&cut), expected, "it takes {takes} ms");
}

#[test]
fn rounds_go_first_then_sets_then_amounts_then_stations() {
    // Lead-in 5, squat repetition 6, dog repetition 5 for each side.
    let text = "squat 2x12 rest 10, dog 2x12 rest 10; rounds 2 rest 10";
    check(text, 843, "squat 2x12, dog 2x12; 2");
    check(text, 842, "squat 2x12, dog 2x12");
    check(text, 418, "squat 2x12, dog 1x12");
    check(text, 289, "squat 2x12, dog 1x12");
    check(text, 288, "squat 1x12, dog 1x12");
    check(text, 206, "squat 1x11, dog 1x11");
    check(text, 143, "squat 1x8, dog 1x8");
    check(text, 142, "squat 1x12");
    check(text, 76, "squat 1x11");
    check(text, 60, "squat 1x9");
}

#[test]
fn stations_that_close_a_segment_go_before_the_others_and_the_first_stays() {
    // Repetitions: each 7 for each side, dog 5 for each side, squat 6.
    let text = "each 1x10, dog 1x3, squat 1x10, dog 1x3";
    check(text, 170, "each 1x6, dog 1x2, squat 1x6, dog 1x2");
    check(text, 169, "each 1x6, dog 1x2, squat 1x6");
    check(text, 149, "each 1x6, squat 1x6");
    check(text, 129, "each 1x8");
    check(text, 1, "each 1x6");
}

#[test]
fn an_amount_under_the_dose_is_kept_while_others_shrink_to_theirs() {
    check("squat 1x12, plank 1x5", 77, "squat 1x8, plank 1x5");
}

proptest! {
    #[test]
    fn a_fitted_circuit_keeps_order_sides_and_budget(
        circuit in any_circuit(), pace in any_pace(), percent in 0_u32..130,
    ) {
        let full_ms = Timeline::duration_ms(&circuit, pace);
        let budget_ms = full_ms / 100 * percent;
        let cut = fit(&circuit, pace, budget_ms);
        if budget_ms >= full_ms {
            prop_assert_eq!(&cut, &circuit);
        }
        prop_assert_eq!(cut.check(), Ok(()));
        let is_least = cut.stations.len() == 1 && cut.rounds == 1 && cut.stations[0].sets == 1;
        prop_assert!(Timeline::duration_ms(&cut, pace) <= budget_ms || is_least);
        // Each kept station is one of the circuit, in the same order, with no more than it had.
        let mut rest = circuit.stations.iter();
        for kept in cut.stations.iter() {
            let is_there = rest.any(|it| {
                it.exercise == kept.exercise
                    && (it.tempo, it.rest_secs) == (kept.tempo, kept.rest_secs)
                    && (1..=it.sets).contains(&kept.sets)
                    && (it.amount * 3 / 5..=it.amount).contains(&kept.amount)
            });
            prop_assert!(is_there, "{}", brief(&cut));
        }
    }

    #[test]
    fn more_time_never_gives_fewer_stations(circuit in any_circuit(), pace in any_pace()) {
        let full_ms = Timeline::duration_ms(&circuit, pace);
        let mut before = 0;
        for tenth in 0..=10 {
            let cut = fit(&circuit, pace, full_ms.div_ceil(10) * tenth);
            prop_assert!(cut.stations.len() >= before);
            before = cut.stations.len();
        }
        prop_assert_eq!(before, circuit.stations.len());
    }
}
