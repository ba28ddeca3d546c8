//! Side plank.

use crate::exercise::*;

pub(super) static EXERCISE: Exercise = Exercise {
    id: ExerciseId("side-plank"),
    stage: Stage::Activation,
    position: Position::Plank,
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
            name: "Side plank",
            short: "Side plank",
            purpose: "",
            start: "",
            steps: &[],
            cue: "Straight line head to heel; push the floor away.",
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
    low: &DOWN,
    high: &UP,
    bumps: &[],
    scroll: 0.0,
    view: View { yaw: 0.0, pitch: 10.0, frame: [-60.0, -81.0, 132.0, 88.4] },
    second_view: None,
    muscles: &[MuscleMark { muscle: Muscle::GluteMed, side: Side::Right, secondary: false }, MuscleMark { muscle: Muscle::Obliques, side: Side::Right, secondary: true }],
    guides: &[],
    arrow: Arrow::Path { joint: Joint::Root, offset: [0.0, 11.0, 0.0] },
    props: &[Prop::Mat { at: [6.0, 4.0], size: [126.0, 40.0] }],
    faces_viewer: false,
};

static DOWN: Pose = Pose {
    root: Root { pos: [-2.5, 10.3, 0.0], rot: [0.0, 0.0, 80.0] },
    spine: [0.0, -34.0, 0.0],
    head: [0.0, 0.0, -6.0],
    arm_l: Arm::Swing { angles: [0.0, 24.0, 0.0, 14.0, 0.0], girdle: [0.0, 0.0, 0.0] },
    arm_r: Arm::Planted { wrist: [-31.0, 1.8, 13.8], elbow: [0.0, -1.0, -0.4], hand: Some([0.1, -0.02, 1.0]), girdle: [0.0, 0.0, 0.0] },
    leg_l: Leg::Swing([0.0, 2.0, 0.0, 0.0, 0.0]),
    leg_r: Leg::Swing([0.0, -7.0, 0.0, 0.0, 0.0]),
};

static UP: Pose = Pose {
    root: Root { pos: [0.0, 21.8, 0.0], rot: [0.0, 0.0, 73.6] },
    spine: [0.0, 0.0, 0.0],
    head: [0.0, 0.0, 0.0],
    arm_l: Arm::Swing { angles: [0.0, 104.0, 0.0, 0.0, 0.0], girdle: [0.0, 0.0, 0.0] },
    leg_l: Leg::Swing([0.0, -6.0, 0.0, 0.0, 0.0]),
    leg_r: Leg::Swing([0.0, 0.0, 0.0, 0.0, 0.0]),
    ..DOWN
};
