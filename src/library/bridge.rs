//! Two-leg bridge.

use super::postures::ON_BACK;
use super::sources::{KANG_2016, RUNNING_ARTICLES, SELKOWITZ_2013};
use crate::exercise::*;

pub(super) static EXERCISE: Exercise = Exercise {
    id: ExerciseId("bridge"),
    stage: Stage::Activation,
    position: Position::OnBack,
    sides: Sides::Both,
    dose: Dose { sets: (2, 3), measure: Measure::Reps, amount: (12, 20), rest_secs: 30 },
    tempo: Tempo::ACTIVATION,
    kit: &[Kit::Mat],
    kit_optional: &[Kit::Dumbbell, Kit::Ball],
    primary: &[Muscle::GluteMax],
    secondary: &[Muscle::GluteMed, Muscle::Hamstrings, Muscle::Core],
    stop: &[Stop::BackPain, Stop::HamstringPain],
    text: Localized {
        en: Text {
            name: "Bridge",
            short: "Bridge",
            cue: "Ribs down, squeeze, line from shoulder to knee.",
            labels: Labels { lift: "Lift", hold: "Hold", lower: "Lower", pause: "Rest" },
        },
    },
    movement: &MOVEMENT,
};

pub(super) static PAGE: Page = Page {
    sources: &[&KANG_2016, &SELKOWITZ_2013, &RUNNING_ARTICLES],
    our_choice: &[Chosen::Dose, Chosen::Tempo],
    stills: &[Some(&FAULT_OVERARCH), None, None],
    text: Localized {
        en: PageText {
            purpose: "Gets both glutes working before a run or a harder exercise.",
            start: "Lie on your back with your knees bent and your feet flat, hip-width apart or \
                wider. Your heels are near your seat.",
            steps: &[
                "Tighten your belly and tuck your tailbone lightly.",
                "Push through your heels and lift to a line from shoulders to knees.",
                "Squeeze your glutes at the top.",
                "Roll down slowly.",
            ],
            spoken: Labels {
                lift: "Push through your heels",
                hold: "Squeeze, ribs down",
                lower: "Roll down slowly",
                pause: "",
            },
            breath: "Breathe out as you lift and in as you lower.",
            faults: &[
                FaultText {
                    name: "The back arches",
                    fix: "Lift less high and keep your ribs down.",
                },
                FaultText {
                    name: "The knees fall in",
                    fix: "Press your knees apart until they are over your second toes.",
                },
                FaultText {
                    name: "The back of the thigh cramps",
                    fix: "Bring your heels closer to your seat.",
                },
            ],
            variations: &[
                Variation {
                    name: "Weight on your hips",
                    how: "Rest a dumbbell or a full backpack across the front of your hips and \
                        hold it with both hands.",
                },
                Variation {
                    name: "Heels on a ball",
                    how: "Put your heels on a stability ball and lift. Keep the ball still. If \
                        the backs of your thighs cramp, go back to the floor.",
                },
            ],
            easier: "Lift only halfway.",
            harder: "Add a loop band, or hold the top for 30 seconds.",
            evidence: "A gentle exercise that prepares rather than strengthens. In 20 healthy \
                people the glutes worked more than the muscle at the front of the hip. In another \
                study, legs about 30 degrees apart made the big glute work most.",
        },
    },
};

static MOVEMENT: Movement = Movement {
    authored: Side::Both,
    low: &ON_BACK,
    high: &UP,
    view: View { yaw: -90.0, pitch: 8.0, frame: [-61.0, -34.8, 110.0, 41.1] },
    muscles: &[
        MuscleMark { muscle: Muscle::GluteMax, side: Side::Right, secondary: false },
        MuscleMark { muscle: Muscle::GluteMed, side: Side::Right, secondary: true },
    ],
    arrow: Arrow::Path { joint: Joint::Root, offset: [0.0, 11.0, 0.0] },
    props: &[Prop::Mat { at: [0.0, -6.0], size: [44.0, 104.0] }],
    ..Movement::DEFAULT
};

static UP: Pose = Pose {
    root: Root { pos: [0.0, 18.0, -2.6], rot: [0.0, -116.0, 0.0] },
    spine: [0.0, 0.0, 0.0],
    head: [26.0, 0.0, 0.0],
    ..ON_BACK
};

static FAULT_OVERARCH: Pose = Pose {
    root: Root { pos: [0.0, 20.6, -4.6], rot: [0.0, -94.0, 0.0] },
    spine: [-38.0, 0.0, 0.0],
    head: [40.0, 0.0, 0.0],
    ..UP
};
