//! Notes and sessions as damage or another clock may leave them: any day, any number.

use kneeline::day::{Day, Stamp};
use kneeline::diary::runs::beyond;
use kneeline::diary::{Angle, Choice, Fact, Level, Mood, Morning, Note, Run, Settled, Tested};
use kneeline::exercise::Side;
use kneeline::history::SessionRecord;
use kneeline::library;
use kneeline::plan::{Kind, Running};
use kneeline::session::{BoutDone, Feedback, Hurt, Pain, SessionId, Site};
use proptest::prelude::*;

use crate::world::World;

fn day() -> impl Strategy<Value = Stamp> {
    let near = 20_700_i64 * 86_400..20_900 * 86_400;
    let epoch_secs = prop_oneof![4 => near, 1 => any::<i64>()];
    (epoch_secs, any::<i16>())
        .prop_map(|(epoch_secs, offset_mins)| Stamp { epoch_secs, offset_mins })
}

fn side() -> impl Strategy<Value = Side> {
    prop_oneof![Just(Side::Left), Just(Side::Right), Just(Side::Both)]
}

fn exercise() -> impl Strategy<Value = String> {
    let known = (0..library::ALL.len()).prop_map(|it| library::ALL[it].id.0.to_owned());
    prop_oneof![9 => known, 1 => ".*"]
}

fn fact() -> impl Strategy<Value = Fact> {
    let tests = ["side-plank", "lsd", "hop-distance", "stepdown-10", "sl-stance"];
    prop_oneof![
        any::<(Option<u16>, Option<u32>, Option<u8>, Option<u8>, Option<u8>, Option<u8>)>()
            .prop_map(|(minutes, metres, knee, alignment, efficiency, step)| {
                let note = String::new();
                Fact::Run(Run { minutes, metres, knee, alignment, efficiency, step, note })
            }),
        any::<(u8, bool, bool, bool)>().prop_map(|(knee, swelling, limp, night)| {
            Fact::Morning(Morning { knee, settled: Some(Settled::NotYet), swelling, limp, night })
        }),
        (0..tests.len(), side(), any::<(u16, Option<u8>, u16)>()).prop_map(
            move |(test, side, (score, pain, faults))| {
                let test = tests[test].to_owned();
                Fact::Test(Tested { test, side, score, pain, faults, height_cm: 0 })
            }
        ),
        (0..5_usize).prop_map(|it| Fact::Choice(Choice::Stage(Level::ALL[it]))),
        (exercise(), side())
            .prop_map(|(exercise, side)| Fact::Choice(Choice::Undo { exercise, side })),
        Just(Fact::Choice(Choice::Seen)),
        Just(Fact::Circuit("-".to_owned())),
        Just(Fact::Mood(Mood::Low)),
        side().prop_map(|side| {
            Fact::Angle(Angle {
                side,
                tenths: i16::MIN,
                pelvis_tenths: None,
                pictures: 0,
                kept: true,
            })
        }),
    ]
}

fn session() -> impl Strategy<Value = SessionRecord> {
    let bout = (exercise(), side(), any::<(u16, u16, u16)>());
    let bouts = prop::collection::vec(bout, 0..12);
    let pain = (exercise(), side(), any::<(u8, bool)>());
    let pains = prop::collection::vec(pain, 0..3);
    let kinds = ["plan-full", "plan-hops", "maintenance", "home", ""];
    let answers = any::<(Option<u8>, Option<u8>, Option<u8>, bool, u32)>();
    (day(), 0..kinds.len(), bouts, pains, answers).prop_map(
        move |(at, kind, bouts, pains, answers)| {
            let (effort, knee, form, complete, active_secs) = answers;
            let bouts =
                bouts.into_iter().zip(0..).map(|((exercise, side, numbers), bout)| BoutDone {
                    bout,
                    exercise,
                    round: 0,
                    set: 0,
                    side,
                    amount: numbers.0,
                    planned: numbers.1,
                    secs: numbers.2,
                });
            let pains =
                pains.into_iter().zip(0..).map(|((exercise, side, (level, sharp)), number)| Pain {
                    number,
                    exercise,
                    side,
                    hurt: Hurt { site: Site::KneeOuter, level, sharp },
                });
            SessionRecord {
                id: SessionId::new(at, active_secs),
                at,
                circuit: kinds[kind].to_owned(),
                code: String::new(),
                name: String::new(),
                active_secs,
                bouts: bouts.collect(),
                feedback: Feedback { effort, knee, form },
                complete,
                pains: pains.collect(),
                edited: false,
            }
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(500) })]

    #[test]
    fn any_history_has_a_plan(
        sessions in prop::collection::vec(session(), 0..12),
        notes in prop::collection::vec((day(), fact()), 0..24),
        today in prop_oneof![4 => 20_700..21_000_i32, 1 => any::<i32>()],
        usual: u8,
        minutes: Option<u8>,
        kit in 0..12_usize,
    ) {
        let mut world = World { today: Day(today), ..World::default() };
        world.kit.truncate(kit);
        (world.profile.usual, world.profile.minutes) = (usual, minutes);
        for record in sessions {
            world.history.insert(record);
        }
        for (number, (at, fact)) in notes.into_iter().enumerate() {
            world.diary.insert(Note { id: SessionId::new(at, number as u32), at, fact });
        }
        let plan = world.plan();
        for running in [Running::NotSaid, Running::No, Running::Easy, Running::Hard] {
            prop_assert_eq!(plan.today(running).anyway.circuit.check(), Ok(()));
        }
        for kind in [Kind::Full, Kind::Hops, Kind::Gentle, Kind::Short, Kind::Primer, Kind::Mobility] {
            let circuit = plan.offer(kind).circuit;
            prop_assert_eq!(circuit.check(), Ok(()));
            for station in circuit.stations.iter() {
                prop_assert!(station.exercise.can_be_done_with(&world.kit));
            }
        }
        let _ = (plan.week(), plan.seven_days(), plan.tests_to_do());
        let far = Run { minutes: Some(u16::MAX), metres: Some(u32::MAX), ..Run::default() };
        let _ = beyond(&far, world.diary.longest_before(world.today, None));
    }
}
