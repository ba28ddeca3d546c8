//! Split squat.

use super::sources::{NETO_2020, SELKOWITZ_2013};
use crate::exercise::*;

pub(super) static EXERCISE: Exercise = Exercise {
    id: ExerciseId("split-squat"),
    stage: Stage::Strength,
    position: Position::Standing,
    sides: Sides::Each,
    dose: Dose { sets: (2, 3), measure: Measure::Reps, amount: (8, 12), rest_secs: 60 },
    tempo: Tempo {
        name: TempoName::Own,
        lift: 1,
        hold: 0,
        lower: 3,
        pause: 1,
        starts_with: Opening::Lower,
    },
    kit: &[],
    kit_optional: &[Kit::Dumbbell, Kit::Chair],
    primary: &[Muscle::Quads, Muscle::GluteMax],
    secondary: &[Muscle::GluteMed, Muscle::Hamstrings, Muscle::Adductors],
    stop: &[],
    text: Localized {
        en: Text {
            name: "Split squat",
            short: "Split squat",
            cue: "Weight in the front heel, drop straight down.",
            labels: Labels { lift: "Rise", hold: "Tall", lower: "Sink", pause: "Pause" },
        },
    },
    movement: &MOVEMENT,
};

pub(super) static PAGE: Page = Page {
    sources: &[&NETO_2020, &SELKOWITZ_2013],
    our_choice: &[Chosen::Dose, Chosen::Tempo, Chosen::Angle],
    stills: &[Some(&FAULT_LEAN), None, Some(&FAULT_HEEL_LIFTS)],
    text: Localized {
        en: PageText {
            purpose: "Builds thigh and glute, mostly in the front leg.",
            start: "Stand in a long stride, both feet pointing forward and hip-width apart, as if \
                on rails. Most of your weight is on the front foot. Left side: your left leg is \
                in front.",
            steps: &[
                "Lower straight down with the front knee over the second toe.",
                "Pause at a depth that feels comfortable.",
                "Push through the front heel and come up.",
            ],
            spoken: Labels {
                lift: "Press the heel",
                hold: "",
                lower: "Straight down, like a lift",
                pause: "Over second toe",
            },
            breath: "Breathe in on the way down and out on the way up.",
            faults: &[
                FaultText {
                    name: "The trunk dives forward",
                    fix: "Drop straight down, like a lift.",
                },
                FaultText {
                    name: "The front knee falls in",
                    fix: "Set your feet wider, as if on rails, with the knee over the second toe.",
                },
                FaultText {
                    name: "The front heel lifts",
                    fix: "Take a longer stance and press through the heel.",
                },
            ],
            variations: &[],
            easier: "Hold on to a chair and go half as deep.",
            harder: "Hold a dumbbell, and start again from 8 reps.",
            evidence: "A review puts the big glute at about 70% of its maximum in a loaded split \
                squat. The forward lunge, a relative, had the lowest score of 11 exercises for \
                glute work compared with the muscle at the front of the hip: 18. Use it beside \
                other hip work.",
        },
    },
};

static MOVEMENT: Movement = Movement {
    authored: Side::Right,
    low: &BOTTOM,
    high: &TOP,
    view: View { yaw: -78.0, pitch: 10.0, frame: [-49.0, -93.0, 96.0, 99.0] },
    second_view: Some(View { yaw: -12.0, pitch: 10.0, frame: [-24.1, -92.2, 50.0, 102.3] }),
    muscles: &[
        MuscleMark { muscle: Muscle::GluteMax, side: Side::Right, secondary: true },
        MuscleMark { muscle: Muscle::GluteMed, side: Side::Right, secondary: false },
        MuscleMark { muscle: Muscle::Quads, side: Side::Right, secondary: true },
    ],
    arrow: Arrow::Path { joint: Joint::Root, offset: [0.0, 0.0, -16.0] },
    props: &[Prop::Floor { at: [0.0, -1.0], radii: [15.0, 46.0], ticks: 0.0 }],
    ..Movement::DEFAULT
};

