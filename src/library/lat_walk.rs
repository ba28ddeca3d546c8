//! Lateral band walk, also called crab walk.

use super::sources::{BERRY_2015, RUNNING_ARTICLES, SELKOWITZ_2013};
use crate::exercise::*;

pub(super) static EXERCISE: Exercise = Exercise {
    id: ExerciseId("lat-walk"),
    stage: Stage::Control,
    position: Position::Standing,
    sides: Sides::OutAndBack,
    dose: Dose { sets: (2, 3), measure: Measure::Steps, amount: (8, 12), rest_secs: 45 },
    tempo: Tempo::STEPS,
    kit: &[Kit::LoopBand],
    kit_optional: &[],
    primary: &[Muscle::GluteMed, Muscle::GluteMax],
    secondary: &[Muscle::Quads, Muscle::Rotators],
    stop: &[Stop::LatexAllergy],
    text: Localized {
        en: Text {
            name: "Lateral band walk",
            short: "Band walk",
            cue: "Stay low, push the band out, toes forward.",
            labels: Labels { lift: "Step", hold: "Hold", lower: "Follow", pause: "Set" },
        },
    },
    movement: &MOVEMENT,
};

pub(super) static PAGE: Page = Page {
    sources: &[&SELKOWITZ_2013, &BERRY_2015, &RUNNING_ARTICLES],
    our_choice: &[Chosen::Dose, Chosen::Tempo],
    stills: &[Some(&FAULT_KNEES_IN), Some(&FAULT_STANDS_UP), Some(&FAULT_DRAG), Some(&FAULT_ROCK)],
    text: Localized {
        en: PageText {
            purpose: "Works both hips together, sideways and on your feet.",
            start: "Put the loop band just above your knees. Bend into a quarter squat, trunk \
                slightly forward, feet hip-width apart.",
            steps: &[
                "Step out by half the distance between your feet.",
                "Set the foot down straight, knee over the second toe.",
                "Follow slowly with the other foot and keep the band taut.",
                "Walk out, then walk back facing the same way.",
            ],
            spoken: Labels { lift: "Step out", hold: "", lower: "Follow slowly", pause: "" },
            breath: "Breathe evenly: out for 2 steps, in for 2 steps.",
            faults: &[
                FaultText {
                    name: "The band pulls the knees in",
                    fix: "Press out until each knee is over its second toe.",
                },
                FaultText {
                    name: "You stand up between steps",
                    fix: "Stay in the quarter squat and keep your head at one height.",
                },
                FaultText {
                    name: "The trailing foot drags",
                    fix: "Lift it and set it down with control.",
                },
                FaultText { name: "You rock from side to side", fix: "Take smaller steps." },
            ],
            variations: &[],
            easier: "Take fewer or smaller steps, or a lighter band.",
            harder: "Move the band to your ankles.",
            evidence: "A study of 20 healthy people scored glute work compared with the muscle at \
                the front of the hip. Side steps came second of 11 exercises, with 64. In another \
                study a squat posture worked the glutes more than standing upright. The leg that \
                pushes worked more than the leg that steps.",
        },
    },
};

static MOVEMENT: Movement = Movement {
    authored: Side::Right,
    low: &NARROW,
    high: &WIDE,
    bumps: &[
        Bump::step(Phase::Lift, Limb::LegR, [0.0, 4.0, 0.0]),
        Bump::step(Phase::Lower, Limb::LegL, [0.0, 3.0, 0.0]),
    ],
    travel: Travel::Steps([16.0, 0.0]),
    view: View { yaw: 0.0, pitch: 10.0, frame: [-34.5, -100.0, 69.0, 106.5] },
    muscles: &[
        MuscleMark { muscle: Muscle::GluteMed, side: Side::Right, secondary: false },
        MuscleMark { muscle: Muscle::GluteMed, side: Side::Left, secondary: false },
    ],
    arrow: Arrow::Straight { from: [-13.0, 1.0, 16.0], to: [-27.0, 1.0, 16.0] },
    props: &[
        Prop::Floor { at: [0.0, 3.0], radii: [32.0, 12.0], ticks: 16.0 },
        Prop::BandOnThighs { at: 0.84 },
    ],
    faces_viewer: true,
    ..Movement::DEFAULT
};

