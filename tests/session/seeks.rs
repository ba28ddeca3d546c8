//! Where the sound is one medium: the same timeline, played from another place in it.

use std::collections::BTreeMap;
use std::sync::Arc;

use kneeline::session::{Effect, Event, PauseReason, Session};
use kneeline::timeline::{Kind, Place, Timeline};
use proptest::prelude::*;

use crate::{Run, anything};

const STATIONS: &[(&str, u8, u16, u16)] =
    &[("clam", 2, 2, 5), ("bird-dog", 1, 2, 0), ("side-plank", 1, 15, 0)];

/// The last `Play` of the last event.
pub(crate) fn played(run: &Run) -> Option<(Arc<Timeline>, u32, u64)> {
    run.effects.iter().rev().find_map(|effect| match effect {
        Effect::Play { timeline, from_ms, anchor_ms } => {
            Some((Arc::clone(timeline), *from_ms, *anchor_ms))
        }
        _ => None,
    })
}

fn seeking(stations: &[(&str, u8, u16, u16)]) -> (Run, Arc<Timeline>) {
    let mut run = Run::of(stations);
    run.tell(Event::Seeks(true)).tell(Event::Start);
    let (timeline, from_ms, _) = played(&run).expect("a start plays");
    assert_eq!(from_ms, 0);
    (run, timeline)
}

/// The same timeline, and what of it comes next.
fn sought(run: &Run, timeline: &Arc<Timeline>) -> (Kind, Place, u32) {
    let (now, from_ms, _) = played(run).expect("a seek is a play");
    assert!(Arc::ptr_eq(&now, timeline), "a seek makes no new timeline");
    let moment = now.at(from_ms).expect("on the timeline");
    (moment.segment.kind, moment.segment.place, moment.left_ms)
}

pub(crate) fn is_work(kind: Kind) -> bool {
    matches!(kind, Kind::Work(_))
}

#[test]
fn resume_goes_to_the_start_of_the_repetition() {
    let (mut run, timeline) = seeking(&[("clam", 1, 5, 0)]);
    run.wait(90 + 5_000 + 7_000 + 3_000).tell(Event::Pause(PauseReason::Asked));
    run.now_ms += 100_000;
    run.tell(Event::Resume);
    let (kind, place, _) = sought(&run, &timeline);
    assert_eq!((is_work(kind), place), (true, Place { bout: 0, rep: 1 }));
    run.wait(90 + 10);
    assert_eq!(run.session.glance(run.now_ms).map(|it| it.rep), Some(2));
}

#[test]
fn skip_goes_to_the_next_break_and_back_to_the_first_repetition() {
    let (mut run, timeline) = seeking(&[("bridge", 2, 3, 30)]);
    run.wait(90 + 5_000 + 7_000 + 10).tell(Event::Skip);
    assert_eq!(sought(&run, &timeline), (Kind::Rest, Place { bout: 1, rep: 0 }, 30_000));
    assert_eq!(run.done()[0].amount, 1);
    run.wait(90 + 10_000).tell(Event::Pause(PauseReason::Asked)).tell(Event::Resume);
    assert_eq!(sought(&run, &timeline), (Kind::Rest, Place { bout: 1, rep: 0 }, 20_000));
    run.tell(Event::Skip);
    let (kind, place, _) = sought(&run, &timeline);
    assert_eq!((is_work(kind), place), (true, Place { bout: 1, rep: 0 }));
    run.wait(90 + 8_000).tell(Event::Back).tell(Event::Back);
    let (kind, place, _) = sought(&run, &timeline);
    assert_eq!((is_work(kind), place.rep), (true, 0));
}

#[test]
fn what_is_not_on_the_timeline_is_laid_anew() {
    let (mut run, timeline) = seeking(&[("bridge", 2, 1, 30)]);
    run.wait(90 + 5_000 + 7_000 + 1_000).tell(Event::AddRest);
    let (longer, from_ms, _) = played(&run).expect("a longer rest plays");
    assert!(!Arc::ptr_eq(&longer, &timeline) && from_ms == 0);
    assert_eq!(run.session.glance(run.now_ms).map(|it| it.count), Some(44));
    run.tell(Event::Back);
    let (earlier, from_ms, _) = played(&run).expect("back plays");
    assert!(!Arc::ptr_eq(&earlier, &longer) && from_ms == 0, "it began after that");
}

