//! Lying figure four.

use super::sources::{LEPPANEN_2024, RUNNING_ARTICLES};
use crate::exercise::*;

pub(super) static EXERCISE: Exercise = Exercise {
    id: ExerciseId("figure-four"),
    stage: Stage::Mobility,
    position: Position::OnBack,
    sides: Sides::Each,
    dose: Dose { sets: (2, 2), measure: Measure::HoldSecs, amount: (20, 30), rest_secs: 15 },
    tempo: Tempo::HOLD,
    kit: &[Kit::Mat],
    kit_optional: &[],
    primary: &[Muscle::Rotators],
    secondary: &[Muscle::GluteMax],
    stop: &[Stop::OuterKneePain, Stop::BackPain],
    text: Localized {
        en: Text {
            name: "Figure four",
            short: "Figure four",
            cue: "Seat heavy, head down, draw the thigh to you.",
            labels: Labels { lift: "Draw", hold: "Hold", lower: "Lower", pause: "Set" },
        },
    },
    movement: &MOVEMENT,
};

pub(super) static PAGE: Page = Page {
    sources: &[&LEPPANEN_2024, &RUNNING_ARTICLES],
    our_choice: &[Chosen::Dose, Chosen::Tempo, Chosen::Angle, Chosen::Cues],
    stills: &[Some(&FAULT_HEAD), Some(&FAULT_SEAT), None],
    text: Localized {
        en: PageText {
            purpose: "Eases your seat and the deep muscles that turn the hip.",
            start: "Lie on a mat on your back with both knees bent. Lay 1 ankle across the other \
                thigh, just below the knee, so that your legs make a 4. Left side: your left \
                ankle is on top.",
            steps: &[
                "Hold the back of the lower thigh with both hands.",
                "Draw that thigh towards you until your seat pulls gently.",
                "Keep your head down and your tailbone on the mat.",
                "Breathe, then put the foot down again.",
            ],
            spoken: Labels {
                lift: "Draw the thigh to you",
                hold: "Seat heavy, breathe",
                lower: "Foot back down",
                pause: "",
            },
            breath: "Breathe slowly, and let your shoulders sink with each breath out.",
            faults: &[
                FaultText {
                    name: "The head and shoulders lift",
                    fix: "Rest your head, and hold a towel behind the thigh.",
                },
                FaultText {
                    name: "The tailbone curls off the mat",
                    fix: "Draw the thigh less far and let your tailbone sink.",
                },
                FaultText {
                    name: "You push the top knee down hard",
                    fix: "Let it open by its own weight.",
                },
            ],
            variations: &[Variation {
                name: "On a seat",
                how: "Sit tall, lay an ankle across the other thigh, and lean forward with a \
                    long back.",
            }],
            easier: "Leave the foot on the floor and only let the top knee open.",
            harder: "Try the elevated twist, which puts the same hip on the floor.",
            evidence: "Articles for runners ask for tight-hip stretches and name none. This one \
                is our choice for the seat and the deep rotators, as your knee carries no weight. \
                It is for comfort and range, not for strength. In one trial with 325 new runners, \
                stretching was only the comparison. Training hips and trunk led to fewer injuries.",
        },
    },
};

static MOVEMENT: Movement = Movement {
    authored: Side::Right,
    low: &CROSSED,
    high: &DRAWN,
    view: View { yaw: -38.0, pitch: 24.0, frame: [-51.0, -45.3, 94.5, 66.6] },
    muscles: &[
        MuscleMark { muscle: Muscle::Rotators, side: Side::Right, secondary: false },
        MuscleMark { muscle: Muscle::GluteMax, side: Side::Right, secondary: true },
    ],
    arrow: Arrow::Path { joint: Joint::Ankle(Side::Left), offset: [6.0, 0.0, 4.0] },
    props: &[Prop::Mat { at: [0.0, -6.0], size: [44.0, 96.0] }],
    ..Movement::DEFAULT
};

static CROSSED: Pose = Pose {
    root: Root { pos: [0.0, 7.3, 0.0], rot: [0.0, -90.0, 0.0] },
    spine: [-8.0, 0.0, 0.0],
    head: [8.0, 0.0, 0.0],
    arm_l: Arm::Planted {
        wrist: [15.0, 2.0, 2.0],
        elbow: [1.0, 0.0, 0.2],
        hand: Some([0.1, 0.0, 1.0]),
        girdle: [0.0, 0.0, 0.0],
    },
    arm_r: Arm::Planted {
        wrist: [-15.0, 2.0, 2.0],
        elbow: [-1.0, 0.0, 0.2],
        hand: Some([-0.1, 0.0, 1.0]),
        girdle: [0.0, 0.0, 0.0],
    },
    leg_l: Leg::Planted { ankle: [5.0, 3.9, 24.0], knee: [0.02, 1.0, 0.3], toe: [0.1, 0.0, 1.0] },
    leg_r: Leg::Planted { ankle: [6.5, 27.5, 7.5], knee: [-1.0, 0.2, 0.4], toe: [0.3, 0.75, -0.6] },
};

static DRAWN: Pose = Pose {
    arm_l: Arm::Planted {
        wrist: [9.0, 19.5, 0.5],
        elbow: [1.0, 0.4, 0.0],
        hand: Some([-0.9, 0.1, 0.45]),
        girdle: [-1.0, -2.0, 3.0],
    },
    arm_r: Arm::Planted {
        wrist: [-0.5, 19.0, 0.5],
        elbow: [-1.0, 0.4, 0.0],
        hand: Some([0.9, 0.1, 0.45]),
        girdle: [-1.0, -2.0, 3.0],
    },
    leg_l: Leg::Planted { ankle: [5.0, 28.0, 17.5], knee: [0.02, 1.0, -0.3], toe: [0.1, 0.6, 0.8] },
    leg_r: Leg::Planted {
        ankle: [6.5, 27.0, -11.0],
        knee: [-1.0, 0.35, 0.3],
        toe: [0.3, 0.2, -1.0],
    },
    ..CROSSED
};

static FAULT_HEAD: Pose = Pose { spine: [34.0, 0.0, 0.0], head: [26.0, 0.0, 0.0], ..DRAWN };

static FAULT_SEAT: Pose = Pose {
    root: Root { pos: [0.0, 9.2, -1.0], rot: [0.0, -114.0, 0.0] },
    spine: [18.0, 0.0, 0.0],
    leg_l: Leg::Planted { ankle: [5.0, 38.0, 8.5], knee: [0.02, 1.0, -0.6], toe: [0.1, 0.8, 0.6] },
    leg_r: Leg::Planted {
        ankle: [6.5, 30.0, -18.0],
        knee: [-1.0, 0.35, 0.1],
        toe: [0.3, 0.0, -1.0],
    },
    ..DRAWN
};
