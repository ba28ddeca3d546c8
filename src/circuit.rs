//! What to do in which order: stations, sets, rounds, rests; and the limits of a circuit.

use std::borrow::Cow;

use crate::exercise::{Dose, Exercise, Kit, Measure, Side, Sides, Tempo};

/// More rounds than anybody does.
pub const MAX_ROUNDS: u8 = 10;
pub const MAX_STATIONS: usize = 24;
pub const MAX_SETS: u8 = 10;
pub const MAX_REPS: u16 = 100;
pub const MAX_HOLD_SECS: u16 = 300;
pub const MAX_REST_SECS: u16 = 600;
/// Seconds of one phase.
pub const MAX_PHASE_SECS: u8 = 15;
/// Characters.
pub const MAX_NAME: usize = 40;

/// An ordered list of stations, done `rounds` times.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Circuit {
    /// Kebab-case. Ready-made circuits keep theirs for ever; shared ones are called `shared`.
    pub id: Cow<'static, str>,
    pub name: Cow<'static, str>,
    pub stations: Cow<'static, [Station]>,
    pub rounds: u8,
    /// Between rounds. Zero is legal.
    pub round_rest_secs: u16,
}

/// One exercise in a circuit, with its exact dose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Station {
    pub exercise: &'static Exercise,
    pub sets: u8,
    /// Per side and set, in the exercise's measure: reps, seconds of hold, steps each way.
    pub amount: u16,
    /// Instead of the exercise's own tempo.
    pub tempo: Option<Tempo>,
    /// After each set and before the next set or station. Zero is legal.
    pub rest_secs: u16,
    pub side: SideChoice,
    pub part: Part,
}

/// Which sides do a station, and which of them first.
///
/// Who goes first is usually a matter of the person, not of the circuit: the pace says it. A
/// circuit says it only where somebody meant this knee.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SideChoice {
    /// As the exercise and the person's pace have it.
    #[default]
    Usual,
    LeftFirst,
    RightFirst,
    /// Only for exercises that do one side and then the other.
    LeftOnly,
    RightOnly,
}

impl SideChoice {
    pub const ALL: [Self; 5] =
        [Self::Usual, Self::LeftFirst, Self::RightFirst, Self::LeftOnly, Self::RightOnly];

    /// Whether an exercise that uses its sides like this leaves the choice.
    pub const fn suits(self, sides: Sides) -> bool {
        match self {
            Self::Usual => true,
            Self::LeftFirst | Self::RightFirst => !matches!(sides, Sides::Both),
            Self::LeftOnly | Self::RightOnly => matches!(sides, Sides::Each),
        }
    }

    /// The choice, or none where an exercise does not leave it.
    #[must_use]
    pub const fn suited(self, sides: Sides) -> Self {
        if self.suits(sides) { self } else { Self::Usual }
    }

    /// The side that goes first, if it is said.
    pub const fn first(self) -> Option<Side> {
        match self {
            Self::Usual => None,
            Self::LeftFirst | Self::LeftOnly => Some(Side::Left),
            Self::RightFirst | Self::RightOnly => Some(Side::Right),
        }
    }

    pub const fn is_one_sided(self) -> bool {
        matches!(self, Self::LeftOnly | Self::RightOnly)
    }
}

/// Whether a station belongs to the rounds. In the list a warm-up comes before the main part and
/// a finish after it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// Once, before the rounds: it counts as a part of the first one.
    WarmUp,
    /// In every round.
    #[default]
    Main,
    /// Once, after the rounds: it counts as a part of the last one.
    Finish,
}

impl Part {
    pub const ALL: [Self; 3] = [Self::WarmUp, Self::Main, Self::Finish];

    /// Whether it is done in a round, from 0, of so many.
    pub const fn is_in(self, round: u8, rounds: u8) -> bool {
        match self {
            Self::WarmUp => round == 0,
            Self::Main => true,
            Self::Finish => round + 1 == rounds,
        }
    }
}

