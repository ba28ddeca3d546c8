//! Reading everything back. Never writes: it only gets to borrow the store. Long because every kind
//! of line is sorted here, once, and all else asks this.

use super::keys::{Key, PREFIX};
use super::record::{self, Fault, Line};
use super::settings::{Settings, SlotShape};
use super::shape::{EntryShape, RecordShape};
use super::sorted::Sorted;
use super::{Kv, KvError};
use crate::day::Stamp;
use crate::diary::{Diary, Note, NoteId};
use crate::history::{History, SessionRecord};
use crate::session::{Entry, SessionId};

/// How long after its start an unfinished session is still offered for going on.
const RESUME_SECS: u64 = 12 * 3_600;

/// All that was kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Loaded {
    pub history: History,
    pub diary: Diary,
    /// The newest unfinished session, if it began within 12 hours of now.
    pub running: Option<Running>,
    /// Other unfinished sessions, oldest first, for [`super::Store::rescue`].
    pub left_over: Vec<Running>,
    pub settings: Settings,
    /// Lines that do not decode; they stay where they are until [`super::Store::quarantine`].
    pub problems: Vec<Problem>,
    /// Lines in quarantine.
    pub quarantined: usize,
    pub mode: Mode,
}

/// An unfinished session: its journal in the order in which it was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Running {
    pub id: SessionId,
    pub entries: Vec<Entry>,
}

/// A line that cannot be read, word for word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    pub key: String,
    pub text: String,
    pub fault: Fault,
}

/// Whether anything can be stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    Writable,
    /// A newer Kneeline has written here. This one must not.
    ReadOnlyNewer,
    /// The store cannot be read, so it is not written either: all is forgotten at the end.
    MemoryOnly,
}

/// Reads the whole store. `now` decides which unfinished session is offered for going on.
pub fn load(kv: &dyn Kv, now: Stamp) -> Loaded {
    Scan::read(kv).loaded(now)
}

/// Every line of this app by its key. What cannot be read at all is an error.
fn lines(kv: &dyn Kv) -> Result<Sorted<String, String>, KvError> {
    let mut lines = Sorted::default();
    for name in kv.keys(PREFIX)? {
        if let Some(text) = kv.get(&name)? {
            lines.insert(name, text);
        }
    }
    Ok(lines)
}

/// Every readable line by what it is.
#[derive(Debug, Default)]
pub(super) struct Scan {
    /// By number; the highest counts.
    pub(super) sessions: Sorted<SessionId, Sorted<u32, Revision>>,
    /// Entries by the order in which they were written. Writers count on from what they have
    /// read, so a later entry has the higher number, whoever wrote it.
    pub(super) journals: Sorted<SessionId, Sorted<(u32, String), Entry>>,
    /// By number; the highest counts.
    notes: Sorted<NoteId, Sorted<u32, Note>>,
    next_seq: u32,
    pub(super) slots: Vec<SlotShape>,
    pub(super) problems: Vec<Problem>,
    quarantined: usize,
    pub(super) newer: bool,
    failed: bool,
}

#[derive(Debug, PartialEq)]
pub(super) enum Revision {
    Kept(SessionRecord),
    /// When, in seconds since 1970-01-01 UTC.
    Deleted {
        at_secs: i64,
    },
}

impl Scan {
    pub(super) fn read(kv: &dyn Kv) -> Self {
        let mut scan = Self::default();
        scan.failed = scan.read_all(kv).is_err();
        scan
    }

    fn read_all(&mut self, kv: &dyn Kv) -> Result<(), KvError> {
        for (name, text) in lines(kv)?.iter() {
            self.take_line(name, text);
        }
        Ok(())
    }

