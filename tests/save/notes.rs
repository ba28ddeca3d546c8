//! Notes: told and read back, revised, taken away and brought back, merged, and taken back again.

use kneeline::day::{Day, Stamp};
use kneeline::diary::{
    Angle, Choice, Diary, Fact, Flags, Mood, Morning, Note, Profile, Run, Settled, Tested,
};
use kneeline::exercise::Side;
use kneeline::library;
use kneeline::library::own::{self, OwnExercise};
use kneeline::save::{Store, load};
use proptest::prelude::*;

use crate::import::copy;
use crate::scenario::*;
use crate::sim::SimKv;
use crate::trouble::line;

fn side() -> impl Strategy<Value = Side> {
    prop::sample::select(vec![Side::Left, Side::Right, Side::Both])
}

fn run() -> impl Strategy<Value = Run> {
    let numbers = (
        prop::option::of(0_u16..=6_000),
        prop::option::of(0_u32..=1_000_000),
        prop::option::of(0_u8..=10),
    );
    let felt = (
        prop::option::of(0_u8..=2),
        prop::option::of(1_u8..=5),
        prop::option::of(1_u8..=99),
        any::<String>(),
    );
    (numbers, felt).prop_map(|(numbers, felt)| {
        let (minutes, metres, knee) = numbers;
        let (alignment, efficiency, step, note) = felt;
        let note = note.chars().take(kneeline::diary::MAX_NOTE).collect();
        Run { minutes, metres, knee, alignment, efficiency, step, note }
    })
}

fn fact() -> impl Strategy<Value = Fact> {
    let settled = vec![Settled::WithinAnHour, Settled::WithinADay, Settled::NotYet];
    let settled = prop::option::of(prop::sample::select(settled));
    let id = "[a-z-]{1,12}";
    let morning = (0_u8..=10, settled, any::<[bool; 3]>());
    let pain = prop::option::of(0_u8..=10);
    let test = (id, side(), any::<u16>(), pain, any::<u16>(), 0_u8..=200);
    let pelvis = prop::option::of(-900_i16..=900);
    let angle = (side(), -1_800_i16..=1_800, pelvis, 1_u8..=100, any::<bool>());
    prop_oneof![
        run().prop_map(Fact::Run),
        morning.prop_map(|(knee, settled, [swelling, limp, night])| {
            Fact::Morning(Morning { knee, settled, swelling, limp, night })
        }),
        test.prop_map(|(test, side, score, pain, faults, height_cm)| {
            Fact::Test(Tested { test, side, score, pain, faults, height_cm })
        }),
        angle.prop_map(|(side, tenths, pelvis_tenths, pictures, kept)| {
            Fact::Angle(Angle { side, tenths, pelvis_tenths, pictures, kept })
        }),
        prop::collection::vec(id, 0..4).prop_map(|yes| Fact::Flags(Flags { yes })),
        "[A-Za-z0-9_-]{1,300}".prop_map(Fact::Circuit),
        (any::<prop::sample::Index>(), any::<[String; 3]>()).prop_map(
            |(at, [name, note, stop])| {
                let drawn_by = *at.get(library::ALL);
                let like = OwnExercise::like(drawn_by, &["A", &name].concat());
                let (note, stop) =
                    (own::clean(&note, own::MAX_NOTE), own::clean(&stop, own::MAX_STOP));
                Fact::Own(OwnExercise { note, stop, ..like })
            }
        ),
        prop::sample::select(Mood::ALL.to_vec()).prop_map(Fact::Mood),
        (id, side()).prop_map(|(exercise, side)| Fact::Choice(Choice::Undo { exercise, side })),
        Just(Fact::Choice(Choice::Seen)),
        Just(Fact::Removed),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(500) })]

    #[test]
    fn what_is_told_is_read_back(
        fact in fact(), secs in any::<i32>(), zone in -1_440_i16..=1_440,
    ) {
        let at = Stamp { epoch_secs: secs.into(), offset_mins: zone };
        let note = Note { id: id(0), at, fact };
        let told = note.tell();
        prop_assert!(told.is_ascii(), "{told}");
        prop_assert_eq!(Note::parse(id(0), &told), Some(note));
    }

    /// Whatever stands there: never a panic, and what is read can be told again.
    #[test]
    fn nonsense_is_nothing_or_a_note(
        kind in "(run|morning|test|angle|flags|stage|undo|seen|x)",
        rest in "[ =%a-z0-9-]{0,60}",
        any in ".{0,60}",
    ) {
        for text in [[&kind, " at=5 zone=0 ", &rest].concat(), any] {
            if let Some(note) = Note::parse(id(0), &text) {
                prop_assert_eq!(Note::parse(id(0), &note.tell()), Some(note));
            }
            let profile = Profile::parse(&text);
            prop_assert_eq!(Profile::parse(&profile.tell()), profile);
        }
    }
}

