//! Banded clamshell.

use super::clam::{FAULT_ROLLBACK, OPEN};
use super::postures::SIDE_LYING;
use super::sources::{RUNNING_ARTICLES, SELKOWITZ_2013};
use crate::exercise::*;

pub(super) static EXERCISE: Exercise = Exercise {
    id: ExerciseId("clam-band"),
    stage: Stage::Activation,
    position: Position::SideLying,
    sides: Sides::Each,
    dose: Dose { sets: (2, 3), measure: Measure::Reps, amount: (10, 15), rest_secs: 30 },
    tempo: Tempo::ACTIVATION,
    kit: &[Kit::Mat, Kit::LoopBand],
    kit_optional: &[Kit::Pad, Kit::Wall],
    primary: &[Muscle::GluteMed, Muscle::Rotators],
    secondary: &[Muscle::GluteMax],
    stop: &[Stop::OuterHipPain, Stop::LatexAllergy],
    text: Localized {
        en: Text {
            name: "Banded clamshell",
            short: "Band clam",
            cue: "Heels together; open the band, keep the pelvis still.",
            labels: Labels { lift: "Open", hold: "Hold", lower: "Close", pause: "Rest" },
        },
    },
    movement: &MOVEMENT,
};

pub(super) static PAGE: Page = Page {
    sources: &[&SELKOWITZ_2013, &RUNNING_ARTICLES],
    our_choice: &[Chosen::Dose, Chosen::Tempo, Chosen::Angle],
    stills: &[Some(&FAULT_ROLLBACK), None, None],
    text: Localized {
        en: PageText {
            purpose: "Loads the outward turn of your thigh.",
            start: "Put the loop band just above your knees. Lie on your side with your hips bent \
                about 45 to 60 degrees and your knees at 90. The band is just taut. Left side: \
                your left leg is on top.",
            steps: &[
                "Tighten your belly lightly.",
                "Keep your heels together and open the top knee against the band.",
                "Hold while the pelvis stays still.",
                "Resist the band as you close.",
            ],
            spoken: Labels {
                lift: "Open against the band",
                hold: "Hold it open",
                lower: "Slowly, resist the band",
                pause: "",
            },
            breath: "Breathe out as the knee opens and in as it closes.",
            faults: &[
                FaultText {
                    name: "The pelvis rolls back",
                    fix: "Open less far, or lie with your back against a wall.",
                },
                FaultText {
                    name: "The band goes slack or rolls up",
                    fix: "Move it a little higher on your thighs, or take a wider band.",
                },
                FaultText {
                    name: "The band snaps the knee shut",
                    fix: "Resist it all the way down, up to the last count.",
                },
            ],
            variations: &[],
            easier: "Do it without the band, or with a lighter one.",
            harder: "Take a stronger band, and start again from 10 reps.",
            evidence: "Of 11 exercises tested in 20 healthy people, the clam had the highest \
                score for glute work compared with the muscle at the front of the hip: 115. A \
                forward lunge scored 18. This was measured in a laboratory, not in runners with \
                sore knees.",
        },
    },
};

static MOVEMENT: Movement = Movement {
    authored: Side::Left,
    low: &SIDE_LYING,
    high: &OPEN,
    view: View { yaw: 20.0, pitch: 26.0, frame: [-58.4, -29.7, 107.2, 49.1] },
    second_view: Some(View { yaw: 180.0, pitch: 22.0, frame: [-47.2, -32.9, 102.2, 42.5] }),
    muscles: &[
        MuscleMark { muscle: Muscle::GluteMed, side: Side::Left, secondary: false },
        MuscleMark { muscle: Muscle::Rotators, side: Side::Left, secondary: false },
    ],
    arrow: Arrow::Path { joint: Joint::Knee(Side::Left), offset: [3.0, 2.0, 4.0] },
    props: &[Prop::Mat { at: [-4.0, 3.0], size: [96.0, 40.0] }, Prop::BandOnThighs { at: 0.86 }],
    ..Movement::DEFAULT
};
