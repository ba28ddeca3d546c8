//! Side-lying hip abduction against a band or a weight at the ankle.

use super::postures::SIDE_LYING;
use super::sources::{DISTEFANO_2009, MACASKILL_2014, RUNNING_ARTICLES};
use crate::exercise::*;

pub(super) static EXERCISE: Exercise = Exercise {
    id: ExerciseId("sl-abd-load"),
    stage: Stage::Strength,
    position: Position::SideLying,
    sides: Sides::Each,
    dose: Dose { sets: (2, 3), measure: Measure::Reps, amount: (8, 12), rest_secs: 60 },
    tempo: Tempo::STRENGTH,
    kit: &[Kit::Mat, Kit::LoopBand],
    kit_optional: &[Kit::AnkleWeight],
    primary: &[Muscle::GluteMed, Muscle::GluteMin],
    secondary: &[Muscle::GluteMax],
    stop: &[Stop::OuterHipPain, Stop::OuterKneePain, Stop::LatexAllergy],
    text: Localized {
        en: Text {
            name: "Loaded side leg lift",
            short: "Loaded lift",
            cue: "Heel leads, no swing, leg slightly behind you.",
            labels: Labels { lift: "Lift", hold: "Hold", lower: "Lower", pause: "Rest" },
        },
    },
    movement: &MOVEMENT,
};

pub(super) static PAGE: Page = Page {
    sources: &[&MACASKILL_2014, &DISTEFANO_2009, &RUNNING_ARTICLES],
    our_choice: &[Chosen::Dose, Chosen::Tempo, Chosen::Angle],
    stills: &[Some(&FAULT_HIP_FLEX), Some(&FAULT_WAIST), None],
    text: Localized {
        en: PageText {
            purpose: "Builds strength at the side of your hip with extra load.",
            start: "Put the loop band round both ankles, or a weight of 1 to 4 kg on the top one. \
                Lie on your side, bottom knee a little bent, top leg straight and slightly behind \
                you. Left side: your left leg is on top.",
            steps: &[
                "Squeeze your glutes and make the top leg long.",
                "Lift it against the band to about 30 degrees, heel first.",
                "Pause for a second with your pelvis still.",
                "Lower it slowly, for the full 3 seconds.",
            ],
            spoken: Labels {
                lift: "Heel leads up",
                hold: "Still",
                lower: "Slowly, resist",
                pause: "",
            },
            breath: "Breathe out as the leg lifts and in as it lowers.",
            faults: &[
                FaultText {
                    name: "The leg drifts forward",
                    fix: "Push your heel back until the leg is in line with your body.",
                },
                FaultText {
                    name: "The waist does the lifting",
                    fix: "Take less load, and lift only to about 30 degrees.",
                },
                FaultText {
                    name: "The leg swings up",
                    fix: "Pause for a second at the top of each rep.",
                },
            ],
            variations: &[Variation {
                name: "Load above the knee",
                how: "Wear the band or the weight just above your knee. It may ask less of the \
                    outside of the knee.",
            }],
            easier: "Wear the load above your knee, or do it without load.",
            harder: "Take a stronger band or a heavier weight. Stop when 2 good reps are left.",
            evidence: "With the heaviest weight that people could lift 10 times, the side of the \
                hip worked at close to 100% of its maximum. Stepping sideways up a step reached \
                about 61%. These were healthy people.",
        },
    },
};

static MOVEMENT: Movement = Movement {
    authored: Side::Left,
    low: &DOWN,
    high: &UP,
    view: View { yaw: 0.0, pitch: 14.0, frame: [-56.7, -55.9, 119.4, 64.4] },
    second_view: Some(View { yaw: 180.0, pitch: 18.0, frame: [-62.7, -55.9, 119.4, 64.8] }),
    muscles: &[MuscleMark { muscle: Muscle::GluteMed, side: Side::Left, secondary: false }],
    arrow: Arrow::Path { joint: Joint::Ankle(Side::Left), offset: [6.0, 0.0, 0.0] },
    props: &[Prop::Mat { at: [3.0, 2.0], size: [116.0, 42.0] }, Prop::BandOnShanks { at: 0.86 }],
    ..Movement::DEFAULT
};

/// The bottom leg is bent only a little: the loop needs both ankles at the same height.
static DOWN: Pose = Pose {
    leg_l: Leg::Swing([-6.0, -1.0, -6.0, 0.0, 0.0]),
    leg_r: Leg::Planted { ankle: [45.5, 3.3, 0.0], knee: [0.0, 0.0, 1.0], toe: [0.5, 0.0, 0.87] },
    ..SIDE_LYING
};

static UP: Pose = Pose { leg_l: Leg::Swing([-8.0, 31.0, -6.0, 0.0, 0.0]), ..DOWN };

static FAULT_HIP_FLEX: Pose = Pose {
    root: Root { pos: [0.0, 10.3, -2.0], rot: [0.0, -24.0, 90.0] },
    leg_l: Leg::Swing([24.0, 34.0, 20.0, 0.0, 0.0]),
    ..UP
};

static FAULT_WAIST: Pose = Pose {
    root: Root { pos: [0.0, 11.6, 0.0], rot: [0.0, 0.0, 112.0] },
    spine: [0.0, -26.0, 0.0],
    leg_l: Leg::Swing([-6.0, 22.0, -6.0, 0.0, 0.0]),
    ..UP
};
