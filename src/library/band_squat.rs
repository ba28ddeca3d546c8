//! Banded squat to a chair.

use super::sources::{HANSEN_2023, SELKOWITZ_2013};
use crate::exercise::*;

pub(super) static EXERCISE: Exercise = Exercise {
    id: ExerciseId("band-squat"),
    stage: Stage::Control,
    position: Position::Standing,
    sides: Sides::Both,
    dose: Dose { sets: (2, 3), measure: Measure::Reps, amount: (10, 12), rest_secs: 45 },
    tempo: Tempo::CONTROL,
    kit: &[Kit::LoopBand],
    kit_optional: &[Kit::Chair],
    primary: &[Muscle::Quads, Muscle::GluteMax],
    secondary: &[Muscle::GluteMed],
    stop: &[Stop::LatexAllergy],
    text: Localized {
        en: Text {
            name: "Banded squat",
            short: "Band squat",
            cue: "Knees press the band out, over the second toes.",
            labels: Labels { lift: "Stand", hold: "Tall", lower: "Sit", pause: "Touch" },
        },
    },
    movement: &MOVEMENT,
};

pub(super) static PAGE: Page = Page {
    sources: &[&SELKOWITZ_2013, &HANSEN_2023],
    our_choice: &[Chosen::Dose, Chosen::Tempo, Chosen::Angle],
    stills: &[Some(&FAULT_KNEES_IN), Some(&FAULT_HEELS_LIFT), None],
    text: Localized {
        en: PageText {
            purpose: "Trains thighs and glutes together with the knees in line.",
            start: "Put the loop band just above your knees. Stand with your feet between hip and \
                shoulder width, in front of a chair if you have one.",
            steps: &[
                "Send your hips back and bend your knees over your second toes.",
                "Touch the chair lightly, or stop at a depth you control.",
                "Press out into the band and stand up, knees over the second toes.",
            ],
            spoken: Labels {
                lift: "Push the band out, stand",
                hold: "",
                lower: "Sit, knees over second toes",
                pause: "Touch lightly",
            },
            breath: "Breathe in on the way down and out on the way up.",
            faults: &[
                FaultText {
                    name: "The knees fall in",
                    fix: "Squat less deep and press the band out.",
                },
                FaultText {
                    name: "The heels lift",
                    fix: "Sit further back and keep your whole foot down.",
                },
                FaultText {
                    name: "You drop the last part",
                    fix: "Stop above the point where you lose control.",
                },
            ],
            variations: &[],
            easier: "Use a higher chair, or squat less deep.",
            harder: "Use a lower chair, or try a split squat.",
            evidence: "In 20 healthy people a squat worked the glutes more than the muscle at the \
                front of the hip. It trains the thighs too, on purpose: in a trial of 200 people \
                with knee pain, thigh training and hip training did equally well.",
        },
    },
};

static MOVEMENT: Movement = Movement {
    authored: Side::Both,
    low: &BOTTOM,
    high: &TOP,
    view: View { yaw: -24.0, pitch: 10.0, frame: [-30.1, -100.2, 60.2, 107.2] },
    muscles: &[
        MuscleMark { muscle: Muscle::GluteMed, side: Side::Right, secondary: false },
        MuscleMark { muscle: Muscle::GluteMed, side: Side::Left, secondary: false },
        MuscleMark { muscle: Muscle::Quads, side: Side::Right, secondary: true },
        MuscleMark { muscle: Muscle::Quads, side: Side::Left, secondary: true },
    ],
    arrow: Arrow::Straight { from: [-17.0, 52.0, -14.0], to: [-17.0, 34.0, -18.0] },
    props: &[
        Prop::Floor { at: [0.0, 0.0], radii: [28.0, 22.0], ticks: 0.0 },
        Prop::BandOnThighs { at: 0.84 },
    ],
    faces_viewer: true,
    ..Movement::DEFAULT
};

static TOP: Pose = Pose {
    root: Root { pos: [0.0, 52.3, -1.0], rot: [0.0, 4.0, 0.0] },
    spine: [2.0, 0.0, 0.0],
    head: [-4.0, 0.0, 0.0],
    arm_l: Arm::Planted {
        wrist: [6.0, 68.0, 22.0],
        elbow: [1.0, -1.0, 0.0],
        hand: Some([-0.1, 0.0, 1.0]),
        girdle: [0.0, 0.0, 0.0],
    },
    arm_r: Arm::Planted {
        wrist: [-6.0, 68.0, 22.0],
        elbow: [-1.0, -1.0, 0.0],
        hand: Some([0.1, 0.0, 1.0]),
        girdle: [0.0, 0.0, 0.0],
    },
    leg_l: Leg::Planted { ankle: [9.0, 3.9, 0.0], knee: [0.22, 0.0, 1.0], toe: [0.22, 0.0, 1.0] },
    leg_r: Leg::Planted {
        ankle: [-9.0, 3.9, 0.0],
        knee: [-0.22, 0.0, 1.0],
        toe: [-0.22, 0.0, 1.0],
    },
};

static BOTTOM: Pose = Pose {
    root: Root { pos: [0.0, 31.0, -15.0], rot: [0.0, 38.0, 0.0] },
    spine: [4.0, 0.0, 0.0],
    head: [-30.0, 0.0, 0.0],
    arm_l: Arm::Planted {
        wrist: [6.0, 50.0, 26.0],
        elbow: [1.0, -1.0, 0.0],
        hand: Some([-0.1, 0.0, 1.0]),
        girdle: [0.0, 0.0, 0.0],
    },
    arm_r: Arm::Planted {
        wrist: [-6.0, 50.0, 26.0],
        elbow: [-1.0, -1.0, 0.0],
        hand: Some([0.1, 0.0, 1.0]),
        girdle: [0.0, 0.0, 0.0],
    },
    leg_l: Leg::Planted { ankle: [9.0, 3.9, 0.0], knee: [0.42, 0.0, 1.0], toe: [0.22, 0.0, 1.0] },
    leg_r: Leg::Planted {
        ankle: [-9.0, 3.9, 0.0],
        knee: [-0.42, 0.0, 1.0],
        toe: [-0.22, 0.0, 1.0],
    },
};

static FAULT_KNEES_IN: Pose = Pose {
    leg_l: Leg::Planted { ankle: [9.0, 3.9, 0.0], knee: [0.04, 0.0, 1.0], toe: [0.22, 0.0, 1.0] },
    leg_r: Leg::Planted {
        ankle: [-9.0, 3.9, 0.0],
        knee: [-0.04, 0.0, 1.0],
        toe: [-0.22, 0.0, 1.0],
    },
    ..BOTTOM
};

static FAULT_HEELS_LIFT: Pose = Pose {
    root: Root { pos: [0.0, 33.0, -9.0], rot: [0.0, 34.0, 0.0] },
    leg_l: Leg::Planted {
        ankle: [9.0, 8.4, -1.5],
        knee: [0.42, 0.0, 1.0],
        toe: [0.22, -0.66, 1.0],
    },
    leg_r: Leg::Planted {
        ankle: [-9.0, 8.4, -1.5],
        knee: [-0.42, 0.0, 1.0],
        toe: [-0.22, -0.66, 1.0],
    },
    ..BOTTOM
};
