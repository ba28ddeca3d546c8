//! Lunge matrix: four directions in turn, one leg steps, the other stays.

use super::postures::{foot, hands_on_hips};
use super::sources::{DISTEFANO_2009, RUNNING_ARTICLES};
use crate::exercise::*;

pub(super) static EXERCISE: Exercise = Exercise {
    id: ExerciseId("lunge-matrix"),
    stage: Stage::Control,
    position: Position::Standing,
    sides: Sides::Each,
    dose: Dose { sets: (2, 2), measure: Measure::Reps, amount: (8, 12), rest_secs: 45 },
    tempo: Tempo::QUICK,
    kit: &[],
    kit_optional: &[Kit::Dumbbell],
    primary: &[Muscle::GluteMax, Muscle::Quads],
    secondary: &[Muscle::GluteMed, Muscle::Adductors],
    stop: &[Stop::OuterKneePain],
    text: Localized {
        en: Text {
            name: "Lunge matrix",
            short: "Lunge matrix",
            cue: "Front, side, behind, across: knee over the second toe.",
            labels: Labels { lift: "Return", hold: "Tall", lower: "Lunge", pause: "Stay" },
        },
    },
    movement: &MOVEMENT,
};

pub(super) static PAGE: Page = Page {
    sources: &[&RUNNING_ARTICLES, &DISTEFANO_2009],
    our_choice: &[Chosen::Dose, Chosen::Tempo, Chosen::Angle],
    stills: &[Some(&FAULT_KNEE_IN), Some(&FAULT_LEAN), None],
    text: Localized {
        en: PageText {
            purpose: "Shows which directions your hips control well, and trains all 4.",
            start: "Stand tall with your hands on your hips and room on all sides. Each lunge is 1 \
                rep, so 4 make a round. Left side: your left leg steps.",
            steps: &[
                "Front: step ahead and sink. Come back to standing.",
                "Side: step wide and sit back. Come back.",
                "Behind: step back and across, as in a curtsy. Come back.",
                "Across: step over in front of the other foot. Come back.",
                "Notice which way is short or shaky, and start small there.",
            ],
            spoken: Labels { lift: "Come back up", hold: "", lower: "Step and sink", pause: "" },
            breath: "Breathe in as you sink and out as you come back.",
            faults: &[
                FaultText {
                    name: "The knee falls in as you step behind",
                    fix: "Step less far across and sink less.",
                },
                FaultText {
                    name: "The trunk leans to the side",
                    fix: "Keep your chest over the pelvis and step shorter.",
                },
                FaultText {
                    name: "You rush from lunge to lunge",
                    fix: "Stand tall for a moment between two directions.",
                },
            ],
            variations: &[Variation {
                name: "Front and side only",
                how: "Leave out the 2 lunges that cross. This suits a knee that gets sore on the \
                    outside.",
            }],
            easier: "Do front and side only, or take small steps.",
            harder: "Hold a dumbbell at your chest, or do 1 more round.",
            evidence: "In one study of healthy people, a lunge with a turn reached about 48% of \
                the maximum at the side of the hip. We know of no study that asked whether more \
                directions do more.",
        },
    },
};

static MOVEMENT: Movement = Movement {
    authored: Side::Right,
    low: &FRONT,
    high: &TALL,
    turns: &[&WIDE, &CURTSY, &ACROSS],
    bumps: &[
        Bump { phase: Phase::Lower, limb: Limb::LegR, by: [0.0, 6.0, 0.0], during: [0.0, 0.7] },
        Bump { phase: Phase::Lower, limb: Limb::LegL, by: [0.0; 3], during: [0.3, 1.0] },
        Bump { phase: Phase::Lift, limb: Limb::LegL, by: [0.0; 3], during: [0.0, 0.7] },
        Bump { phase: Phase::Lift, limb: Limb::LegR, by: [0.0, 6.0, 0.0], during: [0.3, 1.0] },
    ],
    view: View { yaw: 26.0, pitch: 16.0, frame: [-54.0, -98.0, 96.0, 118.0] },
    muscles: &[
        MuscleMark { muscle: Muscle::Quads, side: Side::Right, secondary: false },
        MuscleMark { muscle: Muscle::GluteMed, side: Side::Right, secondary: true },
        MuscleMark { muscle: Muscle::Quads, side: Side::Left, secondary: true },
    ],
    props: &[Prop::Floor { at: [-6.0, 6.0], radii: [36.0, 40.0], ticks: 0.0 }],
    ..Movement::DEFAULT
};

