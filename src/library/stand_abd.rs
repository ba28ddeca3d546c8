//! Standing hip abduction with a band.

use super::sources::{KHAYAMBASHI_2012, MACADAM_2015};
use crate::exercise::*;

pub(super) static EXERCISE: Exercise = Exercise {
    id: ExerciseId("stand-abd"),
    stage: Stage::Activation,
    position: Position::Standing,
    sides: Sides::Each,
    dose: Dose { sets: (2, 3), measure: Measure::Reps, amount: (10, 15), rest_secs: 30 },
    tempo: Tempo::ACTIVATION,
    kit: &[Kit::LoopBand],
    kit_optional: &[Kit::Wall, Kit::Chair],
    primary: &[Muscle::GluteMed],
    secondary: &[Muscle::GluteMin, Muscle::GluteMax],
    stop: &[Stop::LatexAllergy],
    text: Localized {
        en: Text {
            name: "Standing side leg lift",
            short: "Standing lift",
            cue: "Stand tall; do not lean; toes forward.",
            labels: Labels { lift: "Out", hold: "Hold", lower: "In", pause: "Set" },
        },
    },
    movement: &MOVEMENT,
};

pub(super) static PAGE: Page = Page {
    sources: &[&MACADAM_2015, &KHAYAMBASHI_2012],
    our_choice: &[Chosen::Dose, Chosen::Tempo, Chosen::Angle],
    stills: &[Some(&FAULT_LEAN), Some(&FAULT_TOES_OUT), Some(&FAULT_PELVIS_TIPS)],
    text: Localized {
        en: PageText {
            purpose: "Trains the leg that moves and, even more, the hip you stand on.",
            start: "Put the loop band round your ankles. Stand tall on 1 leg with a soft knee, \
                fingertips on a wall or a chair back. Left side: your left leg moves.",
            steps: &[
                "Level your pelvis.",
                "Move the other leg out and slightly back, about 20 to 30 degrees.",
                "Pause, still tall.",
                "Bring it back slowly against the band.",
            ],
            spoken: Labels {
                lift: "Push the band out",
                hold: "Stay tall",
                lower: "Slowly back in",
                pause: "",
            },
            breath: "Breathe out as the leg moves out and in as it comes back.",
            faults: &[
                FaultText {
                    name: "The trunk leans away",
                    fix: "Make the movement smaller and stay tall.",
                },
                FaultText { name: "The toes turn out", fix: "Point both feet straight ahead." },
                FaultText {
                    name: "The pelvis tips",
                    fix: "Keep both hip bones level as the leg moves.",
                },
            ],
            variations: &[],
            easier: "Put the band above your knees, or do it without.",
            harder: "Let go of the support.",
            evidence: "A review of 23 studies lists it among the exercises that work the side of \
                the hip most. In a trial of 28 women, 8 weeks of sideways lifts and turns against \
                tubing eased knee pain more than no exercise. Expect the standing hip to tire \
                first.",
        },
    },
};

static MOVEMENT: Movement = Movement {
    authored: Side::Left,
    low: &TOGETHER,
    high: &OUT,
    view: View { yaw: 0.0, pitch: 10.0, frame: [-33.0, -101.1, 70.0, 106.7] },
    muscles: &[
        MuscleMark { muscle: Muscle::GluteMed, side: Side::Left, secondary: false },
        MuscleMark { muscle: Muscle::GluteMed, side: Side::Right, secondary: true },
    ],
    guides: &[Guide::Pelvis],
    arrow: Arrow::Path { joint: Joint::Ankle(Side::Left), offset: [5.0, 0.0, 0.0] },
    props: &[
        Prop::Floor { at: [2.0, 2.0], radii: [32.0, 13.0], ticks: 0.0 },
        Prop::BandOnShanks { at: 0.82 },
    ],
    faces_viewer: true,
    ..Movement::DEFAULT
};

