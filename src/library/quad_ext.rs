//! Bent-knee hip extension on hands and knees.

use super::postures::ALL_FOURS;
use super::sources::{BOREN_2011, SELKOWITZ_2013};
use crate::exercise::*;

pub(super) static EXERCISE: Exercise = Exercise {
    id: ExerciseId("quad-ext"),
    stage: Stage::Activation,
    position: Position::HandsAndKnees,
    sides: Sides::Each,
    dose: Dose { sets: (2, 3), measure: Measure::Reps, amount: (12, 15), rest_secs: 30 },
    tempo: Tempo::ACTIVATION,
    kit: &[Kit::Mat],
    kit_optional: &[Kit::Pad],
    primary: &[Muscle::GluteMax],
    secondary: &[Muscle::GluteMed, Muscle::Hamstrings, Muscle::Core],
    stop: &[Stop::BackPain, Stop::KneelingPain, Stop::WristPain],
    text: Localized {
        en: Text {
            name: "Bent-knee kickback",
            short: "Kickback",
            cue: "Sole to the ceiling, back stays flat.",
            labels: Labels { lift: "Press", hold: "Hold", lower: "Lower", pause: "Rest" },
        },
    },
    movement: &MOVEMENT,
};

pub(super) static PAGE: Page = Page {
    sources: &[&SELKOWITZ_2013, &BOREN_2011],
    our_choice: &[Chosen::Dose, Chosen::Tempo, Chosen::Cues],
    stills: &[Some(&FAULT_ARCH), Some(&FAULT_HIP_OPENS), None],
    text: Localized {
        en: PageText {
            purpose: "Works 1 big glute at a time with little help from the thigh.",
            start: "Kneel on all fours with your hands under your shoulders and your knees under \
                your hips. Keep your back long and flat. Left side: your left leg lifts.",
            steps: &[
                "Tighten your belly lightly.",
                "Keep the knee bent to 90 degrees and press the sole up to the ceiling.",
                "Stop when your thigh is in line with your back, and squeeze.",
                "Lower slowly, without leaning to the other side.",
            ],
            spoken: Labels {
                lift: "Sole to the ceiling",
                hold: "Squeeze, back flat",
                lower: "Lower slowly, stay square",
                pause: "",
            },
            breath: "Breathe out as the leg lifts and in as it lowers.",
            faults: &[
                FaultText {
                    name: "The low back arches",
                    fix: "Draw your belly in, and stop at the line of your back.",
                },
                FaultText {
                    name: "The hip opens to the side",
                    fix: "Keep both hip bones pointing at the floor.",
                },
                FaultText {
                    name: "The leg swings up",
                    fix: "Start from a full stop, and count the lift.",
                },
            ],
            variations: &[Variation {
                name: "On your forearms",
                how: "Rest on your forearms if your wrists get sore. It also makes it harder to \
                    arch your back.",
            }],
            easier: "Do a bridge, or lie on your front and lift 1 bent leg a little off the floor.",
            harder: "Put a loop band above your knees, or do it from a front plank.",
            evidence: "In 20 healthy people it scored 50 for glute work compared with the muscle \
                at the front of the hip. A clam scored 115. From a front plank, another study \
                saw the big glute at a peak of 106% of its maximum.",
        },
    },
};

static MOVEMENT: Movement = Movement {
    authored: Side::Right,
    low: &ALL_FOURS,
    high: &UP,
    view: View { yaw: -116.0, pitch: 10.0, frame: [-45.4, -62.7, 101.5, 71.9] },
    second_view: Some(View { yaw: -90.0, pitch: 8.0, frame: [-47.5, -64.9, 100.2, 71.0] }),
    muscles: &[
        MuscleMark { muscle: Muscle::GluteMax, side: Side::Right, secondary: false },
        MuscleMark { muscle: Muscle::GluteMed, side: Side::Right, secondary: true },
    ],
    arrow: Arrow::Path { joint: Joint::Ankle(Side::Right), offset: [0.0, 0.0, -6.0] },
    props: &[Prop::Mat { at: [0.0, 6.0], size: [44.0, 90.0] }],
    ..Movement::DEFAULT
};

static UP: Pose = Pose { leg_r: Leg::Swing([-2.0, 0.0, 0.0, 90.0, 4.0]), ..ALL_FOURS };

static FAULT_ARCH: Pose = Pose {
    root: Root { pos: [0.0, 27.8, 0.0], rot: [0.0, 112.0, 0.0] },
    spine: [-46.0, 0.0, 0.0],
    head: [-10.0, 0.0, 0.0],
    arm_l: Arm::Swing { angles: [66.0, 0.0, 0.0, 0.0, 88.0], girdle: [0.0, 0.0, 0.0] },
    arm_r: Arm::Swing { angles: [66.0, 0.0, 0.0, 0.0, 88.0], girdle: [0.0, 0.0, 0.0] },
    leg_l: Leg::Swing([112.0, 0.0, 0.0, 91.0, -66.0]),
    leg_r: Leg::Swing([4.0, 0.0, 0.0, 80.0, 4.0]),
};

static FAULT_HIP_OPENS: Pose = Pose {
    root: Root { pos: [0.0, 30.0, 0.0], rot: [-58.1, 66.8, -60.3] },
    spine: [0.0, 0.0, 16.0],
    leg_l: Leg::Swing([78.0, 20.0, 0.0, 91.0, -66.0]),
    leg_r: Leg::Swing([4.0, 36.0, 24.0, 90.0, 4.0]),
    ..UP
};
