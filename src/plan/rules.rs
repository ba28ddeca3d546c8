//! Every number the plan decides by, once, with where it comes from: what a page shows one tap
//! away from a sentence of the plan.
//!
//! Nothing else in this module or in a page may hold a threshold of its own. A rule is named by
//! its id; the words for it live with the words. Where no source gives the number, or we have not
//! seen it in the source ourselves, it is our choice and says so.

use crate::exercise::Source;
use crate::library::sources::{
    ACSM_2009, FRANDSEN_2025, PIVA_2006, RUNNER_RULES, RUNNING_ARTICLES,
};

/// A number the plan decides by.
#[derive(Debug, PartialEq, Eq)]
pub struct Rule {
    /// Kebab-case, frozen: words and tests name rules by it.
    pub id: &'static str,
    pub value: u16,
    pub unit: Unit,
    pub basis: Basis,
}

/// What a value counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Pain from 0 to 10, or points of it.
    OfTen,
    Minutes,
    Days,
    Weeks,
    Secs,
    Percent,
    Sessions,
    /// Repetitions, also those left in reserve.
    Reps,
    Sets,
    /// Exercises of a circuit.
    Moves,
    /// Landings.
    Contacts,
    /// Points of a score sheet.
    Points,
    /// Of form held, 0 (lost) to 3 (all); of how a run felt.
    Grade,
    Runs,
    Times,
}

/// Why a value is what it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Basis {
    /// Read in this source.
    From(&'static Source),
    /// The sources leave it open.
    OurChoice,
}

impl Rule {
    /// For scales and small counts.
    pub const fn small(&self) -> u8 {
        self.value as u8
    }

    /// For days.
    pub const fn days(&self) -> i32 {
        self.value as i32
    }

    pub fn source(&self) -> Option<&'static Source> {
        match self.basis {
            Basis::From(source) => Some(source),
            Basis::OurChoice => None,
        }
    }
}

/// The rule with this id.
pub fn find(id: &str) -> Option<&'static Rule> {
    ALL.iter().copied().find(|rule| rule.id == id)
}

/// A trial of strength and running lessons in soldiers: its steps back to running.
pub static SOLDIERS_2023: Source = Source {
    id: "soldiers-2023",
    citation: "A trial of lessons in running for injured soldiers, 2023, Trials 24: the steps of \
               its way back to running.",
    url: Some("https://doi.org/10.1186/s13063-023-07502-x"),
};

/// What is cited by rules alone, beside [`crate::library::sources::ALL`].
pub static SOURCES: &[&Source] = &[&SOLDIERS_2023];

