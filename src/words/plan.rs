//! What the plan says: the light of the knee, levels and gates, changes of doses, the day, the
//! week, and every number it decides by. Reached by
//! [`super::plan`] and not through [`super::Words`], so that it lies in the file of later pages.

use crate::diary::Level;
use crate::exercise::Side;
use crate::plan::{
    Because, Check, Cue, ForRunning, ForStrength, Gate, Hold, Kind, Lever, Light, Rule, Sign,
    There, Trim, Waiver, What, Why,
};

#[derive(Debug)]
pub struct PlanWords {
    pub title: &'static str,
    pub now: &'static str,
    /// `Stage 2 of 5`.
    pub place: fn(usize, usize) -> String,
    /// What a level is for.
    pub aim: fn(Level) -> &'static str,
    pub moved: fn(Because, &str) -> String,
    pub knee: &'static str,
    pub light: fn(Light) -> &'static str,
    pub light_unknown: &'static str,
    /// Nobody said what hurts, nor that nothing does.
    pub where_unsaid: &'static str,
    pub say_where: &'static str,
    pub sign: fn(&Sign) -> String,
    pub for_strength: fn(ForStrength) -> &'static str,
    pub for_running: fn(ForRunning) -> &'static str,
    pub see_safety: &'static str,
    /// To the next level: so many of so many.
    pub gate: fn(&str, usize, usize) -> String,
    pub gate_open: fn(&str) -> String,
    /// All met, but the knee is not calm: the level waits.
    pub gate_waits: fn(&str) -> String,
    pub last_level: &'static str,
    /// The name of its test, and of the stage whose sessions count where that is not this one.
    pub need: fn(&Check, &str, &str) -> String,
    pub there: fn(&Check) -> String,
    pub side_there: fn(Side, Option<u16>, &Rule) -> String,
    pub met: &'static str,
    pub not_met: &'static str,
    pub waived: fn(Waiver) -> &'static str,
    pub test_now: &'static str,
    pub answer: &'static str,
    pub ahead: &'static str,
    pub before: &'static str,
    pub opens: &'static str,
    pub trains: &'static str,
    pub done_before: &'static str,
    pub go_back: &'static str,
    pub sure: fn(&str) -> String,
    pub sure_hint: &'static str,
    pub sure_yes: &'static str,
    pub doses: &'static str,
    pub doses_hint: &'static str,
    pub doses_none: &'static str,
    pub what: fn(What, &dyn Fn(u8) -> String) -> String,
    pub why: fn(Why, &str) -> String,
    pub hold: fn(Hold, &str) -> String,
    pub undo: &'static str,
    pub undone: &'static str,
    pub band: fn(&str) -> String,
    pub lever: fn(Lever) -> String,
    pub slower: fn(u8) -> String,
    pub weight: fn(u8) -> String,
    pub week: &'static str,
    pub week_hint: &'static str,
    pub kind: fn(Kind) -> &'static str,
    /// Behind a session on a day with a run.
    pub and_primer: &'static str,
    /// How a circuit differs from that of its level.
    pub trim: fn(Trim, &dyn Fn(&'static crate::exercise::Exercise) -> &'static str) -> String,
    pub calendar: &'static str,
    pub calendar_hint: &'static str,
    pub calendar_saved: &'static str,
    /// What the calendar lacks: days and a time, or only the time.
    pub no_days: &'static str,
    pub no_time: &'static str,
    pub running: &'static str,
    pub cue: fn(Cue) -> &'static str,
    pub rules: &'static str,
    pub rules_hint: &'static str,
    /// The heading before a rule that begins a group of them; empty before all others.
    pub rules_of: fn(&str) -> &'static str,
    pub rule: fn(&str) -> &'static str,
    pub value: fn(&Rule) -> String,
    pub our_choice: &'static str,
    pub basis: &'static str,
    pub tests: &'static str,
    pub about_you: &'static str,
}

impl PlanWords {
    /// How far the gate to a level is. One that is met opens with the next session, but waits for
    /// a knee that is not green.
    pub fn gate_told(&self, gate: &Gate, light: Light, to: &str) -> String {
        match (gate.is_open(), light) {
            (true, Light::Green) => (self.gate_open)(to),
            (true, _) => (self.gate_waits)(to),
            (false, _) => (self.gate)(to, gate.met(), gate.of()),
        }
    }

    /// Each side that was measured, or what else is there.
    pub fn seen(&self, check: &Check) -> String {
        match check.there {
            There::Sides { left, right } => {
                let left = (self.side_there)(Side::Left, left, check.rule);
                [left, (self.side_there)(Side::Right, right, check.rule)].join(", ")
            }
            _ => (self.there)(check),
        }
    }
}
