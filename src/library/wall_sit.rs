//! Wall sit, held.

use super::sources::HANSEN_2023;
use crate::exercise::*;

pub(super) static EXERCISE: Exercise = Exercise {
    id: ExerciseId("wall-sit"),
    stage: Stage::Activation,
    position: Position::Standing,
    sides: Sides::Both,
    dose: Dose { sets: (3, 5), measure: Measure::HoldSecs, amount: (20, 45), rest_secs: 45 },
    tempo: Tempo::HOLD,
    kit: &[Kit::Wall],
    kit_optional: &[Kit::Ball, Kit::LoopBand],
    primary: &[Muscle::Quads],
    secondary: &[Muscle::GluteMax, Muscle::GluteMed],
    stop: &[Stop::SlipperyFloor],
    text: Localized {
        en: Text {
            name: "Wall sit",
            short: "Wall sit",
            cue: "Back on the wall, heels heavy, knees over the second toes.",
            labels: Labels { lift: "Slide", hold: "Hold", lower: "Rise", pause: "Rest" },
        },
    },
    movement: &MOVEMENT,
};

pub(super) static PAGE: Page = Page {
    sources: &[&HANSEN_2023],
    our_choice: &[Chosen::Dose, Chosen::Tempo, Chosen::Angle],
    stills: &[Some(&FAULT_KNEES_IN), Some(&FAULT_ON_TOES), Some(&FAULT_HANDS)],
    text: Localized {
        en: PageText {
            purpose: "Trains the front of the thighs with no movement at the knee.",
            start: "Lean your back flat on a wall. Walk your feet forward by about the length of \
                your thigh, hip-width apart, toes forward.",
            steps: &[
                "Slide down until your knees are bent 30 to 60 degrees.",
                "Keep your heels heavy and your knees over the second toes.",
                "Hold and keep breathing.",
                "Push through your heels and slide up.",
            ],
            spoken: Labels {
                lift: "Slide down",
                hold: "Heels heavy, breathe",
                lower: "Push up the wall",
                pause: "",
            },
            breath: "Breathe calmly all the way through the hold.",
            faults: &[
                FaultText {
                    name: "The knees fall in",
                    fix: "Press them out. A loop band above the knees reminds you.",
                },
                FaultText {
                    name: "The weight is on your toes",
                    fix: "Walk your feet further out and press your heels down.",
                },
                FaultText {
                    name: "Your hands push on your thighs",
                    fix: "Let your arms hang and slide up a little instead.",
                },
            ],
            variations: &[Variation {
                name: "With a ball",
                how: "Put a large ball between your lower back and the wall. Sliding down and up \
                    rolls it, so go slowly.",
            }],
            easier: "Stay higher, at 30 degrees, and hold for less long.",
            harder: "Go down to 80 or 90 degrees if it feels fine, or shift your weight from leg \
                to leg.",
            evidence: "Knees need thighs as well as hips: in a trial of 200 people with pain at \
                the kneecap, thigh training and hip training did equally well. The wall sit \
                itself was not tested there. How deep and how long is our choice.",
        },
    },
};

static MOVEMENT: Movement = Movement {
    authored: Side::Both,
    low: &LEAN,
    high: &SIT,
    view: View { yaw: 17.0, pitch: 10.0, frame: [-22.8, -102.4, 62.9, 109.1] },
    muscles: &[
        MuscleMark { muscle: Muscle::Quads, side: Side::Both, secondary: false },
        MuscleMark { muscle: Muscle::GluteMed, side: Side::Right, secondary: true },
    ],
    guides: &[Guide::Knee(Side::Right), Guide::Knee(Side::Left)],
    arrow: Arrow::Straight { from: [18.0, 66.0, 0.0], to: [18.0, 54.0, 0.0] },
    props: &[
        Prop::Floor { at: [9.0, 0.0], radii: [30.0, 24.0], ticks: 0.0 },
        Prop::Wall { x: -7.4, z: [-21.0, 21.0], height: 98.0, thickness: 3.0 },
    ],
    ..Movement::DEFAULT
};

/// Faces +X, back to the wall.
static LEAN: Pose = Pose {
    root: Root { pos: [0.0, 47.6, 0.0], rot: [90.0, -4.0, 0.0] },
    spine: [0.0, 0.0, 0.0],
    head: [4.0, 0.0, 0.0],
    arm_l: Arm::Swing { angles: [2.0, 13.0, 0.0, 12.0, 0.0], girdle: [0.0, 0.0, 0.0] },
    arm_r: Arm::Swing { angles: [2.0, 13.0, 0.0, 12.0, 0.0], girdle: [0.0, 0.0, 0.0] },
    leg_l: Leg::Planted { ankle: [21.0, 3.9, -6.5], knee: [1.0, 0.0, -0.1], toe: [1.0, 0.0, -0.1] },
    leg_r: Leg::Planted { ankle: [21.0, 3.9, 6.5], knee: [1.0, 0.0, 0.1], toe: [1.0, 0.0, 0.1] },
};

static SIT: Pose = Pose { root: Root { pos: [0.0, 40.4, 0.0], rot: [90.0, -4.0, 0.0] }, ..LEAN };

static FAULT_KNEES_IN: Pose = Pose {
    leg_l: Leg::Planted { ankle: [21.0, 3.9, -6.5], knee: [1.0, 0.0, 0.5], toe: [1.0, 0.0, -0.1] },
    leg_r: Leg::Planted { ankle: [21.0, 3.9, 6.5], knee: [1.0, 0.0, -0.5], toe: [1.0, 0.0, 0.1] },
    ..SIT
};

static FAULT_ON_TOES: Pose = Pose {
    leg_l: Leg::Planted { ankle: [9.0, 8.6, -6.5], knee: [1.0, 0.0, -0.1], toe: [1.0, -0.7, -0.1] },
    leg_r: Leg::Planted { ankle: [9.0, 8.6, 6.5], knee: [1.0, 0.0, 0.1], toe: [1.0, -0.7, 0.1] },
    ..SIT
};

static FAULT_HANDS: Pose = Pose {
    spine: [26.0, 0.0, 0.0],
    head: [-6.0, 0.0, 0.0],
    arm_l: Arm::Planted {
        wrist: [13.0, 37.6, -8.0],
        elbow: [-0.3, 0.3, -1.0],
        hand: Some([1.0, -0.4, 0.2]),
        girdle: [0.0, 0.0, 0.0],
    },
    arm_r: Arm::Planted {
        wrist: [13.0, 37.6, 8.0],
        elbow: [-0.3, 0.3, 1.0],
        hand: Some([1.0, -0.4, -0.2]),
        girdle: [0.0, 0.0, 0.0],
    },
    ..SIT
};
