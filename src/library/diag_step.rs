//! Standing abduction with rotation: a small step out and a turn of the thigh.

use super::sources::{MACADAM_2015, RUNNING_ARTICLES};
use crate::exercise::*;

pub(super) static EXERCISE: Exercise = Exercise {
    id: ExerciseId("diag-step"),
    stage: Stage::Control,
    position: Position::Standing,
    sides: Sides::Each,
    dose: Dose { sets: (2, 2), measure: Measure::Reps, amount: (8, 10), rest_secs: 30 },
    tempo: Tempo {
        name: TempoName::Own,
        lift: 2,
        hold: 1,
        lower: 2,
        pause: 0,
        starts_with: Opening::Lift,
    },
    kit: &[Kit::LoopBand],
    kit_optional: &[Kit::Wall],
    primary: &[Muscle::GluteMed, Muscle::Rotators],
    secondary: &[Muscle::GluteMax],
    stop: &[Stop::LatexAllergy, Stop::InnerKneeStrain],
    text: Localized {
        en: Text {
            name: "Standing step and turn",
            short: "Step and turn",
            cue: "Small step, knee over the second toe, turn from the hip.",
            labels: Labels { lift: "Out", hold: "Load", lower: "In", pause: "Set" },
        },
    },
    movement: &MOVEMENT,
};

pub(super) static PAGE: Page = Page {
    sources: &[&RUNNING_ARTICLES, &MACADAM_2015],
    our_choice: &[Chosen::Dose, Chosen::Tempo, Chosen::Cues],
    stills: &[Some(&FAULT_TWIST), Some(&FAULT_KNEE_IN), Some(&FAULT_SWAY)],
    text: Localized {
        en: PageText {
            purpose: "Joins the lift and the outward turn while you stand.",
            start: "Put a light loop band round your thighs, just above your knees. Stand with \
                your feet hip-width apart and your knees soft. Left side: your left leg steps.",
            steps: &[
                "Take a small step out and slightly back.",
                "Load that leg with the knee over the second toe.",
                "Come back, turning the thigh out as the foot leaves the floor.",
                "Finish tall.",
            ],
            spoken: Labels {
                lift: "Step out, slightly back",
                hold: "Over second toe",
                lower: "Turn the thigh, come in",
                pause: "",
            },
            breath: "Breathe out as you step out and in as you come back.",
            faults: &[
                FaultText {
                    name: "The knee twists over a stuck foot",
                    fix: "Let the foot turn with the thigh. The turn comes from the hip.",
                },
                FaultText {
                    name: "The knee falls in as you land",
                    fix: "Take a shorter step and set the knee over the second toe.",
                },
                FaultText { name: "The trunk sways", fix: "Stay upright and step more slowly." },
            ],
            variations: &[],
            easier: "Leave the band off, or touch a wall.",
            harder: "Take a slightly longer step, or use a stronger band.",
            evidence: "This drill comes from articles for runners, and we know of no study of it. \
                Its nearest relative, lifting the leg sideways while you stand, ranks high for the \
                side of the hip in a review of 23 studies.",
        },
    },
};

static MOVEMENT: Movement = Movement {
    authored: Side::Left,
    low: &TURNED,
    high: &OUT,
    bumps: &[
        Bump::step(Phase::Lift, Limb::LegL, [0.0, 4.0, 0.0]),
        Bump::step(Phase::Lower, Limb::LegL, [0.0, 4.5, 0.0]),
    ],
    view: View { yaw: 0.0, pitch: 12.0, frame: [-27.5, -98.7, 65.0, 104.7] },
    muscles: &[
        MuscleMark { muscle: Muscle::GluteMed, side: Side::Left, secondary: false },
        MuscleMark { muscle: Muscle::GluteMed, side: Side::Right, secondary: true },
    ],
    guides: &[Guide::Knee(Side::Left)],
    arrow: Arrow::Straight { from: [12.0, 0.0, 14.0], to: [27.0, 0.0, 4.0] },
    props: &[
        Prop::Floor { at: [5.0, -1.0], radii: [30.0, 16.0], ticks: 0.0 },
        Prop::BandOnThighs { at: 0.84 },
    ],
    faces_viewer: true,
    ..Movement::DEFAULT
};

