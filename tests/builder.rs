//! Making circuits: every edit, its refusal and the way back; totals; warnings.

use kneeline::builder::{Draft, Edit, EditError, LONG_MINS, Person, Warning, totals, warnings};
use kneeline::circuit::{
    Circuit, CircuitError, MAX_NAME, MAX_ROUNDS, MAX_STATIONS, Part, SideChoice, Station,
};
use kneeline::exercise::{Exercise, Kit, Muscle, Phase, Side, Stage, TempoName};
use kneeline::lang::Lang;
use kneeline::library::{ALL, circuits, find};
use kneeline::timeline::{Begin, Kind, Pace, Place, Segment, Timeline};
use proptest::prelude::*;

fn exercise(id: &str) -> &'static Exercise {
    find(id).expect("in the library")
}

fn station(id: &str) -> Station {
    Station::of(exercise(id))
}

/// `clam`, `+clam` a warm-up, `-clam` a finish.
fn draft(stations: &str) -> Draft {
    let mut draft = Draft::new("Hips");
    for it in stations.split_whitespace() {
        let part = match it.as_bytes()[0] {
            b'+' => Part::WarmUp,
            b'-' => Part::Finish,
            _ => Part::Main,
        };
        let station = Station { part, ..station(it.trim_matches(['+', '-'])) };
        draft.apply(Edit::Add(station)).expect("within the limits");
    }
    draft
}

fn told(draft: &Draft) -> String {
    let mark = |part| match part {
        Part::WarmUp => "+",
        Part::Main => "",
        Part::Finish => "-",
    };
    let stations = draft.circuit().stations.iter();
    let stations: Vec<_> = stations.map(|it| mark(it.part).to_owned() + it.exercise.id.0).collect();
    stations.join(" ")
}

#[track_caller]
fn becomes(before: &str, edit: impl Into<Option<Edit>>, after: &str) {
    let edit = edit.into().expect("an edit");
    let mut draft = draft(before);
    draft.apply(edit.clone()).expect("it can be done");
    assert_eq!(told(&draft), after, "{edit:?}");
    assert!(draft.undo());
    assert_eq!(told(&draft), before, "{edit:?} taken back");
}

#[track_caller]
fn refused(before: &str, edit: Edit, error: EditError) {
    let mut draft = draft(before);
    let kept = draft.clone();
    assert_eq!(draft.apply(edit), Err(error));
    assert_eq!(draft, kept, "nothing has changed");
}

#[test]
fn stations_come_go_and_move() {
    becomes("clam bridge -clam", Edit::Add(station("sls")), "clam bridge sls -clam");
    becomes("bridge", Edit::Add(Station { part: Part::WarmUp, ..station("clam") }), "+clam bridge");
    becomes("clam bridge", Edit::Insert(1, station("sls")), "clam sls bridge");
    becomes("+clam bridge", Edit::Insert(0, station("sls")), "+sls +clam bridge");
    becomes("clam bridge sls", Edit::Remove(1), "clam sls");
    becomes("clam bridge", Edit::Duplicate(0), "clam clam bridge");
    becomes("clam bridge sls", Edit::Up(2), "clam sls bridge");
    becomes("clam bridge sls", Edit::Down(0), "bridge clam sls");
    becomes("clam bridge sls", Edit::Move(0, 2), "bridge sls clam");
    becomes("clam bridge sls", Edit::Move(2, 0), "sls clam bridge");
}

#[test]
fn a_station_takes_on_the_part_it_is_moved_into() {
    becomes("+clam bridge sls", Edit::Up(1), "+bridge +clam sls");
    becomes("+clam bridge -sls", Edit::Down(1), "+clam -sls -bridge");
    becomes("+clam bridge -sls", Edit::Move(0, 2), "bridge -sls -clam");
    becomes("+clam bridge sls", Edit::Down(0), "bridge clam sls");
    becomes("clam bridge sls", Edit::Part(1, Part::WarmUp), "+bridge clam sls");
    becomes("clam bridge sls", Edit::Part(0, Part::Finish), "bridge sls -clam");
    becomes("+clam +bridge sls -clam", Edit::Part(0, Part::Main), "+bridge clam sls -clam");
    becomes("+clam bridge -sls -clam", Edit::Part(3, Part::Main), "+clam bridge clam -sls");
}

