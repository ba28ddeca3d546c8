//! What one session changes: the stay at a level, landings, and the dose of each exercise.

use super::told::{exercises, told};
use super::{DoneSession, Fold};
use crate::day::Day;
use crate::exercise::Side;
use crate::history::SessionRecord;
use crate::library;
use crate::library::ladder::{self, Way};
use crate::plan::dose::{Change, Hold, Room, Told, Track, Verdict, What, Why, Work};
use crate::plan::kind;
use crate::plan::menu;
use crate::plan::pain::{Light, Said};
use crate::plan::person::Person;
use crate::plan::rules;
use crate::session::Site;

impl<'a> Fold<'a> {
    pub(super) fn session(
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
        self.keep_hurts(day, record);
        if kind.is_full() {
            self.count(record.complete, light);
        }
        self.land((day, seen), record, light);
        self.judge_all((day, seen), record, kind.is_full(), (own, light));
    }

    /// What hurt, and whether it was the outside of a knee.
    fn keep_hurts(&mut self, day: Day, record: &'a SessionRecord) {
        for pain in &record.pains {
            if pain.hurt.site == Site::KneeOuter {
                self.outer_knee = Some(day);
            }
            if pain.hurt.sharp || pain.hurt.level > rules::GREEN_PAIN.small() {
                self.hurts.push((day, &pain.exercise));
            }
        }
    }

    /// Counts a full session of the level.
    fn count(&mut self, whole: bool, light: Option<Light>) {
        self.stay.sessions = self.stay.sessions.saturating_add(1);
        self.stay.whole = self.stay.whole << 1 | u32::from(whole);
        match light {
            Some(Light::Green) => self.stay.green_row = self.stay.green_row.saturating_add(1),
            Some(_) => self.stay.green_row = 0,
            None => {}
        }
    }

    /// Counts landings, if there were hops.
    fn land(&mut self, (day, seen): (Day, Day), record: &SessionRecord, light: Option<Light>) {
        let is_hop = |id: &str| menu::HOPS.iter().any(|(_, ids)| ids.contains(&id));
        if !record.bouts.iter().any(|it| is_hop(&it.exercise)) {
            return;
        }
        let Some((what, up)) = self.hops.after(day, light, record.complete) else { return };
        let Some(exercise) = library::find("snap-down") else { return };
        let why = if up {
            Why::Ready { sessions: rules::GOOD_IN_A_ROW.small(), reserve: 0 }
        } else {
            Why::Light(light.unwrap_or_default())
        };
        let (side, before) = (Side::Both, Work::first(exercise));
        self.changes.push(Change {
            day,
            seen,
            exercise,
            side,
            what,
            why,
            up,
            undone: false,
            before,
        });
    }

    /// Judges each exercise: `own` is the light of this session, `light` with that of its day.
    fn judge_all(
        &mut self,
        (day, seen): (Day, Day),
        record: &SessionRecord,
        is_full: bool,
        (own, light): (Option<Light>, Option<Light>),
    ) {
        let heavy_run = self.heavy_run(day);
        let woke = self.morning.filter(|it| it.0 == day).map_or(Light::Green, |it| it.1);
        let is_cut = is_full && record.circuit.starts_with(kind::PREFIX);
        for (exercise, mut told) in told(record) {
            let is_pained = told.hurt.is_some() || own >= Some(Light::Amber);
            let light = light.map(|light| light.max(woke));
            told.light = if own >= Some(Light::Amber) { own } else { light };
            told.hurt_elsewhere |= light > own;
            told.heavy_run = heavy_run;
            told.is_cut = is_cut;
            let Some(place) = self.repertoire.place_of(exercise) else { continue };
            let track = &mut self.repertoire.tracks[place];
            let was_held = track.was_held(told.planned);
            let is_less = told.planned < track.work.amount || (!is_cut && !track.work.is_plain());
            if is_pained && (was_held || is_less) {
                // It hurt at less than the dose: a step up that was waiting is off.
                track.work = track.before.unwrap_or(track.work);
            } else if was_held {
                track.last = Some(day);
                continue;
            } else if is_less && !is_cut {
                // Another circuit planned less: no evidence either way.
                continue;
            }
            self.judge(day, seen, place, &told);
        }
    }

    fn judge(&mut self, day: Day, seen: Day, track: usize, told: &Told) {
        let room = self.room();
        let level = self.stay.level;
        let before = self.repertoire.tracks[track];
        let verdict = before.judge(told, &room);
        self.repertoire.tracks[track].take(day, &verdict, told);
        let exercise = before.work.exercise;
        self.repertoire.was_done(level, exercise);
        let Verdict::Change { side, what, why, work, up } = verdict else { return };
        if let What::Exercise { from, to } = what {
            if up && self.repertoire.waits(level, from, to) {
                return;
            }
            if let Some(family) = menu::family_of(to.id.0) {
                self.repertoire.put(level, family, to, up.then_some(from));
            }
            if let Some(other) = self.repertoire.place_of(to.id.0) {
                let other = &mut self.repertoire.tracks[other];
                *other = Track { last: other.last, eased: !up, ..Track::new(work) };
            }
        }
        let change =
            Change { day, seen, exercise, side, what, why, up, undone: false, before: before.work };
        self.changes.push(change);
    }

    fn room(&self) -> Room<'a> {
        let Person { profile, kit, .. } = self.person;
        Room { level: self.stay.level, kit, bands: profile.bands.len() as u8 }
    }

    /// Another exercise of the family was done instead: the plan follows.
    pub(super) fn swapped(&mut self, day: Day, record: &SessionRecord) {
        let level = self.stay.level;
        let stage = menu::stage_of(level);
        let done = exercises(record);
        for place in menu::menu(level) {
            let Some((_, ids)) = menu::FAMILIES.iter().find(|it| it.0 == place.0) else { continue };
            let Some(id) = ids.iter().find(|id| done.contains(id)) else { continue };
            let planned = self.repertoire.exercise(&self.person.kit, level, place, false);
            let Some(planned) = planned.filter(|it| !done.contains(&it.id.0)) else { continue };
            let Some(taken) = library::find(id).filter(|it| it.stage <= stage) else { continue };
            let before = self.repertoire.work(planned, false);
            self.repertoire.put(level, place.0, taken, None);
            self.changes.push(Change {
                day,
                seen: day,
                exercise: planned,
                side: Side::Both,
                what: What::Exercise { from: planned, to: taken },
                why: Why::Swapped,
                up: ladder::next(planned, Way::Harder).any(|it| it == taken),
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
    pub(super) fn undo(&mut self, day: Day, exercise: &str, side: Side) {
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
                    self.repertoire.put(self.stay.level, family, from, None);
                }
            }
            _ => {}
        }
        if let Some(track) = self.repertoire.place_of(id) {
            self.repertoire.tracks[track].go_back(before, Hold::Undone);
        }
    }
}
