//! Slow side lunge, with a turn of the leg that stays.

use super::postures::{foot, hands_on_hips};
use super::sources::{DISTEFANO_2009, RUNNING_ARTICLES};
use crate::exercise::*;

pub(super) static EXERCISE: Exercise = Exercise {
    id: ExerciseId("side-lunge"),
    stage: Stage::Control,
    position: Position::Standing,
    sides: Sides::Each,
    dose: Dose { sets: (2, 2), measure: Measure::Reps, amount: (6, 10), rest_secs: 45 },
    tempo: Tempo::CONTROL,
    kit: &[],
    kit_optional: &[Kit::Chair, Kit::Dumbbell],
    primary: &[Muscle::GluteMed, Muscle::Quads],
    secondary: &[Muscle::Adductors, Muscle::GluteMax, Muscle::Rotators],
    stop: &[Stop::InnerKneeStrain],
    text: Localized {
        en: Text {
            name: "Slow side lunge",
            short: "Side lunge",
            cue: "Sit into the hip, knee over the second toe.",
            labels: Labels { lift: "Push", hold: "Tall", lower: "Sit", pause: "Stay" },
        },
    },
    movement: &MOVEMENT,
};

pub(super) static PAGE: Page = Page {
    sources: &[&RUNNING_ARTICLES, &DISTEFANO_2009],
    our_choice: &[Chosen::Dose, Chosen::Tempo, Chosen::Angle],
    stills: &[Some(&FAULT_KNEE_IN), Some(&FAULT_TRUNK), None],
    text: Localized {
        en: PageText {
            purpose: "Trains the hip to brake and push sideways, and to turn the thigh out.",
            start: "Stand tall with your feet hip-width apart and your hands on your hips, with \
                room to the side. Left side: your left leg steps out.",
            steps: &[
                "Take a wide step out and sit back a little, knee over the second toe.",
                "Let the heel of the other foot get light and turn that thigh out from the hip.",
                "Pause there, chest up.",
                "Turn the thigh back, push off and return to standing.",
            ],
            spoken: Labels {
                lift: "Push back",
                hold: "",
                lower: "Out and sit",
                pause: "Thigh turned out",
            },
            breath: "Breathe in as you sit and out as you push back.",
            faults: &[
                FaultText {
                    name: "The knee falls inside the foot",
                    fix: "Step less wide and set the knee over the second toe.",
                },
                FaultText {
                    name: "The trunk tips over the leg",
                    fix: "Sit back into the hip and keep your chest up.",
                },
                FaultText {
                    name: "The knee twists over a stuck foot",
                    fix: "Make the heel light so that foot and thigh turn together.",
                },
            ],
            variations: &[
                Variation {
                    name: "No rotation",
                    how: "Keep both feet flat and pointing ahead. Start with this one.",
                },
                Variation {
                    name: "Side to side",
                    how: "Stay wide and bend your knees in turn, without stepping.",
                },
            ],
            easier: "Leave out the turn, sit less deep, or hold on to a chair.",
            harder: "Hold a dumbbell at your chest, and start again from 6 reps.",
            evidence: "This drill comes from articles for runners, and we know of no study of it. \
                In one study of healthy people, a lunge with a turn reached about 48% of the \
                maximum at the side of the hip.",
        },
    },
};

static MOVEMENT: Movement = Movement {
    authored: Side::Right,
    low: &SIT,
    high: &TALL,
    bumps: &[
        Bump { phase: Phase::Lower, limb: Limb::LegR, by: [0.0, 4.0, 0.0], during: [0.0, 0.55] },
        Bump { phase: Phase::Lower, limb: Limb::LegL, by: [0.0; 3], during: [0.62, 1.0] },
        Bump { phase: Phase::Lift, limb: Limb::LegL, by: [0.0; 3], during: [0.0, 0.35] },
        Bump { phase: Phase::Lift, limb: Limb::LegR, by: [0.0, 4.0, 0.0], during: [0.4, 1.0] },
    ],
    view: View { yaw: 0.0, pitch: 12.0, frame: [-57.0, -99.5, 82.0, 108.0] },
    muscles: &[
        MuscleMark { muscle: Muscle::GluteMed, side: Side::Right, secondary: false },
        MuscleMark { muscle: Muscle::Quads, side: Side::Right, secondary: false },
        MuscleMark { muscle: Muscle::Adductors, side: Side::Left, secondary: true },
    ],
    guides: &[Guide::Knee(Side::Right)],
    arrow: Arrow::Straight { from: [-8.0, 1.0, 16.0], to: [-30.0, 1.0, 16.0] },
    props: &[Prop::Floor { at: [-16.0, 1.0], radii: [36.0, 15.0], ticks: 0.0 }],
    faces_viewer: true,
    ..Movement::DEFAULT
};

const TALL_ROOT: Vec3 = [0.0, 52.2, 0.0];
const SIT_ROOT: Vec3 = [-29.5, 43.6, -6.5];

static TALL: Pose = Pose {
    root: Root { pos: TALL_ROOT, rot: [0.0, 2.0, 0.0] },
    arm_l: hands_on_hips(TALL_ROOT, 5.5)[0],
    arm_r: hands_on_hips(TALL_ROOT, 5.5)[1],
    ..Pose::STANDING
};

static SIT: Pose = Pose {
    root: Root { pos: SIT_ROOT, rot: [0.0, 24.0, 0.0] },
    spine: [4.0, 0.0, 0.0],
    head: [-20.0, 0.0, 0.0],
    arm_l: hands_on_hips(SIT_ROOT, 9.5)[0],
    arm_r: hands_on_hips(SIT_ROOT, 9.5)[1],
    leg_l: foot([1.5, 6.57, 2.9], [0.9, 0.0, 0.75], [0.61, -0.31, 0.73]),
    leg_r: foot([-40.0, 3.9, 0.0], [-0.2, 0.0, 1.0], [-0.16, 0.0, 1.0]),
};

static FAULT_KNEE_IN: Pose =
    Pose { leg_r: foot([-40.0, 3.9, 0.0], [0.42, 0.0, 1.0], [-0.16, 0.0, 1.0]), ..SIT };

static FAULT_TRUNK: Pose = Pose {
    root: Root { pos: SIT_ROOT, rot: [0.0, 26.0, 6.0] },
    spine: [10.0, 18.0, 0.0],
    head: [-20.0, 0.0, -8.0],
    ..SIT
};
