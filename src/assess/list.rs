//! The tests. Order: what a beginner does first.
//!
//! Marks, tempi and thresholds called `Ours` are our choice. The protocols follow the evidence
//! page, section 6.

use super::protocol::{Basis, Better, Mark, Protocol, Run, Scored, Sheet, Unit};
use crate::exercise::{Kit, Opening, Stage, Tempo, TempoName};

/// Every test.
pub static ALL: &[&Protocol] = &[
    &SIDE_PLANK_KNEE,
    &SL_STANCE,
    &PELVIC_DROP,
    &SQUAT_LOOK,
    &SIDE_PLANK,
    &STEPDOWN_10,
    &LSD,
    &SL_BRIDGE,
    &SLS,
    &HEEL_RAISE,
    &SL_SIT_STAND,
    &KNEE_WALL,
    &ABD_HOLD,
    &JOG_LOOK,
    &HOP_STICK,
    &HOP_DISTANCE,
];

const fn tempo(starts_with: Opening, lift: u8, hold: u8, lower: u8) -> Tempo {
    Tempo { name: TempoName::Own, lift, hold, lower, pause: 0, starts_with }
}

/// What most of them have in common.
const HOLD: Protocol = Protocol {
    id: "",
    unit: Unit::Secs,
    better: Better::Higher,
    sided: true,
    most: 180,
    run: Run::Hold(180),
    scored: Scored::Counted,
    sheet: Sheet::NONE,
    change: 15,
    change_is: Basis::Ours,
    all_out: true,
    from: Stage::Activation,
    in_stages: &[],
    optional: false,
    has_height: false,
    kit: &[],
    exercise: "",
    marks: &[],
};

/// A score sheet: the points of what was seen.
const LOOK: Protocol = Protocol {
    unit: Unit::Points,
    better: Better::Lower,
    run: Run::Free,
    scored: Scored::Seen,
    change: 2,
    all_out: false,
    ..HOLD
};

/// Repetitions at a tempo, as many as there are.
const REPS: Protocol = Protocol { unit: Unit::Reps, change: 5, ..HOLD };

static SIDE_PLANK_KNEE: Protocol = Protocol {
    id: "side-plank-knee",
    in_stages: &[Stage::Activation],
    kit: &[Kit::Mat],
    exercise: "side-plank-knee",
    marks: &[Mark::of(30, Stage::Control)],
    ..HOLD
};

static SL_STANCE: Protocol = Protocol {
    id: "sl-stance",
    most: 30,
    run: Run::Hold(30),
    sheet: Sheet::lines(&[0, 0]),
    change: 10,
    all_out: false,
    in_stages: &[Stage::Activation],
    exercise: "sl-stance",
    marks: &[Mark { clean: true, ..Mark::of(30, Stage::Control) }],
    ..HOLD
};

static PELVIC_DROP: Protocol = Protocol {
    id: "pelvic-drop",
    most: 3,
    run: Run::Hold(30),
    sheet: Sheet::lines(&[1, 1, 1]),
    in_stages: &[Stage::Activation, Stage::Control, Stage::Strength],
    exercise: "sl-stance",
    ..LOOK
};

static SQUAT_LOOK: Protocol = Protocol {
    id: "squat-look",
    most: 3,
    run: Run::Reps(5, Tempo::CONTROL),
    sheet: Sheet::lines(&[1, 1, 1]),
    in_stages: &[Stage::Activation, Stage::Control, Stage::Strength, Stage::Plyometrics],
    exercise: "band-squat",
    ..LOOK
};

static SIDE_PLANK: Protocol = Protocol {
    id: "side-plank",
    // 2.77 times the typical error of 10.95 s.
    change: 30,
    change_is: Basis::Measured,
    from: Stage::Control,
    in_stages: &[Stage::Control, Stage::Strength],
    kit: &[Kit::Mat],
    exercise: "side-plank",
    marks: &[Mark::of(30, Stage::Strength), Mark::of(45, Stage::Plyometrics)],
    ..HOLD
};

static STEPDOWN_10: Protocol = Protocol {
    id: "stepdown-10",
    most: 10,
    run: Run::Reps(10, Tempo::CONTROL),
    change: 3,
    all_out: false,
    from: Stage::Control,
    in_stages: &[Stage::Control],
    has_height: true,
    kit: &[Kit::Step],
    exercise: "fwd-stepdown",
    marks: &[Mark { pain: Some(2), ..Mark::of(10, Stage::Strength) }],
    ..REPS
};

