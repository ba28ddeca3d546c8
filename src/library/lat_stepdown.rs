//! Lateral step-down.

use super::sources::{MACASKILL_2014, PIVA_2006, RUNNING_ARTICLES};
use crate::exercise::*;

pub(super) static EXERCISE: Exercise = Exercise {
    id: ExerciseId("lat-stepdown"),
    stage: Stage::Control,
    position: Position::Standing,
    sides: Sides::Each,
    dose: Dose { sets: (2, 3), measure: Measure::Reps, amount: (6, 10), rest_secs: 45 },
    tempo: Tempo::CONTROL,
    kit: &[Kit::Step],
    kit_optional: &[Kit::Wall],
    primary: &[Muscle::GluteMed, Muscle::Quads],
    secondary: &[Muscle::GluteMax],
    stop: &[],
    text: Localized {
        en: Text {
            name: "Lateral step-down",
            short: "Step-down",
            cue: "Knee over the second toe, pelvis level, heel only taps.",
            labels: Labels { lift: "Rise", hold: "Tall", lower: "Lower", pause: "Tap" },
        },
    },
    movement: &MOVEMENT,
};

pub(super) static PAGE: Page = Page {
    sources: &[&PIVA_2006, &MACASKILL_2014, &RUNNING_ARTICLES],
    our_choice: &[Chosen::Dose, Chosen::Tempo],
    stills: &[Some(&FAULT_VALGUS), Some(&FAULT_PELVIS_DROPS), Some(&FAULT_PUSH_OFF)],
    text: Localized {
        en: PageText {
            purpose: "Practises a level pelvis and a steady knee under your weight.",
            start: "Stand side-on at the edge of a step 5 to 15 cm high. The free foot hangs \
                beside it with its knee straight. Left side: you stand on your left leg.",
            steps: &[
                "Send your hips back and bend the standing knee over the second toe.",
                "Tap the floor lightly with the free heel.",
                "Rise without a push from the floor.",
            ],
            spoken: Labels {
                lift: "Press up, no push below",
                hold: "",
                lower: "Hips back, over second toe",
                pause: "Barely touch",
            },
            breath: "Breathe in on the way down and out on the way up.",
            faults: &[
                FaultText {
                    name: "The knee falls in",
                    fix: "Use a lower step and watch the knee in a mirror.",
                },
                FaultText {
                    name: "The pelvis drops on the free side",
                    fix: "Reach less far down with the heel.",
                },
                FaultText {
                    name: "You push off the floor",
                    fix: "Touch with the heel only, as if on an egg.",
                },
            ],
            variations: &[],
            easier: "Use a lower step, or touch a wall.",
            harder: "Use a higher step, up to 20 cm.",
            evidence: "It is a well-known test of movement, too. When 2 observers score it, they \
                agree fairly well. Its relative, the lateral step-up, worked the side of the hip \
                at about 61% of its maximum.",
        },
    },
};

static MOVEMENT: Movement = Movement {
    authored: Side::Right,
    low: &TAP,
    high: &TOP,
    view: View { yaw: -12.0, pitch: 13.0, frame: [-37.1, -108.1, 69.3, 116.7] },
    muscles: &[
        MuscleMark { muscle: Muscle::GluteMed, side: Side::Right, secondary: false },
        MuscleMark { muscle: Muscle::Quads, side: Side::Right, secondary: true },
    ],
    guides: &[Guide::Knee(Side::Right), Guide::Pelvis],
    arrow: Arrow::Path { joint: Joint::Ankle(Side::Left), offset: [6.0, 0.0, 0.0] },
    props: &[
        Prop::Floor { at: [-3.0, 2.0], radii: [32.0, 22.0], ticks: 0.0 },
        Prop::Block { at: [-9.0, 4.5, 0.0], size: [22.0, 9.0, 32.0], depth: -40.0 },
    ],
    faces_viewer: true,
    ..Movement::DEFAULT
};

