//! Putting the store in order. Never by itself: each of these is called after a load, and none
//! removes a line before what it says is kept elsewhere.

use super::guard::SaveError;
use super::json;
use super::keys::{Key, PREFIX};
use super::load::{Problem, Running, Scan};
use super::record::{self, Line};
use super::shape::EntryShape;
use super::sorted::Sorted;
use super::{Kv, Store};
use crate::day::Stamp;
use crate::history::SessionRecord;
use crate::session::{Entry, SessionId};
use crate::share;

/// A browser that is killed can lose the newest lines, at worst those of about a minute; until
/// then a session is kept twice, as a record and as its journal.
const KEEP_JOURNAL_SECS: i64 = 120;

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
        let scan = Scan::read(self.guard.kv());
        for id in due {
            let Some(revisions) = scan.sessions.get(&id) else { continue };
            if scan.journals.get(&id).is_some() {
                if let Some(whole) = scan.whole(&id) {
                    self.amend(&whole)?;
                }
                self.remove_journal(&id)?;
            }
            for &revision in revisions.keys().rev().skip(1) {
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
                && let Ok(Some(_)) = EntryShape::read(json)
            {
                self.guard.remove(&name)?;
            }
        }
        Ok(())
    }
}

/// Every line of this app, word for word, as JSON. What cannot be read is left out.
pub fn export_text(kv: &dyn Kv) -> String {
    let mut lines = Sorted::default();
    for name in kv.keys(PREFIX).unwrap_or_default() {
        if Key::parse(&name) != Some(Key::Ballast)
            && let Ok(Some(text)) = kv.get(&name)
        {
            lines.insert(name, text);
        }
    }
    let mut json = String::from("{");
    for (name, text) in lines.iter() {
        json.push_str(if json == "{" { "\n  " } else { ",\n  " });
        json::push_text(&mut json, name);
        json.push_str(": ");
        json::push_text(&mut json, text);
    }
    json.push_str(if json == "{" { "}" } else { "\n}" });
    json
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
