//! Side-lying hip abduction with the heel pressed back against a wall.

use super::sources::{DISTEFANO_2009, KIM_2024};
use crate::exercise::*;

pub(super) static EXERCISE: Exercise = Exercise {
    id: ExerciseId("sl-abd-wall"),
    stage: Stage::Activation,
    position: Position::SideLying,
    sides: Sides::Each,
    dose: Dose { sets: (2, 3), measure: Measure::Reps, amount: (8, 12), rest_secs: 30 },
    tempo: Tempo::ACTIVATION,
    kit: &[Kit::Mat, Kit::Wall],
    kit_optional: &[],
    primary: &[Muscle::GluteMed, Muscle::GluteMax],
    secondary: &[Muscle::GluteMin, Muscle::Hamstrings],
    stop: &[Stop::OuterHipPain, Stop::HamstringPain],
    text: Localized {
        en: Text {
            name: "Heel-to-wall leg lift",
            short: "Wall leg lift",
            cue: "Press the heel back and slide it up the wall.",
            labels: Labels { lift: "Slide", hold: "Hold", lower: "Lower", pause: "Rest" },
        },
    },
    movement: &MOVEMENT,
};

pub(super) static PAGE: Page = Page {
    sources: &[&KIM_2024, &DISTEFANO_2009],
    our_choice: &[Chosen::Dose, Chosen::Tempo, Chosen::Angle, Chosen::Cues],
    stills: &[Some(&FAULT_HEEL_LEAVES), None, Some(&FAULT_TOES_UP)],
    text: Localized {
        en: PageText {
            purpose: "Adds your big glute to the side leg lift.",
            start: "Wear socks. Lie on your side with your back and your top heel against a wall. \
                The bottom knee is bent in front of you, the top leg is straight. Left side: your \
                left leg is on top.",
            steps: &[
                "Press your top heel gently back into the wall.",
                "Slide it up to about 30 degrees and keep the same pressure.",
                "Pause with your toes pointing straight ahead.",
                "Slide down slowly, still pressing.",
            ],
            spoken: Labels {
                lift: "Press back, slide up",
                hold: "Keep pressing",
                lower: "Slide down, still pressing",
                pause: "",
            },
            breath: "Breathe out as the heel slides up and in as it slides down.",
            faults: &[
                FaultText {
                    name: "The heel leaves the wall",
                    fix: "Stop, press the heel back again, then go on.",
                },
                FaultText {
                    name: "The low back arches",
                    fix: "Draw your ribs down and press more gently.",
                },
                FaultText {
                    name: "The toes turn up",
                    fix: "Point your kneecap and toes straight ahead.",
                },
            ],
            variations: &[],
            easier: "Do it without the wall, or slide only halfway.",
            harder: "Add a loop band just above your knees.",
            evidence: "One study was of people with less strength at the side of the hip. Pushing \
                the leg back while they lifted it raised the work there from 37% to 51% of its \
                maximum. In the big glute it rose from 25% to 52%. They pushed against a band. A \
                wall is our way to do the same.",
        },
    },
};

/// Turned a quarter about the vertical, for a wall stands at an `x`: the head is at +Z and the
/// figure faces +X.
static MOVEMENT: Movement = Movement {
    authored: Side::Left,
    low: &DOWN,
    high: &UP,
    view: View { yaw: 106.0, pitch: 20.0, frame: [-58.3, -54.2, 118.0, 71.1] },
    muscles: &[
        MuscleMark { muscle: Muscle::GluteMed, side: Side::Left, secondary: false },
        MuscleMark { muscle: Muscle::GluteMax, side: Side::Left, secondary: false },
    ],
    arrow: Arrow::Path { joint: Joint::Ankle(Side::Left), offset: [0.0, 0.0, -6.0] },
    props: &[
        Prop::Wall { x: -8.4, z: [-58.0, 52.0], height: 47.0, thickness: 2.0 },
        Prop::Mat { at: [9.0, -3.0], size: [35.0, 110.0] },
    ],
    ..Movement::DEFAULT
};

static DOWN: Pose = Pose {
    root: Root { pos: [0.0, 10.3, 0.0], rot: [90.0, 0.0, 90.0] },
    spine: [0.0, 0.0, 0.0],
    head: [0.0, 0.0, 4.0],
    arm_l: Arm::Planted {
        wrist: [17.5, 2.4, 21.0],
        elbow: [0.1, 1.0, 0.5],
        hand: Some([0.35, 0.0, 1.0]),
        girdle: [0.0, 0.0, 0.0],
    },
    arm_r: Arm::Planted {
        wrist: [1.0, 3.2, 42.0],
        elbow: [1.0, -0.1, 0.25],
        hand: Some([-0.8, 0.15, 0.6]),
        girdle: [-3.0, 1.0, 3.0],
    },
    leg_l: Leg::Swing([-4.6, -3.0, -4.0, 0.0, 4.0]),
    leg_r: Leg::Planted { ankle: [2.0, 3.3, -35.0], knee: [1.0, 0.0, 0.0], toe: [0.8, 0.0, -0.6] },
};

static UP: Pose = Pose { leg_l: Leg::Swing([-5.4, 31.0, -4.0, 0.0, 4.0]), ..DOWN };

static FAULT_HEEL_LEAVES: Pose = Pose { leg_l: Leg::Swing([26.0, 33.0, 4.0, 0.0, 4.0]), ..UP };

static FAULT_TOES_UP: Pose = Pose { leg_l: Leg::Swing([-3.0, 31.0, 62.0, 0.0, 4.0]), ..UP };
