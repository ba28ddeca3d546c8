//! What is worth a quiet word: what the plan counts, hours of work, one repetition more.

use super::Kept;
use crate::day::Day;
use crate::exercise::Side;
use crate::plan;
use crate::session::BoutDone;

/// What was reached.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    Plan(plan::Milestone),
    /// So many hours of work in all sets.
    Hours(u32),
    /// More of an exercise in one set than ever before on that side: how much, and before.
    More {
        exercise: String,
        side: Side,
        amount: u16,
        before: u16,
    },
}

/// When.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Milestone {
    pub day: Day,
    pub kind: Kind,
}

/// What comes next, and how much is left until then.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Next {
    pub sessions: u32,
    pub left: u32,
}

/// The same as the plan counts.
const SESSIONS: [u32; 8] = [1, 5, 10, 25, 50, 100, 200, 500];
const HOURS: [u32; 7] = [1, 5, 10, 25, 50, 100, 200];

/// Everything that was reached up to today, the oldest first: `plan` is what the plan counts. Of
/// one exercise and side only what the last session brought.
pub fn milestones(kept: Kept, plan: &[(Day, plan::Milestone)]) -> Vec<Milestone> {
    let mut reached: Vec<Milestone> = Vec::new();
    let mut add = |day: Day, kind| {
        let place = reached.partition_point(|known| known.day <= day);
        reached.insert(place, Milestone { day, kind });
    };
    for &(day, milestone) in plan.iter().filter(|(day, _)| *day <= kept.today) {
        add(day, Kind::Plan(milestone));
    }
    let mut secs = 0_u64;
    for record in kept.history.sessions().iter().filter(|it| it.at.day() <= kept.today) {
        let before = secs / 3_600;
        secs += record.bouts.iter().map(|bout| u64::from(bout.secs)).sum::<u64>();
        let now = secs / 3_600;
        let is_passed = |hours: &u32| before < u64::from(*hours) && u64::from(*hours) <= now;
        if let Some(hours) = HOURS.into_iter().rfind(is_passed) {
            add(record.at.day(), Kind::Hours(hours));
        }
    }
    if let Some((day, kind)) = more(kept) {
        add(day, kind);
    }
    reached
}

/// More in one set than ever before, in the last session: the first such exercise of it.
fn more(kept: Kept) -> Option<(Day, Kind)> {
    let all = kept.history.sessions();
    let until = all.partition_point(|record| record.at.day() <= kept.today);
    let (last, earlier) = all[..until].split_last()?;
    last.bouts.iter().find_map(|bout| {
        let is_same =
            |other: &&BoutDone| other.exercise == bout.exercise && other.side == bout.side;
        let amount = last.bouts.iter().filter(is_same).map(|other| other.amount).max()?;
        let before = earlier.iter().flat_map(|record| &record.bouts).filter(is_same);
        let before = before.map(|other| other.amount).max()?;
        let (exercise, side) = (bout.exercise.clone(), bout.side);
        let kind = Kind::More { exercise, side, amount, before };
        (amount > before).then_some((last.at.day(), kind))
    })
}

/// The next number of sessions worth a word; none after the last one.
pub fn next(kept: Kept) -> Option<Next> {
    let until = kept.history.sessions().partition_point(|it| it.at.day() <= kept.today);
    let done = u32::try_from(until).ok()?;
    let sessions = SESSIONS.into_iter().find(|it| *it > done)?;
    Some(Next { sessions, left: sessions - done })
}
