//! Circuit + pace -> every phase and every cue with its millisecond. Never reads a clock.
//!
//! A circuit is first laid out as *bouts* ([`plan`]): one side of one set, done without a break.
//! A [`Place`] names a bout and a repetition in it. [`Timeline::compile`] times everything from a
//! place to the end, so pausing, skipping, extending a rest and resuming after a reload are all
//! the same thing: a new timeline from a place. Sound, figure, tide and session read only this.

use serde::{Deserialize, Serialize};

use crate::circuit::Circuit;
use crate::exercise::{Phase, Side};

/// How fast and with which breaks a person does any circuit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pace {
    /// Before the first bout, to get down on the floor.
    pub lead_in_secs: u8,
    /// Between the sides of a set.
    pub turn_over_secs: u8,
    /// 100 is as written; 200 doubles every phase. 50 to 200.
    pub tempo_percent: u16,
    /// 0 to 300.
    pub rest_percent: u16,
    /// The side that goes first where each side is done alone.
    pub first_side: Side,
}

impl Default for Pace {
    fn default() -> Self {
        Self {
            lead_in_secs: 5,
            turn_over_secs: 5,
            tempo_percent: 100,
            rest_percent: 100,
            first_side: Side::Left,
        }
    }
}

/// One side of one set, done without a break. All numbers count from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bout {
    pub round: u8,
    pub station: u8,
    pub set: u8,
    /// `Both` for alternating, out-and-back and two-sided exercises.
    pub side: Side,
    /// Repetitions (or steps) in the whole bout, both sides together; 1 for a hold.
    pub reps: u16,
    /// What comes before it.
    pub gap: Gap,
}

/// The break before a bout.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gap {
    /// Nothing: the first bout (it gets the lead-in), or no rest at all.
    None,
    TurnOver,
    /// Milliseconds, already scaled by the pace.
    Rest(u32),
}

/// A repetition of a bout, both from 0.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Place {
    pub bout: u16,
    pub rep: u16,
}

/// What a timeline opens with before its first repetition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Begin {
    LeadIn(u32),
    TurnOver(u32),
    Rest(u32),
}

/// A stretch of time in which one thing happens. Segments tile `[0, total)`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Segment {
    pub from_ms: u32,
    pub to_ms: u32,
    /// What is done, or what comes next while nothing is done.
    pub place: Place,
    /// The side working in this segment (alternating exercises change it each repetition).
    pub side: Side,
    pub kind: Kind,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    LeadIn,
    Work(Phase),
    TurnOver,
    Rest,
}

/// A sound and its millisecond.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cue {
    pub at_ms: u32,
    pub sound: CueSound,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CueSound {
    /// The first instant of a phase.
    Phase(Phase),
    /// Each further second of a phase.
    Tick,
    /// Three, two, one before a change.
    Pip,
    /// A rest begins.
    Rest,
    /// Turn over: the other side is next.
    TurnOver,
    /// A walk turns back.
    Back,
    Finish,
}

/// Everything from one place to the end of the circuit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Timeline {
    pub bouts: Vec<Bout>,
    pub segments: Vec<Segment>,
    /// Sorted by time.
    pub cues: Vec<Cue>,
    pub total_ms: u32,
}

/// Where a millisecond falls.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment {
    pub index: usize,
    pub segment: Segment,
    pub into_ms: u32,
    pub left_ms: u32,
}

/// Lays a circuit out as bouts, in order.
pub fn plan(_circuit: &Circuit, _pace: Pace) -> Vec<Bout> {
    Vec::new()
}

impl Timeline {
    /// Times everything from `from` to the end.
    pub fn compile(_circuit: &Circuit, _pace: Pace, _from: Place, _begin: Begin) -> Self {
        Self { bouts: Vec::new(), segments: Vec::new(), cues: Vec::new(), total_ms: 0 }
    }

    /// The segment at `ms`; `None` at the end and after it.
    pub fn at(&self, _ms: u32) -> Option<Moment> {
        None
    }

    /// How high the movement is at `ms`, 0 to 1: the tide's level and the figure's.
    pub fn level(&self, _ms: u32) -> f32 {
        0.0
    }

    /// The bouts that end after `after_ms` and not later than `until_ms`: `(place of the last
    /// repetition, end)`.
    pub fn bouts_ended(&self, _after_ms: u32, _until_ms: u32) -> Vec<(Place, u32)> {
        Vec::new()
    }
}
