//! Side plank with a lift of the top leg.

use super::side_plank::UP as PLANK;
use super::sources::{BOREN_2011, MCKAY_2020};
use crate::exercise::*;

pub(super) static EXERCISE: Exercise = Exercise {
    id: ExerciseId("side-plank-abd"),
    stage: Stage::Strength,
    position: Position::Plank,
    sides: Sides::Each,
    dose: Dose { sets: (2, 3), measure: Measure::Reps, amount: (6, 10), rest_secs: 60 },
    tempo: Tempo {
        name: TempoName::Own,
        lift: 1,
        hold: 2,
        lower: 2,
        pause: 0,
        starts_with: Opening::Lift,
    },
    kit: &[Kit::Mat],
    kit_optional: &[],
    primary: &[Muscle::GluteMed, Muscle::Obliques],
    secondary: &[Muscle::GluteMin, Muscle::GluteMax, Muscle::Core],
    stop: &[Stop::ShoulderPain, Stop::InnerKneeStrain],
    text: Localized {
        en: Text {
            name: "Side plank with leg lift",
            short: "Plank lift",
            cue: "Hips stay high while the top leg lifts.",
            labels: Labels { lift: "Lift", hold: "Hold", lower: "Lower", pause: "Rest" },
        },
    },
    movement: &MOVEMENT,
};

pub(super) static PAGE: Page = Page {
    sources: &[&BOREN_2011, &MCKAY_2020],
    our_choice: &[Chosen::Dose, Chosen::Tempo, Chosen::Angle],
    stills: &[Some(&FAULT_SAG), Some(&FAULT_LEG_FORWARD), Some(&FAULT_CHEST)],
    text: Localized {
        en: PageText {
            purpose: "Works the sides of both hips at once, and hard.",
            start: "Lie on your side with your elbow under your shoulder and your feet stacked. \
                Lift your hips into a side plank, in a line from head to heels, and stay up. Left \
                side: your left elbow is down.",
            steps: &[
                "Push the floor away with your forearm.",
                "Lift the straight top leg about 20 to 30 degrees.",
                "Hold for 2 seconds with your hips high.",
                "Lower the leg slowly. Come down when your hips begin to sink.",
            ],
            spoken: Labels {
                lift: "Top leg up",
                hold: "Hips high",
                lower: "Leg down, hips stay",
                pause: "",
            },
            breath: "Breathe out as the leg lifts and in as it lowers.",
            faults: &[
                FaultText {
                    name: "The hips sag",
                    fix: "End the set here, or bend your knees and rest on the lower one.",
                },
                FaultText {
                    name: "The top leg drifts forward",
                    fix: "Lead with your heel, and keep the leg in line with your body.",
                },
                FaultText {
                    name: "The chest turns to the floor",
                    fix: "Look ahead and keep your top shoulder over the bottom one.",
                },
            ],
            variations: &[Variation {
                name: "On your lower knee",
                how: "Bend the lower knee and rest on it. The top leg stays straight and lifts.",
            }],
            easier: "Rest on your lower knee, or hold a plain side plank.",
            harder: "Put a loop band above your knees, or work up to 10 reps.",
            evidence: "In one study nothing else without weights made the side of the hip work as \
                hard: a peak of 103% of its maximum in the lower hip and 89% in the upper one. \
                Peaks run high, so do not compare them with other studies. A trial in 24 women \
                used it as a step up from the side plank.",
        },
    },
};

static MOVEMENT: Movement = Movement {
    authored: Side::Right,
    low: &PLANK,
    high: &UP,
    view: View { yaw: 0.0, pitch: 6.0, frame: [-58.7, -80.5, 129.4, 86.0] },
    second_view: Some(View { yaw: 180.0, pitch: 10.0, frame: [-70.7, -79.7, 129.4, 85.5] }),
    muscles: &[
        MuscleMark { muscle: Muscle::GluteMed, side: Side::Both, secondary: false },
        MuscleMark { muscle: Muscle::Obliques, side: Side::Right, secondary: true },
    ],
    arrow: Arrow::Path { joint: Joint::Ankle(Side::Left), offset: [7.0, 0.0, 0.0] },
    props: &[Prop::Mat { at: [6.0, 4.0], size: [126.0, 40.0] }],
    ..Movement::DEFAULT
};

static UP: Pose = Pose { leg_l: Leg::Swing([-3.0, 27.0, 0.0, 0.0, 0.0]), ..PLANK };

static FAULT_SAG: Pose = Pose {
    root: Root { pos: [-1.0, 15.8, 0.0], rot: [0.0, 0.0, 78.0] },
    spine: [0.0, -24.0, 0.0],
    arm_l: Arm::Swing { angles: [0.0, 84.0, 0.0, 0.0, 0.0], girdle: [0.0, 0.0, 0.0] },
    leg_l: Leg::Swing([0.0, 27.0, 0.0, 0.0, 0.0]),
    leg_r: Leg::Swing([0.0, -5.0, 0.0, 0.0, 0.0]),
    ..UP
};

static FAULT_LEG_FORWARD: Pose = Pose { leg_l: Leg::Swing([56.0, 28.0, 10.0, 8.0, 0.0]), ..UP };

static FAULT_CHEST: Pose = Pose {
    root: Root { pos: [0.0, 21.8, 0.0], rot: [0.0, 14.0, 73.6] },
    spine: [0.0, 0.0, -44.0],
    head: [0.0, -12.0, 0.0],
    arm_l: Arm::Swing { angles: [58.0, 20.0, 0.0, 12.0, 0.0], girdle: [0.0, 0.0, 0.0] },
    ..UP
};
