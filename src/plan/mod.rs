//! What comes next, and why: pain rules, stages and gates, doses, today, the week.
//!
//! The plan is not stored. It is worked out from the profile, the sessions and the diary whenever
//! it is asked for, so that a corrected history gives a corrected plan. One call does it:
//!
//! ```
//! use kneeline::day::Day;
//! use kneeline::diary::{Diary, Level};
//! use kneeline::history::History;
//! use kneeline::plan::{Kind, Person, Plan, Running};
//!
//! let today = Day(20_777);
//! let plan = Plan::of(&Person::default(), &History::default(), &Diary::default(), today);
//! assert_eq!(plan.level(), Level::Activation);
//! let now = plan.today(Running::NotSaid);
//! assert_eq!(now.kind, Kind::Full);
//! assert_eq!(now.anyway.circuit.check(), Ok(()));
//! ```
//!
//! # For the author of a page
//! Make the plan once per change of history, diary, [`Person`] or day (a memo) and ask it:
//!
//! | A page asks | and gets |
//! |---|---|
//! | [`Plan::today`] | what today is, one reason, a circuit to start, one to start all the same |
//! | [`Plan::why`] | the reason alone |
//! | [`Plan::offer`] | the circuit of a kind: full, hops, 5 minutes, primer, mobility, gentle |
//! | [`Plan::knee`] | the light with its findings; what it means for strength and for runs |
//! | [`Plan::level`], [`Plan::moves`] | the level, and how it came about, with reasons |
//! | [`Plan::gate`] | what the next level needs, what is there, what is missing |
//! | [`Plan::tests_to_do`], [`Plan::may_test`] | the tests the gate lacks; whether today is a day for them |
//! | [`Plan::preview`] | a level that is not reached yet: its circuit and its gate |
//! | [`Plan::changes`] | every change of a dose, with its reason, to show and to take back |
//! | [`Plan::track`] | the dose of an exercise now, and why it stays |
//! | [`Plan::week`], [`Plan::training_days`] | the days of the week; days for the calendar file |
//! | [`Plan::runs`] | the way back to running, whether distance may grow, the cue of the week |
//! | [`Plan::milestones`] | what was reached, and when |
//! | [`calendar::ics`] | the text of a calendar file |
//! | [`rules::ALL`], [`rules::find`] | every threshold with its source or as our choice |
//!
//! A page writes back through the diary only: [`crate::diary::Choice::Stage`] (this level from
//! now on, gates or not), [`crate::diary::Choice::Undo`] (with the exercise and side of a
//! [`Change`]), [`crate::diary::Choice::Seen`] (somebody qualified has looked at the knee).
//!
//! Nothing here is a sentence: reasons are types with their numbers, a rule has an id, and the
//! words live with the words. Circuits that the plan puts together ([`Kind::Full`],
//! [`Kind::Hops`], [`Kind::Gentle`]) carry their id as their name: set `circuit.name` in the
//! person's language and keep `circuit.id`, since stored sessions are read by it.
//!
//! # What is guaranteed
//! Tested over thousands of simulated programmes (`tests/plan/`):
//! - No dose goes up while the knee is not green, and none without two good sessions in a row.
//! - No level is entered without its gate or a choice.
//! - Every circuit passes [`crate::circuit::Circuit::check`], needs only the kit there is, has
//!   both sides, and takes the minutes it may take, at the person's own pace.
//! - Who trains without pain and meets the tests comes to the last level. Pain in a test that
//!   nobody has to do keeps nobody at a gate.

mod assemble;
pub mod calendar;
mod criteria;
pub mod dose;
mod facts;
mod fold;
pub mod gates;
pub mod hops;
mod kind;
mod menu;
mod milestones;
mod offer;
pub mod pain;
mod person;
mod preview;
mod repertoire;
pub mod rules;
pub mod running;
mod stage;
mod today;
mod week;

pub use dose::{Change, Hold, Lever, Track, What, Why, Work};
pub use gates::{Check, Gate, Need, There, Waiver};
pub use kind::Kind;
pub use menu::Family;
pub use milestones::Milestone;
pub use offer::{Offer, Trim, minutes};
pub use pain::{Finding, ForRunning, ForStrength, Knee, Light, Sign};
pub use person::Person;
pub use preview::Preview;
pub use rules::{Basis, Rule, Unit};
pub use running::{Back, Cue, Runs, Step};
pub use stage::{Because, Move};
pub use today::{Reason, Running, Today};
pub use week::WeekDay;