const TALL_ROOT: Vec3 = [0.0, 52.2, 0.0];
const FRONT_ROOT: Vec3 = [0.0, 38.0, 22.0];
const WIDE_ROOT: Vec3 = [-22.0, 44.0, -5.0];
const CURTSY_ROOT: Vec3 = [3.0, 40.5, -5.0];
const ACROSS_ROOT: Vec3 = [5.5, 42.5, 15.0];

static TALL: Pose = Pose {
    root: Root { pos: TALL_ROOT, rot: [0.0, 2.0, 0.0] },
    arm_l: hands_on_hips(TALL_ROOT, 5.5)[0],
    arm_r: hands_on_hips(TALL_ROOT, 5.5)[1],
    ..Pose::STANDING
};

static FRONT: Pose = Pose {
    root: Root { pos: FRONT_ROOT, rot: [0.0, 8.0, 0.0] },
    head: [-6.0, 0.0, 0.0],
    arm_l: hands_on_hips(FRONT_ROOT, 6.5)[0],
    arm_r: hands_on_hips(FRONT_ROOT, 6.5)[1],
    leg_l: foot([5.5, 9.37, 3.75], [0.0, -0.7, 0.7], [0.12, -0.9, 1.0]),
    leg_r: foot([-5.5, 3.9, 41.0], [-0.08, 0.0, 1.0], [-0.1, 0.0, 1.0]),
    ..TALL
};

static WIDE: Pose = Pose {
    root: Root { pos: WIDE_ROOT, rot: [0.0, 22.0, 0.0] },
    head: [-18.0, 0.0, 0.0],
    arm_l: hands_on_hips(WIDE_ROOT, 9.0)[0],
    arm_r: hands_on_hips(WIDE_ROOT, 9.0)[1],
    leg_r: foot([-34.0, 3.9, 0.0], [-0.2, 0.0, 1.0], [-0.16, 0.0, 1.0]),
    ..TALL
};

static CURTSY: Pose = Pose {
    root: Root { pos: CURTSY_ROOT, rot: [0.0, 14.0, 0.0] },
    head: [-10.0, 0.0, 0.0],
    arm_l: hands_on_hips(CURTSY_ROOT, 7.5)[0],
    arm_r: hands_on_hips(CURTSY_ROOT, 7.5)[1],
    leg_l: foot([5.5, 3.9, 0.0], [0.1, 0.0, 1.0], [0.12, 0.0, 1.0]),
    leg_r: foot([14.0, 9.37, -28.0], [-0.5, -0.5, 1.0], [-0.12, -0.9, 1.0]),
    ..TALL
};

static ACROSS: Pose = Pose {
    root: Root { pos: ACROSS_ROOT, rot: [0.0, 10.0, 0.0] },
    head: [-8.0, 0.0, 0.0],
    arm_l: hands_on_hips(ACROSS_ROOT, 7.0)[0],
    arm_r: hands_on_hips(ACROSS_ROOT, 7.0)[1],
    leg_l: foot([5.5, 8.11, 2.28], [0.1, -0.4, 1.0], [0.12, -0.58, 1.0]),
    leg_r: foot([13.0, 3.9, 30.0], [0.05, 0.0, 1.0], [-0.02, 0.0, 1.0]),
    ..TALL
};

static FAULT_KNEE_IN: Pose = Pose {
    root: Root { pos: CURTSY_ROOT, rot: [-12.0, 18.0, 6.0] },
    spine: [0.0, -8.0, 0.0],
    leg_l: foot([5.5, 3.9, 0.0], [-0.6, 0.0, 1.0], [0.12, 0.0, 1.0]),
    ..CURTSY
};

static FAULT_LEAN: Pose = Pose {
    root: Root { pos: FRONT_ROOT, rot: [0.0, 12.0, 5.0] },
    spine: [4.0, 18.0, 0.0],
    head: [-10.0, 0.0, -8.0],
    ..FRONT
};
