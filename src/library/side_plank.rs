//! Side plank.

use super::sources::{BOREN_2011, EKSTROM_2007};
use crate::exercise::*;

pub(super) static EXERCISE: Exercise = Exercise {
    id: ExerciseId("side-plank"),
    stage: Stage::Control,
    position: Position::Plank,
    sides: Sides::Each,
    dose: Dose { sets: (2, 3), measure: Measure::HoldSecs, amount: (15, 45), rest_secs: 45 },
    tempo: Tempo::HOLD,
    kit: &[Kit::Mat],
    kit_optional: &[],
    primary: &[Muscle::GluteMed, Muscle::Obliques],
    secondary: &[Muscle::Core],
    stop: &[Stop::ShoulderPain, Stop::InnerKneeStrain],
    text: Localized {
        en: Text {
            name: "Side plank",
            short: "Side plank",
            cue: "Straight line head to heel; push the floor away.",
            labels: Labels { lift: "Rise", hold: "Hold", lower: "Lower", pause: "Rest" },
        },
    },
    movement: &MOVEMENT,
};

pub(super) static PAGE: Page = Page {
    sources: &[&EKSTROM_2007, &BOREN_2011],
    our_choice: &[Chosen::Dose],
    stills: &[Some(&FAULT_SAG), Some(&FAULT_HIPS_BACK), Some(&FAULT_SHOULDER)],
    text: Localized {
        en: PageText {
            purpose: "Holds your trunk and the lower hip in a straight line.",
            start: "Lie on your side with your elbow under your shoulder. Stack your feet, or put \
                the top foot just in front. Left side: your left elbow is down.",
            steps: &[
                "Lift your hips until head, hips and heels make a line.",
                "Push the floor away with your forearm.",
                "Hold and breathe, and come down before you sag.",
            ],
            spoken: Labels {
                lift: "Hips up, one long line",
                hold: "Push the floor away",
                lower: "Down with control",
                pause: "",
            },
            breath: "Breathe calmly all the way through the hold.",
            faults: &[
                FaultText {
                    name: "The hips sag",
                    fix: "End the hold here. A shorter straight hold is the better one.",
                },
                FaultText {
                    name: "The hips drift back",
                    fix: "Push your hips forward and squeeze your glutes.",
                },
                FaultText {
                    name: "The shoulder sinks",
                    fix: "Push the floor away with your forearm.",
                },
            ],
            variations: &[],
            easier: "Bend your knees and rest on the lower knee.",
            harder: "Hold for up to 45 seconds, then lift your top leg.",
            evidence: "One study found the side of the hip at more than 45% of its maximum. With \
                the top leg lifted as well, another reported 103% for the lower hip. That was a \
                peak value, so you cannot compare the two.",
        },
    },
};

static MOVEMENT: Movement = Movement {
    authored: Side::Right,
    low: &DOWN,
    high: &UP,
    view: View { yaw: 0.0, pitch: 6.0, frame: [-60.0, -81.0, 132.0, 88.4] },
    muscles: &[
        MuscleMark { muscle: Muscle::GluteMed, side: Side::Right, secondary: false },
        MuscleMark { muscle: Muscle::Obliques, side: Side::Right, secondary: true },
    ],
    arrow: Arrow::Path { joint: Joint::Root, offset: [0.0, 11.0, 0.0] },
    props: &[Prop::Mat { at: [6.0, 4.0], size: [126.0, 40.0] }],
    ..Movement::DEFAULT
};

static DOWN: Pose = Pose {
    root: Root { pos: [-2.5, 10.3, 0.0], rot: [0.0, 0.0, 80.0] },
    spine: [0.0, -34.0, 0.0],
    head: [0.0, 0.0, -6.0],
    arm_l: Arm::Swing { angles: [0.0, 24.0, 0.0, 14.0, 0.0], girdle: [0.0, 0.0, 0.0] },
    arm_r: Arm::Planted {
        wrist: [-31.0, 1.8, 13.8],
        elbow: [0.0, -1.0, -0.4],
        hand: Some([0.1, -0.02, 1.0]),
        girdle: [0.0, 0.0, 0.0],
    },
    leg_l: Leg::Swing([0.0, 2.0, 0.0, 0.0, 0.0]),
    leg_r: Leg::Swing([0.0, -7.0, 0.0, 0.0, 0.0]),
};

pub(super) static UP: Pose = Pose {
    root: Root { pos: [0.0, 21.8, 0.0], rot: [0.0, 0.0, 73.6] },
    spine: [0.0, 0.0, 0.0],
    head: [0.0, 0.0, 0.0],
    arm_l: Arm::Swing { angles: [0.0, 104.0, 0.0, 0.0, 0.0], girdle: [0.0, 0.0, 0.0] },
    leg_l: Leg::Swing([0.0, -6.0, 0.0, 0.0, 0.0]),
    leg_r: Leg::Swing([0.0, 0.0, 0.0, 0.0, 0.0]),
    ..DOWN
};

static FAULT_SAG: Pose = Pose {
    root: Root { pos: [-1.0, 15.8, 0.0], rot: [0.0, 0.0, 78.0] },
    spine: [0.0, -24.0, 0.0],
    arm_l: Arm::Swing { angles: [0.0, 84.0, 0.0, 0.0, 0.0], girdle: [0.0, 0.0, 0.0] },
    leg_l: Leg::Swing([0.0, 0.0, 0.0, 0.0, 0.0]),
    leg_r: Leg::Swing([0.0, -5.0, 0.0, 0.0, 0.0]),
    ..UP
};

static FAULT_HIPS_BACK: Pose = Pose {
    root: Root { pos: [1.0, 22.2, -6.0], rot: [0.0, 0.0, 73.6] },
    spine: [26.0, 0.0, 0.0],
    leg_l: Leg::Swing([30.0, -6.0, 0.0, 0.0, 0.0]),
    leg_r: Leg::Swing([30.0, 0.0, 0.0, 0.0, 0.0]),
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
        girdle: [-4.0, 3.0, 0.0],
    },
    ..UP
};
