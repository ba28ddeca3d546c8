//! C08, theme: stability ball. The ball is optional everywhere.

use super::{CircuitPage, CircuitText, Ready, circuit, station};
use crate::exercise::Localized;
use crate::library::{bird_dog, bridge, wall_sit};

pub(super) static READY: Ready = Ready {
    circuit: circuit(
        "ball",
        "Ball or floor",
        &[
            station(&bridge::EXERCISE, 2, 12),
            station(&bird_dog::EXERCISE, 2, 6),
            station(&wall_sit::EXERCISE, 3, 20),
        ],
    ),
    text: Localized {
        en: CircuitText { purpose: "Trunk, seat and thighs, with a stability ball if you like." },
    },
};

pub(super) static PAGE: Localized<CircuitPage> = Localized {
    en: CircuitPage {
        note: "Do it 2 to 3 times a week with 48 hours between. You need no ball: the pages of the \
                bridge and the wall sit say where one goes. The bird dog has no ball version. An \
                article names the theme only; moves and doses are our choice.",
        for_whom: "For runners who want to play with balance, with or without a ball.",
    },
};
