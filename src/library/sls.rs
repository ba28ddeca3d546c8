//! Single-leg squat (test).

use crate::exercise::*;

pub(super) static EXERCISE: Exercise = Exercise {
    id: ExerciseId("sls"),
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
            name: "Single-leg squat (test)",
            short: "Single-leg squ",
            purpose: "",
            start: "",
            steps: &[],
            cue: "Sit back; knee tracks 2nd toe; pelvis level.",
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
    view: View { yaw: 0.0, pitch: 10.0, frame: [-29.2, -101.0, 54.2, 106.8] },
    second_view: None,
    muscles: &[MuscleMark { muscle: Muscle::GluteMed, side: Side::Right, secondary: false }, MuscleMark { muscle: Muscle::Quads, side: Side::Right, secondary: true }],
    guides: &[Guide::Knee(Side::Right), Guide::Pelvis],
    arrow: Arrow::Straight { from: [19.0, 56.0, 0.0], to: [19.0, 44.0, -4.0] },
    props: &[Prop::Floor { at: [-2.0, 2.0], radii: [24.0, 14.0], ticks: 0.0 }],
    faces_viewer: true,
};

static TOP: Pose = Pose {
    root: Root { pos: [-2.0, 52.85, 0.0], rot: [0.0, 2.0, 0.0] },
    spine: [0.0, 0.0, 0.0],
    head: [0.0, 0.0, 0.0],
    arm_l: Arm::Planted { wrist: [9.0, 57.0, 8.0], elbow: [1.0, 0.0, -0.6], hand: Some([-1.0, -0.2, -0.2]), girdle: [0.0, 0.0, 0.0] },
    arm_r: Arm::Planted { wrist: [-13.0, 57.0, 8.0], elbow: [-1.0, 0.0, -0.6], hand: Some([1.0, -0.2, -0.2]), girdle: [0.0, 0.0, 0.0] },
    leg_l: Leg::Swing([18.0, 4.0, 0.0, 62.0, 0.0]),
    leg_r: Leg::Planted { ankle: [-5.0, 3.9, 0.0], knee: [-0.04, 0.0, 1.0], toe: [-0.08, 0.0, 1.0] },
};

static BOTTOM: Pose = Pose {
    root: Root { pos: [-2.6, 42.5, -8.0], rot: [0.0, 24.0, 0.0] },
    spine: [4.0, 0.0, 0.0],
    head: [-22.0, 0.0, 0.0],
    arm_l: Arm::Planted { wrist: [8.0, 47.5, 4.0], elbow: [1.0, 0.0, -0.6], hand: Some([-1.0, -0.2, -0.2]), girdle: [0.0, 0.0, 0.0] },
    arm_r: Arm::Planted { wrist: [-13.2, 47.5, 4.0], elbow: [-1.0, 0.0, -0.6], hand: Some([1.0, -0.2, -0.2]), girdle: [0.0, 0.0, 0.0] },
    leg_l: Leg::Swing([60.0, 4.0, 0.0, 96.0, 0.0]),
    ..TOP
};

static FAULT_VALGUS: Pose = Pose {
    root: Root { pos: [-3.4, 42.7, -8.0], rot: [-8.0, 24.0, -9.0] },
    spine: [6.0, 14.0, 0.0],
    leg_r: Leg::Planted { ankle: [-5.0, 3.9, 0.0], knee: [0.5, 0.0, 1.0], toe: [-0.08, 0.0, 1.0] },
    ..BOTTOM
};
