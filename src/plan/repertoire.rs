//! The exercises somebody has come to: which one of each family, and the dose of each.

use super::dose::{Track, Work};
use super::menu::{self, Family, Place};
use crate::diary::Level;
use crate::exercise::{Exercise, Kit, Stage};
use crate::library;

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Repertoire {
    pub(super) tracks: Vec<Track>,
    slots: Vec<Slot>,
}

/// Which exercise of a family a stage has come to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Slot {
    stage: Stage,
    family: Family,
    exercise: &'static Exercise,
    /// The one before, while the harder one has not been done yet.
    before: Option<&'static Exercise>,
}

impl Repertoire {
    /// What a place of the menu has come to, with the kit there is. `held`: a harder exercise that
    /// has not been done yet waits.
    pub(super) fn exercise(
        &self,
        kit: &[Kit],
        level: Level,
        place: &Place,
        held: bool,
    ) -> Option<&'static Exercise> {
        let stage = menu::stage_of(level);
        let slot = self.slots.iter().find(|it| it.stage == stage && it.family == place.0);
        let now = slot.map(|slot| slot.before.filter(|_| held).unwrap_or(slot.exercise));
        let can = |it: &&'static Exercise| it.can_be_done_with(kit);
        now.filter(can).or_else(|| menu::entry(place, kit)).or_else(|| {
            let (_, ids) = menu::FAMILIES.iter().find(|it| it.0 == place.0)?;
            let known = ids.iter().rev().filter_map(|id| library::find(id));
            known.filter(|it| it.stage <= stage).find(can)
        })
    }

    pub(super) fn track(&self, exercise: &Exercise) -> Option<&Track> {
        self.tracks.iter().find(|it| it.work.exercise == exercise)
    }

    /// The dose of an exercise. `held`: a step up that has not been done yet waits.
    pub(super) fn work(&self, exercise: &'static Exercise, held: bool) -> Work {
        let track = self.track(exercise);
        track.map_or(Work::first(exercise), |it| it.before.filter(|_| held).unwrap_or(it.work))
    }

    /// The place of an exercise's track, which begins if it is new; `None` for what has no dose.
    pub(super) fn place_of(&mut self, id: &str) -> Option<usize> {
        if let Some(place) = self.tracks.iter().position(|it| it.work.exercise.id.0 == id) {
            return Some(place);
        }
        let exercise = library::find(id).filter(|it| it.stage != Stage::Mobility)?;
        self.tracks.push(Track::new(Work::first(exercise)));
        Some(self.tracks.len() - 1)
    }

    /// From now on this exercise of its family. `before`: the one that it waits for to be done.
    pub(super) fn put(
        &mut self,
        level: Level,
        family: Family,
        exercise: &'static Exercise,
        before: Option<&'static Exercise>,
    ) {
        let stage = menu::stage_of(level);
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

    /// It was done: no longer new.
    pub(super) fn was_done(&mut self, level: Level, exercise: &'static Exercise) {
        let Some(family) = menu::family_of(exercise.id.0) else { return };
        let stage = menu::stage_of(level);
        let slot = self.slots.iter_mut().find(|it| it.stage == stage && it.family == family);
        if let Some(slot) = slot.filter(|it| it.exercise == exercise) {
            slot.before = None;
        }
    }

    /// A step from one exercise to the other was made and has not been done yet.
    pub(super) fn waits(&self, level: Level, from: &Exercise, to: &Exercise) -> bool {
        let stage = menu::stage_of(level);
        let is = |it: &Slot| it.before.is_some_and(|before| before == from) && it.exercise == to;
        self.slots.iter().any(|it| it.stage == stage && is(it))
    }

    /// The bottom of every range, after a break or a flare-up.
    pub(super) fn begin_lower(&mut self) {
        for track in &mut self.tracks {
            track.begin_lower();
        }
    }
}