static NARROW: Pose = Pose {
    root: Root { pos: [0.0, 49.0, -3.5], rot: [0.0, 16.0, 0.0] },
    spine: [4.0, 0.0, 0.0],
    head: [-14.0, 0.0, 0.0],
    arm_l: Arm::Planted {
        wrist: [1.6, 62.0, 17.0],
        elbow: [1.0, -0.6, -0.2],
        hand: Some([-1.0, 0.4, 0.3]),
        girdle: [0.0, 0.0, 0.0],
    },
    arm_r: Arm::Planted {
        wrist: [-1.6, 61.0, 16.0],
        elbow: [-1.0, -0.6, -0.2],
        hand: Some([1.0, 0.4, 0.3]),
        girdle: [0.0, 0.0, 0.0],
    },
    leg_l: Leg::Planted { ankle: [8.0, 3.9, 0.0], knee: [0.2, 0.0, 1.0], toe: [0.12, 0.0, 1.0] },
    leg_r: Leg::Planted { ankle: [-8.0, 3.9, 0.0], knee: [-0.2, 0.0, 1.0], toe: [-0.12, 0.0, 1.0] },
};

static WIDE: Pose = Pose {
    root: Root { pos: [0.0, 47.4, -3.8], rot: [0.0, 16.0, 0.0] },
    leg_l: Leg::Planted { ankle: [16.0, 3.9, 0.0], knee: [0.34, 0.0, 1.0], toe: [0.12, 0.0, 1.0] },
    leg_r: Leg::Planted {
        ankle: [-16.0, 3.9, 0.0],
        knee: [-0.34, 0.0, 1.0],
        toe: [-0.12, 0.0, 1.0],
    },
    ..NARROW
};

static FAULT_KNEES_IN: Pose = Pose {
    leg_l: Leg::Planted { ankle: [16.0, 3.9, 0.0], knee: [-0.25, 0.0, 1.0], toe: [0.12, 0.0, 1.0] },
    leg_r: Leg::Planted {
        ankle: [-16.0, 3.9, 0.0],
        knee: [0.25, 0.0, 1.0],
        toe: [-0.12, 0.0, 1.0],
    },
    ..WIDE
};

static FAULT_STANDS_UP: Pose = Pose {
    root: Root { pos: [0.0, 52.4, -1.0], rot: [0.0, 4.0, 0.0] },
    spine: [0.0, 0.0, 0.0],
    head: [-2.0, 0.0, 0.0],
    arm_l: Arm::Planted {
        wrist: [1.6, 67.0, 16.0],
        elbow: [1.0, -0.6, -0.2],
        hand: Some([-1.0, 0.4, 0.3]),
        girdle: [0.0, 0.0, 0.0],
    },
    arm_r: Arm::Planted {
        wrist: [-1.6, 66.0, 15.0],
        elbow: [-1.0, -0.6, -0.2],
        hand: Some([1.0, 0.4, 0.3]),
        girdle: [0.0, 0.0, 0.0],
    },
    ..NARROW
};

static FAULT_ROCK: Pose = Pose {
    root: Root { pos: [-4.0, 47.8, -3.8], rot: [0.0, 16.0, 8.0] },
    spine: [4.0, 14.0, 0.0],
    arm_l: Arm::Planted {
        wrist: [-1.8, 62.0, 17.0],
        elbow: [1.0, -0.6, -0.2],
        hand: Some([-1.0, 0.4, 0.3]),
        girdle: [0.0, 0.0, 0.0],
    },
    arm_r: Arm::Planted {
        wrist: [-5.0, 60.0, 16.0],
        elbow: [-1.0, -0.6, -0.2],
        hand: Some([1.0, 0.4, 0.3]),
        girdle: [0.0, 0.0, 0.0],
    },
    ..WIDE
};

static FAULT_DRAG: Pose = Pose {
    root: Root { pos: [-3.5, 47.6, -3.6], rot: [0.0, 16.0, 0.0] },
    leg_l: Leg::Planted { ankle: [11.0, 8.1, -9.0], knee: [0.1, 0.0, 1.0], toe: [0.5, -0.64, 1.0] },
    leg_r: Leg::Planted {
        ankle: [-16.0, 3.9, 0.0],
        knee: [-0.3, 0.0, 1.0],
        toe: [-0.12, 0.0, 1.0],
    },
    arm_l: Arm::Planted {
        wrist: [-1.4, 61.0, 17.0],
        elbow: [1.0, -0.6, -0.2],
        hand: Some([-1.0, 0.4, 0.3]),
        girdle: [0.0, 0.0, 0.0],
    },
    arm_r: Arm::Planted {
        wrist: [-4.6, 60.0, 16.0],
        elbow: [-1.0, -0.6, -0.2],
        hand: Some([1.0, 0.4, 0.3]),
        girdle: [0.0, 0.0, 0.0],
    },
    ..WIDE
};
