//! Single-leg squat, as deep as it is controlled.

use super::sources::{BOREN_2011, RUNNING_ARTICLES, WILLY_2011};
use crate::exercise::*;

pub(super) static EXERCISE: Exercise = Exercise {
    id: ExerciseId("sls"),
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
    kit: &[],
    kit_optional: &[Kit::Chair, Kit::Wall, Kit::Dumbbell],
    primary: &[Muscle::GluteMed, Muscle::Quads, Muscle::GluteMax],
    secondary: &[Muscle::Hamstrings, Muscle::Core],
    stop: &[],
    text: Localized {
        en: Text {
            name: "Single-leg squat",
            short: "1-leg squat",
            cue: "Sit back; knee over the second toe; pelvis level.",
            labels: Labels { lift: "Rise", hold: "Tall", lower: "Sit", pause: "Pause" },
        },
    },
    movement: &MOVEMENT,
};

pub(super) static PAGE: Page = Page {
    sources: &[&BOREN_2011, &WILLY_2011, &RUNNING_ARTICLES],
    our_choice: &[Chosen::Dose, Chosen::Tempo, Chosen::Angle],
    stills: &[Some(&FAULT_VALGUS), Some(&FAULT_PELVIS_DROPS), Some(&FAULT_LEAN)],
    text: Localized {
        en: PageText {
            purpose: "Asks hip, knee and foot to stay in line on 1 leg.",
            start: "Stand on 1 leg with the other foot just off the floor. Keep the free leg in \
                the same place each time. Left side: you stand on your left leg.",
            steps: &[
                "Send your hips back and bend the knee over the second toe.",
                "Pause at a depth you control, at most about 60 degrees.",
                "Press through the whole foot and rise.",
            ],
            spoken: Labels {
                lift: "Whole foot, rise",
                hold: "",
                lower: "Sit back, pelvis level",
                pause: "Steady",
            },
            breath: "Breathe in on the way down and out on the way up.",
            faults: &[
                FaultText {
                    name: "The knee falls in",
                    fix: "Squat less deep, and turn the thigh out from the hip.",
                },
                FaultText {
                    name: "The pelvis drops or turns",
                    fix: "Keep your hip bones level and facing forward.",
                },
                FaultText {
                    name: "The trunk leans over the leg",
                    fix: "Sit back, and touch a chair for balance.",
                },
            ],
            variations: &[],
            easier: "Squat to a chair, or less deep.",
            harder: "Go deeper while it stays steady, or hold a light dumbbell.",
            evidence: "One study reports about 82% of the maximum for the side of the hip and 71% \
                for the big glute. In 20 runners, 6 weeks of training with a mirror made this \
                squat look better, but the way they ran did not change.",
        },
    },
};

static MOVEMENT: Movement = Movement {
    authored: Side::Right,
    low: &BOTTOM,
    high: &TOP,
    view: View { yaw: 0.0, pitch: 10.0, frame: [-29.2, -101.0, 54.2, 106.8] },
    muscles: &[
        MuscleMark { muscle: Muscle::GluteMed, side: Side::Right, secondary: false },
        MuscleMark { muscle: Muscle::Quads, side: Side::Right, secondary: true },
    ],
    guides: &[Guide::Knee(Side::Right), Guide::Pelvis],
    arrow: Arrow::Straight { from: [19.0, 56.0, 0.0], to: [19.0, 44.0, -4.0] },
    props: &[Prop::Floor { at: [-2.0, 2.0], radii: [24.0, 14.0], ticks: 0.0 }],
    faces_viewer: true,
    ..Movement::DEFAULT
};

static TOP: Pose = Pose {
    root: Root { pos: [-2.0, 52.85, 0.0], rot: [0.0, 2.0, 0.0] },
    spine: [0.0, 0.0, 0.0],
    head: [0.0, 0.0, 0.0],
    arm_l: Arm::Planted {
        wrist: [9.0, 57.0, 8.0],
        elbow: [1.0, 0.0, -0.6],
        hand: Some([-1.0, -0.2, -0.2]),
        girdle: [0.0, 0.0, 0.0],
    },
    arm_r: Arm::Planted {
        wrist: [-13.0, 57.0, 8.0],
        elbow: [-1.0, 0.0, -0.6],
        hand: Some([1.0, -0.2, -0.2]),
        girdle: [0.0, 0.0, 0.0],
    },
    leg_l: Leg::Swing([18.0, 4.0, 0.0, 62.0, 0.0]),
    leg_r: Leg::Planted {
        ankle: [-5.0, 3.9, 0.0],
        knee: [-0.04, 0.0, 1.0],
        toe: [-0.08, 0.0, 1.0],
    },
};

static BOTTOM: Pose = Pose {
    root: Root { pos: [-2.6, 42.5, -8.0], rot: [0.0, 24.0, 0.0] },
    spine: [4.0, 0.0, 0.0],
    head: [-22.0, 0.0, 0.0],
    arm_l: Arm::Planted {
        wrist: [8.0, 47.5, 4.0],
        elbow: [1.0, 0.0, -0.6],
        hand: Some([-1.0, -0.2, -0.2]),
        girdle: [0.0, 0.0, 0.0],
    },
    arm_r: Arm::Planted {
        wrist: [-13.2, 47.5, 4.0],
        elbow: [-1.0, 0.0, -0.6],
        hand: Some([1.0, -0.2, -0.2]),
        girdle: [0.0, 0.0, 0.0],
    },
    leg_l: Leg::Swing([60.0, 4.0, 0.0, 96.0, 0.0]),
    ..TOP
};

static FAULT_VALGUS: Pose = Pose {
    root: Root { pos: [-3.4, 42.7, -8.0], rot: [-8.0, 24.0, -9.0] },
    spine: [6.0, 14.0, 0.0],
    leg_r: Leg::Planted { ankle: [-5.0, 3.9, 0.0], knee: [0.5, 0.0, 1.0], toe: [-0.08, 0.0, 1.0] },
    ..BOTTOM
};

static FAULT_LEAN: Pose = Pose {
    root: Root { pos: [-3.4, 42.5, -8.0], rot: [0.0, 24.0, 4.0] },
    spine: [4.0, 26.0, 0.0],
    arm_l: Arm::Planted {
        wrist: [7.6, 48.6, 4.0],
        elbow: [1.0, 0.0, -0.6],
        hand: Some([-1.0, -0.2, -0.2]),
        girdle: [0.0, 0.0, 0.0],
    },
    arm_r: Arm::Planted {
        wrist: [-13.4, 46.6, 4.0],
        elbow: [-1.0, 0.0, -0.6],
        hand: Some([1.0, -0.2, -0.2]),
        girdle: [0.0, 0.0, 0.0],
    },
    ..BOTTOM
};

static FAULT_PELVIS_DROPS: Pose = Pose {
    root: Root { pos: [-4.4, 42.9, -8.0], rot: [0.0, 24.0, -12.0] },
    spine: [4.0, 10.0, 0.0],
    arm_l: Arm::Planted {
        wrist: [6.6, 45.2, 4.0],
        elbow: [1.0, 0.0, -0.6],
        hand: Some([-1.0, -0.2, -0.2]),
        girdle: [0.0, 0.0, 0.0],
    },
    arm_r: Arm::Planted {
        wrist: [-14.6, 49.6, 4.0],
        elbow: [-1.0, 0.0, -0.6],
        hand: Some([1.0, -0.2, -0.2]),
        girdle: [0.0, 0.0, 0.0],
    },
    ..BOTTOM
};
