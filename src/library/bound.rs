//! Light bounding: running with a little more spring.

use super::postures::{arm, foot};
use super::sources::RUNNING_ARTICLES;
use crate::exercise::*;

pub(super) static EXERCISE: Exercise = Exercise {
    id: ExerciseId("bound"),
    stage: Stage::Plyometrics,
    position: Position::Standing,
    sides: Sides::Both,
    dose: Dose { sets: (3, 4), measure: Measure::HoldSecs, amount: (4, 6), rest_secs: 60 },
    tempo: Tempo::HOLD,
    kit: &[],
    kit_optional: &[],
    primary: &[Muscle::GluteMax, Muscle::Calves],
    secondary: &[Muscle::GluteMed, Muscle::Quads, Muscle::Hamstrings],
    stop: &[Stop::ShinPain, Stop::AchillesPain, Stop::NextDaySwelling],
    text: Localized {
        en: Text {
            name: "Light bounding",
            short: "Bounding",
            cue: "Push off long, land quietly under your hips.",
            labels: Labels { lift: "Ready", hold: "Bound", lower: "Slow", pause: "Set" },
        },
    },
    movement: &MOVEMENT,
};

pub(super) static PAGE: Page = Page {
    sources: &[&RUNNING_ARTICLES],
    our_choice: &[Chosen::Dose, Chosen::Tempo, Chosen::Cues],
    stills: &[Some(&FAULT_OVERSTRIDE), Some(&FAULT_DROP), None],
    text: Localized {
        en: PageText {
            purpose: "Joins strength and spring in the movement you run with.",
            start: "This comes last, after 2 good weeks of hops. Find 10 to 20 m of flat, soft \
                ground. Stand tall, ready to jog.",
            steps: &[
                "Start as in a slow jog, then push off a little longer with each stride.",
                "Land on the midfoot under your hips, knee over the second toe.",
                "Stay quiet and level: 1 landing of each foot to a tick.",
                "Slow down over a few strides and walk back in the rest.",
            ],
            spoken: Labels {
                lift: "Stand ready",
                hold: "Push long, land quietly",
                lower: "Slow down",
                pause: "",
            },
            breath: "Breathe evenly, as in a run.",
            faults: &[
                FaultText {
                    name: "The foot lands far ahead, heel first",
                    fix: "Bound shorter and land under your hips.",
                },
                FaultText {
                    name: "The hip drops on landing",
                    fix: "Bound lower and keep both hip bones level.",
                },
                FaultText {
                    name: "The landings get loud",
                    fix: "Stop there. Quiet strides are the ones that count.",
                },
            ],
            variations: &[Variation {
                name: "Skipping",
                how: "Add a small hop on each foot, as children do. It is the gentler way in.",
            }],
            easier: "Skip, or do fewer strides.",
            harder: "Push off longer, or go up a gentle hill.",
            evidence: "Articles for runners place light bounding last, after hops. We know of no \
                trial of it for knee pain. The dose is ours and small on purpose: back off if the \
                knee is sore or swollen the next day.",
        },
    },
};

/// Two strides in a second: each foot is down once between two ticks.
static STRIDES: Cycle = Cycle { ms: 1000, keys: KEYS, swaps: true, travel: [0.0, -96.0] };

static MOVEMENT: Movement = Movement {
    authored: Side::Both,
    low: &STAND,
    high: KEYS[0],
    held: Held::Cycle(STRIDES),
    view: View { yaw: -50.0, pitch: 9.0, frame: [-44.0, -105.0, 88.0, 120.0] },
    muscles: &[
        MuscleMark { muscle: Muscle::GluteMax, side: Side::Both, secondary: false },
        MuscleMark { muscle: Muscle::Calves, side: Side::Both, secondary: false },
        MuscleMark { muscle: Muscle::GluteMed, side: Side::Both, secondary: true },
    ],
    guides: &[Guide::Pelvis],
    props: &[Prop::Floor { at: [0.0, 0.0], radii: [16.0, 44.0], ticks: 16.0 }],
    ..Movement::DEFAULT
};

/// Pelvis, its turn, the swing of the arms; left and right ankle as height, forward, toes down.
const fn key(root: Vec3, yaw: f32, swing: f32, left: Vec3, right: Vec3) -> Pose {
    let [l, r] = [left, right];
    Pose {
        root: Root { pos: root, rot: [yaw, 9.0, 0.0] },
        spine: [2.0, 0.0, -2.0 * yaw],
        head: [-10.0, yaw, 0.0],
        arm_l: arm(2.0 - swing, 12.0, 78.0),
        arm_r: arm(2.0 + swing, 12.0, 78.0),
        leg_l: foot([4.0, l[0], l[1]], [0.08, 0.0, 1.0], [0.06, l[2], 1.0]),
        leg_r: foot([-4.0, r[0], r[1]], [-0.08, 0.0, 1.0], [-0.06, r[2], 1.0]),
    }
}

/// From the middle of a landing on the right foot to the next on the left; then mirrored.
static KEYS: &[&Pose] = &[
    &key([-1.4, 47.6, 0.0], 0.0, 0.0, [25.0, -2.0, -0.55], [3.9, -4.0, 0.0]),
    &key([-1.3, 49.8, 0.0], -2.7, 13.8, [23.0, 7.0, -0.3], [6.01, -9.21, -0.25]),
    &key([-1.0, 52.0, 0.0], -4.9, 25.5, [21.5, 13.0, -0.15], [9.37, -12.25, -0.9]),
    &key([-0.5, 55.4, 0.0], -6.5, 33.3, [20.0, 17.0, -0.05], [14.5, -22.0, -1.1]),
    &key([0.0, 56.2, 0.0], -7.0, 36.0, [16.5, 18.5, 0.0], [20.0, -24.0, -1.6]),
    &key([0.5, 54.5, 0.0], -6.5, 33.3, [10.5, 14.5, 0.0], [24.5, -22.0, -1.6]),
    &key([1.0, 50.4, 0.0], -4.9, 25.5, [3.9, 8.0, 0.0], [27.0, -17.0, -1.3]),
    &key([1.3, 49.0, 0.0], -2.7, 13.8, [3.9, 2.0, 0.0], [27.0, -10.0, -0.9]),
];

/// On the right foot already, the left foot beside it.
static STAND: Pose = key([-1.0, 51.8, -3.0], 0.0, 0.0, [3.9, -4.0, 0.0], [3.9, -4.0, 0.0]);

static FAULT_OVERSTRIDE: Pose = Pose {
    root: Root { pos: [1.0, 48.0, -6.0], rot: [-4.9, -4.0, 0.0] },
    spine: [-4.0, 0.0, 9.8],
    head: [2.0, -4.9, 0.0],
    leg_l: foot([4.0, 5.1, 17.0], [0.08, 0.0, 1.0], [0.06, 0.5, 1.0]),
    ..*KEYS[6]
};

static FAULT_DROP: Pose = Pose {
    root: Root { pos: [-3.4, 47.2, 0.0], rot: [6.0, 9.0, -14.0] },
    spine: [2.0, 22.0, 0.0],
    leg_r: foot([-4.0, 3.9, -4.0], [0.45, 0.0, 1.0], [-0.06, 0.0, 1.0]),
    ..*KEYS[0]
};
