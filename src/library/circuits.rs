//! The ready-made circuits: order, dose and the words about them. Cuts by time are made elsewhere.

use std::borrow::Cow;

use super::{bird_dog, bridge, clam, clam_band, diag_step, kneel_er};
use super::{lat_walk, sl_abd, sl_abd_bent, sl_bridge};
use crate::circuit::{Circuit, Station};
use crate::exercise::{Exercise, Localized, Tempo, TempoName};

/// A circuit that comes with the product. Its id is frozen for ever.
#[derive(Debug)]
pub struct Ready {
    pub circuit: Circuit,
    pub text: Localized<CircuitText>,
}

/// The words about a circuit.
#[derive(Clone, Copy, Debug)]
pub struct CircuitText {
    /// One line: what it is for.
    pub purpose: &'static str,
}

/// What the page of a circuit says beyond that.
#[derive(Clone, Copy, Debug)]
pub struct CircuitPage {
    /// How often, and what is our choice.
    pub note: &'static str,
    /// Whom it suits.
    pub for_whom: &'static str,
}

/// Every ready-made circuit, the first one first.
pub static ALL: &[&Ready] = &[&HOME, &TRIO, &FOUR_MOVES, &PRIMER];
/// Their pages, in the same order. Only `words::pack` and the tests read it.
pub static PAGES: &[&Localized<CircuitPage>] =
    &[&HOME_PAGE, &TRIO_PAGE, &FOUR_MOVES_PAGE, &PRIMER_PAGE];

/// The ready-made circuit with this id.
pub fn find(id: &str) -> Option<&'static Ready> {
    ALL.iter().copied().find(|ready| ready.circuit.id == id)
}

/// One bridge with all four phases: what a sound check plays.
pub fn sound_check() -> Circuit {
    let tempo = Tempo { name: TempoName::Own, pause: 2, ..bridge::EXERCISE.tempo };
    let station = Station { tempo: Some(tempo), ..station(&bridge::EXERCISE, 1, 1) };
    Circuit { stations: Cow::Owned(vec![station]), ..PRIMER.circuit.clone() }
}

/// Bird dogs close each segment: a few, which we read as 3 on each side.
static HOME: Ready = Ready {
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

static HOME_PAGE: Localized<CircuitPage> = Localized {
    en: CircuitPage {
        note: "Do it 2 to 3 times a week with 48 hours between. The order and the 2 sets come \
                from articles for runners; the repetitions and seconds are our choice. No band \
                yet? Do every move without it.",
        for_whom: "For runners who are starting with hip strength.",
    },
};

static TRIO: Ready = Ready {
    circuit: circuit(
        "trio",
        "Glute trio",
        &[
            station(&clam_band::EXERCISE, 2, 12),
            station(&sl_bridge::EXERCISE, 2, 8),
            station(&lat_walk::EXERCISE, 2, 10),
        ],
    ),
    text: Localized {
        en: CircuitText {
            purpose: "3 moves that ask much of the glutes and little of the front of the hip.",
        },
    },
};

static TRIO_PAGE: Localized<CircuitPage> = Localized {
    en: CircuitPage {
        note: "Do it 2 to 3 times a week with 48 hours between. The 3 moves led a laboratory \
                study of 11; sets, repetitions and seconds are our choice.",
        for_whom: "For runners who have a loop band and can bridge on 1 leg.",
    },
};

static FOUR_MOVES: Ready = Ready {
    circuit: circuit(
        "four-moves",
        "Four moves",
        &[
            station(&clam::EXERCISE, 2, 12),
            station(&sl_abd::EXERCISE, 2, 12),
            station(&bridge::EXERCISE, 2, 12),
            station(&lat_walk::EXERCISE, 2, 10),
        ],
    ),
    text: Localized {
        en: CircuitText { purpose: "4 moves for the side and the back of the hip, anywhere." },
    },
};

static FOUR_MOVES_PAGE: Localized<CircuitPage> = Localized {
    en: CircuitPage {
        note: "Do it 2 to 3 times a week with 48 hours between, alone or after other strength \
                work. The articles give 10 to 20 repetitions; the sets and the seconds are our \
                choice.",
        for_whom: "For runners who already do some strength work.",
    },
};

/// 7 bridges of 7 s are 49 s; with the lead-in it is about a minute.
static PRIMER: Ready = Ready {
    circuit: circuit("primer", "One-minute primer", &[station(&bridge::EXERCISE, 1, 7)]),
    text: Localized { en: CircuitText { purpose: "1 minute of bridges before you run." } },
};

static PRIMER_PAGE: Localized<CircuitPage> = Localized {
    en: CircuitPage {
        note: "It is light, so every day is fine. The articles suggest a minute; 7 slow \
                bridges are our choice. It does not replace a full circuit.",
        for_whom: "For any runner, just before going out.",
    },
};

/// One round; rests between sets come with the stations.
const fn circuit(id: &'static str, name: &'static str, stations: &'static [Station]) -> Circuit {
    Circuit {
        id: Cow::Borrowed(id),
        name: Cow::Borrowed(name),
        stations: Cow::Borrowed(stations),
        rounds: 1,
        round_rest_secs: 0,
    }
}

/// A station at the exercise's own tempo and rest.
const fn station(exercise: &'static Exercise, sets: u8, amount: u16) -> Station {
    Station { exercise, sets, amount, tempo: None, rest_secs: exercise.dose.rest_secs }
}
