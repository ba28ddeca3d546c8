//! Two-leg bridge with a band above the knees.

use super::postures::ON_BACK;
use super::sources::{KIM_2022, RUNNING_ARTICLES};
use crate::exercise::*;

pub(super) static EXERCISE: Exercise = Exercise {
    id: ExerciseId("bridge-band"),
    stage: Stage::Activation,
    position: Position::OnBack,
    sides: Sides::Both,
    dose: Dose { sets: (2, 3), measure: Measure::Reps, amount: (12, 15), rest_secs: 30 },
    tempo: Tempo::ACTIVATION,
    kit: &[Kit::Mat, Kit::LoopBand],
    kit_optional: &[],
    primary: &[Muscle::GluteMax, Muscle::GluteMed],
    secondary: &[Muscle::Hamstrings, Muscle::Core],
    stop: &[Stop::BackPain, Stop::HamstringPain, Stop::LatexAllergy],
    text: Localized {
        en: Text {
            name: "Banded bridge",
            short: "Band bridge",
            cue: "Knees press out, big toes stay down.",
            labels: Labels { lift: "Lift", hold: "Hold", lower: "Lower", pause: "Rest" },
        },
    },
    movement: &MOVEMENT,
};

pub(super) static PAGE: Page = Page {
    sources: &[&KIM_2022, &RUNNING_ARTICLES],
    our_choice: &[Chosen::Dose, Chosen::Tempo],
    stills: &[Some(&FAULT_KNEES_IN), Some(&FAULT_OVERARCH), None],
    text: Localized {
        en: PageText {
            purpose: "Adds the side of your hips to the bridge.",
            start: "Put the loop band just above your knees. Lie on your back with your knees \
                bent and your feet flat, hip-width apart. Your heels are near your seat.",
            steps: &[
                "Press your knees against the band until they are hip-width apart.",
                "Push through your heels and lift to a line from shoulders to knees.",
                "Squeeze at the top and keep pressing out.",
                "Lower slowly without letting the knees in.",
            ],
            spoken: Labels {
                lift: "Press out, hips up",
                hold: "Squeeze, keep pressing",
                lower: "Slowly down, knees apart",
                pause: "",
            },
            breath: "Breathe out as you lift and in as you lower.",
            faults: &[
                FaultText {
                    name: "The knees fall in",
                    fix: "Press out before you lift, until each knee is over its second toe.",
                },
                FaultText {
                    name: "The back arches",
                    fix: "Lift less high and keep your ribs down.",
                },
                FaultText {
                    name: "The feet roll outwards",
                    fix: "Keep the base of your big toe on the floor.",
                },
            ],
            variations: &[],
            easier: "Leave the band off, or take a lighter one.",
            harder: "Take a stronger band, or hold each top for 10 seconds.",
            evidence: "In a study of 20 people with long-lasting back pain, both glutes worked \
                harder the harder the legs had to press outwards during a bridge. They pressed \
                against a sling, not a loop band, and the study was not about knees.",
        },
    },
};

static MOVEMENT: Movement = Movement {
    authored: Side::Both,
    low: &DOWN,
    high: &UP,
    view: View { yaw: -48.0, pitch: 16.0, frame: [-58.3, -30.6, 107.6, 46.2] },
    muscles: &[
        MuscleMark { muscle: Muscle::GluteMax, side: Side::Right, secondary: false },
        MuscleMark { muscle: Muscle::GluteMed, side: Side::Right, secondary: false },
    ],
    arrow: Arrow::Path { joint: Joint::Root, offset: [0.0, 11.0, 0.0] },
    props: &[Prop::Mat { at: [0.0, -6.0], size: [44.0, 104.0] }, Prop::BandOnThighs { at: 0.84 }],
    ..Movement::DEFAULT
};

static DOWN: Pose = Pose {
    leg_l: Leg::Planted { ankle: [6.5, 3.9, 25.0], knee: [0.0, 1.0, 0.3], toe: [0.15, 0.0, 1.0] },
    leg_r: Leg::Planted { ankle: [-6.5, 3.9, 25.0], knee: [0.0, 1.0, 0.3], toe: [-0.15, 0.0, 1.0] },
    ..ON_BACK
};

static UP: Pose = Pose {
    root: Root { pos: [0.0, 18.0, -2.6], rot: [0.0, -116.0, 0.0] },
    spine: [0.0, 0.0, 0.0],
    head: [26.0, 0.0, 0.0],
    leg_l: Leg::Planted { ankle: [6.5, 3.9, 25.0], knee: [0.28, 1.0, 0.3], toe: [0.15, 0.0, 1.0] },
    leg_r: Leg::Planted {
        ankle: [-6.5, 3.9, 25.0],
        knee: [-0.28, 1.0, 0.3],
        toe: [-0.15, 0.0, 1.0],
    },
    ..DOWN
};

static FAULT_KNEES_IN: Pose = Pose {
    leg_l: Leg::Planted { ankle: [6.5, 3.9, 25.0], knee: [-0.36, 1.0, 0.3], toe: [0.15, 0.0, 1.0] },
    leg_r: Leg::Planted {
        ankle: [-6.5, 3.9, 25.0],
        knee: [0.36, 1.0, 0.3],
        toe: [-0.15, 0.0, 1.0],
    },
    ..UP
};

static FAULT_OVERARCH: Pose = Pose {
    root: Root { pos: [0.0, 20.6, -4.6], rot: [0.0, -94.0, 0.0] },
    spine: [-38.0, 0.0, 0.0],
    head: [40.0, 0.0, 0.0],
    ..UP
};
