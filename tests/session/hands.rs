//! Changes inside a session: the rest is laid anew, and no time, place or repetition is lost.

use kneeline::exercise::{Measure, Phase, Side, Sides};
use kneeline::history::SessionRecord;
use kneeline::library;
use kneeline::session::{
    Advice, Change, Effect, Entry, Event, Hurt, Next, PauseReason, Session, Site,
};
use kneeline::timeline::{Gap, Kind, Place};
use proptest::prelude::*;

use crate::seeks::{Watcher, at, is_work, played};
use crate::{Run, anything};

fn exercise(id: &str) -> &'static kneeline::exercise::Exercise {
    library::find(id).expect("the library has this exercise")
}

impl Run {
    fn change(&mut self, change: Change) -> &mut Self {
        self.tell(Event::Change(change))
    }

    fn changed(&self) -> bool {
        self.effects.iter().any(|it| matches!(it, Effect::Append(Entry::Changed(_))))
    }

    fn back(&self) -> Session {
        let (id, started) = (self.session.id.clone(), self.session.started.clone());
        Session::restore(id, started, self.first.clone(), &self.journal, self.marks.last().copied())
    }

    /// Exercise, set, side and amount of all bouts of the plan.
    fn plan(&self) -> Vec<(&'static str, u8, Side, u16)> {
        let stations = &self.session.circuit.stations;
        let id = |station: u8| stations[usize::from(station)].exercise.id.0;
        let bouts = self.session.plan().iter();
        bouts.map(|it| (id(it.station), it.set, it.side, it.amount)).collect()
    }
}

const L: Side = Side::Left;
const R: Side = Side::Right;
const BOTH: Side = Side::Both;

/// In the second of three seconds of a lift.
fn lifting(stations: &[(&str, u8, u16, u16)]) -> Run {
    let mut run = Run::of(stations);
    run.tell(Event::Start).wait(90 + 5_000 + 7_000 + 1_000);
    assert_eq!(run.kind(), Kind::Work(Phase::Lift));
    run
}

#[test]
fn a_slower_tempo_goes_on_in_the_middle_of_the_movement() {
    let mut run = lifting(&[("clam", 2, 4, 10), ("bridge", 1, 2, 0)]);
    let level = |run: &Run| {
        let (timeline, ms) = at(&run.session, run.now_ms).expect("running");
        timeline.level(ms)
    };
    let before = level(&run);
    run.change(Change::Tempo(150));
    assert!(run.changed() && run.session.is_running());
    assert!((level(&run) - before).abs() < 0.01, "the figure does not jump");
    let (timeline, from_ms, anchor_ms) = played(&run).expect("a new timeline");
    assert_eq!(anchor_ms, run.now_ms, "without a gap");
    assert_eq!(timeline.at(from_ms).map(|it| it.segment.place), Some(Place { bout: 0, rep: 1 }));
    assert_eq!(timeline.segments[0].ms(), 3_000, "two seconds by half more");
    assert!(run.session.plan().iter().all(|bout| bout.tempo_percent == 150));
    run.change(Change::OwnTempo(80));
    let percent: Vec<_> = run.session.plan().iter().map(|it| it.tempo_percent).collect();
    assert_eq!(percent, [80, 80, 80, 80, 150]);
    run.change(Change::Tempo(300));
    assert!(!run.changed(), "beyond the limits");
}

#[test]
fn what_is_done_of_a_set_stays_when_its_repetitions_change() {
    let mut run = lifting(&[("clam", 2, 4, 10)]);
    run.change(Change::Amount(3));
    assert_eq!(run.plan().iter().map(|it| it.3).collect::<Vec<_>>(), [3; 4]);
    let glance = run.session.glance(run.now_ms).expect("running");
    assert_eq!((glance.rep, glance.reps), (2, 3));
    run.change(Change::Amount(1));
    let glance = run.session.glance(run.now_ms).expect("running");
    assert_eq!((glance.rep, glance.reps), (2, 2), "the present repetition is the last");
    run.wait(6_000);
    assert_eq!(run.done()[0].amount, 2);
    run.change(Change::Amount(0));
    assert!(!run.changed());
    run.change(Change::Amount(101));
    assert!(!run.changed());
}

#[test]
fn the_seconds_of_a_hold_that_were_held_stay_held() {
    let mut run = Run::of(&[("side-plank", 1, 20, 0)]);
    run.tell(Event::Start);
    while run.kind() != Kind::Work(Phase::Hold) {
        run.wait(100);
    }
    run.wait(12_000);
    let left = |run: &Run| run.session.glance(run.now_ms).map(|it| it.count);
    let before = left(&run).expect("holding");
    run.change(Change::Amount(25));
    assert_eq!(left(&run), Some(before + 5));
    run.change(Change::Amount(10));
    run.wait(10);
    assert_ne!(run.kind(), Kind::Work(Phase::Hold), "that long was held already");
    run.wait(60_000);
    assert_eq!(run.done().first().map(|it| it.amount), Some(10));
}

