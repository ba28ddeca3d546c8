//! Which days a chart shows.

use super::Kept;
use crate::day::{Day, WeekStart};

/// What a person asks to see.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Range {
    /// 28 days that end today.
    FourWeeks,
    /// 84 days that end today.
    #[default]
    TwelveWeeks,
    All,
}

impl Range {
    pub const ALL: [Self; 3] = [Self::FourWeeks, Self::TwelveWeeks, Self::All];
}

/// The first and the last day that is shown. What is dated later than today (a clock was ahead)
/// is not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Window {
    pub from: Day,
    pub to: Day,
    /// What its weeks begin with.
    pub week: WeekStart,
}

/// Days that the longest chart goes back: more than anybody has, so that a damaged date cannot
/// make a chart of millions of weeks.
const MAX_DAYS: i32 = 7_305;
const FOUR_WEEKS: i32 = 28;

impl Window {
    pub fn of(kept: Kept, range: Range) -> Self {
        let to = kept.today;
        let days = match range {
            Range::FourWeeks => FOUR_WEEKS,
            Range::TwelveWeeks => 84,
            Range::All => first_day(kept).map_or(FOUR_WEEKS, |first| {
                to.0.saturating_sub(first.0).saturating_add(1).clamp(FOUR_WEEKS, MAX_DAYS)
            }),
        };
        Self { from: to.plus(1 - days), to, week: kept.week }
    }

    pub const fn has(self, day: Day) -> bool {
        self.from.0 <= day.0 && day.0 <= self.to.0
    }

    /// Days, both ends included; at least one.
    pub const fn days(self) -> i64 {
        let days = self.to.0 as i64 - self.from.0 as i64 + 1;
        if days < 1 { 1 } else { days }
    }

    /// The first days of the weeks that begin in it: 4 or 12 of them, where that was asked for.
    pub fn weeks(self) -> impl DoubleEndedIterator<Item = Day> {
        let first = self.week.first_day(self.from.plus(6));
        let weeks = (self.days() + i64::from(self.from.0) - i64::from(first.0) + 6).div_euclid(7);
        (0..weeks.max(0) as i32).map(move |week| first.plus(week * 7))
    }

    /// From the first day of those weeks to the last.
    pub(super) fn whole_weeks(self) -> Self {
        let mut weeks = self.weeks();
        let first = weeks.next().unwrap_or(self.from);
        let last = weeks.next_back().unwrap_or(first);
        Self { from: first, to: last.plus(6), ..self }
    }
}

/// The day of the oldest thing there is; nothing that is dated after today counts.
pub fn first_day(kept: Kept) -> Option<Day> {
    let earliest = Day(kept.today.0.saturating_sub(MAX_DAYS - 1));
    let sessions = kept.history.sessions().iter().map(|record| record.at.day());
    let notes = kept.diary.notes().iter().map(|note| note.at.day());
    let days = sessions.chain(notes).filter(|day| *day <= kept.today);
    days.min().map(|day| day.max(earliest))
}
