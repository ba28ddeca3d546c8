//! C02, the moves that led a study of glute work.

use super::{CircuitPage, CircuitText, Ready, circuit, station};
use crate::exercise::Localized;
use crate::library::{clam_band, lat_walk, sl_bridge};

pub(super) static READY: Ready = Ready {
    circuit: circuit(
        "trio",
        "Glute trio",
        &[
            station(&clam_band::EXERCISE, 2, 12),
            station(&sl_bridge::EXERCISE, 2, 8),
            station(&lat_walk::EXERCISE, 2, 10),
        ],
    ),
    text: Localized {
        en: CircuitText {
            purpose: "Asks much of the glutes and little of the front of the hip, in 3 moves.",
        },
    },
};

pub(super) static PAGE: Localized<CircuitPage> = Localized {
    en: CircuitPage {
        note: "Do it 2 to 3 times a week with 48 hours between. The 3 moves led a laboratory study \
                of 11; sets, reps and seconds are our choice.",
        for_whom: "For runners who have a loop band and can bridge on 1 leg.",
    },
};
