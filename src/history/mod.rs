//! What happened: finished sessions in the order in which they were done; totals and weeks.
//!
//! Holds no opinion (no streak, no score) and never forgets a session by itself.

mod record;

pub use record::{ExerciseRow, SessionRecord, SetDone};

use crate::day::Day;
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

    /// The seven days of the ISO week `day` is in, Monday first.
    pub fn week_of(&self, day: Day) -> [DayMark; 7] {
        let mut next = day.monday();
        [(); 7].map(|()| {
            let day = next;
            next = day.plus(1);
            let Totals { sessions, active_secs } = sum(self.between(day, day));
            DayMark { day, sessions, active_secs }
        })
    }

    /// Sessions and minutes of the ISO week `day` is in.
    pub fn week_totals(&self, day: Day) -> Totals {
        sum(self.between(day.monday(), day.monday().plus(6)))
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