    pub(super) fn take_line(&mut self, name: &str, text: &str) {
        let parsed = Key::parse(name);
        match &parsed {
            Some(Key::Ballast | Key::Undo) => return,
            Some(Key::Quarantine(_)) => {
                self.quarantined += 1;
                return;
            }
            Some(
                Key::Session { .. }
                | Key::Note { .. }
                | Key::Journal { .. }
                | Key::Settings(_)
                | Key::Meta,
            )
            | None => {}
        }
        let read = match (record::open(text), parsed) {
            (Line::Newer, _) => {
                self.newer = true;
                Ok(())
            }
            (Line::Readable { json }, Some(key)) => self.take(key, &json),
            (Line::Broken(fault), Some(_)) => Err(fault),
            // Another kind of line, perhaps of a later release: not ours to judge.
            (Line::Readable { .. } | Line::Broken(_), None) => Ok(()),
        };
        if let Err(fault) = read {
            self.refuse(name, text, fault);
        }
    }

    pub(super) fn refuse(&mut self, name: &str, text: &str, fault: Fault) {
        self.problems.push(Problem { key: name.to_owned(), text: text.to_owned(), fault });
    }

    fn take(&mut self, key: Key, json: &str) -> Result<(), Fault> {
        match key {
            Key::Session { id, revision } => {
                let record = match record::value(json)? {
                    RecordShape::Session(shape) => Revision::Kept(shape.record(id.clone())?),
                    RecordShape::Removed(at_secs) => Revision::Deleted { at_secs },
                    RecordShape::Deleted => Revision::Deleted { at_secs: i64::MIN },
                };
                self.sessions.get_or_default(id).insert(revision, record);
            }
            Key::Journal { id, writer, seq } => {
                self.next_seq = self.next_seq.max(seq.saturating_add(1));
                // What only a later release knows stays where it is.
                if let Some(entry) = EntryShape::read(json)? {
                    self.journals.get_or_default(id).insert((seq, writer), entry);
                }
            }
            Key::Note { id, revision } => {
                let text: String = record::value(json)?;
                // What only a later release knows stays where it is.
                if let Some(note) = Note::parse(id.clone(), &text) {
                    self.notes.get_or_default(id).insert(revision, note);
                }
            }
            Key::Settings(_) => self.slots.push(record::value(json)?),
            Key::Quarantine(_) | Key::Meta | Key::Undo | Key::Ballast => {}
        }
        Ok(())
    }

    pub(super) fn latest(&self, id: &SessionId) -> Option<&Revision> {
        self.sessions.get(id)?.values().next_back()
    }

    pub(super) fn revision(&self, id: &SessionId, number: u32) -> Option<&Revision> {
        self.sessions.get(id)?.get(&number)
    }

    /// Takes a line out again.
    pub(super) fn forget(&mut self, key: &Key) {
        match key {
            Key::Session { id, revision } => {
                let revisions = self.sessions.get_or_default(id.clone());
                revisions.remove(revision);
                if revisions.is_empty() {
                    self.sessions.remove(id);
                }
            }
            Key::Note { id, revision } => {
                let revisions = self.notes.get_or_default(id.clone());
                revisions.remove(revision);
                if revisions.is_empty() {
                    self.notes.remove(id);
                }
            }
            Key::Journal { id, writer, seq } => {
                let journal = self.journals.get_or_default(id.clone());
                journal.remove(&(*seq, writer.clone()));
                if journal.is_empty() {
                    self.journals.remove(id);
                }
            }
            _ => {}
        }
    }

    /// The newest state that is not a deletion.
    pub(super) fn latest_kept(&self, id: &SessionId) -> Option<(u32, &SessionRecord)> {
        self.sessions.get(id)?.iter().rev().find_map(|(number, revision)| match revision {
            Revision::Kept(record) => Some((*number, record)),
            Revision::Deleted { .. } => None,
        })
    }

    /// The number of a session's newest revision.
    pub(super) fn newest(&self, id: &SessionId) -> Option<u32> {
        self.sessions.get(id)?.keys().next_back().copied()
    }

    pub(super) fn note_at(&self, id: &NoteId, revision: u32) -> Option<&Note> {
        self.notes.get(id)?.get(&revision)
    }

