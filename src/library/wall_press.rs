//! Standing wall press, held.

use super::sources::MOORE_2020;
use crate::exercise::*;

pub(super) static EXERCISE: Exercise = Exercise {
    id: ExerciseId("wall-press"),
    stage: Stage::Activation,
    position: Position::Standing,
    sides: Sides::Each,
    dose: Dose { sets: (3, 5), measure: Measure::HoldSecs, amount: (10, 20), rest_secs: 30 },
    tempo: Tempo::HOLD,
    kit: &[Kit::Wall],
    kit_optional: &[],
    primary: &[Muscle::GluteMed],
    secondary: &[Muscle::GluteMin, Muscle::Core],
    stop: &[Stop::OuterHipPain],
    text: Localized {
        en: Text {
            name: "Wall press",
            short: "Wall press",
            cue: "Stand tall on the far leg; press the near knee into the wall.",
            labels: Labels { lift: "Press", hold: "Hold", lower: "Ease", pause: "Rest" },
        },
    },
    movement: &MOVEMENT,
};

pub(super) static PAGE: Page = Page {
    sources: &[&MOORE_2020],
    our_choice: &[Chosen::Dose, Chosen::Tempo, Chosen::Angle],
    stills: &[Some(&FAULT_LEAN), Some(&FAULT_KNEE_IN), None],
    text: Localized {
        en: PageText {
            purpose: "Works both hips with a steady push and no movement.",
            start: "Stand side-on to a wall. Lift the near leg until hip and knee are bent 60 to \
                90 degrees. Stand on the far leg with a soft knee. Left side: you stand on your \
                left leg.",
            steps: &[
                "Put the side of the near knee against the wall.",
                "Press at about half to two thirds of your strength.",
                "Keep your pelvis level and the standing knee over the second toe.",
            ],
            spoken: Labels {
                lift: "Press into the wall",
                hold: "Tall, keep breathing",
                lower: "Ease off slowly",
                pause: "",
            },
            breath: "Breathe calmly all the way through the hold.",
            faults: &[
                FaultText {
                    name: "You lean on the wall",
                    fix: "Grow tall. Only your knee presses.",
                },
                FaultText {
                    name: "The standing knee falls in",
                    fix: "Bring that knee back over the second toe.",
                },
                FaultText {
                    name: "You hold your breath",
                    fix: "Press a little less and keep breathing.",
                },
            ],
            variations: &[],
            easier: "Press more gently, with your toes on the floor.",
            harder: "Hold for longer, or bend the standing knee a little more.",
            evidence: "A review of many studies found that pressing outwards while standing makes \
                the front and back parts of the muscle at the side of the hip work hard. We know \
                of no trial that tested it alone for knee pain.",
        },
    },
};

static MOVEMENT: Movement = Movement {
    authored: Side::Right,
    low: &READY,
    high: &PRESS,
    view: View { yaw: 0.0, pitch: 10.0, frame: [-28.0, -102.6, 54.0, 108.8] },
    muscles: &[
        MuscleMark { muscle: Muscle::GluteMed, side: Side::Right, secondary: false },
        MuscleMark { muscle: Muscle::GluteMed, side: Side::Left, secondary: false },
    ],
    arrow: Arrow::Straight { from: [6.0, 42.0, 16.0], to: [13.0, 42.0, 16.0] },
    props: &[
        Prop::Floor { at: [-1.0, 2.0], radii: [24.0, 14.0], ticks: 0.0 },
        Prop::Wall { x: 14.2, z: [-18.0, 18.0], height: 98.0, thickness: 3.0 },
    ],
    faces_viewer: true,
    ..Movement::DEFAULT
};

static READY: Pose = Pose {
    root: Root { pos: [0.0, 52.85, 0.0], rot: [0.0, 2.0, 0.0] },
    spine: [0.0, 0.0, 0.0],
    head: [0.0, 0.0, 0.0],
    arm_l: Arm::Swing { angles: [2.0, 6.0, 0.0, 20.0, 0.0], girdle: [0.0, 0.0, 0.0] },
    arm_r: Arm::Planted {
        wrist: [-10.6, 57.0, 8.0],
        elbow: [-1.0, 0.0, -0.6],
        hand: Some([1.0, -0.2, -0.2]),
        girdle: [0.0, 0.0, 0.0],
    },
    leg_l: Leg::Swing([66.0, 6.0, 0.0, 80.0, 0.0]),
    leg_r: Leg::Planted {
        ankle: [-4.5, 3.9, 0.0],
        knee: [-0.04, 0.0, 1.0],
        toe: [-0.06, 0.0, 1.0],
    },
};

static PRESS: Pose = Pose {
    root: Root { pos: [0.8, 52.4, -0.5], rot: [0.0, 3.0, 2.0] },
    spine: [0.0, -2.0, 0.0],
    arm_r: Arm::Planted {
        wrist: [-9.8, 56.4, 7.5],
        elbow: [-1.0, 0.0, -0.6],
        hand: Some([1.0, -0.2, -0.2]),
        girdle: [0.0, 0.0, 0.0],
    },
    leg_l: Leg::Swing([82.0, 14.0, 0.0, 90.0, 0.0]),
    ..READY
};

static FAULT_LEAN: Pose = Pose {
    root: Root { pos: [-3.4, 52.3, -0.5], rot: [0.0, 3.0, -8.0] },
    spine: [0.0, 0.0, 0.0],
    head: [0.0, 0.0, 8.0],
    arm_r: Arm::Planted {
        wrist: [-14.2, 57.6, 7.5],
        elbow: [-1.0, 0.0, -0.6],
        hand: Some([1.0, -0.2, -0.2]),
        girdle: [0.0, 0.0, 0.0],
    },
    leg_l: Leg::Swing([82.0, 16.0, 0.0, 90.0, 0.0]),
    ..PRESS
};

static FAULT_KNEE_IN: Pose = Pose {
    root: Root { pos: [0.8, 50.4, -2.5], rot: [0.0, 6.0, -3.0] },
    spine: [0.0, 3.0, 0.0],
    arm_r: Arm::Planted {
        wrist: [-9.8, 54.6, 6.0],
        elbow: [-1.0, 0.0, -0.6],
        hand: Some([1.0, -0.2, -0.2]),
        girdle: [0.0, 0.0, 0.0],
    },
    leg_r: Leg::Planted { ankle: [-4.5, 3.9, 0.0], knee: [0.6, 0.0, 1.0], toe: [-0.06, 0.0, 1.0] },
    ..PRESS
};
