//! The running workout: what each event asks of the world, and that nothing done is ever lost.

use kneeline::circuit::{Circuit, Station};
use kneeline::day::Stamp;
use kneeline::exercise::{Phase, Side};
use kneeline::library;
use kneeline::session::{
    BoutDone, Effect, Entry, Event, Next, PauseReason, Session, SessionId, Started,
};
use kneeline::timeline::{Kind, Pace, Place};
use proptest::prelude::*;

#[path = "session/hands.rs"]
mod hands;
#[path = "session/seeks.rs"]
mod seeks;

/// As many tests count on it.
const PACE: Pace = Pace {
    lead_in_secs: 5,
    turn_over_secs: 5,
    tempo_percent: 100,
    rest_percent: 100,
    first_side: Side::Left,
};
const AT: Stamp = Stamp { epoch_secs: 1_789_000_000, offset_mins: 60 };

/// Stations as `(exercise, sets, amount, rest)`.
fn circuit(stations: &[(&str, u8, u16, u16)]) -> Circuit {
    let stations = stations.iter().map(|&(id, sets, amount, rest_secs)| Station {
        sets,
        amount,
        rest_secs,
        ..Station::of(library::find(id).expect("the library has this exercise"))
    });
    let circuit = Circuit {
        id: "test".into(),
        name: "Test".into(),
        stations: stations.collect(),
        rounds: 1,
        round_rest_secs: 0,
    };
    circuit.check().expect("a circuit within its limits");
    circuit
}

/// A session and its clock; keeps what it was told to keep.
#[derive(Clone)]
pub(crate) struct Run {
    /// As it was started.
    first: Circuit,
    session: Session,
    now_ms: u64,
    journal: Vec<Entry>,
    marks: Vec<Place>,
    effects: Vec<Effect>,
}

impl Run {
    fn of(stations: &[(&str, u8, u16, u16)]) -> Self {
        let started = Started { at: AT, circuit: "test".into(), code: String::new(), pace: PACE };
        let session = Session::new(SessionId::new(AT, 7), started, circuit(stations));
        let first = session.circuit.clone();
        Self { first, session, now_ms: 90_000, journal: vec![], marks: vec![], effects: vec![] }
    }

    fn tell(&mut self, event: Event) -> &mut Self {
        let effects = self.session.apply(event, self.now_ms);
        for effect in &effects {
            match effect {
                Effect::Append(entry) => self.journal.push(entry.clone()),
                Effect::Mark(place) => self.marks.push(*place),
                Effect::UnlockAudio
                | Effect::Play { .. }
                | Effect::Silence
                | Effect::KeepAwake(_)
                | Effect::Finish => {}
            }
        }
        self.effects = effects;
        self
    }

    fn wait(&mut self, ms: u64) -> &mut Self {
        self.now_ms += ms;
        self.tell(Event::Tick)
    }

    fn kind(&self) -> Kind {
        self.session.glance(self.now_ms).expect("something to look at").kind
    }

    fn done(&self) -> Vec<&BoutDone> {
        self.session.done().collect()
    }
}

#[test]
fn a_start_unlocks_sound_keeps_the_screen_on_and_plays_in_that_order() {
    let mut run = Run::of(&[("clam", 1, 3, 0)]);
    run.tell(Event::Start);
    let kinds: Vec<&str> = run
        .effects
        .iter()
        .map(|effect| match effect {
            Effect::Append(Entry::Started(_)) => "started",
            Effect::UnlockAudio => "unlock",
            Effect::KeepAwake(true) => "awake",
            Effect::Play { .. } => "play",
            Effect::Mark(_) => "mark",
            _ => "other",
        })
        .collect();
    assert_eq!(kinds, ["started", "unlock", "awake", "play", "mark"]);
    assert_eq!(run.kind(), Kind::LeadIn);
}

#[test]
fn each_side_is_kept_apart_and_as_soon_as_it_is_done() {
    let mut run = Run::of(&[("clam", 1, 2, 0)]);
    run.tell(Event::Start).wait(90 + 5_000 + 2 * 7_000);
    assert_eq!(
        run.done().iter().map(|it| (it.side, it.amount)).collect::<Vec<_>>(),
        [(Side::Left, 2)]
    );
    assert_eq!(run.kind(), Kind::TurnOver);
    run.wait(5_000 + 2 * 7_000);
    assert_eq!(run.done().last().map(|it| it.side), Some(Side::Right));
    assert!(run.session.is_complete(), "both sides are done");
    assert!(run.effects.contains(&Effect::Finish));
    assert_eq!(run.session.active_secs(), 5 + 14 + 5 + 14);
}

