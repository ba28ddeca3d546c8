//! Hip hike, also called pelvic drop.

use super::sources::{MCKAY_2020, MOORE_2020};
use crate::exercise::*;

pub(super) static EXERCISE: Exercise = Exercise {
    id: ExerciseId("hip-hike"),
    stage: Stage::Control,
    position: Position::Standing,
    sides: Sides::Each,
    dose: Dose { sets: (2, 3), measure: Measure::Reps, amount: (10, 20), rest_secs: 45 },
    tempo: Tempo {
        name: TempoName::Own,
        lift: 2,
        hold: 1,
        lower: 3,
        pause: 1,
        starts_with: Opening::Lower,
    },
    kit: &[Kit::Step],
    kit_optional: &[Kit::Wall, Kit::Dumbbell],
    primary: &[Muscle::GluteMed],
    secondary: &[Muscle::GluteMin],
    stop: &[Stop::OuterHipPain],
    text: Localized {
        en: Text {
            name: "Hip hike",
            short: "Hip hike",
            cue: "Standing knee straight; move only the pelvis.",
            labels: Labels { lift: "Lift", hold: "Level", lower: "Lower", pause: "Pause" },
        },
    },
    movement: &MOVEMENT,
};

pub(super) static PAGE: Page = Page {
    sources: &[&MOORE_2020, &MCKAY_2020],
    our_choice: &[Chosen::Dose, Chosen::Tempo],
    stills: &[Some(&FAULT_KNEE_BENDS), Some(&FAULT_LEAN), Some(&FAULT_SWING)],
    text: Localized {
        en: PageText {
            purpose: "Trains the hip you stand on to keep your pelvis level.",
            start: "Stand on a step with 1 foot, the other hanging beside it. Touch a wall if you \
                like. The standing knee is straight but not locked. Left side: you stand on your \
                left leg.",
            steps: &[
                "Lower the free side of your pelvis 2 to 5 cm.",
                "Pause without leaning.",
                "Lift it until it is level or just above.",
            ],
            spoken: Labels {
                lift: "Lift the free hip",
                hold: "Level, no lean",
                lower: "Let it sink slowly",
                pause: "Knee stays straight",
            },
            breath: "Breathe in as you lower and out as you lift.",
            faults: &[
                FaultText {
                    name: "The standing knee bends",
                    fix: "Keep that knee straight but not locked.",
                },
                FaultText {
                    name: "The trunk leans",
                    fix: "Grow tall and let only your pelvis move.",
                },
                FaultText {
                    name: "You swing the free leg",
                    fix: "Let it hang, and move it with your pelvis.",
                },
            ],
            variations: &[],
            easier: "Stand on the floor with your hands on a wall, or move only between level and \
                just above.",
            harder: "Take your hand off the wall, or hold a dumbbell on the free side.",
            evidence: "A review of many studies found that every part of the muscle at the side of \
                the hip works hard in it. It was part of an 8-week programme for 24 women with \
                pain on the outside of the knee. The groups in that small trial ended up alike.",
        },
    },
};

static MOVEMENT: Movement = Movement {
    authored: Side::Right,
    low: &DROP,
    high: &HIKE,
    view: View { yaw: -10.0, pitch: 13.0, frame: [-38.3, -109.8, 69.5, 118.4] },
    muscles: &[MuscleMark { muscle: Muscle::GluteMed, side: Side::Right, secondary: false }],
    guides: &[Guide::Pelvis],
    arrow: Arrow::Straight { from: [16.0, 53.0, 6.0], to: [16.0, 65.0, 6.0] },
    props: &[
        Prop::Floor { at: [-4.0, 2.0], radii: [32.0, 22.0], ticks: 0.0 },
        Prop::Block { at: [-10.0, 4.5, 0.0], size: [22.0, 9.0, 32.0], depth: -40.0 },
    ],
    faces_viewer: true,
    ..Movement::DEFAULT
};

static DROP: Pose = Pose {
    root: Root { pos: [-1.3, 61.05, 0.0], rot: [0.0, 0.0, -11.0] },
    spine: [0.0, 11.0, 0.0],
    head: [0.0, 0.0, 0.0],
    arm_l: Arm::Planted {
        wrist: [9.0, 64.5, 8.0],
        elbow: [1.0, 0.0, -0.6],
        hand: Some([-1.0, -0.2, -0.2]),
        girdle: [0.0, 0.0, 0.0],
    },
    arm_r: Arm::Planted {
        wrist: [-11.5, 67.0, 8.0],
        elbow: [-1.0, 0.0, -0.6],
        hand: Some([1.0, -0.2, -0.2]),
        girdle: [0.0, 0.0, 0.0],
    },
    leg_l: Leg::Swing([0.0, 11.0, 4.0, 3.0, 0.0]),
    leg_r: Leg::Planted { ankle: [-6.5, 12.9, 0.0], knee: [0.0, 0.0, 1.0], toe: [-0.06, 0.0, 1.0] },
};

static HIKE: Pose = Pose {
    root: Root { pos: [-1.3, 62.7, 0.0], rot: [0.0, 0.0, 9.0] },
    spine: [0.0, -9.0, 0.0],
    arm_l: Arm::Planted {
        wrist: [9.0, 68.0, 8.0],
        elbow: [1.0, 0.0, -0.6],
        hand: Some([-1.0, -0.2, -0.2]),
        girdle: [0.0, 0.0, 0.0],
    },
    arm_r: Arm::Planted {
        wrist: [-11.5, 66.0, 8.0],
        elbow: [-1.0, 0.0, -0.6],
        hand: Some([1.0, -0.2, -0.2]),
        girdle: [0.0, 0.0, 0.0],
    },
    leg_l: Leg::Swing([0.0, -9.0, 4.0, 3.0, 0.0]),
    ..DROP
};

static FAULT_KNEE_BENDS: Pose = Pose {
    root: Root { pos: [-1.3, 57.6, -3.0], rot: [0.0, 4.0, -9.0] },
    arm_l: Arm::Planted {
        wrist: [9.0, 61.0, 5.0],
        elbow: [1.0, 0.0, -0.6],
        hand: Some([-1.0, -0.2, -0.2]),
        girdle: [0.0, 0.0, 0.0],
    },
    arm_r: Arm::Planted {
        wrist: [-11.5, 63.6, 5.0],
        elbow: [-1.0, 0.0, -0.6],
        hand: Some([1.0, -0.2, -0.2]),
        girdle: [0.0, 0.0, 0.0],
    },
    leg_l: Leg::Swing([4.0, 9.0, 4.0, 3.0, 0.0]),
    ..DROP
};

static FAULT_LEAN: Pose = Pose { spine: [0.0, 16.0, 0.0], ..HIKE };

static FAULT_SWING: Pose = Pose { leg_l: Leg::Swing([34.0, 6.0, 4.0, 30.0, 0.0]), ..HIKE };
