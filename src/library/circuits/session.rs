//! H04, the full session: warm-up, activation and mobility, then strength.

use super::{CircuitPage, CircuitText, Ready, circuit, station, with_rest};
use crate::exercise::Localized;
use crate::library::{bird_dog, bridge, clam, knee_wall, kneeling_rock, lat_stepdown, split_squat};

/// The first two warm up hip and knee; the last two are the strength part.
pub(super) static READY: Ready = Ready {
    circuit: circuit(
        "session",
        "Full session",
        &[
            with_rest(&kneeling_rock::EXERCISE, 1, 8, 10),
            with_rest(&knee_wall::EXERCISE, 1, 10, 15),
            with_rest(&clam::EXERCISE, 1, 10, 15),
            with_rest(&bridge::EXERCISE, 1, 12, 15),
            with_rest(&bird_dog::EXERCISE, 1, 6, 15),
            station(&lat_stepdown::EXERCISE, 2, 8),
            station(&split_squat::EXERCISE, 2, 8),
        ],
    ),
    text: Localized {
        en: CircuitText { purpose: "Warm-up, activation and mobility, then strength." },
    },
};

pub(super) static PAGE: Localized<CircuitPage> = Localized {
    en: CircuitPage {
        note: "Do it 2 to 3 times a week, on days between your runs, with 48 hours between. An \
                article gives the order and 15 to 20 minutes; moves and doses are our choice. \
                Leave out the strength part when you are tired.",
        for_whom: "For runners who can step down with little pain, 2 of 10 or less.",
    },
};
