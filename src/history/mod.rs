//! What happened: finished sessions in the order in which they were done; totals and weeks.
//!
//! Holds no opinion (no score) and never forgets a session by itself. Days and weeks are those the
//! person's own clock showed at the time: travel, daylight saving and a clock that was set cannot
//! move what is kept.

pub(crate) mod csv;
mod mend;
mod record;

pub use record::{ExerciseRow, SessionRecord, SetDone};

use crate::day::{Day, WeekStart};
use crate::session::SessionId;

/// Every finished session, sorted by civil day and then by id.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct History {
    sessions: Vec<SessionRecord>,
}

/// Sums over sessions.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Totals {
    pub sessions: usize,
    /// Seconds of work and rest, without pauses.
    pub active_secs: u64,
}

impl Totals {
    /// Whole minutes, rounded.
    pub const fn minutes(self) -> u64 {
        (self.active_secs + 30) / 60
    }
}

/// One day of a week, for its dot.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DayMark {
    pub day: Day,
    pub sessions: usize,
    pub active_secs: u64,
}

impl History {
    /// Adds a session, or replaces the one with the same id.
    pub fn insert(&mut self, record: SessionRecord) {
        self.remove(&record.id);
        let key = |record: &SessionRecord| (record.at.day(), record.id.clone());
        let place = self.sessions.partition_point(|other| key(other) < key(&record));
        self.sessions.insert(place, record);
    }

    pub fn remove(&mut self, id: &SessionId) {
        self.sessions.retain(|record| record.id != *id);
    }

    pub fn get(&self, id: &SessionId) -> Option<&SessionRecord> {
        self.sessions.iter().find(|record| record.id == *id)
    }

    /// Oldest first.
    pub fn sessions(&self) -> &[SessionRecord] {
        &self.sessions
    }

    /// The session done last, by civil day.
    pub fn last(&self) -> Option<&SessionRecord> {
        self.sessions.last()
    }

    pub fn totals(&self) -> Totals {
        sum(&self.sessions)
    }

    /// The seven days of the week `day` is in.
    pub fn week_of(&self, day: Day, week: WeekStart) -> [DayMark; 7] {
        let mut next = week.first_day(day);
        [(); 7].map(|()| {
            let day = next;
            next = day.plus(1);
            let Totals { sessions, active_secs } = sum(self.between(day, day));
            DayMark { day, sessions, active_secs }
        })
    }

    /// Sessions and minutes of the week `day` is in.
    pub fn week_totals(&self, day: Day, week: WeekStart) -> Totals {
        let first = week.first_day(day);
        sum(self.between(first, first.plus(6)))
    }

    /// Sums of the `count` weeks that end with the one `day` is in, oldest first.
    pub fn weeks(&self, day: Day, count: u16, week: WeekStart) -> Vec<Totals> {
        let first = week.first_day(day);
        let weeks_back = (0..i32::from(count)).rev();
        weeks_back.map(|back| self.week_totals(first.plus(-7 * back), week)).collect()
    }

    /// Weeks in a row in which something was done, up to the one `day` is in. That one is not over
    /// yet, so that it counts but does not end the row. What is dated later (the clock was ahead)
    /// is left out.
    pub fn weeks_in_a_row(&self, day: Day, week: WeekStart) -> usize {
        let mut counted = week.first_day(day);
        let mut weeks = 0;
        let this_week = usize::from(self.week_totals(day, week).sessions > 0);
        // From the latest back, each week by its first day.
        let until = self.sessions.partition_point(|record| record.at.day() < counted);
        for record in self.sessions[..until].iter().rev() {
            let first = week.first_day(record.at.day());
            if first == counted {
                continue;
            }
            if first != counted.plus(-7) {
                break;
            }
            (counted, weeks) = (first, weeks + 1);
        }
        weeks + this_week
    }

    fn between(&self, first: Day, last: Day) -> &[SessionRecord] {
        let from = self.sessions.partition_point(|record| record.at.day() < first);
        let until = self.sessions.partition_point(|record| record.at.day() <= last);
        &self.sessions[from..until.max(from)]
    }
}

fn sum(sessions: &[SessionRecord]) -> Totals {
    Totals {
        sessions: sessions.len(),
        active_secs: sessions.iter().map(|record| u64::from(record.active_secs)).sum(),
    }
}
