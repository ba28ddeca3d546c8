//! What each event does. Every change of plan compiles a new timeline and plays that.

use std::sync::Arc;

use super::{BoutDone, Effect, Entry, Event, PauseReason, Session, State};
use super::{REST_STEP_MS, RESUME_LEAD_MS, START_DELAY_MS};
use crate::circuit::MAX_REST_SECS;
use crate::exercise::{Measure, Sides};
use crate::timeline::{Begin, Gap, Kind, Moment, Place, Timeline};

impl Session {
    /// The one way in. Events that make no sense in the present state do nothing.
    pub fn apply(&mut self, event: Event, now_ms: u64) -> Vec<Effect> {
        let mut effects = self.notice(now_ms);
        match event {
            Event::Start | Event::Resume => self.go(now_ms, &mut effects),
            Event::Pause(why) => self.pause(why, now_ms, &mut effects),
            Event::Skip => self.skip(now_ms, &mut effects),
            Event::Back => self.back(now_ms, &mut effects),
            Event::AddRest => self.add_rest(now_ms, &mut effects),
            Event::Seeks(seeks) => self.set_seeks(seeks, now_ms, &mut effects),
            Event::Change(change) => self.change(change, now_ms, &mut effects),
            Event::Hurt(hurt) => self.note_pain(hurt, now_ms, &mut effects),
            Event::Tick => {}
            Event::End => self.end(now_ms, &mut effects),
        }
        effects
    }

    /// Notes the bouts and repetitions that have passed, and the end.
    fn notice(&mut self, now_ms: u64) -> Vec<Effect> {
        let Some(position) = self.position_ms(now_ms) else { return Vec::new() };
        let State::Running { timeline, seen_ms, .. } = &mut self.state else { return Vec::new() };
        let timeline = Arc::clone(timeline);
        let seen = std::mem::replace(seen_ms, position);
        let mut effects = Vec::new();
        for (last, _) in timeline.bouts_ended(seen, position) {
            self.note(last.bout, last.rep + 1, &timeline, &mut effects);
        }
        let place = |ms| timeline.at(ms).map(|moment| moment.segment.place);
        if let Some(here) = place(position)
            && place(seen) != Some(here)
        {
            self.mark(here, &mut effects);
        }
        if position >= timeline.total_ms {
            self.leave(now_ms);
            self.state = State::Finished { complete: true };
            effects.extend([Effect::KeepAwake(false), Effect::Finish]);
        }
        effects
    }

    /// Journals a bout of which `reps` repetitions were done.
    fn note(&mut self, number: u16, reps: u16, timeline: &Timeline, effects: &mut Vec<Effect>) {
        let Some(bout) = self.bouts.get(usize::from(number)).copied() else { return };
        let Some(station) = self.circuit.stations.get(usize::from(bout.station)) else { return };
        let share = |whole: u16| whole * reps.min(bout.reps) / bout.reps.max(1);
        let span = timeline.bout_span(number).map_or(0, |(from, to)| to - from);
        let done = BoutDone {
            bout: bout.id,
            exercise: station.exercise.id.0.to_owned(),
            round: bout.round,
            set: bout.set,
            side: bout.side,
            amount: match (station.exercise.dose.measure, station.exercise.sides) {
                // Both sides share the repetitions of an alternating bout.
                (Measure::Reps | Measure::Steps, Sides::Alternating | Sides::OutAndBack) => {
                    reps / 2
                }
                (Measure::Reps | Measure::Steps, Sides::Each | Sides::Both) => reps,
                (Measure::HoldSecs, _) => share(bout.amount),
            },
            planned: bout.amount,
            secs: (span / 1000).min(u32::from(u16::MAX)) as u16,
        };
        self.keep(done.clone());
        effects.push(Effect::Append(Entry::Done(done)));
    }

    fn go(&mut self, now_ms: u64, effects: &mut Vec<Effect>) {
        let (from, begin) = match self.state {
            State::Ready { from, begin } => {
                self.begun = true;
                effects.push(Effect::Append(Entry::Started(self.started.clone())));
                (from, begin)
            }
            State::Paused { from, begin, .. } => (from, begin),
            State::Running { .. } | State::Finished { .. } => return,
        };
        self.play(from, begin, now_ms, effects);
    }

    /// Plays from a place on: on the timeline at hand if sound can seek and the place is on it,
    /// else on a new one.
    fn play(&mut self, from: Place, begin: Begin, now_ms: u64, effects: &mut Vec<Effect>) {
        let (timeline, from_ms) = self.lay(from, begin);
        effects.extend([Effect::UnlockAudio, Effect::KeepAwake(true)]);
        self.run(timeline, from_ms, now_ms + START_DELAY_MS, effects);
        self.mark(from, effects);
    }

    /// Leaves the present run, remembering the time spent on it.
    pub(super) fn leave(&mut self, now_ms: u64) {
        if let (Some(to_ms), State::Running { from_ms, .. }) =
            (self.position_ms(now_ms), &self.state)
        {
            self.active_before_ms += u64::from(to_ms - from_ms);
        }
    }

