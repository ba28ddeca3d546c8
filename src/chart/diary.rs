//! What was written down: the knee, self-tests, angles.

use super::said::{self, Said, Trend, Verdict, ends};
use super::{Chart, Form, Kept, Key, Panel, Point, Series, Topic, Unit, Window};
use crate::assess::{self, Better};
use crate::day::Day;
use crate::diary::{Angle, Diary, Fact};
use crate::exercise::Side;

/// Days that a line of something done every few days may bridge.
const OFTEN: u16 = 7;
/// The same for what is measured every 2 to 4 weeks.
const SELDOM: u16 = 62;
/// Up to so many points a run or a session was within what the rules for both call safe.
const CALM: (i32, i32) = (0, 2);

/// The worst of a day, after sessions and on runs; the last answer of a morning.
pub(super) fn knee(kept: Kept, window: Window) -> Chart {
    let mut after: Vec<Point> = Vec::new();
    for record in kept.history.sessions() {
        let day = record.at.day();
        if let Some(knee) = record.feedback.knee.filter(|_| window.has(day)) {
            worst(&mut after, day, knee);
        }
    }
    let (mut runs, mut mornings): (Vec<Point>, Vec<Point>) = (Vec::new(), Vec::new());
    for note in kept.diary.notes() {
        let day = note.at.day();
        match &note.fact {
            _ if !window.has(day) => {}
            Fact::Run(run) => {
                if let Some(knee) = run.knee {
                    worst(&mut runs, day, knee);
                }
            }
            Fact::Morning(morning) => {
                mornings.pop_if(|last| last.day == day);
                mornings.push(Point::new(day, morning.knee.into()));
            }
            _ => {}
        }
    }
    let all = [
        (Key::Morning, 1, mornings),
        (Key::OnRuns, OFTEN, runs),
        (Key::AfterSession, OFTEN, after),
    ];
    let mut said = Vec::new();
    let mut panels = Vec::new();
    for (key, join, points) in all {
        said.extend(said::knee(key, &points, window));
        panels.push(Panel {
            unit: Unit::Points,
            least: (0, 10),
            shaded: Some(CALM),
            series: vec![Series::new(key, Unit::Points, Form::Line(join), points)],
        });
    }
    Chart { topic: Topic::Knee, window, weekly: false, panels, said }
}

fn worst(points: &mut Vec<Point>, day: Day, knee: u8) {
    let value = i32::from(knee);
    match points.last_mut().filter(|last| last.day == day) {
        Some(last) => last.value = last.value.max(value),
        None => points.push(Point::new(day, value)),
    }
}

/// The tests there are results of, in the order in which they were first done.
pub fn test_ids(diary: &Diary) -> Vec<&str> {
    let mut ids: Vec<&str> = Vec::new();
    for note in diary.notes() {
        if let Fact::Test(test) = &note.fact
            && !ids.contains(&&*test.test)
        {
            ids.push(&test.test);
        }
    }
    ids
}

/// Every result of one test.
pub(super) fn test(kept: Kept, window: Window, which: &str) -> Chart {
    let protocol = assess::find(which);
    let unit = Unit::Score(protocol.map(|it| it.unit));
    let mut sides = [Side::Left, Side::Right, Side::Both].map(|side| (side, Vec::new()));
    let mut pains: Vec<Point> = Vec::new();
    for note in kept.diary.notes() {
        let day = note.at.day();
        let Fact::Test(test) = &note.fact else { continue };
        if test.test != which || !window.has(day) {
            continue;
        }
        for (side, points) in &mut sides {
            if *side == test.side {
                points.push(Point::new(day, test.score.into()));
            }
        }
        if let Some(pain) = test.pain {
            worst(&mut pains, day, pain);
        }
    }
    let mut said: Vec<Said> = sides
        .iter()
        .filter_map(|(side, points)| {
            let counts = protocol.map_or(1, |it| i32::from(it.change).max(1));
            let ends = ends(*side, points, counts)?;
            let verdict = match (ends.trend, protocol.map(|it| it.better)) {
                (Trend::Same, _) => Verdict::Unclear,
                (_, None) => Verdict::Changed,
                (Trend::More, Some(Better::Higher)) | (Trend::Less, Some(Better::Lower)) => {
                    Verdict::Better
                }
                _ => Verdict::Worse,
            };
            Some(Said::Test { unit, ends, verdict })
        })
        .collect();
    said.extend(ago(sides.iter().flat_map(|(_, points)| points), window));
    let mut series = sided(sides, unit, SELDOM);
    if !pains.is_empty() {
        series.push(Series::new(Key::Pain, Unit::Points, Form::Unseen, pains));
    }
    let panels = vec![Panel { unit, least: (0, 1), shaded: None, series }];
    Chart { topic: Topic::Test, window, weekly: false, panels, said }
}

/// Every angle, with what it may be off.
pub(super) fn angle(kept: Kept, window: Window) -> Chart {
    let mut sides = [Side::Left, Side::Right, Side::Both].map(|side| (side, Vec::new()));
    // The first and the last of each side.
    let mut all: [Option<(&Angle, &Angle)>; 3] = [None; 3];
    for note in kept.diary.notes() {
        let day = note.at.day();
        let Fact::Angle(angle) = &note.fact else { continue };
        if !window.has(day) {
            continue;
        }
        let error = u16::from(assess::angle::error(angle.pictures)) * 10;
        let ends = &mut all[angle.side as usize];
        *ends = Some((ends.map_or(angle, |(first, _)| first), angle));
        for (side, points) in &mut sides {
            if *side == angle.side {
                points.push(Point { day, value: angle.tenths.into(), error });
            }
        }
    }
    let mut said: Vec<Said> = Vec::new();
    for (side, points) in &sides {
        let Some((first, last)) = all[*side as usize] else { continue };
        let counts = i32::from(assess::angle::least_change(first, last));
        said.extend(ends(*side, points, counts).map(|ends| Said::Angle { ends }));
    }
    said.extend(ago(sides.iter().flat_map(|(_, points)| points), window));
    let series = sided(sides, Unit::Degrees, SELDOM);
    let panels = vec![Panel { unit: Unit::Degrees, least: (0, 100), shaded: None, series }];
    Chart { topic: Topic::Angle, window, weekly: false, panels, said }
}

/// How long ago the last of some points was.
fn ago<'a>(points: impl Iterator<Item = &'a Point>, window: Window) -> Option<Said> {
    let last = points.map(|point| point.day).max()?;
    Some(Said::Ago { days: window.to.0.saturating_sub(last.0) })
}

/// A series for each side; what was never done with both sides at once has none for that.
pub(super) fn sided(sides: [(Side, Vec<Point>); 3], unit: Unit, join: u16) -> Vec<Series> {
    let one_sided = sides.iter().any(|(side, points)| *side != Side::Both && !points.is_empty());
    let is_there = |(side, points): &(Side, Vec<Point>)| match side {
        Side::Both => !points.is_empty(),
        Side::Left | Side::Right => one_sided,
    };
    let sides = sides.into_iter().filter(is_there);
    sides.map(|(side, points)| Series::new(Key::Of(side), unit, Form::Line(join), points)).collect()
}
