//! Somebody trains for ten thousand hours on a device that stalls, sleeps, is interrupted, dies
//! and changes its way out: every cue is heard once and in its place, or the session is paused.

#[path = "conductor/device.rs"]
mod device;
#[path = "conductor/run.rs"]
mod run;

use std::rc::Rc;
use std::sync::Arc;

use device::{RATE, Virtual};
use kneeline::conductor::{Conductor, Piece};
use kneeline::library::circuits;
use kneeline::sound::{Output, frame_of};
use kneeline::timeline::{Begin, Pace, Place, Timeline};
use run::{Count, Day};

/// A first tap: sound wakes a while after it, or never. The page looks with every frame.
fn first_tap(wakes_after_ms: f64) -> (Virtual, f64) {
    let circuit = &circuits::find("home").expect("a circuit").circuit;
    let timeline =
        Timeline::compile(circuit, Pace::default(), Place::default(), Begin::LeadIn(5_000));
    let (mut device, mut conductor) = (Virtual::default(), Conductor::new(Output::OverMusic));
    device.pass(12_345.0);
    let anchor_ms = conductor.now_ms(&device) as u64 + 90;
    device.unlock(wakes_after_ms);
    let piece = Piece { timeline: Arc::new(timeline), lines: Rc::default(), from_ms: 0, anchor_ms };
    conductor.play(piece, &mut device);
    for _ in 0..125 {
        device.pass(16.0);
        conductor.top_up(&mut device);
    }
    let passed_ms = conductor.now_ms(&device) - anchor_ms as f64;
    (device, passed_ms)
}

#[test]
fn sound_that_wakes_late_begins_with_its_first_cue() {
    for wakes_after_ms in [0.0, 20.0, 261.0, 600.0] {
        let (device, passed_ms) = first_tap(wakes_after_ms);
        assert_eq!(device.first_frame, Some(frame_of(0, RATE)), "after {wakes_after_ms} ms");
        assert!(device.heard.starts_with(&[(0, 0)]), "after {wakes_after_ms} ms");
        assert!(passed_ms > 1_300.0, "after {wakes_after_ms} ms: {passed_ms}");
    }
}

#[test]
fn sound_that_does_not_wake_keeps_nobody_waiting() {
    let (device, passed_ms) = first_tap(f64::MAX);
    assert!(device.heard.is_empty());
    assert!((1_100.0..1_400.0).contains(&passed_ms), "{passed_ms}");
}

#[test]
fn no_cue_is_missed_doubled_or_stale_in_ten_thousand_hours() {
    let mut all = Count::default();
    for seed in 1..=100 {
        let mut day = Day::new(seed * 0x9E37_79B9);
        day.live(hours() / 100.0);
        let Count { hours, plays, cues, missed, doubled, stale, out_of_order, late, .. } =
            day.count;
        all.hours += hours;
        all.plays += plays;
        all.cues += cues;
        all.missed += missed;
        all.doubled += doubled;
        all.stale += stale;
        all.out_of_order += out_of_order;
        all.late += late;
        all.slept_through += day.count.slept_through;
        all.pauses += day.count.pauses;
        all.switches += day.count.switches;
        all.sessions += day.count.sessions;
        all.most_waiting = all.most_waiting.max(day.count.most_waiting);
        all.told.extend(day.count.told.into_iter().map(|told| format!("day {seed}: {told}")));
    }
    println!("{all:#?}");
    assert!(all.told.is_empty(), "{:#?}", &all.told[..all.told.len().min(20)]);
    assert_eq!(
        (all.missed, all.doubled, all.stale, all.out_of_order, all.late, all.slept_through),
        (0, 0, 0, 0, 0, 0)
    );
    assert!(all.cues > 1_000 * hours() as u64, "{} cues", all.cues);
    assert!(all.switches > hours() as u64 && all.pauses > hours() as u64);
}

fn hours() -> f64 {
    std::env::var("KNEELINE_HOURS").ok().and_then(|it| it.parse().ok()).unwrap_or(10_000.0)
}
