//! Half-kneeling external rotation.

use super::sources::RUNNING_ARTICLES;
use crate::exercise::*;

pub(super) static EXERCISE: Exercise = Exercise {
    id: ExerciseId("kneel-er"),
    stage: Stage::Activation,
    position: Position::HalfKneeling,
    sides: Sides::Each,
    dose: Dose { sets: (2, 2), measure: Measure::Reps, amount: (8, 12), rest_secs: 30 },
    tempo: Tempo {
        name: TempoName::Own,
        lift: 2,
        hold: 2,
        lower: 2,
        pause: 0,
        starts_with: Opening::Lift,
    },
    kit: &[Kit::Mat, Kit::LoopBand],
    kit_optional: &[Kit::Pad],
    primary: &[Muscle::Rotators],
    secondary: &[Muscle::GluteMed, Muscle::Core],
    easier: &[],
    harder: &[],
    stop: &[Stop::KneelingPain, Stop::LatexAllergy],
    faults: &[
        Fault {
            still: Some(&FAULT_LEAN),
            text: Localized {
                en: FaultText {
                    name: "The trunk leans or turns",
                    fix: "Grow tall and keep both hip bones facing forward.",
                },
            },
        },
        Fault {
            still: None,
            text: Localized {
                en: FaultText {
                    name: "The foot rolls outwards",
                    fix: "Keep the base of your big toe on the floor.",
                },
            },
        },
        Fault {
            still: None,
            text: Localized {
                en: FaultText {
                    name: "The knee flicks out",
                    fix: "Move it slowly, like a heavy door.",
                },
            },
        },
    ],
    sources: &[&RUNNING_ARTICLES],
    our_choice: &[Chosen::Dose, Chosen::Tempo, Chosen::Angle, Chosen::Cues],
    text: Localized {
        en: Text {
            name: "Kneeling rotation",
            short: "Kneel rotation",
            purpose: "Turns the thigh out with the foot on the floor.",
            start: "Put the loop band just above your knees. Kneel on 1 knee with the other foot \
                flat in front and that knee bent to 90 degrees. Pad the knee you kneel on. Left \
                side: your left foot is in front.",
            steps: &[
                "Stand tall from the knee up, with the front knee over the second toe.",
                "Press the front knee slightly outwards, foot flat.",
                "Hold, then bring it back over the second toe.",
            ],
            cue: "Tall trunk, flat foot, thigh turns out from the hip.",
            breath: "Breathe out as the knee presses out and in as it returns.",
            labels: Labels { lift: "Out", hold: "Hold", lower: "In", pause: "Set" },
            easier: "Leave the band off.",
            harder: "Use a stronger band, and keep the movement just as slow.",
            evidence: "This drill comes from articles for runners. We know of no study that \
                tested it, so we cannot say how hard the muscles work. Use it to practise control.",
        },
    },
    movement: &MOVEMENT,
};

static MOVEMENT: Movement = Movement {
    authored: Side::Right,
    low: &BOTTOM,
    high: &TOP,
    bumps: &[],
    scroll: 0.0,
    view: View { yaw: -78.0, pitch: 10.0, frame: [-49.0, -93.0, 96.0, 99.0] },
    second_view: Some(View { yaw: -12.0, pitch: 10.0, frame: [-24.3, -92.7, 47.7, 103.3] }),
    muscles: &[MuscleMark { muscle: Muscle::GluteMax, side: Side::Right, secondary: true }, MuscleMark { muscle: Muscle::GluteMed, side: Side::Right, secondary: false }, MuscleMark { muscle: Muscle::Quads, side: Side::Right, secondary: true }],
    guides: &[],
    arrow: Arrow::Path { joint: Joint::Root, offset: [0.0, 0.0, -16.0] },
    props: &[Prop::Floor { at: [0.0, -1.0], radii: [15.0, 46.0], ticks: 0.0 }],
    faces_viewer: false,
};

static TOP: Pose = Pose {
    root: Root { pos: [0.0, 44.8, 0.0], rot: [0.0, 4.0, 0.0] },
    spine: [2.0, 0.0, 0.0],
    head: [-4.0, 0.0, 0.0],
    arm_l: Arm::Planted { wrist: [11.0, 50.0, 6.0], elbow: [1.0, 0.0, -1.0], hand: Some([-1.0, 0.0, 0.4]), girdle: [0.0, 0.0, 0.0] },
    arm_r: Arm::Planted { wrist: [-11.0, 50.0, 6.0], elbow: [-1.0, 0.0, -1.0], hand: Some([1.0, 0.0, 0.4]), girdle: [0.0, 0.0, 0.0] },
    leg_l: Leg::Planted { ankle: [5.0, 9.6, -30.0], knee: [0.0, -0.2, 1.0], toe: [0.0, -0.72, 0.69] },
    leg_r: Leg::Planted { ankle: [-5.0, 3.9, 24.0], knee: [-0.05, 0.0, 1.0], toe: [-0.05, 0.0, 1.0] },
};

static BOTTOM: Pose = Pose {
    root: Root { pos: [0.0, 28.8, -0.5], rot: [0.0, 10.0, 0.0] },
    arm_l: Arm::Planted { wrist: [11.0, 34.0, 7.0], elbow: [1.0, 0.0, -1.0], hand: Some([-1.0, 0.0, 0.4]), girdle: [0.0, 0.0, 0.0] },
    arm_r: Arm::Planted { wrist: [-11.0, 34.0, 7.0], elbow: [-1.0, 0.0, -1.0], hand: Some([1.0, 0.0, 0.4]), girdle: [0.0, 0.0, 0.0] },
    leg_l: Leg::Planted { ankle: [5.0, 9.6, -30.0], knee: [0.0, -1.0, 0.4], toe: [0.0, -0.72, 0.69] },
    ..TOP
};

static FAULT_LEAN: Pose = Pose {
    root: Root { pos: [0.0, 28.8, -1.0], rot: [0.0, 30.0, 0.0] },
    spine: [16.0, 0.0, 0.0],
    head: [-16.0, 0.0, 0.0],
    arm_l: Arm::Planted { wrist: [11.0, 34.0, 10.0], elbow: [1.0, 0.0, -1.0], hand: Some([-1.0, 0.0, 0.4]), girdle: [0.0, 0.0, 0.0] },
    arm_r: Arm::Planted { wrist: [-11.0, 34.0, 10.0], elbow: [-1.0, 0.0, -1.0], hand: Some([1.0, 0.0, 0.4]), girdle: [0.0, 0.0, 0.0] },
    ..BOTTOM
};