static TOP: Pose = Pose {
    root: Root { pos: [0.0, 44.8, 0.0], rot: [0.0, 4.0, 0.0] },
    spine: [2.0, 0.0, 0.0],
    head: [-4.0, 0.0, 0.0],
    arm_l: Arm::Planted {
        wrist: [11.0, 50.0, 6.0],
        elbow: [1.0, 0.0, -1.0],
        hand: Some([-1.0, 0.0, 0.4]),
        girdle: [0.0, 0.0, 0.0],
    },
    arm_r: Arm::Planted {
        wrist: [-11.0, 50.0, 6.0],
        elbow: [-1.0, 0.0, -1.0],
        hand: Some([1.0, 0.0, 0.4]),
        girdle: [0.0, 0.0, 0.0],
    },
    leg_l: Leg::Planted {
        ankle: [5.0, 9.6, -30.0],
        knee: [0.0, -0.2, 1.0],
        toe: [0.0, -0.72, 0.69],
    },
    leg_r: Leg::Planted {
        ankle: [-5.0, 3.9, 24.0],
        knee: [-0.05, 0.0, 1.0],
        toe: [-0.05, 0.0, 1.0],
    },
};

static BOTTOM: Pose = Pose {
    root: Root { pos: [0.0, 28.8, -0.5], rot: [0.0, 10.0, 0.0] },
    arm_l: Arm::Planted {
        wrist: [11.0, 34.0, 7.0],
        elbow: [1.0, 0.0, -1.0],
        hand: Some([-1.0, 0.0, 0.4]),
        girdle: [0.0, 0.0, 0.0],
    },
    arm_r: Arm::Planted {
        wrist: [-11.0, 34.0, 7.0],
        elbow: [-1.0, 0.0, -1.0],
        hand: Some([1.0, 0.0, 0.4]),
        girdle: [0.0, 0.0, 0.0],
    },
    leg_l: Leg::Planted {
        ankle: [5.0, 9.6, -30.0],
        knee: [0.0, -1.0, 0.4],
        toe: [0.0, -0.72, 0.69],
    },
    ..TOP
};

static FAULT_LEAN: Pose = Pose {
    root: Root { pos: [0.0, 28.8, -1.0], rot: [0.0, 30.0, 0.0] },
    spine: [16.0, 0.0, 0.0],
    head: [-16.0, 0.0, 0.0],
    arm_l: Arm::Planted {
        wrist: [11.0, 34.0, 10.0],
        elbow: [1.0, 0.0, -1.0],
        hand: Some([-1.0, 0.0, 0.4]),
        girdle: [0.0, 0.0, 0.0],
    },
    arm_r: Arm::Planted {
        wrist: [-11.0, 34.0, 10.0],
        elbow: [-1.0, 0.0, -1.0],
        hand: Some([1.0, 0.0, 0.4]),
        girdle: [0.0, 0.0, 0.0],
    },
    ..BOTTOM
};

static FAULT_HEEL_LIFTS: Pose = Pose {
    root: Root { pos: [0.0, 29.6, 6.0], rot: [0.0, 12.0, 0.0] },
    arm_l: Arm::Planted {
        wrist: [11.0, 34.6, 13.5],
        elbow: [1.0, 0.0, -1.0],
        hand: Some([-1.0, 0.0, 0.4]),
        girdle: [0.0, 0.0, 0.0],
    },
    arm_r: Arm::Planted {
        wrist: [-11.0, 34.6, 13.5],
        elbow: [-1.0, 0.0, -1.0],
        hand: Some([1.0, 0.0, 0.4]),
        girdle: [0.0, 0.0, 0.0],
    },
    leg_r: Leg::Planted {
        ankle: [-5.0, 8.6, 24.0],
        knee: [-0.05, 0.0, 1.0],
        toe: [-0.05, -0.66, 1.0],
    },
    ..BOTTOM
};
