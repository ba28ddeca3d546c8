//! Forward hop and stick, on one leg.

use super::postures::{arm, foot};
use super::sources::{DISTEFANO_2009, RUNNING_ARTICLES};
use crate::exercise::*;

pub(super) static EXERCISE: Exercise = Exercise {
    id: ExerciseId("fwd-hop"),
    stage: Stage::Plyometrics,
    position: Position::Standing,
    sides: Sides::Each,
    dose: Dose { sets: (2, 3), measure: Measure::Reps, amount: (4, 6), rest_secs: 60 },
    tempo: Tempo::LANDING,
    kit: &[],
    kit_optional: &[],
    primary: &[Muscle::Quads, Muscle::GluteMax],
    secondary: &[Muscle::GluteMed, Muscle::Calves],
    stop: &[Stop::AnkleGivingWay, Stop::NextDaySwelling],
    text: Localized {
        en: Text {
            name: "Forward hop and stick",
            short: "Front hop",
            cue: "Land on the midfoot, knee over the second toe, and stay.",
            labels: Labels { lift: "Hop", hold: "Stick", lower: "Bend", pause: "Set" },
        },
    },
    movement: &MOVEMENT,
};

pub(super) static PAGE: Page = Page {
    sources: &[&RUNNING_ARTICLES, &DISTEFANO_2009],
    our_choice: &[Chosen::Dose, Chosen::Tempo, Chosen::Cues],
    stills: &[Some(&FAULT_STIFF), Some(&FAULT_KNEE_IN), None],
    text: Localized {
        en: PageText {
            purpose: "Practises the landing of a stride, slowly enough to get it right.",
            start: "This comes after basic control and quiet low hops: the page of the snap-down \
                says when. Stand on 1 leg with a soft knee, with room ahead. Left side: you hop \
                and land on your left leg.",
            steps: &[
                "Bend the knee and swing your arms back.",
                "Hop forward, 30 to 60 cm.",
                "Land on the midfoot with hardly a sound, knee over the second toe.",
                "Let hip and knee bend, and stick: stay still where you landed.",
            ],
            spoken: Labels {
                lift: "Hop ahead",
                hold: "Quiet, and stay",
                lower: "Sink a little",
                pause: "",
            },
            breath: "Breathe in as you bend and out as you hop.",
            faults: &[
                FaultText {
                    name: "You land stiff and upright",
                    fix: "Bend hip and knee as you land and lean a little forward.",
                },
                FaultText {
                    name: "The knee falls in",
                    fix: "Hop a shorter way, with the knee over the second toe.",
                },
                FaultText {
                    name: "The foot hops on to find balance",
                    fix: "Hop a shorter way, until you can stay.",
                },
            ],
            variations: &[Variation {
                name: "Two feet first",
                how: "Take off from both feet and land on 1. It is the gentler way in.",
            }],
            easier: "Take off from both feet, or hop half as far.",
            harder: "Hop a little further, as long as it stays quiet.",
            evidence: "We know of no trial of it for knee pain. Physios often compare how far each \
                leg hops; how well you land is another matter. In one study of healthy people, a \
                hop with a turn reached about 48% of the maximum at the side of the hip. The dose \
                is ours.",
        },
    },
};

static MOVEMENT: Movement = Movement {
    authored: Side::Right,
    low: &BENT,
    high: &STUCK,
    travel: Travel::Hop([0.0, -30.0]),
    bumps: &[
        Bump { phase: Phase::Lift, limb: Limb::LegR, by: [0.0, 4.6, 0.0], during: Bump::FLIGHT },
        Bump { phase: Phase::Lift, limb: Limb::LegL, by: [0.0, 7.0, 16.0], during: [0.05, 0.95] },
        Bump { phase: Phase::Lift, limb: Limb::Body, by: [0.0, 12.2, 0.0], during: [0.02, 0.9] },
    ],
    view: View { yaw: -62.0, pitch: 10.0, frame: [-42.0, -106.0, 84.0, 116.0] },
    second_view: Some(View { yaw: -6.0, pitch: 10.0, frame: [-32.0, -106.0, 64.0, 120.0] }),
    muscles: &[
        MuscleMark { muscle: Muscle::Quads, side: Side::Right, secondary: false },
        MuscleMark { muscle: Muscle::GluteMax, side: Side::Right, secondary: false },
        MuscleMark { muscle: Muscle::Calves, side: Side::Right, secondary: true },
    ],
    guides: &[Guide::Knee(Side::Right)],
    arrow: Arrow::Straight { from: [-16.0, 1.0, -6.0], to: [-16.0, 1.0, 20.0] },
    props: &[Prop::Floor { at: [0.0, 0.0], radii: [16.0, 40.0], ticks: 15.0 }],
    ..Movement::DEFAULT
};

/// Standing on the right leg, where each landing ends.
static STUCK: Pose = Pose {
    root: Root { pos: [-2.4, 45.0, -5.0], rot: [0.0, 24.0, 0.0] },
    spine: [6.0, 0.0, 0.0],
    head: [-22.0, 0.0, 0.0],
    arm_l: arm(40.0, 14.0, 56.0),
    arm_r: arm(30.0, 14.0, 56.0),
    leg_l: foot([4.6, 13.0, -16.0], [0.05, -0.2, 1.0], [0.06, -1.2, 1.0]),
    leg_r: foot([-3.8, 3.9, 0.0], [-0.1, 0.0, 1.0], [-0.1, 0.0, 1.0]),
};

static BENT: Pose = Pose {
    root: Root { pos: [-2.4, 42.0, -5.5], rot: [0.0, 36.0, 0.0] },
    spine: [8.0, 0.0, 0.0],
    head: [-34.0, 0.0, 0.0],
    arm_l: arm(-40.0, 12.0, 14.0),
    arm_r: arm(-40.0, 12.0, 14.0),
    leg_l: foot([4.6, 12.0, -20.0], [0.05, -0.2, 1.0], [0.06, -1.2, 1.0]),
    ..STUCK
};

static FAULT_STIFF: Pose = Pose {
    root: Root { pos: [-2.4, 51.6, -2.0], rot: [0.0, -2.0, 0.0] },
    spine: [-2.0, 0.0, 0.0],
    head: [2.0, 0.0, 0.0],
    ..STUCK
};

static FAULT_KNEE_IN: Pose = Pose {
    root: Root { pos: [-3.0, 44.6, -5.0], rot: [8.0, 24.0, -5.0] },
    spine: [6.0, 10.0, 0.0],
    leg_r: foot([-3.8, 3.9, 0.0], [0.75, 0.0, 1.0], [-0.1, 0.0, 1.0]),
    ..STUCK
};
