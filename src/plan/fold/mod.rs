//! Everything that was written down, oldest first, folded into where the person stands.
//!
//! A load is judged when all that belongs to it is known: with the morning after, or when that
//! morning has passed. Until then by what is known so far.

mod levels;
mod sessions;
mod told;

use super::dose::Change;
use super::hops::Hops;
use super::kind::{self, Kind};
use super::pain::{self, Light, Said, Watch};
use super::person::Person;
use super::repertoire::Repertoire;
use super::stage::{Because, Move, Stay};
use crate::day::Day;
use crate::diary::{Choice, Diary, Fact, Level, Morning, Note, Run, Tested};
use crate::exercise::Side;
use crate::history::{History, SessionRecord};

/// A session that was done, as the week and today see it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct DoneSession {
    pub(super) day: Day,
    pub(super) kind: Kind,
    pub(super) light: Option<Light>,
}

/// A run with its light.
#[derive(Clone, Copy, Debug)]
pub(super) struct DoneRun<'a> {
    pub(super) day: Day,
    pub(super) run: &'a Run,
    pub(super) light: Option<Light>,
}

/// What waits for its morning, in the order in which it was written down.
enum Waiting<'a> {
    Session(&'a SessionRecord, Said),
    Run(&'a Run, Said),
    Undo(&'a str, Side),
    Level(Level),
    Seen,
}

pub(super) struct Fold<'a> {
    person: &'a Person,
    pub(super) watch: Watch,
    pub(super) stay: Stay,
    pub(super) moves: Vec<Move>,
    pub(super) repertoire: Repertoire,
    pub(super) changes: Vec<Change>,
    pub(super) hops: Hops,
    tests: Vec<(Day, &'a Tested)>,
    /// Safety questions answered with yes; `None`: never asked.
    flags: Option<u16>,
    pub(super) sessions: Vec<DoneSession>,
    pub(super) runs: Vec<DoneRun<'a>>,
    waiting: Vec<Waiting<'a>>,
    waiting_day: Day,
    break_after: Option<Day>,
    was_amber: bool,
    /// The last morning: on a day that begins sore nothing goes up.
    morning: Option<(Day, Light)>,
    /// When the outside of a knee hurt in a session the last time.
    pub(super) outer_knee: Option<Day>,
    /// What hurt, and when.
    pub(super) hurts: Vec<(Day, &'a str)>,
}

impl<'a> Fold<'a> {
    pub(super) fn new(person: &'a Person) -> Self {
        Self {
            person,
            watch: Watch::default(),
            stay: Stay::default(),
            moves: Vec::new(),
            repertoire: Repertoire::default(),
            changes: Vec::new(),
            hops: Hops::default(),
            tests: Vec::new(),
            flags: None,
            sessions: Vec::new(),
            runs: Vec::new(),
            waiting: Vec::new(),
            waiting_day: Day(i32::MIN),
            break_after: None,
            was_amber: false,
            morning: None,
            outer_knee: None,
            hurts: Vec::new(),
        }
    }

    /// Reads everything up to a day. What is dated later (the clock was ahead) is left out.
    pub(super) fn read(&mut self, history: &'a History, diary: &'a Diary, today: Day) {
        let (mut sessions, mut notes) = (history.sessions(), diary.notes());
        loop {
            let days =
                [sessions.first().map(|it| it.at.day()), notes.first().map(|it| it.at.day())];
            let Some(day) = days.into_iter().flatten().min().filter(|&day| day <= today) else {
                break;
            };
            let of_day = sessions.iter().take_while(|it| it.at.day() <= day).count();
            let (done, later) = sessions.split_at(of_day);
            sessions = later;
            let of_day = notes.iter().take_while(|it| it.at.day() <= day).count();
            let (said, later) = notes.split_at(of_day);
            notes = later;
            self.day(day, done, said);
        }
        self.settle(today.plus(1), None);
        self.after_a_break(today);
        self.pass_gate(today);
    }

    fn day(&mut self, day: Day, mut sessions: &'a [SessionRecord], mut notes: &'a [Note]) {
        let morning = notes.iter().rev().find_map(|note| match &note.fact {
            Fact::Morning(morning) => Some(*morning),
            _ => None,
        });
        self.settle(day, morning);
        self.after_a_break(day);
        self.waiting_day = day;
        loop {
            match (sessions.split_first(), notes.split_first()) {
                (Some((record, rest)), note) if note.is_none_or(|it| record.id <= it.0.id) => {
                    self.waiting.push(Waiting::Session(record, pain::said_of_session(record)));
                    sessions = rest;
                }
                (_, Some((note, rest))) => {
                    self.note(day, note);
                    notes = rest;
                }
                _ => break,
            }
        }
    }

    fn note(&mut self, day: Day, note: &'a Note) {
        match &note.fact {
            Fact::Run(run) => {
                self.waiting.push(Waiting::Run(run, pain::said_of_run(run)));
            }
            Fact::Test(test) => self.tests.push((day, test)),
            Fact::Flags(flags) => {
                self.flags = Some(flags.yes.len() as u16);
                self.watch.flags(day, &flags.yes);
            }
            Fact::Choice(Choice::Stage(level)) => {
                self.waiting.push(Waiting::Level(*level));
            }
            Fact::Choice(Choice::Undo { exercise, side }) => {
                self.waiting.push(Waiting::Undo(exercise, *side));
            }
            Fact::Choice(Choice::Seen) => self.waiting.push(Waiting::Seen),
            Fact::Morning(_)
            | Fact::Angle(_)
            | Fact::Circuit(_)
            | Fact::Own(_)
            | Fact::Mood(_)
            | Fact::Removed => {}
        }
    }

    /// Judges what was done before `day`, with the morning of that day.
    fn settle(&mut self, day: Day, morning: Option<Morning>) {
        let said = morning.map(|it| pain::said_of_morning(it, self.person.profile.usual));
        let mut waiting = std::mem::take(&mut self.waiting);
        let before = self.waiting_day;
        let mut loads: Vec<&mut Said> = waiting
            .iter_mut()
            .filter_map(|it| match it {
                Waiting::Session(_, said) | Waiting::Run(_, said) => Some(said),
                Waiting::Undo(..) | Waiting::Level(_) | Waiting::Seen => None,
            })
            .collect();
        let follows = !loads.is_empty() && before.plus(1) == day;
        let mut seen = before;
        let mut whole = Said::default();
        for load in &mut loads {
            if let Some(said) = said.as_ref().filter(|_| follows) {
                if said.light > load.light {
                    seen = day;
                }
                load.with(said);
            }
            whole.light = whole.light.max(load.light);
            whole.worst = whole.worst.max(load.worst);
            for sign in &load.signs {
                if !whole.signs.contains(sign) {
                    whole.signs.push(sign.clone());
                }
            }
        }
        let mut light = None;
        // How the knee was when it began.
        let held = self.watch.light(before) > Light::Green;
        if !loads.is_empty() {
            light = self.watch.see(before, &whole, true);
        }
        for it in waiting {
            match it {
                Waiting::Session(record, said) => {
                    if !held && kind::of(record) == Kind::Full {
                        self.swapped(before, record);
                    }
                    self.session(before, seen, record, &said, light);
                }
                Waiting::Run(run, said) => {
                    self.runs.push(DoneRun { day: before, run, light: said.light });
                }
                Waiting::Undo(exercise, side) => self.undo(before, exercise, side),
                Waiting::Level(level) => self.go(before, level, Because::Chosen),
                Waiting::Seen => {
                    self.watch.was_seen();
                    self.flags = self.flags.map(|_| 0);
                }
            }
        }
        self.count_amber(before, light);
        if !follows && let Some(said) = &said {
            let light = self.watch.see(day, said, false);
            self.count_amber(day, light);
        }
        self.morning =
            said.as_ref().and_then(|it| it.light).map(|light| (day, light)).or(self.morning);
        if before.0 > i32::MIN {
            self.pass_gate(before);
        }
    }
}