#[test]
fn a_set_more_and_a_set_fewer() {
    let mut run = lifting(&[("clam", 2, 4, 10), ("bridge", 1, 2, 0)]);
    run.change(Change::MoreSets);
    let sets: Vec<_> = run.plan().iter().map(|it| (it.0, it.1, it.2)).collect();
    let clams = [0, 0, 1, 1, 2, 2].into_iter().zip([L, R, L, R, L, R]);
    let expected: Vec<_> =
        clams.map(|(set, side)| ("clam", set, side)).chain([("bridge", 0, BOTH)]).collect();
    assert_eq!(sets, expected);
    assert_eq!(run.session.glance(run.now_ms).map(|it| it.sets), Some(3));
    assert_eq!(run.session.plan()[4].gap, Gap::Rest(10_000));
    run.change(Change::FewerSets).change(Change::FewerSets);
    assert_eq!(run.session.glance(run.now_ms).map(|it| it.sets), Some(1));
    run.change(Change::FewerSets);
    assert!(!run.changed(), "not the set that is being done");
    for _ in 0..20 {
        run.change(Change::MoreSets);
    }
    assert_eq!(run.session.glance(run.now_ms).map(|it| it.sets), Some(10), "the limit");
}

#[test]
fn in_the_rest_before_the_last_set_that_set_may_go() {
    let mut run = Run::of(&[("bridge", 2, 1, 30), ("clam", 1, 1, 0)]);
    run.tell(Event::Start).wait(90 + 5_000 + 7_000 + 4_000);
    run.change(Change::FewerSets);
    let glance = run.session.glance(run.now_ms).expect("still the rest");
    assert_eq!((glance.kind, glance.count, glance.side), (Kind::Rest, 26, L));
    assert_eq!(run.plan().iter().map(|it| it.0).collect::<Vec<_>>(), ["bridge", "clam", "clam"]);
}

#[test]
fn a_longer_rest_also_lengthens_the_one_that_runs() {
    let mut run = Run::of(&[("bridge", 3, 1, 30)]);
    run.tell(Event::Start).wait(90 + 5_000 + 7_000 + 4_000);
    let left = |run: &Run| run.session.glance(run.now_ms).map(|it| it.count);
    run.change(Change::Rest(15));
    assert_eq!(left(&run), Some(41));
    assert_eq!(run.session.plan()[2].gap, Gap::Rest(45_000));
    run.change(Change::Rest(-40));
    assert_eq!(left(&run), Some(3), "the last seconds stay");
    assert_eq!(run.session.plan()[2].gap, Gap::Rest(5_000));
    run.change(Change::Rest(-40));
    assert!(!run.changed());
}

#[test]
fn a_side_left_out_leaves_the_other_one_and_its_rests() {
    let mut run = lifting(&[("clam", 3, 4, 10)]);
    run.change(Change::SkipSide);
    assert_eq!(run.done()[0].amount, 1, "what was done counts");
    let sides: Vec<_> = run.plan().iter().map(|it| (it.1, it.2)).collect();
    assert_eq!(sides, [(0, L), (0, R), (1, R), (2, R)]);
    assert_eq!(run.session.plan()[2].gap, Gap::Rest(10_000), "no rest was lost");
    assert_eq!(run.kind(), Kind::TurnOver);
    let mut both = lifting(&[("bridge", 2, 4, 10)]);
    both.change(Change::SkipSide);
    assert!(!both.changed(), "there are no sides to leave out");
}

#[test]
fn a_side_once_more_now_or_from_the_break_after_it() {
    let mut run = lifting(&[("clam", 1, 4, 10)]);
    run.change(Change::RepeatSide);
    assert_eq!(run.plan().iter().map(|it| it.2).collect::<Vec<_>>(), [L, L, R]);
    run.change(Change::Amount(2)).wait(8_000);
    assert_eq!(run.done().len(), 1);
    assert_eq!(run.session.glance(run.now_ms).map(|it| it.side), Some(L));
    let mut run = lifting(&[("clam", 1, 2, 10)]);
    run.wait(7_000);
    assert_eq!(run.kind(), Kind::TurnOver);
    run.change(Change::RepeatSide);
    assert_eq!(run.plan().iter().map(|it| it.2).collect::<Vec<_>>(), [L, L, R]);
    let glance = run.session.glance(run.now_ms).expect("the same break");
    assert_eq!((glance.kind, glance.side), (Kind::TurnOver, L));
}

