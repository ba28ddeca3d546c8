//! How the level changes: gates, choices, breaks, flare-ups.

use super::{DoneRun, DoneSession, Fold};
use crate::day::Day;
use crate::diary::Level;
use crate::plan::gates::{self, Facts};
use crate::plan::hops::Hops;
use crate::plan::kind::Kind;
use crate::plan::pain::Light;
use crate::plan::rules;
use crate::plan::stage::{self, Because, Move, Stay};

impl Fold<'_> {
    pub(super) fn count_amber(&mut self, day: Day, light: Option<Light>) {
        if light < Some(Light::Amber) {
            return;
        }
        self.was_amber = true;
        let window = rules::AMBERS_WINDOW.days();
        let ambers = &mut self.stay.ambers;
        ambers.retain(|it| day.0.saturating_sub(it.0) < window && *it != day);
        ambers.push(day);
        let count = ambers.len() as u8;
        if count >= rules::AMBERS_BACK.small() {
            let to = stage::back(self.stay.level);
            if to == self.stay.level {
                self.lower_amounts();
            } else {
                self.go(day, to, Because::Ambers { count });
            }
        }
    }

    pub(super) fn after_a_break(&mut self, day: Day) {
        let trains = |it: &&DoneSession| !matches!(it.kind, Kind::Mobility | Kind::Primer);
        let Some(last) = self.sessions.iter().rev().find(trains).map(|it| it.day) else { return };
        let off = day.0.saturating_sub(last.0);
        if off <= rules::TIME_OFF.days() || self.break_after == Some(last) {
            return;
        }
        self.break_after = Some(last);
        let days = off.min(u16::MAX.into()) as u16;
        let to = stage::back(self.stay.level);
        if to == self.stay.level {
            self.lower_amounts();
        } else {
            self.go(day, to, Because::TimeOff { days });
        }
    }

    /// A new level. Going back begins at the bottom of every range; going up has new exercises,
    /// which begin there anyway.
    pub(super) fn go(&mut self, day: Day, to: Level, why: Because) {
        let from = self.stay.level;
        self.moves.push(Move { day, from, to, why });
        self.stay = Stay::at(to);
        if to == Level::Plyometrics {
            self.hops = Hops::default();
        }
        if to < from {
            self.lower_amounts();
        }
    }

    pub(super) fn lower_amounts(&mut self) {
        self.repertoire.begin_lower();
        self.stay.green_row = 0;
    }

    pub(super) fn pass_gate(&mut self, day: Day) {
        let level = self.stay.level;
        if self.watch.light(day) != Light::Green {
            return;
        }
        let facts = self.facts(day);
        if !gates::is_open(level, &facts) {
            return;
        }
        let trained = self.stay.sessions >= rules::ACTIVATION_SESSIONS.value;
        let why =
            if level == Level::Activation && !trained { Because::TestedIn } else { Because::Gate };
        if let Some(to) = level.next() {
            self.go(day, to, why);
        }
    }

    pub(in crate::plan) fn facts(&self, today: Day) -> Facts<'_> {
        let fresh = |it: &&DoneRun| {
            it.light == Some(Light::Green)
                && today.0.saturating_sub(it.day.0) <= rules::TEST_AGE.days()
        };
        let minutes = self.runs.iter().rev().filter(fresh).filter_map(|it| it.run.minutes);
        let lately = self.stay.sessions.min(rules::ACTIVATION_SESSIONS.value);
        Facts {
            today,
            sessions: self.stay.sessions,
            lately,
            whole: (self.stay.whole & ((1 << lately) - 1)).count_ones() as u16,
            green_row: self.stay.green_row,
            flags: self.flags,
            tests: &self.tests,
            green_run: minutes.max(),
            // Who has not said so may hurt.
            painless: self.person.profile.nothing_hurts
                && self.person.profile.usual == 0
                && !self.was_amber,
        }
    }

    /// The level whose circuits were done: a gate that has just opened waits too.
    pub(in crate::plan) fn level_done(&self, level: Level) -> Level {
        let last = self.moves.last().filter(|it| it.to == level && self.stay.sessions == 0);
        let through = last.filter(|it| matches!(it.why, Because::Gate | Because::TestedIn));
        through.map_or(level, |it| it.from)
    }
}
