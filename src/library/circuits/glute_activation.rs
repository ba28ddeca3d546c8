//! C08, theme: glute activation.

use super::{CircuitPage, CircuitText, Ready, circuit, with_rest};
use crate::exercise::Localized;
use crate::library::{bridge, clam, hydrant, quad_ext, sl_abd};

pub(super) static READY: Ready = Ready {
    circuit: circuit(
        "glute-activation",
        "Glute activation",
        &[
            with_rest(&bridge::EXERCISE, 1, 12, 15),
            with_rest(&clam::EXERCISE, 1, 12, 15),
            with_rest(&sl_abd::EXERCISE, 1, 12, 15),
            with_rest(&quad_ext::EXERCISE, 1, 12, 15),
            with_rest(&hydrant::EXERCISE, 1, 10, 0),
        ],
    ),
    text: Localized {
        en: CircuitText { purpose: "Light floor moves for the seat and the side of the hip." },
    },
};

pub(super) static PAGE: Localized<CircuitPage> = Localized {
    en: CircuitPage {
        note: "It is light: up to 5 times a week is fine while you learn the moves. An article \
                names the theme only; moves, order and doses are our choice.",
        for_whom: "For runners at the start, or when a loaded knee feels sore.",
    },
};
