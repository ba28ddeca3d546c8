//! Where to play from. Over music every play is a new timeline from its millisecond 0. Where the
//! whole session is one medium, what is on the timeline at hand is played from another millisecond
//! of it: the start of the present repetition after a pause, the start of the next break after a
//! skip, the first repetition of a bout on the way back, what is left of a rest.
//!
//! A seek has no 3-2-1: the medium holds none there, and a seek is only used where pausing and
//! going on happen with the phone at hand or on its lock screen. Only the first lead-in is on the
//! medium, and a pause in it comes back to its last three seconds.

use std::sync::Arc;

use super::{Effect, RESUME_LEAD_MS, START_DELAY_MS, Session, State};
use crate::timeline::{Begin, Kind, Place, Segment, Timeline};

impl Session {
    /// What to play to be at `to`, and from which millisecond of it.
    pub(super) fn lay(&self, to: Place, begin: Begin) -> (Arc<Timeline>, u32) {
        if let (true, Some(last)) = (self.seeks, &self.last)
            && let Some(from_ms) = find(last, to, begin)
        {
            return (Arc::clone(last), from_ms);
        }
        (Arc::new(self.compile(to, begin)), 0)
    }

    pub(super) fn compile(&self, from: Place, begin: Begin) -> Timeline {
        Timeline::of(self.bouts.clone(), &self.circuit, self.started.pace, from, begin)
    }

    pub(super) fn run(
        &mut self,
        timeline: Arc<Timeline>,
        from_ms: u32,
        anchor_ms: u64,
        effects: &mut Vec<Effect>,
    ) {
        effects.push(Effect::Play { timeline: Arc::clone(&timeline), from_ms, anchor_ms });
        self.last = Some(Arc::clone(&timeline));
        self.state = State::Running { timeline, from_ms, anchor_ms, seen_ms: from_ms };
    }

    /// What runs is played on from the same millisecond in the other way.
    pub(super) fn set_seeks(&mut self, seeks: bool, now_ms: u64, effects: &mut Vec<Effect>) {
        if std::mem::replace(&mut self.seeks, seeks) == seeks {
            return;
        }
        if let (Some(timeline), Some(at_ms)) = (self.timeline().cloned(), self.position_ms(now_ms))
        {
            self.leave(now_ms);
            self.run(timeline, at_ms, now_ms + START_DELAY_MS, effects);
        }
    }
}

/// The millisecond of a timeline at which `to` is reached after `begin`, if it has both. The three
/// seconds that a new timeline would open with may be missing.
fn find(timeline: &Timeline, to: Place, begin: Begin) -> Option<u32> {
    let work_ms = timeline.rep(to).first()?.from_ms;
    let (kind, wanted_ms) = begin.parts();
    let before = timeline.segments.iter().rfind(|segment| segment.to_ms == work_ms);
    let there_ms = before.filter(|it| it.kind == kind && it.place == to).map_or(0, Segment::ms);
    match (kind, there_ms) {
        _ if wanted_ms <= there_ms.max(RESUME_LEAD_MS) => Some(work_ms - wanted_ms.min(there_ms)),
        // What was asked for is the plan's own break, or a lead-in that is no part of the medium.
        (Kind::LeadIn, 0) => Some(work_ms),
        _ => None,
    }
}
