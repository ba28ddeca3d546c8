//! Lateral step-up.

use super::postures::on_hips;
use super::sources::{MACADAM_2015, MACASKILL_2014};
use crate::exercise::*;

pub(super) static EXERCISE: Exercise = Exercise {
    id: ExerciseId("lat-stepup"),
    stage: Stage::Strength,
    position: Position::Standing,
    sides: Sides::Each,
    dose: Dose { sets: (2, 3), measure: Measure::Reps, amount: (8, 12), rest_secs: 60 },
    tempo: Tempo::STRENGTH,
    kit: &[Kit::Step],
    kit_optional: &[Kit::Dumbbell, Kit::Wall],
    primary: &[Muscle::GluteMed, Muscle::Quads],
    secondary: &[Muscle::GluteMax],
    stop: &[],
    text: Localized {
        en: Text {
            name: "Lateral step-up",
            short: "Side step-up",
            cue: "Knee over the second toe; rise without a push from below.",
            labels: Labels { lift: "Up", hold: "Level", lower: "Lower", pause: "Set" },
        },
    },
    movement: &MOVEMENT,
};

pub(super) static PAGE: Page = Page {
    sources: &[&MACASKILL_2014, &MACADAM_2015],
    our_choice: &[Chosen::Dose, Chosen::Tempo],
    stills: &[Some(&FAULT_LEAN), Some(&FAULT_PUSH_OFF), Some(&FAULT_KNEE_IN)],
    text: Localized {
        en: PageText {
            purpose: "Loads hip and thigh while the pelvis stays level.",
            start: "Stand side-on to a step 15 to 20 cm high. The near foot is on it, the other \
                flat on the floor beside it. Left side: your left foot is on the step.",
            steps: &[
                "Shift your weight onto the upper foot.",
                "Rise with that leg alone until you stand tall.",
                "Level your pelvis, the free knee a little bent.",
                "Lower slowly to the floor.",
            ],
            spoken: Labels {
                lift: "Top leg only",
                hold: "Pelvis level",
                lower: "Hips back, slowly",
                pause: "",
            },
            breath: "Breathe out on the way up and in on the way down.",
            faults: &[
                FaultText {
                    name: "The trunk leans over the leg",
                    fix: "Keep your chest over your pelvis and use a lower step.",
                },
                FaultText {
                    name: "The lower foot pushes off",
                    fix: "Lift the toes of the lower foot before you rise.",
                },
                FaultText {
                    name: "The knee falls in",
                    fix: "Turn the thigh out until the knee is over the second toe.",
                },
            ],
            variations: &[Variation {
                name: "Cross-over step-up",
                how: "Stand with the step on your other side and cross the working foot over to \
                    it. Only when the plain one is steady.",
            }],
            easier: "Use a lower step, or touch a wall.",
            harder: "Hold a dumbbell on the free side, or use a higher step.",
            evidence: "In one study it worked the side of the hip at about 61% of its maximum and \
                the big glute at about 31%. A review of 23 studies puts it among the exercises \
                that work the big glute most. So the studies do not agree on that muscle.",
        },
    },
};

static MOVEMENT: Movement = Movement {
    authored: Side::Right,
    low: &READY,
    high: &TALL,
    view: View { yaw: -14.0, pitch: 13.0, frame: [-36.2, -109.2, 68.9, 116.6] },
    muscles: &[
        MuscleMark { muscle: Muscle::GluteMed, side: Side::Right, secondary: false },
        MuscleMark { muscle: Muscle::Quads, side: Side::Right, secondary: true },
    ],
    guides: &[Guide::Knee(Side::Right), Guide::Pelvis],
    arrow: Arrow::Straight { from: [21.0, 46.0, 0.0], to: [21.0, 62.0, 0.0] },
    props: &[
        Prop::Floor { at: [-2.0, 1.0], radii: [33.0, 22.0], ticks: 0.0 },
        Prop::Block { at: [-9.5, 5.5, 0.0], size: [22.0, 11.0, 30.0], depth: -40.0 },
    ],
    faces_viewer: true,
    ..Movement::DEFAULT
};

static READY: Pose = Pose {
    root: Root { pos: [-0.8, 48.4, -5.0], rot: [0.0, 18.0, 0.0] },
    spine: [2.0, 0.0, 0.0],
    head: [-14.0, 0.0, 0.0],
    arm_l: on_hips([-0.8, 49.0, -3.0])[0],
    arm_r: on_hips([-0.8, 49.0, -3.0])[1],
    leg_l: Leg::Planted { ankle: [9.0, 3.9, 0.0], knee: [0.1, 0.0, 1.0], toe: [0.12, 0.0, 1.0] },
    leg_r: Leg::Planted {
        ankle: [-5.5, 14.9, 0.0],
        knee: [-0.06, 0.0, 1.0],
        toe: [-0.08, 0.0, 1.0],
    },
};

static TALL: Pose = Pose {
    root: Root { pos: [-2.6, 63.5, 0.0], rot: [0.0, 3.0, 0.0] },
    spine: [0.0, 0.0, 0.0],
    head: [-3.0, 0.0, 0.0],
    arm_l: on_hips([-2.6, 63.5, 0.2])[0],
    arm_r: on_hips([-2.6, 63.5, 0.2])[1],
    leg_l: Leg::Planted { ankle: [6.6, 22.0, 4.0], knee: [0.06, 0.0, 1.0], toe: [0.1, -0.25, 1.0] },
    ..READY
};

static FAULT_LEAN: Pose = Pose {
    root: Root { pos: [-4.4, 55.0, -3.0], rot: [0.0, 12.0, 8.0] },
    spine: [2.0, 22.0, 0.0],
    head: [-10.0, 0.0, -8.0],
    arm_l: Arm::Planted {
        wrist: [6.4, 60.6, 5.0],
        elbow: [1.0, 0.0, -0.6],
        hand: Some([-1.0, -0.2, -0.2]),
        girdle: [0.0, 0.0, 0.0],
    },
    arm_r: Arm::Planted {
        wrist: [-14.6, 57.4, 5.0],
        elbow: [-1.0, 0.0, -0.6],
        hand: Some([1.0, -0.2, -0.2]),
        girdle: [0.0, 0.0, 0.0],
    },
    leg_l: Leg::Planted { ankle: [8.0, 12.0, 2.0], knee: [0.06, 0.0, 1.0], toe: [0.1, -0.15, 1.0] },
    ..READY
};

static FAULT_PUSH_OFF: Pose = Pose {
    root: Root { pos: [2.0, 55.0, -2.0], rot: [0.0, 8.0, -5.0] },
    spine: [0.0, 0.0, 0.0],
    head: [-6.0, 0.0, 4.0],
    arm_l: on_hips([2.0, 55.0, -1.0])[0],
    arm_r: on_hips([2.0, 55.4, -1.0])[1],
    leg_l: Leg::Planted {
        ankle: [9.0, 10.2, -2.0],
        knee: [0.1, 0.0, 1.0],
        toe: [0.12, -0.78, 0.62],
    },
    ..READY
};

static FAULT_KNEE_IN: Pose = Pose {
    root: Root { pos: [-1.2, 48.6, -5.0], rot: [-6.0, 18.0, -8.0] },
    spine: [2.0, 12.0, 0.0],
    leg_r: Leg::Planted { ankle: [-5.5, 14.9, 0.0], knee: [0.5, 0.0, 1.0], toe: [-0.08, 0.0, 1.0] },
    ..READY
};
