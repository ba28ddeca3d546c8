//! Single-leg stance with reaches in three directions.

use super::postures::on_hips;
use super::sources::KIM_2020;
use crate::exercise::*;

pub(super) static EXERCISE: Exercise = Exercise {
    id: ExerciseId("sl-stance"),
    stage: Stage::Control,
    position: Position::Standing,
    sides: Sides::Each,
    dose: Dose { sets: (2, 3), measure: Measure::Reps, amount: (6, 9), rest_secs: 30 },
    tempo: Tempo::CONTROL,
    kit: &[],
    kit_optional: &[Kit::Wall, Kit::Pad],
    primary: &[Muscle::GluteMed],
    secondary: &[Muscle::GluteMax, Muscle::Quads],
    stop: &[Stop::FallRisk],
    text: Localized {
        en: Text {
            name: "Single-leg stance reach",
            short: "1-leg reach",
            cue: "Hips level; touch the toes down, put no weight on them.",
            labels: Labels { lift: "Back", hold: "Tall", lower: "Reach", pause: "Touch" },
        },
    },
    movement: &MOVEMENT,
};

pub(super) static PAGE: Page = Page {
    sources: &[&KIM_2020],
    our_choice: &[Chosen::Dose, Chosen::Tempo, Chosen::Angle],
    stills: &[Some(&FAULT_HIP_OUT), Some(&FAULT_KNEE_IN), None],
    text: Localized {
        en: PageText {
            purpose: "Teaches hip and foot to hold you steady on 1 leg.",
            start: "Stand on 1 leg with a soft knee, hands on your hips, in front of a mirror if \
                you have one. Keep a wall within reach. Left side: you stand on your left leg.",
            steps: &[
                "Reach the free foot forward and touch the floor with the toes.",
                "Come back tall with your hips level.",
                "Reach to the side and come back, then behind and come back.",
            ],
            spoken: Labels {
                lift: "Back to tall",
                hold: "",
                lower: "Reach, hips level",
                pause: "Just touch",
            },
            breath: "Breathe in as you reach and out as you come back.",
            faults: &[
                FaultText {
                    name: "The standing hip pops out",
                    fix: "Grow tall on that leg and level your hip bones.",
                },
                FaultText {
                    name: "The standing knee falls in",
                    fix: "Reach less far and keep the knee over the second toe.",
                },
                FaultText {
                    name: "The toes claw the floor",
                    fix: "Spread your toes and share the weight between heel and ball.",
                },
            ],
            variations: &[
                Variation {
                    name: "Still hold",
                    how: "Leave the reaches out. Stand still on 1 leg for 30 to 45 seconds, hips \
                        level.",
                },
                Variation {
                    name: "Runner arms",
                    how: "Stand still and swing your arms as when you run.",
                },
            ],
            easier: "Touch a wall with a fingertip, or reach less far.",
            harder: "Stand on a cushion, or hold still with your eyes closed beside a wall.",
            evidence: "In one study 17 people stood on a single leg while a device told them when \
                their pelvis tipped. It tipped less, and the glutes worked harder. We know of no \
                trial of the reaches for knee pain.",
        },
    },
};

static MOVEMENT: Movement = Movement {
    authored: Side::Right,
    low: &FRONT,
    high: &TALL,
    turns: &[&ASIDE, &BEHIND],
    view: View { yaw: -8.0, pitch: 17.0, frame: [-31.8, -97.0, 65.9, 109.5] },
    muscles: &[
        MuscleMark { muscle: Muscle::GluteMed, side: Side::Right, secondary: false },
        MuscleMark { muscle: Muscle::Quads, side: Side::Right, secondary: true },
    ],
    guides: &[Guide::Knee(Side::Right), Guide::Pelvis],
    arrow: Arrow::Path { joint: Joint::Ankle(Side::Left), offset: [4.0, 0.0, 4.0] },
    props: &[Prop::Floor { at: [2.0, 2.0], radii: [30.0, 24.0], ticks: 0.0 }],
    faces_viewer: true,
    ..Movement::DEFAULT
};

