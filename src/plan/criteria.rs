//! The lines of every gate, as a table. Evidence page, section 5.

use super::gates::{Criterion, Need};
use super::rules::{self, Rule};
use crate::diary::Level;

const fn line(need: Need, rule: &'static Rule) -> Criterion {
    Criterion { need, rule, instead: &[] }
}

/// The lines of the gate after a level; none after the last.
pub const fn criteria(level: Level) -> &'static [Criterion] {
    use Need::{
        AtLeast, AtMost, Better, Clean, GreenRow, GreenRun, NoFlags, PainAtMost, Sessions,
        SidesAtLeast, SidesWithin, Whole,
    };
    const ACTIVATION: &[Criterion] = &[
        line(NoFlags, &rules::NO_FLAGS),
        line(Sessions, &rules::ACTIVATION_SESSIONS),
        line(Whole, &rules::DONE_WHOLE),
        line(GreenRow, &rules::GREEN_IN_A_ROW),
        line(AtLeast("side-plank-knee"), &rules::GATE_KNEE_PLANK),
        line(Clean("sl-stance"), &rules::GATE_STANCE),
    ];
    const CONTROL: &[Criterion] = &[
        line(NoFlags, &rules::NO_FLAGS),
        line(Sessions, &rules::CONTROL_SESSIONS),
        line(GreenRow, &rules::GREEN_IN_A_ROW),
        line(AtLeast("side-plank"), &rules::GATE_PLANK),
        line(AtLeast("stepdown-10"), &rules::GATE_STEP_DOWNS),
        line(PainAtMost("stepdown-10"), &rules::GATE_PAIN),
        line(AtMost("lsd"), &rules::GATE_STEP_SCORE),
        line(Better("lsd"), &rules::STRONG_STEP_SCORE),
        line(AtLeast("sl-bridge"), &rules::GATE_BRIDGE),
    ];
    // One leg that carries the body, in a smaller bend of the knee: down a step without pain, and
    // every squat well done where 4 of 5 are enough for others.
    const STANDING: &[Criterion] = &[
        line(AtLeast("stepdown-10"), &rules::INSTEAD_STEP_DOWNS),
        line(PainAtMost("stepdown-10"), &rules::GATE_PAIN),
        line(AtLeast("sls"), &rules::INSTEAD_SQUATS),
    ];
    const STRENGTH: &[Criterion] = &[
        line(NoFlags, &rules::NO_FLAGS),
        line(Sessions, &rules::STRENGTH_SESSIONS),
        line(GreenRow, &rules::GREEN_IN_A_ROW),
        line(AtMost("lsd"), &rules::STRONG_STEP_SCORE),
        line(AtLeast("sls"), &rules::STRONG_SQUATS),
        line(AtLeast("sl-bridge"), &rules::STRONG_BRIDGE),
        line(AtLeast("heel-raise"), &rules::STRONG_HEEL_RAISE),
        Criterion { instead: STANDING, ..line(AtLeast("sl-sit-stand"), &rules::STRONG_SIT_STAND) },
        line(AtLeast("side-plank"), &rules::STRONG_PLANK),
        line(SidesWithin("side-plank"), &rules::STRONG_SIDES),
        line(GreenRun, &rules::STRONG_RUN),
    ];
    const PLYOMETRICS: &[Criterion] = &[
        line(NoFlags, &rules::NO_FLAGS),
        line(Sessions, &rules::PLYOMETRICS_SESSIONS),
        line(GreenRow, &rules::GREEN_IN_A_ROW),
        line(SidesAtLeast("hop-distance"), &rules::HOP_SIDES),
        line(AtLeast("hop-stick"), &rules::HOP_STICKS),
        line(PainAtMost("hop-stick"), &rules::GATE_PAIN),
    ];
    match level {
        Level::Activation => ACTIVATION,
        Level::Control => CONTROL,
        Level::Strength => STRENGTH,
        Level::Plyometrics => PLYOMETRICS,
        Level::Maintenance => &[],
    }
}
