//! What is said when: the phrases, their pack, and the script of a session.
//!
//! A [`Phrase`] is one thing the voice can say. The pack holds a clip of each and how long it
//! lasts; [`script`] lays phrases over a timeline so that none overlaps another. A session without
//! a voice is the same session: nothing else reads the script.

mod due;
pub mod pack;
mod phrase;
mod script;

pub use due::{STALE_MS, due, guess_ms};
pub use pack::{Pack, PackError};
pub use phrase::Phrase;
pub use script::{Line, script};

/// Whose voice it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Speaker {
    /// The clips of the pack: in time to the millisecond, in every mode, without a connection.
    #[default]
    Clips,
    /// The device's own speech: may be late, may be missing; never decides when anything happens.
    Device,
    /// Tones only.
    Nobody,
}

/// How much is counted aloud.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Talk {
    /// The number of each repetition.
    #[default]
    EveryRep,
    /// The last three.
    LastThree,
    /// No numbers. Names, sides and changes are always said.
    NoCount,
}

/// When breath words are said.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Breath {
    /// In the first three sessions, until they are known.
    #[default]
    FirstSessions,
    Always,
    Never,
}

/// How a session is spoken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Manner {
    pub talk: Talk,
    /// Whether to say when to breathe.
    pub breath: bool,
}