static TALL: Pose = Pose {
    root: Root { pos: [-3.2, 52.6, -0.5], rot: [0.0, 3.0, 0.0] },
    spine: [0.0, 0.0, 0.0],
    head: [-3.0, 0.0, 0.0],
    arm_l: on_hips([-3.2, 52.6, -0.3])[0],
    arm_r: on_hips([-3.2, 52.6, -0.3])[1],
    leg_l: Leg::Planted { ankle: [4.5, 9.5, 1.0], knee: [0.06, 0.0, 1.0], toe: [0.1, -0.2, 1.0] },
    leg_r: Leg::Planted {
        ankle: [-5.0, 3.9, 0.0],
        knee: [-0.05, 0.0, 1.0],
        toe: [-0.08, 0.0, 1.0],
    },
};

static FRONT: Pose = Pose {
    root: Root { pos: [-3.0, 47.4, -5.0], rot: [0.0, 12.0, 0.0] },
    spine: [2.0, 0.0, 0.0],
    head: [-10.0, 0.0, 0.0],
    arm_l: on_hips([-3.0, 47.8, -3.6])[0],
    arm_r: on_hips([-3.0, 47.8, -3.6])[1],
    leg_l: Leg::Planted { ankle: [3.5, 6.5, 20.0], knee: [0.06, 0.0, 1.0], toe: [0.06, -0.3, 1.0] },
    ..TALL
};

static ASIDE: Pose = Pose {
    root: Root { pos: [-3.2, 47.0, -5.0], rot: [0.0, 14.0, 0.0] },
    spine: [2.0, 0.0, 0.0],
    head: [-12.0, 0.0, 0.0],
    arm_l: on_hips([-3.2, 47.4, -3.4])[0],
    arm_r: on_hips([-3.2, 47.4, -3.4])[1],
    leg_l: Leg::Planted { ankle: [23.0, 6.3, 1.0], knee: [0.3, 0.0, 1.0], toe: [0.4, -0.28, 0.9] },
    ..TALL
};

static BEHIND: Pose = Pose {
    root: Root { pos: [-3.0, 47.4, -5.0], rot: [0.0, 26.0, 0.0] },
    spine: [2.0, 0.0, 0.0],
    head: [-22.0, 0.0, 0.0],
    arm_l: on_hips([-3.0, 47.8, -2.0])[0],
    arm_r: on_hips([-3.0, 47.8, -2.0])[1],
    leg_l: Leg::Planted {
        ankle: [10.0, 9.7, -24.0],
        knee: [0.1, 0.0, 1.0],
        toe: [0.12, -0.72, 0.69],
    },
    ..TALL
};

static FAULT_HIP_OUT: Pose = Pose {
    root: Root { pos: [-6.6, 51.4, -0.5], rot: [0.0, 3.0, -13.0] },
    spine: [0.0, 18.0, 0.0],
    head: [-3.0, 0.0, -5.0],
    arm_l: Arm::Planted {
        wrist: [3.6, 53.2, 8.2],
        elbow: [1.0, 0.0, -0.6],
        hand: Some([-1.0, -0.2, -0.2]),
        girdle: [0.0, 0.0, 0.0],
    },
    arm_r: Arm::Planted {
        wrist: [-17.2, 58.0, 8.2],
        elbow: [-1.0, 0.0, -0.6],
        hand: Some([1.0, -0.2, -0.2]),
        girdle: [0.0, 0.0, 0.0],
    },
    leg_l: Leg::Planted { ankle: [3.5, 8.0, 2.0], knee: [0.06, 0.0, 1.0], toe: [0.1, -0.2, 1.0] },
    ..TALL
};

static FAULT_KNEE_IN: Pose = Pose {
    root: Root { pos: [-3.2, 47.4, -5.0], rot: [-6.0, 14.0, -7.0] },
    spine: [2.0, 10.0, 0.0],
    leg_r: Leg::Planted { ankle: [-5.0, 3.9, 0.0], knee: [0.5, 0.0, 1.0], toe: [-0.08, 0.0, 1.0] },
    ..FRONT
};
