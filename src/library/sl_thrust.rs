//! Single-leg hip thrust with the shoulder blades on a bench.

use super::sources::{MCKAY_2020, NETO_2020};
use crate::exercise::*;

pub(super) static EXERCISE: Exercise = Exercise {
    id: ExerciseId("sl-thrust"),
    stage: Stage::Strength,
    position: Position::OnBack,
    sides: Sides::Each,
    dose: Dose { sets: (2, 3), measure: Measure::Reps, amount: (8, 12), rest_secs: 60 },
    tempo: Tempo::STRENGTH,
    kit: &[Kit::Bench],
    kit_optional: &[Kit::Dumbbell],
    primary: &[Muscle::GluteMax],
    secondary: &[Muscle::GluteMed, Muscle::Hamstrings, Muscle::Quads, Muscle::Core],
    stop: &[Stop::LooseFurniture, Stop::BackPain, Stop::HamstringPain],
    text: Localized {
        en: Text {
            name: "Single-leg hip thrust",
            short: "1-leg thrust",
            cue: "Chin tucked, hips level, shin upright at the top.",
            labels: Labels { lift: "Drive", hold: "Hold", lower: "Lower", pause: "Rest" },
        },
    },
    movement: &MOVEMENT,
};

pub(super) static PAGE: Page = Page {
    sources: &[&NETO_2020, &MCKAY_2020],
    our_choice: &[Chosen::Dose, Chosen::Tempo, Chosen::Angle],
    stills: &[Some(&FAULT_RIBS), Some(&FAULT_PELVIS_DROPS), Some(&FAULT_FOOT_FAR)],
    text: Localized {
        en: PageText {
            purpose: "Builds strength in 1 glute at a time, through a long movement.",
            start: "Put your shoulder blades on the edge of a bench or sofa that cannot slide. \
                Plant 1 foot so that the shin is upright at the top. Lift the other knee. Left \
                side: your left foot is down.",
            steps: &[
                "Tuck your chin and draw your ribs down.",
                "Drive through the heel until trunk and thigh are level.",
                "Squeeze for a second with your hips level.",
                "Lower slowly until your seat is just above the floor.",
            ],
            spoken: Labels {
                lift: "Push the heel",
                hold: "Squeeze, hips level",
                lower: "Slowly down, chin tucked",
                pause: "",
            },
            breath: "Breathe out as you drive up and in as you lower.",
            faults: &[
                FaultText {
                    name: "The ribs flare and the back arches",
                    fix: "Keep your chin tucked, and stop when your trunk is level.",
                },
                FaultText {
                    name: "One side of the pelvis drops",
                    fix: "Use both legs for now, or lift less high.",
                },
                FaultText {
                    name: "The foot is too far away",
                    fix: "Bring your heel in until the shin is upright at the top.",
                },
            ],
            variations: &[Variation {
                name: "Up with 2, down with 1",
                how: "Lift with both feet down, then take 1 foot away and lower on the other.",
            }],
            easier: "Use both legs, or lift with 2 and lower with 1.",
            harder: "Hold a dumbbell on the hip of the leg that works.",
            evidence: "A review found the big glute at about 75% of its maximum in hip thrusts \
                with weights, from 49% to 105% between studies. We have seen no figures for a \
                single leg without weights. A trial in 24 women with pain on the outside of the \
                knee ended its row of bridges with a thrust.",
        },
    },
};

static MOVEMENT: Movement = Movement {
    authored: Side::Right,
    low: &DOWN,
    high: &UP,
    view: View { yaw: -76.0, pitch: 10.0, frame: [-56.0, -58.3, 103.7, 64.7] },
    muscles: &[
        MuscleMark { muscle: Muscle::GluteMax, side: Side::Right, secondary: false },
        MuscleMark { muscle: Muscle::GluteMed, side: Side::Right, secondary: true },
    ],
    arrow: Arrow::Path { joint: Joint::Root, offset: [0.0, -9.0, 2.0] },
    props: &[
        Prop::Floor { at: [0.0, -2.0], radii: [26.0, 48.0], ticks: 0.0 },
        Prop::Block { at: [0.0, 11.0, -33.0], size: [64.0, 22.0, 30.0], depth: -800.0 },
    ],
    ..Movement::DEFAULT
};

/// The trunk turns about the edge of the bench, 22 units high: a sofa.
static DOWN: Pose = Pose {
    root: Root { pos: [0.0, 12.0, -2.6], rot: [0.0, -40.0, 0.0] },
    spine: [0.0, 0.0, 0.0],
    head: [8.0, 0.0, 0.0],
    arm_l: Arm::Planted {
        wrist: [28.0, 23.5, -22.0],
        elbow: [0.5, 0.2, -1.0],
        hand: Some([0.8, -0.1, 0.5]),
        girdle: [0.0, 0.0, 0.0],
    },
    arm_r: Arm::Planted {
        wrist: [-28.0, 23.5, -22.0],
        elbow: [-0.5, 0.2, -1.0],
        hand: Some([-0.8, -0.1, 0.5]),
        girdle: [0.0, 0.0, 0.0],
    },
    leg_l: Leg::Swing([92.0, 0.0, 0.0, 92.0, 5.0]),
    leg_r: Leg::Planted {
        ankle: [-5.5, 3.9, 24.5],
        knee: [-0.05, 1.0, 0.3],
        toe: [-0.12, 0.0, 1.0],
    },
};

static UP: Pose = Pose {
    root: Root { pos: [0.0, 27.5, 0.0], rot: [0.0, -90.0, 0.0] },
    head: [28.0, 0.0, 0.0],
    leg_l: Leg::Swing([78.0, 0.0, 0.0, 88.0, 5.0]),
    ..DOWN
};

static FAULT_RIBS: Pose = Pose {
    root: Root { pos: [0.0, 30.0, 0.0], rot: [0.0, -64.0, 0.0] },
    spine: [-40.0, 0.0, 0.0],
    head: [6.0, 0.0, 0.0],
    leg_l: Leg::Swing([98.0, 0.0, 0.0, 88.0, 5.0]),
    ..UP
};

static FAULT_PELVIS_DROPS: Pose = Pose {
    root: Root { pos: [0.0, 24.5, 0.0], rot: [90.0, -66.0, -90.0] },
    spine: [0.0, 0.0, -20.0],
    ..UP
};

static FAULT_FOOT_FAR: Pose = Pose {
    root: Root { pos: [0.0, 23.0, 0.0], rot: [0.0, -80.0, 0.0] },
    leg_r: Leg::Planted {
        ankle: [-5.5, 3.9, 38.0],
        knee: [-0.05, 1.0, 0.3],
        toe: [-0.12, 0.0, 1.0],
    },
    ..UP
};
