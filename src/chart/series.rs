//! Numbers on days: what a series tells, what it counts and how it is drawn.

use crate::assess;
use crate::day::Day;
use crate::exercise::{Measure, Side};

/// What a series tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Key {
    AfterSession,
    OnRuns,
    Morning,
    Sessions,
    /// Minutes of work.
    Work,
    /// Of one exercise or test: this side.
    Of(Side),
    Sets(Side),
    /// Seconds of a repetition.
    RepSecs,
    /// Lift, hold, lower, pause.
    Tempo,
    /// Worst pain during a test.
    Pain,
    Run,
    /// A run within the line.
    Within,
    /// A run beyond it.
    Beyond,
    /// One tenth more than the longest run of the 30 days before.
    Line,
    Ease,
}

/// What a number counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Things: sessions, sets.
    Count,
    /// Points of ten, or of five.
    Points,
    /// Tenths of a point.
    Tenths,
    Minutes,
    Secs,
    Metres,
    /// Tenths of a degree.
    Degrees,
    /// Of an exercise.
    Amount(Measure),
    /// Of a test.
    Score(Option<assess::Unit>),
    /// Four numbers in one, see [`unpack_tempo`].
    Tempo,
}

impl Unit {
    /// The smallest step that means something on an axis.
    pub(super) const fn one(self) -> i32 {
        match self {
            Self::Tenths | Self::Degrees => 10,
            Self::Metres => 1_000,
            _ => 1,
        }
    }
}

/// A number on a day; for a week, on its Monday.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Point {
    pub day: Day,
    pub value: i32,
    /// What may be wrong with it in either direction.
    pub error: u16,
}

impl Point {
    pub(super) const fn new(day: Day, value: i32) -> Self {
        Self { day, value, error: 0 }
    }
}

/// How many there are.
pub(super) fn count(points: &[Point]) -> i64 {
    i64::try_from(points.len()).unwrap_or(i64::MAX)
}

/// How a series is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// Markers, joined by a line where they are at most so many days apart; 0: never.
    Line(u16),
    /// A bar for each week.
    Bars,
    /// A level for each day.
    Steps,
    /// Only in the table.
    Unseen,
}

/// Numbers of one kind, oldest first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Series {
    pub key: Key,
    pub unit: Unit,
    pub form: Form,
    /// Whether the table has a column for it.
    pub listed: bool,
    pub points: Vec<Point>,
}

impl Series {
    pub(super) const fn new(key: Key, unit: Unit, form: Form, points: Vec<Point>) -> Self {
        Self { key, unit, form, listed: true, points }
    }
}

/// Series on one value axis.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Panel {
    pub unit: Unit,
    /// What the axis shows at least.
    pub least: (i32, i32),
    /// A stretch of values that is shaded.
    pub shaded: Option<(i32, i32)>,
    pub series: Vec<Series>,
}
