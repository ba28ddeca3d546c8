//! Rocking back with one leg out to the side, for the inner thigh.

use super::sources::RUNNING_ARTICLES;
use crate::exercise::*;

pub(super) static EXERCISE: Exercise = Exercise {
    id: ExerciseId("adductor-rock"),
    stage: Stage::Mobility,
    position: Position::Kneeling,
    sides: Sides::Each,
    dose: Dose { sets: (1, 2), measure: Measure::Reps, amount: (8, 12), rest_secs: 15 },
    tempo: Tempo::FLOW,
    kit: &[Kit::Mat],
    kit_optional: &[Kit::Pad],
    primary: &[Muscle::Adductors],
    secondary: &[Muscle::Hamstrings],
    stop: &[Stop::KneelingPain, Stop::InnerKneeStrain],
    text: Localized {
        en: Text {
            name: "Adductor rock",
            short: "Adductor rock",
            cue: "Long back; send your seat straight back.",
            labels: Labels { lift: "Back", hold: "Stay", lower: "Up", pause: "Set" },
        },
    },
    movement: &MOVEMENT,
};

pub(super) static PAGE: Page = Page {
    sources: &[&RUNNING_ARTICLES],
    our_choice: &[Chosen::Dose, Chosen::Tempo, Chosen::Angle, Chosen::Cues],
    stills: &[Some(&FAULT_ROUND), Some(&FAULT_SIDE), None],
    text: Localized {
        en: PageText {
            purpose: "Moves your inner thigh and hip through their range.",
            start: "Kneel upright on a mat. Put 1 leg out to the side and a little ahead, foot \
                flat, toes out. Left side: your left leg is out to the side.",
            steps: &[
                "Send your seat straight back and let your hands go down to the mat.",
                "Go as far as your back stays flat and the inner thigh pulls gently.",
                "Stay for a moment, then come up tall again.",
            ],
            spoken: Labels {
                lift: "Seat back, long spine",
                hold: "Long and soft",
                lower: "Come up tall",
                pause: "",
            },
            breath: "Breathe out as you rock back and in as you return.",
            faults: &[
                FaultText {
                    name: "The back rounds",
                    fix: "Rock less far and keep your breastbone long.",
                },
                FaultText {
                    name: "You drift away from the long leg",
                    fix: "Keep your seat in line with the knee you kneel on.",
                },
                FaultText { name: "You bounce", fix: "Go as slowly as a calm breath." },
            ],
            variations: &[Variation {
                name: "Chest turn",
                how: "While you are back, thread an arm under your chest and turn a little.",
            }],
            easier: "Bend the long leg a little, or rock less far.",
            harder: "Rest on your forearms.",
            evidence: "Articles for runners ask for tight-hip stretches and name none. This one \
                is our choice for the inner thigh, as it moves and needs no force. We know of no \
                trial of it for knee pain. It is for comfort and range, not for strength.",
        },
    },
};

static MOVEMENT: Movement = Movement {
    authored: Side::Right,
    low: &TALL,
    high: &BACK,
    view: View { yaw: 26.0, pitch: 20.0, frame: [-64.7, -66.7, 111.6, 89.3] },
    muscles: &[
        MuscleMark { muscle: Muscle::Adductors, side: Side::Right, secondary: false },
        MuscleMark { muscle: Muscle::Hamstrings, side: Side::Right, secondary: true },
    ],
    arrow: Arrow::Straight { from: [16.0, 30.0, 6.0], to: [16.0, 27.0, -16.0] },
    props: &[Prop::Mat { at: [-8.0, 4.0], size: [78.0, 92.0] }],
    ..Movement::DEFAULT
};

static TALL: Pose = Pose {
    root: Root { pos: [0.0, 27.9, 0.5], rot: [0.0, 20.0, 0.0] },
    spine: [0.0, 0.0, 0.0],
    head: [-10.0, 0.0, 0.0],
    arm_l: Arm::Swing { angles: [34.0, 8.0, 0.0, 18.0, 0.0], girdle: [0.0, 0.0, 0.0] },
    arm_r: Arm::Swing { angles: [34.0, 8.0, 0.0, 18.0, 0.0], girdle: [0.0, 0.0, 0.0] },
    leg_l: Leg::Planted {
        ankle: [4.8, 3.3, -24.5],
        knee: [0.0, -0.7, 0.7],
        toe: [0.0, -0.15, -1.0],
    },
    leg_r: Leg::Planted { ankle: [-38.0, 3.9, 19.5], knee: [0.0, 0.7, 0.7], toe: [-0.6, 0.0, 0.8] },
};

static BACK: Pose = Pose {
    root: Root { pos: [0.0, 26.1, -9.0], rot: [0.0, 66.0, 0.0] },
    head: [-24.0, 0.0, 0.0],
    arm_l: Arm::Swing { angles: [76.0, 2.0, 0.0, 2.0, 72.0], girdle: [0.0, 0.0, 0.0] },
    arm_r: Arm::Swing { angles: [76.0, 2.0, 0.0, 2.0, 72.0], girdle: [0.0, 0.0, 0.0] },
    ..TALL
};

static FAULT_ROUND: Pose = Pose {
    root: Root { pos: [0.0, 26.0, -9.0], rot: [0.0, 44.0, 0.0] },
    spine: [56.0, 0.0, 0.0],
    head: [6.0, 0.0, 0.0],
    arm_l: Arm::Swing { angles: [148.0, 2.0, 0.0, 0.0, 38.0], girdle: [0.0, 0.0, 0.0] },
    arm_r: Arm::Swing { angles: [148.0, 2.0, 0.0, 0.0, 38.0], girdle: [0.0, 0.0, 0.0] },
    ..BACK
};

static FAULT_SIDE: Pose = Pose {
    root: Root { pos: [5.5, 25.4, -9.0], rot: [0.0, 52.0, 0.0] },
    spine: [0.0, -16.0, 0.0],
    leg_r: Leg::Planted { ankle: [-35.0, 3.9, 12.0], knee: [0.0, 0.7, 0.7], toe: [-0.6, 0.0, 0.8] },
    ..BACK
};
