//! How much of an exercise: double progression from what was done, one change at a time.
//!
//! **What is kept and what follows.** A set is stored with its exercise, side, amount and what
//! was planned. Band, place of the band, step height, weight and tempo are not stored per set.
//! They need not be: the plan is a fold over everything that was written down, oldest first, so
//! what was asked for on a day follows from the days before it. A session is taken to have been
//! done with the band and the height the plan asked for; who did otherwise takes the change back
//! ([`crate::diary::Choice::Undo`]) or swaps the exercise, which the stored sets show. The price:
//! a later release with other rules may read the same past a little differently. Amounts, sets and
//! exercises stay what they were. Other circuits than the plan's tell of an exercise only while
//! nothing but its amount was made harder; that something hurt counts in any circuit.
//!
//! **Both sides.** A circuit gives both sides the same dose, so the side that can do less decides
//! (S08). A change names the side that decided it.
//!
//! **Up** (P01, P02, P03, P05): after [`super::rules::GOOD_IN_A_ROW`] good sessions in a row, the first
//! of these that has room: amount, slower lowering, place of the band or height of the step, next
//! band, weight, harder variant. After any but the first the amount begins at its bottom again.
//! **Down** after an amber or worse: the easier variant, or the last of those steps taken back.

mod track;
mod work;

pub use track::{Track, Verdict};
pub use work::{Lever, Work, levers};

use super::pain::Light;
use crate::day::Day;
use crate::diary::Level;
use crate::exercise::{Exercise, Kit, Side};
use crate::session::Site;

/// What changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    Amount {
        from: u16,
        to: u16,
    },
    /// Seconds of lowering.
    Tempo {
        from: u8,
        to: u8,
    },
    Lever {
        from: Lever,
        to: Lever,
    },
    /// Places in the profile's list of bands.
    Band {
        from: u8,
        to: u8,
    },
    Weight {
        from: u8,
        to: u8,
    },
    /// Seconds between sets.
    Rest {
        from: u16,
        to: u16,
    },
    Exercise {
        from: &'static Exercise,
        to: &'static Exercise,
    },
    /// Landings in a session of hops.
    Contacts {
        from: u16,
        to: u16,
    },
}

/// Why it changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// All of it was done, on both sides, so many sessions in a row, with reserve and form.
    Ready { sessions: u8, reserve: u8 },
    /// It was made easier once and has gone well since.
    BackUp { sessions: u8 },
    /// The light of that session.
    Light(Light),
    /// It hurt here.
    Hurt { site: Site, level: u8 },
    /// Much less than planned was done, twice.
    TooMuch { done: u16, planned: u16 },
    /// The form slipped, twice.
    FormSlipped { form: u8 },
    /// You took another one.
    Swapped,
    /// A break: it begins lower again.
    TimeOff { days: u16 },
}

/// One change of one exercise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The session that led to it.
    pub day: Day,
    /// From when it could be seen: with the morning after, if that decided it.
    pub seen: Day,
    pub exercise: &'static Exercise,
    /// The side that decided.
    pub side: Side,
    pub what: What,
    pub why: Why,
    /// Harder than before.
    pub up: bool,
    /// Taken back by choice.
    pub undone: bool,
    pub(in crate::plan) before: Work,
}

/// Why nothing goes up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hold {
    /// Not done yet.
    New,
    /// Good once; twice in a row is what counts.
    Once {
        good: u8,
    },
    /// Too little left: repetitions in reserve.
    Reserve {
        left: u8,
    },
    Form {
        form: u8,
    },
    /// One of the questions after the session was left out.
    NotSaid,
    /// A side was left out.
    OneSide(Side),
    /// Not all of it.
    Short {
        side: Side,
        done: u16,
        wanted: u16,
    },
    Light(Light),
    /// The last run felt heavy.
    HeavyRun {
        felt: u8,
    },
    /// There is nothing harder at this level with this kit.
    Top,
    /// There is nothing easier.
    Floor,
    /// The level went back by choice or after a break.
    Fresh,
    /// A change was taken back.
    Undone,
}

/// What one session tells about one exercise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Told {
    /// Of the session with the morning after; `None`: nothing was said.
    pub light: Option<Light>,
    /// Rating of perceived exertion, 0 to 10.
    pub effort: Option<u8>,
    /// 0 (lost) to 3 (all).
    pub form: Option<u8>,
    /// The least of a side's sets: left, right, both together.
    pub least: [Option<u16>; 3],
    /// The least amount that was planned.
    pub planned: u16,
    /// The plan's own circuit: less than the dose was planned to fit the minutes.
    pub is_cut: bool,
    /// Where and how much it hurt in this exercise, and on which side.
    pub hurt: Option<(Side, Site, u8)>,
    /// Another exercise of the session was named as the one that hurt.
    pub hurt_elsewhere: bool,
    /// How the last run felt, if it was heavy.
    pub heavy_run: Option<u8>,
}

/// What a person has for going up.
#[derive(Clone, Copy, Debug)]
pub struct Room<'a> {
    pub level: Level,
    pub kit: &'a [Kit],
    /// How many bands there are.
    pub bands: u8,
}
