//! Side-lying leg lift with bent knees.

use super::postures::SIDE_LYING;
use super::sources::{DISTEFANO_2009, RUNNING_ARTICLES};
use crate::exercise::*;

pub(super) static EXERCISE: Exercise = Exercise {
    id: ExerciseId("sl-abd-bent"),
    stage: Stage::Activation,
    position: Position::SideLying,
    sides: Sides::Each,
    dose: Dose { sets: (2, 3), measure: Measure::Reps, amount: (12, 15), rest_secs: 30 },
    tempo: Tempo::ACTIVATION,
    kit: &[Kit::Mat],
    kit_optional: &[Kit::Pad, Kit::Wall],
    primary: &[Muscle::GluteMed],
    secondary: &[Muscle::GluteMin, Muscle::GluteMax],
    stop: &[Stop::OuterHipPain],
    text: Localized {
        en: Text {
            name: "Bent-knee side leg lift",
            short: "Bent leg lift",
            cue: "Knee and foot rise together; the hip points to the ceiling.",
            labels: Labels { lift: "Lift", hold: "Hold", lower: "Lower", pause: "Rest" },
        },
    },
    movement: &MOVEMENT,
};

pub(super) static PAGE: Page = Page {
    sources: &[&RUNNING_ARTICLES, &DISTEFANO_2009],
    our_choice: &[Chosen::Dose, Chosen::Tempo, Chosen::Angle],
    stills: &[Some(&FAULT_ROLL_BACK), Some(&FAULT_WAIST), None],
    text: Localized {
        en: PageText {
            purpose: "Lifts the whole bent leg, a light start for the side of your hip.",
            start: "Lie on your side with your hips stacked and both knees bent. Let your spine \
                relax. Rest your head on your arm. Left side: your left leg is on top.",
            steps: &[
                "Tighten your belly and glutes lightly.",
                "Lift the whole top leg, knee and foot together, like a lid.",
                "Pause at the top with your pelvis still.",
                "Lower it slowly.",
            ],
            spoken: Labels {
                lift: "Knee and foot rise together",
                hold: "Hold, hips stacked",
                lower: "Lower it like a lid",
                pause: "",
            },
            breath: "Breathe out as the leg lifts and in as it lowers.",
            faults: &[
                FaultText {
                    name: "You roll back and the thigh drifts forward",
                    fix: "Point your hip at the ceiling and lift a little less.",
                },
                FaultText {
                    name: "The waist does the lifting",
                    fix: "Keep the same gap under your waist and lift less high.",
                },
                FaultText {
                    name: "The leg swings up",
                    fix: "Start from a full stop, and count the lift.",
                },
            ],
            variations: &[],
            easier: "Lift less high. If your hip pinches, bring the knee a little further back.",
            harder: "Add a light loop band, or straighten the top leg: it gets longer and heavier.",
            evidence: "This drill comes from articles for runners, and we know of no study of it. \
                The straight-leg version worked the side of the hip at about 81% of its maximum. \
                Bent, the leg is shorter and lighter, so expect less.",
        },
    },
};

static MOVEMENT: Movement = Movement {
    authored: Side::Left,
    low: &DOWN,
    high: &UP,
    view: View { yaw: 20.0, pitch: 20.0, frame: [-57.6, -39.6, 105.6, 54.8] },
    second_view: Some(View { yaw: 180.0, pitch: 18.0, frame: [-46.7, -46.2, 100.4, 54.5] }),
    muscles: &[MuscleMark { muscle: Muscle::GluteMed, side: Side::Left, secondary: false }],
    arrow: Arrow::Path { joint: Joint::Ankle(Side::Left), offset: [7.0, 0.0, 0.0] },
    props: &[Prop::Mat { at: [-4.0, 3.0], size: [96.0, 40.0] }],
    ..Movement::DEFAULT
};

pub(super) static DOWN: Pose =
    Pose { leg_l: Leg::Swing([45.0, -8.0, 8.0, 88.0, 0.0]), ..SIDE_LYING };

/// Knee and foot rise together: the shin stays level, which a clamshell's does not.
pub(super) static UP: Pose = Pose { leg_l: Leg::Swing([45.0, 30.0, 0.0, 88.0, 0.0]), ..DOWN };

pub(super) static FAULT_WAIST: Pose = Pose {
    root: Root { pos: [0.0, 11.6, 0.0], rot: [0.0, 0.0, 112.0] },
    spine: [0.0, -26.0, 0.0],
    leg_l: Leg::Swing([45.0, 22.0, 0.0, 88.0, 0.0]),
    ..UP
};

pub(super) static FAULT_ROLL_BACK: Pose = Pose {
    root: Root { pos: [0.0, 10.3, -2.0], rot: [0.0, -30.0, 90.0] },
    arm_l: Arm::Planted {
        wrist: [-14.0, 9.0, 14.0],
        elbow: [-0.5, 1.0, 0.1],
        hand: Some([0.3, -1.0, 0.6]),
        girdle: [0.0, 0.0, 0.0],
    },
    leg_l: Leg::Swing([60.0, 30.0, 0.0, 88.0, 0.0]),
    ..UP
};