/// Declares each rule and [`ALL`] from one list: name, id, value and unit, `ours` or its source.
macro_rules! rules {
    (@basis ours) => { Basis::OurChoice };
    (@basis $source:ident) => { Basis::From(&$source) };
    ($($(#[$doc:meta])* $name:ident = $id:literal, $value:literal $unit:ident, $basis:ident;)*) => {
        $($(#[$doc])* pub static $name: Rule = Rule {
            id: $id, value: $value, unit: Unit::$unit, basis: rules!(@basis $basis),
        };)*
        /// Every rule, in the order of the list.
        pub static ALL: &[&Rule] = &[$(&$name),*];
    };
}

rules! {
    // Pain: the light of the knee (`pain.rs`).
    /// Pain up to here in a session or on a run is green.
    GREEN_PAIN = "green-pain", 2 OfTen, RUNNER_RULES;
    /// Settled within this time after it is green.
    GREEN_SETTLES = "green-settles", 60 Minutes, RUNNER_RULES;
    /// So much above the usual morning is amber-light; less is green.
    MORNING_LIGHT = "morning-light", 1 OfTen, RUNNER_RULES;
    MORNING_AMBER = "morning-amber", 2 OfTen, ours;
    MORNING_RED = "morning-red", 3 OfTen, ours;
    /// From here pain is amber; one point below it is amber-light.
    AMBER_PAIN = "amber-pain", 4 OfTen, ours;
    /// Above this pain is red.
    RED_PAIN = "red-pain", 5 OfTen, ours;
    /// Two amber-lights within so many days make an amber.
    LIGHTS_WINDOW = "lights-window", 7 Days, ours;
    /// Red twice within so many days: have it looked at.
    REDS_WINDOW = "reds-window", 14 Days, ours;
    /// Rest after a red.
    RED_REST = "red-rest", 2 Days, ours;
    /// Pain that has not changed for so long: have it looked at.
    NO_CHANGE_WEEKS = "no-change-weeks", 6 Weeks, ours;
    /// A smaller change than this is none.
    NO_CHANGE_POINTS = "no-change-points", 2 OfTen, ours;

    // Levels and gates (`stage.rs`, `gates.rs`).
    /// Answers with yes to the safety questions.
    NO_FLAGS = "no-flags", 0 Times, ours;
    ACTIVATION_SESSIONS = "activation-sessions", 6 Sessions, ours;
    CONTROL_SESSIONS = "control-sessions", 6 Sessions, ours;
    STRENGTH_SESSIONS = "strength-sessions", 8 Sessions, ours;
    PLYOMETRICS_SESSIONS = "plyometrics-sessions", 8 Sessions, ours;
    /// So many percent of the sessions of a level were done to their end.
    DONE_WHOLE = "done-whole", 80 Percent, ours;
    GREEN_IN_A_ROW = "green-in-a-row", 3 Sessions, ours;
    GATE_KNEE_PLANK = "gate-knee-plank", 30 Secs, ours;
    GATE_STANCE = "gate-stance", 30 Secs, ours;
    GATE_PLANK = "gate-plank", 30 Secs, ours;
    GATE_STEP_DOWNS = "gate-step-downs", 10 Reps, ours;
    GATE_PAIN = "gate-pain", 2 OfTen, ours;
    /// Medium on the sheet of the lateral step-down.
    GATE_STEP_SCORE = "gate-step-score", 3 Points, PIVA_2006;
    GATE_BRIDGE = "gate-bridge", 12 Reps, ours;
    /// Good on the same sheet.
    STRONG_STEP_SCORE = "strong-step-score", 1 Points, PIVA_2006;
    STRONG_SQUATS = "strong-squats", 4 Reps, ours;
    STRONG_BRIDGE = "strong-bridge", 20 Reps, ours;
    STRONG_HEEL_RAISE = "strong-heel-raise", 20 Reps, ours;
    STRONG_SIT_STAND = "strong-sit-stand", 10 Reps, ours;
    /// In the place of the line before, for whom that test hurts.
    INSTEAD_STEP_DOWNS = "instead-step-downs", 10 Reps, ours;
    INSTEAD_SQUATS = "instead-squats", 5 Reps, ours;
    STRONG_PLANK = "strong-plank", 45 Secs, ours;
    STRONG_SIDES = "strong-sides", 10 Percent, ours;
    STRONG_RUN = "strong-run", 20 Minutes, ours;
    /// The worse side hops at least so much of the better.
    HOP_SIDES = "hop-sides", 90 Percent, ours;
    HOP_STICKS = "hop-sticks", 10 Reps, ours;
    /// Results older than this are tested again before a gate counts them.
    TEST_AGE = "test-age", 28 Days, ours;
    /// More days without a session than this: one level back.
    TIME_OFF = "time-off", 14 Days, ours;
    AMBERS_BACK = "ambers-back", 2 Times, ours;
    AMBERS_WINDOW = "ambers-window", 14 Days, ours;

    // Doses (`dose.rs`).
    GOOD_IN_A_ROW = "good-in-a-row", 2 Sessions, ours;
    RESERVE = "reserve", 2 Reps, ours;
    FORM = "form", 2 Grade, ours;
    /// A weight is added only while all of the form holds.
    FORM_FOR_WEIGHT = "form-for-weight", 3 Grade, ours;
    /// From the bottom of a range to its top in so many steps.
    STEPS_TO_TOP = "steps-to-top", 3 Times, ours;
    SLOWER = "slower", 2 Secs, ours;
    SLIPS = "slips", 2 Sessions, ours;
    /// Less than this of what was planned is much less.
    MUCH_LESS = "much-less", 80 Percent, ours;
    LONGER_REST = "longer-rest", 15 Secs, ours;
    WEIGHTS = "weights", 3 Times, ours;
    /// A run that felt this hard or harder holds the doses.
    HEAVY_RUN = "heavy-run", 2 Grade, ours;
    HEAVY_RUN_DAYS = "heavy-run-days", 7 Days, ours;

    // Landings (`hops.rs`).
    CONTACTS_FIRST = "contacts-first", 40 Contacts, ours;
    CONTACTS_MOST = "contacts-most", 100 Contacts, ours;
    CONTACTS_STEP = "contacts-step", 15 Contacts, ours;
    CONTACTS_DAYS = "contacts-days", 7 Days, ours;
    /// Hops on both feet before those on one.
    TWO_LEGS_FIRST = "two-legs-first", 4 Sessions, ours;
    HOPS_A_SECOND = "hops-a-second", 2 Contacts, ours;

    // Today and the week (`today.rs`, `week.rs`).
    /// Between full sessions.
    BETWEEN_FULL = "between-full", 2 Days, ours;
    FULL_A_WEEK = "full-a-week", 3 Sessions, ACSM_2009;
    FULL_KEEPING = "full-keeping", 2 Sessions, ours;
    MINUTES_ACTIVATION = "minutes-activation", 15 Minutes, ours;
    MINUTES_CONTROL = "minutes-control", 20 Minutes, RUNNING_ARTICLES;
    MINUTES_STRENGTH = "minutes-strength", 25 Minutes, ours;
    MINUTES_PRIMER = "minutes-primer", 1 Minutes, RUNNING_ARTICLES;
    /// Different exercises in a full circuit, before any gets a second set.
    MOVES = "moves", 4 Moves, ours;
    LEAST_MOVES = "least-moves", 3 Moves, ours;
    /// What hurt is left out of gentle circuits for so long.
    HURT_DAYS = "hurt-days", 14 Days, ours;
    /// Crossing steps are left out while the outside of the knee was sore in these days.
    OUTER_KNEE_DAYS = "outer-knee-days", 14 Days, ours;
    /// A session with fewer minutes of work and rest is not a full one.
    FULL_MINUTES = "full-minutes", 7 Minutes, ours;

    // Runs (`running.rs`).
    /// Not more than this beyond the longest run of the days before.
    LONGEST_MORE = "longest-more", 10 Percent, FRANDSEN_2025;
    LONGEST_DAYS = "longest-days", 30 Days, FRANDSEN_2025;
    STEP_RUNS = "step-runs", 2 Runs, SOLDIERS_2023;
    STEP_REST = "step-rest", 2 Days, SOLDIERS_2023;
    STEPS_A_WEEK = "steps-a-week", 2 Times, ours;
    RUNS_A_WEEK = "runs-a-week", 4 Runs, ours;
    /// A run in amber is shorter by up to so much.
    RUN_LESS = "run-less", 50 Percent, ours;
    RUN_WALK_RUN = "run-walk-run", 4 Minutes, RUNNER_RULES;
    RUN_WALK_WALK = "run-walk-walk", 1 Minutes, RUNNER_RULES;
    MORE_STEPS = "more-steps", 5 Percent, RUNNER_RULES;
    STABLE_WEEKS = "stable-weeks", 3 Weeks, ours;
    USUAL_RUN_WEEKS = "usual-run-weeks", 4 Weeks, ours;
    USUAL_RUN_TIMES = "usual-run-times", 2 Times, ours;
    BACK_AFTER = "back-after", 14 Days, ours;
}
