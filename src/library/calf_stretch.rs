//! Calf stretch at a wall.

use super::sources::{LEPPANEN_2024, RADFORD_2006, RUNNING_ARTICLES};
use crate::exercise::*;

pub(super) static EXERCISE: Exercise = Exercise {
    id: ExerciseId("calf-stretch"),
    stage: Stage::Mobility,
    position: Position::Standing,
    sides: Sides::Each,
    dose: Dose { sets: (2, 2), measure: Measure::HoldSecs, amount: (20, 30), rest_secs: 15 },
    tempo: Tempo::HOLD,
    kit: &[Kit::Wall],
    kit_optional: &[],
    primary: &[Muscle::Calves],
    secondary: &[],
    stop: &[Stop::AchillesPain, Stop::AnklePinch],
    text: Localized {
        en: Text {
            name: "Calf stretch",
            short: "Calf stretch",
            cue: "Back heel heavy, back knee straight.",
            labels: Labels { lift: "Lean", hold: "Hold", lower: "Ease", pause: "Set" },
        },
    },
    movement: &MOVEMENT,
};

pub(super) static PAGE: Page = Page {
    sources: &[&RADFORD_2006, &LEPPANEN_2024, &RUNNING_ARTICLES],
    our_choice: &[Chosen::Dose, Chosen::Tempo, Chosen::Angle, Chosen::Cues],
    stills: &[Some(&FAULT_HEEL), Some(&FAULT_SEAT), None],
    text: Localized {
        en: PageText {
            purpose: "Stretches the calf, so that your shin can move over your foot.",
            start: "Stand facing a wall, hands on it at chest height. Step back with 1 foot, \
                toes straight ahead, and bend the front knee a little. Left side: your left leg \
                is behind.",
            steps: &[
                "Press the back heel into the floor and keep that knee straight.",
                "Lean your hips and your trunk towards the wall in one line.",
                "Stop where the calf pulls gently, and stay there.",
                "Breathe, then ease back.",
            ],
            spoken: Labels {
                lift: "Heel down, lean in",
                hold: "Let the calf grow long",
                lower: "Ease back",
                pause: "",
            },
            breath: "Breathe slowly; with each breath out let the heel grow heavy.",
            faults: &[
                FaultText { name: "The back heel lifts", fix: "Bring that foot a little nearer." },
                FaultText {
                    name: "The seat sticks out",
                    fix: "Bring your hips forward: heel, hip and head in one line.",
                },
                FaultText {
                    name: "The back foot turns out",
                    fix: "Point the second toe straight at the wall.",
                },
            ],
            variations: &[Variation {
                name: "Bent knee",
                how: "Step in closer and bend the back knee with the heel down. You feel it \
                    lower, near the heel.",
            }],
            easier: "Take a shorter step, or lean in less.",
            harder: "Step further back, as long as the heel stays down.",
            evidence: "A review of trials found that calf stretching lets the ankle bend a little \
                more. It adds no strength. In one trial with 325 new runners, stretching was only \
                the comparison. Training hips and trunk led to fewer injuries.",
        },
    },
};

static MOVEMENT: Movement = Movement {
    authored: Side::Right,
    low: &UPRIGHT,
    high: &LEAN,
    view: View { yaw: -22.0, pitch: 10.0, frame: [-31.7, -98.7, 72.4, 103.4] },
    muscles: &[MuscleMark { muscle: Muscle::Calves, side: Side::Right, secondary: false }],
    arrow: Arrow::Straight { from: [-10.0, 64.0, 16.0], to: [4.0, 61.0, 16.0] },
    props: &[
        Prop::Floor { at: [4.0, 0.0], radii: [36.0, 15.0], ticks: 0.0 },
        Prop::Wall { x: 33.1, z: [-15.0, 15.0], height: 94.0, thickness: 3.0 },
    ],
    ..Movement::DEFAULT
};

static UPRIGHT: Pose = Pose {
    root: Root { pos: [-6.6, 48.5, 0.0], rot: [90.0, 10.0, 0.0] },
    spine: [2.0, 0.0, 0.0],
    head: [-4.0, 0.0, 0.0],
    arm_l: Arm::Planted {
        wrist: [31.5, 70.0, -9.5],
        elbow: [-0.2, -1.0, -0.35],
        hand: Some([0.1, 1.0, 0.05]),
        girdle: [0.0, 0.0, 0.0],
    },
    arm_r: Arm::Planted {
        wrist: [31.5, 70.0, 9.5],
        elbow: [-0.2, -1.0, 0.35],
        hand: Some([0.1, 1.0, -0.05]),
        girdle: [0.0, 0.0, 0.0],
    },
    leg_l: Leg::Planted { ankle: [8.0, 3.9, -5.0], knee: [1.0, 0.0, -0.05], toe: [1.0, 0.0, -0.1] },
    leg_r: Leg::Planted { ankle: [-25.0, 3.9, 5.0], knee: [1.0, 0.0, 0.0], toe: [1.0, 0.0, 0.0] },
};

static LEAN: Pose = Pose {
    root: Root { pos: [0.5, 45.6, 0.0], rot: [90.0, 24.0, 0.0] },
    spine: [0.0, 0.0, 0.0],
    head: [-10.0, 0.0, 0.0],
    ..UPRIGHT
};

static FAULT_HEEL: Pose = Pose {
    root: Root { pos: [1.5, 48.0, 0.0], rot: [90.0, 18.0, 0.0] },
    leg_r: Leg::Planted { ankle: [-21.5, 8.6, 5.0], knee: [1.0, 0.0, 0.0], toe: [1.0, -0.72, 0.0] },
    ..LEAN
};

static FAULT_SEAT: Pose = Pose {
    root: Root { pos: [-11.0, 48.6, 0.0], rot: [90.0, 46.0, 0.0] },
    spine: [0.0, 0.0, 0.0],
    head: [-26.0, 0.0, 0.0],
    ..LEAN
};
