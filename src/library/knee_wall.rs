//! Knee-to-wall ankle drill.

use super::sources::RUNNING_ARTICLES;
use crate::exercise::*;

pub(super) static EXERCISE: Exercise = Exercise {
    id: ExerciseId("knee-wall"),
    stage: Stage::Mobility,
    position: Position::Standing,
    sides: Sides::Each,
    dose: Dose { sets: (2, 2), measure: Measure::Reps, amount: (10, 15), rest_secs: 20 },
    tempo: Tempo::FLOW,
    kit: &[Kit::Wall],
    kit_optional: &[],
    primary: &[Muscle::Calves],
    secondary: &[],
    stop: &[Stop::AnklePinch, Stop::AchillesPain],
    text: Localized {
        en: Text {
            name: "Knee to wall",
            short: "Knee to wall",
            cue: "Knee over the second toe, heel on the floor.",
            labels: Labels { lift: "Touch", hold: "Stay", lower: "Back", pause: "Set" },
        },
    },
    movement: &MOVEMENT,
};

pub(super) static PAGE: Page = Page {
    sources: &[&RUNNING_ARTICLES],
    our_choice: &[Chosen::Dose, Chosen::Tempo, Chosen::Angle, Chosen::Cues],
    stills: &[Some(&FAULT_HEEL), Some(&FAULT_KNEE_IN), None],
    text: Localized {
        en: PageText {
            purpose: "Lets your shin move further over your foot.",
            start: "Stand facing a wall, one foot in front of the other. Put the front toes 5 to 10 \
                cm from the wall and your fingertips on it. Left side: your left foot is in front.",
            steps: &[
                "Bend the front knee towards the wall, over the second toe.",
                "Touch the wall with the knee while the heel stays down.",
                "Stay for a moment, then come back.",
            ],
            spoken: Labels {
                lift: "Knee to the wall",
                hold: "Heel down",
                lower: "Slowly back",
                pause: "",
            },
            breath: "Breathe out as the knee goes forward and in as it comes back.",
            faults: &[
                FaultText { name: "The heel lifts", fix: "Move your foot nearer to the wall." },
                FaultText {
                    name: "The knee falls in",
                    fix: "Aim the knee at the wall over the second toe.",
                },
                FaultText {
                    name: "The arch of the foot sinks",
                    fix: "Keep the base of your big toe and the outer edge on the floor.",
                },
            ],
            variations: &[
                Variation {
                    name: "Half-kneeling",
                    how: "Kneel on the other knee, with something soft under it, and do the same.",
                },
                Variation {
                    name: "As a measure",
                    how: "Find the furthest place where the heel stays down. Note the cm from \
                        toe to wall on each side.",
                },
            ],
            easier: "Stand nearer to the wall.",
            harder: "Move your foot a finger\u{2019}s width further back.",
            evidence: "Articles for runners ask for ankle mobility and leave open how. This drill \
                is our choice, as you can measure it. We know of no trial of it for knee pain. It \
                is for range, not for strength.",
        },
    },
};

static MOVEMENT: Movement = Movement {
    authored: Side::Right,
    low: &AWAY,
    high: &TOUCH,
    view: View { yaw: -28.0, pitch: 10.0, frame: [-30.7, -96.2, 61.8, 101.3] },
    muscles: &[MuscleMark { muscle: Muscle::Calves, side: Side::Right, secondary: false }],
    guides: &[Guide::Knee(Side::Right)],
    arrow: Arrow::Path { joint: Joint::Knee(Side::Right), offset: [0.0, 8.0, 6.0] },
    props: &[
        Prop::Floor { at: [0.0, 0.0], radii: [32.0, 15.0], ticks: 0.0 },
        Prop::Wall { x: 23.0, z: [-14.0, 14.0], height: 92.0, thickness: 3.0 },
    ],
    ..Movement::DEFAULT
};

static AWAY: Pose = Pose {
    root: Root { pos: [-6.5, 48.6, 0.0], rot: [90.0, 6.0, 0.0] },
    spine: [4.0, 0.0, 0.0],
    head: [4.0, 0.0, 0.0],
    arm_l: Arm::Planted {
        wrist: [21.3, 66.0, -9.0],
        elbow: [-0.2, -1.0, -0.4],
        hand: Some([0.1, 1.0, 0.05]),
        girdle: [0.0, 0.0, 0.0],
    },
    arm_r: Arm::Planted {
        wrist: [21.3, 66.0, 9.0],
        elbow: [-0.2, -1.0, 0.4],
        hand: Some([0.1, 1.0, -0.05]),
        girdle: [0.0, 0.0, 0.0],
    },
    leg_l: Leg::Planted {
        ankle: [-18.0, 3.9, -5.5],
        knee: [1.0, 0.0, -0.05],
        toe: [1.0, 0.0, -0.1],
    },
    leg_r: Leg::Planted { ankle: [8.0, 3.9, 5.0], knee: [1.0, 0.0, 0.02], toe: [1.0, 0.0, 0.05] },
};

static TOUCH: Pose = Pose { root: Root { pos: [1.0, 42.8, 0.0], rot: [90.0, 6.0, 0.0] }, ..AWAY };

static FAULT_HEEL: Pose = Pose {
    root: Root { pos: [2.0, 44.6, 0.0], rot: [90.0, 6.0, 0.0] },
    leg_r: Leg::Planted { ankle: [9.5, 7.4, 5.0], knee: [1.0, 0.0, 0.02], toe: [1.0, -0.5, 0.05] },
    ..TOUCH
};

static FAULT_KNEE_IN: Pose = Pose {
    root: Root { pos: [0.5, 42.6, -1.5], rot: [90.0, 6.0, 0.0] },
    leg_r: Leg::Planted { ankle: [8.0, 3.9, 5.0], knee: [1.0, 0.0, -0.75], toe: [1.0, 0.0, 0.05] },
    ..TOUCH
};
