//! Step-up.

use super::postures::on_hips;
use super::sources::{MACASKILL_2014, NETO_2020};
use crate::exercise::*;

pub(super) static EXERCISE: Exercise = Exercise {
    id: ExerciseId("step-up"),
    stage: Stage::Strength,
    position: Position::Standing,
    sides: Sides::Each,
    dose: Dose { sets: (2, 3), measure: Measure::Reps, amount: (8, 12), rest_secs: 60 },
    tempo: Tempo::STRENGTH,
    kit: &[Kit::Step],
    kit_optional: &[Kit::Dumbbell, Kit::Wall],
    primary: &[Muscle::Quads, Muscle::GluteMax],
    secondary: &[Muscle::GluteMed],
    stop: &[],
    text: Localized {
        en: Text {
            name: "Step-up",
            short: "Step-up",
            cue: "Push through the whole foot on the step; no spring below.",
            labels: Labels { lift: "Up", hold: "Tall", lower: "Lower", pause: "Set" },
        },
    },
    movement: &MOVEMENT,
};

pub(super) static PAGE: Page = Page {
    sources: &[&MACASKILL_2014, &NETO_2020],
    our_choice: &[Chosen::Dose, Chosen::Tempo],
    stills: &[Some(&FAULT_KNEE_IN), Some(&FAULT_PUSH_OFF), Some(&FAULT_FOLD)],
    text: Localized {
        en: PageText {
            purpose: "Builds the push that carries you uphill, 1 leg at a time.",
            start: "Stand facing a step 20 to 30 cm high. Put 1 whole foot on it, the other flat \
                on the floor behind. Left side: your left foot is on the step.",
            steps: &[
                "Lean forward a little, the knee over the second toe.",
                "Push through the whole foot on the step and stand tall.",
                "Let the free foot hang behind you.",
                "Lower slowly until the free foot is flat on the floor.",
            ],
            spoken: Labels {
                lift: "Push, whole foot",
                hold: "Tall and level",
                lower: "Slow, over second toe",
                pause: "",
            },
            breath: "Breathe out on the way up and in on the way down.",
            faults: &[
                FaultText {
                    name: "The knee falls in",
                    fix: "Use a lower step and keep the knee over the second toe.",
                },
                FaultText {
                    name: "The back foot springs off",
                    fix: "Lift the toes of the back foot first, then push with the front leg.",
                },
                FaultText {
                    name: "The trunk folds over the thigh",
                    fix: "Lean only a little and keep your chest long.",
                },
            ],
            variations: &[],
            easier: "Use a step of 10 to 15 cm, or touch a wall.",
            harder: "Use a higher step, or hold a dumbbell in each hand.",
            evidence: "One study measured a step-up without a weight. The side of the hip worked \
                at about 63% of its maximum and the big glute at about 29%. A weight changes that: \
                a review names loaded step-ups among the hardest work for the big glute.",
        },
    },
};

static MOVEMENT: Movement = Movement {
    authored: Side::Right,
    low: &READY,
    high: &TALL,
    view: View { yaw: -64.0, pitch: 12.0, frame: [-32.5, -109.6, 68.6, 117.3] },
    muscles: &[
        MuscleMark { muscle: Muscle::GluteMed, side: Side::Right, secondary: true },
        MuscleMark { muscle: Muscle::GluteMax, side: Side::Right, secondary: false },
        MuscleMark { muscle: Muscle::Quads, side: Side::Right, secondary: false },
    ],
    guides: &[Guide::Knee(Side::Right)],
    arrow: Arrow::Path { joint: Joint::Root, offset: [0.0, 4.0, -17.0] },
    props: &[
        Prop::Floor { at: [0.0, 2.0], radii: [24.0, 34.0], ticks: 0.0 },
        Prop::Block { at: [-1.0, 6.0, 12.5], size: [26.0, 12.0, 25.0], depth: 2.0 },
    ],
    ..Movement::DEFAULT
};

static READY: Pose = Pose {
    root: Root { pos: [-1.6, 47.6, -1.5], rot: [0.0, 20.0, 0.0] },
    spine: [4.0, 0.0, 0.0],
    head: [-16.0, 0.0, 0.0],
    arm_l: on_hips([-1.6, 48.4, 2.0])[0],
    arm_r: on_hips([-1.6, 48.4, 2.0])[1],
    leg_l: Leg::Planted { ankle: [5.5, 3.9, -16.5], knee: [0.1, 0.0, 1.0], toe: [0.1, 0.0, 1.0] },
    leg_r: Leg::Planted {
        ankle: [-5.0, 15.9, 6.0],
        knee: [-0.06, 0.0, 1.0],
        toe: [-0.06, 0.0, 1.0],
    },
};

static TALL: Pose = Pose {
    root: Root { pos: [-2.8, 64.4, 5.0], rot: [0.0, 4.0, 0.0] },
    spine: [0.0, 0.0, 0.0],
    head: [-4.0, 0.0, 0.0],
    arm_l: on_hips([-2.8, 64.4, 5.4])[0],
    arm_r: on_hips([-2.8, 64.4, 5.4])[1],
    leg_l: Leg::Planted { ankle: [4.5, 20.5, -8.5], knee: [0.05, 0.0, 1.0], toe: [0.1, -0.7, 0.7] },
    ..READY
};

static FAULT_KNEE_IN: Pose = Pose {
    root: Root { pos: [-1.6, 47.6, -0.5], rot: [6.0, 20.0, -6.0] },
    spine: [4.0, 8.0, 0.0],
    leg_r: Leg::Planted {
        ankle: [-5.0, 15.9, 6.0],
        knee: [0.55, 0.0, 1.0],
        toe: [-0.06, 0.0, 1.0],
    },
    ..READY
};

static FAULT_PUSH_OFF: Pose = Pose {
    root: Root { pos: [-0.6, 52.6, -3.5], rot: [0.0, 6.0, 0.0] },
    spine: [2.0, 0.0, 0.0],
    head: [-6.0, 0.0, 0.0],
    arm_l: on_hips([-0.6, 52.6, -3.1])[0],
    arm_r: on_hips([-0.6, 52.6, -3.1])[1],
    leg_l: Leg::Planted {
        ankle: [5.5, 9.8, -13.5],
        knee: [0.1, 0.0, 1.0],
        toe: [0.1, -0.74, 0.67],
    },
    ..READY
};

static FAULT_FOLD: Pose = Pose {
    root: Root { pos: [-1.6, 49.2, -4.0], rot: [0.0, 52.0, 0.0] },
    spine: [22.0, 0.0, 0.0],
    head: [-30.0, 0.0, 0.0],
    arm_l: on_hips([-1.6, 48.6, 3.0])[0],
    arm_r: on_hips([-1.6, 48.6, 3.0])[1],
    ..READY
};
