//! Step-up with the working foot on a slope, as when running downhill.

use super::postures::on_hips;
use super::sources::{MACASKILL_2014, RUNNING_ARTICLES};
use crate::exercise::*;

pub(super) static EXERCISE: Exercise = Exercise {
    id: ExerciseId("incline-step-up"),
    stage: Stage::Strength,
    position: Position::Standing,
    sides: Sides::Each,
    dose: Dose { sets: (2, 3), measure: Measure::Reps, amount: (6, 10), rest_secs: 60 },
    tempo: Tempo::STRENGTH,
    kit: &[Kit::Slope],
    kit_optional: &[Kit::Wall, Kit::Dumbbell],
    primary: &[Muscle::Quads, Muscle::GluteMed],
    secondary: &[Muscle::GluteMax, Muscle::Calves],
    stop: &[Stop::LooseFurniture, Stop::SlipperyFloor],
    text: Localized {
        en: Text {
            name: "Downhill step-up",
            short: "Slope step-up",
            cue: "Toes downhill, knee over the second toe, heel heavy.",
            labels: Labels { lift: "Up", hold: "Tall", lower: "Lower", pause: "Set" },
        },
    },
    movement: &MOVEMENT,
};

pub(super) static PAGE: Page = Page {
    sources: &[&RUNNING_ARTICLES, &MACASKILL_2014],
    our_choice: &[Chosen::Dose, Chosen::Tempo, Chosen::Angle, Chosen::Cues],
    stills: &[Some(&FAULT_KNEE_IN), Some(&FAULT_HEEL_LIFTS), Some(&FAULT_PUSH_OFF)],
    text: Localized {
        en: PageText {
            purpose: "Practises the knee position that running downhill asks for.",
            start: "Put 1 foot on a ramp that cannot slide, toes pointing down the slope. The \
                other foot stands beside it on the floor. Left side: your left foot is on the \
                ramp.",
            steps: &[
                "Bend the knee right over the second toe and keep the heel down.",
                "Push through the whole foot and step up until you stand tall.",
                "Let the free foot hang beside the ramp.",
                "Lower slowly, as if you stepped downhill.",
            ],
            spoken: Labels {
                lift: "Push, whole foot",
                hold: "Tall and level",
                lower: "Slow, as if downhill",
                pause: "",
            },
            breath: "Breathe out on the way up and in on the way down.",
            faults: &[
                FaultText {
                    name: "The knee falls in",
                    fix: "Use a flatter slope and keep the knee over the second toe.",
                },
                FaultText {
                    name: "The heel lifts off the slope",
                    fix: "Send your hips back and keep the heel heavy.",
                },
                FaultText {
                    name: "The foot on the floor pushes off",
                    fix: "Lift its toes first, then rise with the upper leg.",
                },
            ],
            variations: &[],
            easier: "Use a flatter slope, touch a wall, or do plain step-ups.",
            harder: "Place the foot higher on the ramp, or hold a dumbbell in each hand.",
            evidence: "Articles for runners name it as practice for downhills. We know of no study \
                of it. Its relative, the flat step-up, worked the side of the hip at about 63% of \
                its maximum in one study. A slope may ask more of the front of the knee, so start \
                flat.",
        },
    },
};

static MOVEMENT: Movement = Movement {
    authored: Side::Right,
    low: &READY,
    high: &TALL,
    view: View { yaw: 160.0, pitch: 14.0, frame: [-32.0, -109.0, 62.0, 120.0] },
    muscles: &[
        MuscleMark { muscle: Muscle::GluteMed, side: Side::Right, secondary: false },
        MuscleMark { muscle: Muscle::Quads, side: Side::Right, secondary: false },
    ],
    guides: &[Guide::Knee(Side::Right)],
    arrow: Arrow::Straight { from: [19.0, 48.0, 0.0], to: [19.0, 63.0, 0.0] },
    props: &[
        Prop::Floor { at: [0.0, 0.0], radii: [24.0, 34.0], ticks: 0.0 },
        Prop::Ramp { at: [6.5, 0.0, 0.0], size: [17.0, 16.0, 46.0] },
    ],
    ..Movement::DEFAULT
};

