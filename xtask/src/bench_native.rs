//! The rows of the bench that need no browser: is every cue of half an hour at its sample, and
//! what do mixing and timing cost here. The listening is the tests' own.

use std::time::Instant;

use kneeline::sound::{Bank, SoundSet};
use kneeline::timeline::{Begin, Place, Timeline};

use crate::bench_row::Row;
use listen::{half_hour, half_hour_circuit, listen};

#[path = "../../tests/sound/listen.rs"]
mod listen;

/// Every native row.
pub(crate) fn rows() -> Vec<Row> {
    let mut rows: Vec<Row> = [44_100, 48_000].into_iter().flat_map(sound).collect();
    rows.push(timeline());
    rows
}

/// Half an hour, listened to at one sample rate.
fn sound(rate: u32) -> Vec<Row> {
    let timeline = half_hour();
    let start = Instant::now();
    let bank = Bank::new(rate, SoundSet::Clear);
    let bank_ms = since(start);
    let heard = listen(&timeline, &bank);
    let id = |name: &str| format!("sound.{name}.{rate}");
    let what = |what: &str| format!("{what}, {} cues in 30 min at {rate} Hz", heard.cues);
    let none = |name, text, value: f64, unit| {
        let holds = value <= 0.0 && heard.cues > 0;
        row(id(name), what(text), value, unit, "0", holds)
    };
    let chunk_ms = median(heard.chunk_ms.clone());
    let peak = f64::from(heard.peak);
    vec![
        none("missing", "Cues missing", heard.missing as f64, "cues"),
        none("extra", "Sounds that are no cue", heard.extra as f64, "sounds"),
        none("offset", "Furthest cue from its sample", heard.max_offset_frames as f64, "samples"),
        row(id("peak"), what("Highest sample"), peak, "", "<= 0.98", heard.peak <= 0.98),
        row(
            id("mix"),
            format!("Mixing 10 s at {rate} Hz, native, median"),
            chunk_ms,
            "ms",
            "<= 10",
            chunk_ms <= 10.0,
        ),
        row(
            id("bank"),
            format!("Making all sounds at {rate} Hz, native"),
            bank_ms,
            "ms",
            "<= 100",
            bank_ms <= 100.0,
        ),
    ]
}

/// Timing the half hour.
fn timeline() -> Row {
    let (circuit, pace) = half_hour_circuit();
    let mut cues = 0;
    let once = |_| {
        let start = Instant::now();
        let timeline = Timeline::compile(&circuit, pace, Place::default(), Begin::LeadIn(5000));
        cues += timeline.cues.len();
        since(start)
    };
    let ms = median((0..51).map(once).collect());
    let what = format!("Timing 30 min, {} cues, native, median", cues / 51);
    row("timeline.compile".into(), what, ms, "ms", "<= 5", ms <= 5.0)
}

fn row(id: String, what: String, value: f64, unit: &str, target: &str, holds: bool) -> Row {
    Row { id, what, value, unit: unit.into(), target: target.into(), holds: Some(holds) }
}

fn since(start: Instant) -> f64 {
    start.elapsed().as_secs_f64() * 1000.0
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or_default()
}