    /// A note as it was last revised, and the number of that revision.
    pub(super) fn note(&self, id: &NoteId) -> Option<(u32, &Note)> {
        let (number, note) = self.notes.get(id)?.iter().next_back()?;
        Some((*number, note))
    }

    /// The higher number of the two slots with settings.
    pub(super) fn newest_slot(&self) -> Option<u32> {
        self.slots.iter().map(|slot| slot.seq).max()
    }

    /// As they were chosen last.
    pub(super) fn settings(&self) -> Option<Settings> {
        let newest = self.slots.iter().max_by_key(|slot| slot.seq);
        newest.map(|slot| Settings::from(&slot.settings))
    }

    /// A finished session, with the bouts that only its journal knows: another tab may have
    /// written them too late for the record.
    pub(super) fn whole(&self, id: &SessionId) -> Option<SessionRecord> {
        let Revision::Kept(record) = self.latest(id)? else { return None };
        let mut whole = record.clone();
        for entry in self.journals.get(id).into_iter().flat_map(Sorted::values) {
            match entry {
                Entry::Done(bout) if !has(record, entry) => whole.add(bout.clone()),
                Entry::Hurt(pain) if !has(record, entry) => whole.add_pain(pain),
                Entry::Started(_)
                | Entry::Done(_)
                | Entry::Rated(_)
                | Entry::Changed(_)
                | Entry::Hurt(_) => {}
            }
        }
        Some(whole)
    }

    /// The number for the next journal entry: higher than every number there is.
    pub(super) const fn next_seq(&self) -> u32 {
        self.next_seq
    }

    pub(super) fn loaded(&self, now: Stamp) -> Loaded {
        let mut history = History::default();
        for id in self.sessions.keys() {
            if let Some(record) = self.whole(id) {
                history.insert(record);
            }
        }
        let newest = self.notes.values().filter_map(|revisions| revisions.values().next_back());
        let diary = Diary::of(newest.cloned());
        let mut left_over = self.unfinished();
        let is_recent =
            |last: &mut Running| now.epoch_secs.abs_diff(last.started().epoch_secs) <= RESUME_SECS;
        let running = left_over.pop_if(is_recent);
        Loaded {
            history,
            diary,
            running,
            left_over,
            settings: self.settings().unwrap_or_default(),
            problems: self.problems.clone(),
            quarantined: self.quarantined,
            mode: match (self.failed, self.newer) {
                (true, _) => Mode::MemoryOnly,
                (false, true) => Mode::ReadOnlyNewer,
                (false, false) => Mode::Writable,
            },
        }
    }

    fn unfinished(&self) -> Vec<Running> {
        let open = self.journals.iter().filter(|(id, _)| self.latest(id).is_none());
        let mut sorted: Vec<Running> = Vec::new();
        for (id, entries) in open {
            let entries = entries.values().cloned().collect();
            let running = Running { id: id.clone(), entries };
            // Ids rise already, so that sessions of the same second stay in their order.
            let at = sorted.partition_point(|other| other.started() <= running.started());
            sorted.insert(at, running);
        }
        sorted
    }
}

/// Whether a record tells what an entry does, or need not.
pub(super) fn has(record: &SessionRecord, entry: &Entry) -> bool {
    match entry {
        _ if record.edited => true,
        Entry::Done(bout) => record.bouts.iter().any(|it| it.bout == bout.bout),
        Entry::Hurt(pain) => record.pains.iter().any(|it| it.number == pain.number),
        Entry::Started(_) | Entry::Rated(_) | Entry::Changed(_) => true,
    }
}

impl Running {
    /// When it began; if that entry is lost, the id still tells.
    pub fn started(&self) -> Stamp {
        let start = self.entries.iter().find_map(|entry| match entry {
            Entry::Started(started) => Some(started.at),
            _ => None,
        });
        start.unwrap_or_else(|| self.id.start())
    }
}