static TOGETHER: Pose = Pose {
    root: Root { pos: [-1.5, 52.95, 0.0], rot: [0.0, 2.0, 0.0] },
    spine: [0.0, 0.0, 0.0],
    head: [0.0, 0.0, 0.0],
    arm_l: Arm::Planted {
        wrist: [9.3, 57.0, 8.0],
        elbow: [1.0, 0.0, -0.6],
        hand: Some([-1.0, -0.2, -0.2]),
        girdle: [0.0, 0.0, 0.0],
    },
    arm_r: Arm::Planted {
        wrist: [-12.3, 57.0, 8.0],
        elbow: [-1.0, 0.0, -0.6],
        hand: Some([1.0, -0.2, -0.2]),
        girdle: [0.0, 0.0, 0.0],
    },
    leg_l: Leg::Swing([-2.0, 3.0, 3.0, 2.0, 2.0]),
    leg_r: Leg::Planted { ankle: [-5.5, 3.9, 0.0], knee: [0.0, 0.0, 1.0], toe: [-0.06, 0.0, 1.0] },
};

static OUT: Pose = Pose {
    root: Root { pos: [-3.2, 52.85, 0.0], rot: [0.0, 2.0, 0.0] },
    arm_l: Arm::Planted {
        wrist: [7.6, 57.0, 8.0],
        elbow: [1.0, 0.0, -0.6],
        hand: Some([-1.0, -0.2, -0.2]),
        girdle: [0.0, 0.0, 0.0],
    },
    arm_r: Arm::Planted {
        wrist: [-14.0, 57.0, 8.0],
        elbow: [-1.0, 0.0, -0.6],
        hand: Some([1.0, -0.2, -0.2]),
        girdle: [0.0, 0.0, 0.0],
    },
    leg_l: Leg::Swing([-4.0, 30.0, 2.0, 0.0, 4.0]),
    ..TOGETHER
};

static FAULT_LEAN: Pose = Pose {
    root: Root { pos: [-3.0, 52.6, 0.0], rot: [0.0, 2.0, 9.0] },
    spine: [0.0, 20.0, 0.0],
    arm_l: Arm::Planted {
        wrist: [7.4, 59.0, 8.0],
        elbow: [1.0, 0.0, -0.6],
        hand: Some([-1.0, -0.2, -0.2]),
        girdle: [0.0, 0.0, 0.0],
    },
    arm_r: Arm::Planted {
        wrist: [-13.2, 54.8, 8.0],
        elbow: [-1.0, 0.0, -0.6],
        hand: Some([1.0, -0.2, -0.2]),
        girdle: [0.0, 0.0, 0.0],
    },
    leg_l: Leg::Swing([-4.0, 28.0, 2.0, 0.0, 4.0]),
    ..OUT
};

static FAULT_TOES_OUT: Pose = Pose { leg_l: Leg::Swing([10.0, 30.0, 50.0, 0.0, 4.0]), ..OUT };

/// The free side of the pelvis hikes: the leg goes up, the hip does not open.
static FAULT_PELVIS_TIPS: Pose = Pose {
    root: Root { pos: [-3.4, 52.6, 0.0], rot: [0.0, 2.0, 15.0] },
    spine: [0.0, -16.0, 0.0],
    arm_l: Arm::Planted {
        wrist: [6.6, 59.4, 8.0],
        elbow: [1.0, 0.0, -0.6],
        hand: Some([-1.0, -0.2, -0.2]),
        girdle: [0.0, 0.0, 0.0],
    },
    arm_r: Arm::Planted {
        wrist: [-13.4, 54.2, 8.0],
        elbow: [-1.0, 0.0, -0.6],
        hand: Some([1.0, -0.2, -0.2]),
        girdle: [0.0, 0.0, 0.0],
    },
    leg_l: Leg::Swing([-4.0, 16.0, 2.0, 0.0, 4.0]),
    ..OUT
};
