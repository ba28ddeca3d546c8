//! Everything that was written down, oldest first, folded into where the person stands.
//!
//! A load is judged when all that belongs to it is known: with the morning after, or when that
//! morning has passed. Until then by what is known so far.

use super::dose::{Change, Hold, Room, Told, Track, Verdict, What, Why, Work};
use super::gates::{self, Facts};
use super::hops::Hops;
use super::kind::{self, Kind};
use super::menu::{self, Family, Place};
use super::pain::{self, Light, Said, Watch};
use super::rules;
use super::stage::{self, Because, Move, Stay};
use crate::day::Day;
use crate::diary::{Choice, Diary, Fact, Level, Morning, Note, Profile, Run, Tested};
use crate::exercise::{Exercise, Kit, Side, Stage};
use crate::history::{History, SessionRecord};
use crate::library;
use crate::session::Site;

/// Which exercise of a family a level has come to.
#[derive(Clone, Copy, Debug)]
pub(super) struct Slot {
    stage: Stage,
    family: Family,
    exercise: &'static Exercise,
    /// The one before, while the harder one has not been done yet.
    before: Option<&'static Exercise>,
}

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
    profile: &'a Profile,
    kit: &'a [Kit],
    pub(super) watch: Watch,
    pub(super) stay: Stay,
    pub(super) moves: Vec<Move>,
    pub(super) tracks: Vec<Track>,
    slots: Vec<Slot>,
    pub(super) changes: Vec<Change>,
    pub(super) tests: Vec<(Day, &'a Tested)>,
    pub(super) flags: Option<u16>,
    pub(super) hops: Hops,
    pub(super) sessions: Vec<DoneSession>,
    pub(super) runs: Vec<DoneRun<'a>>,
    waiting: Vec<Waiting<'a>>,
    waiting_day: Day,
    break_after: Option<Day>,
    was_amber: bool,
    /// The last morning: on a day that begins sore nothing goes up.
    morning: Option<(Day, Light)>,
    outer_knee: Option<Day>,
    /// What hurt, and when.
    pub(super) hurts: Vec<(Day, &'a str)>,
}

impl<'a> Fold<'a> {
    pub(super) fn new(profile: &'a Profile, kit: &'a [Kit]) -> Self {
        Self {
            profile,
            kit,
            watch: Watch::default(),
            stay: Stay::default(),
            moves: Vec::new(),
            tracks: Vec::new(),
            slots: Vec::new(),
            changes: Vec::new(),
            tests: Vec::new(),
            flags: None,
            hops: Hops::default(),
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
        let said = morning.map(|it| pain::said_of_morning(it, self.profile.usual));
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

    fn count_amber(&mut self, day: Day, light: Option<Light>) {
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

    fn after_a_break(&mut self, day: Day) {
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
    fn go(&mut self, day: Day, to: Level, why: Because) {
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

    fn lower_amounts(&mut self) {
        for track in &mut self.tracks {
            track.begin_lower();
        }
        self.stay.green_row = 0;
    }

    pub(super) fn facts(&self, today: Day) -> Facts<'_> {
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
            painless: self.profile.nothing_hurts && self.profile.usual == 0 && !self.was_amber,
        }
    }

    fn pass_gate(&mut self, day: Day) {
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

    pub(super) fn room(&self) -> Room<'a> {
        let bands = self.profile.bands.len() as u8;
        Room { level: self.stay.level, kit: self.kit, bands }
    }

    /// What a place of the menu has come to, with the kit there is. `held`: a harder exercise that
    /// has not been done yet waits.
    pub(super) fn exercise(
        &self,
        level: Level,
        place: &Place,
        held: bool,
    ) -> Option<&'static Exercise> {
        let stage = menu::stage_of(level);
        let slot = self.slots.iter().find(|it| it.stage == stage && it.family == place.0);
        let now = slot.map(|slot| slot.before.filter(|_| held).unwrap_or(slot.exercise));
        let can = |it: &&'static Exercise| it.can_be_done_with(self.kit);
        now.filter(can).or_else(|| menu::entry(place, self.kit)).or_else(|| {
            let (_, ids) = menu::FAMILIES.iter().find(|it| it.0 == place.0)?;
            let known = ids.iter().rev().filter_map(|id| library::find(id));
            known.filter(|it| it.stage <= stage).find(can)
        })
    }

    /// The dose of an exercise. `held`: a step up that has not been done yet waits.
    pub(super) fn work(&self, exercise: &'static Exercise, held: bool) -> Work {
        let track = self.tracks.iter().find(|it| it.work.exercise == exercise);
        track.map_or(Work::first(exercise), |it| it.before.filter(|_| held).unwrap_or(it.work))
    }

    /// The level whose circuits were done: a gate that has just opened waits too.
    pub(super) fn level_done(&self, level: Level) -> Level {
        let last = self.moves.last().filter(|it| it.to == level && self.stay.sessions == 0);
        let through = last.filter(|it| matches!(it.why, Because::Gate | Because::TestedIn));
        through.map_or(level, |it| it.from)
    }

    pub(super) fn outer_knee(&self) -> Option<Day> {
        self.outer_knee
    }

    fn track(&mut self, id: &str) -> Option<usize> {
        if let Some(place) = self.tracks.iter().position(|it| it.work.exercise.id.0 == id) {
            return Some(place);
        }
        let exercise = library::find(id).filter(|it| it.stage != Stage::Mobility)?;
        self.tracks.push(Track::new(Work::first(exercise)));
        Some(self.tracks.len() - 1)
    }

    fn slot(
        &mut self,
        family: Family,
        exercise: &'static Exercise,
        before: Option<&'static Exercise>,
    ) {
        let stage = menu::stage_of(self.stay.level);
        // Taken back after the level went back: the level stays.
        if exercise.stage > stage {
            return;
        }
        let new = Slot { stage, family, exercise, before };
        match self.slots.iter_mut().find(|it| it.stage == stage && it.family == family) {
            Some(slot) => *slot = new,
            None => self.slots.push(new),
        }
    }

    fn session(
        &mut self,
        day: Day,
        seen: Day,
        record: &'a SessionRecord,
        said: &Said,
        of_day: Option<Light>,
    ) {
        // Two amber-lights are an amber, also for the session that was the second.
        let own = match (said.light, of_day) {
            (Some(Light::AmberLight), Some(Light::Amber)) => of_day,
            (own, _) => own,
        };
        let light = own.map(|own| own.max(self.watch.light(day)).max(of_day.unwrap_or(own)));
        let kind = kind::of(record);
        self.sessions.push(DoneSession { day, kind, light });
        for pain in &record.pains {
            if pain.hurt.site == Site::KneeOuter {
                self.outer_knee = Some(day);
            }
            if pain.hurt.sharp || pain.hurt.level > rules::GREEN_PAIN.small() {
                self.hurts.push((day, &pain.exercise));
            }
        }
        if kind.is_full() {
            self.stay.sessions = self.stay.sessions.saturating_add(1);
            self.stay.whole = self.stay.whole << 1 | u32::from(record.complete);
            match light {
                Some(Light::Green) => self.stay.green_row = self.stay.green_row.saturating_add(1),
                Some(_) => self.stay.green_row = 0,
                None => {}
            }
        }
        if record
            .bouts
            .iter()
            .any(|it| menu::HOPS.iter().any(|(_, ids)| ids.contains(&it.exercise.as_str())))
            && let Some((what, up)) = self.hops.after(day, light, record.complete)
            && let Some(exercise) = library::find("snap-down")
        {
            let why = if up {
                Why::Ready { sessions: rules::GOOD_IN_A_ROW.small(), reserve: 0 }
            } else {
                Why::Light(light.unwrap_or_default())
            };
            self.changes.push(Change {
                day,
                seen,
                exercise,
                side: Side::Both,
                what,
                why,
                up,
                undone: false,
                before: Work::first(exercise),
            });
        }
        let heavy_run = self.heavy_run(day);
        let woke = self.morning.filter(|it| it.0 == day).map_or(Light::Green, |it| it.1);
        let planned_here = record.circuit.starts_with(kind::PREFIX);
        for (exercise, mut told) in told(record) {
            let is_pained = told.hurt.is_some() || own >= Some(Light::Amber);
            let light = light.map(|light| light.max(woke));
            told.light = if own >= Some(Light::Amber) { own } else { light };
            told.hurt_elsewhere |= light > own;
            told.heavy_run = heavy_run;
            let Some(place) = self.track(exercise) else { continue };
            let track = &mut self.tracks[place];
            told.is_cut = planned_here && kind.is_full();
            let was_held = track.was_held(told.planned);
            let is_less =
                told.planned < track.work.amount || (!told.is_cut && !track.work.is_plain());
            if is_pained && (was_held || is_less) {
                // It hurt at less than the dose: a step up that was waiting is off.
                track.work = track.before.unwrap_or(track.work);
            } else if was_held {
                track.last = Some(day);
                continue;
            } else if is_less && !told.is_cut {
                // Another circuit planned less: no evidence either way.
                continue;
            }
            self.judge(day, seen, place, &told);
        }
    }

    fn judge(&mut self, day: Day, seen: Day, track: usize, told: &Told) {
        let room = self.room();
        let before = self.tracks[track];
        let verdict = before.judge(told, &room);
        self.tracks[track].take(day, &verdict, told);
        let exercise = before.work.exercise;
        if let Some(family) = menu::family_of(exercise.id.0) {
            let stage = menu::stage_of(self.stay.level);
            // It was done: no longer new.
            let slot = self.slots.iter_mut().find(|it| it.stage == stage && it.family == family);
            if let Some(slot) = slot.filter(|it| it.exercise == exercise) {
                slot.before = None;
            }
        }
        let Verdict::Change { side, what, why, work, up } = verdict else { return };
        if let What::Exercise { from, to } = what {
            let stage = menu::stage_of(self.stay.level);
            let waits =
                |it: &Slot| it.stage == stage && it.exercise == to && it.before == Some(from);
            if up && self.slots.iter().any(waits) {
                return;
            }
            if let Some(family) = menu::family_of(to.id.0) {
                self.slot(family, to, up.then_some(from));
            }
            if let Some(other) = self.track(to.id.0) {
                let fresh = Track { last: self.tracks[other].last, ..Track::new(work) };
                self.tracks[other] = Track { eased: !up, ..fresh };
            }
        }
        let change =
            Change { day, seen, exercise, side, what, why, up, undone: false, before: before.work };
        self.changes.push(change);
    }

    /// Another exercise of the family was done instead: the plan follows.
    fn swapped(&mut self, day: Day, record: &SessionRecord) {
        let level = self.stay.level;
        let stage = menu::stage_of(level);
        let done = exercises(record);
        for place in menu::menu(level) {
            let Some((_, ids)) = menu::FAMILIES.iter().find(|it| it.0 == place.0) else { continue };
            let Some(id) = ids.iter().find(|id| done.contains(id)) else { continue };
            let planned = self.exercise(level, place, false);
            let Some(planned) = planned.filter(|it| !done.contains(&it.id.0)) else { continue };
            let Some(taken) = library::find(id).filter(|it| it.stage <= stage) else { continue };
            let before = self.work(planned, false);
            self.slot(place.0, taken, None);
            self.changes.push(Change {
                day,
                seen: day,
                exercise: planned,
                side: Side::Both,
                what: What::Exercise { from: planned, to: taken },
                why: Why::Swapped,
                up: planned.harder.contains(&taken),
                undone: false,
                before,
            });
        }
    }

    fn heavy_run(&self, day: Day) -> Option<u8> {
        let last = self.runs.iter().rev().find_map(|it| Some((it.day, it.run.efficiency?)));
        let is_near =
            |(then, _): &(Day, u8)| day.0.saturating_sub(then.0) <= rules::HEAVY_RUN_DAYS.days();
        last.filter(is_near).map(|it| it.1).filter(|felt| *felt <= rules::HEAVY_RUN.small())
    }

    /// The last change that could be seen by then is taken back.
    fn undo(&mut self, day: Day, exercise: &str, side: Side) {
        let names = |it: &&mut Change| {
            let to = match it.what {
                What::Exercise { to, .. } => to.id.0,
                _ => it.exercise.id.0,
            };
            let same = side == Side::Both || it.side == Side::Both || it.side == side;
            same && !it.undone && (it.exercise.id.0 == exercise || to == exercise)
        };
        let Some(change) = self.changes.iter_mut().rev().find(names).filter(|it| it.seen <= day)
        else {
            return;
        };
        change.undone = true;
        let (id, what, before) = (change.exercise.id.0, change.what, change.before);
        match what {
            What::Contacts { from, .. } => self.hops.target = from,
            What::Exercise { from, .. } => {
                if let Some(family) = menu::family_of(from.id.0) {
                    self.slot(family, from, None);
                }
            }
            _ => {}
        }
        if let Some(track) = self.track(id) {
            self.tracks[track].go_back(before, Hold::Undone);
        }
    }
}

/// The exercises of a session, each once.
fn exercises(record: &SessionRecord) -> Vec<&str> {
    let mut all: Vec<&str> = Vec::new();
    for bout in &record.bouts {
        // The sets of an exercise mostly follow one another.
        if !all.iter().rev().any(|id| *id == bout.exercise) {
            all.push(&bout.exercise);
        }
    }
    all
}

/// What a session tells about each of its exercises; the lights come later.
fn told(record: &SessionRecord) -> Vec<(&str, Told)> {
    let mut all: Vec<(&str, Told)> = Vec::new();
    for bout in &record.bouts {
        let id = bout.exercise.as_str();
        let known = all.iter().rposition(|it| it.0 == id);
        let place = known.unwrap_or_else(|| {
            all.push((id, told_without_sets(record, id)));
            all.len() - 1
        });
        let told = &mut all[place].1;
        let least = &mut told.least[match bout.side {
            Side::Left => 0,
            Side::Right => 1,
            Side::Both => 2,
        }];
        *least = Some(least.unwrap_or(u16::MAX).min(bout.amount));
        told.planned = told.planned.min(bout.planned);
    }
    all
}

fn told_without_sets(record: &SessionRecord, exercise: &str) -> Told {
    let here = record.pains.iter().filter(|it| it.exercise == exercise);
    let worst = here.max_by_key(|it| it.hurt.level);
    let amber = |level: u8| level >= rules::AMBER_PAIN.small();
    let mut others = record.pains.iter().filter(|it| it.exercise != exercise);
    Told {
        light: None,
        effort: record.feedback.effort,
        form: record.feedback.form,
        least: [None; 3],
        planned: u16::MAX,
        is_cut: false,
        hurt: worst.map(|it| (it.side, it.hurt.site, it.hurt.level)),
        hurt_elsewhere: !worst.is_some_and(|it| amber(it.hurt.level))
            && others.any(|it| amber(it.hurt.level)),
        heavy_run: None,
    }
}
