//! Marching bridge: the feet leave the floor in turn while the pelvis stays up.

use super::postures::ON_BACK;
use super::sources::MCKAY_2020;
use crate::exercise::*;

pub(super) static EXERCISE: Exercise = Exercise {
    id: ExerciseId("bridge-march"),
    stage: Stage::Control,
    position: Position::OnBack,
    sides: Sides::Alternating,
    dose: Dose { sets: (2, 3), measure: Measure::Reps, amount: (6, 10), rest_secs: 45 },
    tempo: Tempo {
        name: TempoName::Own,
        lift: 1,
        hold: 2,
        lower: 1,
        pause: 1,
        starts_with: Opening::Lift,
    },
    kit: &[Kit::Mat],
    kit_optional: &[],
    primary: &[Muscle::GluteMax, Muscle::GluteMed],
    secondary: &[Muscle::Core, Muscle::Hamstrings],
    stop: &[Stop::HamstringPain, Stop::BackPain],
    text: Localized {
        en: Text {
            name: "Marching bridge",
            short: "March bridge",
            cue: "Hips high and level; only the foot moves.",
            labels: Labels { lift: "Lift", hold: "Hold", lower: "Place", pause: "Level" },
        },
    },
    movement: &MOVEMENT,
};

pub(super) static PAGE: Page = Page {
    sources: &[&MCKAY_2020],
    our_choice: &[Chosen::Dose, Chosen::Tempo, Chosen::Angle],
    stills: &[Some(&FAULT_PELVIS_DIPS), Some(&FAULT_SAG), None],
    text: Localized {
        en: PageText {
            purpose: "Keeps your pelvis level while 1 leg at a time holds you up.",
            start: "Lie on your back with your knees bent and your feet flat, hip-width apart. \
                Lift your hips to a line from shoulders to knees, and stay up there.",
            steps: &[
                "Shift a little weight onto 1 foot, with your hips level.",
                "Lift the other foot off the floor, at most a hand\u{2019}s length.",
                "Hold for 2 seconds. Your hips stay where they are.",
                "Place the foot softly, then change sides.",
            ],
            spoken: Labels {
                lift: "A foot floats",
                hold: "Hips high and level",
                lower: "Place it softly",
                pause: "Hips stay up",
            },
            breath: "Breathe out as the foot lifts and in as you place it.",
            faults: &[
                FaultText {
                    name: "One side of the pelvis dips",
                    fix: "Put your hands on your hip bones, and lift only the heel.",
                },
                FaultText {
                    name: "The hips sink as you go on",
                    fix: "Rest, then do fewer steps with your hips high.",
                },
                FaultText {
                    name: "You rock from side to side",
                    fix: "Wait until you are still on both feet before each lift.",
                },
            ],
            variations: &[],
            easier: "Lift only the heel, and keep your toes on the floor.",
            harder: "Bring the knee over your hip, or do a single-leg bridge.",
            evidence: "A small trial in 24 women with pain on the outside of the knee used it \
                between the plain bridge and the hip thrust. After 8 weeks the groups did not \
                clearly differ. We know of no study of the march alone.",
        },
    },
};

/// The left foot lifts so that the hip that works, the right one, is on the near side.
static MOVEMENT: Movement = Movement {
    authored: Side::Left,
    low: &LEVEL,
    high: &FLOAT,
    view: View { yaw: -44.0, pitch: 15.0, frame: [-56.6, -39.3, 104.8, 54.5] },
    muscles: &[
        MuscleMark { muscle: Muscle::GluteMax, side: Side::Right, secondary: false },
        MuscleMark { muscle: Muscle::GluteMed, side: Side::Right, secondary: false },
    ],
    guides: &[Guide::Pelvis],
    arrow: Arrow::Path { joint: Joint::Ankle(Side::Left), offset: [0.0, 0.0, 10.0] },
    props: &[Prop::Mat { at: [0.0, -6.0], size: [44.0, 104.0] }],
    ..Movement::DEFAULT
};

static LEVEL: Pose = Pose {
    root: Root { pos: [0.0, 18.0, -2.6], rot: [0.0, -116.0, 0.0] },
    spine: [0.0, 0.0, 0.0],
    head: [26.0, 0.0, 0.0],
    ..ON_BACK
};

static FLOAT: Pose = Pose {
    leg_l: Leg::Planted { ankle: [6.0, 15.0, 24.0], knee: [0.05, 1.0, 0.3], toe: [0.15, 0.0, 1.0] },
    ..LEVEL
};

static FAULT_PELVIS_DIPS: Pose = Pose {
    root: Root { pos: [0.0, 15.4, -2.4], rot: [-43.5, -116.7, 40.3] },
    spine: [0.0, 0.0, -14.0],
    ..FLOAT
};

static FAULT_SAG: Pose = Pose {
    root: Root { pos: [0.0, 10.8, -0.6], rot: [0.0, -96.0, 0.0] },
    spine: [-4.0, 0.0, 0.0],
    head: [14.0, 0.0, 0.0],
    ..FLOAT
};
