//! C08, theme: hip stability without equipment.

use super::{CircuitPage, CircuitText, Ready, circuit, station};
use crate::exercise::Localized;
use crate::library::{running_man, side_lunge, sl_rdl, sl_stance};

/// All standing, so that not even a mat is needed.
pub(super) static READY: Ready = Ready {
    circuit: circuit(
        "no-kit",
        "No equipment",
        &[
            station(&sl_stance::EXERCISE, 2, 6),
            station(&side_lunge::EXERCISE, 2, 6),
            station(&sl_rdl::EXERCISE, 2, 6),
            station(&running_man::EXERCISE, 2, 8),
        ],
    ),
    text: Localized {
        en: CircuitText { purpose: "Steady hips on 1 leg, standing, with nothing at hand." },
    },
};

pub(super) static PAGE: Localized<CircuitPage> = Localized {
    en: CircuitPage {
        note: "Do it 2 to 3 times a week with 48 hours between. Stay near a wall if you wobble. \
                An article names the theme only; moves, order and doses are our choice.",
        for_whom: "For runners who travel, or who have no room to lie down.",
    },
};
