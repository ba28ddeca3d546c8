//! C04, four moves anywhere.

use super::{CircuitPage, CircuitText, Ready, circuit, station};
use crate::exercise::Localized;
use crate::library::{bridge, clam, lat_walk, sl_abd};

pub(super) static READY: Ready = Ready {
    circuit: circuit(
        "four-moves",
        "Four moves",
        &[
            station(&clam::EXERCISE, 2, 12),
            station(&sl_abd::EXERCISE, 2, 12),
            station(&bridge::EXERCISE, 2, 12),
            station(&lat_walk::EXERCISE, 2, 10),
        ],
    ),
    text: Localized {
        en: CircuitText { purpose: "For the side and the back of the hip, anywhere: 4 moves." },
    },
};

pub(super) static PAGE: Localized<CircuitPage> = Localized {
    en: CircuitPage {
        note: "Do it 2 to 3 times a week with 48 hours between, alone or after other strength \
                work. The articles give 10 to 20 reps; the sets and the seconds are our choice.",
        for_whom: "For runners who already do some strength work.",
    },
};
