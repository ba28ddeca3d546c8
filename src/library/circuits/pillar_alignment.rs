//! C10, pillar 2: dynamic alignment.

use super::{CircuitPage, CircuitText, Ready, circuit, station};
use crate::exercise::Localized;
use crate::library::{fwd_stepdown, shuffle, suitcase};

pub(super) static READY: Ready = Ready {
    circuit: circuit(
        "pillar-alignment",
        "Pillar 2: alignment",
        &[
            station(&shuffle::EXERCISE, 2, 16),
            station(&suitcase::EXERCISE, 2, 30),
            station(&fwd_stepdown::EXERCISE, 2, 6),
        ],
    ),
    text: Localized {
        en: CircuitText { purpose: "Keep hips and knees in line while you move and carry." },
    },
};

pub(super) static PAGE: Localized<CircuitPage> = Localized {
    en: CircuitPage {
        note: "Do it 2 to 3 times a week with 48 hours between, once pillar 1 feels steady. An \
                article gives the moves and a moderate range; sets, reps and seconds are our \
                choice.",
        for_whom: "For runners who hold their line in pillar 1: the second of 4 steps.",
    },
};
