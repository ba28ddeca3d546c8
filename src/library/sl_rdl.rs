//! Single-leg deadlift.

use crate::exercise::*;

pub(super) static EXERCISE: Exercise = Exercise {
    id: ExerciseId("sl-rdl"),
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
    faults: &[],
    sources: &[],
    our_choice: &[],
    text: Localized {
        en: Text {
            name: "Single-leg deadlift",
            short: "Single-leg dea",
            purpose: "",
            start: "",
            steps: &[],
            cue: "Hinge, back flat, hips square.",
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
    low: &HINGE,
    high: &TOP,
    bumps: &[],
    scroll: 0.0,
    view: View { yaw: -82.0, pitch: 10.0, frame: [-63.8, -100.4, 100.2, 106.5] },
    second_view: None,
    muscles: &[MuscleMark { muscle: Muscle::GluteMax, side: Side::Right, secondary: true }, MuscleMark { muscle: Muscle::GluteMed, side: Side::Right, secondary: false }, MuscleMark { muscle: Muscle::Hamstrings, side: Side::Right, secondary: true }],
    guides: &[],
    arrow: Arrow::Path { joint: Joint::Neck, offset: [0.0, 6.0, 0.0] },
    props: &[Prop::Floor { at: [-2.0, 0.0], radii: [15.0, 34.0], ticks: 0.0 }, Prop::Dumbbell { hand: Side::Left, axis: [0.0, 0.0, 1.0] }],
    faces_viewer: false,
};

static TOP: Pose = Pose {
    root: Root { pos: [-1.5, 52.5, -1.0], rot: [0.0, 4.0, 0.0] },
    spine: [0.0, 0.0, 0.0],
    head: [-2.0, 0.0, 0.0],
    arm_l: Arm::Swing { angles: [4.0, 6.0, 0.0, 6.0, 0.0], girdle: [0.0, 0.0, 0.0] },
    arm_r: Arm::Swing { angles: [4.0, 10.0, 0.0, 8.0, 0.0], girdle: [0.0, 0.0, 0.0] },
    leg_l: Leg::Swing([14.0, 0.0, 0.0, 44.0, 0.0]),
    leg_r: Leg::Planted { ankle: [-4.0, 3.9, 0.0], knee: [0.0, 0.0, 1.0], toe: [-0.04, 0.0, 1.0] },
};

static HINGE: Pose = Pose {
    root: Root { pos: [-2.0, 49.8, -9.0], rot: [0.0, 72.0, 0.0] },
    spine: [2.0, 0.0, 0.0],
    head: [-24.0, 0.0, 0.0],
    arm_l: Arm::Swing { angles: [74.0, 2.0, 0.0, 4.0, 0.0], girdle: [0.0, 0.0, 0.0] },
    arm_r: Arm::Swing { angles: [70.0, 8.0, 0.0, 6.0, 0.0], girdle: [0.0, 0.0, 0.0] },
    leg_l: Leg::Swing([-10.0, 0.0, 0.0, 8.0, 0.0]),
    ..TOP
};
