//! What holds for every circuit at every pace.

use kneeline::circuit::SideChoice;
use kneeline::exercise::{Phase, Side, Sides};
use kneeline::timeline::{Begin, Cue, CueSound, Kind, Place, Segment, Timeline, plan};
use proptest::prelude::*;

use crate::circuits::{any_circuit, any_pace, whole};

fn is_long_hold(segment: &Segment) -> bool {
    segment.kind == Kind::Work(Phase::Hold) && segment.ms() >= 10_000
}

/// The cues of one sound inside `[from, to)`.
fn times(timeline: &Timeline, from_ms: u32, to_ms: u32, sound: CueSound) -> Vec<u32> {
    let inside = |cue: &&Cue| (from_ms..to_ms).contains(&cue.at_ms) && cue.sound == sound;
    timeline.cues.iter().filter(inside).map(|cue| cue.at_ms).collect()
}

proptest! {
    #[test]
    fn segments_tile_the_whole_time(circuit in any_circuit(), pace in any_pace()) {
        let timeline = whole(&circuit, pace);
        let mut now_ms = 0;
        for segment in &timeline.segments {
            prop_assert_eq!(segment.from_ms, now_ms);
            prop_assert!(segment.to_ms > now_ms);
            now_ms = segment.to_ms;
        }
        prop_assert_eq!(now_ms, timeline.total_ms);
        prop_assert_eq!(now_ms, Timeline::duration_ms(&circuit, pace));
        prop_assert_eq!(timeline.bouts, plan(&circuit, pace));
    }

    #[test]
    fn every_second_of_a_phase_has_its_tick(circuit in any_circuit(), pace in any_pace()) {
        let timeline = whole(&circuit, pace);
        let mut ticks = 0;
        for segment in timeline.segments.iter().filter(|it| it.kind.is_work()) {
            let Segment { from_ms, to_ms, .. } = *segment;
            let heard = times(&timeline, from_ms, to_ms, CueSound::Tick);
            ticks += heard.len();
            if !is_long_hold(segment) {
                let seconds: Vec<u32> =
                    (from_ms..to_ms).filter(|ms| *ms > from_ms && (ms - from_ms) % 1000 == 0).collect();
                prop_assert_eq!(heard, seconds);
                continue;
            }
            let pips = times(&timeline, from_ms, to_ms, CueSound::Pip);
            prop_assert_eq!(&pips, &[to_ms - 3000, to_ms - 2000, to_ms - 1000]);
            let all = [vec![from_ms], heard, pips, vec![to_ms]].concat();
            let whole_seconds = segment.ms() % 1000 == 0;
            for pair in all.windows(2) {
                let apart = pair[1] - pair[0];
                prop_assert!(apart == 1000 || !whole_seconds && (500..=1500).contains(&apart));
            }
        }
        let all = timeline.cues.iter().filter(|cue| cue.sound == CueSound::Tick).count();
        prop_assert_eq!(ticks, all, "a tick outside of work");
    }

    #[test]
    fn each_change_is_heard_once_and_announced(circuit in any_circuit(), pace in any_pace()) {
        let timeline = whole(&circuit, pace);
        let (mut pips, mut others) = (0, 0);
        for segment in &timeline.segments {
            let Segment { from_ms, to_ms, kind, .. } = *segment;
            let own = match kind {
                Kind::LeadIn if to_ms - from_ms > 3000 => Some(CueSound::Ready),
                Kind::LeadIn => None,
                Kind::TurnOver => Some(CueSound::TurnOver),
                Kind::Rest => Some(CueSound::Rest),
                Kind::Work(phase) => Some(CueSound::Phase(phase)),
            };
            if let Some(sound) = own {
                others += 1;
                prop_assert_eq!(times(&timeline, from_ms, to_ms, sound), [from_ms]);
            }
            let expected: Vec<u32> = if kind.is_work() && !is_long_hold(segment) {
                Vec::new()
            } else {
                [3000, 2000, 1000].into_iter().filter(|&it| it <= to_ms - from_ms)
                    .map(|it| to_ms - it).collect()
            };
            pips += expected.len();
            prop_assert_eq!(times(&timeline, from_ms, to_ms, CueSound::Pip), expected);
        }
        let count = |sound: CueSound| timeline.cues.iter().filter(|it| it.sound == sound).count();
        let walks = timeline.bouts.iter().filter(|bout| {
            circuit.stations[usize::from(bout.station)].exercise.sides == Sides::OutAndBack
        });
        prop_assert_eq!(count(CueSound::Back), walks.count());
        let known = pips + others + count(CueSound::Back) + count(CueSound::Tick) + 1;
        prop_assert_eq!(timeline.cues.len(), known);
    }

    #[test]
    fn no_cue_is_outside_and_all_are_in_order(circuit in any_circuit(), pace in any_pace()) {
        let timeline = whole(&circuit, pace);
        prop_assert!(timeline.cues.is_sorted_by_key(|cue| cue.at_ms));
        let finish = Cue { at_ms: timeline.total_ms, sound: CueSound::Finish };
        prop_assert_eq!(timeline.cues.last(), Some(&finish));
        let at_end = timeline.cues.iter().filter(|cue| cue.at_ms >= timeline.total_ms).count();
        prop_assert_eq!(at_end, 1);
    }

    #[test]
    fn both_sides_work_the_same_time(mut circuit in any_circuit(), pace in any_pace()) {
        for station in circuit.stations.to_mut() {
            station.side = if station.side.is_one_sided() { SideChoice::Usual } else { station.side };
        }
        let timeline = whole(&circuit, pace);
        let work = |side| timeline.segments.iter()
            .filter(|it| it.kind.is_work() && it.side == side).map(Segment::ms).sum::<u32>();
        prop_assert_eq!(work(Side::Left), work(Side::Right));
        let two_sided = circuit.stations.iter().any(|it| it.exercise.sides == Sides::Both);
        prop_assert_eq!(work(Side::Both) > 0, two_sided);
    }

    #[test]
    fn going_on_from_any_place_is_the_rest_of_the_whole(
        circuit in any_circuit(), pace in any_pace(), which in any::<prop::sample::Index>(),
        opening_ms in prop_oneof![Just(0_u32), 1_u32..70_000],
    ) {
        let whole = whole(&circuit, pace);
        let work = |it: &&Segment| it.kind.is_work();
        let place = which.get(&whole.segments.iter().filter(work).collect::<Vec<_>>()).place;
        let tail = Timeline::compile(&circuit, pace, place, Begin::Rest(opening_ms));
        let first = whole.segments.iter()
            .position(|it| it.place == place && it.kind.is_work()).expect("it was taken from here");
        let from_ms = whole.segments[first].from_ms;
        let expected: Vec<Segment> = whole.segments[first..].iter().map(|it| Segment {
            from_ms: it.from_ms - from_ms + opening_ms,
            to_ms: it.to_ms - from_ms + opening_ms,
            ..*it
        }).collect();
        let openings = usize::from(opening_ms > 0);
        prop_assert_eq!(&tail.segments[openings..], &expected[..]);
        if opening_ms > 0 {
            let side = expected[0].side;
            let opening = Segment { from_ms: 0, to_ms: opening_ms, place, side, kind: Kind::Rest };
            prop_assert_eq!(tail.segments[0], opening);
        }
    }

    #[test]
    fn every_bout_ends_once_however_the_time_is_cut(
        circuit in any_circuit(), pace in any_pace(),
        mut cuts in prop::collection::vec(any::<prop::sample::Index>(), 0..6),
    ) {
        let timeline = whole(&circuit, pace);
        let mut cuts: Vec<u32> = cuts.drain(..)
            .map(|it| it.index(timeline.total_ms as usize + 1) as u32).collect();
        // Also cut exactly where a bout ends.
        cuts.extend(timeline.bout_span(0).map(|span| span.1));
        cuts.extend([0, timeline.total_ms]);
        cuts.sort_unstable();
        let ended: Vec<(Place, u32)> =
            cuts.windows(2).flat_map(|pair| timeline.bouts_ended(pair[0], pair[1])).collect();
        prop_assert_eq!(ended.len(), timeline.bouts.len());
        for ((place, end_ms), number) in ended.into_iter().zip(0..) {
            let last_rep = timeline.bouts[usize::from(number)].reps - 1;
            prop_assert_eq!(place, Place { bout: number, rep: last_rep });
            prop_assert_eq!(timeline.bout_span(number).map(|span| span.1), Some(end_ms));
        }
    }

    #[test]
    fn the_level_moves_without_a_jump(circuit in any_circuit(), pace in any_pace()) {
        let timeline = whole(&circuit, pace);
        for pair in timeline.segments.windows(2) {
            let bout = timeline.bouts[usize::from(pair[0].place.bout)];
            let tempo = circuit.stations[usize::from(bout.station)].tempo();
            // Without a lift or a lower there is nothing to move in.
            if pair[0].place.bout == pair[1].place.bout && tempo.lift > 0 && tempo.lower > 0 {
                let border_ms = pair[0].to_ms;
                let step = timeline.level(border_ms) - timeline.level(border_ms - 1);
                prop_assert!(step.abs() < 0.01, "{step} at {border_ms}");
            }
        }
        for ms in (0..timeline.total_ms + 2000).step_by(97) {
            prop_assert!((0.0..=1.0).contains(&timeline.level(ms)));
        }
    }

    #[test]
    fn a_lookup_finds_what_a_search_from_the_start_finds(
        circuit in any_circuit(), pace in any_pace(),
        at in prop::collection::vec(any::<prop::sample::Index>(), 20),
    ) {
        let timeline = whole(&circuit, pace);
        let borders = timeline.segments.iter().flat_map(|it| [it.from_ms, it.to_ms - 1]);
        let random = at.iter().map(|it| it.index(timeline.total_ms as usize + 2000) as u32);
        for ms in borders.chain(random).chain([timeline.total_ms]) {
            let found = timeline.segments.iter().position(|it| it.from_ms <= ms && ms < it.to_ms);
            let moment = timeline.at(ms);
            prop_assert_eq!(moment.map(|it| it.index), found);
            if let (Some(moment), Some(index)) = (moment, found) {
                prop_assert_eq!(moment.segment, timeline.segments[index]);
                prop_assert_eq!(moment.segment.from_ms + moment.into_ms, ms);
                prop_assert_eq!(ms + moment.left_ms, moment.segment.to_ms);
                prop_assert!((1..=moment.segment.ms().div_ceil(1000)).contains(&moment.count()));
            }
        }
    }

    #[test]
    fn a_repetition_is_found_by_its_place(circuit in any_circuit(), pace in any_pace()) {
        let timeline = whole(&circuit, pace);
        for segment in timeline.segments.iter().filter(|it| it.kind.is_work()) {
            let expected: Vec<Segment> = timeline.segments.iter().copied()
                .filter(|it| it.kind.is_work() && it.place == segment.place).collect();
            prop_assert_eq!(timeline.rep(segment.place), &expected[..]);
        }
    }
}