use crate::day::{Day, Weekday};
use crate::diary::{Diary, Level};
use crate::exercise::Exercise;
use crate::history::History;
use fold::{DoneSession, Fold};
use offer::{Made, Maker};
use repertoire::Repertoire;

/// Where a person stands and what comes next, on one day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    day: Day,
    person: Person,
    level: Level,
    knee: Knee,
    /// Of every level that has one, in their order.
    gates: Vec<Gate>,
    moves: Vec<Move>,
    repertoire: Repertoire,
    changes: Vec<Change>,
    hops: hops::Hops,
    outer_knee: Option<Day>,
    made: Made,
    done: Vec<DoneSession>,
    usual_runs: Vec<Weekday>,
    runs: Runs,
    milestones: Vec<(Day, Milestone)>,
}

impl Plan {
    /// Works it out from everything that was written down up to `today`; what is dated later is
    /// left out. Cheap enough for every change: one pass, oldest first.
    pub fn of(person: &Person, history: &History, diary: &Diary, today: Day) -> Self {
        let mut fold = Fold::new(person);
        fold.read(history, diary, today);
        let level = fold.stay.level;
        let knee = fold.watch.knee(today);
        let is_green = knee.light == Light::Green;
        let maker = Maker {
            person,
            repertoire: &fold.repertoire,
            hops: &fold.hops,
            knee: &knee,
            level: if is_green { level } else { fold.level_done(level) },
            today,
            outer_knee: fold.outer_knee,
        };
        let can_hop = level == Level::Plyometrics && is_green;
        let made = Made {
            full: maker.full(),
            hops: can_hop.then(|| maker.hops()).flatten(),
            gentle: maker.gentle(&fold.hurts),
        };
        let facts = fold.facts(today);
        let gates = Level::ALL.into_iter().filter_map(|it| gates::gate(it, &facts)).collect();
        Self {
            day: today,
            person: person.clone(),
            level,
            gates,
            made,
            usual_runs: running::usual_days(&fold.runs, today),
            runs: Runs::of(&fold.runs, &person.profile, &knee, level, today),
            milestones: milestones::all(
                &fold.sessions,
                &fold.runs,
                &fold.moves,
                &fold.changes,
                person.profile.week,
            ),
            knee,
            moves: fold.moves,
            repertoire: fold.repertoire,
            changes: fold.changes,
            hops: fold.hops,
            outer_knee: fold.outer_knee,
            done: fold.sessions,
        }
    }

    /// The day it was made for.
    pub const fn day(&self) -> Day {
        self.day
    }

    pub const fn level(&self) -> Level {
        self.level
    }

    /// How the level came about, oldest first.
    pub fn moves(&self) -> &[Move] {
        &self.moves
    }

    /// The light of the knee and why.
    pub const fn knee(&self) -> &Knee {
        &self.knee
    }

    /// What the next level needs; `None` at the last.
    pub fn gate(&self) -> Option<&Gate> {
        self.gates.iter().find(|it| it.from == self.level)
    }

    /// Tests that the gate still lacks, or wants done again, each once, in the gate's order.
    pub fn tests_to_do(&self) -> Vec<&'static str> {
        let mut tests = Vec::new();
        let checks = self.gate().into_iter().flat_map(|gate| &gate.checks);
        for test in checks.filter(|it| !it.met).filter_map(|it| it.need.test()) {
            if !tests.contains(&test) {
                tests.push(test);
            }
        }
        tests
    }

    /// Whether today is a day for tests that ask for all there is: not on an amber or a red knee.
    pub fn may_test(&self) -> bool {
        self.knee.light <= Light::AmberLight
    }

    /// Every change of a dose, oldest first; those taken back are marked.
    pub fn changes(&self) -> &[Change] {
        &self.changes
    }

    /// The last change of an exercise that was not taken back.
    pub fn last_change(&self, exercise: &Exercise) -> Option<&Change> {
        self.changes.iter().rev().find(|it| it.exercise == exercise && !it.undone)
    }

    /// The dose of every exercise that was done or that a change led to.
    pub fn tracks(&self) -> &[Track] {
        &self.repertoire.tracks
    }

    pub fn track(&self, exercise: &Exercise) -> Option<&Track> {
        self.repertoire.track(exercise)
    }

    /// Landings, at the level of hops.
    pub const fn hops(&self) -> &hops::Hops {
        &self.hops
    }

    pub const fn runs(&self) -> &Runs {
        &self.runs
    }

    /// What was reached, with its day; grouped by what it is about.
    pub fn milestones(&self) -> &[(Day, Milestone)] {
        &self.milestones
    }

    fn can_hop(&self) -> bool {
        self.made.hops.is_some()
    }
}