    pub(super) fn pause(&mut self, why: PauseReason, now_ms: u64, effects: &mut Vec<Effect>) {
        let Some(Moment { segment, left_ms, .. }) = self.moment(now_ms) else { return };
        let begin = match segment.kind {
            Kind::Work(_) | Kind::LeadIn => Begin::LeadIn(RESUME_LEAD_MS),
            Kind::TurnOver => Begin::TurnOver(left_ms.max(RESUME_LEAD_MS)),
            Kind::Rest => Begin::Rest(left_ms.max(RESUME_LEAD_MS)),
        };
        self.leave(now_ms);
        let working = segment.kind.is_work() || segment.place.rep > 0;
        self.state = State::Paused { from: segment.place, begin, why, working };
        effects.extend([Effect::Silence, Effect::KeepAwake(false)]);
    }

    /// From work to what follows it; from a break straight to the work after it.
    fn skip(&mut self, now_ms: u64, effects: &mut Vec<Effect>) {
        let Some((place, working)) = self.here(now_ms) else { return };
        if !working {
            return self.jump(place, Begin::LeadIn(RESUME_LEAD_MS), now_ms, effects);
        }
        self.note_partial(place, effects);
        self.follow(Place { bout: place.bout + 1, rep: 0 }, now_ms, effects);
    }

    /// To the break before a bout, or to the end.
    pub(super) fn follow(&mut self, next: Place, now_ms: u64, effects: &mut Vec<Effect>) {
        let Some(bout) = self.bout(next) else { return self.finish(now_ms, effects, true) };
        let begin = match bout.gap {
            Gap::None => Begin::LeadIn(RESUME_LEAD_MS),
            Gap::TurnOver => {
                let turn_ms = u32::from(self.started.pace.turn_over_secs) * 1000;
                Begin::TurnOver(turn_ms.max(RESUME_LEAD_MS))
            }
            Gap::Rest(rest_ms) => Begin::Rest(rest_ms.max(RESUME_LEAD_MS)),
        };
        self.jump(next, begin, now_ms, effects);
    }

    /// The start of this bout; from a break or a lead-in, the bout before.
    fn back(&mut self, now_ms: u64, effects: &mut Vec<Effect>) {
        let Some((place, working)) = self.here(now_ms) else { return };
        let bout = if working || place.rep > 0 { place.bout } else { place.bout.saturating_sub(1) };
        let place = Place { bout, rep: 0 };
        self.jump(place, Begin::LeadIn(RESUME_LEAD_MS), now_ms, effects);
    }

    fn add_rest(&mut self, now_ms: u64, effects: &mut Vec<Effect>) {
        let Some(Moment { segment, left_ms, .. }) = self.moment(now_ms) else { return };
        let longer = (left_ms + REST_STEP_MS).min(u32::from(MAX_REST_SECS) * 1000);
        let begin = match segment.kind {
            Kind::Rest => Begin::Rest(longer),
            Kind::TurnOver => Begin::TurnOver(longer),
            Kind::LeadIn => Begin::LeadIn(longer),
            Kind::Work(_) => return,
        };
        self.jump(segment.place, begin, now_ms, effects);
    }

    fn end(&mut self, now_ms: u64, effects: &mut Vec<Effect>) {
        if self.is_finished() {
            return;
        }
        if let Some((place, true)) = self.here(now_ms) {
            self.note_partial(place, effects);
        }
        self.finish(now_ms, effects, false);
    }

    pub(super) fn finish(&mut self, now_ms: u64, effects: &mut Vec<Effect>, complete: bool) {
        self.leave(now_ms);
        self.state = State::Finished { complete };
        effects.extend([Effect::Silence, Effect::KeepAwake(false), Effect::Finish]);
    }

    /// Where we are, running or paused, and whether that is in the middle of work.
    pub(super) fn here(&self, now_ms: u64) -> Option<(Place, bool)> {
        match &self.state {
            State::Running { .. } => {
                let segment = self.moment(now_ms)?.segment;
                Some((segment.place, matches!(segment.kind, Kind::Work(_))))
            }
            State::Paused { from, working, .. } => Some((*from, *working)),
            State::Ready { from, .. } => Some((*from, from.rep > 0)),
            State::Finished { .. } => None,
        }
    }

    pub(super) fn note_partial(&mut self, place: Place, effects: &mut Vec<Effect>) {
        if place.rep == 0 {
            return;
        }
        let whole = self.compile(Place { bout: place.bout, rep: 0 }, Begin::LeadIn(0));
        self.note(place.bout, place.rep, &whole, effects);
    }

    /// The black box knows bouts by number.
    pub(super) fn mark(&self, place: Place, effects: &mut Vec<Effect>) {
        if let Some(bout) = self.bout(place) {
            effects.push(Effect::Mark(Place { bout: bout.id, rep: place.rep }));
        }
    }

    /// Plays from another place if running, waits there if paused.
    pub(super) fn jump(&mut self, to: Place, begin: Begin, now_ms: u64, effects: &mut Vec<Effect>) {
        match self.state {
            State::Running { .. } => {
                self.leave(now_ms);
                self.play(to, begin, now_ms, effects);
            }
            State::Paused { why, .. } => {
                // In the middle of a bout it is still that bout that is skipped or repeated.
                self.state = State::Paused { from: to, begin, why, working: to.rep > 0 };
                self.mark(to, effects);
            }
            State::Ready { .. } => self.state = State::Ready { from: to, begin },
            State::Finished { .. } => {}
        }
    }
}
