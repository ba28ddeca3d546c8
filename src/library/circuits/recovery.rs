//! H06, mobility for a recovery day: E39 to E41 and other stretches for tight hips.

use super::{CircuitPage, CircuitText, Ready, circuit, with_rest};
use crate::exercise::Localized;
use crate::library::{calf_stretch, figure_four, hf_stretch, knee_wall};

pub(super) static READY: Ready = Ready {
    circuit: circuit(
        "recovery",
        "Recovery day",
        &[
            with_rest(&hf_stretch::EXERCISE, 1, 30, 10),
            with_rest(&calf_stretch::EXERCISE, 1, 30, 10),
            with_rest(&knee_wall::EXERCISE, 1, 10, 10),
            with_rest(&figure_four::EXERCISE, 1, 30, 0),
        ],
    ),
    text: Localized { en: CircuitText { purpose: "Gentle mobility for hips, calves and ankles." } },
};

pub(super) static PAGE: Localized<CircuitPage> = Localized {
    en: CircuitPage {
        note: "Use it on rest days; every day is fine. It is for comfort: stretching is not known \
                to protect runners from injury. An article names the moves; holds and reps are our \
                choice.",
        for_whom: "For any runner, on a day without hard training.",
    },
};
