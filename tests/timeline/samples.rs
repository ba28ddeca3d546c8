//! What is played to listen to: one repetition of every exercise, the beginning of every circuit.

use kneeline::exercise::{Measure, Phase};
use kneeline::library::{ALL, circuits, find};
use kneeline::timeline::{CueSound, Kind, Pace, Place, Timeline};

fn phases(timeline: &Timeline) -> Vec<(Phase, u32)> {
    let phase = |kind| match kind {
        Kind::Work(phase) => Some(phase),
        Kind::LeadIn | Kind::TurnOver | Kind::Rest => None,
    };
    timeline.segments.iter().filter_map(|it| Some((phase(it.kind)?, it.ms()))).collect()
}

fn count(timeline: &Timeline, sound: CueSound) -> usize {
    timeline.cues.iter().filter(|cue| cue.sound == sound).count()
}

#[test]
fn one_repetition_is_each_phase_once_and_nothing_else() {
    for exercise in ALL {
        let timeline = Timeline::one_rep(exercise, Pace::default());
        let tempo = exercise.tempo;
        let secs = |phase| match (phase, exercise.dose.measure) {
            (Phase::Hold, Measure::HoldSecs) => 4,
            (phase, _) => tempo.secs(phase),
        };
        let planned = tempo.order().map(|phase| (phase, u32::from(secs(phase)) * 1000));
        let planned: Vec<_> = planned.into_iter().filter(|(_, ms)| *ms > 0).collect();
        assert_eq!(phases(&timeline), planned, "{}", exercise.id);
        assert_eq!(timeline.segments.len(), planned.len(), "{}: no breaks", exercise.id);
        assert_eq!(timeline.total_ms, planned.iter().map(|(_, ms)| ms).sum::<u32>());
        // Each second has its sound: the first of a phase its own, the others a tick.
        assert_eq!(timeline.cues.len(), timeline.total_ms as usize / 1000, "{}", exercise.id);
        assert_eq!(count(&timeline, CueSound::Finish), 0);
    }
}

#[test]
fn one_repetition_follows_the_pace() {
    let clam = find("clam").expect("the clamshell");
    let slow = Timeline::one_rep(clam, Pace { tempo_percent: 200, ..Pace::default() });
    assert_eq!(slow.total_ms, 2 * Timeline::one_rep(clam, Pace::default()).total_ms);
}

#[test]
fn a_sample_has_a_lead_in_a_change_and_two_repetitions() {
    let hasty = Pace { lead_in_secs: 0, rest_percent: 0, turn_over_secs: 60, ..Pace::default() };
    for ready in circuits::ALL {
        let id = &ready.circuit.id;
        for pace in [Pace::default(), hasty] {
            let timeline = Timeline::sample(&ready.circuit, pace);
            let kinds: Vec<_> = timeline.segments.iter().map(|segment| segment.kind).collect();
            assert_eq!(kinds.first(), Some(&Kind::LeadIn), "{id}");
            let changes = kinds.iter().filter(|it| matches!(it, Kind::TurnOver | Kind::Rest));
            assert_eq!(changes.count(), 1, "{id}");
            let mut places: Vec<Place> = timeline
                .segments
                .iter()
                .filter(|segment| segment.kind.is_work())
                .map(|segment| segment.place)
                .collect();
            places.dedup();
            // An alternating or walked bout has one repetition each way.
            assert!([2, 4].contains(&places.len()), "{id}: {places:?}");
            assert!(timeline.total_ms <= 60_000, "{id}: {} ms", timeline.total_ms);
            assert_eq!(count(&timeline, CueSound::Finish), 1, "{id}");
        }
    }
}
