//! Snap-down: from tall on the toes to a landing, without a jump.

use super::postures::{arm, foot};
use super::sources::RUNNING_ARTICLES;
use crate::exercise::*;

pub(super) static EXERCISE: Exercise = Exercise {
    id: ExerciseId("snap-down"),
    stage: Stage::Plyometrics,
    position: Position::Standing,
    sides: Sides::Both,
    dose: Dose { sets: (2, 3), measure: Measure::Reps, amount: (5, 8), rest_secs: 60 },
    tempo: Tempo {
        name: TempoName::Own,
        lift: 2,
        hold: 1,
        lower: 1,
        pause: 3,
        starts_with: Opening::Lower,
    },
    kit: &[],
    kit_optional: &[],
    primary: &[Muscle::Quads, Muscle::GluteMax],
    secondary: &[Muscle::GluteMed, Muscle::Calves],
    stop: &[Stop::NextDaySwelling],
    text: Localized {
        en: Text {
            name: "Snap-down",
            short: "Snap-down",
            cue: "Drop, land quietly, freeze: knees over the second toes.",
            labels: Labels { lift: "Rise", hold: "Tall", lower: "Drop", pause: "Freeze" },
        },
    },
    movement: &MOVEMENT,
};

pub(super) static PAGE: Page = Page {
    sources: &[&RUNNING_ARTICLES],
    our_choice: &[Chosen::Dose, Chosen::Tempo, Chosen::Cues],
    stills: &[Some(&FAULT_KNEES_IN), Some(&FAULT_STIFF), None],
    text: Localized {
        en: PageText {
            purpose: "Practises a soft, straight landing before you leave the ground.",
            start: "Wait for basic control: steady step-downs, 20 single-leg bridges and 20 heel \
                raises on each side, and a good run of 20 minutes. These marks are ours. Stand \
                tall on your toes, feet hip-width apart, arms up in front.",
            steps: &[
                "Drop quickly into a quarter squat and swing your arms back.",
                "Land on the midfoot with hardly a sound, knees over the second toes.",
                "Freeze, hips back, chest up.",
                "Rise slowly to your toes.",
            ],
            spoken: Labels {
                lift: "Rise to your toes",
                hold: "Arms up",
                lower: "And drop",
                pause: "Freeze, stay quiet",
            },
            breath: "Breathe out as you drop, and keep breathing while you freeze.",
            faults: &[
                FaultText {
                    name: "The knees fall in",
                    fix: "Land a little wider and less deep, knees over the second toes.",
                },
                FaultText {
                    name: "You land loud and stiff",
                    fix: "Bend hips and knees as you land. Listen for the quiet.",
                },
                FaultText {
                    name: "You fall forward on your toes",
                    fix: "Sit back until the whole foot carries you.",
                },
            ],
            variations: &[Variation {
                name: "Small jump first",
                how: "When 8 are quiet, begin with a small jump and land the same way.",
            }],
            easier: "Lower yourself slowly instead of dropping.",
            harder: "Begin with a small jump.",
            evidence: "Landings are practised before hops in most programmes. We know of no trial \
                of this drill for knee pain. The dose is ours and small on purpose.",
        },
    },
};

static MOVEMENT: Movement = Movement {
    authored: Side::Both,
    low: &LANDED,
    high: &TOES,
    snap: Some([0.0, 0.42]),
    view: View { yaw: -36.0, pitch: 10.0, frame: [-36.0, -114.0, 82.0, 124.0] },
    muscles: &[
        MuscleMark { muscle: Muscle::Quads, side: Side::Both, secondary: false },
        MuscleMark { muscle: Muscle::GluteMed, side: Side::Both, secondary: true },
    ],
    guides: &[Guide::Knee(Side::Right), Guide::Knee(Side::Left)],
    arrow: Arrow::Straight { from: [-24.0, 62.0, 0.0], to: [-24.0, 42.0, 0.0] },
    props: &[Prop::Floor { at: [0.0, 2.0], radii: [26.0, 18.0], ticks: 0.0 }],
    ..Movement::DEFAULT
};

static TOES: Pose = Pose {
    root: Root { pos: [0.0, 57.4, 4.6], rot: [0.0, 0.0, 0.0] },
    spine: [-2.0, 0.0, 0.0],
    head: [2.0, 0.0, 0.0],
    arm_l: arm(124.0, 22.0, 24.0),
    arm_r: arm(124.0, 22.0, 24.0),
    leg_l: foot([6.8, 9.37, 3.75], [0.12, 0.0, 1.0], [0.12, -0.9, 1.0]),
    leg_r: foot([-6.8, 9.37, 3.75], [-0.12, 0.0, 1.0], [-0.12, -0.9, 1.0]),
};

static LANDED: Pose = Pose {
    root: Root { pos: [0.0, 44.0, -6.5], rot: [0.0, 30.0, 0.0] },
    spine: [4.0, 0.0, 0.0],
    head: [-22.0, 0.0, 0.0],
    arm_l: arm(-32.0, 14.0, 12.0),
    arm_r: arm(-32.0, 14.0, 12.0),
    leg_l: foot([6.8, 3.9, 0.0], [0.18, 0.0, 1.0], [0.12, 0.0, 1.0]),
    leg_r: foot([-6.8, 3.9, 0.0], [-0.18, 0.0, 1.0], [-0.12, 0.0, 1.0]),
};

static FAULT_KNEES_IN: Pose = Pose {
    leg_l: foot([6.8, 3.9, 0.0], [-0.42, 0.0, 1.0], [0.12, 0.0, 1.0]),
    leg_r: foot([-6.8, 3.9, 0.0], [0.42, 0.0, 1.0], [-0.12, 0.0, 1.0]),
    ..LANDED
};

static FAULT_STIFF: Pose = Pose {
    root: Root { pos: [0.0, 51.2, 0.0], rot: [0.0, 2.0, 0.0] },
    spine: [0.0, 0.0, 0.0],
    head: [-2.0, 0.0, 0.0],
    ..LANDED
};
