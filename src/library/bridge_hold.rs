//! Two-leg bridge, held.

use super::postures::ON_BACK;
use super::sources::{LEHECKA_2017, RUNNING_ARTICLES};
use crate::exercise::*;

pub(super) static EXERCISE: Exercise = Exercise {
    id: ExerciseId("bridge-hold"),
    stage: Stage::Activation,
    position: Position::OnBack,
    sides: Sides::Both,
    dose: Dose { sets: (2, 3), measure: Measure::HoldSecs, amount: (30, 45), rest_secs: 30 },
    tempo: Tempo::HOLD,
    kit: &[Kit::Mat],
    kit_optional: &[],
    primary: &[Muscle::GluteMax],
    secondary: &[Muscle::GluteMed, Muscle::Hamstrings, Muscle::Core],
    stop: &[Stop::BackPain, Stop::HamstringPain],
    text: Localized {
        en: Text {
            name: "Bridge hold",
            short: "Bridge hold",
            cue: "A straight line from head to knees; breathe.",
            labels: Labels { lift: "Lift", hold: "Hold", lower: "Lower", pause: "Rest" },
        },
    },
    movement: &MOVEMENT,
};

pub(super) static PAGE: Page = Page {
    sources: &[&RUNNING_ARTICLES, &LEHECKA_2017],
    our_choice: &[Chosen::Dose, Chosen::Tempo],
    stills: &[Some(&FAULT_SAG), Some(&FAULT_OVERARCH), None],
    text: Localized {
        en: PageText {
            purpose: "Teaches your glutes to stay on while you breathe.",
            start: "Lie on your back with your knees bent and your arms long at your sides. Set \
                your feet hip-width apart, so close that your fingertips touch your heels.",
            steps: &[
                "Tighten your belly and tuck your tailbone lightly.",
                "Push through your heels and lift to a straight line from head to knees.",
                "Hold there and breathe. Keep both glutes tight.",
                "Roll down slowly, one part of your back after the other.",
            ],
            spoken: Labels {
                lift: "Press through your heels",
                hold: "Stay long and breathe",
                lower: "Roll down slowly",
                pause: "",
            },
            breath: "Breathe calmly all the way through the hold.",
            faults: &[
                FaultText {
                    name: "The hips sink",
                    fix: "End the hold here. A shorter straight hold is the better one.",
                },
                FaultText {
                    name: "The back arches",
                    fix: "Draw your ribs down and come a little lower.",
                },
                FaultText {
                    name: "The back of the thigh cramps",
                    fix: "Bring your heels closer and squeeze your glutes more.",
                },
            ],
            variations: &[],
            easier: "Hold for 10 seconds, rest, and lift again.",
            harder: "Work up to 45 seconds, then march with your feet.",
            evidence: "Articles for runners ask for a hold of half a minute. We know of no study \
                of the hold alone. In a study of the single-leg bridge, a heel closer to the seat \
                took work from the back of the thigh and left it in the glutes.",
        },
    },
};

static MOVEMENT: Movement = Movement {
    authored: Side::Both,
    low: &DOWN,
    high: &UP,
    view: View { yaw: -90.0, pitch: 8.0, frame: [-60.7, -34.3, 103.4, 40.3] },
    muscles: &[
        MuscleMark { muscle: Muscle::GluteMax, side: Side::Right, secondary: false },
        MuscleMark { muscle: Muscle::GluteMed, side: Side::Right, secondary: true },
    ],
    arrow: Arrow::Path { joint: Joint::Root, offset: [0.0, 11.0, 0.0] },
    props: &[Prop::Mat { at: [0.0, -9.0], size: [44.0, 100.0] }],
    ..Movement::DEFAULT
};

/// Fingertips at the heels.
static DOWN: Pose = Pose {
    arm_l: Arm::Planted {
        wrist: [11.5, 2.0, 4.6],
        elbow: [1.0, 0.0, 0.2],
        hand: Some([-0.3, 0.0, 1.0]),
        girdle: [0.0, -1.0, 0.0],
    },
    arm_r: Arm::Planted {
        wrist: [-11.5, 2.0, 4.6],
        elbow: [-1.0, 0.0, 0.2],
        hand: Some([0.3, 0.0, 1.0]),
        girdle: [0.0, -1.0, 0.0],
    },
    leg_l: Leg::Planted { ankle: [7.0, 3.9, 17.6], knee: [0.05, 1.0, 0.3], toe: [0.15, 0.0, 1.0] },
    leg_r: Leg::Planted {
        ankle: [-7.0, 3.9, 17.6],
        knee: [-0.05, 1.0, 0.3],
        toe: [-0.15, 0.0, 1.0],
    },
    ..ON_BACK
};

static UP: Pose = Pose {
    root: Root { pos: [0.0, 18.0, -2.6], rot: [0.0, -116.0, 0.0] },
    spine: [0.0, 0.0, 0.0],
    head: [26.0, 0.0, 0.0],
    ..DOWN
};

static FAULT_SAG: Pose = Pose {
    root: Root { pos: [0.0, 11.4, -1.0], rot: [0.0, -97.0, 0.0] },
    spine: [-4.0, 0.0, 0.0],
    head: [14.0, 0.0, 0.0],
    ..UP
};

static FAULT_OVERARCH: Pose = Pose {
    root: Root { pos: [0.0, 21.4, -3.6], rot: [0.0, -92.0, 0.0] },
    spine: [-42.0, 0.0, 0.0],
    head: [42.0, 0.0, 0.0],
    ..UP
};
