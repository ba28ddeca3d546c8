//! Side-lying hip abduction with a straight leg.

use super::postures::SIDE_LYING;
use super::sources::{DISTEFANO_2009, HANSEN_2023, KHAYAMBASHI_2012, MACASKILL_2014};
use crate::exercise::*;

pub(super) static EXERCISE: Exercise = Exercise {
    id: ExerciseId("sl-abd"),
    stage: Stage::Activation,
    position: Position::SideLying,
    sides: Sides::Each,
    dose: Dose { sets: (2, 3), measure: Measure::Reps, amount: (12, 20), rest_secs: 30 },
    tempo: Tempo::ACTIVATION,
    kit: &[Kit::Mat],
    kit_optional: &[],
    primary: &[Muscle::GluteMed, Muscle::GluteMin],
    secondary: &[Muscle::GluteMax],
    stop: &[Stop::OuterHipPain],
    text: Localized {
        en: Text {
            name: "Straight side leg lift",
            short: "Side leg lift",
            cue: "Heel leads, toes forward, leg slightly behind you.",
            labels: Labels { lift: "Lift", hold: "Hold", lower: "Lower", pause: "Rest" },
        },
    },
    movement: &MOVEMENT,
};

pub(super) static PAGE: Page = Page {
    sources: &[&DISTEFANO_2009, &MACASKILL_2014, &KHAYAMBASHI_2012, &HANSEN_2023],
    our_choice: &[Chosen::Dose, Chosen::Tempo, Chosen::Angle],
    stills: &[Some(&FAULT_HIP_FLEX), Some(&FAULT_TOES_UP), Some(&FAULT_WAIST)],
    text: Localized {
        en: PageText {
            purpose: "Builds the side of your hip with the weight of your own leg.",
            start: "Lie on your side with the bottom knee bent. The top leg is straight and in \
                line with your body, or slightly behind it. Left side: your left leg is on top.",
            steps: &[
                "Squeeze your glutes and make the top leg long.",
                "Lift it to about 30 degrees, heel first.",
                "Pause with your pelvis still.",
                "Lower it slowly.",
            ],
            spoken: Labels {
                lift: "Heel leads, leg up",
                hold: "Hold, toes forward",
                lower: "Slowly down, stay long",
                pause: "",
            },
            breath: "Breathe out as the leg lifts and in as it lowers.",
            faults: &[
                FaultText {
                    name: "The leg drifts forward",
                    fix: "Push your heel back until the leg is in line with your body.",
                },
                FaultText {
                    name: "The toes turn up",
                    fix: "Point your kneecap and toes straight ahead.",
                },
                FaultText {
                    name: "The waist does the lifting",
                    fix: "Make the leg long and lift only to about 30 degrees.",
                },
            ],
            variations: &[],
            easier: "Bend the top knee.",
            harder: "Slide your heel up a wall with light pressure, or add a band or a weight at \
                the ankle.",
            evidence: "Without a weight, few exercises ask more of the side of the hip: about 81% \
                of its maximum in one study. With a heavy weight, another study came close to \
                100%. In a trial of 28 women, 8 weeks of hip training eased knee pain more than no \
                exercise. In a trial of 200 people, thigh training did as well as hip training.",
        },
    },
};

static MOVEMENT: Movement = Movement {
    authored: Side::Left,
    low: &DOWN,
    high: &UP,
    view: View { yaw: 0.0, pitch: 14.0, frame: [-56.7, -58.2, 119.4, 66.8] },
    second_view: Some(View { yaw: 180.0, pitch: 18.0, frame: [-63.5, -57.9, 121.0, 67.6] }),
    muscles: &[MuscleMark { muscle: Muscle::GluteMed, side: Side::Left, secondary: false }],
    arrow: Arrow::Path { joint: Joint::Ankle(Side::Left), offset: [6.0, 0.0, 0.0] },
    props: &[Prop::Mat { at: [3.0, 2.0], size: [116.0, 42.0] }],
    ..Movement::DEFAULT
};

static DOWN: Pose = Pose {
    leg_l: Leg::Swing([-6.0, -2.0, -6.0, 0.0, 0.0]),
    leg_r: Leg::Planted { ankle: [38.0, 3.3, -2.0], knee: [0.0, 0.0, 1.0], toe: [0.6, 0.0, 0.8] },
    ..SIDE_LYING
};

static UP: Pose = Pose { leg_l: Leg::Swing([-8.0, 33.0, -6.0, 0.0, 0.0]), ..DOWN };

static FAULT_HIP_FLEX: Pose = Pose {
    root: Root { pos: [0.0, 10.3, -2.0], rot: [0.0, -24.0, 90.0] },
    leg_l: Leg::Swing([24.0, 38.0, 20.0, 0.0, 0.0]),
    ..UP
};

static FAULT_WAIST: Pose = Pose {
    root: Root { pos: [0.0, 11.6, 0.0], rot: [0.0, 0.0, 112.0] },
    spine: [0.0, -26.0, 0.0],
    leg_l: Leg::Swing([-6.0, 26.0, -6.0, 0.0, 0.0]),
    ..UP
};

static FAULT_TOES_UP: Pose = Pose { leg_l: Leg::Swing([-4.0, 33.0, 62.0, 0.0, 0.0]), ..UP };
