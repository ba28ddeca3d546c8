//! Running man: a single-leg hinge that ends in a running pose.

use super::sources::MCKAY_2020;
use crate::exercise::*;

pub(super) static EXERCISE: Exercise = Exercise {
    id: ExerciseId("running-man"),
    stage: Stage::Strength,
    position: Position::Standing,
    sides: Sides::Each,
    dose: Dose { sets: (2, 3), measure: Measure::Reps, amount: (8, 12), rest_secs: 60 },
    tempo: Tempo {
        name: TempoName::Own,
        lift: 1,
        hold: 1,
        lower: 2,
        pause: 0,
        starts_with: Opening::Lower,
    },
    kit: &[],
    kit_optional: &[Kit::Pad, Kit::Wall],
    primary: &[Muscle::GluteMax, Muscle::GluteMed],
    secondary: &[Muscle::Core, Muscle::Hamstrings],
    stop: &[Stop::FallRisk],
    text: Localized {
        en: Text {
            name: "Running man",
            short: "Running man",
            cue: "Hinge and sweep back, then drive tall; hips level.",
            labels: Labels { lift: "Drive", hold: "Tall", lower: "Sweep", pause: "Set" },
        },
    },
    movement: &MOVEMENT,
};

pub(super) static PAGE: Page = Page {
    sources: &[&MCKAY_2020],
    our_choice: &[Chosen::Dose, Chosen::Tempo, Chosen::Angle],
    stills: &[Some(&FAULT_OPENS), Some(&FAULT_ROUND), None],
    text: Localized {
        en: PageText {
            purpose: "Brings hip strength into a shape that looks like running.",
            start: "Stand tall on 1 leg with the other knee at hip height, arms as when you run. \
                Left side: you stand on your left leg.",
            steps: &[
                "Hinge forward and sweep the free leg back while the standing knee bends.",
                "Swap your arms as you go, like a slow stride.",
                "Drive the knee forward and stand tall.",
                "Hold still for a moment on the whole foot.",
            ],
            spoken: Labels {
                lift: "Knee drives up",
                hold: "Tall and still",
                lower: "Hinge, sweep back",
                pause: "",
            },
            breath: "Breathe in as you hinge and out as you drive up.",
            faults: &[
                FaultText {
                    name: "The pelvis turns open",
                    fix: "Go slower and keep both hip bones facing the floor.",
                },
                FaultText {
                    name: "The back rounds",
                    fix: "Sweep less far and keep your chest long.",
                },
                FaultText {
                    name: "The standing knee falls in",
                    fix: "Bend it less and keep it over the second toe.",
                },
            ],
            variations: &[Variation {
                name: "On a cushion",
                how: "Stand on a firm, flat cushion once you are steady on the floor.",
            }],
            easier: "Tap the toes of the free foot behind you and in front, or touch a wall.",
            harder: "Go a little faster while the pelvis stays level, or stand on a firm cushion.",
            evidence: "It was the last step of an 8-week hip programme for 24 women with pain on \
                the outside of the knee. The hip group kept improving, but the groups in that \
                small trial ended up alike.",
        },
    },
};

static MOVEMENT: Movement = Movement {
    authored: Side::Right,
    low: &SWEEP,
    high: &TALL,
    view: View { yaw: -60.0, pitch: 10.0, frame: [-50.8, -99.2, 100.6, 105.1] },
    muscles: &[
        MuscleMark { muscle: Muscle::GluteMax, side: Side::Right, secondary: false },
        MuscleMark { muscle: Muscle::GluteMed, side: Side::Right, secondary: false },
        MuscleMark { muscle: Muscle::Hamstrings, side: Side::Right, secondary: true },
    ],
    guides: &[Guide::Knee(Side::Right)],
    arrow: Arrow::Path { joint: Joint::Ankle(Side::Left), offset: [0.0, -5.0, 0.0] },
    props: &[Prop::Floor { at: [-2.0, -4.0], radii: [16.0, 36.0], ticks: 0.0 }],
    ..Movement::DEFAULT
};

static TALL: Pose = Pose {
    root: Root { pos: [-2.6, 52.5, -0.5], rot: [0.0, 5.0, 0.0] },
    spine: [0.0, 0.0, 0.0],
    head: [-4.0, 0.0, 0.0],
    arm_l: Arm::Swing { angles: [-38.0, 8.0, 0.0, 78.0, 0.0], girdle: [0.0, 0.0, 0.0] },
    arm_r: Arm::Swing { angles: [34.0, 8.0, 0.0, 92.0, 0.0], girdle: [0.0, 0.0, 0.0] },
    leg_l: Leg::Swing([86.0, 0.0, 0.0, 94.0, 12.0]),
    leg_r: Leg::Planted {
        ankle: [-4.6, 3.9, 0.0],
        knee: [-0.05, 0.0, 1.0],
        toe: [-0.05, 0.0, 1.0],
    },
};

static SWEEP: Pose = Pose {
    root: Root { pos: [-2.8, 46.6, -7.0], rot: [0.0, 44.0, 0.0] },
    spine: [4.0, 0.0, 0.0],
    head: [-26.0, 0.0, 0.0],
    arm_l: Arm::Swing { angles: [84.0, 8.0, 0.0, 80.0, 0.0], girdle: [0.0, 0.0, 0.0] },
    arm_r: Arm::Swing { angles: [-2.0, 10.0, 0.0, 70.0, 0.0], girdle: [0.0, 0.0, 0.0] },
    leg_l: Leg::Swing([-2.0, 0.0, 0.0, 34.0, -4.0]),
    ..TALL
};

/// The pelvis has turned 35 degrees about the spine.
static FAULT_OPENS: Pose = Pose {
    root: Root { pos: [-3.4, 46.8, -7.0], rot: [44.2, 34.7, 29.0] },
    spine: [4.0, 0.0, -24.0],
    head: [-22.0, 0.0, 0.0],
    leg_l: Leg::Swing([-4.0, 24.0, 14.0, 30.0, -10.0]),
    ..SWEEP
};

static FAULT_ROUND: Pose = Pose {
    root: Root { pos: [-2.8, 47.4, -5.0], rot: [0.0, 34.0, 0.0] },
    spine: [52.0, 0.0, 0.0],
    head: [6.0, 0.0, 0.0],
    arm_l: Arm::Swing { angles: [104.0, 8.0, 0.0, 70.0, 0.0], girdle: [0.0, 0.0, 0.0] },
    arm_r: Arm::Swing { angles: [30.0, 10.0, 0.0, 60.0, 0.0], girdle: [0.0, 0.0, 0.0] },
    leg_l: Leg::Swing([-8.0, 0.0, 0.0, 30.0, -10.0]),
    ..SWEEP
};
