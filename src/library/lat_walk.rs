//! Banded lateral walk.

use crate::exercise::*;

pub(super) static EXERCISE: Exercise = Exercise {
    id: ExerciseId("lat-walk"),
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
    faults: &[Fault { still: Some(&FAULT_KNEES_IN), text: Localized { en: FaultText { name: "knees_in", fix: "" } } }],
    sources: &[],
    our_choice: &[],
    text: Localized {
        en: Text {
            name: "Banded lateral walk",
            short: "Banded lateral",
            purpose: "",
            start: "",
            steps: &[],
            cue: "Stay low, push the band out, toes forward.",
            breath: "",
            labels: Labels { lift: "Step", hold: "Hold", lower: "Follow", pause: "Set" },
            easier: "",
            harder: "",
            evidence: "",
        },
    },
    movement: &MOVEMENT,
};

static MOVEMENT: Movement = Movement {
    authored: Side::Right,
    low: &NARROW,
    high: &WIDE,
    bumps: &[Bump { phase: Phase::Lift, limb: Limb::LegR, by: [0.0, 4.0, 0.0] }, Bump { phase: Phase::Lower, limb: Limb::LegL, by: [0.0, 3.0, 0.0] }],
    scroll: 16.0,
    view: View { yaw: 0.0, pitch: 10.0, frame: [-35.0, -94.6, 70.0, 100.2] },
    second_view: None,
    muscles: &[MuscleMark { muscle: Muscle::GluteMed, side: Side::Right, secondary: false }, MuscleMark { muscle: Muscle::GluteMed, side: Side::Left, secondary: false }],
    guides: &[],
    arrow: Arrow::Straight { from: [-13.0, 1.0, 16.0], to: [-27.0, 1.0, 16.0] },
    props: &[Prop::Floor { at: [0.0, 3.0], radii: [32.0, 12.0], ticks: 16.0 }, Prop::BandOnThighs { at: 0.84 }],
    faces_viewer: true,
};

static NARROW: Pose = Pose {
    root: Root { pos: [0.0, 49.0, -3.5], rot: [0.0, 16.0, 0.0] },
    spine: [4.0, 0.0, 0.0],
    head: [-14.0, 0.0, 0.0],
    arm_l: Arm::Planted { wrist: [1.6, 62.0, 17.0], elbow: [1.0, -0.6, -0.2], hand: Some([-1.0, 0.4, 0.3]), girdle: [0.0, 0.0, 0.0] },
    arm_r: Arm::Planted { wrist: [-1.6, 61.0, 16.0], elbow: [-1.0, -0.6, -0.2], hand: Some([1.0, 0.4, 0.3]), girdle: [0.0, 0.0, 0.0] },
    leg_l: Leg::Planted { ankle: [8.0, 3.9, 0.0], knee: [0.2, 0.0, 1.0], toe: [0.12, 0.0, 1.0] },
    leg_r: Leg::Planted { ankle: [-8.0, 3.9, 0.0], knee: [-0.2, 0.0, 1.0], toe: [-0.12, 0.0, 1.0] },
};

static WIDE: Pose = Pose {
    root: Root { pos: [0.0, 47.4, -3.8], rot: [0.0, 16.0, 0.0] },
    leg_l: Leg::Planted { ankle: [16.0, 3.9, 0.0], knee: [0.34, 0.0, 1.0], toe: [0.12, 0.0, 1.0] },
    leg_r: Leg::Planted { ankle: [-16.0, 3.9, 0.0], knee: [-0.34, 0.0, 1.0], toe: [-0.12, 0.0, 1.0] },
    ..NARROW
};

static FAULT_KNEES_IN: Pose = Pose {
    leg_l: Leg::Planted { ankle: [16.0, 3.9, 0.0], knee: [-0.25, 0.0, 1.0], toe: [0.12, 0.0, 1.0] },
    leg_r: Leg::Planted { ankle: [-16.0, 3.9, 0.0], knee: [0.25, 0.0, 1.0], toe: [-0.12, 0.0, 1.0] },
    ..WIDE
};
