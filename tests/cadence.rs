//! The metronome for runs: what taps say, and where every click falls.

use kneeline::cadence::{ENOUGH, HIGHEST, LOWEST, Reading, Run, Taps, target};
use kneeline::exercise::Side;
use kneeline::timeline::{CueSound, Kind, Timeline};
use proptest::collection::vec;
use proptest::prelude::*;

const MINUTE_MS: u32 = 60_000;

fn reading(at_ms: impl IntoIterator<Item = u32>) -> Reading {
    let mut taps = Taps::default();
    at_ms.into_iter().for_each(|ms| taps.tap(ms));
    taps.reading()
}

/// Taps at every so many steps, from a time that is not zero.
fn even(spm: u32, steps: u32, taps: u32) -> Vec<u32> {
    (0..taps).map(|tap| 5_000 + (tap * steps * MINUTE_MS + spm / 2) / spm).collect()
}

fn is_about(reading: Reading, spm: u32, within: u32) -> bool {
    matches!(reading, Reading::Steady(told) if u32::from(told).abs_diff(spm) <= within)
}

const fn run(spm: u16) -> Run {
    Run { spm, every: 1, rests: false, minutes: 30 }
}

/// The clicks, without the sound of the end.
fn clicks(timeline: &Timeline) -> Vec<u32> {
    let cues = timeline.cues.iter().filter(|cue| cue.sound != CueSound::Finish);
    cues.map(|cue| cue.at_ms).collect()
}

#[test]
fn every_number_in_range_is_told_from_one_foot_and_from_both() {
    for spm in 125..=235 {
        for steps in [1, 2] {
            assert!(is_about(reading(even(spm, steps, 12)), spm, 1), "{spm}, every {steps}");
        }
    }
}

#[test]
fn ten_taps_are_enough_and_nine_are_not() {
    let taps = even(170, 2, 10);
    for given in 0..ENOUGH {
        let missing = (ENOUGH - given) as u8;
        assert_eq!(reading(taps[..given].to_vec()), Reading::More(missing));
    }
    assert_eq!(reading(taps), Reading::Steady(170));
}

#[test]
fn what_is_out_of_range_is_said_soon() {
    // A walk, tapped with one foot and with both; a thumb that drums.
    assert_eq!(reading(even(100, 2, 5)), Reading::Slow);
    assert_eq!(reading(even(118, 2, 12)), Reading::Slow);
    assert_eq!(reading(even(300, 1, 5)), Reading::Quick);
    assert_eq!(reading(even(245, 1, 12)), Reading::Quick);
    assert_eq!(reading(even(40, 2, 5)), Reading::Slow);
}

/// A finger that rests on the key, and one tap that is told twice.
#[test]
fn repeated_keys_and_bounces_are_no_taps() {
    assert_eq!(reading((0..200).map(|tap| tap * 33)), Reading::Quick);
    let taps = even(170, 2, 12);
    let doubled = taps.iter().flat_map(|&ms| [ms, ms + 60]);
    assert_eq!(reading(doubled), reading(taps.clone()));
}

#[test]
fn whoever_stops_begins_again() {
    let mut taps = Taps::default();
    even(150, 2, 20).into_iter().for_each(|ms| taps.tap(ms));
    assert_eq!(taps.reading(), Reading::Steady(150));
    even(180, 2, 10).into_iter().for_each(|ms| taps.tap(60_000 + ms));
    assert_eq!(taps.reading(), Reading::Steady(180));
    assert_eq!(taps.count(), ENOUGH);
}

/// Only the last taps count, so a new speed is told after some seconds.
#[test]
fn a_new_speed_is_told_without_a_break() {
    let mut taps = Taps::default();
    let slow = even(150, 2, 30);
    slow.iter().for_each(|&ms| taps.tap(ms));
    let from = slow[29];
    even(176, 2, 25).into_iter().skip(1).for_each(|ms| taps.tap(from + ms - 5_000));
    assert_eq!(taps.reading(), Reading::Steady(176));
}

#[test]
fn taps_without_a_beat_are_no_number() {
    // Every second gap is half as long again.
    let gaps = [500, 760].into_iter().cycle().take(24);
    let at = gaps.scan(1_000, |now, gap| {
        *now += gap;
        Some(*now)
    });
    assert_eq!(reading(at), Reading::Uneven);
}

