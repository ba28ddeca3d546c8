//! Circuits for the tests: written as text, or random.

use std::borrow::Cow;
use std::sync::LazyLock;

use kneeline::circuit::{Circuit, Part, SideChoice, Station};
use kneeline::exercise::Measure::{HoldSecs, Reps, Steps};
use kneeline::exercise::{
    Dose, Exercise, ExerciseId, Opening, Side, Sides, Stage, Tempo, TempoName,
};
use kneeline::library;
use kneeline::timeline::{Begin, Pace, Place, Timeline};
use proptest::prelude::*;

/// One exercise for each way of using the sides, each measure and each opening.
static KINDS: LazyLock<Vec<&'static Exercise>> = LazyLock::new(|| {
    let leak = |name: &'static str, sides, measure, tempo, stage| -> &'static Exercise {
        let like = library::ALL[0];
        Box::leak(Box::new(Exercise {
            id: ExerciseId(name),
            stage,
            position: like.position,
            sides,
            dose: Dose { sets: (1, 3), measure, amount: (8, 12), rest_secs: 30 },
            tempo,
            kit: &[],
            kit_optional: &[],
            primary: &[],
            secondary: &[],
            stop: &[],
            text: like.text,
            movement: like.movement,
        }))
    };
    vec![
        leak("each", Sides::Each, Reps, Tempo::ACTIVATION, Stage::Activation),
        leak("squat", Sides::Both, Reps, Tempo::CONTROL, Stage::Strength),
        leak("dog", Sides::Alternating, Reps, Tempo::STRENGTH, Stage::Activation),
        leak("walk", Sides::OutAndBack, Steps, Tempo::STEPS, Stage::Activation),
        leak("plank", Sides::Each, HoldSecs, Tempo::HOLD, Stage::Control),
        leak("front-plank", Sides::Both, HoldSecs, Tempo::HOLD, Stage::Control),
        leak("dog-hold", Sides::Alternating, HoldSecs, Tempo::HOLD, Stage::Activation),
        leak("march", Sides::Alternating, Steps, Tempo::STEPS, Stage::Mobility),
    ]
});

fn exercise(name: &str) -> &'static Exercise {
    let kinds = KINDS.iter().copied();
    kinds.chain(library::ALL.iter().copied()).find(|it| it.id.0 == name).expect("a known exercise")
}

/// Reads `each 2x10 rest 30 left-only warm-up, squat 1x8; rounds 2 rest 60`.
pub(crate) fn circuit(text: &str) -> Circuit {
    let number = |text: &str| text.parse::<u16>().expect("a number");
    let after = |words: &[&str], word: &str| {
        words.iter().position(|it| *it == word).map_or(0, |index| number(words[index + 1]))
    };
    let (stations, rounds) = text.split_once(';').unwrap_or((text, "rounds 1"));
    let stations = stations
        .split(',')
        .map(|text| {
            let words: Vec<&str> = text.split_whitespace().collect();
            let (sets, amount) = words[1].split_once('x').expect("sets x amount");
            let has = |word| words.contains(&word);
            Station {
                sets: number(sets) as u8,
                amount: number(amount),
                rest_secs: after(&words, "rest"),
                side: match () {
                    () if has("left-only") => SideChoice::LeftOnly,
                    () if has("right-only") => SideChoice::RightOnly,
                    () if has("left-first") => SideChoice::LeftFirst,
                    () if has("right-first") => SideChoice::RightFirst,
                    () => SideChoice::Usual,
                },
                part: match () {
                    () if has("warm-up") => Part::WarmUp,
                    () if has("finish") => Part::Finish,
                    () => Part::Main,
                },
                ..Station::of(exercise(words[0]))
            }
        })
        .collect();
    let words: Vec<&str> = rounds.split_whitespace().collect();
    let (rounds, round_rest_secs) = (after(&words, "rounds") as u8, after(&words, "rest"));
    Circuit {
        id: "test".into(),
        name: "Test".into(),
        stations: Cow::Owned(stations),
        rounds,
        round_rest_secs,
    }
}

/// The whole circuit, as it is when a session starts.
pub(crate) fn whole(circuit: &Circuit, pace: Pace) -> Timeline {
    let lead_in = Begin::LeadIn(u32::from(pace.lead_in_secs) * 1000);
    Timeline::compile(circuit, pace, Place::default(), lead_in)
}

/// Any circuit a person could make, small enough to be looked at from end to end.
pub(crate) fn any_circuit() -> impl Strategy<Value = Circuit> {
    let stations = prop::collection::vec(any_station(), 1..5);
    (stations, 1_u8..3, prop_oneof![Just(0_u16), 1_u16..70]).prop_map(
        |(mut stations, rounds, round_rest_secs)| {
            stations.sort_by_key(|station| station.part);
            Circuit {
                id: "any".into(),
                name: "Any".into(),
                stations: Cow::Owned(stations),
                rounds,
                round_rest_secs,
            }
        },
    )
}

fn any_station() -> impl Strategy<Value = Station> {
    let kinds = KINDS.iter().chain(library::ALL).copied().collect::<Vec<_>>();
    let tempo = prop_oneof![2 => Just(None), 1 => any_tempo().prop_map(Some)];
    let rest = prop_oneof![Just(0_u16), 1_u16..50];
    // The kinds made for the tests come as often as the library.
    let kind = prop_oneof![0..KINDS.len(), 0..kinds.len()];
    let side = prop::sample::select(SideChoice::ALL.to_vec());
    let part = prop_oneof![4 => Just(Part::Main), 1 => Just(Part::WarmUp), 1 => Just(Part::Finish)];
    (kind, 1_u8..4, 1_u16..16, tempo, rest, side, part).prop_map(
        move |(kind, sets, amount, tempo, rest_secs, side, part)| {
            let exercise = kinds[kind];
            Station {
                exercise,
                sets,
                amount,
                tempo,
                rest_secs,
                side: side.suited(exercise.sides),
                part,
            }
        },
    )
}

/// Any tempo that is not all zeros.
fn any_tempo() -> impl Strategy<Value = Tempo> {
    let secs = || prop_oneof![1 => Just(0_u8), 3 => 1_u8..5, 1 => 9_u8..16];
    (secs(), secs(), secs(), secs(), any::<bool>())
        .prop_filter("all zeros", |(a, b, c, d, _)| a + b + c + d > 0)
        .prop_map(|(lift, hold, lower, pause, is_lift)| Tempo {
            name: TempoName::Own,
            lift,
            hold,
            lower,
            pause,
            starts_with: if is_lift { Opening::Lift } else { Opening::Lower },
        })
}

pub(crate) fn any_pace() -> impl Strategy<Value = Pace> {
    let side = prop_oneof![Just(Side::Left), Just(Side::Right), Just(Side::Both)];
    (0_u8..9, 0_u8..9, 50_u16..201, prop_oneof![Just(0_u16), 1_u16..301], side).prop_map(
        |(lead_in_secs, turn_over_secs, tempo_percent, rest_percent, first_side)| Pace {
            lead_in_secs,
            turn_over_secs,
            tempo_percent,
            rest_percent,
            first_side,
        },
    )
}
