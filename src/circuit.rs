//! What to do in which order: stations, sets, rounds, rests; and the limits of a circuit.

use std::borrow::Cow;

use crate::exercise::{Dose, Exercise, Kit, Measure, Tempo};

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
}

impl Station {
    /// An exercise as somebody adds it to a circuit: 2 sets at the lower end of its own dose.
    pub const fn of(exercise: &'static Exercise) -> Self {
        let Dose { amount, rest_secs, .. } = exercise.dose;
        Self { exercise, sets: 2, amount: amount.0, tempo: None, rest_secs }
    }

    pub const fn tempo(&self) -> Tempo {
        match self.tempo {
            Some(tempo) => tempo,
            None => self.exercise.tempo,
        }
    }
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
        } else {
            Ok(())
        }
    }
}
