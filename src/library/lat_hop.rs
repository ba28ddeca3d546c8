//! Lateral hop and stick, from leg to leg, as skaters do.

use super::postures::{arm, foot};
use super::sources::{DISTEFANO_2009, RUNNING_ARTICLES};
use crate::exercise::*;

pub(super) static EXERCISE: Exercise = Exercise {
    id: ExerciseId("lat-hop"),
    stage: Stage::Plyometrics,
    position: Position::Standing,
    sides: Sides::Alternating,
    dose: Dose { sets: (2, 3), measure: Measure::Reps, amount: (4, 6), rest_secs: 60 },
    tempo: Tempo::LANDING,
    kit: &[],
    kit_optional: &[],
    primary: &[Muscle::GluteMed, Muscle::Quads],
    secondary: &[Muscle::GluteMax, Muscle::Adductors, Muscle::Calves],
    stop: &[Stop::AnkleGivingWay, Stop::NextDaySwelling],
    text: Localized {
        en: Text {
            name: "Lateral hop and stick",
            short: "Side hop",
            cue: "Land quietly, knee over the second toe, and stay.",
            labels: Labels { lift: "Hop", hold: "Stick", lower: "Bend", pause: "Set" },
        },
    },
    movement: &MOVEMENT,
};

pub(super) static PAGE: Page = Page {
    sources: &[&RUNNING_ARTICLES, &DISTEFANO_2009],
    our_choice: &[Chosen::Dose, Chosen::Tempo, Chosen::Cues],
    stills: &[Some(&FAULT_KNEE_IN), Some(&FAULT_DROP), None],
    text: Localized {
        en: PageText {
            purpose: "Trains the side of the hip to catch you quickly and hold.",
            start: "This comes after basic control and quiet low hops: the page of the snap-down \
                says when. Stand on 1 leg with a soft knee, the other foot behind you, room to \
                both sides.",
            steps: &[
                "Bend the knee you stand on and draw your arms back.",
                "Hop sideways by 20 to 40 cm, from this leg to the other.",
                "Land on the midfoot with hardly a sound, knee over the second toe.",
                "Stick: stay still where you landed, pelvis level. Then hop back.",
            ],
            spoken: Labels {
                lift: "Hop across",
                hold: "Quiet, and stay",
                lower: "Sink a little",
                pause: "",
            },
            breath: "Breathe in as you bend and out as you hop.",
            faults: &[
                FaultText {
                    name: "The knee falls in on landing",
                    fix: "Hop a shorter way, and land with the knee over the second toe.",
                },
                FaultText {
                    name: "The free hip drops",
                    fix: "Hop a shorter way and land with both hip bones level.",
                },
                FaultText {
                    name: "You need a second small hop",
                    fix: "Hop lower and bend more as you land.",
                },
            ],
            variations: &[Variation {
                name: "Same leg",
                how: "Hop sideways and land on the leg you left from, then hop back.",
            }],
            easier: "Step sideways and stick, without leaving the floor.",
            harder: "Hop further, but only as far as you land without a sound.",
            evidence: "Articles for runners place sideways hops after low hops in place. We know \
                of no trial of them for knee pain. In one study of healthy people, a hop with a \
                turn reached about 48% of the maximum at the side of the hip. The dose is ours.",
        },
    },
};

static MOVEMENT: Movement = Movement {
    authored: Side::Right,
    low: &BENT,
    high: &STUCK,
    crosses: true,
    bumps: &[
        Bump {
            phase: Phase::Lift,
            limb: Limb::LegR,
            by: [0.0, 4.2, 0.0],
            during: [Bump::FLIGHT[0], 0.95],
        },
        Bump {
            phase: Phase::Lift,
            limb: Limb::LegL,
            by: [0.0, 3.2, 0.0],
            during: [0.1, Bump::FLIGHT[1]],
        },
        Bump { phase: Phase::Lift, limb: Limb::Body, by: [0.0, 11.2, 0.0], during: [0.04, 0.9] },
    ],
    view: View { yaw: 0.0, pitch: 12.0, frame: [-42.0, -104.0, 84.0, 112.0] },
    muscles: &[
        MuscleMark { muscle: Muscle::GluteMed, side: Side::Both, secondary: false },
        MuscleMark { muscle: Muscle::Quads, side: Side::Both, secondary: true },
    ],
    guides: &[Guide::Knee(Side::Right)],
    arrow: Arrow::Straight { from: [-12.0, 1.0, 17.0], to: [12.0, 1.0, 17.0] },
    props: &[Prop::Floor { at: [0.0, 1.0], radii: [38.0, 15.0], ticks: 0.0 }],
    faces_viewer: true,
    ..Movement::DEFAULT
};

/// Standing on the right leg, where each landing ends.
static STUCK: Pose = Pose {
    root: Root { pos: [-10.5, 46.0, -4.0], rot: [0.0, 20.0, 0.0] },
    spine: [6.0, 0.0, 0.0],
    head: [-20.0, 0.0, 0.0],
    arm_l: arm(34.0, 16.0, 70.0),
    arm_r: arm(10.0, 22.0, 60.0),
    leg_l: foot([-4.0, 13.0, -15.0], [0.1, -0.2, 1.0], [0.1, -1.2, 1.0]),
    leg_r: foot([-12.0, 3.9, 0.0], [-0.12, 0.0, 1.0], [-0.12, 0.0, 1.0]),
};

static BENT: Pose = Pose {
    root: Root { pos: [-10.0, 41.5, -6.5], rot: [0.0, 30.0, 0.0] },
    spine: [8.0, 0.0, 0.0],
    head: [-28.0, 0.0, 0.0],
    arm_l: arm(52.0, 10.0, 60.0),
    arm_r: arm(-26.0, 26.0, 40.0),
    leg_l: foot([-7.0, 12.0, -18.0], [0.1, -0.2, 1.0], [0.1, -1.2, 1.0]),
    ..STUCK
};

static FAULT_KNEE_IN: Pose = Pose {
    root: Root { pos: [-11.0, 45.0, -4.0], rot: [6.0, 20.0, -5.0] },
    spine: [6.0, 12.0, 0.0],
    leg_r: foot([-12.0, 3.9, 0.0], [0.6, 0.0, 1.0], [-0.12, 0.0, 1.0]),
    ..STUCK
};

static FAULT_DROP: Pose = Pose {
    root: Root { pos: [-13.0, 46.0, -4.0], rot: [0.0, 18.0, -13.0] },
    spine: [6.0, 26.0, 0.0],
    ..STUCK
};
