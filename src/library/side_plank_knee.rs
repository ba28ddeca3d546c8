//! Side plank on the knees.

use super::sources::{EKSTROM_2007, MCKAY_2020};
use crate::exercise::*;

pub(super) static EXERCISE: Exercise = Exercise {
    id: ExerciseId("side-plank-knee"),
    stage: Stage::Activation,
    position: Position::Plank,
    sides: Sides::Each,
    dose: Dose { sets: (2, 3), measure: Measure::HoldSecs, amount: (15, 40), rest_secs: 30 },
    tempo: Tempo::HOLD,
    kit: &[Kit::Mat],
    kit_optional: &[Kit::Pad],
    primary: &[Muscle::GluteMed, Muscle::Obliques],
    secondary: &[Muscle::Core],
    stop: &[Stop::ShoulderPain, Stop::KneelingPain],
    text: Localized {
        en: Text {
            name: "Knee side plank",
            short: "Knee plank",
            cue: "Hips forward; a line from shoulder to knee.",
            labels: Labels { lift: "Rise", hold: "Hold", lower: "Lower", pause: "Rest" },
        },
    },
    movement: &MOVEMENT,
};

pub(super) static PAGE: Page = Page {
    sources: &[&MCKAY_2020, &EKSTROM_2007],
    our_choice: &[Chosen::Dose, Chosen::Tempo],
    stills: &[Some(&FAULT_HIPS_BACK), Some(&FAULT_SAG), Some(&FAULT_SHOULDER)],
    text: Localized {
        en: PageText {
            purpose: "A shorter side plank, to learn the straight line.",
            start: "Lie on your side with your elbow under your shoulder. Bend your knees to 90 \
                degrees, with your thighs in line with your body. Left side: your left elbow is \
                down.",
            steps: &[
                "Push your hips forward and squeeze your glutes.",
                "Lift until shoulder, hip and knee make a line.",
                "Push the floor away with your forearm.",
                "Hold and breathe, and come down before you sag.",
            ],
            spoken: Labels {
                lift: "Hips forward and up",
                hold: "Long line, breathe",
                lower: "Down with control",
                pause: "",
            },
            breath: "Breathe calmly all the way through the hold.",
            faults: &[
                FaultText {
                    name: "The hips drift back",
                    fix: "Squeeze your glutes and push your hips forward.",
                },
                FaultText {
                    name: "The hips sag",
                    fix: "End the hold here. A shorter straight hold is the better one.",
                },
                FaultText {
                    name: "The shoulder sinks",
                    fix: "Push the floor away with your forearm.",
                },
            ],
            variations: &[Variation {
                name: "With a clamshell",
                how: "Stay up and open the top knee, heels together. Close it slowly.",
            }],
            easier: "Stand side-on to a wall and lean on your forearm.",
            harder: "When 30 seconds feel steady, straighten your legs.",
            evidence: "We have seen no figures for the knee version. With straight legs, one \
                study found the side of the hip at more than 45% of its maximum. Side planks \
                opened the hip programme of a small trial in 24 women with pain on the outside of \
                the knee.",
        },
    },
};

static MOVEMENT: Movement = Movement {
    authored: Side::Right,
    low: &DOWN,
    high: &UP,
    view: View { yaw: 24.0, pitch: 16.0, frame: [-57.1, -47.0, 109.9, 60.3] },
    second_view: Some(View { yaw: -156.0, pitch: 8.0, frame: [-52.8, -42.3, 109.9, 52.6] }),
    muscles: &[
        MuscleMark { muscle: Muscle::GluteMed, side: Side::Right, secondary: false },
        MuscleMark { muscle: Muscle::Obliques, side: Side::Right, secondary: true },
    ],
    arrow: Arrow::Path { joint: Joint::Root, offset: [0.0, 11.0, 0.0] },
    props: &[Prop::Mat { at: [-5.0, -6.0], size: [92.0, 60.0] }],
    ..Movement::DEFAULT
};

static DOWN: Pose = Pose {
    root: Root { pos: [-3.2, 10.3, 0.0], rot: [0.0, 0.0, 80.0] },
    spine: [0.0, -34.0, 0.0],
    head: [0.0, 0.0, -6.0],
    arm_l: Arm::Swing { angles: [0.0, 24.0, 0.0, 14.0, 0.0], girdle: [0.0, 0.0, 0.0] },
    arm_r: Arm::Planted {
        wrist: [-31.0, 1.8, 13.8],
        elbow: [0.0, -1.0, -0.4],
        hand: Some([0.1, -0.02, 1.0]),
        girdle: [0.0, 0.0, 0.0],
    },
    leg_l: Leg::Swing([0.0, 2.0, 0.0, 90.0, -52.0]),
    leg_r: Leg::Swing([0.0, -5.0, 0.0, 90.0, -52.0]),
};

static UP: Pose = Pose {
    root: Root { pos: [0.0, 17.7, 0.0], rot: [0.0, 0.0, 65.8] },
    spine: [0.0, 0.0, 0.0],
    head: [0.0, 0.0, 0.0],
    arm_l: Arm::Swing { angles: [2.0, 9.0, 0.0, 12.0, 0.0], girdle: [0.0, 0.0, 0.0] },
    leg_l: Leg::Swing([0.0, -6.0, 0.0, 90.0, -52.0]),
    leg_r: Leg::Swing([0.0, 0.0, 0.0, 90.0, -52.0]),
    ..DOWN
};

static FAULT_SAG: Pose = Pose {
    root: Root { pos: [-1.8, 12.4, 0.0], rot: [0.0, 0.0, 76.0] },
    spine: [0.0, -26.0, 0.0],
    leg_l: Leg::Swing([0.0, 0.0, 0.0, 90.0, -52.0]),
    leg_r: Leg::Swing([0.0, -3.0, 0.0, 90.0, -52.0]),
    ..UP
};

static FAULT_HIPS_BACK: Pose = Pose {
    root: Root { pos: [0.0, 17.4, -9.0], rot: [20.0, 0.0, 64.0] },
    spine: [14.0, 0.0, 0.0],
    leg_l: Leg::Swing([40.0, -6.0, -4.0, 90.0, -52.0]),
    leg_r: Leg::Swing([40.0, 0.0, 20.0, 90.0, -60.0]),
    ..UP
};

/// The forearm bears as before; the trunk hangs between the shoulder blades.
static FAULT_SHOULDER: Pose = Pose {
    spine: [0.0, 10.0, 0.0],
    head: [0.0, 0.0, -10.0],
    arm_r: Arm::Planted {
        wrist: [-31.0, 1.8, 13.8],
        elbow: [0.0, -1.0, -0.4],
        hand: Some([0.1, -0.02, 1.0]),
        girdle: [-3.8, 3.0, 0.0],
    },
    ..UP
};
