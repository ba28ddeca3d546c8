//! Somebody trains for ten thousand hours on a device that stalls, sleeps, is interrupted, dies
//! and changes its way out: every cue is heard once and in its place, or the session is paused.

#[path = "conductor/device.rs"]
mod device;
#[path = "conductor/run.rs"]
mod run;

use run::{Count, Day};

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
