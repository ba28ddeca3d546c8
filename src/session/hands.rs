//! A change or a pain while the session runs: the plan is edited, and what is under way goes on in
//! its middle where it can.

use std::sync::Arc;

use super::change::{At, Change, Changed, Hurt, Pain};
use super::edit::longer;
use super::{Effect, Entry, PauseReason, RESUME_LEAD_MS, Session, State, Then};
use crate::exercise::{Measure, Phase};
use crate::timeline::{Begin, Bout, Kind, Moment, Place, Segment};

/// To get into position for another exercise, at least.
const SWAP_LEAD_MS: u32 = 5_000;

impl Session {
    /// Whether a change would do anything now.
    pub fn could(&self, change: Change, now_ms: u64) -> bool {
        self.edited(change, now_ms).is_some()
    }

    /// The bout under way or, in a break, the one that comes next.
    pub fn bout_now(&self, now_ms: u64) -> Option<&Bout> {
        self.bout(self.under_way(now_ms)?.0)
    }

    /// Sets of this exercise in this round.
    pub fn sets(&self, here: &Bout) -> u8 {
        let of_here = |bout: &&Bout| (bout.round, bout.station) == (here.round, here.station);
        self.bouts.iter().filter(of_here).map(|bout| bout.set + 1).max().unwrap_or(0)
    }

    pub(super) fn change(&mut self, change: Change, now_ms: u64, effects: &mut Vec<Effect>) {
        let Some((place, _)) = self.under_way(now_ms) else { return };
        let Some((next, at, then)) = self.edited(change, now_ms) else { return };
        if then == Then::Next {
            self.note_partial(place, effects);
        }
        (self.circuit, self.bouts, self.next_id) = (next.circuit, next.bouts, next.next_id);
        self.last = None;
        let number = self.changes.last().map_or(0, |last| last.number.saturating_add(1));
        let changed = Changed { number, at, change };
        self.changes.push(changed);
        effects.push(Effect::Append(Entry::Changed(changed)));
        let lead_ms = u32::from(self.started.pace.lead_in_secs) * 1000;
        let lead_in = Begin::LeadIn(lead_ms.max(SWAP_LEAD_MS));
        let after = Place { bout: place.bout + 1, rep: 0 };
        match (then, change) {
            (Then::Stay, _) => self.carry_on(change, now_ms, effects),
            (Then::Again, _) => {
                self.jump(Place { rep: 0, ..place }, lead_in, now_ms, effects);
            }
            (Then::Next, Change::Swap(_)) => self.jump(after, lead_in, now_ms, effects),
            (Then::Next, _) => self.follow(after, now_ms, effects),
        }
    }

    /// The session with its plan edited, where it was edited, and what comes of it.
    fn edited(&self, change: Change, now_ms: u64) -> Option<(Self, At, Then)> {
        if !self.begun {
            return None;
        }
        let (place, begun) = self.under_way(now_ms)?;
        let mut at = At { bout: self.bout(place)?.id, rep: if begun { place.rep + 1 } else { 0 } };
        if let (Change::RepeatSide, Some(before)) = (change, self.before(place, begun)) {
            at = At { bout: before.id, rep: before.reps };
        }
        let mut next = self.clone();
        let then = next.edit(at, change)?;
        let is_kept = |id| self.position_of(id).is_none() || next.position_of(id).is_some();
        let takes_away = change == Change::FewerSets;
        let keeps = !takes_away || self.done.iter().all(|done| is_kept(done.bout));
        keeps.then_some((next, at, then))
    }

    /// The place, and whether its bout has begun.
    fn under_way(&self, now_ms: u64) -> Option<(Place, bool)> {
        let (place, working) = self.here(now_ms)?;
        Some((place, working || place.rep > 0))
    }

    /// In a break: the bout that was done last.
    fn before(&self, place: Place, begun: bool) -> Option<&Bout> {
        let before = usize::from(place.bout).checked_sub(1).filter(|_| !begun)?;
        self.bouts.get(before)
    }

