//! Bird dog with the arm and the leg swept out to the side.

use super::bird_dog::REACH;
use super::sources::RUNNING_ARTICLES;
use crate::exercise::*;

pub(super) static EXERCISE: Exercise = Exercise {
    id: ExerciseId("bird-dog-angled"),
    stage: Stage::Mobility,
    position: Position::HandsAndKnees,
    sides: Sides::Each,
    dose: Dose { sets: (1, 2), measure: Measure::Reps, amount: (5, 10), rest_secs: 30 },
    tempo: Tempo::FLOW,
    kit: &[Kit::Mat],
    kit_optional: &[Kit::Pad],
    primary: &[Muscle::GluteMax, Muscle::GluteMed],
    secondary: &[Muscle::Core],
    stop: &[Stop::KneelingPain, Stop::WristPain, Stop::BackPain],
    text: Localized {
        en: Text {
            name: "Angled bird dog",
            short: "Angled bird",
            cue: "Sweep wide at one height; hips square to the floor.",
            labels: Labels { lift: "Open", hold: "Stay", lower: "Return", pause: "Set" },
        },
    },
    movement: &MOVEMENT,
};

pub(super) static PAGE: Page = Page {
    sources: &[&RUNNING_ARTICLES],
    our_choice: &[Chosen::Dose, Chosen::Tempo, Chosen::Angle, Chosen::Cues],
    stills: &[Some(&FAULT_HIP_OPENS), Some(&FAULT_DROP), None],
    text: Localized {
        en: PageText {
            purpose: "Moves hip and shoulder wide while your trunk stays still.",
            start: "Kneel on all fours on a mat. Reach 1 leg back and the opposite arm forward, \
                as in the bird dog. Left side: your left leg reaches back.",
            steps: &[
                "Sweep the arm and the leg out to the side at the same height.",
                "Go towards 90 degrees, only as far as your pelvis stays level.",
                "Sweep both back to the long reach.",
                "Put hand and knee down between reps if you tire.",
            ],
            spoken: Labels {
                lift: "Sweep wide, stay level",
                hold: "Same height",
                lower: "Back to the long reach",
                pause: "",
            },
            breath: "Breathe out as you open and in as you return.",
            faults: &[
                FaultText {
                    name: "The hip rolls open",
                    fix: "Sweep less far, with both hip bones facing the floor.",
                },
                FaultText {
                    name: "The arm and the leg drop",
                    fix: "Do fewer, and keep both as high as your trunk.",
                },
                FaultText {
                    name: "The trunk shifts to the support side",
                    fix: "Press the hand into the floor and sweep more slowly.",
                },
            ],
            variations: &[Variation {
                name: "Leg only",
                how: "Keep both hands on the floor and sweep only the leg.",
            }],
            easier: "Do the bird dog, or sweep only the leg.",
            harder: "Stay out to the side for 3 slow breaths.",
            evidence: "This drill comes from articles for runners, which ask for a right angle. Few \
                hips reach that with a level pelvis, so we draw less. We know of no study that \
                tested it. Use it for control and range.",
        },
    },
};

static MOVEMENT: Movement = Movement {
    authored: Side::Right,
    low: &REACH,
    high: &WIDE,
    view: View { yaw: -66.0, pitch: 34.0, frame: [-57.0, -50.0, 127.9, 75.9] },
    muscles: &[
        MuscleMark { muscle: Muscle::GluteMax, side: Side::Right, secondary: false },
        MuscleMark { muscle: Muscle::GluteMed, side: Side::Right, secondary: false },
    ],
    arrow: Arrow::Path { joint: Joint::Ankle(Side::Right), offset: [0.0, 3.0, 0.0] },
    props: &[Prop::Mat { at: [0.0, 6.0], size: [44.0, 96.0] }],
    ..Movement::DEFAULT
};

static WIDE: Pose = Pose {
    arm_l: Arm::Swing { angles: [166.0, 88.0, 0.0, 2.0, 0.0], girdle: [0.0, 0.0, 0.0] },
    leg_r: Leg::Swing([-4.0, 47.0, 0.0, 2.0, 0.0]),
    ..REACH
};

static FAULT_HIP_OPENS: Pose = Pose {
    root: Root { pos: [0.0, 30.0, 0.0], rot: [-58.1, 66.8, -60.3] },
    spine: [0.0, 0.0, 16.0],
    leg_l: Leg::Swing([78.0, 20.0, 0.0, 91.0, -66.0]),
    leg_r: Leg::Swing([-4.0, 47.0, 10.0, 8.0, 0.0]),
    ..WIDE
};

static FAULT_DROP: Pose = Pose {
    arm_l: Arm::Swing { angles: [120.0, 62.0, 0.0, 6.0, 0.0], girdle: [0.0, 0.0, 0.0] },
    leg_r: Leg::Swing([20.0, 44.0, 0.0, 16.0, 0.0]),
    ..WIDE
};
