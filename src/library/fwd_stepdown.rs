//! Forward step-down.

use super::postures::on_hips;
use super::sources::{RUNNING_ARTICLES, WILLY_2012};
use crate::exercise::*;

pub(super) static EXERCISE: Exercise = Exercise {
    id: ExerciseId("fwd-stepdown"),
    stage: Stage::Control,
    position: Position::Standing,
    sides: Sides::Each,
    dose: Dose { sets: (2, 3), measure: Measure::Reps, amount: (6, 10), rest_secs: 60 },
    tempo: Tempo {
        name: TempoName::Own,
        lift: 2,
        hold: 0,
        lower: 4,
        pause: 0,
        starts_with: Opening::Lower,
    },
    kit: &[Kit::Step],
    kit_optional: &[Kit::Wall, Kit::Dumbbell],
    primary: &[Muscle::Quads, Muscle::GluteMed],
    secondary: &[Muscle::GluteMax],
    stop: &[],
    text: Localized {
        en: Text {
            name: "Forward step-down",
            short: "Fwd step-down",
            cue: "Lower for 4 slow counts; knee over the second toe.",
            labels: Labels { lift: "Rise", hold: "Tall", lower: "Lower", pause: "Tap" },
        },
    },
    movement: &MOVEMENT,
};

pub(super) static PAGE: Page = Page {
    sources: &[&RUNNING_ARTICLES, &WILLY_2012],
    our_choice: &[Chosen::Dose, Chosen::Tempo, Chosen::Angle],
    stills: &[Some(&FAULT_KNEE_IN), Some(&FAULT_PELVIS_DROPS), Some(&FAULT_HEEL_LIFTS)],
    text: Localized {
        en: PageText {
            purpose: "Trains the thigh to brake, as it does downhill and on stairs.",
            start: "Stand on a step 10 to 15 cm high with the toes of 1 foot at its edge, hands on \
                your hips. The other foot hangs over the edge in front. Left side: you stand on \
                your left leg.",
            steps: &[
                "Send your hips back and bend the knee over the second toe.",
                "Lower for 4 counts until the free heel taps the floor.",
                "Rise without pushing off that heel.",
            ],
            spoken: Labels {
                lift: "Press the step away",
                hold: "",
                lower: "Brake, hips level",
                pause: "",
            },
            breath: "Breathe in on the way down and out on the way up.",
            faults: &[
                FaultText {
                    name: "The knee falls in",
                    fix: "Use a lower step and watch the knee in a mirror.",
                },
                FaultText {
                    name: "The pelvis drops on the free side",
                    fix: "Go less deep and keep your hip bones level.",
                },
                FaultText {
                    name: "The standing heel lifts",
                    fix: "Send your hips further back and use a lower step.",
                },
            ],
            variations: &[],
            easier: "Use a step of 5 to 10 cm and touch a wall. If it feels sore, choose the \
                lateral step-down.",
            harder: "Use a step of 20 cm, or hold a light dumbbell.",
            evidence: "It comes from articles for runners and we know of no trial of it alone. \
                When 10 women with pain at the kneecap practised running with a mirror for 8 \
                sessions, their step-down looked better too.",
        },
    },
};

static MOVEMENT: Movement = Movement {
    authored: Side::Right,
    low: &TAP,
    high: &TOP,
    view: View { yaw: -36.0, pitch: 12.0, frame: [-27.0, -107.4, 56.4, 115.6] },
    muscles: &[
        MuscleMark { muscle: Muscle::GluteMed, side: Side::Right, secondary: true },
        MuscleMark { muscle: Muscle::Quads, side: Side::Right, secondary: false },
    ],
    guides: &[Guide::Knee(Side::Right), Guide::Pelvis],
    arrow: Arrow::Path { joint: Joint::Ankle(Side::Left), offset: [3.0, 2.0, 10.0] },
    props: &[
        Prop::Floor { at: [0.0, 2.0], radii: [24.0, 30.0], ticks: 0.0 },
        Prop::Block { at: [-2.0, 4.5, -4.5], size: [26.0, 9.0, 27.0], depth: -40.0 },
    ],
    ..Movement::DEFAULT
};

static TOP: Pose = Pose {
    root: Root { pos: [-2.8, 61.7, 0.0], rot: [0.0, 4.0, 0.0] },
    spine: [1.0, 0.0, 0.0],
    head: [-4.0, 0.0, 0.0],
    arm_l: on_hips([-2.8, 61.7, 0.4])[0],
    arm_r: on_hips([-2.8, 61.7, 0.4])[1],
    leg_l: Leg::Planted {
        ankle: [4.5, 15.6, 12.0],
        knee: [0.04, 0.0, 1.0],
        toe: [0.08, 0.15, 1.0],
    },
    leg_r: Leg::Planted {
        ankle: [-5.0, 12.9, 0.0],
        knee: [-0.04, 0.0, 1.0],
        toe: [-0.06, 0.0, 1.0],
    },
};

static TAP: Pose = Pose {
    root: Root { pos: [-2.6, 50.4, -3.0], rot: [0.0, 18.0, 0.0] },
    head: [-14.0, 0.0, 0.0],
    arm_l: on_hips([-2.6, 51.0, -1.0])[0],
    arm_r: on_hips([-2.6, 51.0, -1.0])[1],
    leg_l: Leg::Planted { ankle: [4.5, 4.7, 14.0], knee: [0.04, 0.0, 1.0], toe: [0.08, 0.4, 1.0] },
    ..TOP
};

static FAULT_KNEE_IN: Pose = Pose {
    root: Root { pos: [-2.6, 50.6, -3.0], rot: [8.0, 18.0, -8.0] },
    spine: [2.0, 12.0, 0.0],
    leg_r: Leg::Planted {
        ankle: [-5.0, 12.9, 0.0],
        knee: [0.55, 0.0, 1.0],
        toe: [-0.06, 0.0, 1.0],
    },
    ..TAP
};

static FAULT_PELVIS_DROPS: Pose = Pose {
    root: Root { pos: [-4.6, 51.4, -3.0], rot: [0.0, 16.0, -14.0] },
    spine: [2.0, 10.0, 0.0],
    arm_l: Arm::Planted {
        wrist: [5.6, 52.8, 7.6],
        elbow: [1.0, 0.0, -0.6],
        hand: Some([-1.0, -0.2, -0.2]),
        girdle: [0.0, 0.0, 0.0],
    },
    arm_r: Arm::Planted {
        wrist: [-15.2, 58.4, 7.6],
        elbow: [-1.0, 0.0, -0.6],
        hand: Some([1.0, -0.2, -0.2]),
        girdle: [0.0, 0.0, 0.0],
    },
    ..TAP
};

static FAULT_HEEL_LIFTS: Pose = Pose {
    root: Root { pos: [-2.6, 50.6, 4.0], rot: [0.0, 4.0, 0.0] },
    head: [-4.0, 0.0, 0.0],
    arm_l: on_hips([-2.6, 50.6, 4.4])[0],
    arm_r: on_hips([-2.6, 50.6, 4.4])[1],
    leg_r: Leg::Planted {
        ankle: [-5.0, 17.2, 1.4],
        knee: [-0.04, 0.0, 1.0],
        toe: [-0.06, -0.6, 0.8],
    },
    ..TAP
};