    /// Goes on in the middle of what is under way, on the plan as it is now.
    fn carry_on(&mut self, change: Change, now_ms: u64, effects: &mut Vec<Effect>) {
        let more_secs = match change {
            Change::Rest(secs) => secs,
            _ => 0,
        };
        match &mut self.state {
            State::Paused { begin: Begin::Rest(ms), .. }
            | State::Ready { begin: Begin::Rest(ms), .. } => *ms = longer(*ms, more_secs),
            _ => {}
        }
        let Some((place, _)) = self.under_way(now_ms) else { return };
        if self.bout(place).is_none() {
            return self.finish(now_ms, effects, true);
        }
        self.mark(place, effects);
        let State::Running { anchor_ms, .. } = self.state else { return };
        let Some(moment) = self.moment(now_ms) else { return };
        let Moment { segment, into_ms, left_ms, .. } = moment;
        // A break may be longer or shorter; its last seconds stay.
        let least_ms = into_ms + left_ms.min(RESUME_LEAD_MS);
        let (from, begin) = match segment.kind {
            // What can be sought in begins with the bout.
            Kind::Work(_) if self.seeks => (Place { rep: 0, ..segment.place }, Begin::LeadIn(0)),
            Kind::Work(_) => (segment.place, Begin::LeadIn(0)),
            Kind::LeadIn => (segment.place, Begin::LeadIn(segment.ms())),
            Kind::TurnOver => (segment.place, Begin::TurnOver(segment.ms())),
            Kind::Rest => {
                let ms = longer(segment.ms(), more_secs).max(least_ms);
                (segment.place, Begin::Rest(ms))
            }
        };
        let timeline = Arc::new(self.compile(from, begin));
        let at_ms = match segment.kind {
            Kind::Work(phase) => {
                let rep = timeline.rep(segment.place);
                let same = rep.iter().find(|it| it.kind == segment.kind).or(rep.first());
                same.map_or(0, |it| it.from_ms + self.part_of(it, &segment, phase, into_ms))
            }
            Kind::LeadIn | Kind::TurnOver | Kind::Rest => into_ms,
        };
        self.leave(now_ms);
        self.run(timeline, at_ms, anchor_ms.max(now_ms), effects);
    }

    /// How far into a phase of another length the present moment is. The seconds held stay held;
    /// of a movement the same part is done.
    fn part_of(&self, new: &Segment, old: &Segment, phase: Phase, into_ms: u32) -> u32 {
        let station = self.bout(old.place).map(|bout| usize::from(bout.station));
        let station = station.and_then(|number| self.circuit.stations.get(number));
        let measure = station.map(|it| it.exercise.dose.measure);
        let into_ms = if (phase, measure) == (Phase::Hold, Some(Measure::HoldSecs)) {
            into_ms
        } else {
            (u64::from(into_ms) * u64::from(new.ms()) / u64::from(old.ms().max(1))) as u32
        };
        into_ms.min(new.ms() - 1)
    }

    /// Stops at once and keeps what was said. The bout stays open: what is chosen next ends it.
    pub(super) fn note_pain(&mut self, hurt: Hurt, now_ms: u64, effects: &mut Vec<Effect>) {
        let Some((place, begun)) = self.under_way(now_ms).filter(|_| self.begun) else { return };
        self.pause(PauseReason::Asked, now_ms, effects);
        // In a break it is the bout just done that hurt.
        let (place, bout) = match (self.before(place, begun), self.bout(place)) {
            (Some(before), _) => {
                (Place { bout: place.bout - 1, rep: before.reps.saturating_sub(1) }, before)
            }
            (None, Some(here)) => (place, here),
            (None, None) => return,
        };
        let Some(station) = self.circuit.stations.get(usize::from(bout.station)) else { return };
        let pain = Pain {
            number: self.pains.last().map_or(0, |last| last.number.saturating_add(1)),
            exercise: station.exercise.id.0.to_owned(),
            side: self.side_at(place).unwrap_or(bout.side),
            hurt: Hurt { level: hurt.level.min(10), ..hurt },
        };
        self.pains.push(pain.clone());
        effects.push(Effect::Append(Entry::Hurt(pain)));
    }
}
