//! Side-lying hip abduction.

use crate::exercise::*;

pub(super) static EXERCISE: Exercise = Exercise {
    id: ExerciseId("sl-abd"),
    stage: Stage::Activation,
    position: Position::SideLying,
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
    faults: &[Fault { still: Some(&FAULT_HIP_FLEX), text: Localized { en: FaultText { name: "hip_flex", fix: "" } } }],
    sources: &[],
    our_choice: &[],
    text: Localized {
        en: Text {
            name: "Side-lying hip abduction",
            short: "Side-lying hip",
            purpose: "",
            start: "",
            steps: &[],
            cue: "Heel leads, toes forward, leg slightly behind you.",
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
    authored: Side::Left,
    low: &DOWN,
    high: &UP,
    bumps: &[],
    scroll: 0.0,
    view: View { yaw: 0.0, pitch: 14.0, frame: [-58.0, -48.8, 122.0, 57.6] },
    second_view: Some(View { yaw: 180.0, pitch: 18.0, frame: [-64.0, -45.8, 122.0, 54.8] }),
    muscles: &[MuscleMark { muscle: Muscle::GluteMed, side: Side::Left, secondary: false }],
    guides: &[],
    arrow: Arrow::Path { joint: Joint::Ankle(Side::Left), offset: [6.0, 0.0, 0.0] },
    props: &[Prop::Mat { at: [3.0, 2.0], size: [116.0, 42.0] }],
    faces_viewer: false,
};

static DOWN: Pose = Pose {
    root: Root { pos: [0.0, 10.3, 0.0], rot: [0.0, 0.0, 90.0] },
    spine: [0.0, 0.0, 0.0],
    head: [0.0, 0.0, 4.0],
    arm_l: Arm::Planted { wrist: [-21.0, 2.4, 17.5], elbow: [-0.5, 1.0, 0.1], hand: Some([-1.0, 0.0, 0.35]), girdle: [0.0, 0.0, 0.0] },
    arm_r: Arm::Planted { wrist: [-42.0, 3.2, 1.0], elbow: [-0.25, -0.1, 1.0], hand: Some([-0.6, 0.15, -0.8]), girdle: [-3.0, 1.0, 3.0] },
    leg_l: Leg::Swing([-6.0, -2.0, -6.0, 0.0, 0.0]),
    leg_r: Leg::Planted { ankle: [38.0, 3.3, -2.0], knee: [0.0, 0.0, 1.0], toe: [0.6, 0.0, 0.8] },
};

static UP: Pose = Pose {
    leg_l: Leg::Swing([-8.0, 33.0, -6.0, 0.0, 0.0]),
    ..DOWN
};

static FAULT_HIP_FLEX: Pose = Pose {
    root: Root { pos: [0.0, 10.3, -2.0], rot: [0.0, -24.0, 90.0] },
    leg_l: Leg::Swing([24.0, 38.0, 20.0, 0.0, 0.0]),
    ..UP
};
