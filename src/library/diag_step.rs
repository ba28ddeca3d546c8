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
    easier: &[&super::stand_abd::EXERCISE],
    harder: &[],
    stop: &[Stop::LatexAllergy, Stop::InnerKneeStrain],
    faults: &[
        Fault {
            still: None,
            text: Localized {
                en: FaultText {
                    name: "The knee twists over a stuck foot",
                    fix: "Let the foot turn with the thigh. The turn comes from the hip.",
                },
            },
        },
        Fault {
            still: None,
            text: Localized {
                en: FaultText {
                    name: "The knee falls in as you land",
                    fix: "Take a shorter step and set the knee over the second toe.",
                },
            },
        },
        Fault {
            still: None,
            text: Localized {
                en: FaultText {
                    name: "The trunk sways",
                    fix: "Stay upright and step more slowly.",
                },
            },
        },
    ],
    sources: &[&RUNNING_ARTICLES, &MACADAM_2015],
    our_choice: &[Chosen::Dose, Chosen::Tempo, Chosen::Cues],
    text: Localized {
        en: Text {
            name: "Standing step and turn",
            short: "Step and turn",
            purpose: "Joins the lift and the outward turn while you stand.",
            start: "Put a light loop band round your thighs, just above your knees. Stand with \
                your feet hip-width apart and your knees soft. Left side: your left leg steps.",
            steps: &[
                "Take a small step out and slightly back.",
                "Load that leg with the knee over the second toe.",
                "Come back, turning the thigh out as the foot leaves the floor.",
                "Finish tall.",
            ],
            cue: "Small step, knee over the second toe, turn from the hip.",
            breath: "Breathe out as you step out and in as you come back.",
            labels: Labels { lift: "Out", hold: "Load", lower: "In", pause: "Set" },
            easier: "Leave the band off, or touch a wall.",
            harder: "Take a slightly longer step, or use a stronger band.",
            evidence: "This drill comes from articles for runners, and we know of no study of it. \
                Its nearest relative, standing abduction, ranks high for the side glute in a \
                review of 23 studies.",
        },
    },
    movement: &MOVEMENT,
};

static MOVEMENT: Movement = Movement {
    authored: Side::Left,
    low: &TOGETHER,
    high: &OUT,
    bumps: &[],
    scroll: 0.0,
    view: View { yaw: 0.0, pitch: 10.0, frame: [-33.0, -101.1, 70.0, 106.7] },
    second_view: None,
    muscles: &[MuscleMark { muscle: Muscle::GluteMed, side: Side::Left, secondary: false }, MuscleMark { muscle: Muscle::GluteMed, side: Side::Right, secondary: true }],
    guides: &[],
    arrow: Arrow::Path { joint: Joint::Ankle(Side::Left), offset: [5.0, 0.0, 0.0] },
    props: &[Prop::Floor { at: [2.0, 2.0], radii: [32.0, 13.0], ticks: 0.0 }, Prop::BandOnShanks { at: 0.82 }],
    faces_viewer: true,
};

static TOGETHER: Pose = Pose {
    root: Root { pos: [-1.5, 52.95, 0.0], rot: [0.0, 2.0, 0.0] },
    spine: [0.0, 0.0, 0.0],
    head: [0.0, 0.0, 0.0],
    arm_l: Arm::Planted { wrist: [9.3, 57.0, 8.0], elbow: [1.0, 0.0, -0.6], hand: Some([-1.0, -0.2, -0.2]), girdle: [0.0, 0.0, 0.0] },
    arm_r: Arm::Planted { wrist: [-12.3, 57.0, 8.0], elbow: [-1.0, 0.0, -0.6], hand: Some([1.0, -0.2, -0.2]), girdle: [0.0, 0.0, 0.0] },
    leg_l: Leg::Swing([-2.0, 3.0, 3.0, 2.0, 2.0]),
    leg_r: Leg::Planted { ankle: [-5.5, 3.9, 0.0], knee: [0.0, 0.0, 1.0], toe: [-0.06, 0.0, 1.0] },
};

static OUT: Pose = Pose {
    root: Root { pos: [-3.2, 52.85, 0.0], rot: [0.0, 2.0, 0.0] },
    arm_l: Arm::Planted { wrist: [7.6, 57.0, 8.0], elbow: [1.0, 0.0, -0.6], hand: Some([-1.0, -0.2, -0.2]), girdle: [0.0, 0.0, 0.0] },
    arm_r: Arm::Planted { wrist: [-14.0, 57.0, 8.0], elbow: [-1.0, 0.0, -0.6], hand: Some([1.0, -0.2, -0.2]), girdle: [0.0, 0.0, 0.0] },
    leg_l: Leg::Swing([-4.0, 30.0, 2.0, 0.0, 4.0]),
    ..TOGETHER
};