#[test]
fn another_exercise_takes_the_sets_that_are_left() {
    let mut run = lifting(&[("sl-abd", 2, 4, 10), ("bridge", 1, 2, 0)]);
    let clam = exercise("clam");
    run.change(Change::Swap(clam));
    assert_eq!(run.done()[0].exercise, "sl-abd");
    assert_eq!(run.done()[0].amount, 1);
    let dose = clam.dose.amount.0;
    let swapped = [(0, L), (0, R), (1, L), (1, R)].map(|(set, side)| ("clam", set, side, dose));
    assert_eq!(run.plan()[0], ("sl-abd", 0, L, 4));
    assert_eq!(run.plan()[1..5], swapped);
    assert_eq!(run.plan()[5], ("bridge", 0, BOTH, 2));
    let glance = run.session.glance(run.now_ms).expect("a lead-in");
    assert_eq!((glance.kind, glance.count, glance.rep, glance.set), (Kind::LeadIn, 5, 1, 1));
    assert_eq!(glance.next, Next::OtherSide(R));
    run.change(Change::Swap(clam));
    assert!(!run.changed(), "that is the exercise");
}

#[test]
fn sides_follow_the_exercise_that_takes_the_place() {
    let mut run = Run::of(&[("clam", 2, 2, 10)]);
    run.tell(Event::Start).change(Change::Swap(exercise("bridge")));
    assert_eq!(
        run.plan().iter().map(|it| (it.1, it.2)).collect::<Vec<_>>(),
        [(0, BOTH), (1, BOTH)]
    );
    run.change(Change::Swap(exercise("sl-abd")));
    let sides: Vec<_> = run.plan().iter().map(|it| (it.1, it.2)).collect();
    assert_eq!(sides, [(0, L), (0, R), (1, L), (1, R)]);
    let mut ids: Vec<_> = run.session.plan().iter().map(|it| it.id).collect();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), 4, "numbers are never given twice");
}

const OUTER_4: Hurt = Hurt { site: Site::KneeOuter, level: 4, sharp: false };

#[test]
fn what_hurt_stops_the_set_and_is_kept() {
    let mut run = lifting(&[("clam", 2, 4, 10)]);
    run.tell(Event::Hurt(OUTER_4));
    assert_eq!(run.session.pause_reason(), Some(PauseReason::Asked));
    assert!(run.effects.contains(&Effect::Silence));
    let [pain] = run.session.pains() else { panic!("one pain") };
    assert_eq!((pain.exercise.as_str(), pain.side, pain.hurt), ("clam", L, OUTER_4));
    assert_eq!(run.back().pains(), run.session.pains());
    run.change(Change::SkipExercise).tell(Event::Resume);
    assert!(run.session.is_complete(), "there was nothing else");
    let record = SessionRecord::of(&run.session);
    assert_eq!(record.pains, run.session.pains());
    assert_eq!(record.bouts.iter().map(|it| it.amount).collect::<Vec<_>>(), [1]);
    let told = SessionRecord::from_journal(record.id.clone(), "Test", &run.journal, true);
    assert_eq!((told.pains, told.bouts), (record.pains, record.bouts));
}

#[test]
fn in_a_break_it_is_the_set_before_that_hurt() {
    let mut run = lifting(&[("clam", 1, 2, 10), ("bridge", 1, 2, 0)]);
    run.wait(6_500).tell(Event::Hurt(OUTER_4));
    assert_eq!(run.session.glance(run.now_ms).map(|it| it.side), Some(R), "right is next");
    assert_eq!(run.session.pains().first().map(|it| it.side), Some(L));
}

#[test]
fn the_pain_rule() {
    let advice = |level, sharp| Hurt { site: Site::Hip, level, sharp }.advice();
    let rule = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map(|level| advice(level, false));
    let (go, ease, stop) = (Advice::GoOn, Advice::Ease, Advice::Stop);
    assert_eq!(rule, [go, go, go, go, ease, ease, stop, stop, stop, stop, stop]);
    assert_eq!(advice(0, true), Advice::Stop);
}

#[test]
fn nothing_changes_before_the_start_and_after_the_end() {
    let mut run = Run::of(&[("clam", 1, 2, 10)]);
    run.change(Change::Amount(5));
    assert_eq!(run.effects, []);
    run.tell(Event::Start).tell(Event::End).change(Change::Amount(5)).tell(Event::Hurt(OUTER_4));
    assert_eq!(run.effects, []);
}

fn changes() -> impl Strategy<Value = Event> {
    let ids = ["clam", "sl-abd", "bridge", "bird-dog", "lat-walk", "side-plank"];
    let swap = prop::sample::select(ids.to_vec());
    let change = prop_oneof![
        (40_u16..220).prop_map(Change::Tempo),
        (40_u16..220).prop_map(Change::OwnTempo),
        (0_u16..8).prop_map(Change::Amount),
        (-30_i16..30).prop_map(Change::Rest),
        Just(Change::MoreSets),
        Just(Change::FewerSets),
        Just(Change::SkipSide),
        Just(Change::SkipExercise),
        Just(Change::RepeatSide),
        swap.prop_map(|id| Change::Swap(exercise(id))),
    ];
    let hurt = (0_u8..12, any::<bool>())
        .prop_map(|(level, sharp)| Event::Hurt(Hurt { site: Site::Back, level, sharp }));
    prop_oneof![8 => change.prop_map(Event::Change), 1 => hurt]
}

