//! Fire hydrant.

use crate::exercise::*;

pub(super) static EXERCISE: Exercise = Exercise {
    id: ExerciseId("hydrant"),
    stage: Stage::Activation,
    position: Position::HandsAndKnees,
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
            name: "Fire hydrant",
            short: "Fire hydrant",
            purpose: "",
            start: "",
            steps: &[],
            cue: "Pelvis still; knee lifts sideways.",
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
    low: &ALL_FOURS,
    high: &OPEN,
    bumps: &[],
    scroll: 0.0,
    view: View { yaw: -148.0, pitch: 20.0, frame: [-42.6, -58.0, 91.5, 76.6] },
    second_view: None,
    muscles: &[MuscleMark { muscle: Muscle::GluteMed, side: Side::Right, secondary: false }, MuscleMark { muscle: Muscle::GluteMax, side: Side::Right, secondary: true }],
    guides: &[],
    arrow: Arrow::Path { joint: Joint::Knee(Side::Right), offset: [-4.0, 0.0, 0.0] },
    props: &[Prop::Mat { at: [0.0, 6.0], size: [46.0, 92.0] }],
    faces_viewer: false,
};

static ALL_FOURS: Pose = Pose {
    root: Root { pos: [0.0, 28.4, 0.0], rot: [0.0, 78.0, 0.0] },
    spine: [0.0, 0.0, 0.0],
    head: [-16.0, 0.0, 0.0],
    arm_l: Arm::Swing { angles: [78.0, 0.0, 0.0, 0.0, 88.0], girdle: [0.0, 0.0, 0.0] },
    arm_r: Arm::Swing { angles: [78.0, 0.0, 0.0, 0.0, 88.0], girdle: [0.0, 0.0, 0.0] },
    leg_l: Leg::Swing([78.0, 0.0, 0.0, 91.0, -66.0]),
    leg_r: Leg::Swing([78.0, 0.0, 0.0, 91.0, -66.0]),
};

static OPEN: Pose = Pose {
    leg_r: Leg::Swing([78.0, 44.0, 0.0, 90.0, -20.0]),
    ..ALL_FOURS
};
