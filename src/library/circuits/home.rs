//! C01, the compact home circuit: the first one, and the model for the other files.

use super::{CircuitPage, CircuitText, Ready, circuit, station};
use crate::exercise::Localized;
use crate::library::{bird_dog, clam, diag_step, kneel_er, sl_abd_bent};

/// Bird dogs close each segment: a few, which we read as 3 on each side.
pub(super) static READY: Ready = Ready {
    circuit: circuit(
        "home",
        "Home circuit",
        &[
            station(&clam::EXERCISE, 2, 12),
            station(&bird_dog::EXERCISE, 1, 3),
            station(&sl_abd_bent::EXERCISE, 2, 12),
            station(&bird_dog::EXERCISE, 1, 3),
            station(&diag_step::EXERCISE, 2, 10),
            station(&bird_dog::EXERCISE, 1, 3),
            station(&kneel_er::EXERCISE, 2, 10),
            station(&bird_dog::EXERCISE, 1, 3),
        ],
    ),
    text: Localized {
        en: CircuitText { purpose: "Hip control from the floor up to standing, at home." },
    },
};

pub(super) static PAGE: Localized<CircuitPage> = Localized {
    en: CircuitPage {
        note: "Do it 2 to 3 times a week with 48 hours between. The order and the 2 sets come from \
                articles for runners; the reps and seconds are our choice. No band yet? Do every \
                move without it.",
        for_whom: "For runners who are starting with hip strength.",
    },
};