/// Where the step back ends: the thigh has turned out, and the foot with it.
static TURNED: Pose = Pose {
    root: Root { pos: [-1.0, 51.8, -1.0], rot: [0.0, 5.0, 0.0] },
    spine: [0.0, 0.0, 0.0],
    head: [-4.0, 0.0, 0.0],
    arm_l: Arm::Planted {
        wrist: [9.5, 56.0, 7.5],
        elbow: [1.0, 0.0, -0.6],
        hand: Some([-1.0, -0.2, -0.2]),
        girdle: [0.0, 0.0, 0.0],
    },
    arm_r: Arm::Planted {
        wrist: [-11.5, 56.0, 7.5],
        elbow: [-1.0, 0.0, -0.6],
        hand: Some([1.0, -0.2, -0.2]),
        girdle: [0.0, 0.0, 0.0],
    },
    leg_l: Leg::Planted { ankle: [7.0, 3.9, 0.0], knee: [0.62, 0.0, 1.0], toe: [0.6, 0.0, 1.0] },
    leg_r: Leg::Planted { ankle: [-6.0, 3.9, 0.0], knee: [-0.08, 0.0, 1.0], toe: [-0.1, 0.0, 1.0] },
};

static OUT: Pose = Pose {
    root: Root { pos: [4.5, 47.2, -5.5], rot: [0.0, 15.0, 0.0] },
    head: [-13.0, 0.0, 0.0],
    arm_l: Arm::Planted {
        wrist: [15.0, 52.0, 4.5],
        elbow: [1.0, 0.0, -0.6],
        hand: Some([-1.0, -0.2, -0.2]),
        girdle: [0.0, 0.0, 0.0],
    },
    arm_r: Arm::Planted {
        wrist: [-6.0, 52.0, 4.5],
        elbow: [-1.0, 0.0, -0.6],
        hand: Some([1.0, -0.2, -0.2]),
        girdle: [0.0, 0.0, 0.0],
    },
    leg_l: Leg::Planted { ankle: [20.0, 3.9, -8.0], knee: [0.12, 0.0, 1.0], toe: [0.14, 0.0, 1.0] },
    ..TURNED
};

static FAULT_KNEE_IN: Pose = Pose {
    root: Root { pos: [5.5, 47.0, -5.5], rot: [6.0, 15.0, 6.0] },
    spine: [2.0, -10.0, 0.0],
    leg_l: Leg::Planted { ankle: [20.0, 3.9, -8.0], knee: [-0.5, 0.0, 1.0], toe: [0.14, 0.0, 1.0] },
    ..OUT
};

static FAULT_SWAY: Pose = Pose {
    root: Root { pos: [6.0, 47.4, -5.5], rot: [0.0, 15.0, -7.0] },
    spine: [0.0, -20.0, 0.0],
    arm_l: Arm::Planted {
        wrist: [16.0, 51.0, 4.5],
        elbow: [1.0, 0.0, -0.6],
        hand: Some([-1.0, -0.2, -0.2]),
        girdle: [0.0, 0.0, 0.0],
    },
    arm_r: Arm::Planted {
        wrist: [-5.0, 53.4, 4.5],
        elbow: [-1.0, 0.0, -0.6],
        hand: Some([1.0, -0.2, -0.2]),
        girdle: [0.0, 0.0, 0.0],
    },
    ..OUT
};

/// The thigh has turned out, the foot has not.
static FAULT_TWIST: Pose = Pose {
    root: Root { pos: [-0.4, 48.4, -4.0], rot: [0.0, 10.0, 0.0] },
    head: [-8.0, 0.0, 0.0],
    arm_l: Arm::Planted {
        wrist: [10.2, 53.2, 5.8],
        elbow: [1.0, 0.0, -0.6],
        hand: Some([-1.0, -0.2, -0.2]),
        girdle: [0.0, 0.0, 0.0],
    },
    arm_r: Arm::Planted {
        wrist: [-11.0, 53.2, 5.8],
        elbow: [-1.0, 0.0, -0.6],
        hand: Some([1.0, -0.2, -0.2]),
        girdle: [0.0, 0.0, 0.0],
    },
    leg_l: Leg::Planted { ankle: [8.0, 3.9, 0.0], knee: [0.85, 0.0, 1.0], toe: [-0.3, 0.0, 1.0] },
    ..TURNED
};
