//! Lateral step-down.

use crate::exercise::*;

pub(super) static EXERCISE: Exercise = Exercise {
    id: ExerciseId("lat-stepdown"),
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
    faults: &[Fault { still: Some(&FAULT_VALGUS), text: Localized { en: FaultText { name: "valgus", fix: "" } } }],
    sources: &[],
    our_choice: &[],
    text: Localized {
        en: Text {
            name: "Lateral step-down",
            short: "Lateral step-d",
            purpose: "",
            start: "",
            steps: &[],
            cue: "Knee over 2nd toe, pelvis level, heel only taps.",
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
    low: &TAP,
    high: &TOP,
    bumps: &[],
    scroll: 0.0,
    view: View { yaw: -12.0, pitch: 13.0, frame: [-37.1, -108.1, 69.3, 116.7] },
    second_view: None,
    muscles: &[MuscleMark { muscle: Muscle::GluteMed, side: Side::Right, secondary: false }, MuscleMark { muscle: Muscle::Quads, side: Side::Right, secondary: true }],
    guides: &[Guide::Knee(Side::Right), Guide::Pelvis],
    arrow: Arrow::Path { joint: Joint::Ankle(Side::Left), offset: [6.0, 0.0, 0.0] },
    props: &[Prop::Floor { at: [-3.0, 2.0], radii: [32.0, 22.0], ticks: 0.0 }, Prop::Block { at: [-9.0, 4.5, 0.0], size: [22.0, 9.0, 32.0], depth: -40.0 }],
    faces_viewer: true,
};

static TOP: Pose = Pose {
    root: Root { pos: [-2.5, 61.8, 0.0], rot: [0.0, 4.0, 0.0] },
    spine: [2.0, 0.0, 0.0],
    head: [-4.0, 0.0, 0.0],
    arm_l: Arm::Planted { wrist: [8.5, 66.0, 9.0], elbow: [1.0, 0.0, -0.6], hand: Some([-1.0, -0.2, -0.2]), girdle: [0.0, 0.0, 0.0] },
    arm_r: Arm::Planted { wrist: [-13.5, 66.0, 9.0], elbow: [-1.0, 0.0, -0.6], hand: Some([1.0, -0.2, -0.2]), girdle: [0.0, 0.0, 0.0] },
    leg_l: Leg::Planted { ankle: [6.5, 15.0, 5.0], knee: [0.0, 0.0, 1.0], toe: [0.1, 0.2, 1.0] },
    leg_r: Leg::Planted { ankle: [-6.0, 12.9, 0.0], knee: [-0.04, 0.0, 1.0], toe: [-0.08, 0.0, 1.0] },
};

static TAP: Pose = Pose {
    root: Root { pos: [-2.8, 51.0, -7.0], rot: [0.0, 18.0, 0.0] },
    head: [-14.0, 0.0, 0.0],
    arm_l: Arm::Planted { wrist: [8.0, 56.0, 4.0], elbow: [1.0, 0.0, -0.6], hand: Some([-1.0, -0.2, -0.2]), girdle: [0.0, 0.0, 0.0] },
    arm_r: Arm::Planted { wrist: [-13.8, 56.0, 4.0], elbow: [-1.0, 0.0, -0.6], hand: Some([1.0, -0.2, -0.2]), girdle: [0.0, 0.0, 0.0] },
    leg_l: Leg::Planted { ankle: [8.0, 4.7, 8.0], knee: [0.0, 0.0, 1.0], toe: [0.1, 0.4, 1.0] },
    ..TOP
};

static FAULT_VALGUS: Pose = Pose {
    root: Root { pos: [-3.4, 51.2, -7.0], rot: [-6.0, 18.0, -9.0] },
    spine: [4.0, 12.0, 0.0],
    leg_r: Leg::Planted { ankle: [-6.0, 12.9, 0.0], knee: [0.42, 0.0, 1.0], toe: [-0.08, 0.0, 1.0] },
    ..TAP
};
