//! Lateral shuffle with a stop at each end.

use super::postures::{arm, foot};
use super::sources::{BERRY_2015, RUNNING_ARTICLES};
use crate::exercise::*;

pub(super) static EXERCISE: Exercise = Exercise {
    id: ExerciseId("shuffle"),
    stage: Stage::Control,
    position: Position::Standing,
    sides: Sides::Both,
    dose: Dose { sets: (2, 3), measure: Measure::HoldSecs, amount: (16, 20), rest_secs: 40 },
    tempo: Tempo::HOLD,
    kit: &[],
    kit_optional: &[Kit::LoopBand],
    primary: &[Muscle::GluteMed, Muscle::Quads],
    secondary: &[Muscle::GluteMax, Muscle::Adductors],
    stop: &[Stop::SlipperyFloor],
    text: Localized {
        en: Text {
            name: "Lateral shuffle",
            short: "Shuffle",
            cue: "Stay low, feet apart, and stick each stop.",
            labels: Labels { lift: "Low", hold: "Go", lower: "Rise", pause: "Set" },
        },
    },
    movement: &MOVEMENT,
};

pub(super) static PAGE: Page = Page {
    sources: &[&RUNNING_ARTICLES, &BERRY_2015],
    our_choice: &[Chosen::Dose, Chosen::Tempo],
    stills: &[Some(&FAULT_KNEE_IN), Some(&FAULT_UPRIGHT), None],
    text: Localized {
        en: PageText {
            purpose: "Asks hips and knees to hold their line when you brake sideways.",
            start: "Find a floor that grips, with 2 to 5 m to each side. Bend into a quarter \
                squat, feet wider than your hips, weight on the whole foot.",
            steps: &[
                "Push off the back leg and shuffle sideways, 2 quick, soft steps.",
                "Keep your feet apart: they do not touch.",
                "Stop on the outer leg, knee over the second toe, and stick: stay still.",
                "Shuffle back to the other end. Each way takes 2 ticks.",
            ],
            spoken: Labels { lift: "Get low", hold: "Go, and stick", lower: "Stand up", pause: "" },
            breath: "Breathe evenly; do not hold your breath in the stops.",
            faults: &[
                FaultText {
                    name: "The knee falls in at the stop",
                    fix: "Slow down and stop with the knee over the second toe.",
                },
                FaultText {
                    name: "You come up tall",
                    fix: "Stay in the quarter squat, head at one height.",
                },
                FaultText {
                    name: "The heels click together",
                    fix: "Push further, so that your feet stay hip-width apart.",
                },
            ],
            variations: &[Variation {
                name: "With a band",
                how: "Put a light loop band just above your knees.",
            }],
            easier: "Walk it: the same steps without a jump.",
            harder: "Go faster or further, or add a light band.",
            evidence: "This drill comes from articles for runners, and we know of no study of it \
                for knee pain. In band walks, the leg that pushes worked harder than the leg that \
                steps.",
        },
    },
};

/// Two shuffles in a second, a second to stand still, and the same the other way.
static THERE_AND_BACK: Cycle = Cycle { ms: 4000, keys: KEYS, swaps: true, travel: [0.0, 0.0] };

static MOVEMENT: Movement = Movement {
    authored: Side::Both,
    low: &TALL,
    high: KEYS[0],
    held: Held::Cycle(THERE_AND_BACK),
    view: View { yaw: 0.0, pitch: 12.0, frame: [-44.0, -99.0, 88.0, 106.0] },
    muscles: &[
        MuscleMark { muscle: Muscle::GluteMed, side: Side::Both, secondary: false },
        MuscleMark { muscle: Muscle::Quads, side: Side::Both, secondary: false },
    ],
    guides: &[Guide::Knee(Side::Right), Guide::Knee(Side::Left)],
    arrow: Arrow::Straight { from: [12.0, 1.0, 17.0], to: [-14.0, 1.0, 17.0] },
    props: &[Prop::Floor { at: [0.0, 2.0], radii: [41.0, 14.0], ticks: 0.0 }],
    faces_viewer: true,
    ..Movement::DEFAULT
};

