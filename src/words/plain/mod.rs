//! Circuits as plain text, as a physio would write them down:
//!
//! ```text
//! Name: Hips
//! 3 rounds, rest 60
//! Warm-up:
//! Clamshell 1x12 3-0-2-2 left/right rest 0
//! Main:
//! Side plank 2x30 s 2-0-2-0 left first rest 30
//! "My move" like Bridge 3x8 4-0-2-1 alternating rest 45
//! ```
//!
//! [`write`] writes a circuit so that [`read`] reads exactly the same one again. `read` also takes
//! what people write: bullets, numbers of a list, `3 sets of 12`, `2 x 10, hold 2s`, `rest 1:30`,
//! names with slips, common other names, and German words beside the English ones. A line that
//! names an exercise becomes a station; what a line says beyond that and was not understood, or has
//! no place in a circuit, is marked with its place in the text and the reason. Nothing is dropped:
//! every letter and digit is in a part that was understood or in a mark.
//!
//! The tempo is written in the literature's order: lower, pause, lift, hold. One that is the
//! exercise's own has no name after it.

mod dose;
mod lexicon;
mod line;
mod names;
mod read;
mod scan;
mod sides;
mod station;
mod timing;
mod token;
mod write;

pub use read::read;
pub use write::write;

use std::ops::Range;

use crate::circuit::{Circuit, CircuitError, Part, Station};

/// Bytes that are read; the rest is marked. More than the longest legal circuit needs.
pub const MAX_TEXT: usize = 20_000;
/// Lines that are read; the rest is marked.
pub const MAX_LINES: usize = 200;

/// What was read, line by line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// As the text names it.
    pub name: Option<String>,
    pub rounds: u8,
    pub round_rest_secs: u16,
    pub lines: Vec<Line>,
}

/// One line of the text. Spans are places in the whole text, in bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    pub span: Range<usize>,
    pub what: What,
    /// What was understood.
    pub taken: Vec<Range<usize>>,
    /// What was not, or has no place in a circuit, in order.
    pub marks: Vec<Mark>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    Empty,
    Name,
    Rounds,
    /// From here on the stations belong to this part.
    Part(Part),
    Station(Station),
    /// Nothing of it means anything here: all of it is marked.
    Unknown,
}

/// A part of a line that somebody should look at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    pub span: Range<usize>,
    pub why: Why,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    Unknown,
    /// Seconds for an exercise that counts repetitions, or the other way round: its usual dose
    /// stands instead.
    OtherMeasure,
    /// `10-12`: the first number is taken.
    Range,
    /// More or less than a circuit allows: what is usual stands instead.
    Limit,
    /// A choice of sides that the exercise does not have.
    NoSides,
    /// Weight or the strength of a band: a circuit does not hold it.
    Load,
    /// More stations, or more text, than a circuit has room for.
    TooMany,
    /// Said a second time: the first one counts.
    Twice,
    /// No exercise is called that; one whose name has more words is taken.
    Guess,
}

impl Reading {
    /// The stations in the order of their parts.
    pub fn stations(&self) -> Vec<Station> {
        let of = |part| {
            self.lines.iter().filter_map(move |line| match line.what {
                What::Station(station) if station.part == part => Some(station),
                _ => None,
            })
        };
        Part::ALL.into_iter().flat_map(of).collect()
    }

    /// The circuit, under this name if the text has none.
    pub fn circuit(&self, name: &str) -> Result<Circuit, CircuitError> {
        let circuit = Circuit {
            id: crate::share::SHARED_ID.into(),
            name: self.name.as_deref().unwrap_or(name).to_owned().into(),
            stations: self.stations().into(),
            rounds: self.rounds,
            round_rest_secs: self.round_rest_secs,
        };
        circuit.check().map(|()| circuit)
    }

    /// Everything somebody should look at, in the order of the text.
    pub fn marks(&self) -> impl Iterator<Item = &Mark> {
        self.lines.iter().flat_map(|line| &line.marks)
    }
}