#[test]
fn one_late_look_finds_all_that_has_passed() {
    let mut run = Run::of(&[("clam", 2, 2, 10), ("bird-dog", 1, 2, 0)]);
    run.tell(Event::Start).wait(3_600_000);
    let bouts: Vec<_> = run.done().iter().map(|it| (it.bout, it.side, it.amount)).collect();
    let (l, r) = (Side::Left, Side::Right);
    assert_eq!(bouts, [(0, l, 2), (1, r, 2), (2, l, 2), (3, r, 2), (4, Side::Both, 2)]);
    assert!(run.session.is_complete());
}

#[test]
fn a_pause_keeps_the_repetition_and_takes_it_up_after_three_two_one() {
    let mut run = Run::of(&[("clam", 1, 5, 0)]);
    run.tell(Event::Start).wait(90 + 5_000 + 7_000 + 3_000);
    assert_eq!(run.kind(), Kind::Work(Phase::Hold));
    run.tell(Event::Pause(PauseReason::Asked));
    assert!(
        run.effects.contains(&Effect::Silence) && run.effects.contains(&Effect::KeepAwake(false))
    );
    run.now_ms += 600_000;
    run.tell(Event::Tick).tell(Event::Resume);
    let glance = run.session.glance(run.now_ms).expect("a lead-in");
    assert_eq!((glance.kind, glance.count, glance.rep), (Kind::LeadIn, 3, 2));
    run.wait(90 + 3_000 + 100);
    let glance = run.session.glance(run.now_ms).expect("the second repetition");
    assert_eq!((glance.kind, glance.rep), (Kind::Work(Phase::Lift), 2));
    assert!(run.session.active_secs() < 60, "a pause is not training");
}

#[test]
fn skip_in_a_pause_leaves_the_bout_also_in_its_first_repetition() {
    let mut run = Run::of(&[("side-plank", 1, 20, 0)]);
    run.tell(Event::Start).wait(90 + 5_000 + 4_000).tell(Event::Pause(PauseReason::Asked));
    run.tell(Event::Skip);
    let glance = run.session.glance(run.now_ms).expect("the other side");
    assert_eq!((glance.bout, glance.side), (1, Side::Right));
    assert_eq!(run.done().len(), 0, "a hold that was cut is not a hold");
}

#[test]
fn skip_keeps_what_was_done_of_a_bout_and_nothing_of_one_not_begun() {
    let mut run = Run::of(&[("clam", 1, 5, 0)]);
    run.tell(Event::Start).wait(90 + 5_000 + 2 * 7_000 + 10).tell(Event::Skip);
    let first = run.done()[0].clone();
    assert_eq!((first.side, first.amount, first.planned), (Side::Left, 2, 5));
    assert_eq!(run.kind(), Kind::TurnOver);
    run.tell(Event::Skip);
    assert_eq!(run.kind(), Kind::LeadIn, "skipping the turn starts the other side");
    assert_eq!(run.done().len(), 1);
}

#[test]
fn back_repeats_the_bout_and_again_goes_to_the_one_before() {
    let mut run = Run::of(&[("clam", 1, 2, 0)]);
    run.tell(Event::Start).wait(90 + 5_000 + 14_000 + 5_000 + 8_000);
    assert_eq!(run.session.glance(run.now_ms).map(|it| (it.bout, it.rep)), Some((1, 2)));
    run.tell(Event::Back);
    assert_eq!(run.session.glance(run.now_ms).map(|it| (it.bout, it.rep)), Some((1, 1)));
    run.tell(Event::Back);
    assert_eq!(run.session.glance(run.now_ms).map(|it| (it.bout, it.rep)), Some((0, 1)));
}

#[test]
fn a_bout_done_again_replaces_the_first() {
    let mut run = Run::of(&[("clam", 1, 2, 0)]);
    run.tell(Event::Start).wait(90 + 5_000 + 8_000).tell(Event::Skip).tell(Event::Back);
    assert_eq!(run.done()[0].amount, 1);
    run.wait(90 + 3_000 + 14_000);
    assert_eq!(run.done().len(), 1);
    assert_eq!(run.done()[0].amount, 2);
}

#[test]
fn fifteen_seconds_more_of_rest_as_often_as_wanted() {
    let mut run = Run::of(&[("bridge", 2, 1, 30)]);
    run.tell(Event::Start).wait(90 + 5_000 + 7_000 + 1_000);
    assert_eq!(
        run.session.glance(run.now_ms).map(|it| (it.kind, it.count)),
        Some((Kind::Rest, 29))
    );
    run.tell(Event::AddRest).tell(Event::AddRest);
    assert_eq!(
        run.session.glance(run.now_ms).map(|it| (it.kind, it.count)),
        Some((Kind::Rest, 59))
    );
}

