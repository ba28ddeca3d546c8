//! One finished session, and how a journal becomes one.

use crate::day::Stamp;
use crate::exercise::Side;
use crate::session::{BoutDone, Entry, Feedback, Pain, Session, SessionId, keep_pain};

/// A session as it is kept for ever. Complete in itself: it can be shown without the library.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SessionRecord {
    pub id: SessionId,
    /// When it started.
    pub at: Stamp,
    /// The circuit's id, its code as in a shared link, and its name. Empty if the start was lost.
    pub circuit: String,
    pub code: String,
    pub name: String,
    /// Seconds of work and rest, without pauses; of work alone, if only a journal is left.
    pub active_secs: u32,
    /// By number, each number once.
    pub bouts: Vec<BoutDone>,
    pub feedback: Feedback,
    /// Done to its end, not ended early.
    pub complete: bool,
    /// What hurt, by number, each number once.
    pub pains: Vec<Pain>,
    /// Changed or written by hand: what its journal has beside it does not belong to it any more.
    pub edited: bool,
}

/// All sets of one exercise, side by side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExerciseRow {
    /// The exercise's id, which the library may no longer have.
    pub exercise: String,
    pub left: Vec<SetDone>,
    pub right: Vec<SetDone>,
    /// Sets in which both sides took part.
    pub both: Vec<SetDone>,
}

/// One set of one side.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SetDone {
    /// From 0.
    pub round: u8,
    pub set: u8,
    /// In the exercise's measure.
    pub amount: u16,
    pub planned: u16,
    pub secs: u16,
}

impl SessionRecord {
    /// A session as it stands.
    pub fn of(session: &Session) -> Self {
        Self {
            id: session.id.clone(),
            at: session.started.at,
            circuit: session.started.circuit.clone(),
            code: session.started.code.clone(),
            name: session.circuit.name.to_string(),
            active_secs: session.active_secs(),
            bouts: session.done().cloned().collect(),
            feedback: session.feedback,
            complete: session.is_complete(),
            pains: session.pains().to_vec(),
            edited: false,
        }
    }

    /// What a journal tells, in the order in which it was written. `name` is the circuit's.
    pub fn from_journal(id: SessionId, name: &str, entries: &[Entry], complete: bool) -> Self {
        let mut record = Self {
            at: id.start(),
            id,
            circuit: String::new(),
            code: String::new(),
            name: name.to_owned(),
            active_secs: 0,
            bouts: Vec::new(),
            feedback: Feedback::default(),
            complete,
            pains: Vec::new(),
            edited: false,
        };
        for entry in entries {
            match entry {
                Entry::Started(started) => {
                    record.at = started.at;
                    record.circuit.clone_from(&started.circuit);
                    record.code.clone_from(&started.code);
                }
                Entry::Done(bout) => record.add(bout.clone()),
                Entry::Rated(feedback) => record.feedback = *feedback,
                // The bouts tell what was done of it.
                Entry::Changed(_) => {}
                Entry::Hurt(pain) => record.add_pain(pain),
            }
        }
        record
    }

    /// Adds a bout, or replaces the one with the same number.
    pub fn add(&mut self, bout: BoutDone) {
        match self.bouts.binary_search_by_key(&bout.bout, |known| known.bout) {
            Ok(place) => self.bouts[place] = bout,
            Err(place) => self.bouts.insert(place, bout),
        }
        self.active_secs = self.bouts.iter().map(|bout| u32::from(bout.secs)).sum();
    }

    /// This state, with the sets and pains that only another state of the same session has.
    #[must_use]
    pub fn with(&self, other: &Self) -> Self {
        let mut both = self.clone();
        for bout in &other.bouts {
            if self.bouts.iter().all(|known| known.bout != bout.bout) {
                both.add(bout.clone());
            }
        }
        for pain in &other.pains {
            if self.pains.iter().all(|known| known.number != pain.number) {
                both.add_pain(pain);
            }
        }
        both
    }

    /// Adds a pain, or replaces the one with the same number.
    pub fn add_pain(&mut self, pain: &Pain) {
        keep_pain(&mut self.pains, pain);
    }

    /// The sets grouped by exercise, in the order in which the exercises were first done.
    pub fn by_exercise(&self) -> Vec<ExerciseRow> {
        let mut rows: Vec<ExerciseRow> = Vec::new();
        for bout in &self.bouts {
            let index = rows.iter().position(|row| row.exercise == bout.exercise);
            let index = index.unwrap_or_else(|| {
                rows.push(ExerciseRow {
                    exercise: bout.exercise.clone(),
                    left: Vec::new(),
                    right: Vec::new(),
                    both: Vec::new(),
                });
                rows.len() - 1
            });
            let row = &mut rows[index];
            let sets = match bout.side {
                Side::Left => &mut row.left,
                Side::Right => &mut row.right,
                Side::Both => &mut row.both,
            };
            let BoutDone { round, set, amount, planned, secs, .. } = *bout;
            sets.push(SetDone { round, set, amount, planned, secs });
        }
        rows
    }
}

impl ExerciseRow {
    /// Its sets in order, each as left, right and both; a side that was not done leaves a gap.
    pub fn by_set(&self) -> Vec<[Option<SetDone>; 3]> {
        let mut keys: Vec<(u8, u8)> = Vec::new();
        let mut rows: Vec<[Option<SetDone>; 3]> = Vec::new();
        for (column, sets) in [&self.left, &self.right, &self.both].into_iter().enumerate() {
            for &done in sets {
                let key = (done.round, done.set);
                // The same set twice is the same exercise at two stations.
                let is_open = |place: &usize| keys[*place] == key && rows[*place][column].is_none();
                let open = (0..rows.len()).find(is_open);
                let place = open.unwrap_or_else(|| {
                    let place = keys.partition_point(|known| *known <= key);
                    keys.insert(place, key);
                    rows.insert(place, [None; 3]);
                    place
                });
                rows[place][column] = Some(done);
            }
        }
        rows
    }
}
