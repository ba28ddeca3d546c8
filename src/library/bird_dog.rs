//! Bird dog.

use super::postures::ALL_FOURS;
use super::sources::{EKSTROM_2007, RUNNING_ARTICLES};
use crate::exercise::*;

pub(super) static EXERCISE: Exercise = Exercise {
    id: ExerciseId("bird-dog"),
    stage: Stage::Activation,
    position: Position::HandsAndKnees,
    sides: Sides::Alternating,
    dose: Dose { sets: (2, 2), measure: Measure::Reps, amount: (6, 10), rest_secs: 30 },
    tempo: Tempo {
        name: TempoName::Own,
        lift: 2,
        hold: 3,
        lower: 2,
        pause: 0,
        starts_with: Opening::Lift,
    },
    kit: &[Kit::Mat],
    kit_optional: &[Kit::Pad],
    primary: &[Muscle::GluteMax, Muscle::Core],
    secondary: &[Muscle::GluteMed],
    stop: &[Stop::KneelingPain, Stop::WristPain, Stop::BackPain],
    text: Localized {
        en: Text {
            name: "Bird dog",
            short: "Bird dog",
            cue: "Long spine; hips square to the floor.",
            labels: Labels { lift: "Reach", hold: "Hold", lower: "Return", pause: "Set" },
        },
    },
    movement: &MOVEMENT,
};

pub(super) static PAGE: Page = Page {
    sources: &[&EKSTROM_2007, &RUNNING_ARTICLES],
    our_choice: &[Chosen::Dose, Chosen::Tempo],
    stills: &[Some(&FAULT_HIP_OPENS), Some(&FAULT_SAG), Some(&FAULT_ROCK)],
    text: Localized {
        en: PageText {
            purpose: "Steadies your pelvis while an arm and a leg move.",
            start: "Kneel on all fours with your hands under your shoulders and your knees under \
                your hips. Keep your back long and flat.",
            steps: &[
                "Tighten your belly lightly.",
                "Slide 1 leg back and reach forward with the opposite arm.",
                "Hold with your pelvis level.",
                "Come back, then change sides.",
            ],
            spoken: Labels {
                lift: "Reach long, stay square",
                hold: "Flat as a table",
                lower: "Come back without a sway",
                pause: "",
            },
            breath: "Breathe out as you reach and in as you return.",
            faults: &[
                FaultText {
                    name: "The hip opens to the side",
                    fix: "Point the toes of the back leg at the floor.",
                },
                FaultText {
                    name: "The back sags",
                    fix: "Reach less far, as if a cup stood on your back.",
                },
                FaultText {
                    name: "You rock back as you reach",
                    fix: "Pause on all fours first, hips over the knees. Then reach.",
                },
            ],
            variations: &[],
            easier: "Reach with the leg only, and keep both hands down.",
            harder: "Hold each reach for 5 seconds, or try the angled bird dog.",
            evidence: "One study found the big glute at more than 45% of its maximum. It trains \
                control of the trunk too. We know of no trial in runners with knee pain that \
                tested it alone.",
        },
    },
};

static MOVEMENT: Movement = Movement {
    authored: Side::Right,
    low: &ALL_FOURS,
    high: &REACH,
    view: View { yaw: -90.0, pitch: 8.0, frame: [-61.2, -56.4, 131.4, 63.2] },
    second_view: Some(View { yaw: -148.0, pitch: 18.0, frame: [-42.3, -63.5, 90.9, 81.6] }),
    muscles: &[
        MuscleMark { muscle: Muscle::GluteMax, side: Side::Right, secondary: false },
        MuscleMark { muscle: Muscle::GluteMed, side: Side::Right, secondary: true },
    ],
    arrow: Arrow::Path { joint: Joint::Ankle(Side::Right), offset: [0.0, 0.0, 0.0] },
    props: &[Prop::Mat { at: [0.0, 6.0], size: [44.0, 96.0] }],
    ..Movement::DEFAULT
};

pub(super) static REACH: Pose = Pose {
    arm_l: Arm::Swing { angles: [166.0, 0.0, 0.0, 2.0, 0.0], girdle: [0.0, 0.0, 0.0] },
    leg_r: Leg::Swing([-6.0, 0.0, 0.0, 2.0, 0.0]),
    ..ALL_FOURS
};

static FAULT_SAG: Pose = Pose {
    root: Root { pos: [0.0, 27.6, 0.0], rot: [0.0, 98.0, 0.0] },
    spine: [-42.0, 0.0, 0.0],
    head: [-6.0, 0.0, 0.0],
    arm_l: Arm::Swing { angles: [134.0, 0.0, 0.0, 2.0, 0.0], girdle: [0.0, 0.0, 0.0] },
    arm_r: Arm::Swing { angles: [56.0, 0.0, 0.0, 0.0, 88.0], girdle: [0.0, 0.0, 0.0] },
    leg_l: Leg::Swing([98.0, 0.0, 0.0, 91.0, -66.0]),
    leg_r: Leg::Swing([2.0, 0.0, 0.0, 4.0, 0.0]),
};

static FAULT_HIP_OPENS: Pose = Pose {
    root: Root { pos: [0.0, 30.0, 0.0], rot: [-58.1, 66.8, -60.3] },
    spine: [0.0, 0.0, 16.0],
    leg_l: Leg::Swing([78.0, 20.0, 0.0, 91.0, -66.0]),
    leg_r: Leg::Swing([2.0, 26.0, 20.0, 34.0, 0.0]),
    ..REACH
};

static FAULT_ROCK: Pose = Pose {
    root: Root { pos: [0.0, 26.6, -8.0], rot: [0.0, 74.0, 0.0] },
    arm_l: Arm::Swing { angles: [162.0, 0.0, 0.0, 2.0, 0.0], girdle: [0.0, 0.0, 0.0] },
    arm_r: Arm::Swing { angles: [94.0, 0.0, 0.0, 0.0, 68.0], girdle: [0.0, 0.0, 0.0] },
    leg_l: Leg::Swing([92.5, 0.0, 0.0, 109.5, -66.0]),
    leg_r: Leg::Swing([12.0, 0.0, 0.0, 38.0, 0.0]),
    ..REACH
};
