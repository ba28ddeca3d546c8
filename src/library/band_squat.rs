//! Banded squat.

use crate::exercise::*;

pub(super) static EXERCISE: Exercise = Exercise {
    id: ExerciseId("band-squat"),
    stage: Stage::Activation,
    position: Position::Standing,
    sides: Sides::Both,
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
            name: "Banded squat",
            short: "Banded squat",
            purpose: "",
            start: "",
            steps: &[],
            cue: "Knees push the band out over the toes.",
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
    authored: Side::Both,
    low: &BOTTOM,
    high: &TOP,
    bumps: &[],
    scroll: 0.0,
    view: View { yaw: -24.0, pitch: 10.0, frame: [-30.1, -100.2, 60.2, 107.2] },
    second_view: None,
    muscles: &[MuscleMark { muscle: Muscle::GluteMed, side: Side::Right, secondary: false }, MuscleMark { muscle: Muscle::GluteMed, side: Side::Left, secondary: false }, MuscleMark { muscle: Muscle::Quads, side: Side::Right, secondary: true }, MuscleMark { muscle: Muscle::Quads, side: Side::Left, secondary: true }],
    guides: &[],
    arrow: Arrow::Straight { from: [-17.0, 52.0, -14.0], to: [-17.0, 34.0, -18.0] },
    props: &[Prop::Floor { at: [0.0, 0.0], radii: [28.0, 22.0], ticks: 0.0 }, Prop::BandOnThighs { at: 0.84 }],
    faces_viewer: true,
};

static TOP: Pose = Pose {
    root: Root { pos: [0.0, 52.3, -1.0], rot: [0.0, 4.0, 0.0] },
    spine: [2.0, 0.0, 0.0],
    head: [-4.0, 0.0, 0.0],
    arm_l: Arm::Planted { wrist: [6.0, 68.0, 22.0], elbow: [1.0, -1.0, 0.0], hand: Some([-0.1, 0.0, 1.0]), girdle: [0.0, 0.0, 0.0] },
    arm_r: Arm::Planted { wrist: [-6.0, 68.0, 22.0], elbow: [-1.0, -1.0, 0.0], hand: Some([0.1, 0.0, 1.0]), girdle: [0.0, 0.0, 0.0] },
    leg_l: Leg::Planted { ankle: [9.0, 3.9, 0.0], knee: [0.22, 0.0, 1.0], toe: [0.22, 0.0, 1.0] },
    leg_r: Leg::Planted { ankle: [-9.0, 3.9, 0.0], knee: [-0.22, 0.0, 1.0], toe: [-0.22, 0.0, 1.0] },
};

static BOTTOM: Pose = Pose {
    root: Root { pos: [0.0, 31.0, -15.0], rot: [0.0, 38.0, 0.0] },
    spine: [4.0, 0.0, 0.0],
    head: [-30.0, 0.0, 0.0],
    arm_l: Arm::Planted { wrist: [6.0, 50.0, 26.0], elbow: [1.0, -1.0, 0.0], hand: Some([-0.1, 0.0, 1.0]), girdle: [0.0, 0.0, 0.0] },
    arm_r: Arm::Planted { wrist: [-6.0, 50.0, 26.0], elbow: [-1.0, -1.0, 0.0], hand: Some([0.1, 0.0, 1.0]), girdle: [0.0, 0.0, 0.0] },
    leg_l: Leg::Planted { ankle: [9.0, 3.9, 0.0], knee: [0.42, 0.0, 1.0], toe: [0.22, 0.0, 1.0] },
    leg_r: Leg::Planted { ankle: [-9.0, 3.9, 0.0], knee: [-0.42, 0.0, 1.0], toe: [-0.22, 0.0, 1.0] },
};