#[test]
fn a_note_is_revised_taken_away_and_brought_back() {
    let sim = SimKv::default();
    let (mut store, _) = Store::open(sim.clone(), NOW, 1);
    for knee in [3, 2] {
        store.note(&note(0, knee)).expect("a healthy store");
        assert_eq!(load(&sim, NOW).diary.notes(), [note(0, knee)]);
    }
    let writes = sim.writes();
    store.note(&note(0, 2)).expect("a healthy store");
    assert_eq!(sim.writes(), writes, "nothing new is not written");
    store.note(&note(0, 11)).expect("a healthy store");
    assert_eq!(load(&sim, NOW).diary, Diary::default());
    store.note(&note(0, 2)).expect("a healthy store");
    assert_eq!(load(&sim, NOW).diary.notes(), [note(0, 2)]);
    assert_eq!(load(&sim, NOW).diary.morning(start(0).day()).map(|it| it.knee), Some(2));
    assert_eq!(load(&sim, NOW).diary.morning(Day(0)), None);
}

/// What a later release writes down stays where it is, and goes along in a copy.
#[test]
fn a_note_of_a_later_release_is_left_alone() {
    let sim = SimKv::default();
    sim.plant(&["kneeline/1/n/", &id(0).0].concat(), &line(1, "\"swim at=5 zone=0\""));
    sim.plant(&["kneeline/1/n/", &id(1).0].concat(), &line(1, "7"));
    let loaded = load(&sim, NOW);
    assert_eq!((loaded.diary.notes().len(), loaded.problems.len()), (0, 1));
    assert!(kneeline::save::export_text(&sim, NOW).contains("swim at=5"));
}

#[test]
fn notes_of_two_devices_are_merged_and_taken_back() {
    let sims = [(); 2].map(|()| SimKv::default());
    let [mut phone, mut tablet] = [0, 1].map(|at| Store::open(sims[at].clone(), NOW, at as u32).0);
    let keep = |store: &mut Store<SimKv>, n, knee| store.note(&note(n, knee)).expect("healthy");
    // 0: only the phone. 1: later there. 2: both, the same. 3: both, differently. 4: later here.
    keep(&mut phone, 0, 1);
    for knee in [1, 2] {
        keep(&mut phone, 1, knee);
    }
    keep(&mut tablet, 1, 1);
    for (store, knee) in [(&mut phone, 4), (&mut tablet, 5)] {
        keep(store, 2, 3);
        keep(store, 3, knee);
    }
    keep(&mut phone, 4, 1);
    for knee in [1, 6] {
        keep(&mut tablet, 4, knee);
    }
    let before = load(&sims[1], NOW);
    let backup = copy(&sims[0]);
    assert_eq!(tablet.preview(&backup).expect("healthy").notes, 2);
    for _ in 0..2 {
        tablet.import(&backup, false, NOW).expect("healthy");
        let loaded = load(&sims[1], NOW);
        let knees = [1, 2, 3, 5, 6].iter().zip(0..).map(|(knee, n)| note(n, *knee));
        assert_eq!(loaded.diary.notes(), knees.collect::<Vec<_>>());
        assert_eq!(loaded.quarantined, 1, "what the phone said about the fourth is kept");
    }
    assert_eq!(tablet.undo_import(), Ok(true));
    assert_eq!(load(&sims[1], NOW), before);
}
