//! What is worth a quiet word: sessions and weeks that add up, hours of work, one repetition more.

use super::Kept;
use crate::day::Day;
use crate::exercise::Side;

/// What was reached.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// So many sessions.
    Sessions(u32),
    /// So many weeks in a row with a session in each. Days do not count: rest is part of the plan.
    Weeks(u32),
    /// So many hours of work in all sets.
    Hours(u32),
    /// More of an exercise in one set than ever before on that side: how much, and before.
    More { exercise: String, side: Side, amount: u16, before: u16 },
}

/// When.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Milestone {
    pub day: Day,
    pub kind: Kind,
}

/// What comes next, and how much is left until then.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Next {
    pub sessions: u32,
    pub left: u32,
}

const SESSIONS: [u32; 13] = [1, 5, 10, 25, 50, 75, 100, 150, 200, 300, 500, 750, 1_000];
const WEEKS: [u32; 7] = [2, 4, 8, 12, 26, 52, 104];
const HOURS: [u32; 7] = [1, 5, 10, 25, 50, 100, 200];

/// Everything that was reached up to today, the oldest first. Of one exercise and side only what
/// the last session brought.
pub fn milestones(kept: Kept) -> Vec<Milestone> {
    let mut reached = Vec::new();
    let (mut count, mut secs, mut row) = (0_u32, 0_u64, 0_u32);
    let mut week: Option<Day> = None;
    for record in kept.history.sessions() {
        let day = record.at.day();
        if day > kept.today {
            break;
        }
        let mut add = |kind| reached.push(Milestone { day, kind });
        count += 1;
        if SESSIONS.contains(&count) {
            add(Kind::Sessions(count));
        }
        let monday = day.monday();
        if week != Some(monday) {
            row = if week == Some(monday.plus(-7)) { row + 1 } else { 1 };
            week = Some(monday);
            if WEEKS.contains(&row) {
                add(Kind::Weeks(row));
            }
        }
        let before = secs / 3_600;
        secs += record.bouts.iter().map(|bout| u64::from(bout.secs)).sum::<u64>();
        let now = secs / 3_600;
        let mut passed =
            HOURS.into_iter().filter(|it| before < u64::from(*it) && u64::from(*it) <= now);
        if let Some(hours) = passed.next_back() {
            add(Kind::Hours(hours));
        }
    }
    reached.extend(more(kept));
    reached
}

/// More in one set than ever before, in the last session.
fn more(kept: Kept) -> Option<Milestone> {
    let all = kept.history.sessions();
    let until = all.partition_point(|record| record.at.day() <= kept.today);
    let (last, earlier) = all[..until].split_last()?;
    let best_before = |exercise: &str, side: Side| {
        let bouts = earlier.iter().flat_map(|record| &record.bouts);
        let same = bouts.filter(|bout| bout.exercise == exercise && bout.side == side);
        same.map(|bout| bout.amount).max()
    };
    let mut best: Option<Milestone> = None;
    for bout in &last.bouts {
        if last.bouts.iter().any(|other| {
            other.exercise == bout.exercise
                && other.side == bout.side
                && (other.amount, bout.bout) > (bout.amount, other.bout)
        }) {
            continue;
        }
        let Some(before) = best_before(&bout.exercise, bout.side) else { continue };
        if bout.amount > before && best.is_none() {
            let (exercise, side, amount) = (bout.exercise.clone(), bout.side, bout.amount);
            let kind = Kind::More { exercise, side, amount, before };
            best = Some(Milestone { day: last.at.day(), kind });
        }
    }
    best
}

/// The next number of sessions worth a word; none after the last one.
pub fn next(kept: Kept) -> Option<Next> {
    let until = kept.history.sessions().partition_point(|it| it.at.day() <= kept.today);
    let done = u32::try_from(until).ok()?;
    let sessions = SESSIONS.into_iter().find(|it| *it > done)?;
    Some(Next { sessions, left: sessions - done })
}
