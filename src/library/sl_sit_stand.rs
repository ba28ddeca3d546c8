//! Single-leg sit to stand.

use crate::exercise::*;

pub(super) static EXERCISE: Exercise = Exercise {
    id: ExerciseId("sl-sit-stand"),
    stage: Stage::Activation,
    position: Position::Standing,
    sides: Sides::Each,
    dose: Dose { sets: (2, 3), measure: Measure::Reps, amount: (10, 15), rest_secs: 30 },
    tempo: Tempo::ACTIVATION,
    kit: &[],
    kit_optional: &[],
    primary: &[],
    secondary: &[],
    easier: &[],
    harder: &[],
    stop: &[],
    faults: &[],
    sources: &[],
    our_choice: &[],
    text: Localized {
        en: Text {
            name: "Single-leg sit to stand",
            short: "Single-leg sit",
            purpose: "",
            start: "",
            steps: &[],
            cue: "Nose over toes; touch the seat, do not drop.",
            breath: "",
            labels: Labels { lift: "Stand", hold: "Tall", lower: "Sit", pause: "Touch" },
            easier: "",
            harder: "",
            evidence: "",
        },
    },
    movement: &MOVEMENT,
};

static MOVEMENT: Movement = Movement {
    authored: Side::Right,
    low: &SIT,
    high: &STAND,
    bumps: &[],
    scroll: 0.0,
    view: View { yaw: -78.0, pitch: 10.0, frame: [-48.2, -100.5, 85.7, 107.3] },
    second_view: None,
    muscles: &[MuscleMark { muscle: Muscle::GluteMax, side: Side::Right, secondary: true }, MuscleMark { muscle: Muscle::GluteMed, side: Side::Right, secondary: false }, MuscleMark { muscle: Muscle::Quads, side: Side::Right, secondary: true }],
    guides: &[],
    arrow: Arrow::Path { joint: Joint::Root, offset: [0.0, 4.0, -14.0] },
    props: &[Prop::Floor { at: [0.0, -6.0], radii: [22.0, 40.0], ticks: 0.0 }, Prop::Block { at: [0.0, 23.2, -19.0], size: [26.0, 3.0, 24.0], depth: -30.0 }, Prop::Block { at: [0.0, 39.0, -30.0], size: [26.0, 26.0, 2.4], depth: -38.0 }, Prop::Block { at: [11.4, 11.0, -30.0], size: [2.4, 22.0, 2.4], depth: -52.0 }, Prop::Block { at: [-11.4, 11.0, -30.0], size: [2.4, 22.0, 2.4], depth: -45.0 }, Prop::Block { at: [11.4, 11.0, -8.4], size: [2.4, 22.0, 2.4], depth: -51.0 }, Prop::Block { at: [-11.4, 11.0, -8.4], size: [2.4, 22.0, 2.4], depth: -44.0 }],
    faces_viewer: false,
};

static SIT: Pose = Pose {
    root: Root { pos: [0.0, 30.2, -18.0], rot: [0.0, 24.0, 0.0] },
    spine: [4.0, 0.0, 0.0],
    head: [-16.0, 0.0, 0.0],
    arm_l: Arm::Planted { wrist: [4.0, 54.0, 14.0], elbow: [1.0, -1.0, 0.0], hand: Some([-1.0, 0.3, 0.4]), girdle: [0.0, 0.0, 0.0] },
    arm_r: Arm::Planted { wrist: [-4.0, 53.0, 13.0], elbow: [-1.0, -1.0, 0.0], hand: Some([1.0, 0.3, 0.4]), girdle: [0.0, 0.0, 0.0] },
    leg_l: Leg::Swing([88.0, 0.0, 0.0, 8.0, 10.0]),
    leg_r: Leg::Planted { ankle: [-4.5, 3.9, 2.0], knee: [0.0, 0.0, 1.0], toe: [-0.05, 0.0, 1.0] },
};

static STAND: Pose = Pose {
    root: Root { pos: [-2.0, 52.7, -0.6], rot: [0.0, 4.0, 0.0] },
    spine: [0.0, 0.0, 0.0],
    head: [-2.0, 0.0, 0.0],
    arm_l: Arm::Planted { wrist: [3.0, 66.0, 20.0], elbow: [1.0, -1.0, 0.0], hand: Some([-1.0, 0.3, 0.4]), girdle: [0.0, 0.0, 0.0] },
    arm_r: Arm::Planted { wrist: [-5.0, 65.0, 19.0], elbow: [-1.0, -1.0, 0.0], hand: Some([1.0, 0.3, 0.4]), girdle: [0.0, 0.0, 0.0] },
    leg_l: Leg::Swing([38.0, 0.0, 0.0, 8.0, 10.0]),
    ..SIT
};
