//! Monster walk: diagonal steps forward and back in a band.

use super::postures::foot;
use super::sources::{BERRY_2015, MCKAY_2020, RUNNING_ARTICLES};
use crate::exercise::*;

pub(super) static EXERCISE: Exercise = Exercise {
    id: ExerciseId("monster"),
    stage: Stage::Control,
    position: Position::Standing,
    sides: Sides::OutAndBack,
    dose: Dose { sets: (2, 3), measure: Measure::Steps, amount: (8, 12), rest_secs: 45 },
    tempo: Tempo::STEPS,
    kit: &[Kit::LoopBand],
    kit_optional: &[],
    primary: &[Muscle::GluteMed, Muscle::GluteMax],
    secondary: &[Muscle::Rotators, Muscle::Quads],
    stop: &[Stop::LatexAllergy],
    text: Localized {
        en: Text {
            name: "Monster walk",
            short: "Monster walk",
            cue: "Feet stay wide, band stays taut, head at one height.",
            labels: Labels { lift: "Step", hold: "Hold", lower: "Follow", pause: "Set" },
        },
    },
    movement: &MOVEMENT,
};

pub(super) static PAGE: Page = Page {
    sources: &[&BERRY_2015, &MCKAY_2020, &RUNNING_ARTICLES],
    our_choice: &[Chosen::Dose, Chosen::Tempo],
    stills: &[Some(&FAULT_NARROW), Some(&FAULT_TOES_OUT), Some(&FAULT_STANDS_UP), None],
    text: Localized {
        en: PageText {
            purpose: "Holds the knees apart while you walk forward and back.",
            start: "Put the loop band round your shins, or just above your knees. Bend into a \
                quarter squat with your feet a little wider than your hips and your chest up.",
            steps: &[
                "Step forward and out with 1 foot, in a small arc.",
                "Set it down with the toes forward, knee over the second toe.",
                "Follow with the other foot until both are level, still wide apart.",
                "Walk forward, then walk backward. On the way back the other foot leads.",
            ],
            spoken: Labels { lift: "Forward and out", hold: "", lower: "Follow wide", pause: "" },
            breath: "Breathe evenly: out for 2 steps, in for 2 steps.",
            faults: &[
                FaultText {
                    name: "The feet come together",
                    fix: "Land wide, so that the band is taut the whole way.",
                },
                FaultText {
                    name: "The toes turn out",
                    fix: "Point both feet ahead and press the knees apart.",
                },
                FaultText {
                    name: "You bob up between steps",
                    fix: "Stay in the quarter squat, as if under a low ceiling.",
                },
                FaultText {
                    name: "The hips swing",
                    fix: "Take shorter steps and keep both level.",
                },
            ],
            variations: &[],
            easier: "Put the band above your knees, or take shorter steps.",
            harder: "Put the band round your feet, or use a stronger one.",
            evidence: "Band walks were part of a trial programme for pain on the outside of the \
                knee. In sideways band walks a squat posture worked the glutes more than standing \
                upright. The leg that stays worked more than the leg that steps.",
        },
    },
};

static MOVEMENT: Movement = Movement {
    authored: Side::Right,
    low: &LEVEL,
    high: &AHEAD,
    bumps: &[
        Bump::step(Phase::Lift, Limb::LegR, [-3.0, 4.0, 0.0]),
        Bump::step(Phase::Lower, Limb::LegL, [3.0, 4.0, 0.0]),
    ],
    travel: Travel::Steps([0.0, -16.0]),
    view: View { yaw: -32.0, pitch: 14.0, frame: [-36.0, -98.0, 72.0, 110.0] },
    second_view: Some(View { yaw: 0.0, pitch: 10.0, frame: [-34.5, -100.0, 69.0, 106.5] }),
    muscles: &[
        MuscleMark { muscle: Muscle::GluteMed, side: Side::Right, secondary: false },
        MuscleMark { muscle: Muscle::GluteMed, side: Side::Left, secondary: false },
    ],
    arrow: Arrow::Straight { from: [-20.0, 0.0, 2.0], to: [-22.0, 0.0, 20.0] },
    props: &[
        Prop::Floor { at: [0.0, 0.0], radii: [24.0, 30.0], ticks: 16.0 },
        Prop::BandOnShanks { at: 0.5 },
    ],
    ..Movement::DEFAULT
};

static LEVEL: Pose = Pose {
    root: Root { pos: [0.0, 47.8, -3.6], rot: [0.0, 16.0, 0.0] },
    spine: [4.0, 0.0, 0.0],
    head: [-14.0, 0.0, 0.0],
    arm_l: Arm::Planted {
        wrist: [1.6, 60.6, 17.0],
        elbow: [1.0, -0.6, -0.2],
        hand: Some([-1.0, 0.4, 0.3]),
        girdle: [0.0, 0.0, 0.0],
    },
    arm_r: Arm::Planted {
        wrist: [-1.6, 59.6, 16.0],
        elbow: [-1.0, -0.6, -0.2],
        hand: Some([1.0, 0.4, 0.3]),
        girdle: [0.0, 0.0, 0.0],
    },
    leg_l: foot([12.5, 3.9, 0.0], [0.26, 0.0, 1.0], [0.1, 0.0, 1.0]),
    leg_r: foot([-12.5, 3.9, 0.0], [-0.26, 0.0, 1.0], [-0.1, 0.0, 1.0]),
};

static AHEAD: Pose = Pose {
    leg_l: foot([12.5, 3.9, -8.0], [0.26, 0.0, 1.0], [0.1, 0.0, 1.0]),
    leg_r: foot([-12.5, 3.9, 8.0], [-0.26, 0.0, 1.0], [-0.1, 0.0, 1.0]),
    ..LEVEL
};

static FAULT_NARROW: Pose = Pose {
    leg_l: foot([4.4, 3.9, -8.0], [0.0, 0.0, 1.0], [0.1, 0.0, 1.0]),
    leg_r: foot([-4.4, 3.9, 8.0], [0.0, 0.0, 1.0], [-0.1, 0.0, 1.0]),
    ..LEVEL
};

static FAULT_TOES_OUT: Pose = Pose {
    leg_l: foot([12.5, 3.9, -8.0], [0.3, 0.0, 1.0], [1.0, 0.0, 1.0]),
    leg_r: foot([-12.5, 3.9, 8.0], [-0.3, 0.0, 1.0], [-1.0, 0.0, 1.0]),
    ..LEVEL
};

static FAULT_STANDS_UP: Pose = Pose {
    root: Root { pos: [0.0, 51.4, -0.6], rot: [0.0, 3.0, 0.0] },
    spine: [0.0, 0.0, 0.0],
    head: [-2.0, 0.0, 0.0],
    arm_l: Arm::Planted {
        wrist: [1.6, 66.0, 16.0],
        elbow: [1.0, -0.6, -0.2],
        hand: Some([-1.0, 0.4, 0.3]),
        girdle: [0.0, 0.0, 0.0],
    },
    arm_r: Arm::Planted {
        wrist: [-1.6, 65.0, 15.0],
        elbow: [-1.0, -0.6, -0.2],
        hand: Some([1.0, 0.4, 0.3]),
        girdle: [0.0, 0.0, 0.0],
    },
    ..AHEAD
};