#[test]
fn ending_early_keeps_what_was_done_and_says_so() {
    let mut run = Run::of(&[("clam", 2, 3, 10)]);
    run.tell(Event::Start).wait(90 + 5_000 + 7_500).tell(Event::Pause(PauseReason::Asked));
    run.tell(Event::End);
    assert!(run.session.is_finished() && !run.session.is_complete());
    assert_eq!(run.done().iter().map(|it| it.amount).collect::<Vec<_>>(), [1]);
    assert!(run.effects.contains(&Effect::Finish));
    run.tell(Event::Resume);
    assert!(run.effects.is_empty(), "what is over cannot be resumed");
}

#[test]
fn a_killed_session_comes_back_at_the_repetition_seen_last_or_at_the_next_set() {
    let mut run = Run::of(&[("clam", 1, 4, 0)]);
    run.tell(Event::Start).wait(90 + 5_000 + 4 * 7_000).wait(5_000 + 2 * 7_000 + 10);
    let seen = run.marks.last().copied();
    assert_eq!(seen, Some(Place { bout: 1, rep: 2 }));
    let back = |entries: &[Entry], seen| {
        let (id, started) = (run.session.id.clone(), run.session.started.clone());
        let session = Session::restore(id, started, run.session.circuit.clone(), entries, seen);
        session.glance(0).map(|it| (it.bout, it.rep))
    };
    assert_eq!(back(&run.journal, seen), Some((1, 3)));
    assert_eq!(back(&run.journal, None), Some((1, 1)), "without the black box: the next set");
    assert_eq!(back(&[], None), Some((0, 1)));
    let twice: Vec<Entry> = run.journal.iter().chain(&run.journal).cloned().collect();
    assert_eq!(back(&twice, seen), Some((1, 3)), "a journal may repeat itself");
    assert_eq!(
        back(&run.journal, Some(Place { bout: 0, rep: 1 })),
        Some((1, 1)),
        "an old sighting"
    );
}

#[test]
fn a_circuit_laid_out_but_not_started_is_nothing_to_take_up() {
    let mut run = Run::of(&[("clam", 1, 2, 0)]);
    assert!(!run.session.is_unfinished());
    run.tell(Event::Start);
    assert!(run.session.is_unfinished());
    let (id, started) = (run.session.id.clone(), run.session.started.clone());
    let back = Session::restore(id, started, run.session.circuit.clone(), &run.journal, None);
    assert!(back.is_unfinished(), "a reload keeps what was started");
    run.tell(Event::End);
    assert!(!run.session.is_unfinished());
}

#[test]
fn a_glance_says_what_comes_next() {
    let mut run = Run::of(&[("clam", 2, 1, 5), ("bridge", 1, 1, 0)]);
    run.tell(Event::Start);
    let next = |run: &Run| run.session.glance(run.now_ms).map(|it| it.next);
    assert_eq!(next(&run), Some(Next::OtherSide(Side::Right)));
    run.wait(90 + 5_000 + 7_000 + 5_000 + 10);
    assert_eq!(next(&run), Some(Next::NextSet));
    run.wait(7_000 + 5_000 + 7_000 + 5_000 + 10);
    assert_eq!(next(&run), Some(Next::Exercise(1)));
    run.wait(7_000 + 5_000 + 100);
    assert_eq!(next(&run), Some(Next::Finish));
}

/// Anything a person may do, at any time.
pub(crate) fn anything() -> impl Strategy<Value = (Event, u64)> {
    let event = prop_oneof![
        Just(Event::Start),
        Just(Event::Resume),
        Just(Event::Pause(PauseReason::Asked)),
        Just(Event::Pause(PauseReason::SoundLost)),
        Just(Event::Skip),
        Just(Event::Back),
        Just(Event::AddRest),
        Just(Event::Tick),
    ];
    (event, 0..20_000_u64)
}

proptest! {
    #[test]
    fn whatever_happens_the_journal_rebuilds_the_session(
        moves in prop::collection::vec(anything(), 1..60),
    ) {
        let mut run = Run::of(&[("clam", 2, 2, 5), ("bird-dog", 1, 2, 0), ("side-plank", 1, 15, 0)]);
        run.tell(Event::Start);
        for (event, ms) in moves {
            run.wait(ms).tell(event);
            let (id, started) = (run.session.id.clone(), run.session.started.clone());
            let seen = run.marks.last().copied();
            let back =
                Session::restore(id, started, run.session.circuit.clone(), &run.journal, seen);
            prop_assert_eq!(back.done().collect::<Vec<_>>(), run.session.done().collect::<Vec<_>>());
            // Either it plays, it waits, or it is over; and it is over only when the end was told.
            let glance = run.session.glance(run.now_ms);
            prop_assert_eq!(glance.is_none(), run.session.is_finished());
            prop_assert_eq!(run.session.timeline().is_some(), run.session.is_running());
        }
    }
}
