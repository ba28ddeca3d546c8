//! The question of the morning: whether it is asked, and what the answer may mean.

use super::{Diary, Morning};
use crate::day::Day;
use crate::history::History;

/// From this pain on the day before it is also asked how long it took to settle.
const ASK_SETTLED: u8 = 3;
/// More is red by itself (`evidence.md` section 4).
const MOST: u8 = 5;

/// The day before a morning that is asked about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DayBefore {
    /// Worst pain of the day, 0 to 10, if any was told.
    pub pain: Option<u8>,
}

impl DayBefore {
    pub fn asks_settled(self) -> bool {
        self.pain.is_some_and(|pain| pain >= ASK_SETTLED)
    }
}

impl Morning {
    /// A morning after which the safety questions are offered.
    pub const fn is_red(self) -> bool {
        self.knee > MOST || self.swelling || self.limp || self.night
    }
}

impl Diary {
    /// The day before, if this morning is still to be asked about: nobody has told, and nobody has
    /// waved the question away.
    pub fn asks_morning(
        &self,
        history: &History,
        today: Day,
        unasked: Option<Day>,
    ) -> Option<DayBefore> {
        let is_open = unasked != Some(today) && self.morning(today).is_none();
        self.day_before(history, today).filter(|_| is_open)
    }

    /// The day before, if there was a session or a run.
    pub fn day_before(&self, history: &History, today: Day) -> Option<DayBefore> {
        let yesterday = today.plus(-1);
        let runs = self.runs().rev().filter(|(note, _)| note.at.day() == yesterday);
        let sessions = history.sessions().iter().rev().filter(|it| it.at.day() == yesterday);
        let hurts = |it: &crate::history::SessionRecord| {
            it.pains.iter().map(|pain| pain.hurt.level).max().max(it.feedback.knee)
        };
        let all = runs.map(|(_, run)| run.knee).chain(sessions.map(hurts));
        all.max().map(|pain| DayBefore { pain })
    }
}
