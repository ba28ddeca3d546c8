//! C08, theme: hip extension and strength.

use super::{CircuitPage, CircuitText, Ready, circuit, station};
use crate::exercise::Localized;
use crate::library::{bridge_march, quad_ext, sl_bridge, sl_rdl};

pub(super) static READY: Ready = Ready {
    circuit: circuit(
        "hip-extension",
        "Hip extension",
        &[
            station(&quad_ext::EXERCISE, 2, 12),
            station(&bridge_march::EXERCISE, 2, 6),
            station(&sl_bridge::EXERCISE, 2, 8),
            station(&sl_rdl::EXERCISE, 2, 6),
        ],
    ),
    text: Localized {
        en: CircuitText { purpose: "Strength for the muscles that push you forward." },
    },
};

pub(super) static PAGE: Localized<CircuitPage> = Localized {
    en: CircuitPage {
        note: "Do it 2 to 3 times a week with 48 hours between. An article names the theme only; \
                moves, order and doses are our choice.",
        for_whom: "For runners who bridge well on 2 legs and want more.",
    },
};