#[test]
fn numbers_change_and_their_limits_say_why() {
    let mut draft = draft("clam side-plank bridge");
    for edit in [
        Edit::Rounds(3),
        Edit::RoundRest(60),
        Edit::Sets(0, 3),
        Edit::Amount(1, 45),
        Edit::Rest(0, 0),
        Edit::Side(0, SideChoice::RightOnly),
        Edit::Name("Physio ".to_owned()),
    ] {
        draft.apply(edit).expect("within the limits");
    }
    let circuit = draft.finish().expect("complete");
    assert_eq!((circuit.name.as_ref(), circuit.id.as_ref()), ("Physio", "mine"));
    assert_eq!((circuit.rounds, circuit.round_rest_secs), (3, 60));
    let first = circuit.stations[0];
    assert_eq!((first.sets, first.rest_secs, first.side), (3, 0, SideChoice::RightOnly));
    assert_eq!(circuit.stations[1].amount, 45);
    for (edit, error) in [
        (Edit::Rounds(0), CircuitError::Rounds(0)),
        (Edit::Rounds(MAX_ROUNDS + 1), CircuitError::Rounds(MAX_ROUNDS + 1)),
        (Edit::RoundRest(601), CircuitError::Rest(3)),
        (Edit::Sets(1, 0), CircuitError::Sets(2)),
        (Edit::Amount(0, 101), CircuitError::Amount(1)),
        (Edit::Amount(1, 301), CircuitError::Amount(2)),
        (Edit::Rest(2, 601), CircuitError::Rest(3)),
        (Edit::Tempo(0, Phase::Lift, 16), CircuitError::Tempo(1)),
        (Edit::Side(2, SideChoice::LeftFirst), CircuitError::Side(3)),
        (Edit::Name("x".repeat(MAX_NAME + 1)), CircuitError::Name),
        (Edit::Name("a\nb".to_owned()), CircuitError::Name),
        (Edit::Add(Station { sets: 11, ..first }), CircuitError::Sets(4)),
    ] {
        refused("clam side-plank bridge", edit, EditError::Limit(error));
    }
    for edit in [
        Edit::Remove(3),
        Edit::Up(9),
        Edit::Move(0, 3),
        Edit::Insert(4, first),
        Edit::Swap(3, first),
    ] {
        refused("clam side-plank bridge", edit, EditError::NoStation);
    }
    for edit in [Edit::Up(0), Edit::Down(1), Edit::Move(1, 1), Edit::Rounds(1), Edit::OwnTempo(0)] {
        refused("clam bridge", edit, EditError::Nothing);
    }
    refused(&"clam ".repeat(MAX_STATIONS), Edit::Duplicate(0), {
        EditError::Limit(CircuitError::TooManyStations(MAX_STATIONS + 1))
    });
}

#[test]
fn a_tempo_is_stepped_and_finds_back_to_the_exercise() {
    let mut draft = draft("clam side-plank");
    let tempo = |draft: &Draft| draft.circuit().stations[0].tempo;
    draft.apply(Edit::Tempo(0, Phase::Lower, 5)).expect("seconds");
    let now = tempo(&draft).expect("one of its own");
    assert_eq!((now.name, now.digits()), (TempoName::Own, [5, 0, 2, 2]));
    draft.apply(Edit::Tempo(0, Phase::Lower, 3)).expect("seconds");
    assert_eq!(tempo(&draft), None, "the exercise's own again");
    draft.apply(Edit::Tempo(0, Phase::Pause, 1)).expect("seconds");
    draft.apply(Edit::OwnTempo(0)).expect("back");
    assert_eq!(tempo(&draft), None);
    assert_eq!(draft.apply(Edit::Tempo(1, Phase::Hold, 5)), Err(EditError::HoldIsDose));
}

