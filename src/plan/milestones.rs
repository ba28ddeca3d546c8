//! What is worth a quiet word: progress that means something (L05). No daily streak: weeks count,
//! and a week in which something was done is a week.

use super::dose::Change;
use super::fold::{DoneRun, DoneSession};
use super::pain::Light;
use super::rules;
use super::stage::{Because, Move};
use crate::day::{Day, WeekStart};
use crate::diary::Level;

/// Something reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Milestone {
    /// This many sessions.
    Sessions(u16),
    /// This many weeks in a row with a session.
    Weeks(u16),
    /// A level was reached through its gate.
    Level(Level),
    /// The first step up of a dose, and later ones: one repetition more counts.
    StepsUp(u16),
    /// The first green run of 20 minutes.
    GreenRun { minutes: u16 },
    /// The first green load after an amber or a red.
    GreenAgain,
}

const SESSIONS: [u16; 8] = [1, 5, 10, 25, 50, 100, 200, 500];
const WEEKS: [u16; 6] = [2, 4, 8, 12, 26, 52];
const STEPS: [u16; 5] = [1, 10, 25, 50, 100];

/// All of them, each with its day, grouped by what they are about.
pub(super) fn all(
    sessions: &[DoneSession],
    runs: &[DoneRun],
    moves: &[Move],
    changes: &[Change],
    week: WeekStart,
) -> Vec<(Day, Milestone)> {
    let mut found = Vec::new();
    for count in SESSIONS {
        if let Some(session) = sessions.get(usize::from(count) - 1) {
            found.push((session.day, Milestone::Sessions(count)));
        }
    }
    let mut row = 0_u16;
    let mut last: Option<Day> = None;
    for session in sessions {
        let first = week.first_day(session.day);
        if last == Some(first) {
            continue;
        }
        let follows = last.is_some_and(|last| last.plus(7) == first);
        row = if follows { row.saturating_add(1) } else { 1 };
        last = Some(first);
        // Each is reached once.
        let milestone = Milestone::Weeks(row);
        if WEEKS.contains(&row) && !found.iter().any(|it| it.1 == milestone) {
            found.push((session.day, milestone));
        }
    }
    for it in moves {
        let milestone = Milestone::Level(it.to);
        let through = matches!(it.why, Because::Gate | Because::TestedIn);
        if through && !found.iter().any(|it| it.1 == milestone) {
            found.push((it.day, milestone));
        }
    }
    let ups = || changes.iter().filter(|it| it.up && !it.undone);
    for count in STEPS {
        if let Some(change) = ups().nth(usize::from(count) - 1) {
            found.push((change.seen, Milestone::StepsUp(count)));
        }
    }
    let long = runs.iter().find_map(|it| {
        let minutes = it.run.minutes.filter(|it| *it >= rules::STRONG_RUN.value)?;
        (it.light == Some(Light::Green)).then_some((it.day, Milestone::GreenRun { minutes }))
    });
    found.extend(long);
    let mut was_amber = false;
    for session in sessions {
        match session.light {
            Some(Light::Green) if was_amber => {
                found.push((session.day, Milestone::GreenAgain));
                break;
            }
            Some(light) if light >= Light::Amber => was_amber = true,
            _ => {}
        }
    }
    found
}
