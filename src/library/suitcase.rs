//! Suitcase carry: walking with a weight in one hand.

use super::postures::{arm, foot};
use super::sources::{CARRY_2021, RUNNING_ARTICLES};
use crate::exercise::*;

pub(super) static EXERCISE: Exercise = Exercise {
    id: ExerciseId("suitcase"),
    stage: Stage::Control,
    position: Position::Standing,
    sides: Sides::Each,
    dose: Dose { sets: (2, 3), measure: Measure::HoldSecs, amount: (30, 45), rest_secs: 45 },
    tempo: Tempo::HOLD,
    kit: &[Kit::Dumbbell],
    kit_optional: &[],
    primary: &[Muscle::GluteMed, Muscle::Obliques],
    secondary: &[Muscle::Core],
    stop: &[Stop::BackPain, Stop::GripPain],
    text: Localized {
        en: Text {
            name: "Suitcase carry",
            short: "Carry",
            cue: "Walk tall and slow, both hip bones level.",
            labels: Labels { lift: "Start", hold: "Walk", lower: "Stop", pause: "Set" },
        },
    },
    movement: &MOVEMENT,
};

pub(super) static PAGE: Page = Page {
    sources: &[&CARRY_2021, &RUNNING_ARTICLES],
    our_choice: &[Chosen::Dose, Chosen::Tempo],
    stills: &[Some(&FAULT_LEAN), Some(&FAULT_DROP), None],
    text: Localized {
        en: PageText {
            purpose: "Asks the hip on the free side to keep your pelvis level as you walk.",
            start: "Hold a dumbbell or a packed bag of 5 to 15 kg in 1 hand and stand tall. Clear \
                a path, or walk in a wide circle. Left side: the weight is in your left hand, and \
                your right hip does the work.",
            steps: &[
                "Stand as if you carried nothing, shoulders level.",
                "Walk slowly, about 1 step to each tick.",
                "Set each foot down softly, pelvis level, arm hanging.",
                "Stop, put the weight down with bent knees and change hands.",
            ],
            spoken: Labels {
                lift: "Stand tall and go",
                hold: "Walk slowly, pelvis level",
                lower: "Stop, set it down",
                pause: "",
            },
            breath: "Breathe evenly: in for 2 steps, out for 2 steps.",
            faults: &[
                FaultText {
                    name: "You lean away from the weight",
                    fix: "Take a lighter one and grow tall over your feet.",
                },
                FaultText {
                    name: "The hip drops with each step",
                    fix: "Walk slower and press up through the leg you stand on.",
                },
                FaultText {
                    name: "The steps get short and quick",
                    fix: "Let the ticks set the pace, 1 step to each.",
                },
            ],
            variations: &[Variation {
                name: "March",
                how: "Lift each knee to hip height and pause for a moment before you set it down.",
            }],
            easier: "Take a lighter weight, or walk for half the time.",
            harder: "Work up to 15 to 20% of your body weight.",
            evidence: "In 26 healthy adults, walking with 15 to 20% of body weight in one hand \
                made the side of the hip work harder on the other side of the body. On the side of \
                the weight little changed.",
        },
    },
};

/// One step to each second, so that a foot passes the other on every tick.
static GAIT: Cycle = Cycle { ms: 2000, keys: KEYS, swaps: true, travel: [0.0, -56.0] };

static MOVEMENT: Movement = Movement {
    authored: Side::Right,
    low: &STAND,
    high: KEYS[0],
    held: Held::Cycle(GAIT),
    view: View { yaw: 36.0, pitch: 10.0, frame: [-37.0, -101.0, 74.0, 111.0] },
    second_view: Some(View { yaw: 0.0, pitch: 10.0, frame: [-34.5, -101.0, 69.0, 108.0] }),
    muscles: &[
        MuscleMark { muscle: Muscle::GluteMed, side: Side::Left, secondary: false },
        MuscleMark { muscle: Muscle::Obliques, side: Side::Left, secondary: false },
        MuscleMark { muscle: Muscle::GluteMed, side: Side::Right, secondary: true },
    ],
    guides: &[Guide::Pelvis],
    props: &[
        Prop::Floor { at: [0.0, 0.0], radii: [20.0, 34.0], ticks: 14.0 },
        Prop::Dumbbell { hand: Side::Right, axis: [0.0, 0.0, 1.0] },
    ],
    ..Movement::DEFAULT
};

/// Pelvis, its turn, the swing of the arms; left and right ankle as height, forward, toes down.
const fn key(root: Vec3, yaw: f32, swing: f32, left: Vec3, right: Vec3) -> Pose {
    let [l, r] = [left, right];
    Pose {
        root: Root { pos: root, rot: [yaw, 2.0, 0.0] },
        spine: [0.0, 0.0, -yaw],
        head: [-2.0, 0.0, 0.0],
        arm_l: arm(3.0 - swing, 11.0, 9.0),
        arm_r: arm(3.0 + swing, 11.0, 9.0),
        leg_l: foot([4.6, l[0], l[1]], [0.06, 0.0, 1.0], [0.09, l[2], 1.0]),
        leg_r: foot([-4.6, r[0], r[1]], [-0.06, 0.0, 1.0], [-0.09, r[2], 1.0]),
    }
}

/// From standing on the right leg to standing on the left; the mirror image is the other half.
static KEYS: &[&Pose] = &[
    &key([-1.6, 51.9, 0.0], 0.0, 0.0, [9.0, 2.0, -0.22], [3.9, 0.0, 0.0]),
    &key([-1.5, 51.7, 0.0], -1.5, 3.4, [7.0, 8.5, -0.02], [3.9, -3.5, 0.0]),
    &key([-1.1, 51.2, 0.0], -2.8, 6.4, [6.0, 13.0, 0.12], [3.9, -7.0, 0.0]),
    &key([-0.6, 50.7, 0.0], -3.7, 8.3, [5.3, 15.0, 0.22], [5.72, -9.86, -0.21]),
    &key([0.0, 50.5, 0.0], -4.0, 9.0, [4.38, 13.5, 0.25], [7.63, -12.15, -0.49]),
    &key([0.6, 50.7, 0.0], -3.7, 8.3, [3.9, 10.5, 0.0], [9.55, -13.48, -0.97]),
    &key([1.1, 51.2, 0.0], -2.8, 6.4, [3.9, 7.0, 0.0], [11.6, -11.5, -0.85]),
    &key([1.5, 51.7, 0.0], -1.5, 3.4, [3.9, 3.5, 0.0], [11.0, -5.5, -0.55]),
];

static STAND: Pose = key([0.0, 52.2, 0.0], 0.0, 0.0, [3.9, 0.0, 0.0], [3.9, 0.0, 0.0]);

static FAULT_LEAN: Pose = Pose {
    root: Root { pos: [-2.6, 51.6, 0.0], rot: [0.0, 2.0, -4.0] },
    spine: [0.0, -22.0, 0.0],
    head: [-2.0, 0.0, 8.0],
    ..*KEYS[0]
};

static FAULT_DROP: Pose = Pose {
    root: Root { pos: [-3.4, 51.4, 0.0], rot: [0.0, 2.0, -11.0] },
    spine: [0.0, 16.0, 0.0],
    ..*KEYS[0]
};
