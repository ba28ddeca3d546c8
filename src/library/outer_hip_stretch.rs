//! Stretch for the side of the hip, standing with legs crossed.

use super::sources::{LEPPANEN_2024, RUNNING_ARTICLES};
use crate::exercise::*;

pub(super) static EXERCISE: Exercise = Exercise {
    id: ExerciseId("outer-hip-stretch"),
    stage: Stage::Mobility,
    position: Position::Standing,
    sides: Sides::Each,
    dose: Dose { sets: (2, 2), measure: Measure::HoldSecs, amount: (20, 30), rest_secs: 15 },
    tempo: Tempo::HOLD,
    kit: &[Kit::Wall],
    kit_optional: &[],
    primary: &[Muscle::GluteMed],
    secondary: &[Muscle::Tfl],
    stop: &[Stop::OuterHipPain, Stop::OuterKneePain],
    text: Localized {
        en: Text {
            name: "Outer hip stretch",
            short: "Outer hip",
            cue: "Push the hip to the wall; keep your chest tall.",
            labels: Labels { lift: "Shift", hold: "Hold", lower: "Ease", pause: "Set" },
        },
    },
    movement: &MOVEMENT,
};

pub(super) static PAGE: Page = Page {
    sources: &[&LEPPANEN_2024, &RUNNING_ARTICLES],
    our_choice: &[Chosen::Dose, Chosen::Tempo, Chosen::Angle, Chosen::Cues],
    stills: &[Some(&FAULT_BEND), Some(&FAULT_TURN), None],
    text: Localized {
        en: PageText {
            purpose: "Eases the side of your hip while you stand.",
            start: "Stand side-on to a wall, an arm's length away, with the near hand on it. \
                Cross the near leg behind the other one. Left side: your left side is next to \
                the wall.",
            steps: &[
                "Stand tall, with both feet flat.",
                "Let the near hip drift sideways to the wall.",
                "Stop where the side of the hip pulls gently, and stay there.",
                "Breathe, then come back to the middle.",
            ],
            spoken: Labels {
                lift: "Hip to the wall",
                hold: "Long side, breathe",
                lower: "Back to the middle",
                pause: "",
            },
            breath: "Breathe into the long side of your ribs for the whole hold.",
            faults: &[
                FaultText {
                    name: "You bend forward",
                    fix: "Lift your chest and push the hip sideways only.",
                },
                FaultText {
                    name: "The hips turn to the wall",
                    fix: "Keep both hip bones facing straight ahead.",
                },
                FaultText {
                    name: "You hang in the front knee",
                    fix: "Share your weight between both feet.",
                },
            ],
            variations: &[Variation {
                name: "Arm overhead",
                how: "Lift the near arm over your head and lean away from the wall, with the far \
                    hand on your hip.",
            }],
            easier: "Cross less far and shift less.",
            harder: "Take the near foot further across.",
            evidence: "Articles for runners ask for tight-hip stretches and name none. This one \
                is our choice for the side of the hip, as it needs only a wall. It is for comfort \
                and range: in one trial with 325 new runners, stretching was only the comparison \
                for hip training. Leave it out while the side of your hip is sore.",
        },
    },
};

static MOVEMENT: Movement = Movement {
    authored: Side::Right,
    low: &CROSSED,
    high: &SHIFT,
    view: View { yaw: 0.0, pitch: 10.0, frame: [-44.6, -101.2, 69.5, 106.0] },
    muscles: &[
        MuscleMark { muscle: Muscle::GluteMed, side: Side::Right, secondary: false },
        MuscleMark { muscle: Muscle::Tfl, side: Side::Right, secondary: true },
    ],
    arrow: Arrow::Straight { from: [-14.0, 58.0, 16.0], to: [-26.0, 58.0, 16.0] },
    props: &[
        Prop::Floor { at: [-10.0, 0.0], radii: [30.0, 14.0], ticks: 0.0 },
        Prop::Wall { x: -40.0, z: [-18.0, 18.0], height: 98.0, thickness: 3.0 },
    ],
    faces_viewer: true,
    ..Movement::DEFAULT
};

static CROSSED: Pose = Pose {
    root: Root { pos: [1.5, 51.0, 0.0], rot: [0.0, 1.0, 0.0] },
    spine: [0.0, 0.0, 0.0],
    head: [0.0, 0.0, 0.0],
    arm_l: Arm::Planted {
        wrist: [12.0, 55.4, 8.0],
        elbow: [1.0, 0.0, -0.6],
        hand: Some([-1.0, -0.2, -0.2]),
        girdle: [0.0, 0.0, 0.0],
    },
    arm_r: Arm::Planted {
        wrist: [-38.4, 76.0, 3.0],
        elbow: [-0.2, -1.0, -0.2],
        hand: Some([-0.1, 1.0, 0.0]),
        girdle: [0.0, 0.0, 0.0],
    },
    leg_l: Leg::Planted { ankle: [-1.5, 3.9, 6.0], knee: [0.0, 0.0, 1.0], toe: [0.05, 0.0, 1.0] },
    leg_r: Leg::Planted { ankle: [7.5, 3.9, -6.0], knee: [0.0, 0.0, 1.0], toe: [-0.05, 0.0, 1.0] },
};

static SHIFT: Pose = Pose {
    root: Root { pos: [-8.5, 48.0, 0.0], rot: [0.0, 1.0, 3.0] },
    spine: [0.0, -24.0, 0.0],
    head: [0.0, 0.0, 12.0],
    arm_l: Arm::Planted {
        wrist: [2.5, 52.2, 8.0],
        elbow: [1.0, 0.0, -0.6],
        hand: Some([-1.0, -0.2, -0.2]),
        girdle: [0.0, 0.0, 0.0],
    },
    ..CROSSED
};

static FAULT_BEND: Pose = Pose {
    root: Root { pos: [-4.5, 49.0, -4.0], rot: [0.0, 34.0, 2.0] },
    spine: [20.0, -8.0, 0.0],
    head: [-10.0, 0.0, 6.0],
    arm_l: Arm::Swing { angles: [60.0, 6.0, 0.0, 10.0, 0.0], girdle: [0.0, 0.0, 0.0] },
    ..SHIFT
};

static FAULT_TURN: Pose = Pose {
    root: Root { pos: [-7.5, 48.4, 0.0], rot: [-36.0, 3.0, 2.0] },
    spine: [0.0, -8.0, -10.0],
    ..SHIFT
};
