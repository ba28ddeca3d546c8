//! Split lunge.

use crate::exercise::*;

pub(super) static EXERCISE: Exercise = Exercise {
    id: ExerciseId("split-squat"),
    stage: Stage::Activation,
    position: Position::Standing,
    sides: Sides::Each,
    dose: Dose { sets: (2, 3), measure: Measure::Reps, amount: (10, 15), rest_secs: 30 },
    tempo: Tempo::CONTROL,
    kit: &[],
    kit_optional: &[],
    primary: &[],
    secondary: &[],
    easier: &[],
    harder: &[],
    stop: &[],
    faults: &[Fault { still: Some(&FAULT_LEAN), text: Localized { en: FaultText { name: "lean", fix: "" } } }],
    sources: &[],
    our_choice: &[],
    text: Localized {
        en: Text {
            name: "Split lunge",
            short: "Split lunge",
            purpose: "",
            start: "",
            steps: &[],
            cue: "Weight in the front heel, drop straight down.",
            breath: "",
            labels: Labels::DEFAULT,
            easier: "",
            harder: "",
            evidence: "",
        },
    },
    movement: &MOVEMENT,
};

static MOVEMENT: Movement = Movement {
    authored: Side::Right,
    low: &BOTTOM,
    high: &TOP,
    bumps: &[],
    scroll: 0.0,
    view: View { yaw: -78.0, pitch: 10.0, frame: [-49.0, -93.0, 96.0, 99.0] },
    second_view: Some(View { yaw: -12.0, pitch: 10.0, frame: [-24.3, -92.7, 47.7, 103.3] }),
    muscles: &[MuscleMark { muscle: Muscle::GluteMax, side: Side::Right, secondary: true }, MuscleMark { muscle: Muscle::GluteMed, side: Side::Right, secondary: false }, MuscleMark { muscle: Muscle::Quads, side: Side::Right, secondary: true }],
    guides: &[],
    arrow: Arrow::Path { joint: Joint::Root, offset: [0.0, 0.0, -16.0] },
    props: &[Prop::Floor { at: [0.0, -1.0], radii: [15.0, 46.0], ticks: 0.0 }],
    faces_viewer: false,
};

static TOP: Pose = Pose {
    root: Root { pos: [0.0, 44.8, 0.0], rot: [0.0, 4.0, 0.0] },
    spine: [2.0, 0.0, 0.0],
    head: [-4.0, 0.0, 0.0],
    arm_l: Arm::Planted { wrist: [11.0, 50.0, 6.0], elbow: [1.0, 0.0, -1.0], hand: Some([-1.0, 0.0, 0.4]), girdle: [0.0, 0.0, 0.0] },
    arm_r: Arm::Planted { wrist: [-11.0, 50.0, 6.0], elbow: [-1.0, 0.0, -1.0], hand: Some([1.0, 0.0, 0.4]), girdle: [0.0, 0.0, 0.0] },
    leg_l: Leg::Planted { ankle: [5.0, 9.6, -30.0], knee: [0.0, -0.2, 1.0], toe: [0.0, -0.72, 0.69] },
    leg_r: Leg::Planted { ankle: [-5.0, 3.9, 24.0], knee: [-0.05, 0.0, 1.0], toe: [-0.05, 0.0, 1.0] },
};

static BOTTOM: Pose = Pose {
    root: Root { pos: [0.0, 28.8, -0.5], rot: [0.0, 10.0, 0.0] },
    arm_l: Arm::Planted { wrist: [11.0, 34.0, 7.0], elbow: [1.0, 0.0, -1.0], hand: Some([-1.0, 0.0, 0.4]), girdle: [0.0, 0.0, 0.0] },
    arm_r: Arm::Planted { wrist: [-11.0, 34.0, 7.0], elbow: [-1.0, 0.0, -1.0], hand: Some([1.0, 0.0, 0.4]), girdle: [0.0, 0.0, 0.0] },
    leg_l: Leg::Planted { ankle: [5.0, 9.6, -30.0], knee: [0.0, -1.0, 0.4], toe: [0.0, -0.72, 0.69] },
    ..TOP
};

static FAULT_LEAN: Pose = Pose {
    root: Root { pos: [0.0, 28.8, -1.0], rot: [0.0, 30.0, 0.0] },
    spine: [16.0, 0.0, 0.0],
    head: [-16.0, 0.0, 0.0],
    arm_l: Arm::Planted { wrist: [11.0, 34.0, 10.0], elbow: [1.0, 0.0, -1.0], hand: Some([-1.0, 0.0, 0.4]), girdle: [0.0, 0.0, 0.0] },
    arm_r: Arm::Planted { wrist: [-11.0, 34.0, 10.0], elbow: [-1.0, 0.0, -1.0], hand: Some([1.0, 0.0, 0.4]), girdle: [0.0, 0.0, 0.0] },
    ..BOTTOM
};
