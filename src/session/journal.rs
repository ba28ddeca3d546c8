//! What a session leaves behind while it runs: small facts, each complete in itself.
//!
//! A journal is a set of entries. Replaying it, in any order and with repeats, gives the same
//! session, so a crash between two writes can neither lose nor double a set.

use serde::{Deserialize, Serialize};

use super::change::{Changed, Pain};
use crate::day::Stamp;
use crate::exercise::Side;
use crate::timeline::Pace;

/// Sorts by start time: 13 characters of `0-9a-v`, 7 for the seconds and 6 for chance.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct SessionId(pub String);

impl SessionId {
    /// `chance` makes ids differ when clocks jump; its lowest 30 bits are used.
    pub fn new(start: Stamp, chance: u32) -> Self {
        let letters = |mut value: u64, length: usize| {
            let mut text = vec![b'0'; length];
            for slot in text.iter_mut().rev() {
                *slot = b"0123456789abcdefghijklmnopqrstuv"[(value & 31) as usize];
                value >>= 5;
            }
            text.into_iter().map(char::from).collect::<String>()
        };
        let secs = u64::try_from(start.epoch_secs).unwrap_or(0);
        Self(letters(secs, 7) + &letters(u64::from(chance), 6))
    }

    /// The id in a stored key or an address, if it is one.
    pub fn parse(text: &str) -> Option<Self> {
        let known = |letter| matches!(letter, b'0'..=b'9' | b'a'..=b'v');
        (text.len() == 13 && text.bytes().all(known)).then(|| Self(text.to_owned()))
    }

    /// When the session started, as the id tells it: without an offset.
    pub fn start(&self) -> Stamp {
        let secs = self.0.get(..7).and_then(|secs| i64::from_str_radix(secs, 32).ok());
        Stamp { epoch_secs: secs.unwrap_or(0), offset_mins: 0 }
    }
}

/// One fact of a running session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Entry {
    Started(Started),
    Done(BoutDone),
    Rated(Feedback),
    Changed(Changed),
    Hurt(Pain),
}

impl Entry {
    /// Whether both tell the same thing, so that the later one replaces the earlier one.
    pub fn is_about(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Started(_), Self::Started(_)) | (Self::Rated(_), Self::Rated(_)) => true,
            (Self::Done(one), Self::Done(two)) => one.bout == two.bout,
            (Self::Changed(one), Self::Changed(two)) => one.number == two.number,
            (Self::Hurt(one), Self::Hurt(two)) => one.number == two.number,
            (
                Self::Started(_)
                | Self::Done(_)
                | Self::Rated(_)
                | Self::Changed(_)
                | Self::Hurt(_),
                _,
            ) => false,
        }
    }
}

/// Everything needed to play the session again, whatever becomes of the library.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Started {
    pub at: Stamp,
    /// The circuit's id and, as in a shared link, all of it.
    pub circuit: String,
    pub code: String,
    pub pace: Pace,
}

/// A bout that ended, whole or cut short.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BoutDone {
    /// Its number, see [`crate::timeline::Bout::id`]. A later entry for the same bout replaces the earlier one.
    pub bout: u16,
    /// Text, so that an exercise later removed from the library is still shown.
    pub exercise: String,
    pub round: u8,
    pub set: u8,
    pub side: Side,
    /// What was done and what was planned, in the exercise's measure, per side.
    pub amount: u16,
    pub planned: u16,
    /// Seconds it took.
    pub secs: u16,
}

/// The three taps at the end. `None`: not answered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Feedback {
    /// Rating of perceived exertion, 0 to 10.
    pub effort: Option<u8>,
    /// Knee pain now, 0 to 10.
    pub knee: Option<u8>,
    /// How much of the form held, 0 (lost) to 3 (all).
    pub form: Option<u8>,
}