proptest! {
    /// A thumb is early or late by some milliseconds, and misses or doubles a tap now and then.
    #[test]
    fn a_thumb_is_understood(
        spm in 140_u32..=210,
        late in vec(0_u32..40, 24),
        missed in 3_usize..20,
        doubled in 3_usize..20,
    ) {
        let taps: Vec<u32> =
            even(spm, 2, 24).into_iter().zip(&late).map(|(ms, late)| ms + late).collect();
        prop_assert!(is_about(reading(taps.clone()), spm, 3), "late: {:?}", reading(taps));
        let mut with_miss = taps.clone();
        with_miss.remove(missed);
        prop_assert!(is_about(reading(with_miss.clone()), spm, 3), "missed: {:?}", reading(with_miss));
        let mut with_both = taps;
        with_both.remove(missed);
        let twice = with_both[doubled] + 170;
        with_both.insert(doubled + 1, twice);
        prop_assert!(is_about(reading(with_both.clone()), spm, 3), "both: {:?}", reading(with_both));
    }

    /// One even median, however far a few taps go astray.
    #[test]
    fn a_stray_tap_does_not_move_the_number(spm in 140_u32..=210, at in 2_u32..20, off in 1_u32..100) {
        let mut taps = even(spm, 2, 24);
        let beat = 2 * MINUTE_MS / spm;
        let stray = taps[at as usize] + off * beat / 100;
        taps.push(stray);
        taps.sort_unstable();
        prop_assert!(is_about(reading(taps.clone()), spm, 2), "{:?}", reading(taps));
    }

    /// Whatever is tapped: nothing panics, and a number is in range.
    #[test]
    fn any_taps_are_read(gaps in vec(0_u32..6_000, 0..60)) {
        let mut taps = Taps::default();
        let mut now = 0;
        for gap in gaps {
            now += gap;
            taps.tap(now);
            prop_assert!(taps.count() <= ENOUGH);
            if let Reading::Steady(spm) = taps.reading() {
                prop_assert!((LOWEST..=HIGHEST).contains(&spm));
                prop_assert_eq!(taps.count(), ENOUGH);
            }
        }
    }

    /// Times of a clock that goes back are no reason to panic.
    #[test]
    fn any_clock_is_borne(at in vec(any::<u32>(), 0..40)) {
        let _ = reading(at);
    }

    /// The grid: every step for itself, never more than half a millisecond off, also at the end.
    #[test]
    fn no_step_drifts_in_two_hours(spm in LOWEST..=264) {
        let run = Run { minutes: 120, ..run(spm) };
        let at = clicks(&run.timeline(0));
        prop_assert_eq!(at.len(), usize::from(spm) * 120, "a click for every step, and no more");
        for (step, at_ms) in (0_u64..).zip(&at) {
            let twice_off = (2 * u64::from(*at_ms) * u64::from(spm)).abs_diff(2 * step * 60_000);
            prop_assert!(twice_off <= u64::from(spm), "step {step} at {at_ms} ms");
        }
    }

    /// Two minutes are the whole: clicks, feet and quiet minutes come again. Whoever plays it as
    /// one piece of media needs no more of it.
    #[test]
    fn everything_comes_again_every_two_minutes(spm in LOWEST..=264, rests: bool) {
        let run = Run { minutes: 6, rests, ..run(spm) };
        let mut timeline = run.timeline(0);
        timeline.cues.pop();
        let part = |number: u32| {
            let from_ms = number * 2 * MINUTE_MS;
            let within = move |ms: u32| (from_ms..from_ms + 2 * MINUTE_MS).contains(&ms);
            let cues = timeline.cues.iter().filter(move |cue| within(cue.at_ms));
            cues.map(move |cue| (cue.at_ms - from_ms, cue.sound)).collect::<Vec<_>>()
        };
        prop_assert_eq!(part(0), part(1));
        prop_assert_eq!(part(0), part(2));
    }

    /// What is shown at a millisecond is the last click that fell.
    #[test]
    fn the_step_at_a_time_is_the_last_one_that_fell(spm in LOWEST..=264, ms in 0_u32..7_200_000) {
        let run = run(spm);
        let step = run.step_at(ms);
        prop_assert!(run.step_ms(step) <= ms && ms < run.step_ms(step + 1));
    }

    /// A timeline as the sound and the screen expect it.
    #[test]
    fn every_timeline_keeps_the_rules(
        spm in any::<u16>(),
        every in any::<u8>(),
        rests: bool,
        minutes in 0_u8..30,
        from_ms in 0_u32..2_000_000,
    ) {
        let run = Run { spm: spm % 1000, every, rests, minutes };
        let timeline = run.timeline(from_ms);
        prop_assert_eq!(timeline.total_ms, run.total_ms().saturating_sub(from_ms));
        let mut at_ms = 0;
        for segment in &timeline.segments {
            prop_assert_eq!(segment.from_ms, at_ms);
            prop_assert!(segment.to_ms > at_ms);
            at_ms = segment.to_ms;
        }
        prop_assert_eq!(at_ms, timeline.total_ms);
        prop_assert!(timeline.cues.is_sorted_by_key(|cue| cue.at_ms));
        prop_assert!(timeline.cues.last().is_none_or(|cue| cue.at_ms == timeline.total_ms));
        prop_assert_eq!(timeline.segments.is_empty(), timeline.total_ms == 0);
    }
}

