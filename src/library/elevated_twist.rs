//! Twist over a front leg laid as in the pigeon position, with a cushion under its knee.

use super::sources::RUNNING_ARTICLES;
use crate::exercise::*;

pub(super) static EXERCISE: Exercise = Exercise {
    id: ExerciseId("elevated-twist"),
    stage: Stage::Mobility,
    position: Position::Kneeling,
    sides: Sides::Each,
    dose: Dose { sets: (1, 2), measure: Measure::Reps, amount: (8, 10), rest_secs: 15 },
    tempo: Tempo::FLOW,
    kit: &[Kit::Mat, Kit::Pad],
    kit_optional: &[],
    primary: &[Muscle::Rotators],
    secondary: &[Muscle::GluteMax, Muscle::Obliques],
    stop: &[Stop::KneelingPain, Stop::OuterKneePain, Stop::InnerKneeStrain, Stop::BackPain],
    text: Localized {
        en: Text {
            name: "Elevated twist",
            short: "Elevated twist",
            cue: "Hips stay; the chest turns and the arm goes with it.",
            labels: Labels { lift: "Turn", hold: "Stay", lower: "Return", pause: "Set" },
        },
    },
    movement: &MOVEMENT,
};

pub(super) static PAGE: Page = Page {
    sources: &[&RUNNING_ARTICLES],
    our_choice: &[Chosen::Dose, Chosen::Tempo, Chosen::Angle, Chosen::Cues],
    stills: &[Some(&FAULT_TIPS), Some(&FAULT_ARM_ONLY), None],
    text: Localized {
        en: PageText {
            purpose: "Eases your seat on the side of the front leg while your trunk turns.",
            start: "From all fours, lay 1 bent leg in front of you with its knee on a pad. Slide \
                the other leg straight back and lean on your hands. Left side: your left leg is in \
                front.",
            steps: &[
                "Settle your weight between the front leg and your hands.",
                "Turn your chest to the side of the front leg and open that arm.",
                "Stay for a moment, then bring the hand back to the floor.",
            ],
            spoken: Labels {
                lift: "Turn and open the arm",
                hold: "Chest stays open",
                lower: "Hand back to the floor",
                pause: "",
            },
            breath: "Breathe out as you turn and in as you return.",
            faults: &[
                FaultText {
                    name: "You tip over the front hip",
                    fix: "Put a thicker pad under that side.",
                },
                FaultText {
                    name: "Only the arm moves",
                    fix: "Turn your breastbone first. The arm follows.",
                },
                FaultText {
                    name: "The front knee twists",
                    fix: "Draw that foot nearer to you and turn less.",
                },
            ],
            variations: &[Variation {
                name: "Standing",
                how: "Lay the bent leg on a counter with a towel under the knee. Stand tall and \
                    turn to that side.",
            }],
            easier: "Do the figure four on your back, or the standing way.",
            harder: "Lean further forward before you turn.",
            evidence: "This drill comes from articles for runners, which show it standing too. The \
                bent leg on the floor, leaning on your hands, is how we read them. We know of no \
                study that tested it, so do it for comfort and range, not for strength. If your \
                knee feels it more than your hip, choose the figure four.",
        },
    },
};

static MOVEMENT: Movement = Movement {
    authored: Side::Right,
    low: &SQUARE,
    high: &TURNED,
    view: View { yaw: -52.0, pitch: 16.0, frame: [-62.1, -63.5, 114.7, 79.5] },
    muscles: &[
        MuscleMark { muscle: Muscle::Rotators, side: Side::Right, secondary: false },
        MuscleMark { muscle: Muscle::GluteMax, side: Side::Right, secondary: true },
    ],
    arrow: Arrow::Straight { from: [-30.0, 24.0, 26.0], to: [-36.0, 46.0, 12.0] },
    props: &[
        Prop::Mat { at: [0.0, -6.0], size: [52.0, 104.0] },
        Prop::Pad { at: [-12.0, 1.0, 18.0], size: [18.0, 2.0, 18.0] },
    ],
    ..Movement::DEFAULT
};

static SQUARE: Pose = Pose {
    root: Root { pos: [0.0, 12.5, 0.0], rot: [0.0, 48.0, 0.0] },
    spine: [0.0, 0.0, 0.0],
    head: [-14.0, 0.0, 0.0],
    arm_l: Arm::Planted {
        wrist: [11.0, 2.0, 32.5],
        elbow: [1.0, 0.0, -0.5],
        hand: Some([0.1, -0.12, 1.0]),
        girdle: [0.0, 0.0, 0.0],
    },
    arm_r: Arm::Planted {
        wrist: [-11.0, 2.0, 32.5],
        elbow: [-1.0, 0.0, -0.5],
        hand: Some([-0.1, -0.12, 1.0]),
        girdle: [0.0, 0.0, 0.0],
    },
    leg_l: Leg::Planted {
        ankle: [5.5, 3.3, -47.4],
        knee: [0.0, -1.0, 0.2],
        toe: [0.0, -0.12, -1.0],
    },
    leg_r: Leg::Planted { ankle: [11.0, 3.6, 20.0], knee: [-1.0, 0.0, 0.4], toe: [0.6, 0.0, 0.8] },
};

static TURNED: Pose = Pose {
    spine: [0.0, 0.0, -56.0],
    head: [0.0, -34.0, 0.0],
    arm_r: Arm::Planted {
        wrist: [-22.0, 64.0, 4.0],
        elbow: [-0.6, 0.2, -1.0],
        hand: Some([-0.4, 0.9, -0.2]),
        girdle: [0.0, 0.0, 0.0],
    },
    ..SQUARE
};

static FAULT_TIPS: Pose = Pose {
    root: Root { pos: [-4.0, 11.5, 0.5], rot: [0.0, 47.0, 10.0] },
    leg_l: Leg::Planted {
        ankle: [5.5, 3.3, -46.0],
        knee: [0.0, -1.0, 0.2],
        toe: [0.0, -0.12, -1.0],
    },
    spine: [0.0, 26.0, -50.0],
    arm_l: Arm::Planted {
        wrist: [6.0, 2.0, 29.0],
        elbow: [1.0, 0.0, -0.5],
        hand: Some([0.1, -0.12, 1.0]),
        girdle: [0.0, 0.0, 0.0],
    },
    ..TURNED
};

static FAULT_ARM_ONLY: Pose = Pose {
    spine: [0.0, 0.0, 0.0],
    head: [-14.0, 0.0, 0.0],
    arm_r: Arm::Planted {
        wrist: [-36.0, 46.0, 10.0],
        elbow: [-0.6, 0.2, -1.0],
        hand: Some([-0.8, 0.6, -0.3]),
        girdle: [0.0, 0.0, 0.0],
    },
    ..SQUARE
};