static TOP: Pose = Pose {
    root: Root { pos: [-2.5, 61.8, 0.0], rot: [0.0, 4.0, 0.0] },
    spine: [2.0, 0.0, 0.0],
    head: [-4.0, 0.0, 0.0],
    arm_l: Arm::Planted {
        wrist: [8.5, 66.0, 9.0],
        elbow: [1.0, 0.0, -0.6],
        hand: Some([-1.0, -0.2, -0.2]),
        girdle: [0.0, 0.0, 0.0],
    },
    arm_r: Arm::Planted {
        wrist: [-13.5, 66.0, 9.0],
        elbow: [-1.0, 0.0, -0.6],
        hand: Some([1.0, -0.2, -0.2]),
        girdle: [0.0, 0.0, 0.0],
    },
    leg_l: Leg::Planted { ankle: [6.5, 15.0, 5.0], knee: [0.0, 0.0, 1.0], toe: [0.1, 0.2, 1.0] },
    leg_r: Leg::Planted {
        ankle: [-6.0, 12.9, 0.0],
        knee: [-0.04, 0.0, 1.0],
        toe: [-0.08, 0.0, 1.0],
    },
};

static TAP: Pose = Pose {
    root: Root { pos: [-2.8, 51.0, -7.0], rot: [0.0, 18.0, 0.0] },
    head: [-14.0, 0.0, 0.0],
    arm_l: Arm::Planted {
        wrist: [8.0, 56.0, 4.0],
        elbow: [1.0, 0.0, -0.6],
        hand: Some([-1.0, -0.2, -0.2]),
        girdle: [0.0, 0.0, 0.0],
    },
    arm_r: Arm::Planted {
        wrist: [-13.8, 56.0, 4.0],
        elbow: [-1.0, 0.0, -0.6],
        hand: Some([1.0, -0.2, -0.2]),
        girdle: [0.0, 0.0, 0.0],
    },
    leg_l: Leg::Planted { ankle: [8.0, 4.7, 8.0], knee: [0.0, 0.0, 1.0], toe: [0.1, 0.4, 1.0] },
    ..TOP
};

static FAULT_VALGUS: Pose = Pose {
    root: Root { pos: [-3.4, 51.2, -7.0], rot: [-6.0, 18.0, -9.0] },
    spine: [4.0, 12.0, 0.0],
    leg_r: Leg::Planted {
        ankle: [-6.0, 12.9, 0.0],
        knee: [0.42, 0.0, 1.0],
        toe: [-0.08, 0.0, 1.0],
    },
    ..TAP
};

static FAULT_PELVIS_DROPS: Pose = Pose {
    root: Root { pos: [-4.4, 51.4, -7.0], rot: [0.0, 18.0, -12.0] },
    spine: [4.0, 10.0, 0.0],
    arm_l: Arm::Planted {
        wrist: [6.8, 53.6, 4.0],
        elbow: [1.0, 0.0, -0.6],
        hand: Some([-1.0, -0.2, -0.2]),
        girdle: [0.0, 0.0, 0.0],
    },
    arm_r: Arm::Planted {
        wrist: [-15.2, 58.0, 4.0],
        elbow: [-1.0, 0.0, -0.6],
        hand: Some([1.0, -0.2, -0.2]),
        girdle: [0.0, 0.0, 0.0],
    },
    ..TAP
};

/// The weight is on the foot on the floor, and its heel drives up.
static FAULT_PUSH_OFF: Pose = Pose {
    root: Root { pos: [2.4, 53.2, -2.0], rot: [0.0, 10.0, -4.0] },
    spine: [2.0, -2.0, 0.0],
    head: [-8.0, 0.0, 4.0],
    arm_l: Arm::Planted {
        wrist: [13.4, 57.4, 6.8],
        elbow: [1.0, 0.0, -0.6],
        hand: Some([-1.0, -0.2, -0.2]),
        girdle: [0.0, 0.0, 0.0],
    },
    arm_r: Arm::Planted {
        wrist: [-8.6, 58.4, 6.8],
        elbow: [-1.0, 0.0, -0.6],
        hand: Some([1.0, -0.2, -0.2]),
        girdle: [0.0, 0.0, 0.0],
    },
    leg_l: Leg::Planted {
        ankle: [9.0, 10.0, -2.0],
        knee: [0.1, 0.0, 1.0],
        toe: [0.12, -0.76, 0.65],
    },
    ..TAP
};
