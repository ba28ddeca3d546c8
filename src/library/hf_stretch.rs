//! Half-kneeling hip-flexor stretch.

use super::sources::{LEPPANEN_2024, RUNNING_ARTICLES};
use crate::exercise::*;

pub(super) static EXERCISE: Exercise = Exercise {
    id: ExerciseId("hf-stretch"),
    stage: Stage::Mobility,
    position: Position::Kneeling,
    sides: Sides::Each,
    dose: Dose { sets: (2, 2), measure: Measure::HoldSecs, amount: (20, 30), rest_secs: 15 },
    tempo: Tempo::HOLD,
    kit: &[],
    kit_optional: &[Kit::Pad],
    primary: &[Muscle::HipFlexors],
    secondary: &[Muscle::Tfl],
    stop: &[Stop::KneelingPain, Stop::BackPain],
    text: Localized {
        en: Text {
            name: "Hip flexor stretch",
            short: "Hip flexor",
            cue: "Tuck your tailbone first, then glide forward.",
            labels: Labels { lift: "Glide", hold: "Hold", lower: "Back", pause: "Set" },
        },
    },
    movement: &MOVEMENT,
};

pub(super) static PAGE: Page = Page {
    sources: &[&LEPPANEN_2024, &RUNNING_ARTICLES],
    our_choice: &[Chosen::Dose, Chosen::Tempo, Chosen::Angle, Chosen::Cues],
    stills: &[Some(&FAULT_ARCH), Some(&FAULT_LEAN), None],
    text: Localized {
        en: PageText {
            purpose: "Opens the front of your hip, which stays bent when you sit.",
            start: "Kneel on 1 knee with something soft under it. Put the other foot flat, \
                a long stride ahead. Left side: your left knee is on \
                the floor.",
            steps: &[
                "Grow tall and rest your hands on the front thigh.",
                "Tuck your tailbone under until you feel the front of the hip.",
                "Glide your whole trunk forward until it pulls gently.",
                "Stay there and breathe, then glide back.",
            ],
            spoken: Labels {
                lift: "Tailbone under, then glide",
                hold: "Stay tall and breathe",
                lower: "Glide back",
                pause: "",
            },
            breath: "Breathe slowly into your belly for the whole hold.",
            faults: &[
                FaultText {
                    name: "The low back arches",
                    fix: "Tuck your tailbone again and glide less far.",
                },
                FaultText {
                    name: "The trunk leans over the front leg",
                    fix: "Grow tall. Your hips go forward, not your head.",
                },
                FaultText {
                    name: "The hips turn to the side",
                    fix: "Point both hip bones straight ahead.",
                },
            ],
            variations: &[
                Variation {
                    name: "Arm overhead",
                    how: "Reach up with the arm of the kneeling side and lean a little away from \
                        that side.",
                },
                Variation {
                    name: "Standing",
                    how: "Take a long step, lift the back heel, tuck your tailbone and bend the \
                        back knee a little.",
                },
            ],
            easier: "Only tuck your tailbone, without the glide, or do it standing.",
            harder: "Reach the arm of the kneeling side overhead.",
            evidence: "Do it for comfort and range, not for strength. In one trial with 325 new \
                runners, stretching was only the comparison. Training hips and trunk led to fewer \
                injuries. We know of no trial of this stretch alone for knee pain. Articles for \
                runners name the muscle; the stretch is our choice.",
        },
    },
};

static MOVEMENT: Movement = Movement {
    authored: Side::Right,
    low: &TALL,
    high: &GLIDE,
    view: View { yaw: -70.0, pitch: 12.0, frame: [-37.1, -76.5, 79.8, 83.5] },
    muscles: &[
        MuscleMark { muscle: Muscle::HipFlexors, side: Side::Right, secondary: false },
        MuscleMark { muscle: Muscle::Tfl, side: Side::Right, secondary: true },
    ],
    arrow: Arrow::Straight { from: [-16.0, 44.0, -4.0], to: [-16.0, 42.0, 12.0] },
    props: &[
        Prop::Floor { at: [0.0, 3.0], radii: [22.0, 40.0], ticks: 0.0 },
        Prop::Pad { at: [-5.0, 1.0, -2.0], size: [14.0, 2.0, 18.0] },
    ],
    ..Movement::DEFAULT
};

static TALL: Pose = Pose {
    root: Root { pos: [0.0, 29.8, 0.0], rot: [0.0, 4.0, 0.0] },
    spine: [-4.0, 0.0, 0.0],
    head: [0.0, 0.0, 0.0],
    arm_l: Arm::Planted {
        wrist: [8.0, 34.5, 18.0],
        elbow: [1.0, -0.4, -0.6],
        hand: Some([-0.3, -0.2, 1.0]),
        girdle: [0.0, 0.0, 0.0],
    },
    arm_r: Arm::Planted {
        wrist: [2.5, 34.5, 19.0],
        elbow: [-1.0, -0.4, -0.6],
        hand: Some([0.5, -0.2, 1.0]),
        girdle: [0.0, 0.0, 0.0],
    },
    leg_l: Leg::Planted { ankle: [6.0, 3.9, 30.0], knee: [0.05, 0.7, 0.7], toe: [0.1, 0.0, 1.0] },
    leg_r: Leg::Planted {
        ankle: [-4.8, 3.3, -24.5],
        knee: [0.0, -0.7, 0.7],
        toe: [0.0, -0.15, -1.0],
    },
};

static GLIDE: Pose = Pose {
    root: Root { pos: [0.0, 28.5, 7.6], rot: [0.0, -6.0, 0.0] },
    spine: [7.0, 0.0, 0.0],
    arm_l: Arm::Planted {
        wrist: [8.0, 34.0, 24.0],
        elbow: [1.0, -0.4, -0.6],
        hand: Some([-0.3, -0.2, 1.0]),
        girdle: [0.0, 0.0, 0.0],
    },
    arm_r: Arm::Planted {
        wrist: [2.5, 34.0, 25.0],
        elbow: [-1.0, -0.4, -0.6],
        hand: Some([0.5, -0.2, 1.0]),
        girdle: [0.0, 0.0, 0.0],
    },
    ..TALL
};

static FAULT_ARCH: Pose = Pose {
    root: Root { pos: [0.0, 28.5, 7.6], rot: [0.0, 22.0, 0.0] },
    spine: [-38.0, 0.0, 0.0],
    ..GLIDE
};

static FAULT_LEAN: Pose = Pose {
    root: Root { pos: [0.0, 28.9, 5.0], rot: [0.0, 30.0, 0.0] },
    spine: [16.0, 0.0, 0.0],
    head: [-10.0, 0.0, 0.0],
    ..GLIDE
};