#[test]
fn a_change_of_the_way_out_plays_on_where_it_was() {
    let mut run = Run::of(&[("clam", 1, 5, 0)]);
    run.tell(Event::Start);
    let (timeline, ..) = played(&run).expect("a start plays");
    run.wait(90 + 8_000).tell(Event::Seeks(true));
    let (now, from_ms, anchor_ms) = played(&run).expect("it changes over");
    assert!(Arc::ptr_eq(&now, &timeline));
    assert_eq!((from_ms, anchor_ms), (8_000, run.now_ms + 90));
    run.tell(Event::Seeks(true));
    assert_eq!(run.effects, [], "nothing changed");
    run.wait(90 + 500);
    assert_eq!(run.session.position_ms(run.now_ms), Some(8_500));
}

#[test]
fn a_pause_is_not_training_and_nothing_counts_twice() {
    let (mut run, _) = seeking(&[("bridge", 1, 4, 0)]);
    run.wait(90 + 5_000 + 2 * 7_000 + 3_500).tell(Event::Pause(PauseReason::Asked));
    run.now_ms += 600_000;
    run.tell(Event::Resume).wait(90 + 2 * 7_000);
    assert!(run.session.is_complete());
    assert_eq!(run.session.active_secs(), 5 + 4 * 7 + 3);
    assert_eq!(run.done().iter().map(|it| it.amount).collect::<Vec<_>>(), [4]);
}

/// Walks every segment that passes between two looks, without [`Timeline::bouts_ended`].
#[derive(Default)]
pub(crate) struct Watcher {
    /// Repetitions by the number of the bout.
    pub(crate) expected: BTreeMap<u16, u16>,
}

impl Watcher {
    pub(crate) fn pass(&mut self, timeline: &Timeline, from_ms: u32, to_ms: u32) {
        for segment in &timeline.segments {
            let bout = timeline.bouts[usize::from(segment.place.bout)];
            let last = bout.reps - 1;
            let ended = from_ms < segment.to_ms && segment.to_ms <= to_ms;
            let of_rep = timeline.rep(segment.place).last() == Some(segment);
            if ended && of_rep && segment.place.rep == last {
                self.expected.insert(bout.id, last + 1);
            }
        }
    }
}

pub(crate) fn at(session: &Session, now_ms: u64) -> Option<(Arc<Timeline>, u32)> {
    session.timeline().cloned().zip(session.position_ms(now_ms))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]
    #[test]
    fn nothing_is_doubled_or_lost_when_positions_jump(
        moves in prop::collection::vec((anything(), any::<bool>()), 1..60),
    ) {
        let mut run = Run::of(STATIONS);
        run.tell(Event::Seeks(true)).tell(Event::Start);
        let mut watcher = Watcher::default();
        for ((event, ms), change_over) in moves {
            let before = at(&run.session, run.now_ms);
            run.now_ms += ms;
            let after = at(&run.session, run.now_ms);
            if let (Some((timeline, from)), Some((_, to))) = (before, after) {
                watcher.pass(&timeline, from, to);
            }
            run.tell(Event::Tick);
            // What is cut short counts as it stood.
            let glance = run.session.glance(run.now_ms);
            let within = |kind| is_work(kind) || !run.session.is_running();
            let cut =
                glance.filter(|it| event == Event::Skip && it.rep > 1 && within(it.kind));
            run.tell(event);
            if let Some(cut) = cut {
                watcher.expected.insert(cut.bout, cut.rep - 1);
            }
            if change_over {
                run.tell(Event::Seeks(ms % 2 == 0));
            }
            let done = run.done();
            let noted: Vec<u16> = done.iter().map(|it| it.bout).collect();
            prop_assert_eq!(&noted, &watcher.expected.keys().copied().collect::<Vec<_>>());
            for (bout, &reps) in done.iter().zip(watcher.expected.values()) {
                let counted = match bout.exercise.as_str() {
                    "bird-dog" => reps / 2,
                    "side-plank" => reps * 15,
                    _ => reps,
                };
                prop_assert_eq!(bout.amount, counted);
            }
            if let (Some(glance), Some(mark)) = (run.session.glance(run.now_ms), run.marks.last()) {
                prop_assert_eq!((glance.bout, glance.rep), (mark.bout, mark.rep + 1));
            }
        }
    }
}
