//! What a self-test is, as data.

use crate::exercise::{Kit, Stage, Tempo};

/// One self-test.
#[derive(Debug)]
pub struct Protocol {
    /// Frozen for ever: stored results name it.
    pub id: &'static str,
    pub unit: Unit,
    pub better: Better,
    /// Each side is tested alone.
    pub sided: bool,
    /// The highest score there is.
    pub most: u16,
    pub run: Run,
    pub scored: Scored,
    pub sheet: Sheet,
    /// Two results that differ by less are not told apart, in the test's unit.
    pub change: u16,
    pub change_is: Basis,
    /// As much as somebody can: not on a day when the knee is not calm.
    pub all_out: bool,
    /// The first stage in which it is offered without asking back.
    pub from: Stage,
    /// The stages whose end it is part of, or in which it is worth doing.
    pub in_stages: &'static [Stage],
    /// It may hurt, or needs a chair of the right height: nobody has to do it.
    pub optional: bool,
    /// The height of the step or the chair belongs to the result.
    pub has_height: bool,
    pub kit: &'static [Kit],
    /// The exercise of the library that shows it.
    pub exercise: &'static str,
    /// What opens the next stage, easiest first. Our choice throughout.
    pub marks: &'static [Mark],
}

/// What a score counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    Secs,
    Reps,
    /// Of a score sheet: lines or points.
    Points,
    Cm,
}

/// Which way is better.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Better {
    Higher,
    Lower,
}

/// How a test is timed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Run {
    /// Held until the person ends it, at most so many seconds.
    Hold(u8),
    /// Repeated at this tempo until the person ends it, at most so often.
    Reps(u16, Tempo),
    /// Not timed: a tape measure, a film.
    Free,
}

/// Where the score comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scored {
    /// From the timing.
    Counted,
    /// Measured, and typed in.
    Measured,
    /// The points of the lines that were seen.
    Seen,
    /// The repetitions that were rated good.
    Rated,
}

/// What to look at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// Points of each line; its place is its bit in [`crate::diary::Tested::faults`].
    pub lines: &'static [u8],
    /// These two lines exclude each other.
    pub either: Option<(u8, u8)>,
    /// So many repetitions are rated one by one, in the bits from [`Sheet::RATED_FROM`].
    pub rated: u8,
}

impl Sheet {
    pub const NONE: Self = Self { lines: &[], either: None, rated: 0 };
    /// Two bits for each rated repetition.
    pub const RATED_FROM: u8 = 6;

    pub const fn lines(lines: &'static [u8]) -> Self {
        Self { lines, ..Self::NONE }
    }
}

/// A score worth reaching.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mark {
    pub score: u16,
    /// Most pain, 0 to 10, with which it counts.
    pub pain: Option<u8>,
    /// Nothing may have been seen.
    pub clean: bool,
    /// The stage it is part of the way to; `None`: keeping what was reached.
    pub opens: Option<Stage>,
}

impl Mark {
    pub(super) const fn of(score: u16, opens: Stage) -> Self {
        Self { score, pain: None, clean: false, opens: Some(opens) }
    }
}

/// Where the threshold of a change comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Basis {
    /// Measured in a study that the test cites.
    Measured,
    Ours,
}
