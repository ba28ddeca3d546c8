//! Seated external rotation against a band.

use super::sources::{KHAYAMBASHI_2012, RUNNING_ARTICLES};
use crate::exercise::*;

pub(super) static EXERCISE: Exercise = Exercise {
    id: ExerciseId("seated-er"),
    stage: Stage::Activation,
    position: Position::Seated,
    sides: Sides::Each,
    dose: Dose { sets: (2, 3), measure: Measure::Reps, amount: (12, 20), rest_secs: 30 },
    tempo: Tempo::ACTIVATION,
    kit: &[Kit::AnchoredBand, Kit::Bench],
    kit_optional: &[Kit::Chair],
    primary: &[Muscle::Rotators],
    secondary: &[Muscle::GluteMax],
    stop: &[Stop::LatexAllergy, Stop::InnerKneeStrain],
    text: Localized {
        en: Text {
            name: "Seated band rotation",
            short: "Seated turn",
            cue: "The thigh stays still; only the foot draws inwards.",
            labels: Labels { lift: "In", hold: "Hold", lower: "Out", pause: "Set" },
        },
    },
    movement: &MOVEMENT,
};

pub(super) static PAGE: Page = Page {
    sources: &[&KHAYAMBASHI_2012, &RUNNING_ARTICLES],
    our_choice: &[Chosen::Dose, Chosen::Tempo, Chosen::Cues],
    stills: &[Some(&FAULT_THIGH_MOVES), Some(&FAULT_LEAN), None],
    text: Localized {
        en: PageText {
            purpose: "Trains the deep muscles that turn the thigh out, without weight.",
            start: "Sit tall on a bench or high chair. Tie a band low down on the same side as \
                the working leg and put it round that ankle, so that it pulls the foot outwards. \
                Left side: your left foot draws in.",
            steps: &[
                "Lift the foot just off the floor, thigh level, knee bent 90 degrees.",
                "Draw the foot inwards, across the middle of your body.",
                "Pause without moving the thigh.",
                "Let the band take the foot out again slowly.",
            ],
            spoken: Labels {
                lift: "Draw the foot in",
                hold: "Thigh still",
                lower: "Slowly let it out",
                pause: "",
            },
            breath: "Breathe out as the foot draws in and in as it goes back.",
            faults: &[
                FaultText {
                    name: "The thigh slides along",
                    fix: "Hold the thigh with a hand and use a lighter band.",
                },
                FaultText {
                    name: "The trunk leans",
                    fix: "Sit on both sit bones and make the turn smaller.",
                },
                FaultText {
                    name: "The band pulls the foot back fast",
                    fix: "Count to 3 on the way out.",
                },
            ],
            variations: &[Variation {
                name: "Without a place to tie the band",
                how: "Press the inner edge of the foot against a table leg and hold for \
                    5 seconds.",
            }],
            easier: "Use a lighter band, or turn the foot without one.",
            harder: "Use a stronger band.",
            evidence: "One article for runners moves the foot outwards here. With a bent knee that \
                turns the thigh in, and trains the opposite. So we tie the band on the outer side. \
                In a trial of 28 women, 8 weeks of seated turns and sideways lifts eased knee pain \
                more than no exercise.",
        },
    },
};

static MOVEMENT: Movement = Movement {
    authored: Side::Right,
    low: &OUT,
    high: &IN,
    view: View { yaw: -8.0, pitch: 13.0, frame: [-46.5, -78.4, 79.4, 88.1] },
    second_view: Some(View { yaw: -128.0, pitch: 13.0, frame: [-28.7, -77.8, 77.2, 87.6] }),
    muscles: &[
        MuscleMark { muscle: Muscle::GluteMax, side: Side::Right, secondary: true },
        MuscleMark { muscle: Muscle::Rotators, side: Side::Right, secondary: false },
    ],
    arrow: Arrow::Path { joint: Joint::Ankle(Side::Right), offset: [0.0, -2.0, 12.0] },
    props: &[
        Prop::Floor { at: [-8.0, 8.0], radii: [38.0, 25.0], ticks: 0.0 },
        Prop::Block { at: [-20.0, 11.3, -7.5], size: [2.6, 22.6, 2.6], depth: -62.0 },
        Prop::Block { at: [20.0, 11.3, -7.5], size: [2.6, 22.6, 2.6], depth: -62.0 },
        Prop::Block { at: [-20.0, 11.3, 8.5], size: [2.6, 22.6, 2.6], depth: -61.0 },
        Prop::Block { at: [20.0, 11.3, 8.5], size: [2.6, 22.6, 2.6], depth: -61.0 },
        Prop::Block { at: [0.0, 24.4, 0.5], size: [46.0, 3.2, 21.0], depth: -60.0 },
        Prop::AnchoredBand { from: [-42.0, 9.0, 21.0], leg: Side::Right, at: 0.88 },
    ],
    faces_viewer: true,
    ..Movement::DEFAULT
};

static OUT: Pose = Pose {
    root: Root { pos: [0.0, 31.0, -3.0], rot: [0.0, 0.0, 0.0] },
    spine: [2.0, 0.0, 0.0],
    head: [4.0, 0.0, 0.0],
    arm_l: Arm::Planted {
        wrist: [15.0, 28.0, -1.0],
        elbow: [1.0, 0.0, -0.7],
        hand: Some([0.3, -0.25, 1.0]),
        girdle: [0.0, 0.0, 0.0],
    },
    arm_r: Arm::Planted {
        wrist: [-9.6, 36.6, 12.0],
        elbow: [-1.0, 0.0, -0.4],
        hand: Some([0.4, -0.35, 1.0]),
        girdle: [0.0, 0.0, 0.0],
    },
    leg_l: Leg::Planted { ankle: [11.0, 3.9, 12.0], knee: [0.2, 1.0, 1.0], toe: [0.2, 0.0, 1.0] },
    leg_r: Leg::Swing([90.0, 4.0, -12.0, 90.0, 4.0]),
};

static IN: Pose = Pose { leg_r: Leg::Swing([90.0, 4.0, 28.0, 90.0, 4.0]), ..OUT };

static FAULT_THIGH_MOVES: Pose = Pose {
    root: Root { pos: [0.0, 31.2, -3.0], rot: [-8.0, 0.0, -3.0] },
    spine: [2.0, 3.0, 0.0],
    arm_r: Arm::Planted {
        wrist: [-20.0, 36.0, 12.0],
        elbow: [-1.0, 0.0, -0.4],
        hand: Some([0.2, -0.35, 1.0]),
        girdle: [0.0, 0.0, 0.0],
    },
    leg_r: Leg::Swing([92.0, 30.0, 34.0, 90.0, 4.0]),
    ..IN
};

static FAULT_LEAN: Pose = Pose {
    root: Root { pos: [0.0, 32.0, -3.0], rot: [0.0, 0.0, -9.0] },
    spine: [2.0, -24.0, 0.0],
    head: [4.0, 0.0, 12.0],
    arm_l: Arm::Planted {
        wrist: [19.0, 28.0, -1.0],
        elbow: [1.0, 0.0, -0.7],
        hand: Some([0.3, -0.25, 1.0]),
        girdle: [0.0, 0.0, 0.0],
    },
    arm_r: Arm::Planted {
        wrist: [-9.6, 38.6, 12.0],
        elbow: [-1.0, 0.0, -0.4],
        hand: Some([0.4, -0.35, 1.0]),
        girdle: [0.0, 0.0, 0.0],
    },
    leg_r: Leg::Swing([90.0, 6.0, 34.0, 90.0, 4.0]),
    ..IN
};
