//! Random circuits for the tests of links and texts.

use std::borrow::Cow;

use kneeline::circuit::{
    Circuit, MAX_HOLD_SECS, MAX_PHASE_SECS, MAX_REPS, MAX_REST_SECS, MAX_ROUNDS, MAX_SETS, Part,
    SideChoice, Station,
};
use kneeline::exercise::{Exercise, Measure, Opening, Sides, Tempo, TempoName};
use kneeline::library;
use kneeline::library::own::{self, OwnExercise};
use kneeline::share::SHARED_ID;
use proptest::prelude::*;

/// Any name a circuit can have: no control characters, none that turn the writing direction.
pub(crate) const ANY_NAME: &str = r"[^\p{Cc}\u{202A}-\u{202E}\u{2066}-\u{2069}]{1,40}";

pub(crate) fn tempo() -> impl Strategy<Value = Tempo> {
    let name = prop::sample::select(vec![
        TempoName::Activation,
        TempoName::Control,
        TempoName::Strength,
        TempoName::Steps,
        TempoName::Hold,
        TempoName::Own,
    ]);
    let starts_with = prop::sample::select(vec![Opening::Lift, Opening::Lower]);
    let secs = prop::array::uniform4(0..=MAX_PHASE_SECS);
    (name, starts_with, secs)
        .prop_filter("a repetition takes time", |(_, _, secs)| *secs != [0; 4])
        .prop_map(|(name, starts_with, [lift, hold, lower, pause])| Tempo {
            name,
            lift,
            hold,
            lower,
            pause,
            starts_with,
        })
}

pub(crate) fn station() -> impl Strategy<Value = Station> {
    of_exercise(prop::sample::select(library::ALL.to_vec()))
}

pub(crate) fn of_exercise(
    exercise: impl Strategy<Value = &'static Exercise>,
) -> impl Strategy<Value = Station> {
    let numbers = (1..=MAX_SETS, 1..=MAX_HOLD_SECS, 0..=MAX_REST_SECS);
    (exercise, numbers, prop::option::of(tempo())).prop_map(
        |(exercise, (sets, amount, rest_secs), tempo)| {
            let amount = match exercise.dose.measure {
                Measure::Reps | Measure::Steps => amount.min(MAX_REPS),
                Measure::HoldSecs => amount,
            };
            Station { sets, amount, tempo, rest_secs, ..Station::of(exercise) }
        },
    )
}

pub(crate) fn circuit(
    name: impl Strategy<Value = String>,
    stations: impl Into<prop::collection::SizeRange>,
) -> impl Strategy<Value = Circuit> {
    let stations = prop::collection::vec(station(), stations);
    (name, stations, 1..=MAX_ROUNDS, 0..=MAX_REST_SECS)
        .prop_filter("a name is more than spaces", |(name, ..)| !name.trim().is_empty())
        .prop_map(|(name, stations, rounds, round_rest_secs)| Circuit {
            id: Cow::Borrowed(SHARED_ID),
            name: Cow::Owned(name),
            stations: Cow::Owned(stations),
            rounds,
            round_rest_secs,
        })
}

/// With own exercises, sides and parts too: what version 2 is for.
pub(crate) fn rich_circuit(
    name: impl Strategy<Value = String>,
    stations: impl Into<prop::collection::SizeRange>,
    own: bool,
) -> impl Strategy<Value = Circuit> {
    let listed = prop::sample::select(library::ALL.to_vec());
    let exercise = if own {
        prop_oneof![3 => listed, 1 => any_own().prop_map(|own| own.exercise().expect("it can be"))]
            .boxed()
    } else {
        listed.boxed()
    };
    let side = prop::sample::select(SideChoice::ALL.to_vec());
    let part = prop::sample::select(Part::ALL.to_vec());
    let station = (of_exercise(exercise), side, part).prop_map(|(station, side, part)| {
        let side = side.suited(station.exercise.sides);
        Station { side, part, ..station }
    });
    let stations = prop::collection::vec(station, stations);
    (circuit(name, 1), stations).prop_map(|(circuit, mut stations)| {
        stations.sort_by_key(|it| it.part);
        Circuit { stations: Cow::Owned(stations), ..circuit }
    })
}

/// A few hundred different ones: each is kept as long as the tests run.
pub(crate) fn any_own() -> impl Strategy<Value = OwnExercise> {
    const NAMES: [&str; 8] = [
        "My move",
        "Hüfte – außen",
        "臀部 👩‍🦽 <b>",
        "a.b_c%20d",
        "3x12 3-0-2-2 rest 45",
        "x",
        "left only, hold 2 s",
        "12345678901234567890123456789012",
    ];
    let name = prop::sample::select(NAMES.to_vec());
    let drawn_by = prop::sample::select(library::ALL[..12].to_vec());
    let sides =
        prop::sample::select(vec![Sides::Each, Sides::Alternating, Sides::OutAndBack, Sides::Both]);
    let measure = prop::sample::select(vec![Measure::Reps, Measure::HoldSecs, Measure::Steps]);
    (name, drawn_by, sides, measure, tempo()).prop_map(|(name, drawn_by, sides, measure, tempo)| {
        let like = OwnExercise::like(drawn_by, name);
        let sides = if own::can_draw(drawn_by, sides) { sides } else { like.sides };
        let measure = if own::can_count(drawn_by, measure) { measure } else { like.measure };
        OwnExercise { sides, measure, tempo, ..like }
    })
}