#[test]
fn another_exercise_keeps_what_still_means_something() {
    let mut draft = draft("+clam");
    for edit in [
        Edit::Sets(0, 4),
        Edit::Amount(0, 9),
        Edit::Side(0, SideChoice::LeftOnly),
        Edit::Tempo(0, Phase::Lift, 7),
        Edit::Swap(0, station("sls")),
    ] {
        draft.apply(edit).expect("within the limits");
    }
    let now = draft.circuit().stations[0];
    assert_eq!((now.exercise.id.0, now.sets, now.amount, now.tempo), ("sls", 4, 9, None));
    assert_eq!((now.side, now.part), (SideChoice::LeftOnly, Part::WarmUp));
    draft.apply(Edit::Swap(0, station("bridge-hold"))).expect("within the limits");
    let now = draft.circuit().stations[0];
    assert_eq!((now.amount, now.side), (station("bridge-hold").amount, SideChoice::Usual));
}

#[test]
fn a_draft_may_be_unfinished_but_not_endless() {
    let mut empty = Draft::new("");
    assert_eq!(empty.finish(), Err(CircuitError::NoStations));
    assert_eq!(totals(empty.circuit(), Pace::default()).ms, 0);
    assert_eq!(warnings(empty.circuit(), Pace::default(), &Person::default()), []);
    empty.apply(Edit::Add(station("clam"))).expect("the first");
    assert_eq!(empty.finish(), Err(CircuitError::Name));
    // 3 hours are the end, and what came in longer can still be made shorter.
    let long = Station { sets: 10, amount: 100, ..station("clam") };
    let mut draft = Draft::new("Long");
    draft.apply(Edit::Add(Station { sets: 5, ..long })).expect("two hours");
    assert_eq!(draft.apply(Edit::Rounds(2)), Err(EditError::TooLong(239)));
    let stations = vec![long; 3].into();
    let mut draft = Draft::of(Circuit { stations, ..draft.circuit().clone() });
    assert!(matches!(draft.apply(Edit::Sets(0, 9)), Ok(())));
    assert!(matches!(draft.apply(Edit::Sets(0, 10)), Err(EditError::TooLong(_))));
}

#[test]
fn what_is_held_down_is_one_step_back() {
    let mut draft = draft("clam");
    let sets = |draft: &Draft| draft.circuit().stations[0].sets;
    draft.apply(Edit::Sets(0, 3)).expect("within the limits");
    for more in 4..=10 {
        draft.go_on(Edit::Sets(0, more)).expect("within the limits");
    }
    let full = draft.clone();
    let refusal = EditError::Limit(CircuitError::Sets(1));
    assert_eq!(draft.go_on(Edit::Sets(0, 11)), Err(refusal));
    assert_eq!(draft, full, "nothing has changed");
    assert!(draft.undo());
    assert_eq!(sets(&draft), 2);
    assert!(draft.redo());
    assert_eq!(sets(&draft), 10);
    // Up and all the way down again is no edit at all.
    assert!(draft.undo());
    draft.apply(Edit::Sets(0, 3)).expect("within the limits");
    draft.go_on(Edit::Sets(0, 2)).expect("within the limits");
    assert!(draft.undo());
    assert_eq!(told(&draft), "", "before the first exercise was added");
    let mut fresh = Draft::of(circuits::ALL[0].circuit.clone());
    fresh.go_on(Edit::Rounds(2)).expect("nothing to go on with: an edit");
    assert!(fresh.undo() && !fresh.can_undo());
}