/// Pelvis aside and up, roll; left and right ankle as place aside and height above the floor.
const fn key([x, y]: [f32; 2], roll: f32, left: [f32; 2], right: [f32; 2]) -> Pose {
    Pose {
        root: Root { pos: [x, y, -5.0], rot: [0.0, 22.0, roll] },
        spine: [6.0, -roll, 0.0],
        head: [-22.0, 0.0, 0.0],
        arm_l: arm(36.0, 16.0, 82.0),
        arm_r: arm(36.0, 16.0, 82.0),
        leg_l: foot([left[0], 3.9 + left[1], 0.0], [0.26, 0.0, 1.0], [0.14, -left[1] / 20.0, 1.0]),
        leg_r: foot(
            [right[0], 3.9 + right[1], 0.0],
            [-0.26, 0.0, 1.0],
            [-0.14, -right[1] / 20.0, 1.0],
        ),
    }
}

/// An eighth of a second each, to the right.
static KEYS: &[&Pose] = &[
    &key([14.0, 45.4], 0.0, [24.0, 0.0], [4.0, 0.0]),
    &key([11.0, 46.0], 0.0, [24.0, 0.0], [-2.0, 3.4]),
    &key([6.5, 48.2], 0.0, [19.5, 3.2], [-8.5, 2.6]),
    &key([2.5, 46.6], 0.0, [13.0, 3.0], [-10.0, 0.0]),
    &key([-1.0, 45.6], 0.0, [10.0, 0.0], [-10.0, 0.0]),
    &key([-4.0, 46.0], 0.0, [10.0, 0.0], [-16.0, 3.4]),
    &key([-8.5, 48.2], 0.0, [5.0, 3.2], [-22.5, 2.6]),
    &key([-13.0, 46.2], 0.0, [-1.0, 3.0], [-24.0, 0.0]),
    &key([-16.0, 44.0], -2.0, [-4.0, 0.0], [-24.0, 0.0]),
    &key([-16.6, 43.4], -3.0, [-4.0, 0.0], [-24.0, 0.0]),
    &key([-16.0, 44.0], -2.0, [-4.0, 0.0], [-24.0, 0.0]),
    &key([-15.0, 44.8], -1.0, [-4.0, 0.0], [-24.0, 0.0]),
    &key([-14.4, 45.2], 0.0, [-4.0, 0.0], [-24.0, 0.0]),
    &key([-14.0, 45.4], 0.0, [-4.0, 0.0], [-24.0, 0.0]),
    &key([-14.0, 45.4], 0.0, [-4.0, 0.0], [-24.0, 0.0]),
    &key([-14.0, 45.4], 0.0, [-4.0, 0.0], [-24.0, 0.0]),
];

static TALL: Pose = Pose {
    root: Root { pos: [14.0, 51.6, -0.5], rot: [0.0, 3.0, 0.0] },
    spine: [0.0, 0.0, 0.0],
    head: [-3.0, 0.0, 0.0],
    arm_l: arm(6.0, 10.0, 14.0),
    arm_r: arm(6.0, 10.0, 14.0),
    ..*KEYS[0]
};

static FAULT_KNEE_IN: Pose = Pose {
    root: Root { pos: [-17.0, 44.0, -5.0], rot: [0.0, 22.0, 6.0] },
    spine: [6.0, 10.0, 0.0],
    leg_r: foot([-24.0, 3.9, 0.0], [0.55, 0.0, 1.0], [-0.14, 0.0, 1.0]),
    ..*KEYS[9]
};

static FAULT_UPRIGHT: Pose = Pose {
    root: Root { pos: [-14.0, 51.6, -0.5], rot: [0.0, 2.0, 0.0] },
    spine: [0.0, 0.0, 0.0],
    head: [-2.0, 0.0, 0.0],
    ..*KEYS[9]
};
