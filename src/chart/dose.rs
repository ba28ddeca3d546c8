//! How much of one exercise was done on each side, in how many sets, and how slowly.

use super::diary::sided;
use super::said::{Said, ends};
use super::{Chart, Form, Kept, Key, Panel, Point, Series, Topic, Unit, Window};
use crate::circuit::Circuit;
use crate::exercise::{Measure, Side, Tempo};
use crate::history::History;
use crate::library;

/// Reads the code of a circuit as it is kept with a session.
pub type Decode = fn(&str) -> Option<Circuit>;

/// Days that a line may bridge.
const JOIN: u16 = 14;

/// The exercises that were done in a window, the one with the most sets first.
pub fn exercises_done(history: &History, window: Window) -> Vec<(&str, u32)> {
    let mut all: Vec<(&str, u32)> = Vec::new();
    for record in history.sessions().iter().filter(|record| window.has(record.at.day())) {
        for bout in &record.bouts {
            match all.iter_mut().find(|(id, _)| *id == bout.exercise) {
                Some((_, sets)) => *sets += 1,
                None => all.push((&bout.exercise, 1)),
            }
        }
    }
    // A handful of exercises: putting each where it belongs is shorter than a general sort.
    let mut sorted: Vec<(&str, u32)> = Vec::with_capacity(all.len());
    for each in all {
        let place = sorted.partition_point(|known| known.1 >= each.1);
        sorted.insert(place, each);
    }
    sorted
}

/// One point for each session and side: the sum over its sets.
pub(super) fn dose(kept: Kept, window: Window, which: &str) -> Chart {
    let measure = library::find(which).map_or(Measure::Reps, |it| it.dose.measure);
    let unit = Unit::Amount(measure);
    let mut amounts = [Side::Left, Side::Right, Side::Both].map(|side| (side, Vec::new()));
    let mut sets = amounts.clone();
    let (mut secs, mut tempi): (Vec<Point>, Vec<Point>) = (Vec::new(), Vec::new());
    // The same code is read once: people do the same circuit many times.
    let mut known: Vec<(&str, Option<Tempo>)> = Vec::new();
    for record in kept.history.sessions() {
        let day = record.at.day();
        if !window.has(day) {
            continue;
        }
        let mut sums = [(0_i32, 0_i32); 3];
        for bout in record.bouts.iter().filter(|bout| bout.exercise == which) {
            let (amount, count) = &mut sums[bout.side as usize];
            *amount = amount.saturating_add(bout.amount.into());
            *count += 1;
        }
        if sums.iter().all(|(_, count)| *count == 0) {
            continue;
        }
        for (((_, amounts), (_, sets)), (amount, count)) in
            amounts.iter_mut().zip(&mut sets).zip(sums)
        {
            if count > 0 {
                amounts.push(Point::new(day, amount));
                sets.push(Point::new(day, count));
            }
        }
        let code = &*record.code;
        let read = known.iter().find(|(seen, _)| *seen == code).map(|(_, tempo)| *tempo);
        let tempo = read.unwrap_or_else(|| tempo_in((kept.decode)(code), which));
        if read.is_none() {
            known.push((code, tempo));
        }
        if let Some(tempo) = tempo {
            secs.push(Point::new(day, rep_secs(tempo)));
            tempi.push(Point::new(day, pack(tempo)));
        }
    }
    let mut said: Vec<Said> = amounts
        .iter()
        .filter_map(|(side, points)| Some(Said::Dose { unit, ends: ends(*side, points, 1)? }))
        .collect();
    if let (Some(first), Some(last)) = (secs.first(), secs.last())
        && first.value != last.value
    {
        said.push(Said::Tempo { before: first.value, now: last.value });
    }
    let mut series = sided(amounts, unit, JOIN);
    series.extend(
        sets.into_iter()
            .filter(|(_, points)| !points.is_empty())
            .map(|(side, points)| Series::new(Key::Sets(side), Unit::Count, Form::Unseen, points)),
    );
    let mut panels = vec![Panel { unit, least: (0, 1), shaded: None, series }];
    // How slowly a limb goes into a hold and out of it says nothing.
    if measure != Measure::HoldSecs && !secs.is_empty() {
        let mut seconds = Series::new(Key::RepSecs, Unit::Secs, Form::Line(JOIN), secs);
        seconds.listed = false;
        let tempi = Series::new(Key::Tempo, Unit::Tempo, Form::Unseen, tempi);
        let series = vec![seconds, tempi];
        panels.push(Panel { unit: Unit::Secs, least: (0, 4), shaded: None, series });
    }
    Chart { topic: Topic::Dose, window, weekly: false, panels, said }
}

/// The tempo of an exercise in a circuit: where it comes first.
fn tempo_in(circuit: Option<Circuit>, which: &str) -> Option<Tempo> {
    let circuit = circuit?;
    let station = circuit.stations.iter().find(|station| station.exercise.id.0 == which)?;
    Some(station.tempo())
}

fn rep_secs(tempo: Tempo) -> i32 {
    [tempo.lift, tempo.hold, tempo.lower, tempo.pause].map(i32::from).iter().sum()
}

/// Lift, hold, lower and pause as one number.
fn pack(tempo: Tempo) -> i32 {
    // At most 15 s a phase, see `circuit`; whatever is more is as good as 127.
    i32::from_be_bytes([tempo.lift, tempo.hold, tempo.lower, tempo.pause].map(|it| it.min(127)))
}

/// Seconds of lift, hold, lower and pause.
pub const fn unpack_tempo(value: i32) -> [u8; 4] {
    value.to_be_bytes()
}
