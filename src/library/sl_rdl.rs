//! Single-leg deadlift.

use super::sources::{DISTEFANO_2009, RUNNING_ARTICLES};
use crate::exercise::*;

pub(super) static EXERCISE: Exercise = Exercise {
    id: ExerciseId("sl-rdl"),
    stage: Stage::Strength,
    position: Position::Standing,
    sides: Sides::Each,
    dose: Dose { sets: (2, 3), measure: Measure::Reps, amount: (6, 10), rest_secs: 60 },
    tempo: Tempo { starts_with: Opening::Lower, ..Tempo::STRENGTH },
    kit: &[],
    kit_optional: &[Kit::Dumbbell, Kit::Wall],
    primary: &[Muscle::GluteMax, Muscle::GluteMed],
    secondary: &[Muscle::Hamstrings, Muscle::Core],
    stop: &[Stop::HamstringPain, Stop::BackPain],
    text: Localized {
        en: Text {
            name: "Single-leg deadlift",
            short: "1-leg deadlift",
            cue: "Hinge, back flat, hips square.",
            labels: Labels { lift: "Stand", hold: "Tall", lower: "Hinge", pause: "Pause" },
        },
    },
    movement: &MOVEMENT,
};

pub(super) static PAGE: Page = Page {
    sources: &[&DISTEFANO_2009, &RUNNING_ARTICLES],
    our_choice: &[Chosen::Dose, Chosen::Tempo],
    stills: &[Some(&FAULT_HIP_OPENS), Some(&FAULT_ROUND), None],
    text: Localized {
        en: PageText {
            purpose: "Loads the back of the hip with little bend at the knee.",
            start: "Stand on 1 leg with the knee bent a little. You can hold a dumbbell in the \
                opposite hand. Left side: you stand on your left leg.",
            steps: &[
                "Hinge at the hip and let the free leg float back.",
                "Keep your hips square to the floor and your back flat.",
                "Stand up tall by squeezing the glute.",
            ],
            spoken: Labels {
                lift: "Squeeze, stand tall",
                hold: "Grow tall",
                lower: "Hinge, back long",
                pause: "",
            },
            breath: "Breathe in as you hinge and out as you stand up.",
            faults: &[
                FaultText {
                    name: "The free hip opens",
                    fix: "Point the toes of the free leg at the floor.",
                },
                FaultText {
                    name: "The back rounds",
                    fix: "Reach less far and keep your chest long.",
                },
                FaultText {
                    name: "You lose your balance",
                    fix: "Touch a wall, or rest the toes of the free foot on the floor.",
                },
            ],
            variations: &[],
            easier: "Leave the toes of the free foot on the floor behind you.",
            harder: "Hold a heavier dumbbell in the opposite hand.",
            evidence: "Its muscle work was measured in one study, but we have only seen those \
                figures second-hand, so we give none. The knee bends little, so it may suit days \
                when squats feel sore.",
        },
    },
};

static MOVEMENT: Movement = Movement {
    authored: Side::Right,
    low: &HINGE,
    high: &TOP,
    view: View { yaw: -82.0, pitch: 10.0, frame: [-63.3, -99.9, 101.5, 105.5] },
    muscles: &[
        MuscleMark { muscle: Muscle::GluteMax, side: Side::Right, secondary: true },
        MuscleMark { muscle: Muscle::GluteMed, side: Side::Right, secondary: false },
        MuscleMark { muscle: Muscle::Hamstrings, side: Side::Right, secondary: true },
    ],
    arrow: Arrow::Path { joint: Joint::Neck, offset: [0.0, 6.0, 0.0] },
    props: &[
        Prop::Floor { at: [-2.0, 0.0], radii: [15.0, 34.0], ticks: 0.0 },
        Prop::Dumbbell { hand: Side::Left, axis: [0.0, 0.0, 1.0] },
    ],
    ..Movement::DEFAULT
};

static TOP: Pose = Pose {
    root: Root { pos: [-1.5, 52.5, -1.0], rot: [0.0, 4.0, 0.0] },
    spine: [0.0, 0.0, 0.0],
    head: [-2.0, 0.0, 0.0],
    arm_l: Arm::Swing { angles: [4.0, 6.0, 0.0, 6.0, 0.0], girdle: [0.0, 0.0, 0.0] },
    arm_r: Arm::Swing { angles: [4.0, 10.0, 0.0, 8.0, 0.0], girdle: [0.0, 0.0, 0.0] },
    leg_l: Leg::Swing([14.0, 0.0, 0.0, 44.0, 0.0]),
    leg_r: Leg::Planted { ankle: [-4.0, 3.9, 0.0], knee: [0.0, 0.0, 1.0], toe: [-0.04, 0.0, 1.0] },
};

static HINGE: Pose = Pose {
    root: Root { pos: [-2.0, 49.8, -9.0], rot: [0.0, 72.0, 0.0] },
    spine: [2.0, 0.0, 0.0],
    head: [-24.0, 0.0, 0.0],
    arm_l: Arm::Swing { angles: [74.0, 2.0, 0.0, 4.0, 0.0], girdle: [0.0, 0.0, 0.0] },
    arm_r: Arm::Swing { angles: [70.0, 8.0, 0.0, 6.0, 0.0], girdle: [0.0, 0.0, 0.0] },
    leg_l: Leg::Swing([-10.0, 0.0, 0.0, 8.0, 0.0]),
    ..TOP
};

static FAULT_ROUND: Pose = Pose {
    root: Root { pos: [-2.0, 50.2, -8.0], rot: [0.0, 54.0, 0.0] },
    spine: [56.0, 0.0, 0.0],
    head: [10.0, 0.0, 0.0],
    arm_l: Arm::Swing { angles: [106.0, 2.0, 0.0, 4.0, 0.0], girdle: [0.0, 0.0, 0.0] },
    arm_r: Arm::Swing { angles: [102.0, 8.0, 0.0, 6.0, 0.0], girdle: [0.0, 0.0, 0.0] },
    leg_l: Leg::Swing([-12.0, 0.0, 0.0, 14.0, 0.0]),
    ..HINGE
};

/// The pelvis has turned 30 degrees about the spine: the free side looks at the wall.
static FAULT_HIP_OPENS: Pose = Pose {
    root: Root { pos: [-2.0, 49.8, -9.0], rot: [52.8, 51.1, 45.7] },
    spine: [2.0, 0.0, -18.0],
    head: [-20.0, 0.0, 0.0],
    leg_l: Leg::Swing([-8.0, 22.0, 10.0, 14.0, 0.0]),
    ..HINGE
};
