//! Bird dog.

use crate::exercise::*;

pub(super) static EXERCISE: Exercise = Exercise {
    id: ExerciseId("bird-dog"),
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
            name: "Bird dog",
            short: "Bird dog",
            purpose: "",
            start: "",
            steps: &[],
            cue: "Long spine; hips square to the floor.",
            breath: "",
            labels: Labels { lift: "Reach", hold: "Hold", lower: "Return", pause: "Set" },
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
    high: &REACH,
    bumps: &[],
    scroll: 0.0,
    view: View { yaw: -90.0, pitch: 8.0, frame: [-55.9, -48.7, 126.6, 55.0] },
    second_view: Some(View { yaw: -148.0, pitch: 18.0, frame: [-42.8, -57.4, 91.9, 74.8] }),
    muscles: &[MuscleMark { muscle: Muscle::GluteMax, side: Side::Right, secondary: false }, MuscleMark { muscle: Muscle::GluteMed, side: Side::Right, secondary: true }],
    guides: &[],
    arrow: Arrow::Path { joint: Joint::Ankle(Side::Right), offset: [0.0, 0.0, 0.0] },
    props: &[Prop::Mat { at: [0.0, 6.0], size: [44.0, 96.0] }],
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

static REACH: Pose = Pose {
    arm_l: Arm::Swing { angles: [166.0, 0.0, 0.0, 2.0, 0.0], girdle: [0.0, 0.0, 0.0] },
    leg_r: Leg::Swing([-6.0, 0.0, 0.0, 2.0, 0.0]),
    ..ALL_FOURS
};
