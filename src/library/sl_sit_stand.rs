//! Single-leg squat to a chair.

use super::sources::{BOREN_2011, RUNNING_ARTICLES};
use crate::exercise::*;

pub(super) static EXERCISE: Exercise = Exercise {
    id: ExerciseId("sl-sit-stand"),
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
    kit: &[Kit::Chair],
    kit_optional: &[Kit::Dumbbell],
    primary: &[Muscle::Quads, Muscle::GluteMax],
    secondary: &[Muscle::GluteMed],
    stop: &[],
    text: Localized {
        en: Text {
            name: "Single-leg sit to stand",
            short: "1-leg chair",
            cue: "Nose over toes; touch the chair, do not drop.",
            labels: Labels { lift: "Stand", hold: "Tall", lower: "Sit", pause: "Touch" },
        },
    },
    movement: &MOVEMENT,
};

pub(super) static PAGE: Page = Page {
    sources: &[&BOREN_2011, &RUNNING_ARTICLES],
    our_choice: &[Chosen::Dose, Chosen::Tempo, Chosen::Angle],
    stills: &[Some(&FAULT_DROP), None, Some(&FAULT_SWING)],
    text: Localized {
        en: PageText {
            purpose: "Builds strength on 1 leg, with a chair that sets the depth.",
            start: "Stand on 1 leg just in front of a steady chair, the other foot forward and \
                off the floor. Left side: you stand on your left leg.",
            steps: &[
                "Sit back slowly with the knee over the second toe.",
                "Touch the chair lightly without resting.",
                "Lean forward a little and stand up.",
            ],
            spoken: Labels {
                lift: "Lean and stand",
                hold: "",
                lower: "Sit back slowly",
                pause: "Touch, stay light",
            },
            breath: "Breathe in on the way down and out on the way up.",
            faults: &[
                FaultText {
                    name: "You drop the last part",
                    fix: "Put a firm cushion on the chair.",
                },
                FaultText {
                    name: "The knee falls in",
                    fix: "Put a cushion on the chair and set the knee over the second toe.",
                },
                FaultText { name: "You swing up", fix: "Touch, wait for the count, then stand." },
            ],
            variations: &[],
            easier: "Use a higher chair, or sit down on 1 leg and stand up on both.",
            harder: "Use a lower chair, or try it without one.",
            evidence: "We have seen no figures for the chair version. The free single-leg squat \
                worked the side of the hip at about 82% of its maximum and the big glute at about \
                71% in one study.",
        },
    },
};

static MOVEMENT: Movement = Movement {
    authored: Side::Right,
    low: &SIT,
    high: &STAND,
    view: View { yaw: -78.0, pitch: 10.0, frame: [-48.2, -100.5, 85.7, 107.3] },
    muscles: &[
        MuscleMark { muscle: Muscle::GluteMax, side: Side::Right, secondary: true },
        MuscleMark { muscle: Muscle::GluteMed, side: Side::Right, secondary: false },
        MuscleMark { muscle: Muscle::Quads, side: Side::Right, secondary: true },
    ],
    arrow: Arrow::Path { joint: Joint::Root, offset: [0.0, 4.0, -14.0] },
    props: &[
        Prop::Floor { at: [0.0, -6.0], radii: [22.0, 40.0], ticks: 0.0 },
        Prop::Block { at: [0.0, 23.2, -19.0], size: [26.0, 3.0, 24.0], depth: -30.0 },
        Prop::Block { at: [0.0, 39.0, -30.0], size: [26.0, 26.0, 2.4], depth: -38.0 },
        Prop::Block { at: [11.4, 11.0, -30.0], size: [2.4, 22.0, 2.4], depth: -52.0 },
        Prop::Block { at: [-11.4, 11.0, -30.0], size: [2.4, 22.0, 2.4], depth: -45.0 },
        Prop::Block { at: [11.4, 11.0, -8.4], size: [2.4, 22.0, 2.4], depth: -51.0 },
        Prop::Block { at: [-11.4, 11.0, -8.4], size: [2.4, 22.0, 2.4], depth: -44.0 },
    ],
    ..Movement::DEFAULT
};

