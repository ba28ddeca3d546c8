//! H03, short maintenance for days with a light run.

use super::{CircuitPage, CircuitText, Ready, circuit, with_rest};
use crate::exercise::Localized;
use crate::library::{bridge, sl_abd, sl_stance};

/// Short rests, since each station works what the one before it did not.
pub(super) static READY: Ready = Ready {
    circuit: circuit(
        "maintenance",
        "Five minutes",
        &[
            with_rest(&bridge::EXERCISE, 1, 10, 10),
            with_rest(&sl_abd::EXERCISE, 1, 10, 10),
            with_rest(&sl_stance::EXERCISE, 1, 6, 0),
        ],
    ),
    text: Localized { en: CircuitText { purpose: "Keeps what you have built, in 5 minutes." } },
};

pub(super) static PAGE: Localized<CircuitPage> = Localized {
    en: CircuitPage {
        note: "Use it on days with a light run, between your full circuits. It is light, so every \
                day is fine. An article asks for shorter drills on such days; moves and doses \
                are our choice.",
        for_whom: "For runners who do full circuits on other days.",
    },
};