/// Faces -Z, down the ramp, which rises towards +Z by 19 degrees.
static READY: Pose = Pose {
    root: Root { pos: [0.4, 48.2, 6.0], rot: [180.0, 18.0, 0.0] },
    spine: [2.0, 0.0, 0.0],
    head: [-14.0, 0.0, 0.0],
    arm_l: on_hips_back([0.4, 48.8, 4.0])[0],
    arm_r: on_hips_back([0.4, 48.8, 4.0])[1],
    leg_l: Leg::Planted {
        ankle: [-9.5, 3.9, 5.0],
        knee: [-0.1, 0.0, -1.0],
        toe: [-0.1, 0.0, -1.0],
    },
    leg_r: Leg::Planted {
        ankle: [5.0, 13.1, 3.0],
        knee: [0.06, 0.0, -1.0],
        toe: [0.06, -0.35, -1.0],
    },
};

static TALL: Pose = Pose {
    root: Root { pos: [2.8, 61.4, 2.4], rot: [180.0, 3.0, 0.0] },
    spine: [0.0, 0.0, 0.0],
    head: [-3.0, 0.0, 0.0],
    arm_l: on_hips_back([2.8, 61.4, 2.2])[0],
    arm_r: on_hips_back([2.8, 61.4, 2.2])[1],
    leg_l: Leg::Planted {
        ankle: [-7.0, 18.0, 0.0],
        knee: [-0.06, 0.0, -1.0],
        toe: [-0.08, -0.2, -1.0],
    },
    ..READY
};

static FAULT_KNEE_IN: Pose = Pose {
    root: Root { pos: [0.4, 48.4, 6.0], rot: [186.0, 18.0, -7.0] },
    spine: [2.0, 10.0, 0.0],
    leg_r: Leg::Planted {
        ankle: [5.0, 13.1, 3.0],
        knee: [-0.55, 0.0, -1.0],
        toe: [0.06, -0.35, -1.0],
    },
    ..READY
};

static FAULT_HEEL_LIFTS: Pose = Pose {
    root: Root { pos: [0.4, 48.8, -1.0], rot: [180.0, 6.0, 0.0] },
    head: [-6.0, 0.0, 0.0],
    arm_l: on_hips_back([0.4, 48.8, -1.4])[0],
    arm_r: on_hips_back([0.4, 48.8, -1.4])[1],
    leg_r: Leg::Planted {
        ankle: [5.0, 16.8, 2.0],
        knee: [0.06, 0.0, -1.0],
        toe: [0.06, -1.1, -0.9],
    },
    ..READY
};

static FAULT_PUSH_OFF: Pose = Pose {
    root: Root { pos: [-1.0, 54.0, 5.0], rot: [180.0, 8.0, -4.0] },
    head: [-6.0, 0.0, 0.0],
    arm_l: on_hips_back([-1.0, 54.0, 4.6])[0],
    arm_r: on_hips_back([-1.0, 54.0, 4.6])[1],
    leg_l: Leg::Planted {
        ankle: [-9.5, 10.0, 7.0],
        knee: [-0.1, 0.0, -1.0],
        toe: [-0.1, -0.76, -0.65],
    },
    ..READY
};

/// Hands on the hips of somebody who faces -Z.
const fn on_hips_back([x, y, z]: Vec3) -> [Arm; 2] {
    let [left, right] = on_hips([0.0, y, 0.0]);
    [turned(left, x, z), turned(right, x, z)]
}

/// Half a turn about the middle, then to a place on the floor.
const fn turned(arm: Arm, x: f32, z: f32) -> Arm {
    match arm {
        Arm::Planted { wrist, elbow, hand: Some(hand), girdle } => Arm::Planted {
            wrist: [x - wrist[0], wrist[1], z - wrist[2]],
            elbow: [-elbow[0], elbow[1], -elbow[2]],
            hand: Some([-hand[0], hand[1], -hand[2]]),
            girdle,
        },
        Arm::Planted { .. } | Arm::Swing { .. } => arm,
    }
}
