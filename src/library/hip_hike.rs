//! Hip hike.

use crate::exercise::*;

pub(super) static EXERCISE: Exercise = Exercise {
    id: ExerciseId("hip-hike"),
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
            name: "Hip hike",
            short: "Hip hike",
            purpose: "",
            start: "",
            steps: &[],
            cue: "Stance knee straight; move only the pelvis.",
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
    low: &DROP,
    high: &HIKE,
    bumps: &[],
    scroll: 0.0,
    view: View { yaw: -10.0, pitch: 13.0, frame: [-38.3, -109.8, 69.5, 118.4] },
    second_view: None,
    muscles: &[MuscleMark { muscle: Muscle::GluteMed, side: Side::Right, secondary: false }],
    guides: &[Guide::Pelvis],
    arrow: Arrow::Straight { from: [16.0, 53.0, 6.0], to: [16.0, 65.0, 6.0] },
    props: &[Prop::Floor { at: [-4.0, 2.0], radii: [32.0, 22.0], ticks: 0.0 }, Prop::Block { at: [-10.0, 4.5, 0.0], size: [22.0, 9.0, 32.0], depth: -40.0 }],
    faces_viewer: true,
};

static DROP: Pose = Pose {
    root: Root { pos: [-1.3, 61.05, 0.0], rot: [0.0, 0.0, -11.0] },
    spine: [0.0, 11.0, 0.0],
    head: [0.0, 0.0, 0.0],
    arm_l: Arm::Planted { wrist: [9.0, 64.5, 8.0], elbow: [1.0, 0.0, -0.6], hand: Some([-1.0, -0.2, -0.2]), girdle: [0.0, 0.0, 0.0] },
    arm_r: Arm::Planted { wrist: [-11.5, 67.0, 8.0], elbow: [-1.0, 0.0, -0.6], hand: Some([1.0, -0.2, -0.2]), girdle: [0.0, 0.0, 0.0] },
    leg_l: Leg::Swing([0.0, 11.0, 4.0, 3.0, 0.0]),
    leg_r: Leg::Planted { ankle: [-6.5, 12.9, 0.0], knee: [0.0, 0.0, 1.0], toe: [-0.06, 0.0, 1.0] },
};

static HIKE: Pose = Pose {
    root: Root { pos: [-1.3, 62.7, 0.0], rot: [0.0, 0.0, 9.0] },
    spine: [0.0, -9.0, 0.0],
    arm_l: Arm::Planted { wrist: [9.0, 68.0, 8.0], elbow: [1.0, 0.0, -0.6], hand: Some([-1.0, -0.2, -0.2]), girdle: [0.0, 0.0, 0.0] },
    arm_r: Arm::Planted { wrist: [-11.5, 66.0, 8.0], elbow: [-1.0, 0.0, -0.6], hand: Some([1.0, -0.2, -0.2]), girdle: [0.0, 0.0, 0.0] },
    leg_l: Leg::Swing([0.0, -9.0, 4.0, 3.0, 0.0]),
    ..DROP
};