impl Station {
    /// An exercise as somebody adds it to a circuit: 2 sets at the lower end of its own dose.
    pub const fn of(exercise: &'static Exercise) -> Self {
        let Dose { amount, rest_secs, .. } = exercise.dose;
        let (side, part) = (SideChoice::Usual, Part::Main);
        Self { exercise, sets: 2, amount: amount.0, tempo: None, rest_secs, side, part }
    }

    pub const fn tempo(&self) -> Tempo {
        match self.tempo {
            Some(tempo) => tempo,
            None => self.exercise.tempo,
        }
    }
}

/// A name without characters that break a line or turn the writing direction, cut to its limit.
pub fn one_line(name: &str, most: usize) -> String {
    // Embeddings, overrides and isolates can make the text around a name read backwards.
    let turns = |it| matches!(it, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    name.chars().filter(|&it| !it.is_control() && !turns(it)).take(most).collect()
}

/// Why a circuit cannot be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CircuitError {
    NoStations,
    TooManyStations(usize),
    Rounds(u8),
    /// The station (from 1) whose number of sets is out of range.
    Sets(usize),
    Amount(usize),
    Tempo(usize),
    Rest(usize),
    /// One side alone, or first, in an exercise that has no such sides.
    Side(usize),
    /// A warm-up after the main part, or a finish before it.
    Order(usize),
    Name,
}

impl Circuit {
    /// Checks every limit; a circuit that passes compiles to a finite timeline.
    pub fn check(&self) -> Result<(), CircuitError> {
        if self.stations.is_empty() {
            return Err(CircuitError::NoStations);
        }
        if self.stations.len() > MAX_STATIONS {
            return Err(CircuitError::TooManyStations(self.stations.len()));
        }
        if !(1..=MAX_ROUNDS).contains(&self.rounds) {
            return Err(CircuitError::Rounds(self.rounds));
        }
        if self.name.trim().is_empty() || self.name.chars().count() > MAX_NAME {
            return Err(CircuitError::Name);
        }
        if self.round_rest_secs > MAX_REST_SECS {
            return Err(CircuitError::Rest(self.stations.len()));
        }
        let pairs = self.stations.iter().zip(self.stations.iter().skip(1));
        if let Some((_, number)) = pairs.zip(2..).find(|((a, b), _)| a.part > b.part) {
            return Err(CircuitError::Order(number));
        }
        self.stations.iter().zip(1..).try_for_each(|(station, number)| station.check(number))
    }

    /// What has to be at hand, in the order in which it is needed.
    pub fn kit(&self) -> Vec<Kit> {
        let mut kit = Vec::new();
        for &piece in self.stations.iter().flat_map(|station| station.exercise.kit) {
            if !kit.contains(&piece) {
                kit.push(piece);
            }
        }
        kit
    }
}

impl Station {
    /// `number` is its place, from 1, for the error.
    pub(crate) fn check(&self, number: usize) -> Result<(), CircuitError> {
        let most = match self.exercise.dose.measure {
            Measure::Reps | Measure::Steps => MAX_REPS,
            Measure::HoldSecs => MAX_HOLD_SECS,
        };
        let tempo = self.tempo();
        if !(1..=MAX_SETS).contains(&self.sets) {
            Err(CircuitError::Sets(number))
        } else if !(1..=most).contains(&self.amount) {
            Err(CircuitError::Amount(number))
        } else if tempo.digits().iter().any(|&secs| secs > MAX_PHASE_SECS)
            || tempo.digits().iter().all(|&secs| secs == 0)
        {
            Err(CircuitError::Tempo(number))
        } else if self.rest_secs > MAX_REST_SECS {
            Err(CircuitError::Rest(number))
        } else if !self.side.suits(self.exercise.sides) {
            Err(CircuitError::Side(number))
        } else {
            Ok(())
        }
    }
}