#[test]
fn another_circuit_is_opened_and_the_way_back_knows_which_one_it_was() {
    let kept = Circuit { id: "k1".into(), ..circuits::ALL[1].circuit.clone() };
    let mut draft = draft("clam bridge");
    let before = draft.clone();
    assert_eq!(draft.changes(), None);
    draft.apply(Edit::Open(kept.clone())).expect("a whole circuit");
    assert_eq!((draft.circuit(), draft.changes()), (&kept, Some("k1")));
    assert_eq!(draft.finish().expect("complete").id, "mine");
    assert!(draft.undo());
    assert_eq!((draft.circuit(), draft.changes()), (before.circuit(), None));
    assert!(draft.redo());
    assert_eq!(draft.changes(), Some("k1"));
    let empty = Draft::new("").circuit().clone();
    draft.apply(Edit::Open(empty)).expect("one may begin anew");
    assert_eq!((told(&draft).as_str(), draft.changes()), ("", None));
    let broken = Circuit { rounds: 0, ..kept.clone() };
    let error = EditError::Limit(CircuitError::Rounds(0));
    assert_eq!(draft.apply(Edit::Open(broken)), Err(error));
    // What is longer than an edit may make it can be opened, and made shorter.
    let long = Station { sets: 10, amount: 100, ..station("clam") };
    let long = Circuit { stations: vec![long; 3].into(), ..kept.clone() };
    draft.apply(Edit::Open(long.clone())).expect("it came in longer");
    draft.apply(Edit::Remove(0)).expect("shorter");
    assert_eq!(Draft::changing(long, "k2").changes(), Some("k2"));
    assert_eq!(Draft::changing(kept, "").changes(), None);
}

#[test]
fn an_edit_after_a_step_back_begins_another_way() {
    let mut draft = draft("clam bridge");
    assert!(draft.undo() && draft.can_redo());
    draft.apply(Edit::Add(station("sls"))).expect("within the limits");
    assert!(!draft.can_redo() && !draft.redo());
    assert_eq!(told(&draft), "clam sls");
    assert!(draft.undo());
    assert_eq!(draft.apply(Edit::Rounds(0)), Err(EditError::Limit(CircuitError::Rounds(0))));
    assert!(draft.redo(), "what was refused changes nothing, not even the way forth");
    assert_eq!(told(&draft), "clam sls");
}

#[test]
fn totals_are_those_of_the_timeline() {
    for circuit in circuits::ALL.iter().map(|ready| &ready.circuit) {
        let pace = Pace::default();
        let lead_in = Begin::LeadIn(u32::from(pace.lead_in_secs) * 1000);
        let timeline = Timeline::compile(circuit, pace, Place::default(), lead_in);
        let work = |side| {
            let segments = timeline.segments.iter();
            let loaded = |kind| matches!(kind, Kind::Work(phase) if phase != Phase::Pause);
            let of_side = |it| it == side || it == Side::Both;
            segments.filter(|it| loaded(it.kind) && of_side(it.side)).map(Segment::ms).sum::<u32>()
        };
        let totals = totals(circuit, pace);
        let seen = [timeline.total_ms, work(Side::Left), work(Side::Right)];
        assert_eq!([totals.ms, totals.left_ms, totals.right_ms], seen, "{}", circuit.id);
        assert_eq!(totals.kit, circuit.kit());
        assert!(totals.secondary.iter().all(|it| !totals.primary.contains(it)));
    }
    let mut draft = draft("clam bridge");
    draft.apply(Edit::Side(0, SideChoice::LeftOnly)).expect("it has sides");
    draft.apply(Edit::Rounds(2)).expect("two");
    let totals = totals(draft.circuit(), Pace::default());
    assert_eq!(totals.sets, 8);
    assert_eq!(totals.left_ms - totals.right_ms, 2 * 2 * 12 * 7_000);
    assert_eq!(totals.kit, [Kit::Mat]);
    assert_eq!(totals.primary[..2], [Muscle::GluteMed, Muscle::Rotators]);
}

#[track_caller]
fn warned(stations: &str, edits: &[Edit], person: &Person, expected: &[Warning]) {
    let mut draft = draft(stations);
    for edit in edits {
        draft.apply(edit.clone()).expect("within the limits");
    }
    assert_eq!(warnings(draft.circuit(), Pace::default(), person), expected, "{stations}");
}

