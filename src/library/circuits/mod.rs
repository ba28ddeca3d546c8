//! The ready-made circuits: order, dose and the words about them. Cuts by time are made elsewhere.
//!
//! To add a circuit: copy `home.rs`, rename it after the new id, fill every field, add it to the
//! list below and its id to `tests/ids.txt`, and run `cargo test --test circuits`. An id is for
//! ever: stored sessions and links name circuits by it.
//!
//! `READY` is what the app carries, `PAGE` what only the page of the circuit says.

use std::borrow::Cow;

use super::bridge;
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

/// Declares the modules, [`ALL`] and [`PAGES`] from one list.
macro_rules! circuits {
    ($($name:ident),* $(,)?) => {
        $(mod $name;)*
        /// Every ready-made circuit, the first one first.
        pub static ALL: &[&Ready] = &[$(&$name::READY),*];
        /// Their pages, in the same order. Only `words::pack` and the tests read it.
        pub static PAGES: &[&Localized<CircuitPage>] = &[$(&$name::PAGE),*];
    };
}

circuits![
    home,
    // For the days of a week.
    session,
    maintenance,
    primer,
    recovery,
    // Groups of moves that articles for runners name.
    trio,
    band_set,
    four_moves,
    quick_list,
    quick_warm_up,
    hip_flow,
    // Four stages, in order.
    pillar_activation,
    pillar_alignment,
    pillar_single_leg,
    pillar_plyometrics,
    // Themes.
    hip_extension,
    glute_activation,
    ball,
    mini_band,
    no_kit,
];

/// The ready-made circuit with this id.
pub fn find(id: &str) -> Option<&'static Ready> {
    ALL.iter().copied().find(|ready| ready.circuit.id == id)
}

/// One bridge with all four phases: what a sound check plays.
pub fn sound_check() -> Circuit {
    let tempo = Tempo { name: TempoName::Own, pause: 2, ..bridge::EXERCISE.tempo };
    let station = Station { tempo: Some(tempo), ..station(&bridge::EXERCISE, 1, 1) };
    Circuit { stations: Cow::Owned(vec![station]), ..primer::READY.circuit.clone() }
}

/// One round; rests between sets come with the stations.
const fn circuit(id: &'static str, name: &'static str, stations: &'static [Station]) -> Circuit {
    repeated_circuit(id, name, 1, 0, stations)
}

/// The stations several times, with a rest in seconds between the rounds.
const fn repeated_circuit(
    id: &'static str,
    name: &'static str,
    rounds: u8,
    rest_secs: u16,
    stations: &'static [Station],
) -> Circuit {
    Circuit {
        id: Cow::Borrowed(id),
        name: Cow::Borrowed(name),
        stations: Cow::Borrowed(stations),
        rounds,
        round_rest_secs: rest_secs,
    }
}

/// A station at the exercise's own tempo and rest.
const fn station(exercise: &'static Exercise, sets: u8, amount: u16) -> Station {
    Station { sets, amount, ..Station::of(exercise) }
}

/// The same with another rest: short where the next station works other muscles.
const fn with_rest(exercise: &'static Exercise, sets: u8, amount: u16, rest_secs: u16) -> Station {
    Station { rest_secs, ..station(exercise, sets, amount) }
}
