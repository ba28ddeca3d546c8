//! Fire hydrant.

use super::postures::ALL_FOURS;
use super::sources::SELKOWITZ_2013;
use crate::exercise::*;

pub(super) static EXERCISE: Exercise = Exercise {
    id: ExerciseId("hydrant"),
    stage: Stage::Activation,
    position: Position::HandsAndKnees,
    sides: Sides::Each,
    dose: Dose { sets: (2, 2), measure: Measure::Reps, amount: (10, 15), rest_secs: 30 },
    tempo: Tempo::ACTIVATION,
    kit: &[Kit::Mat],
    kit_optional: &[Kit::LoopBand, Kit::Pad],
    primary: &[Muscle::GluteMed],
    secondary: &[Muscle::GluteMax, Muscle::Rotators, Muscle::Core],
    stop: &[Stop::WristPain, Stop::KneelingPain],
    text: Localized {
        en: Text {
            name: "Fire hydrant",
            short: "Fire hydrant",
            cue: "Pelvis still; knee lifts sideways.",
            labels: Labels { lift: "Lift", hold: "Hold", lower: "Lower", pause: "Rest" },
        },
    },
    movement: &MOVEMENT,
};

pub(super) static PAGE: Page = Page {
    sources: &[&SELKOWITZ_2013],
    our_choice: &[Chosen::Dose, Chosen::Tempo, Chosen::Angle],
    stills: &[Some(&FAULT_SHIFT), Some(&FAULT_ROLL)],
    text: Localized {
        en: PageText {
            purpose: "Lifts the bent leg sideways while the trunk stays still.",
            start: "Kneel on all fours with your hands under your shoulders and your knees under \
                your hips. Left side: your left knee lifts.",
            steps: &[
                "Tighten your belly lightly.",
                "Lift 1 bent leg to the side, about 30 to 45 degrees.",
                "Pause with your back flat.",
                "Lower it slowly.",
            ],
            spoken: Labels {
                lift: "Knee lifts, trunk still",
                hold: "Hold, back flat",
                lower: "Slowly back under you",
                pause: "",
            },
            breath: "Breathe out as the knee lifts and in as it lowers.",
            faults: &[
                FaultText {
                    name: "The weight shifts to the other side",
                    fix: "Lift less high and press both hands down evenly.",
                },
                FaultText {
                    name: "The trunk rolls open",
                    fix: "Keep your belly button pointing at the floor.",
                },
            ],
            variations: &[],
            easier: "Lift less high, or rest on your forearms. If that is still too hard, do a \
                clamshell.",
            harder: "Hold the top for 3 seconds.",
            evidence: "A common exercise, but we have seen no figures for it. Its nearest \
                relative, pushing the leg back on hands and knees, scored 50 for glute work \
                compared with the muscle at the front of the hip. A clam scored 115.",
        },
    },
};

static MOVEMENT: Movement = Movement {
    authored: Side::Right,
    low: &ALL_FOURS,
    high: &OPEN,
    view: View { yaw: -148.0, pitch: 20.0, frame: [-42.6, -58.0, 91.5, 76.6] },
    muscles: &[
        MuscleMark { muscle: Muscle::GluteMed, side: Side::Right, secondary: false },
        MuscleMark { muscle: Muscle::GluteMax, side: Side::Right, secondary: true },
    ],
    arrow: Arrow::Path { joint: Joint::Knee(Side::Right), offset: [-4.0, 0.0, 0.0] },
    props: &[Prop::Mat { at: [0.0, 6.0], size: [46.0, 92.0] }],
    ..Movement::DEFAULT
};

static OPEN: Pose = Pose { leg_r: Leg::Swing([78.0, 44.0, 0.0, 90.0, -20.0]), ..ALL_FOURS };

static FAULT_SHIFT: Pose = Pose {
    root: Root { pos: [6.0, 28.2, 0.0], rot: [0.0, 78.0, 0.0] },
    arm_l: Arm::Swing { angles: [78.0, -9.0, 0.0, 0.0, 88.0], girdle: [0.0, 0.0, 0.0] },
    arm_r: Arm::Swing { angles: [78.0, 9.0, 0.0, 0.0, 88.0], girdle: [0.0, 0.0, 0.0] },
    leg_l: Leg::Swing([78.0, -14.0, 0.0, 91.0, -66.0]),
    ..OPEN
};

static FAULT_ROLL: Pose = Pose {
    root: Root { pos: [0.0, 30.0, 0.0], rot: [-58.1, 66.8, -60.3] },
    spine: [0.0, 0.0, 16.0],
    leg_l: Leg::Swing([78.0, 20.0, 0.0, 91.0, -66.0]),
    leg_r: Leg::Swing([78.0, 42.0, 0.0, 90.0, -20.0]),
    ..OPEN
};