#[test]
fn feet_take_turns_and_the_left_one_is_the_accent() {
    let timeline = run(170).timeline(0);
    let (left, right) = (timeline.cues[0].sound, timeline.cues[1].sound);
    assert_ne!(left, right, "two feet, two sounds");
    for (step, cue) in
        (0_u32..).zip(timeline.cues.iter().filter(|cue| cue.sound != CueSound::Finish))
    {
        let expected = if Run::foot(step) == Side::Left { left } else { right };
        assert_eq!(cue.sound, expected, "step {step}");
        assert_eq!(Run::foot(step) == Side::Left, step % 2 == 0);
    }
}

/// Every second and every fourth step is one foot's, on the same grid.
#[test]
fn fewer_clicks_fall_on_the_same_grid() {
    let all = clicks(&run(170).timeline(0));
    for every in [2, 4] {
        let timeline = Run { every, ..run(170) }.timeline(0);
        let expected: Vec<u32> = all.iter().copied().step_by(usize::from(every)).collect();
        assert_eq!(clicks(&timeline), expected);
        let first = timeline.cues[0].sound;
        let steps = &timeline.cues[..timeline.cues.len() - 1];
        assert!(steps.iter().all(|cue| cue.sound == first), "one foot, one sound");
    }
}

#[test]
fn every_second_minute_is_quiet_and_the_rhythm_goes_on_below() {
    let all = clicks(&run(171).timeline(0));
    let rests = Run { rests: true, minutes: 5, ..run(171) };
    let timeline = rests.timeline(0);
    let loud = |ms: &u32| ms / MINUTE_MS % 2 == 0;
    let expected: Vec<u32> =
        all.into_iter().filter(|ms| *ms < 5 * MINUTE_MS).filter(loud).collect();
    assert_eq!(clicks(&timeline), expected);
    let kinds: Vec<bool> = timeline.segments.iter().map(|it| it.kind == Kind::Rest).collect();
    assert_eq!(kinds, [false, true, false, true, false]);
    assert!(timeline.segments.iter().all(|it| it.to_ms - it.from_ms == MINUTE_MS));
}

/// Changing the number in the middle goes on in the same minute, with the same end.
#[test]
fn a_run_goes_on_where_it_was() {
    let rests = Run { rests: true, minutes: 5, ..run(180) };
    let timeline = rests.timeline(90_000);
    assert_eq!(timeline.total_ms, 210_000);
    let first = timeline.segments[0];
    assert_eq!((first.kind, first.to_ms), (Kind::Rest, 30_000), "the rest of the quiet minute");
    assert!(clicks(&timeline)[0] >= 30_000);
    let over = rests.timeline(5 * MINUTE_MS);
    assert_eq!((over.total_ms, over.cues.len(), over.segments.len()), (0, 0, 0));
}

#[test]
fn the_end_is_heard_and_nothing_after_it() {
    let timeline = Run { minutes: 5, ..run(170) }.timeline(0);
    assert_eq!(timeline.total_ms, 300_000);
    let last = timeline.cues.last().expect("an end");
    assert_eq!((last.at_ms, last.sound), (300_000, CueSound::Finish));
    assert_eq!(timeline.cues.len(), 170 * 5 + 1);
}

#[test]
fn percent_are_added_and_rounded() {
    let expected = [(160, 0, 160), (160, 5, 168), (160, 10, 176), (170, 5, 179), (171, 3, 176)];
    for (usual, more, steps) in expected {
        assert_eq!(target(usual, more), steps, "{usual} and {more} %");
    }
    assert_eq!(target(160, 99), 176, "the studied range ends at 10 %");
}

/// Two hours at the quickest: some 32,000 cues, a quarter of a megabyte.
#[test]
fn two_hours_take_little_room() {
    let longest = Run { minutes: 120, ..run(target(HIGHEST, 10)) }.timeline(0);
    assert_eq!(longest.cues.len(), 264 * 120 + 1);
    let bytes = longest.cues.capacity() * size_of_val(&longest.cues[0]);
    assert!(bytes < 300_000, "{bytes} bytes");
    let more = Run { minutes: 255, ..run(180) };
    assert_eq!(more.timeline(0).total_ms, 120 * MINUTE_MS, "no run is longer");
}
