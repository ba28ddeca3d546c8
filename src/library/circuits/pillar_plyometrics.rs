//! C12, pillar 4: plyometrics, after basic control.

use super::{CircuitPage, CircuitText, Ready, circuit, station};
use crate::exercise::Localized;
use crate::library::{bound, lat_hop, lat_stepdown, pogo, snap_down};

/// A step-down and quiet landings come first: they show on the day whether control is there.
pub(super) static READY: Ready = Ready {
    circuit: circuit(
        "pillar-plyometrics",
        "Pillar 4: plyometrics",
        &[
            station(&lat_stepdown::EXERCISE, 1, 6),
            station(&snap_down::EXERCISE, 1, 5),
            station(&pogo::EXERCISE, 2, 8),
            station(&bound::EXERCISE, 2, 4),
            station(&lat_hop::EXERCISE, 1, 4),
        ],
    ),
    text: Localized {
        en: CircuitText { purpose: "Small hops, light bounds and side hops with soft landings." },
    },
};

pub(super) static PAGE: Localized<CircuitPage> = Localized {
    en: CircuitPage {
        note: "Do it at most 2 times a week with 48 hours between, and only while the step-downs \
                look good. Back off if a joint feels sore. The order comes from an article; the \
                doses are our choice.",
        for_whom: "For runners with good control on 1 leg: the last of 4 steps.",
    },
};
