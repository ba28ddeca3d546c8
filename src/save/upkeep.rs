//! Putting the store in order. Never by itself: each of these is called after a load, and none
//! removes a line before what it says is kept elsewhere.

use super::guard::SaveError;
use super::keys::{Key, PREFIX};
use super::load::{Problem, Revision, Running, Scan};
use super::record::{self, Line};
use super::shape::{EntryShape, RecordShape};
use super::{Kv, Store};
use crate::day::Stamp;
use crate::history::SessionRecord;
use crate::session::{Entry, SessionId};
use crate::share;

/// A browser that is killed can lose the newest lines, at worst those of about a minute; until
/// then a session is kept twice, as a record and as its journal.
const KEEP_JOURNAL_SECS: i64 = 120;
/// How long a deleted session can be brought back.
pub const RESTORE_DAYS: u64 = 30;

impl<K: Kv> Store<K> {
    /// Turns unfinished sessions into records of what was done, and returns these. A session in
    /// which nothing was done leaves nothing.
    pub fn rescue(
        &mut self,
        left_over: &[Running],
        now: Stamp,
    ) -> Result<Vec<SessionRecord>, SaveError> {
        let mut records = Vec::new();
        for Running { id, entries } in left_over {
            let record = SessionRecord::from_journal(id.clone(), &name(entries), entries, false);
            if record.bouts.is_empty() {
                self.remove_journal(id)?;
            } else {
                self.finish(&record, now)?;
                records.push(record);
            }
        }
        Ok(records)
    }

    /// Removes what is kept twice: journals and older revisions of sessions whose record survived
    /// a start or is older than two minutes. A bout that only the journal knows goes into the
    /// record first.
    pub fn tidy(&mut self, now: Stamp) -> Result<(), SaveError> {
        let finished = self.finished.iter().filter(|(_, finished_at)| {
            now.epoch_secs.saturating_sub(*finished_at) >= KEEP_JOURNAL_SECS
        });
        let due: Vec<SessionId> =
            finished.map(|(id, _)| id).chain(&self.settled).cloned().collect();
        let held = self.held(now)?;
        let scan = Scan::read(self.guard.kv());
        for id in due {
            let Some(revisions) = scan.sessions.get(&id) else { continue };
            if held.contains(&id) {
                continue;
            }
            if scan.journals.get(&id).is_some() {
                if let Some(whole) = scan.whole(&id) {
                    self.amend(&whole)?;
                }
                self.remove_journal(&id)?;
            }
            // What was deleted lately can be brought back.
            let kept = scan.restorable(&id, now).map(|(number, _)| number);
            for &revision in revisions.keys().rev().skip(1).filter(|it| Some(**it) != kept) {
                let id = id.clone();
                self.guard.remove(&Key::Session { id, revision }.text())?;
            }
        }
        Ok(())
    }

    /// Moves lines that do not decode out of the way, word for word.
    pub fn quarantine(&mut self, problems: &[Problem]) -> Result<(), SaveError> {
        for Problem { key, text, .. } in problems {
            if self.guard.kv().get(key)?.as_ref() == Some(text) {
                self.set_aside(key, text)?;
                self.guard.remove(key)?;
            }
        }
        Ok(())
    }

    /// Deletes a finished session. Until [`RESTORE_DAYS`] later it can be brought back.
    pub fn delete(&mut self, id: &SessionId, now: Stamp) -> Result<(), SaveError> {
        let scan = Scan::read(self.guard.kv());
        if let Some(Revision::Deleted { .. }) | None = scan.latest(id) {
            return Ok(());
        }
        // What only the journal knows is deleted with the rest, and comes back with it.
        if let Some(whole) = scan.whole(id) {
            self.amend(&whole)?;
        }
        self.revise(id, &RecordShape::Removed(now.epoch_secs))?;
        self.remove_journal(id)
    }

