//! Single-leg squat to a bench, the free leg held forward.

use super::postures::joined;
use super::sources::{BOREN_2011, RUNNING_ARTICLES};
use crate::exercise::*;

pub(super) static EXERCISE: Exercise = Exercise {
    id: ExerciseId("sls-bench"),
    stage: Stage::Strength,
    position: Position::Standing,
    sides: Sides::Each,
    dose: Dose { sets: (2, 3), measure: Measure::Reps, amount: (5, 8), rest_secs: 60 },
    tempo: Tempo {
        name: TempoName::Own,
        lift: 1,
        hold: 0,
        lower: 3,
        pause: 1,
        starts_with: Opening::Lower,
    },
    kit: &[Kit::Bench],
    kit_optional: &[Kit::Pad, Kit::Dumbbell],
    primary: &[Muscle::Quads, Muscle::GluteMax],
    secondary: &[Muscle::GluteMed, Muscle::HipFlexors],
    stop: &[Stop::LooseFurniture],
    text: Localized {
        en: Text {
            name: "Single-leg squat to a bench",
            short: "Bench squat",
            cue: "Sit back slowly, touch the bench, do not rest.",
            labels: Labels { lift: "Stand", hold: "Tall", lower: "Sit", pause: "Touch" },
        },
    },
    movement: &MOVEMENT,
};

pub(super) static PAGE: Page = Page {
    sources: &[&RUNNING_ARTICLES, &BOREN_2011],
    our_choice: &[Chosen::Dose, Chosen::Tempo, Chosen::Angle],
    stills: &[Some(&FAULT_DROP), Some(&FAULT_KNEE_IN), Some(&FAULT_HEEL_LIFTS)],
    text: Localized {
        en: PageText {
            purpose: "Strengthens 1 leg through a deep bend with a safe place to stop.",
            start: "Stand with your back to a steady bench about as high as your knee. Hold 1 leg \
                straight out in front, off the floor. Left side: you stand on your left leg.",
            steps: &[
                "Reach your arms forward and sit back with your chest up.",
                "Touch the bench lightly and keep your weight on the foot.",
                "Stand up with the knee over the second toe.",
            ],
            spoken: Labels {
                lift: "Stand, whole foot",
                hold: "",
                lower: "Hips back, chest up",
                pause: "Light touch",
            },
            breath: "Breathe in on the way down and out on the way up.",
            faults: &[
                FaultText {
                    name: "You drop the last part",
                    fix: "Put a firm cushion on the bench until you can lower all the way.",
                },
                FaultText {
                    name: "The knee falls in",
                    fix: "Put a cushion on the bench and set the knee over the second toe.",
                },
                FaultText {
                    name: "The heel lifts",
                    fix: "Reach further forward with your arms and sit further back.",
                },
            ],
            variations: &[],
            easier: "Put cushions on the bench, or stand up on both legs and sit down on 1.",
            harder: "Use a lower bench, hold a light dumbbell, or leave the bench out.",
            evidence: "The bench version itself has not been measured, as far as we know. The free \
                single-leg squat worked the side of the hip at about 82% of its maximum and the \
                big glute at about 71% in one study.",
        },
    },
};

static MOVEMENT: Movement = Movement {
    authored: Side::Right,
    low: &SIT,
    high: &STAND,
    view: View { yaw: -56.0, pitch: 12.0, frame: [-39.4, -98.8, 81.2, 106.5] },
    muscles: &[
        MuscleMark { muscle: Muscle::GluteMax, side: Side::Right, secondary: false },
        MuscleMark { muscle: Muscle::GluteMed, side: Side::Right, secondary: true },
        MuscleMark { muscle: Muscle::Quads, side: Side::Right, secondary: false },
    ],
    guides: &[Guide::Knee(Side::Right)],
    arrow: Arrow::Path { joint: Joint::Root, offset: [0.0, 4.0, -14.0] },
    props: &[
        Prop::Floor { at: [2.0, -4.0], radii: [28.0, 38.0], ticks: 0.0 },
        Prop::Block { at: [15.5, 9.8, -29.0], size: [2.6, 19.6, 2.6], depth: -52.0 },
        Prop::Block { at: [15.5, 9.8, -13.0], size: [2.6, 19.6, 2.6], depth: -50.0 },
        Prop::Block { at: [-15.5, 9.8, -29.0], size: [2.6, 19.6, 2.6], depth: -48.0 },
        Prop::Block { at: [-15.5, 9.8, -13.0], size: [2.6, 19.6, 2.6], depth: -46.0 },
        Prop::Block { at: [0.0, 21.3, -21.0], size: [36.0, 3.4, 21.0], depth: -42.0 },
    ],
    ..Movement::DEFAULT
};

static SIT: Pose = Pose {
    root: Root { pos: [-2.6, 28.5, -17.5], rot: [0.0, 24.0, 0.0] },
    spine: [4.0, 0.0, 0.0],
    head: [-18.0, 0.0, 0.0],
    arm_l: joined([-2.6, 54.0, 15.0])[0],
    arm_r: joined([-2.6, 54.0, 15.0])[1],
    leg_l: Leg::Swing([98.0, 4.0, 0.0, 4.0, 12.0]),
    leg_r: Leg::Planted {
        ankle: [-5.0, 3.9, 0.0],
        knee: [-0.06, 0.0, 1.0],
        toe: [-0.06, 0.0, 1.0],
    },
};

static STAND: Pose = Pose {
    root: Root { pos: [-2.8, 52.7, -1.5], rot: [0.0, 4.0, 0.0] },
    spine: [0.0, 0.0, 0.0],
    head: [-3.0, 0.0, 0.0],
    arm_l: joined([-2.8, 68.0, 19.0])[0],
    arm_r: joined([-2.8, 68.0, 19.0])[1],
    leg_l: Leg::Swing([36.0, 2.0, 0.0, 4.0, 10.0]),
    ..SIT
};

static FAULT_DROP: Pose = Pose {
    root: Root { pos: [-2.6, 28.2, -21.0], rot: [0.0, -14.0, 0.0] },
    spine: [34.0, 0.0, 0.0],
    head: [4.0, 0.0, 0.0],
    arm_l: joined([-2.6, 46.0, 1.0])[0],
    arm_r: joined([-2.6, 46.0, 1.0])[1],
    leg_l: Leg::Swing([88.0, 6.0, 0.0, 8.0, 12.0]),
    ..SIT
};

static FAULT_KNEE_IN: Pose = Pose {
    root: Root { pos: [-2.6, 29.5, -17.0], rot: [4.0, 24.0, -6.0] },
    spine: [4.0, 10.0, 0.0],
    leg_r: Leg::Planted { ankle: [-5.0, 3.9, 0.0], knee: [0.6, 0.0, 1.0], toe: [-0.06, 0.0, 1.0] },
    ..SIT
};

static FAULT_HEEL_LIFTS: Pose = Pose {
    root: Root { pos: [-2.6, 34.0, -9.0], rot: [0.0, 16.0, 0.0] },
    arm_l: joined([-2.6, 58.0, 18.0])[0],
    arm_r: joined([-2.6, 58.0, 18.0])[1],
    leg_r: Leg::Planted {
        ankle: [-5.0, 8.8, 1.0],
        knee: [-0.06, 0.0, 1.0],
        toe: [-0.06, -0.66, 0.9],
    },
    ..SIT
};
