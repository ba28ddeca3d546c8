//! C08, theme: mini band.

use super::{CircuitPage, CircuitText, Ready, circuit, station};
use crate::exercise::Localized;
use crate::library::{band_squat, bridge_band, clam_band, lat_walk, monster};

pub(super) static READY: Ready = Ready {
    circuit: circuit(
        "mini-band",
        "Mini band",
        &[
            station(&clam_band::EXERCISE, 2, 10),
            station(&bridge_band::EXERCISE, 2, 12),
            station(&band_squat::EXERCISE, 2, 10),
            station(&lat_walk::EXERCISE, 2, 8),
            station(&monster::EXERCISE, 2, 8),
        ],
    ),
    text: Localized {
        en: CircuitText { purpose: "With 1 loop band, 5 moves from lying to walking." },
    },
};

pub(super) static PAGE: Localized<CircuitPage> = Localized {
    en: CircuitPage {
        note: "Do it 2 to 3 times a week with 48 hours between. Start with your lightest band. An \
                article names the theme only; moves, order and doses are our choice.",
        for_whom: "For runners with a loop band who want more load than body weight.",
    },
};