#[test]
fn a_physio_would_say_this() {
    let anybody = Person::default();
    warned("clam bridge sls", &[], &anybody, &[]);
    let left = |at| Edit::Side(at, SideChoice::LeftOnly);
    warned("clam sls", &[left(0), left(1)], &anybody, &[Warning::OneSide(Side::Left)]);
    warned("clam sls", &[left(0)], &anybody, &[]);
    // Hops: cold, before control, and as they should be.
    let control = ALL.iter().find(|it| it.stage == Stage::Control).expect("there is one").id.0;
    let hops = "lat-hop ".to_owned() + control;
    let before = Warning::HopsBeforeControl { hops: 0, control: 1 };
    warned(&hops, &[], &anybody, &[before, Warning::HopsCold(0)]);
    let after = control.to_owned() + " lat-hop";
    warned(&after, &[Edit::Sets(0, 1), Edit::Amount(0, 2)], &anybody, &[Warning::HopsCold(1)]);
    warned(&("+".to_owned() + &after), &[Edit::Sets(0, 1)], &anybody, &[]);
    warned("clam bridge sls lat-hop", &[], &anybody, &[]);
    // Hard sets of one side on end.
    let rdl = "clam bridge sl-rdl";
    assert_eq!(exercise("sl-rdl").stage, Stage::Strength);
    warned(rdl, &[Edit::Rest(2, 0)], &anybody, &[]);
    warned(rdl, &[Edit::Rest(2, 0), left(2)], &anybody, &[Warning::NoRest(2)]);
    warned(rdl, &[Edit::Rest(2, 1), left(2)], &anybody, &[]);
    warned(
        "clam",
        &[Edit::Rest(0, 0), left(0), Edit::Duplicate(0)],
        &anybody,
        &[Warning::OneSide(Side::Left)],
    );
    // Long.
    let long = [Edit::Sets(0, 10), Edit::Amount(0, 30)];
    let mins = 7_000 * 30 * 20 / 60_000 + 6;
    assert!(mins > LONG_MINS);
    warned("clam", &long, &anybody, &[Warning::Long(mins)]);
    // What this person is not ready for, and does not have.
    let person = Person { stage: Some(Stage::Activation), kit: Some(&[]) };
    let above = |at| Warning::AboveStage(at, Stage::Strength);
    warned("clam sl-rdl hf-stretch", &[], &person, &[above(1)]);
    warned("clam-band clam clam-band", &[], &person, &[Warning::Kit(0, Kit::LoopBand)]);
    let person = Person { kit: Some(&[Kit::LoopBand]), ..person };
    warned("clam-band", &[], &person, &[]);
}

#[test]
fn every_refusal_and_every_warning_is_a_sentence() {
    let words = kneeline::words::builder(Lang::En);
    let stations = [station("lat-hop"), station("clam-band")];
    let refusals = [
        EditError::NoStation,
        EditError::Nothing,
        EditError::HoldIsDose,
        EditError::TooLong(200),
        EditError::Limit(CircuitError::Side(2)),
        EditError::Limit(CircuitError::Order(2)),
    ];
    let warnings = [
        Warning::OneSide(Side::Right),
        Warning::HopsBeforeControl { hops: 0, control: 1 },
        Warning::HopsCold(0),
        Warning::NoRest(1),
        Warning::Long(50),
        Warning::AboveStage(0, Stage::Plyometrics),
        Warning::Kit(1, Kit::LoopBand),
    ];
    let refused = refusals.iter().map(|it| (words.refused)(*it));
    let warned = warnings.iter().map(|it| (words.warning)(*it, &stations));
    let all: Vec<String> = refused.chain(warned).collect();
    for (at, sentence) in all.iter().enumerate() {
        let is_sentence = sentence.starts_with(char::is_uppercase) && sentence.ends_with('.');
        assert!(is_sentence && sentence.len() <= 100, "{sentence}");
        assert!(!all[..at].contains(sentence), "{sentence}");
        for harsh in ["must", "never", "wrong", "danger", "fail"] {
            assert!(!sentence.contains(harsh), "{sentence}");
        }
    }
    assert_eq!(all[6], "Everything is for the right side; the left side has nothing to do.");
    assert_eq!(all[12], "Banded clamshell needs something you have not ticked: Loop band.");
}

