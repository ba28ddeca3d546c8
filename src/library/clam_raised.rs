//! Clamshell with both feet raised off the floor.
//!
//! The source articles speak of a clamshell "with elevated leg" and a pad under the hip, and leave
//! open what is elevated: here both feet, together.

use super::postures::SIDE_LYING;
use super::sources::{BOREN_2011, RUNNING_ARTICLES};
use crate::exercise::*;

pub(super) static EXERCISE: Exercise = Exercise {
    id: ExerciseId("clam-raised"),
    stage: Stage::Activation,
    position: Position::SideLying,
    sides: Sides::Each,
    dose: Dose { sets: (2, 3), measure: Measure::Reps, amount: (8, 12), rest_secs: 30 },
    tempo: Tempo::ACTIVATION,
    kit: &[Kit::Mat, Kit::Pad],
    kit_optional: &[],
    primary: &[Muscle::GluteMed, Muscle::Rotators],
    secondary: &[Muscle::GluteMax, Muscle::Obliques],
    stop: &[Stop::OuterHipPain, Stop::BackPain],
    text: Localized {
        en: Text {
            name: "Raised clamshell",
            short: "Raised clam",
            cue: "Feet float, heels touch, only the top knee opens.",
            labels: Labels { lift: "Open", hold: "Hold", lower: "Close", pause: "Rest" },
        },
    },
    movement: &MOVEMENT,
};

pub(super) static PAGE: Page = Page {
    sources: &[&BOREN_2011, &RUNNING_ARTICLES],
    our_choice: &[Chosen::Dose, Chosen::Tempo, Chosen::Angle],
    stills: &[Some(&FAULT_ROLLBACK), Some(&FAULT_HEELS_APART), None, None],
    text: Localized {
        en: PageText {
            purpose: "Turns your thigh out without help from the floor.",
            start: "Lie on your side with a small pad or towel under your hip, hips bent about 45 \
                to 60 degrees and knees at 90. Lift both feet off the floor, heels touching. The \
                bottom knee stays down. Left side: your left leg is on top.",
            steps: &[
                "Make your waist long and tighten your belly lightly.",
                "Keep your heels touching in the air and open the top knee.",
                "Hold while your pelvis stays still.",
                "Close slowly. The feet stay up until the set is done.",
            ],
            spoken: Labels {
                lift: "Open the top knee",
                hold: "Heels touch, feet up",
                lower: "Close slowly, feet stay up",
                pause: "",
            },
            breath: "Breathe out as the knee opens and in as it closes.",
            faults: &[
                FaultText {
                    name: "The pelvis rolls back",
                    fix: "Open less far, with your top hip bone over the bottom one.",
                },
                FaultText {
                    name: "The heels come apart",
                    fix: "Press them together, and lift the feet a little less.",
                },
                FaultText {
                    name: "The low back arches",
                    fix: "Draw your ribs down and lift the feet less high.",
                },
                FaultText {
                    name: "The shoulders creep up",
                    fix: "Let your head rest heavy and slide your shoulders down.",
                },
            ],
            variations: &[],
            easier: "Rest your feet on the floor between reps, or do a plain clamshell.",
            harder: "Add a loop band just above your knees, or straighten the top leg once it is \
                open.",
            evidence: "In one study the hardest kind of clamshell brought the side of the hip to \
                a peak of 77% of its maximum. We have not seen how that kind was done, and know \
                of no study of this one. The pad comes from articles for runners. Raising both \
                feet is how we read them.",
        },
    },
};

static MOVEMENT: Movement = Movement {
    authored: Side::Left,
    low: &CLOSED,
    high: &OPEN,
    view: View { yaw: 20.0, pitch: 22.0, frame: [-57.6, -36.7, 105.6, 53.1] },
    second_view: Some(View { yaw: 180.0, pitch: 20.0, frame: [-45.7, -40.1, 99.4, 48.9] }),
    muscles: &[
        MuscleMark { muscle: Muscle::GluteMed, side: Side::Left, secondary: false },
        MuscleMark { muscle: Muscle::Rotators, side: Side::Left, secondary: false },
    ],
    arrow: Arrow::Path { joint: Joint::Knee(Side::Left), offset: [3.0, 2.0, 4.0] },
    props: &[
        Prop::Mat { at: [-4.0, 3.0], size: [96.0, 40.0] },
        Prop::Pad { at: [-1.0, 1.0, 0.5], size: [18.0, 2.0, 17.0] },
    ],
    ..Movement::DEFAULT
};

/// The bottom knee rests on the mat; the shins slope up to the heels.
static CLOSED: Pose = Pose {
    root: Root { pos: [0.0, 12.2, 0.0], rot: [0.0, 0.0, 90.0] },
    spine: [0.0, 5.0, 0.0],
    leg_l: Leg::Planted {
        ankle: [34.0, 20.5, 0.2],
        knee: [0.0, -0.3, 1.0],
        toe: [0.72, 0.0, 0.69],
    },
    leg_r: Leg::Planted {
        ankle: [34.0, 16.0, 0.0],
        knee: [0.0, -0.6, 1.0],
        toe: [0.72, 0.0, 0.69],
    },
    ..SIDE_LYING
};

static OPEN: Pose = Pose {
    leg_l: Leg::Planted { ankle: [34.0, 20.5, 0.2], knee: [0.0, 0.6, 0.8], toe: [0.72, 0.0, 0.69] },
    ..CLOSED
};

static FAULT_ROLLBACK: Pose = Pose {
    root: Root { pos: [0.0, 12.2, -2.0], rot: [0.0, -30.0, 90.0] },
    arm_l: Arm::Planted {
        wrist: [-14.0, 10.0, 14.0],
        elbow: [-0.5, 1.0, 0.1],
        hand: Some([0.3, -1.0, 0.6]),
        girdle: [0.0, 0.0, 0.0],
    },
    leg_l: Leg::Planted {
        ankle: [34.0, 20.5, 0.2],
        knee: [0.0, 1.0, 0.05],
        toe: [0.72, 0.0, 0.69],
    },
    ..OPEN
};

static FAULT_HEELS_APART: Pose = Pose {
    leg_l: Leg::Planted { ankle: [34.0, 30.0, 3.0], knee: [0.0, 0.6, 0.8], toe: [0.72, 0.0, 0.69] },
    ..OPEN
};
