//! C06, the minute before a run.

use super::{CircuitPage, CircuitText, Ready, circuit, station};
use crate::exercise::Localized;
use crate::library::bridge;

/// 7 bridges of 7 s are 49 s; with the lead-in it is about a minute.
pub(super) static READY: Ready = Ready {
    circuit: circuit("primer", "One-minute primer", &[station(&bridge::EXERCISE, 1, 7)]),
    text: Localized { en: CircuitText { purpose: "A minute of bridges before you run." } },
};

pub(super) static PAGE: Localized<CircuitPage> = Localized {
    en: CircuitPage {
        note: "It is light, so every day is fine. The articles suggest a minute; 7 slow \
                bridges are our choice. It does not replace a full circuit.",
        for_whom: "For any runner, just before going out.",
    },
};
