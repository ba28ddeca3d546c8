//! Single-leg heel raise on the edge of a step.

use super::sources::HEBERT_LOSIER_2017;
use crate::exercise::*;

pub(super) static EXERCISE: Exercise = Exercise {
    id: ExerciseId("heel-raise"),
    stage: Stage::Strength,
    position: Position::Standing,
    sides: Sides::Each,
    dose: Dose { sets: (2, 3), measure: Measure::Reps, amount: (10, 20), rest_secs: 60 },
    tempo: Tempo::STRENGTH,
    kit: &[Kit::Step, Kit::Wall],
    kit_optional: &[Kit::Dumbbell],
    primary: &[Muscle::Calves],
    secondary: &[],
    stop: &[Stop::AchillesPain],
    text: Localized {
        en: Text {
            name: "Single-leg heel raise",
            short: "Heel raise",
            cue: "Rise over the big toe, then lower for 3 counts.",
            labels: Labels { lift: "Rise", hold: "Top", lower: "Lower", pause: "Set" },
        },
    },
    movement: &MOVEMENT,
};

pub(super) static PAGE: Page = Page {
    sources: &[&HEBERT_LOSIER_2017],
    our_choice: &[Chosen::Dose, Chosen::Tempo],
    stills: &[Some(&FAULT_ROLLS_OUT), Some(&FAULT_KNEE_BENDS), None],
    text: Localized {
        en: PageText {
            purpose: "Strengthens the calf, which takes a share of every running step.",
            start: "Stand on the edge of a step facing a wall, fingertips on the wall. The ball of \
                1 foot is on the edge, the heel in the air, the other foot hooked behind. Left \
                side: you stand on your left leg.",
            steps: &[
                "Rise as high as you can over the big toe, knee straight.",
                "Pause at the top.",
                "Lower for 3 counts until the heel is just below the edge.",
            ],
            spoken: Labels {
                lift: "Over big toe",
                hold: "High and still",
                lower: "Down, two, three",
                pause: "",
            },
            breath: "Breathe out on the way up and in on the way down.",
            faults: &[
                FaultText {
                    name: "The foot rolls outwards",
                    fix: "Press the ball of the big toe down and rise less high.",
                },
                FaultText {
                    name: "The knee bends to help",
                    fix: "Keep the knee straight and lift only the heel.",
                },
                FaultText {
                    name: "You bounce at the bottom",
                    fix: "Stop for a moment before each rise.",
                },
            ],
            variations: &[Variation {
                name: "Bent knee",
                how: "Keep the knee bent a little all the time. It asks more of the deep calf \
                    muscle.",
            }],
            easier: "Stand on the floor, or rise on both feet and lower on 1.",
            harder: "Hold a dumbbell in 1 hand, or bend the knee a little. Low hops come later.",
            evidence: "When 566 adults rose on a single leg until they could not go on, half of \
                the men managed at least 24 and half of the women at least 21. The number falls \
                with age. Calf strength is worth having before you hop.",
        },
    },
};

static MOVEMENT: Movement = Movement {
    authored: Side::Right,
    low: &HEEL_LOW,
    high: &HEEL_HIGH,
    view: View { yaw: -46.0, pitch: 10.0, frame: [-27.9, -109.5, 64.5, 116.0] },
    muscles: &[MuscleMark { muscle: Muscle::Calves, side: Side::Right, secondary: false }],
    arrow: Arrow::Straight { from: [-15.0, 8.0, 4.5], to: [-15.0, 22.0, 4.5] },
    props: &[
        Prop::Floor { at: [3.0, 0.0], radii: [30.0, 26.0], ticks: 0.0 },
        Prop::Wall { x: 24.0, z: [-22.0, 22.0], height: 100.0, thickness: 3.0 },
        Prop::Block { at: [11.0, 3.5, 1.5], size: [25.0, 7.0, 28.0], depth: -60.0 },
    ],
    ..Movement::DEFAULT
};

/// Faces +X. The ball of the right foot is at [1, 9.15, 4.5] in every pose.
static HEEL_LOW: Pose = Pose {
    root: Root { pos: [-0.6, 57.6, 2.4], rot: [90.0, 2.0, 0.0] },
    spine: [0.0, 0.0, 0.0],
    head: [-2.0, 0.0, 0.0],
    arm_l: Arm::Planted {
        wrist: [19.4, 77.0, -6.0],
        elbow: [0.0, -1.0, -0.4],
        hand: Some([0.62, 0.78, 0.0]),
        girdle: [0.0, 0.0, 0.0],
    },
    arm_r: Arm::Planted {
        wrist: [19.4, 77.0, 9.0],
        elbow: [0.0, -1.0, 0.4],
        hand: Some([0.62, 0.78, 0.0]),
        girdle: [0.0, 0.0, 0.0],
    },
    leg_l: Leg::Swing([4.0, 2.0, 0.0, 62.0, -20.0]),
    leg_r: Leg::Planted {
        ankle: [-5.44, 9.01, 4.5],
        knee: [1.0, 0.0, 0.05],
        toe: [0.956, 0.292, 0.0],
    },
};

static HEEL_HIGH: Pose = Pose {
    root: Root { pos: [0.6, 62.6, 2.4], rot: [90.0, 2.0, 0.0] },
    leg_r: Leg::Planted {
        ankle: [-2.99, 14.21, 4.5],
        knee: [1.0, 0.0, 0.05],
        toe: [0.809, -0.588, 0.0],
    },
    ..HEEL_LOW
};

static FAULT_ROLLS_OUT: Pose = Pose {
    root: Root { pos: [0.6, 61.6, 3.6], rot: [90.0, 2.0, 3.0] },
    spine: [0.0, -4.0, 0.0],
    leg_r: Leg::Planted {
        ankle: [-2.2, 13.3, 8.8],
        knee: [1.0, 0.0, 0.4],
        toe: [0.74, -0.52, -0.42],
    },
    ..HEEL_HIGH
};

static FAULT_KNEE_BENDS: Pose = Pose {
    root: Root { pos: [-1.4, 57.6, 2.4], rot: [90.0, 6.0, 0.0] },
    leg_r: Leg::Planted {
        ankle: [-3.5, 13.2, 4.5],
        knee: [1.0, 0.0, 0.05],
        toe: [0.86, -0.5, 0.0],
    },
    ..HEEL_HIGH
};
