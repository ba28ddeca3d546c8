//! Single-leg bridge.

use super::postures::ON_BACK;
use super::sources::{LEHECKA_2017, RUNNING_ARTICLES, SELKOWITZ_2013};
use crate::exercise::*;

pub(super) static EXERCISE: Exercise = Exercise {
    id: ExerciseId("sl-bridge"),
    stage: Stage::Strength,
    position: Position::OnBack,
    sides: Sides::Each,
    dose: Dose { sets: (2, 3), measure: Measure::Reps, amount: (8, 15), rest_secs: 45 },
    tempo: Tempo::STRENGTH,
    kit: &[Kit::Mat],
    kit_optional: &[],
    primary: &[Muscle::GluteMax],
    secondary: &[Muscle::GluteMed, Muscle::Hamstrings, Muscle::Core],
    stop: &[Stop::HamstringPain, Stop::BackPain],
    text: Localized {
        en: Text {
            name: "Single-leg bridge",
            short: "1-leg bridge",
            cue: "Hips level; press through the whole heel.",
            labels: Labels { lift: "Lift", hold: "Hold", lower: "Lower", pause: "Rest" },
        },
    },
    movement: &MOVEMENT,
};

pub(super) static PAGE: Page = Page {
    sources: &[&SELKOWITZ_2013, &LEHECKA_2017, &RUNNING_ARTICLES],
    our_choice: &[Chosen::Dose, Chosen::Tempo, Chosen::Angle],
    stills: &[Some(&FAULT_PELVIS_DROPS), None, Some(&FAULT_OVERARCH)],
    text: Localized {
        en: PageText {
            purpose: "Loads 1 glute at a time while the pelvis stays level.",
            start: "Lie on your back with 1 foot flat and its heel close to your seat. Lift the \
                other leg so that both thighs are side by side. Left side: your left foot is down.",
            steps: &[
                "Tighten your belly.",
                "Press through the heel and lift with your hips level.",
                "Hold at the top for a moment.",
                "Lower slowly, still level.",
            ],
            spoken: Labels {
                lift: "Press the heel",
                hold: "Hold it level",
                lower: "Slowly down, still level",
                pause: "",
            },
            breath: "Breathe out as you lift and in as you lower.",
            faults: &[
                FaultText {
                    name: "One side of the pelvis drops",
                    fix: "Put your hands on your hip bones and keep them level.",
                },
                FaultText {
                    name: "The back of the thigh cramps",
                    fix: "Bring your heel closer to your seat.",
                },
                FaultText {
                    name: "The back arches to get higher",
                    fix: "Stop at the line from shoulder to knee.",
                },
            ],
            variations: &[],
            easier: "March with both feet in turn, or lift less high.",
            harder: "Work up to 15 reps, then put your shoulder blades on a bench.",
            evidence: "It scored 59 for glute work compared with the muscle at the front of the \
                hip, third of 11 exercises in 20 healthy people. A heel closer to the seat takes \
                work from the back of the thigh and leaves it in the glutes.",
        },
    },
};

static MOVEMENT: Movement = Movement {
    authored: Side::Right,
    low: &DOWN,
    high: &UP,
    view: View { yaw: -90.0, pitch: 8.0, frame: [-61.0, -56.5, 110.3, 62.8] },
    muscles: &[
        MuscleMark { muscle: Muscle::GluteMax, side: Side::Right, secondary: false },
        MuscleMark { muscle: Muscle::GluteMed, side: Side::Right, secondary: true },
    ],
    arrow: Arrow::Path { joint: Joint::Root, offset: [0.0, 11.0, 0.0] },
    props: &[Prop::Mat { at: [0.0, -6.0], size: [44.0, 104.0] }],
    ..Movement::DEFAULT
};

static DOWN: Pose = Pose { leg_l: Leg::Swing([52.0, 0.0, 0.0, 6.0, 5.0]), ..ON_BACK };

static UP: Pose = Pose {
    root: Root { pos: [0.0, 18.0, -2.6], rot: [0.0, -116.0, 0.0] },
    spine: [0.0, 0.0, 0.0],
    head: [26.0, 0.0, 0.0],
    leg_l: Leg::Swing([2.0, 0.0, 0.0, 4.0, 5.0]),
    ..DOWN
};

static FAULT_PELVIS_DROPS: Pose = Pose {
    root: Root { pos: [0.0, 15.4, -2.4], rot: [-43.5, -116.7, 40.3] },
    spine: [0.0, 0.0, -14.0],
    leg_l: Leg::Swing([6.0, 0.0, 0.0, 4.0, 5.0]),
    ..UP
};

static FAULT_OVERARCH: Pose = Pose {
    root: Root { pos: [0.0, 20.6, -4.6], rot: [0.0, -94.0, 0.0] },
    spine: [-38.0, 0.0, 0.0],
    head: [40.0, 0.0, 0.0],
    leg_l: Leg::Swing([24.0, 0.0, 0.0, 4.0, 5.0]),
    ..UP
};