static SIT: Pose = Pose {
    root: Root { pos: [0.0, 30.2, -18.0], rot: [0.0, 24.0, 0.0] },
    spine: [4.0, 0.0, 0.0],
    head: [-16.0, 0.0, 0.0],
    arm_l: Arm::Planted {
        wrist: [4.0, 54.0, 14.0],
        elbow: [1.0, -1.0, 0.0],
        hand: Some([-1.0, 0.3, 0.4]),
        girdle: [0.0, 0.0, 0.0],
    },
    arm_r: Arm::Planted {
        wrist: [-4.0, 53.0, 13.0],
        elbow: [-1.0, -1.0, 0.0],
        hand: Some([1.0, 0.3, 0.4]),
        girdle: [0.0, 0.0, 0.0],
    },
    leg_l: Leg::Swing([88.0, 0.0, 0.0, 8.0, 10.0]),
    leg_r: Leg::Planted { ankle: [-4.5, 3.9, 2.0], knee: [0.0, 0.0, 1.0], toe: [-0.05, 0.0, 1.0] },
};

static STAND: Pose = Pose {
    root: Root { pos: [-2.0, 52.7, -0.6], rot: [0.0, 4.0, 0.0] },
    spine: [0.0, 0.0, 0.0],
    head: [-2.0, 0.0, 0.0],
    arm_l: Arm::Planted {
        wrist: [3.0, 66.0, 20.0],
        elbow: [1.0, -1.0, 0.0],
        hand: Some([-1.0, 0.3, 0.4]),
        girdle: [0.0, 0.0, 0.0],
    },
    arm_r: Arm::Planted {
        wrist: [-5.0, 65.0, 19.0],
        elbow: [-1.0, -1.0, 0.0],
        hand: Some([1.0, 0.3, 0.4]),
        girdle: [0.0, 0.0, 0.0],
    },
    leg_l: Leg::Swing([38.0, 0.0, 0.0, 8.0, 10.0]),
    ..SIT
};

static FAULT_DROP: Pose = Pose {
    root: Root { pos: [0.0, 29.9, -21.0], rot: [0.0, -10.0, 0.0] },
    spine: [30.0, 0.0, 0.0],
    head: [6.0, 0.0, 0.0],
    arm_l: Arm::Planted {
        wrist: [5.0, 48.0, 2.0],
        elbow: [1.0, -1.0, 0.0],
        hand: Some([-1.0, 0.3, 0.4]),
        girdle: [0.0, 0.0, 0.0],
    },
    arm_r: Arm::Planted {
        wrist: [-3.0, 47.0, 1.0],
        elbow: [-1.0, -1.0, 0.0],
        hand: Some([1.0, 0.3, 0.4]),
        girdle: [0.0, 0.0, 0.0],
    },
    leg_l: Leg::Swing([92.0, 0.0, 0.0, 10.0, 10.0]),
    ..SIT
};

/// Arms and trunk thrown forward to get off the seat.
static FAULT_SWING: Pose = Pose {
    root: Root { pos: [-1.0, 37.0, -12.0], rot: [0.0, 48.0, 0.0] },
    spine: [18.0, 0.0, 0.0],
    head: [-30.0, 0.0, 0.0],
    arm_l: Arm::Planted {
        wrist: [8.0, 56.0, 28.0],
        elbow: [1.0, -1.0, 0.0],
        hand: Some([0.0, 0.3, 1.0]),
        girdle: [0.0, 0.0, 0.0],
    },
    arm_r: Arm::Planted {
        wrist: [-9.0, 56.0, 28.0],
        elbow: [-1.0, -1.0, 0.0],
        hand: Some([0.0, 0.3, 1.0]),
        girdle: [0.0, 0.0, 0.0],
    },
    leg_l: Leg::Swing([112.0, 0.0, 0.0, 26.0, 6.0]),
    ..SIT
};
