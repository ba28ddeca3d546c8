//! Standing hip flexion against a band.

use super::sources::RUNNING_ARTICLES;
use crate::exercise::*;

pub(super) static EXERCISE: Exercise = Exercise {
    id: ExerciseId("hip-flexion-band"),
    stage: Stage::Activation,
    position: Position::Standing,
    sides: Sides::Each,
    dose: Dose { sets: (2, 3), measure: Measure::Reps, amount: (10, 15), rest_secs: 30 },
    tempo: Tempo::ACTIVATION,
    kit: &[Kit::AnchoredBand, Kit::Chair],
    kit_optional: &[Kit::Wall],
    primary: &[Muscle::HipFlexors],
    secondary: &[Muscle::GluteMed, Muscle::Quads],
    stop: &[Stop::LatexAllergy, Stop::BackPain],
    text: Localized {
        en: Text {
            name: "Standing band leg pull",
            short: "Band leg pull",
            cue: "Stand tall; draw the leg forward, do not lean back.",
            labels: Labels { lift: "Draw", hold: "Hold", lower: "Return", pause: "Set" },
        },
    },
    movement: &MOVEMENT,
};

pub(super) static PAGE: Page = Page {
    sources: &[&RUNNING_ARTICLES],
    our_choice: &[Chosen::Dose, Chosen::Tempo, Chosen::Angle],
    stills: &[Some(&FAULT_LEAN_BACK), Some(&FAULT_HIP_SINKS), None],
    text: Localized {
        en: PageText {
            purpose: "Strengthens the muscles that swing the thigh forward.",
            start: "Tie a band low down behind you and put it round 1 ankle. Stand off until it is \
                just taut, a hand on a wall or chair back, your weight on the other leg. Left \
                side: your left leg moves.",
            steps: &[
                "Grow tall and level your pelvis.",
                "Draw the leg forward with the knee a little bent.",
                "Pause without leaning back.",
                "Let the band take it back slowly.",
            ],
            spoken: Labels {
                lift: "Draw the leg forward",
                hold: "Tall and still",
                lower: "Slowly back",
                pause: "",
            },
            breath: "Breathe out as the leg comes forward and in as it goes back.",
            faults: &[
                FaultText {
                    name: "The trunk leans back",
                    fix: "Draw less far, ribs over the pelvis.",
                },
                FaultText {
                    name: "The standing hip sinks",
                    fix: "Grow tall on the standing leg and level your hip bones.",
                },
                FaultText {
                    name: "The band snaps the leg back",
                    fix: "Step nearer and count to 3 on the way back.",
                },
            ],
            variations: &[Variation {
                name: "Without a place to tie the band",
                how: "Stand in a short loop band round both feet and lift 1 knee.",
            }],
            easier: "Stand nearer to where the band is tied, or leave it off.",
            harder: "Stand further away, use a stronger band, or let go of the support.",
            evidence: "This drill comes from articles for runners, and we know of no trial of it \
                for knee pain. Use it beside work for the side and back of the hip, not instead \
                of it. The standing hip works too.",
        },
    },
};

static MOVEMENT: Movement = Movement {
    authored: Side::Right,
    low: &BACK,
    high: &FORWARD,
    view: View { yaw: -62.0, pitch: 10.0, frame: [-46.1, -100.3, 94.9, 106.7] },
    muscles: &[
        MuscleMark { muscle: Muscle::HipFlexors, side: Side::Right, secondary: false },
        MuscleMark { muscle: Muscle::GluteMed, side: Side::Right, secondary: true },
    ],
    arrow: Arrow::Path { joint: Joint::Ankle(Side::Right), offset: [0.0, -6.0, 6.0] },
    props: &[
        Prop::Floor { at: [4.0, -6.0], radii: [28.0, 42.0], ticks: 0.0 },
        Prop::Block { at: [26.5, 23.2, 0.0], size: [23.0, 3.0, 25.0], depth: -70.0 },
        Prop::Block { at: [36.6, 11.0, -11.0], size: [2.4, 22.0, 2.4], depth: -75.0 },
        Prop::Block { at: [36.6, 11.0, 11.0], size: [2.4, 22.0, 2.4], depth: -74.0 },
        Prop::Block { at: [15.0, 11.0, -11.0], size: [2.4, 22.0, 2.4], depth: -68.0 },
        Prop::Block { at: [15.0, 11.0, 11.0], size: [2.4, 22.0, 2.4], depth: -67.0 },
        Prop::Block { at: [15.0, 38.0, 0.0], size: [2.4, 28.0, 25.0], depth: -66.0 },
        Prop::AnchoredBand { from: [-6.0, 7.0, -42.0], leg: Side::Right, at: 0.88 },
    ],
    ..Movement::DEFAULT
};

static BACK: Pose = Pose {
    root: Root { pos: [1.6, 52.7, 0.0], rot: [0.0, 2.0, 0.0] },
    spine: [0.0, 0.0, 0.0],
    head: [-2.0, 0.0, 0.0],
    arm_l: Arm::Planted {
        wrist: [14.6, 54.0, 2.0],
        elbow: [1.0, 0.0, -0.8],
        hand: Some([0.1, -0.25, 1.0]),
        girdle: [0.0, 0.0, 0.0],
    },
    arm_r: Arm::Swing { angles: [-16.0, 12.0, 0.0, 26.0, 0.0], girdle: [0.0, 0.0, 0.0] },
    leg_l: Leg::Planted { ankle: [4.6, 3.9, 0.0], knee: [0.05, 0.0, 1.0], toe: [0.06, 0.0, 1.0] },
    leg_r: Leg::Swing([-6.0, 3.0, 0.0, 10.0, 6.0]),
};

static FORWARD: Pose = Pose {
    root: Root { pos: [1.8, 52.7, -0.4], rot: [0.0, 0.0, 0.0] },
    leg_r: Leg::Swing([52.0, 2.0, 0.0, 26.0, 8.0]),
    ..BACK
};

static FAULT_LEAN_BACK: Pose = Pose {
    root: Root { pos: [1.8, 52.4, 2.0], rot: [0.0, -14.0, 0.0] },
    spine: [-16.0, 0.0, 0.0],
    head: [20.0, 0.0, 0.0],
    leg_r: Leg::Swing([72.0, 2.0, 0.0, 22.0, 8.0]),
    ..FORWARD
};

static FAULT_HIP_SINKS: Pose = Pose {
    root: Root { pos: [5.4, 50.0, -2.0], rot: [0.0, 6.0, 13.0] },
    spine: [4.0, -18.0, 0.0],
    head: [-4.0, 0.0, 4.0],
    leg_r: Leg::Swing([46.0, 8.0, 0.0, 34.0, 8.0]),
    ..FORWARD
};
