//! Forward lunge: a long step, down, and back to standing.

use super::postures::{foot, hands_on_hips};
use super::sources::{DISTEFANO_2009, SELKOWITZ_2013};
use crate::exercise::*;

pub(super) static EXERCISE: Exercise = Exercise {
    id: ExerciseId("fwd-lunge"),
    stage: Stage::Strength,
    position: Position::Standing,
    sides: Sides::Each,
    dose: Dose { sets: (2, 3), measure: Measure::Reps, amount: (6, 10), rest_secs: 60 },
    tempo: Tempo {
        name: TempoName::Own,
        lift: 1,
        hold: 0,
        lower: 2,
        pause: 1,
        starts_with: Opening::Lower,
    },
    kit: &[],
    kit_optional: &[Kit::Chair, Kit::Dumbbell],
    primary: &[Muscle::Quads, Muscle::GluteMax],
    secondary: &[Muscle::GluteMed, Muscle::Hamstrings],
    stop: &[],
    text: Localized {
        en: Text {
            name: "Forward lunge",
            short: "Front lunge",
            cue: "Long step, soft landing, knee over the second toe.",
            labels: Labels { lift: "Push", hold: "Tall", lower: "Lunge", pause: "Stay" },
        },
    },
    movement: &MOVEMENT,
};

pub(super) static PAGE: Page = Page {
    sources: &[&SELKOWITZ_2013, &DISTEFANO_2009],
    our_choice: &[Chosen::Dose, Chosen::Tempo, Chosen::Angle],
    stills: &[Some(&FAULT_KNEE_IN), Some(&FAULT_LEAN), Some(&FAULT_SHORT)],
    text: Localized {
        en: PageText {
            purpose: "Teaches the front leg to catch you, as each stride does.",
            start: "Stand tall with your feet hip-width apart and your hands on your hips, with \
                room ahead. Left side: your left leg steps forward.",
            steps: &[
                "Take a long step forward and land softly, as if on rails.",
                "Sink until the back knee is a hand above the floor, or less deep.",
                "Pause with the front knee over the second toe.",
                "Push off the whole front foot and come back to standing.",
            ],
            spoken: Labels {
                lift: "Push back",
                hold: "",
                lower: "Long and down",
                pause: "Steady there",
            },
            breath: "Breathe in as you sink and out as you push back.",
            faults: &[
                FaultText {
                    name: "The front knee falls in",
                    fix: "Land with your feet hip-width apart, the knee over the second toe.",
                },
                FaultText {
                    name: "The trunk drops forward",
                    fix: "Keep your chest up and sink between your feet.",
                },
                FaultText {
                    name: "The stride is short, the heel lifts",
                    fix: "Step longer and land on the whole foot.",
                },
            ],
            variations: &[Variation {
                name: "Backward lunge",
                how: "Step back instead: there is less to brake, which may feel kinder to the knee.",
            }],
            easier: "Sink half as deep, or hold on to a chair beside you.",
            harder: "Hold a dumbbell in each hand, and start again from 6 reps.",
            evidence: "The forward lunge had the lowest score of 11 exercises for glute work \
                compared with the muscle at the front of the hip: 18. In another study a lunge \
                with a turn reached about 48% of the maximum at the side of the hip. Use lunges \
                beside other hip work.",
        },
    },
};

static MOVEMENT: Movement = Movement {
    authored: Side::Right,
    low: &DOWN,
    high: &TALL,
    bumps: &[
        Bump { phase: Phase::Lower, limb: Limb::LegR, by: [0.0, 6.0, 0.0], during: [0.0, 0.7] },
        Bump { phase: Phase::Lower, limb: Limb::LegL, by: [0.0; 3], during: [0.3, 1.0] },
        Bump { phase: Phase::Lift, limb: Limb::LegL, by: [0.0; 3], during: [0.0, 0.7] },
        Bump { phase: Phase::Lift, limb: Limb::LegR, by: [0.0, 6.0, 0.0], during: [0.3, 1.0] },
    ],
    view: View { yaw: -52.0, pitch: 11.0, frame: [-27.0, -99.5, 85.0, 114.0] },
    second_view: Some(View { yaw: -10.0, pitch: 10.0, frame: [-29.0, -99.5, 62.0, 113.0] }),
    muscles: &[
        MuscleMark { muscle: Muscle::Quads, side: Side::Right, secondary: false },
        MuscleMark { muscle: Muscle::GluteMax, side: Side::Right, secondary: false },
        MuscleMark { muscle: Muscle::GluteMed, side: Side::Right, secondary: true },
    ],
    guides: &[Guide::Knee(Side::Right)],
    arrow: Arrow::Path { joint: Joint::Root, offset: [0.0, 0.0, -16.0] },
    props: &[Prop::Floor { at: [0.0, 24.0], radii: [15.0, 44.0], ticks: 0.0 }],
    ..Movement::DEFAULT
};

const TALL_ROOT: Vec3 = [0.0, 52.2, 0.0];
const DOWN_ROOT: Vec3 = [0.0, 33.4, 26.6];

static TALL: Pose = Pose {
    root: Root { pos: TALL_ROOT, rot: [0.0, 2.0, 0.0] },
    arm_l: hands_on_hips(TALL_ROOT, 5.5)[0],
    arm_r: hands_on_hips(TALL_ROOT, 5.5)[1],
    ..Pose::STANDING
};

static DOWN: Pose = Pose {
    root: Root { pos: DOWN_ROOT, rot: [0.0, 8.0, 0.0] },
    spine: [2.0, 0.0, 0.0],
    head: [-7.0, 0.0, 0.0],
    arm_l: hands_on_hips(DOWN_ROOT, 6.5)[0],
    arm_r: hands_on_hips(DOWN_ROOT, 6.5)[1],
    leg_l: foot([5.5, 10.03, 4.86], [0.0, -0.9, 0.5], [0.12, -1.19, 1.0]),
    leg_r: foot([-5.5, 3.9, 47.0], [-0.08, 0.0, 1.0], [-0.1, 0.0, 1.0]),
};

static FAULT_KNEE_IN: Pose =
    Pose { leg_r: foot([-5.5, 3.9, 47.0], [0.7, 0.0, 1.0], [-0.1, 0.0, 1.0]), ..DOWN };

static FAULT_LEAN: Pose = Pose {
    root: Root { pos: DOWN_ROOT, rot: [0.0, 28.0, 0.0] },
    spine: [24.0, 0.0, 0.0],
    head: [-8.0, 0.0, 0.0],
    arm_l: hands_on_hips(DOWN_ROOT, 10.0)[0],
    arm_r: hands_on_hips(DOWN_ROOT, 10.0)[1],
    ..DOWN
};

static FAULT_SHORT: Pose =
    Pose { leg_r: foot([-5.5, 8.1, 34.0], [-0.08, 0.0, 1.0], [-0.06, -0.58, 1.0]), ..DOWN };
