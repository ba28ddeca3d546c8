//! Half-kneeling external rotation.

use super::sources::RUNNING_ARTICLES;
use crate::exercise::*;

pub(super) static EXERCISE: Exercise = Exercise {
    id: ExerciseId("kneel-er"),
    stage: Stage::Activation,
    position: Position::Kneeling,
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
    stop: &[Stop::KneelingPain, Stop::LatexAllergy],
    text: Localized {
        en: Text {
            name: "Kneeling rotation",
            short: "Kneel rotation",
            cue: "Tall trunk, flat foot, thigh turns out from the hip.",
            labels: Labels { lift: "Out", hold: "Hold", lower: "In", pause: "Set" },
        },
    },
    movement: &MOVEMENT,
};

pub(super) static PAGE: Page = Page {
    sources: &[&RUNNING_ARTICLES],
    our_choice: &[Chosen::Dose, Chosen::Tempo, Chosen::Angle, Chosen::Cues],
    stills: &[Some(&FAULT_TRUNK_TURNS), Some(&FAULT_FOOT_ROLLS), Some(&FAULT_FLICK)],
    text: Localized {
        en: PageText {
            purpose: "Turns the thigh out with the foot on the floor.",
            start: "Put the loop band just above your knees. Kneel on 1 knee with the other foot \
                flat in front and that knee bent to 90 degrees. Pad the knee you kneel on. Left \
                side: your left foot is in front.",
            steps: &[
                "Grow tall from the knee up, with the front knee over the second toe.",
                "Press the front knee slightly outwards, foot flat.",
                "Hold, then bring it back over the second toe.",
            ],
            spoken: Labels {
                lift: "Turn the thigh out",
                hold: "Big toe down",
                lower: "Slowly back in",
                pause: "",
            },
            breath: "Breathe out as the knee presses out and in as it returns.",
            faults: &[
                FaultText {
                    name: "The trunk leans or turns",
                    fix: "Grow tall and keep both hip bones facing forward.",
                },
                FaultText {
                    name: "The foot rolls outwards",
                    fix: "Keep the base of your big toe on the floor.",
                },
                FaultText {
                    name: "The knee flicks out",
                    fix: "Move it slowly, like a heavy door.",
                },
            ],
            variations: &[],
            easier: "Leave the band off.",
            harder: "Use a stronger band, and keep the movement just as slow.",
            evidence: "This drill comes from articles for runners. We know of no study that \
                tested it, so we cannot say how hard the muscles work. Use it to practise control.",
        },
    },
};

static MOVEMENT: Movement = Movement {
    authored: Side::Right,
    low: &AHEAD,
    high: &OUT,
    view: View { yaw: -5.0, pitch: 20.0, frame: [-28.5, -74.6, 57.1, 89.0] },
    second_view: Some(View { yaw: 35.0, pitch: 14.0, frame: [-33.6, -77.1, 64.4, 87.5] }),
    muscles: &[
        MuscleMark { muscle: Muscle::GluteMed, side: Side::Right, secondary: false },
        MuscleMark { muscle: Muscle::Rotators, side: Side::Right, secondary: false },
    ],
    guides: &[Guide::Knee(Side::Right)],
    arrow: Arrow::Path { joint: Joint::Knee(Side::Right), offset: [0.0, 8.0, 0.0] },
    props: &[
        Prop::Floor { at: [0.0, 1.0], radii: [26.0, 34.0], ticks: 0.0 },
        Prop::Pad { at: [5.0, 1.0, -3.0], size: [15.0, 2.0, 19.0] },
        Prop::BandOnThighs { at: 0.82 },
    ],
    faces_viewer: true,
    ..Movement::DEFAULT
};

static AHEAD: Pose = Pose {
    root: Root { pos: [0.0, 29.7, 0.0], rot: [0.0, 2.0, 0.0] },
    spine: [0.0, 0.0, 0.0],
    head: [-2.0, 0.0, 0.0],
    arm_l: Arm::Planted {
        wrist: [10.5, 34.2, 8.0],
        elbow: [1.0, 0.0, -0.6],
        hand: Some([-1.0, -0.2, -0.2]),
        girdle: [0.0, 0.0, 0.0],
    },
    arm_r: Arm::Planted {
        wrist: [-10.5, 34.2, 8.0],
        elbow: [-1.0, 0.0, -0.6],
        hand: Some([1.0, -0.2, -0.2]),
        girdle: [0.0, 0.0, 0.0],
    },
    leg_l: Leg::Planted {
        ankle: [4.8, 3.3, -24.5],
        knee: [0.0, -0.7, 0.7],
        toe: [0.0, -0.15, -1.0],
    },
    leg_r: Leg::Planted {
        ankle: [-7.0, 3.9, 24.5],
        knee: [0.02, 0.69, 0.73],
        toe: [-0.14, 0.0, 1.0],
    },
};

static OUT: Pose = Pose {
    leg_r: Leg::Planted {
        ankle: [-7.0, 3.9, 24.5],
        knee: [-0.56, 0.57, 0.6],
        toe: [-0.14, 0.0, 1.0],
    },
    ..AHEAD
};

static FAULT_TRUNK_TURNS: Pose = Pose {
    root: Root { pos: [0.5, 29.5, 0.0], rot: [-16.0, 2.0, -3.0] },
    spine: [0.0, 12.0, -22.0],
    head: [0.0, 18.0, 0.0],
    ..OUT
};

static FAULT_FLICK: Pose = Pose {
    root: Root { pos: [-1.5, 29.7, 0.0], rot: [0.0, 2.0, 0.0] },
    leg_r: Leg::Planted {
        ankle: [-7.0, 3.9, 24.5],
        knee: [-0.9, 0.3, 0.32],
        toe: [-0.3, 0.0, 1.0],
    },
    ..OUT
};

static FAULT_FOOT_ROLLS: Pose = Pose {
    leg_r: Leg::Planted {
        ankle: [-10.5, 4.6, 24.0],
        knee: [-0.5, 0.6, 0.62],
        toe: [0.3, -0.05, 1.0],
    },
    ..OUT
};
