//! Low hops in place on both feet.

use super::postures::{arm, foot};
use super::sources::RUNNING_ARTICLES;
use crate::exercise::*;

pub(super) static EXERCISE: Exercise = Exercise {
    id: ExerciseId("pogo"),
    stage: Stage::Plyometrics,
    position: Position::Standing,
    sides: Sides::Both,
    dose: Dose { sets: (2, 3), measure: Measure::HoldSecs, amount: (8, 10), rest_secs: 60 },
    tempo: Tempo::HOLD,
    kit: &[],
    kit_optional: &[],
    primary: &[Muscle::Calves],
    secondary: &[Muscle::Quads, Muscle::GluteMed],
    stop: &[Stop::ShinPain, Stop::AchillesPain, Stop::NextDaySwelling],
    text: Localized {
        en: Text {
            name: "Low hops in place",
            short: "Low hops",
            cue: "Small, quick, quiet: 2 hops to each tick.",
            labels: Labels { lift: "Ready", hold: "Hop", lower: "Still", pause: "Set" },
        },
    },
    movement: &MOVEMENT,
};

pub(super) static PAGE: Page = Page {
    sources: &[&RUNNING_ARTICLES],
    our_choice: &[Chosen::Dose, Chosen::Tempo, Chosen::Cues],
    stills: &[Some(&FAULT_DEEP), Some(&FAULT_STIFF), None, None],
    text: Localized {
        en: PageText {
            purpose: "Wakes the spring in your calves with little bend at the knee.",
            start: "This comes after basic control and quiet snap-downs: the page of the snap-down \
                says when. Stand tall with soft knees, feet hip-width apart, on a floor that gives \
                a little.",
            steps: &[
                "Hop low, about the height of a thick book, 2 hops to each tick.",
                "Land on the midfoot with hardly a sound, knees over the second toes.",
                "Stay tall, and stay on the spot.",
                "Stop when a hop gets loud.",
            ],
            spoken: Labels {
                lift: "Soft knees",
                hold: "Low and quiet hops",
                lower: "Stand still",
                pause: "",
            },
            breath: "Breathe evenly, as in a gentle run.",
            faults: &[
                FaultText {
                    name: "The knees bend deep",
                    fix: "Hop lower and let the ankles do the work.",
                },
                FaultText {
                    name: "The legs stay stiff",
                    fix: "Let ankles and knees give a little, so that you hear nothing.",
                },
                FaultText {
                    name: "The knees fall in",
                    fix: "Hop lower, with both knees over the second toes.",
                },
                FaultText {
                    name: "You drift across the floor",
                    fix: "Look at one point and land where you left.",
                },
            ],
            variations: &[Variation {
                name: "From foot to foot",
                how: "When 20 hops are quiet, hop from foot to foot. Later hop on 1 foot.",
            }],
            easier: "Lift and lower your heels in the same rhythm, toes on the floor.",
            harder: "Hop from foot to foot.",
            evidence: "Articles for runners place low hops after control work and before bounding. \
                We know of no trial of them for knee pain. The dose is ours and small on purpose: \
                back off if the knee is sore or swollen the next day.",
        },
    },
};

/// Two hops in a second: every second landing falls on a tick.
static HOP: Cycle = Cycle { ms: 500, keys: KEYS, swaps: false, travel: [0.0, 0.0] };

static MOVEMENT: Movement = Movement {
    authored: Side::Both,
    low: &TALL,
    high: KEYS[0],
    held: Held::Cycle(HOP),
    view: View { yaw: -70.0, pitch: 10.0, frame: [-37.0, -109.0, 74.0, 118.0] },
    second_view: Some(View { yaw: 0.0, pitch: 10.0, frame: [-34.5, -109.0, 69.0, 116.0] }),
    muscles: &[
        MuscleMark { muscle: Muscle::Calves, side: Side::Both, secondary: false },
        MuscleMark { muscle: Muscle::Quads, side: Side::Both, secondary: true },
    ],
    arrow: Arrow::Straight { from: [-22.0, 6.0, 0.0], to: [-22.0, 20.0, 0.0] },
    props: &[Prop::Floor { at: [0.0, 2.0], radii: [24.0, 18.0], ticks: 0.0 }],
    ..Movement::DEFAULT
};

/// Height of the pelvis; ankle as height, forward, toes down.
const fn key(height: f32, [y, z, toe]: Vec3) -> Pose {
    Pose {
        root: Root { pos: [0.0, height, 0.8], rot: [0.0, 4.0, 0.0] },
        spine: [0.0, 0.0, 0.0],
        head: [-4.0, 0.0, 0.0],
        arm_l: arm(30.0 - height / 2.0, 12.0, 76.0),
        arm_r: arm(30.0 - height / 2.0, 12.0, 76.0),
        leg_l: foot([5.5, y, z], [0.1, 0.0, 1.0], [0.1, toe, 1.0]),
        leg_r: foot([-5.5, y, z], [-0.1, 0.0, 1.0], [-0.1, toe, 1.0]),
    }
}

/// On the floor, then in the air, then on the floor again.
static KEYS: &[&Pose] = &[
    &key(49.8, [3.9, 0.0, 0.0]),
    &key(52.0, [5.87, 0.71, -0.23]),
    &key(56.6, [8.78, 2.98, -0.73]),
    &key(59.4, [12.32, 2.74, -0.67]),
    &key(60.1, [12.87, 2.06, -0.53]),
    &key(58.7, [10.86, 1.46, -0.4]),
    &key(55.0, [6.58, 1.1, -0.32]),
    &key(51.6, [4.98, 0.33, -0.12]),
];

static TALL: Pose =
    Pose { arm_l: arm(4.0, 10.0, 14.0), arm_r: arm(4.0, 10.0, 14.0), ..key(52.2, [3.9, 0.0, 0.0]) };

static FAULT_DEEP: Pose = Pose {
    root: Root { pos: [0.0, 42.0, -5.0], rot: [0.0, 30.0, 0.0] },
    head: [-24.0, 0.0, 0.0],
    ..*KEYS[0]
};

static FAULT_STIFF: Pose = Pose {
    root: Root { pos: [0.0, 57.6, 3.0], rot: [0.0, -7.0, 0.0] },
    spine: [-4.0, 0.0, 0.0],
    head: [8.0, 0.0, 0.0],
    arm_l: arm(-10.0, 20.0, 10.0),
    arm_r: arm(-10.0, 20.0, 10.0),
    ..*KEYS[2]
};