    /// Sessions that were deleted and can be brought back, oldest first.
    pub fn deleted(&self, now: Stamp) -> Vec<SessionRecord> {
        let scan = Scan::read(self.guard.kv());
        let records = scan.sessions.keys().filter_map(|id| scan.restorable(id, now));
        records.map(|(_, record)| record.clone()).collect()
    }

    /// Brings a deleted session back, as it was; whether there was something to bring back.
    pub fn restore(&mut self, id: &SessionId, now: Stamp) -> Result<bool, SaveError> {
        let scan = Scan::read(self.guard.kv());
        match scan.restorable(id, now) {
            Some((_, record)) => self.amend(record).map(|()| true),
            None => Ok(false),
        }
    }

    /// Removes every line of this app, ballast and quarantine too, and no other. Stopped in the
    /// middle, it is completed by doing it again. The shell empties the black box first: it would
    /// bring the newest lines back.
    pub fn erase(&mut self) -> Result<(), SaveError> {
        self.guard.forget_written();
        self.settled.clear();
        self.finished.clear();
        let mut names = self.guard.kv().keys(PREFIX)?;
        // Journals, then sessions, each with its newest state last: what was deleted stays so.
        let mut marks = Vec::new();
        let scan = Scan::read(self.guard.kv());
        names.retain(|name| {
            let is_mark = match Key::parse(name) {
                Some(Key::Session { id, revision }) => scan.newest(&id) == Some(revision),
                Some(Key::Note { id, revision }) => {
                    scan.note(&id).is_some_and(|(newest, _)| newest == revision)
                }
                _ => false,
            };
            if is_mark {
                marks.push(name.clone());
            }
            !is_mark
        });
        for name in names.iter().chain(&marks) {
            self.guard.remove(name)?;
        }
        let left = self.guard.kv().keys(PREFIX)?;
        if left.is_empty() { Ok(()) } else { Err(SaveError::NotKept) }
    }

    /// Keeps a copy of a line under a new key, unless there is one.
    pub(super) fn set_aside(&mut self, key: &str, text: &str) -> Result<(), SaveError> {
        let copy = format!("{key}\n{text}");
        let mut free = 0;
        for name in self.guard.kv().keys(PREFIX)? {
            if let Some(Key::Quarantine(number)) = Key::parse(&name) {
                if self.guard.kv().get(&name)?.as_ref() == Some(&copy) {
                    return Ok(());
                }
                free = free.max(number.checked_add(1).ok_or(SaveError::Other)?);
            }
        }
        self.guard.write(&Key::Quarantine(free), &copy)
    }

    /// Removes every entry of a journal that decodes.
    pub(super) fn remove_journal(&mut self, id: &SessionId) -> Result<(), SaveError> {
        for name in self.guard.kv().keys(&format!("{PREFIX}j/{}/", id.0))? {
            let text = self.guard.kv().get(&name)?.unwrap_or_default();
            if let Line::Readable { json } = record::open(&text)
                && let Ok(Some(_)) = EntryShape::read(&json)
            {
                self.guard.remove(&name)?;
            }
        }
        Ok(())
    }
}

impl Scan {
    /// The last state of a session that was deleted lately.
    fn restorable(&self, id: &SessionId, now: Stamp) -> Option<(u32, &SessionRecord)> {
        match self.latest(id)? {
            Revision::Deleted { at_secs }
                if now.epoch_secs.abs_diff(*at_secs) < RESTORE_DAYS * 86_400 =>
            {
                self.latest_kept(id)
            }
            Revision::Deleted { .. } | Revision::Kept(_) => None,
        }
    }
}

/// The circuit's name, if its code can still be read.
fn name(entries: &[Entry]) -> String {
    let code = entries.iter().find_map(|entry| match entry {
        Entry::Started(started) => Some(&started.code),
        _ => None,
    });
    let circuit = code.and_then(|code| share::decode(code).ok());
    circuit.map(|circuit| circuit.name.into_owned()).unwrap_or_default()
}