static LSD: Protocol = Protocol {
    id: "lsd",
    most: 6,
    run: Run::Reps(5, Tempo::CONTROL),
    // Arms, trunk, pelvis, knee inside the second toe, knee inside the foot, wobble.
    sheet: Sheet { lines: &[1, 1, 1, 1, 2, 1], either: Some((3, 4)), rated: 0 },
    from: Stage::Control,
    in_stages: &[Stage::Control, Stage::Strength],
    has_height: true,
    kit: &[Kit::Step],
    exercise: "lat-stepdown",
    marks: &[Mark::of(3, Stage::Strength), Mark::of(1, Stage::Plyometrics)],
    ..LOOK
};

static SL_BRIDGE: Protocol = Protocol {
    id: "sl-bridge",
    most: 60,
    run: Run::Reps(60, tempo(Opening::Lift, 1, 1, 1)),
    from: Stage::Control,
    in_stages: &[Stage::Control, Stage::Strength],
    kit: &[Kit::Mat],
    exercise: "sl-bridge",
    marks: &[Mark::of(12, Stage::Strength), Mark::of(20, Stage::Plyometrics)],
    ..REPS
};

static SLS: Protocol = Protocol {
    id: "sls",
    most: 5,
    run: Run::Reps(5, tempo(Opening::Lower, 1, 1, 2)),
    scored: Scored::Rated,
    sheet: Sheet { lines: &[0, 0, 0, 0], either: None, rated: 5 },
    change: 2,
    all_out: false,
    from: Stage::Strength,
    in_stages: &[Stage::Strength],
    exercise: "sls",
    marks: &[Mark::of(4, Stage::Plyometrics)],
    ..REPS
};

static HEEL_RAISE: Protocol = Protocol {
    id: "heel-raise",
    most: 60,
    // 30 in a minute.
    run: Run::Reps(60, tempo(Opening::Lift, 1, 0, 1)),
    // Beyond the limits of agreement of 6.5.
    change: 7,
    change_is: Basis::Measured,
    from: Stage::Strength,
    in_stages: &[Stage::Strength],
    kit: &[Kit::Wall],
    exercise: "heel-raise",
    marks: &[Mark::of(20, Stage::Plyometrics)],
    ..REPS
};

static SL_SIT_STAND: Protocol = Protocol {
    id: "sl-sit-stand",
    most: 40,
    run: Run::Reps(40, tempo(Opening::Lift, 1, 1, 2)),
    change: 4,
    from: Stage::Strength,
    in_stages: &[Stage::Strength],
    optional: true,
    has_height: true,
    kit: &[Kit::Chair],
    exercise: "sl-sit-stand",
    marks: &[Mark::of(10, Stage::Plyometrics)],
    ..REPS
};

static KNEE_WALL: Protocol = Protocol {
    id: "knee-wall",
    unit: Unit::Cm,
    most: 30,
    run: Run::Free,
    scored: Scored::Measured,
    change: 2,
    all_out: false,
    in_stages: &[Stage::Activation, Stage::Control],
    kit: &[Kit::Wall],
    exercise: "knee-wall",
    ..HOLD
};

static ABD_HOLD: Protocol = Protocol {
    id: "abd-hold",
    most: 240,
    run: Run::Hold(240),
    change: 33,
    change_is: Basis::Measured,
    in_stages: &[Stage::Activation, Stage::Control],
    optional: true,
    kit: &[Kit::Mat],
    exercise: "sl-abd",
    ..HOLD
};

static JOG_LOOK: Protocol = Protocol {
    id: "jog-look",
    most: 3,
    sheet: Sheet::lines(&[1, 1, 1]),
    from: Stage::Strength,
    in_stages: &[Stage::Strength, Stage::Plyometrics],
    exercise: "running-man",
    ..LOOK
};

static HOP_STICK: Protocol = Protocol {
    id: "hop-stick",
    most: 10,
    run: Run::Reps(10, Tempo::LANDING),
    sheet: Sheet::lines(&[0, 0, 0]),
    change: 3,
    from: Stage::Plyometrics,
    in_stages: &[Stage::Plyometrics],
    exercise: "fwd-hop",
    marks: &[Mark { score: 10, pain: Some(2), clean: false, opens: None }],
    ..REPS
};

static HOP_DISTANCE: Protocol = Protocol {
    id: "hop-distance",
    unit: Unit::Cm,
    most: 300,
    run: Run::Free,
    scored: Scored::Measured,
    change: 15,
    from: Stage::Plyometrics,
    in_stages: &[Stage::Plyometrics],
    exercise: "fwd-hop",
    ..HOLD
};
