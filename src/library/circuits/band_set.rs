//! C03, the band work set.

use super::{CircuitPage, CircuitText, Ready, circuit, station};
use crate::exercise::Localized;
use crate::library::{clam_band, hip_flexion_band, seated_er};

pub(super) static READY: Ready = Ready {
    circuit: circuit(
        "band-set",
        "Band work set",
        &[
            station(&clam_band::EXERCISE, 2, 12),
            station(&seated_er::EXERCISE, 2, 12),
            station(&hip_flexion_band::EXERCISE, 2, 10),
        ],
    ),
    text: Localized {
        en: CircuitText {
            purpose: "Open, turn and draw your thigh forward against a band, both sides.",
        },
    },
};

pub(super) static PAGE: Localized<CircuitPage> = Localized {
    en: CircuitPage {
        note: "Do it 2 to 3 times a week with 48 hours between. The article gives the 3 moves and \
                no dose; sets, reps and seconds are our choice. We turned its seated move round, \
                so that your hip turns out.",
        for_whom: "For runners with a loop band and something steady to tie it to.",
    },
};
