//! Clamshell: the first exercise of the first circuit, and the model for the other files.

use super::postures::SIDE_LYING;
use super::sources::{DISTEFANO_2009, RUNNING_ARTICLES, WILLCOX_2013};
use crate::exercise::*;

pub(super) static EXERCISE: Exercise = Exercise {
    id: ExerciseId("clam"),
    stage: Stage::Activation,
    position: Position::SideLying,
    sides: Sides::Each,
    dose: Dose { sets: (2, 3), measure: Measure::Reps, amount: (12, 15), rest_secs: 30 },
    tempo: Tempo::ACTIVATION,
    kit: &[Kit::Mat],
    kit_optional: &[Kit::Pad, Kit::Wall],
    primary: &[Muscle::GluteMed, Muscle::Rotators],
    secondary: &[Muscle::GluteMax],
    stop: &[Stop::OuterHipPain],
    text: Localized {
        en: Text {
            name: "Clamshell",
            short: "Clamshell",
            cue: "Pelvis stacked, heels together, knee opens like a hinge.",
            labels: Labels { lift: "Open", hold: "Hold", lower: "Close", pause: "Rest" },
        },
    },
    movement: &MOVEMENT,
};

pub(super) static PAGE: Page = Page {
    sources: &[&DISTEFANO_2009, &WILLCOX_2013, &RUNNING_ARTICLES],
    our_choice: &[Chosen::Dose, Chosen::Tempo, Chosen::Angle],
    stills: &[Some(&FAULT_ROLLBACK), Some(&FAULT_HEELS_APART), None],
    text: Localized {
        en: PageText {
            purpose: "Teaches the side of your hip to turn your thigh out.",
            start: "Lie on your side with your hips bent about 45 to 60 degrees and your knees \
                bent to 90. Stack your hips and knees. Rest your head on your arm. Left side: \
                your left leg is on top.",
            steps: &[
                "Tighten your belly lightly.",
                "Keep your heels together and open the top knee.",
                "Stop before your pelvis starts to roll back.",
                "Hold for a moment, then close slowly.",
            ],
            spoken: Labels {
                lift: "Open, heels together",
                hold: "Hold, pelvis still",
                lower: "Close slowly",
                pause: "",
            },
            breath: "Breathe out as the knee opens and in as it closes.",
            faults: &[
                FaultText {
                    name: "The pelvis rolls back",
                    fix: "Rest your top hand on your hip, or lie with your back against a wall.",
                },
                FaultText {
                    name: "The heels come apart",
                    fix: "Press your heels together and open only as far as they stay joined.",
                },
                FaultText {
                    name: "You rush the way down",
                    fix: "Close as slowly as the count, up to its last second.",
                },
            ],
            variations: &[Variation {
                name: "Hips bent to 90 degrees",
                how: "Bend hips and knees to 90 degrees, feet together, and open the knee to the \
                    ceiling and back. It works the hip from another angle.",
            }],
            easier: "Open less far, or put a pillow between your knees.",
            harder: "Add a loop band, lift both feet, or try a fire hydrant.",
            evidence: "In one study the side of the hip worked at about 40% of its maximum without \
                a band. In another it worked more when the pelvis did not roll back and the hips \
                were bent more. That is enough to learn the movement, but not to build much \
                strength.",
        },
    },
};

static MOVEMENT: Movement = Movement {
    authored: Side::Left,
    low: &SIDE_LYING,
    high: &OPEN,
    view: View { yaw: 20.0, pitch: 26.0, frame: [-58.4, -29.7, 107.2, 49.1] },
    second_view: Some(View { yaw: 180.0, pitch: 22.0, frame: [-46.7, -38.0, 101.2, 48.1] }),
    muscles: &[
        MuscleMark { muscle: Muscle::GluteMed, side: Side::Left, secondary: false },
        MuscleMark { muscle: Muscle::Rotators, side: Side::Left, secondary: false },
    ],
    arrow: Arrow::Path { joint: Joint::Knee(Side::Left), offset: [3.0, 2.0, 4.0] },
    props: &[Prop::Mat { at: [-4.0, 3.0], size: [96.0, 40.0] }],
    ..Movement::DEFAULT
};

pub(super) static OPEN: Pose = Pose {
    leg_l: Leg::Planted {
        ankle: [34.5, 7.8, 0.2],
        knee: [0.0, 0.78, 0.63],
        toe: [0.72, 0.0, 0.69],
    },
    ..SIDE_LYING
};

pub(super) static FAULT_ROLLBACK: Pose = Pose {
    root: Root { pos: [0.0, 10.3, -2.0], rot: [0.0, -30.0, 90.0] },
    arm_l: Arm::Planted {
        wrist: [-14.0, 9.0, 14.0],
        elbow: [-0.5, 1.0, 0.1],
        hand: Some([0.3, -1.0, 0.6]),
        girdle: [0.0, 0.0, 0.0],
    },
    leg_l: Leg::Planted {
        ankle: [34.5, 7.8, 0.2],
        knee: [0.0, 1.0, -0.05],
        toe: [0.72, 0.0, 0.69],
    },
    ..OPEN
};

static FAULT_HEELS_APART: Pose = Pose {
    leg_l: Leg::Planted {
        ankle: [34.0, 17.0, 3.0],
        knee: [0.0, 0.78, 0.63],
        toe: [0.72, 0.0, 0.69],
    },
    ..OPEN
};
