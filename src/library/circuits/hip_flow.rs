//! C07, the hip flow.

use super::{CircuitPage, CircuitText, Ready, repeated_circuit, with_rest};
use crate::exercise::Localized;
use crate::library::{bird_dog_angled, elevated_twist, kneeling_rock};

pub(super) static READY: Ready = Ready {
    circuit: repeated_circuit(
        "hip-flow",
        "Hip flow",
        2,
        20,
        &[
            with_rest(&elevated_twist::EXERCISE, 1, 10, 10),
            with_rest(&kneeling_rock::EXERCISE, 1, 10, 10),
            with_rest(&bird_dog_angled::EXERCISE, 1, 10, 10),
        ],
    ),
    text: Localized { en: CircuitText { purpose: "Twist, rock and reach to loosen the hips." } },
};

pub(super) static PAGE: Localized<CircuitPage> = Localized {
    en: CircuitPage {
        note: "Every day is fine; once through is enough on a busy day. The 2 rounds of 10 on \
                each side come from an article; the seconds and the rests are our choice.",
        for_whom: "For runners whose hips feel stiff, on days with or without a run.",
    },
};
