//! Side-lying leg lift with bent knees and a band.

use super::sl_abd_bent::{DOWN as LEGS_TOGETHER, FAULT_ROLL_BACK, FAULT_WAIST, UP};
use super::sources::{DISTEFANO_2009, RUNNING_ARTICLES};
use crate::exercise::*;

pub(super) static EXERCISE: Exercise = Exercise {
    id: ExerciseId("sl-abd-band"),
    stage: Stage::Activation,
    position: Position::SideLying,
    sides: Sides::Each,
    dose: Dose { sets: (2, 3), measure: Measure::Reps, amount: (10, 15), rest_secs: 30 },
    tempo: Tempo::ACTIVATION,
    kit: &[Kit::Mat, Kit::LoopBand],
    kit_optional: &[Kit::Pad, Kit::Wall],
    primary: &[Muscle::GluteMed],
    secondary: &[Muscle::GluteMin, Muscle::GluteMax],
    stop: &[Stop::OuterHipPain, Stop::LatexAllergy],
    text: Localized {
        en: Text {
            name: "Banded bent-knee leg lift",
            short: "Band leg lift",
            cue: "Push the band outwards; it stays taut all the way.",
            labels: Labels { lift: "Lift", hold: "Hold", lower: "Lower", pause: "Rest" },
        },
    },
    movement: &MOVEMENT,
};

pub(super) static PAGE: Page = Page {
    sources: &[&RUNNING_ARTICLES, &DISTEFANO_2009],
    our_choice: &[Chosen::Dose, Chosen::Tempo, Chosen::Angle],
    stills: &[Some(&FAULT_ROLL_BACK), Some(&FAULT_WAIST), None],
    text: Localized {
        en: PageText {
            purpose: "Adds a light band to the bent leg lift.",
            start: "Put a light loop band just above your knees. Lie on your side with your hips \
                stacked and both knees bent. Rest your head on your arm. The band is just taut. \
                Left side: your left leg is on top.",
            steps: &[
                "Tighten your belly and glutes lightly.",
                "Push outwards into the band and lift the whole top leg, knee and foot together.",
                "Pause at the top with your pelvis still.",
                "Lower in the same steady rhythm, and stop while the band is still taut.",
            ],
            spoken: Labels {
                lift: "Push out into the band",
                hold: "Hips stacked, hold",
                lower: "Slowly down, keep it taut",
                pause: "",
            },
            breath: "Breathe out as the leg lifts and in as it lowers.",
            faults: &[
                FaultText {
                    name: "You roll back and the thigh drifts forward",
                    fix: "Stack your hips again, and lift a little less.",
                },
                FaultText {
                    name: "The waist does the lifting",
                    fix: "Keep the gap under your waist the same and lift less high.",
                },
                FaultText {
                    name: "The band goes slack at the bottom",
                    fix: "Stop the way down while you still feel it pull, then lift again.",
                },
            ],
            variations: &[],
            easier: "If your hip pinches, lift less high and set your hips again. Or leave the \
                band off.",
            harder: "Take a stronger band, and start again from 10 reps.",
            evidence: "This drill comes from articles for runners, and we know of no study of it. \
                Without a band, but with a straight leg, the side of the hip worked at about 81% \
                of its maximum in one study. The bent leg is lighter, and the band gives some of \
                that back.",
        },
    },
};

static MOVEMENT: Movement = Movement {
    authored: Side::Left,
    low: &DOWN,
    high: &UP,
    view: View { yaw: 20.0, pitch: 20.0, frame: [-57.6, -39.6, 105.6, 54.8] },
    second_view: Some(View { yaw: 180.0, pitch: 18.0, frame: [-46.7, -46.2, 100.4, 54.5] }),
    muscles: &[MuscleMark { muscle: Muscle::GluteMed, side: Side::Left, secondary: false }],
    arrow: Arrow::Path { joint: Joint::Ankle(Side::Left), offset: [7.0, 0.0, 0.0] },
    props: &[Prop::Mat { at: [-4.0, 3.0], size: [96.0, 40.0] }, Prop::BandOnThighs { at: 0.84 }],
    ..Movement::DEFAULT
};

/// The knees stay apart, so that the band stays taut.
static DOWN: Pose = Pose { leg_l: Leg::Swing([45.0, -1.0, 4.0, 88.0, 0.0]), ..LEGS_TOGETHER };
