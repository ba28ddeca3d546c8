//! C11, pillar 3: loaded single-leg strength.

use super::{CircuitPage, CircuitText, Ready, circuit, station};
use crate::exercise::Localized;
use crate::library::{incline_step_up, side_lunge, sls, sls_bench};

/// The side lunge is there for the inner thigh: the article wants adductors and abductors alike.
pub(super) static READY: Ready = Ready {
    circuit: circuit(
        "pillar-single-leg",
        "Pillar 3: single leg",
        &[
            station(&sls_bench::EXERCISE, 2, 6),
            station(&sls::EXERCISE, 2, 5),
            station(&incline_step_up::EXERCISE, 2, 8),
            station(&side_lunge::EXERCISE, 2, 6),
        ],
    ),
    text: Localized {
        en: CircuitText { purpose: "Strength on 1 leg, for the outer and the inner thigh alike." },
    },
};

pub(super) static PAGE: Localized<CircuitPage> = Localized {
    en: CircuitPage {
        note: "Do it 2 to 3 times a week with 48 hours between. Go only as deep as you control; \
                less depth is the way back. The article gives no dose: sets, reps and the side \
                lunge are our choice.",
        for_whom: "For runners who step down well: the third of 4 steps.",
    },
};
