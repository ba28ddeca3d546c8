//! Week by week: sessions, minutes of work, and how easy running felt.

use super::{Chart, Form, Kept, Key, Panel, Point, Said, Series, Topic, Trend, Unit, Window};
use crate::day::Day;
use crate::diary::Fact;

/// Sums over the sessions of some days.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    pub sessions: u32,
    /// Done to their end.
    pub complete: u32,
    /// Seconds of work in all sets: time under tension, without rests.
    pub work_secs: u64,
}

impl Tally {
    /// Whole minutes of work, rounded.
    pub const fn work_mins(self) -> i32 {
        let mins = (self.work_secs + 30) / 60;
        if mins > i32::MAX as u64 { i32::MAX } else { mins as i32 }
    }
}

/// Sums from one day to another, both included.
pub fn tally(kept: Kept, from: Day, to: Day) -> Tally {
    let all = kept.history.sessions();
    let first = all.partition_point(|record| record.at.day() < from);
    let mut sum = Tally::default();
    for record in all[first..].iter().take_while(|record| record.at.day() <= to) {
        sum.sessions += 1;
        sum.complete += u32::from(record.complete);
        sum.work_secs += record.bouts.iter().map(|bout| u64::from(bout.secs)).sum::<u64>();
    }
    sum
}

/// The sums of each week of a window that is not before the first session ever.
fn tallies(kept: Kept, window: Window) -> Vec<(Day, Tally)> {
    let Some(first) = kept.history.sessions().first() else { return Vec::new() };
    let first = kept.week.first_day(first.at.day());
    let weeks = window.weeks().filter(|day| *day >= first);
    weeks.map(|day| (day, tally(kept, day, day.plus(6).min(kept.today)))).collect()
}

pub(super) fn weeks(kept: Kept, window: Window) -> Chart {
    let weeks = tallies(kept, window);
    let of = |value: fn(Tally) -> i32| -> Vec<Point> {
        weeks.iter().map(|(day, sum)| Point::new(*day, value(*sum))).collect()
    };
    let bars = |key, unit, points| Panel {
        unit,
        least: (0, 1),
        shaded: None,
        series: vec![Series::new(key, unit, Form::Bars, points)],
    };
    let sessions = of(|sum| sum.sessions.try_into().unwrap_or(i32::MAX));
    let work = of(Tally::work_mins);
    let mut said = Vec::new();
    if let Some(count) = i64::try_from(weeks.len()).ok().filter(|count| *count > 0) {
        let sum = |points: &[Point]| points.iter().map(|it| i64::from(it.value)).sum::<i64>();
        said.push(Said::Weeks {
            weeks: count as u32,
            sessions: sum(&sessions) as u32,
            per_week: tenths(sum(&sessions), count),
            minutes_per_week: tenths(sum(&work), count) / 10,
            with_one: sessions.iter().filter(|it| it.value > 0).count() as u32,
        });
    }
    let panels =
        vec![bars(Key::Sessions, Unit::Count, sessions), bars(Key::Work, Unit::Minutes, work)];
    Chart { topic: Topic::Weeks, window: window.whole_weeks(), weekly: true, panels, said }
}

pub(super) fn ease(kept: Kept, window: Window) -> Chart {
    let mut felt: Vec<(Point, i64, i64)> = Vec::new();
    let weeks: Vec<Day> = window.weeks().collect();
    for note in kept.diary.notes() {
        let day = note.at.day();
        let Fact::Run(run) = &note.fact else { continue };
        let Some(ease) = run.efficiency.filter(|_| day <= kept.today) else { continue };
        let week = kept.week.first_day(day);
        if weeks.first().is_none_or(|first| week < *first) {
            continue;
        }
        match felt.last_mut().filter(|(point, ..)| point.day == week) {
            Some((_, sum, count)) => (*sum, *count) = (*sum + i64::from(ease), *count + 1),
            None => felt.push((Point::new(week, 0), ease.into(), 1)),
        }
    }
    let points: Vec<Point> =
        felt.iter().map(|(at, sum, count)| Point::new(at.day, tenths(*sum, *count))).collect();
    let sessions = if points.is_empty() { Vec::new() } else { tallies(kept, window) };
    let sessions: Vec<Point> =
        sessions.iter().map(|(day, sum)| Point::new(*day, sum.sessions.cast_signed())).collect();
    let said = ends(&points).into_iter().collect();
    let panels = vec![
        Panel {
            unit: Unit::Tenths,
            least: (10, 50),
            shaded: None,
            series: vec![Series::new(Key::Ease, Unit::Tenths, Form::Line(14), points)],
        },
        Panel {
            unit: Unit::Count,
            least: (0, 1),
            shaded: None,
            series: vec![Series::new(Key::Sessions, Unit::Count, Form::Bars, sessions)],
        },
    ];
    Chart { topic: Topic::Ease, window: window.whole_weeks(), weekly: true, panels, said }
}

/// The first and the last week of which something is known.
fn ends(points: &[Point]) -> Option<Said> {
    let (first, last) = (points.first()?, points.last()?);
    let change = last.value - first.value;
    Some(match points.len() {
        1 => Said::EaseOnce { now: last.value },
        _ => Said::Ease { before: first.value, now: last.value, trend: Trend::of(change, 1) },
    })
}

/// A mean in tenths, rounded to the nearest.
pub(super) const fn tenths(sum: i64, count: i64) -> i32 {
    let count = if count < 1 { 1 } else { count };
    (sum * 20 + count).div_euclid(2 * count) as i32
}
