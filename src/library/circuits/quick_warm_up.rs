//! C05 as part of a warm-up: each move once.

use super::{CircuitPage, CircuitText, Ready, circuit, with_rest};
use crate::exercise::Localized;
use crate::library::{bridge, clam, lunge_matrix};

pub(super) static READY: Ready = Ready {
    circuit: circuit(
        "quick-warm-up",
        "Quick warm-up",
        &[
            with_rest(&clam::EXERCISE, 1, 10, 10),
            with_rest(&bridge::EXERCISE, 1, 10, 10),
            with_rest(&lunge_matrix::EXERCISE, 1, 8, 0),
        ],
    ),
    text: Localized { en: CircuitText { purpose: "The quick list once, to warm up." } },
};

pub(super) static PAGE: Localized<CircuitPage> = Localized {
    en: CircuitPage {
        note: "Use it before a run or before other strength work, on any day when your legs are \
                fresh. An article gives 10 of each; 8 lunges on each side, 2 each way, and the \
                short rests are our choice.",
        for_whom: "For runners who already know the 3 moves.",
    },
};