fn any_edit() -> impl Strategy<Value = Edit> {
    let at = || 0..8_usize;
    let station = || prop::sample::select(ALL.to_vec()).prop_map(Station::of);
    let part = prop::sample::select(Part::ALL.to_vec());
    let side = prop::sample::select(SideChoice::ALL.to_vec());
    let phase = prop::sample::select(Phase::ALL.to_vec());
    let parted = (station(), part.clone()).prop_map(|(it, part)| Station { part, ..it });
    prop_oneof![
        r"\PC{0,42}".prop_map(Edit::Name),
        (0..circuits::ALL.len(), "[a-z]{1,4}").prop_map(|(ready, id)| {
            Edit::Open(Circuit { id: id.into(), ..circuits::ALL[ready].circuit.clone() })
        }),
        (0..12_u8).prop_map(Edit::Rounds),
        (0..700_u16).prop_map(Edit::RoundRest),
        parted.clone().prop_map(Edit::Add),
        parted.clone().prop_map(Edit::Add),
        (at(), parted).prop_map(|(at, it)| Edit::Insert(at, it)),
        at().prop_map(Edit::Remove),
        at().prop_map(Edit::Duplicate),
        (at(), at()).prop_map(|(from, to)| Edit::Move(from, to)),
        at().prop_map(Edit::Up),
        at().prop_map(Edit::Down),
        (at(), part).prop_map(|(at, it)| Edit::Part(at, it)),
        (at(), 0..12_u8).prop_map(|(at, it)| Edit::Sets(at, it)),
        (at(), 0..310_u16).prop_map(|(at, it)| Edit::Amount(at, it)),
        (at(), phase, 0..17_u8).prop_map(|(at, phase, it)| Edit::Tempo(at, phase, it)),
        at().prop_map(Edit::OwnTempo),
        (at(), 0..700_u16).prop_map(|(at, it)| Edit::Rest(at, it)),
        (at(), side).prop_map(|(at, it)| Edit::Side(at, it)),
        (at(), station()).prop_map(|(at, it)| Edit::Swap(at, it)),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(2_000) })]

    #[test]
    fn all_the_way_back_and_forth_again(edits in prop::collection::vec((any_edit(), any::<bool>()), 1..60)) {
        let mut draft = Draft::of(circuits::ALL[0].circuit.clone());
        let mut states = vec![draft.circuit().clone()];
        for (edit, goes_on) in edits {
            let before = draft.clone();
            let done = if goes_on { draft.go_on(edit) } else { draft.apply(edit) };
            if done.is_ok() {
                prop_assert_ne!(draft.circuit(), before.circuit());
                if goes_on && states.len() > 1 {
                    states.pop();
                }
                if states.last() != Some(draft.circuit()) {
                    states.push(draft.circuit().clone());
                }
            } else {
                prop_assert_eq!(&draft, &before);
            }
            // Whatever is there is within its limits, or unfinished.
            let check = draft.finish().map(|it| it.stations.len());
            let open = matches!(check, Err(CircuitError::NoStations | CircuitError::Name));
            prop_assert!(check.is_ok() || open, "{check:?}");
            let pace = Pace::default();
            let sum = totals(draft.circuit(), pace);
            prop_assert!(sum.left_ms.max(sum.right_ms) <= sum.ms);
            let said = warnings(draft.circuit(), pace, &Person { stage: Some(Stage::Control), kit: Some(&[]) });
            prop_assert!(said.iter().enumerate().all(|(at, it)| !said[..at].contains(it)));
        }
        for state in states.iter().rev().skip(1) {
            prop_assert!(draft.can_undo() && draft.undo());
            prop_assert_eq!(draft.circuit(), state);
        }
        prop_assert!(!draft.undo());
        for state in &states[1..] {
            prop_assert!(draft.can_redo() && draft.redo());
            prop_assert_eq!(draft.circuit(), state);
        }
        prop_assert!(!draft.redo());
    }
}
