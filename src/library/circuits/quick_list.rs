//! C05 as strength work: three rounds of a few moves.

use super::{CircuitPage, CircuitText, Ready, repeated_circuit, station};
use crate::exercise::Localized;
use crate::library::{bridge_hold, clam, lunge_matrix};

pub(super) static READY: Ready = Ready {
    circuit: repeated_circuit(
        "quick-list",
        "Quick list",
        3,
        60,
        &[
            station(&clam::EXERCISE, 1, 10),
            station(&bridge_hold::EXERCISE, 1, 30),
            station(&lunge_matrix::EXERCISE, 1, 8),
        ],
    ),
    text: Localized { en: CircuitText { purpose: "From the floor up: 3 rounds of 3 moves." } },
};

pub(super) static PAGE: Localized<CircuitPage> = Localized {
    en: CircuitPage {
        note: "Do it 2 to 3 times a week, alone or inside other strength work. The 3 rounds, the \
                10 clamshells and the hold of 30 seconds come from an article; the lunges and the \
                rests are our choice.",
        for_whom: "For runners who lunge well and want one short block of strength.",
    },
};
