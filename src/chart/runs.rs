//! How long runs were, against one tenth more than the longest run of the 30 days before.
//!
//! In a study of 5,205 runners, injuries came more often in a run that was more than 10 % longer
//! than the longest one of the 30 days before (Frandsen and others, 2025). It counted distance;
//! where only minutes are known, we use the same line for minutes.

use super::said::Said;
use super::{Chart, Form, Kept, Key, Panel, Point, Series, Topic, Unit, Window};
use crate::day::Day;
use crate::diary::{Diary, Run};
use crate::plan::rules;

/// One tenth more than a length, rounded down: what is still within.
fn allowed(longest: u32) -> u32 {
    let most = u64::from(longest) * u64::from(100 + rules::LONGEST_MORE.value) / 100;
    most.try_into().unwrap_or(u32::MAX)
}

fn metres(run: &Run) -> Option<u32> {
    run.metres.filter(|metres| *metres > 0)
}

fn minutes(run: &Run) -> Option<u32> {
    run.minutes.filter(|minutes| *minutes > 0).map(u32::from)
}

fn lengths(diary: &Diary, length: fn(&Run) -> Option<u32>) -> Vec<(Day, u32)> {
    diary.runs().filter_map(|(note, run)| Some((note.at.day(), length(run)?))).collect()
}

fn longest(lengths: &[(Day, u32)], day: Day) -> Option<u32> {
    let until = lengths.partition_point(|(at, _)| *at < day);
    let recent = lengths[..until]
        .iter()
        .rev()
        .take_while(|(at, _)| *at >= day.plus(-rules::LONGEST_DAYS.days()));
    recent.map(|(_, length)| *length).max()
}

pub(super) fn runs(kept: Kept, window: Window) -> Chart {
    // Distance, unless most of the runs shown have only minutes.
    let shown = || kept.diary.runs().filter(|(note, _)| window.has(note.at.day()));
    let far = shown().filter(|(_, run)| metres(run).is_some()).count();
    let only_long = shown().filter(|(_, run)| metres(run).is_none() && minutes(run).is_some());
    let by_distance = far > 0 && far >= only_long.count();
    let (unit, length): (Unit, fn(&Run) -> Option<u32>) =
        if by_distance { (Unit::Metres, metres) } else { (Unit::Minutes, minutes) };
    let all = lengths(kept.diary, length);
    let mut points: [Vec<Point>; 4] = Default::default();
    let [listed, within, beyond, limits] = &mut points;
    for &(day, value) in all.iter().filter(|(day, _)| window.has(*day)) {
        let point = Point::new(day, value.try_into().unwrap_or(i32::MAX));
        let limit = longest(&all, day).map(allowed);
        listed.push(point);
        let is_beyond = limit.is_some_and(|limit| value > limit);
        if is_beyond { &mut *beyond } else { &mut *within }.push(point);
        limits.extend(limit.map(|limit| Point::new(day, limit.try_into().unwrap_or(i32::MAX))));
    }
    let line = if listed.is_empty() { Vec::new() } else { line(&all, window) };
    let mut said = Vec::new();
    let tomorrow = kept.today.plus(1);
    if let Some(longest) = longest(&all, tomorrow) {
        let number = |value: u32| value.try_into().unwrap_or(i32::MAX);
        said.push(Said::Longest { unit, longest: number(longest), line: number(allowed(longest)) });
    } else if let Some(last) = listed.last() {
        said.push(Said::NoRuns { last: last.day });
    }
    if !listed.is_empty() {
        said.push(Said::Beyond { beyond: beyond.len(), runs: listed.len() });
    }
    let [listed, within, beyond, limits] = points;
    let unlisted = |key, form, points| {
        let mut series = Series::new(key, unit, form, points);
        series.listed = false;
        series
    };
    let series = vec![
        unlisted(Key::Line, Form::Steps, line),
        unlisted(Key::Within, Form::Line(0), within),
        unlisted(Key::Beyond, Form::Line(0), beyond),
        Series::new(Key::Run, unit, Form::Unseen, listed),
        Series::new(Key::Line, unit, Form::Unseen, limits),
    ];
    let panels = vec![Panel { unit, least: (0, unit.one()), shaded: None, series }];
    Chart { topic: Topic::Runs, window, weekly: false, panels, said }
}

/// The line on every day that has one.
fn line(all: &[(Day, u32)], window: Window) -> Vec<Point> {
    let days = (0..window.days() as i32).map(|number| window.from.plus(number));
    let point = |day| {
        let limit = allowed(longest(all, day)?);
        Some(Point::new(day, limit.try_into().unwrap_or(i32::MAX)))
    };
    days.filter_map(point).collect()
}
