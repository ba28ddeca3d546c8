//! A session out of its journal.

use super::change::{Changed, Pain};
use super::{Entry, RESUME_LEAD_MS, Session, SessionId, Started, State};
use crate::circuit::Circuit;
use crate::timeline::{Begin, Place};

impl Session {
    /// Takes up a session that was cut off. `circuit` is the one that was started; the changes are
    /// in the journal. `last_seen` is the repetition the black box saw last, its bout by number;
    /// without it, or if that bout is done, the session goes on with the next bout.
    pub fn restore(
        id: SessionId,
        started: Started,
        circuit: Circuit,
        entries: &[Entry],
        last_seen: Option<Place>,
    ) -> Self {
        let mut session = Self::new(id, started, circuit);
        session.begun = true;
        for entry in entries {
            match entry {
                Entry::Started(_) => {}
                Entry::Done(done) => session.keep(done.clone()),
                Entry::Rated(feedback) => session.feedback = *feedback,
                Entry::Changed(changed) => session.keep_change(*changed),
                Entry::Hurt(pain) => keep_pain(&mut session.pains, pain),
            }
        }
        for Changed { at, change, .. } in session.changes.clone() {
            // Where an earlier change was lost, a later one may have no place.
            let _ = session.edit(at, change);
        }
        session.active_before_ms =
            session.done.iter().map(|done| u64::from(done.secs) * 1000).sum();
        let done = session.done.iter().filter_map(|done| session.position_of(done.bout));
        let next = done.max().map_or(0, |last| last + 1);
        let seen = last_seen.and_then(|seen| Some((session.position_of(seen.bout)?, seen.rep)));
        let (bout, rep) = seen.filter(|(bout, _)| *bout >= next).unwrap_or((next, 0));
        let from = Place { bout: bout as u16, rep };
        session.state = if session.bout(from).is_some() {
            State::Ready { from, begin: Begin::LeadIn(RESUME_LEAD_MS) }
        } else {
            State::Finished { complete: true }
        };
        session
    }

    /// All that a journal must hold for the session to be restored, but its start.
    pub fn entries(&self) -> Vec<Entry> {
        let done = self.done.iter().cloned().map(Entry::Done);
        let changes = self.changes.iter().copied().map(Entry::Changed);
        done.chain(changes).chain(self.pains.iter().cloned().map(Entry::Hurt)).collect()
    }

    fn keep_change(&mut self, changed: Changed) {
        match self.changes.binary_search_by_key(&changed.number, |known| known.number) {
            Ok(at) => self.changes[at] = changed,
            Err(at) => self.changes.insert(at, changed),
        }
    }
}

/// Takes the place of what was known under the same number.
pub(crate) fn keep_pain(pains: &mut Vec<Pain>, pain: &Pain) {
    match pains.binary_search_by_key(&pain.number, |known| known.number) {
        Ok(at) => pains[at] = pain.clone(),
        Err(at) => pains.insert(at, pain.clone()),
    }
}
