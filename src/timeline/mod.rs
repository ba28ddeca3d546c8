//! Circuit + pace -> every phase and every cue with its millisecond. Never reads a clock.
//!
//! A circuit is first laid out as *bouts* ([`plan`]): one side of one set, done without a break.
//! A [`Place`] names a bout and a repetition in it. [`Timeline::compile`] times everything from a
//! place to the end, so pausing, skipping, extending a rest and resuming after a reload are all
//! the same thing: a new timeline from a place. Sound, figure, tide and session read only this.

mod compile;
mod cues;
mod fit;
mod look;
mod plan;
mod sample;

pub use fit::fit;
pub use plan::plan;

use serde::{Deserialize, Serialize};

use crate::exercise::{Phase, Side};

/// The finish chime starts at [`Timeline::total_ms`]; it and the last word are over this many
/// milliseconds later: whoever plays the timeline keeps the sound on until then.
pub const FINISH_TAIL_MS: u32 = 4000;

/// A timeline stops before the repetition that would end later than this: one day. The limits of
/// a circuit allow far more, and a hostile link must not fill the memory.
pub const LONGEST_MS: u32 = 24 * 60 * 60 * 1000;

/// How fast and with which breaks a person does any circuit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pace {
    /// Before the first bout, to get down on the floor and hear what it is: with 7 seconds, name
    /// and side of every exercise are said before the pips.
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
            lead_in_secs: 7,
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
    /// Repetitions (or steps) in the whole bout, both sides together; a hold is one repetition.
    pub reps: u16,
    /// What comes before it.
    pub gap: Gap,
    /// Per side, in the exercise's measure, as in [`crate::circuit::Station`].
    pub amount: u16,
    /// As in [`Pace`].
    pub tempo_percent: u16,
    /// Its number in the journal: the place in the plan as it was laid out. It stays the same when
    /// a session changes its plan.
    pub id: u16,
}

/// The break before a bout.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gap {
    /// Nothing: the first bout (it gets the lead-in), or no rest at all.
    None,
    /// To change sides: within a set, and after a rest of zero if the other side is next.
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
    /// A long lead-in begins: the answer to the tap, and proof that sound works.
    Ready,
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
    /// All is done.
    Finish,
    /// A step of a metronome; `true`: the left foot, accented. No timeline of a circuit has it.
    Step(bool),
}

impl CueSound {
    pub const ALL: [Self; 13] = [
        Self::Ready,
        Self::Phase(Phase::Lift),
        Self::Phase(Phase::Hold),
        Self::Phase(Phase::Lower),
        Self::Phase(Phase::Pause),
        Self::Tick,
        Self::Pip,
        Self::Rest,
        Self::TurnOver,
        Self::Back,
        Self::Finish,
        Self::Step(true),
        Self::Step(false),
    ];
}

/// Everything from one place to the end of the circuit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Timeline {
    pub bouts: Vec<Bout>,
    pub segments: Vec<Segment>,
    /// Sorted by time, none after `total_ms`.
    pub cues: Vec<Cue>,
    /// The end of the last repetition; zero if there is nothing to do.
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
