//! The sentence above a chart, before it has words.

use super::weeks::tenths;
use super::{Key, Point, Unit, Window};
use crate::day::Day;
use crate::exercise::Side;

/// Which way a number went, and whether that is more than what counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trend {
    Less,
    /// No change that counts.
    Same,
    More,
}

impl Trend {
    /// `counts`: the smallest change that does.
    pub const fn of(change: i32, counts: i32) -> Self {
        if change >= counts {
            Self::More
        } else if change <= -counts {
            Self::Less
        } else {
            Self::Same
        }
    }
}

/// Means of the first two weeks and of the last two, in tenths of a point.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shift {
    pub before: i32,
    pub now: i32,
    pub trend: Trend,
}

/// The first and the last value of one side.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ends {
    pub side: Side,
    pub first: i32,
    pub last: i32,
    /// Whether the change is more than the error of measuring; for what has no such error, whether
    /// there is one.
    pub trend: Trend,
    /// How many there are.
    pub count: usize,
}

/// What became of a test.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    Better,
    Worse,
    /// Less than the test can tell.
    Unclear,
    /// The test is not known any more.
    Changed,
}

/// What a chart says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Said {
    /// The knee, in one of its three series.
    Knee {
        key: Key,
        shift: Shift,
    },
    /// Too few days to compare: how many of the last two weeks there are, and their mean.
    KneeNow {
        key: Key,
        days: usize,
        now: i32,
    },
    Weeks {
        weeks: u32,
        sessions: u32,
        /// Tenths.
        per_week: i32,
        minutes_per_week: i32,
        /// Weeks with a session.
        with_one: u32,
    },
    /// Most and least of one exercise; in its measure.
    Dose {
        unit: Unit,
        ends: Ends,
    },
    /// Seconds of a repetition changed.
    Tempo {
        before: i32,
        now: i32,
    },
    Test {
        unit: Unit,
        ends: Ends,
        verdict: Verdict,
    },
    Angle {
        ends: Ends,
    },
    /// Days since the last one of what is measured now and then.
    Ago {
        days: i32,
    },
    /// The longest run of the last 30 days, and what one tenth more is.
    Longest {
        unit: Unit,
        longest: i32,
        line: i32,
    },
    /// No run in the last 30 days.
    NoRuns {
        last: Day,
    },
    Beyond {
        beyond: usize,
        runs: usize,
    },
    Ease {
        before: i32,
        now: i32,
        trend: Trend,
    },
    EaseOnce {
        now: i32,
    },
}

/// Pain that changed by so many tenths of a point has changed by more than what people call the
/// same: 2 of 10, see `evidence.md` section 4.
pub(super) const PAIN_COUNTS: i32 = 20;
/// Days at either end that are compared.
const SPAN: i32 = 14;
/// Fewer than that are not compared. Our choice.
const ENOUGH: usize = 3;

/// Compares the last 14 days with the first 14 days of which something is known. `None` if either
/// has fewer than 3 values, or if they would overlap.
pub fn shift(points: &[Point], window: Window) -> Option<Shift> {
    let first = points.iter().find(|point| window.has(point.day))?.day.max(window.from);
    let start = first.min(window.to.plus(1 - 2 * SPAN)).max(window.from);
    let before = mean(points, start, start.plus(SPAN - 1))?;
    let latest = window.to.plus(1 - SPAN);
    let now = mean(points, latest, window.to)?;
    let enough = before.1 >= ENOUGH && now.1 >= ENOUGH && start.plus(SPAN - 1) < latest;
    let trend = Trend::of(now.0 - before.0, PAIN_COUNTS);
    enough.then_some(Shift { before: before.0, now: now.0, trend })
}

/// The mean of some days in tenths, and of how many values.
pub(super) fn mean(points: &[Point], from: Day, to: Day) -> Option<(i32, usize)> {
    let inside = points.iter().filter(|it| from <= it.day && it.day <= to);
    let (mut sum, mut count, mut all) = (0_i64, 0_usize, 0_i64);
    for point in inside {
        (sum, count, all) = (sum + i64::from(point.value), count + 1, all + 1);
    }
    (count > 0).then(|| (tenths(sum, all), count))
}

/// What is said about the knee in one of its series.
pub(super) fn knee(key: Key, points: &[Point], window: Window) -> Option<Said> {
    if let Some(shift) = shift(points, window) {
        return Some(Said::Knee { key, shift });
    }
    let (now, days) = mean(points, window.to.plus(1 - SPAN), window.to)?;
    Some(Said::KneeNow { key, days, now })
}

/// The ends of a series of one side; `counts` is what a change must be at least.
pub(super) fn ends(side: Side, points: &[Point], counts: i32) -> Option<Ends> {
    let (first, last) = (points.first()?.value, points.last()?.value);
    let trend = Trend::of(last.saturating_sub(first), counts);
    Some(Ends { side, first, last, trend, count: points.len() })
}
