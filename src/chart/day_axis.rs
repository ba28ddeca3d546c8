//! An axis of civil days: where each is, and which of them are named.

use super::Window;
use crate::day::Day;

/// How a day is named. The letters are what the longest name of a kind has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DayForm {
    /// `26 Oct`.
    DayMonth,
    /// `Oct`.
    Month,
    /// `2026`, at its beginning.
    Year,
}

impl DayForm {
    pub const fn letters(self) -> i32 {
        match self {
            Self::DayMonth => 6,
            Self::Month | Self::Year => 4,
        }
    }
}

/// A named day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DayTick {
    pub day: Day,
    pub form: DayForm,
    /// The middle of its name, in tenths of a pixel.
    pub x: i32,
}

/// Where days are: every one has the same room. In tenths of a pixel.
#[derive(Clone, Copy, Debug)]
pub(super) struct Days {
    pub(super) window: Window,
    pub(super) left: i32,
    pub(super) width: i32,
    /// Room beside the first and the last day that names may take.
    pub(super) aside: (i32, i32),
    /// Names of days stand under the middle of the week they begin.
    pub(super) weekly: bool,
}

impl Days {
    /// Where a day begins; never outside.
    pub(super) fn start(&self, day: Day) -> i32 {
        self.halves(i64::from(day.0) * 2)
    }

    /// The middle of a day.
    pub(super) fn middle(&self, day: Day) -> i32 {
        self.halves(i64::from(day.0) * 2 + 1)
    }

    /// The middle of some days.
    pub(super) fn between(&self, first: Day, last: Day) -> i32 {
        self.halves(i64::from(first.0) + i64::from(last.0) + 1)
    }

    fn halves(&self, at: i64) -> i32 {
        let span = self.window.days() * 2;
        let since = (at - i64::from(self.window.from.0) * 2).clamp(0, span);
        self.left + (since * i64::from(self.width) / span) as i32
    }

    fn tick(&self, day: Day, form: DayForm) -> DayTick {
        let week = self.weekly && form == DayForm::DayMonth;
        let x = if week { self.between(day, day.plus(6)) } else { self.middle(day) };
        DayTick { day, form, x }
    }
}

/// Steps between named days.
#[derive(Clone, Copy)]
enum Step {
    Days(i32),
    Months(i32),
    Years(i32),
}

const STEPS: [Step; 12] = [
    Step::Days(1),
    Step::Days(7),
    Step::Days(14),
    Step::Days(28),
    Step::Months(1),
    Step::Months(2),
    Step::Months(3),
    Step::Months(6),
    Step::Years(1),
    Step::Years(2),
    Step::Years(5),
    Step::Years(10),
];

/// More names than fit any screen.
const MOST: usize = 60;

/// The days to name: as many as have room beside each other, and none beyond the ends. `letter` is
/// the width of a letter in tenths of a pixel.
pub fn day_ticks(window: Window, width: i32, letter: i32, weekly: bool) -> Vec<DayTick> {
    ticks(&Days { window, left: 0, width, aside: (0, 0), weekly }, letter)
}

pub(super) fn ticks(days: &Days, letter: i32) -> Vec<DayTick> {
    let steps = STEPS.into_iter().filter(|step| !(days.weekly && matches!(step, Step::Days(1))));
    for step in steps {
        let named = named(days, step);
        let room = |pair: &[DayTick]| half(pair[0], letter) + half(pair[1], letter) + letter;
        let fits = named.windows(2).all(|pair| pair[1].x - pair[0].x >= room(pair));
        if named.len() < MOST && fits {
            return inside(days, named, letter);
        }
    }
    Vec::new()
}

const fn half(tick: DayTick, letter: i32) -> i32 {
    tick.form.letters() * letter / 2
}

/// Moves names that would stick out at an end; leaves out those that then have no room.
fn inside(days: &Days, named: Vec<DayTick>, letter: i32) -> Vec<DayTick> {
    let mut kept: Vec<DayTick> = Vec::new();
    for mut tick in named {
        let half = half(tick, letter);
        let (before, after) = days.aside;
        let (low, high) = (days.left - before + half, days.left + days.width + after - half);
        if low > high {
            continue;
        }
        tick.x = tick.x.clamp(low, high);
        let room =
            |last: &DayTick| tick.x - last.x >= half + self::half(*last, letter) + letter / 2;
        if kept.last().is_none_or(room) {
            kept.push(tick);
        }
    }
    kept
}

fn named(days: &Days, step: Step) -> Vec<DayTick> {
    let Window { from, to, .. } = days.window;
    let mut named = Vec::new();
    let mut add = |day: Day, form| {
        if named.len() < MOST && day >= from {
            named.push(days.tick(day, form));
        }
        named.len() < MOST
    };
    match step {
        Step::Days(1) => {
            let mut day = from;
            while day <= to && add(day, DayForm::DayMonth) && day.0 < i32::MAX {
                day = day.plus(1);
            }
        }
        Step::Days(step) => {
            let mut day = days.window.week.first_day(from.plus(6));
            while day <= to && add(day, DayForm::DayMonth) && day.0 < i32::MAX - step {
                day = day.plus(step);
            }
        }
        Step::Months(_) | Step::Years(_) => {
            let (months, years) = match step {
                Step::Years(years) => (12, years),
                Step::Months(months) => (months, 1),
                Step::Days(_) => (1, 1),
            };
            let mut day = first_of_month(from);
            while day <= to && day.0 < i32::MAX - 32 {
                let date = day.date();
                let month = i32::from(date.month) - 1;
                let named = month % months == 0 && date.year.rem_euclid(years) == 0;
                let form = if month == 0 { DayForm::Year } else { DayForm::Month };
                if named && !add(day, form) {
                    break;
                }
                day = first_of_month(day.plus(31));
            }
        }
    }
    named
}

pub(super) fn first_of_month(day: Day) -> Day {
    day.plus(1 - i32::from(day.date().day))
}