fn any_event() -> impl Strategy<Value = (Event, u64)> {
    prop_oneof![
        2 => anything(),
        2 => (changes(), 0..20_000_u64),
        1 => any::<bool>().prop_map(|seeks| (Event::Seeks(seeks), 500)),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]
    #[test]
    fn whatever_is_changed_nothing_is_lost_doubled_or_forgotten(
        moves in prop::collection::vec(any_event(), 1..50),
    ) {
        let mut run =
            Run::of(&[("clam", 2, 2, 5), ("bird-dog", 1, 2, 0), ("side-plank", 1, 15, 0)]);
        run.tell(Event::Start);
        let mut watcher = Watcher::default();
        for (event, ms) in moves {
            let before = at(&run.session, run.now_ms);
            run.now_ms += ms;
            let after = at(&run.session, run.now_ms);
            if let (Some((timeline, from)), Some((_, to))) = (before, after) {
                watcher.pass(&timeline, from, to);
            }
            run.tell(Event::Tick);
            let glance = run.session.glance(run.now_ms);
            let bout = run.session.bout_now(run.now_ms).copied();
            let running = run.session.is_running();
            let was_at = at(&run.session, run.now_ms);
            run.tell(event);
            // What is cut short counts as it stood.
            let cuts = match event {
                Event::Skip => glance.is_some_and(|it| is_work(it.kind) || !running),
                Event::Change(
                    Change::SkipSide | Change::SkipExercise | Change::Swap(_),
                ) => run.changed(),
                _ => false,
            };
            if let (Some(glance), Some(bout)) = (glance.filter(|it| cuts && it.rep > 1), bout) {
                watcher.expected.insert(bout.id, glance.rep - 1);
            }
            // Nothing is lost of what is under way.
            if let (Event::Change(Change::Tempo(_) | Change::Amount(_)), Some((then, ms))) =
                (event, was_at)
            {
                let (now, at_ms) = at(&run.session, run.now_ms).expect("it runs on");
                let (then, now) = (then.at(ms), now.at(at_ms));
                let look = |moment: Option<kneeline::timeline::Moment>| {
                    moment.map(|it| (it.segment.place, it.segment.kind, it.segment.side))
                };
                prop_assert_eq!(look(then), look(now));
            }
            let done = run.done();
            let noted: Vec<u16> = done.iter().map(|it| it.bout).collect();
            prop_assert_eq!(&noted, &watcher.expected.keys().copied().collect::<Vec<_>>());
            for (bout, &reps) in done.iter().zip(watcher.expected.values()) {
                let of = exercise(&bout.exercise);
                let counted = match (of.dose.measure, of.sides) {
                    (Measure::HoldSecs, _) => bout.planned,
                    (_, Sides::Alternating | Sides::OutAndBack) => reps / 2,
                    (_, Sides::Each | Sides::Both) => reps,
                };
                prop_assert_eq!(bout.amount, counted);
            }
            // A reload finds the same plan, whatever the order of the changes in the journal.
            let mut shuffled = run.clone();
            let is_change = |it: &Entry| matches!(it, Entry::Changed(_));
            let (changes, rest): (Vec<_>, Vec<_>) =
                run.journal.iter().cloned().partition(is_change);
            shuffled.journal =
                changes.iter().rev().chain(&rest).chain(&changes).cloned().collect();
            let back = shuffled.back();
            prop_assert_eq!(back.done().collect::<Vec<_>>(), done);
            prop_assert_eq!(back.plan(), run.session.plan());
            prop_assert_eq!(&back.circuit, &run.session.circuit);
            prop_assert_eq!(back.pains(), run.session.pains());
            prop_assert_eq!(back.entries(), run.session.entries());
            if let (Some(here), Some(there)) = (run.session.glance(run.now_ms), run.marks.last()) {
                let id = run.session.plan()[usize::from(here.bout)].id;
                prop_assert_eq!((id, here.rep), (there.bout, there.rep + 1));
                prop_assert!(here.rep <= here.reps);
            }
            // The limits of a circuit hold.
            for bout in run.session.plan() {
                prop_assert!((1..=200).contains(&bout.reps) && bout.set < 10);
                prop_assert!((50..=200).contains(&bout.tempo_percent));
            }
            let glance = run.session.glance(run.now_ms);
            prop_assert_eq!(glance.is_none(), run.session.is_finished());
        }
    }
}
