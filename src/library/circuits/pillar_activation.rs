//! C09, pillar 1: activation.

use super::{CircuitPage, CircuitText, Ready, circuit, station};
use crate::circuit::Station;
use crate::exercise::{Localized, Tempo, TempoName};
use crate::library::{bridge, clam, sl_rdl, stand_abd};

/// The way back is what this clamshell is for.
const SLOW_RETURN: Tempo = Tempo { name: TempoName::Own, lower: 5, ..Tempo::ACTIVATION };

pub(super) static READY: Ready = Ready {
    circuit: circuit(
        "pillar-activation",
        "Pillar 1: activation",
        &[
            station(&bridge::EXERCISE, 1, 12),
            Station { tempo: Some(SLOW_RETURN), ..station(&clam::EXERCISE, 1, 12) },
            station(&stand_abd::EXERCISE, 1, 10),
            station(&sl_rdl::EXERCISE, 1, 6),
        ],
    ),
    text: Localized {
        en: CircuitText { purpose: "Wake up the back and the side of the hip, slowly." },
    },
};

pub(super) static PAGE: Localized<CircuitPage> = Localized {
    en: CircuitPage {
        note: "An article asks for daily practice in this order; if your hips feel tired, leave a \
                day between. It gives no dose: 1 set of each, and 5 seconds to close the \
                clamshell, are our choice.",
        for_whom: "For runners at the start: the first of 4 steps.",
    },
};
