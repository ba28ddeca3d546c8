//! Rocking in half-kneeling.

use super::sources::RUNNING_ARTICLES;
use crate::exercise::*;

pub(super) static EXERCISE: Exercise = Exercise {
    id: ExerciseId("kneeling-rock"),
    stage: Stage::Mobility,
    position: Position::Kneeling,
    sides: Sides::Each,
    dose: Dose { sets: (1, 2), measure: Measure::Reps, amount: (8, 10), rest_secs: 15 },
    tempo: Tempo::FLOW,
    kit: &[],
    kit_optional: &[Kit::Pad],
    primary: &[Muscle::HipFlexors],
    secondary: &[Muscle::Hamstrings],
    stop: &[Stop::KneelingPain],
    text: Localized {
        en: Text {
            name: "Kneeling rock",
            short: "Kneeling rock",
            cue: "Rock from the hips, and keep your trunk long.",
            labels: Labels { lift: "Rock", hold: "Stay", lower: "Back", pause: "Set" },
        },
    },
    movement: &MOVEMENT,
};

pub(super) static PAGE: Page = Page {
    sources: &[&RUNNING_ARTICLES],
    our_choice: &[Chosen::Dose, Chosen::Tempo, Chosen::Angle, Chosen::Cues],
    stills: &[Some(&FAULT_ARCH), Some(&FAULT_HEEL), None],
    text: Localized {
        en: PageText {
            purpose: "Moves hips and ankles gently through their range before you run.",
            start: "Kneel on 1 knee with something soft under it, and the other foot flat in \
                front. Sit your hips back until the front leg is nearly straight. Left side: your \
                left knee is on the floor.",
            steps: &[
                "Rock forward until the front of the kneeling hip opens.",
                "Keep the front heel down and that knee over the second toe.",
                "Stay for a moment, then sit your hips back again.",
            ],
            spoken: Labels {
                lift: "Rock forward, heel down",
                hold: "Open the hip",
                lower: "Sit your hips back",
                pause: "",
            },
            breath: "Breathe out as you rock forward and in as you sit back.",
            faults: &[
                FaultText {
                    name: "The low back arches",
                    fix: "Tuck your tailbone and rock less far.",
                },
                FaultText {
                    name: "The front heel lifts",
                    fix: "Put that foot a little further ahead.",
                },
                FaultText {
                    name: "You bounce",
                    fix: "Let each way last as long as a slow breath.",
                },
            ],
            variations: &[
                Variation {
                    name: "Goal-post arms",
                    how: "Lift your elbows to shoulder height, hands up. Draw your arms back \
                        each time you rock forward.",
                },
                Variation {
                    name: "On all fours",
                    how: "Kneel on hands and knees and rock your hips towards your heels and \
                        back.",
                },
            ],
            easier: "Rock less far, with your hands on the front thigh.",
            harder: "Use goal-post arms, and stay in front for 1 whole breath.",
            evidence: "This drill comes from articles for runners. We know of no study that \
                tested it, so do it for comfort and range, not for strength.",
        },
    },
};

static MOVEMENT: Movement = Movement {
    authored: Side::Right,
    low: &BACK,
    high: &FORWARD,
    view: View { yaw: -72.0, pitch: 12.0, frame: [-39.3, -75.3, 84.2, 82.2] },
    muscles: &[
        MuscleMark { muscle: Muscle::HipFlexors, side: Side::Right, secondary: false },
        MuscleMark { muscle: Muscle::Hamstrings, side: Side::Left, secondary: true },
    ],
    arrow: Arrow::Path { joint: Joint::Root, offset: [-14.0, 0.0, 0.0] },
    props: &[
        Prop::Floor { at: [0.0, 3.0], radii: [22.0, 42.0], ticks: 0.0 },
        Prop::Pad { at: [-5.0, 1.0, -2.0], size: [14.0, 2.0, 18.0] },
    ],
    ..Movement::DEFAULT
};

static BACK: Pose = Pose {
    root: Root { pos: [0.0, 27.9, -10.7], rot: [0.0, 30.0, 0.0] },
    spine: [0.0, 0.0, 0.0],
    head: [-14.0, 0.0, 0.0],
    arm_l: Arm::Swing { angles: [48.0, 8.0, 0.0, 22.0, 0.0], girdle: [0.0, 0.0, 0.0] },
    arm_r: Arm::Swing { angles: [48.0, 8.0, 0.0, 22.0, 0.0], girdle: [0.0, 0.0, 0.0] },
    leg_l: Leg::Planted { ankle: [6.0, 3.9, 29.0], knee: [0.05, 0.8, 0.6], toe: [0.1, 0.0, 1.0] },
    leg_r: Leg::Planted {
        ankle: [-4.8, 3.3, -24.5],
        knee: [0.0, -0.7, 0.7],
        toe: [0.0, -0.15, -1.0],
    },
};

static FORWARD: Pose = Pose {
    root: Root { pos: [0.0, 29.0, 8.2], rot: [0.0, -4.0, 0.0] },
    spine: [4.0, 0.0, 0.0],
    head: [0.0, 0.0, 0.0],
    arm_l: Arm::Swing { angles: [-12.0, 10.0, 0.0, 16.0, 0.0], girdle: [0.0, 0.0, 0.0] },
    arm_r: Arm::Swing { angles: [-12.0, 10.0, 0.0, 16.0, 0.0], girdle: [0.0, 0.0, 0.0] },
    ..BACK
};

static FAULT_ARCH: Pose = Pose {
    root: Root { pos: [0.0, 28.6, 8.2], rot: [0.0, 20.0, 0.0] },
    spine: [-40.0, 0.0, 0.0],
    ..FORWARD
};

static FAULT_HEEL: Pose = Pose {
    root: Root { pos: [0.0, 28.2, 9.4], rot: [0.0, 2.0, 0.0] },
    leg_l: Leg::Planted { ankle: [6.0, 8.6, 23.0], knee: [0.05, 0.7, 0.7], toe: [0.1, -0.7, 1.0] },
    ..FORWARD
};
