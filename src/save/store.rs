//! The only writer. Sessions and journal entries are never overwritten; what is written was read
//! back when a call returns.

use super::Kv;
use super::guard::{Guard, SaveError};
use super::keys::{Key, Slot};
use super::load::{Loaded, Mode, Scan};
use super::record::{self, Line};
use super::settings::{Settings, SlotShape};
use super::shape::{EntryShape, RecordShape};
use crate::day::Stamp;
use crate::diary::Note;
use crate::history::SessionRecord;
use crate::session::{Entry, SessionId};

/// Dropped when the store is full, so that a running session can be written to its end.
const BALLAST_CHARS: usize = 64 * 1_024;

/// A store that was loaded.
#[derive(Debug)]
pub struct Store<K> {
    pub(super) guard: Guard<K>,
    writer: String,
    next_seq: u32,
    /// Sessions whose record was there at the start.
    pub(super) settled: Vec<SessionId>,
    /// Sessions finished since, and when, in seconds since 1970-01-01 UTC.
    pub(super) finished: Vec<(SessionId, i64)>,
}

impl<K: Kv> Store<K> {
    /// Loads, and may write from then on; in memory only, if the store cannot be read. `chance`
    /// tells this writer from others; its lowest 30 bits are used.
    pub fn open(kv: K, now: Stamp, chance: u32) -> (Self, Loaded) {
        let scan = Scan::read(&kv);
        let loaded = scan.loaded(now);
        let store = Self {
            guard: Guard::new(kv, loaded.mode),
            writer: format!("{:x}", chance & 0x3FFF_FFFF),
            next_seq: scan.next_seq(),
            settled: scan.sessions.keys().cloned().collect(),
            finished: Vec::new(),
        };
        (store, loaded)
    }

    pub const fn mode(&self) -> Mode {
        self.guard.mode()
    }

    /// Loads again, after a rescue or a merge.
    pub fn load(&self, now: Stamp) -> Loaded {
        let mode = self.mode();
        Loaded { mode, ..super::load(self.guard.kv(), now) }
    }

    /// Keeps one fact of a running session.
    pub fn append(&mut self, id: &SessionId, entry: &Entry) -> Result<(), SaveError> {
        let line = record::line(&EntryShape::from(entry)).ok_or(SaveError::Other)?;
        loop {
            let (id, writer, seq) = (id.clone(), self.writer.clone(), self.next_seq);
            self.next_seq = seq.checked_add(1).ok_or(SaveError::Other)?;
            let key = Key::Journal { id, writer, seq };
            if self.guard.get(&key)?.is_none() {
                return self.guard.write_dearly(&key, &line);
            }
        }
    }

    /// Keeps a finished session for ever. Its journal stays until [`Store::tidy`].
    pub fn finish(&mut self, record: &SessionRecord, now: Stamp) -> Result<(), SaveError> {
        self.amend(record)?;
        self.finished.push((record.id.clone(), now.epoch_secs));
        Ok(())
    }

    /// Keeps a later state of a session, as its next revision. Sets and edits that another tab has
    /// kept meanwhile are not lost by it.
    pub fn amend(&mut self, record: &SessionRecord) -> Result<(), SaveError> {
        let id = &record.id;
        let known = match self.newest(&session_key(id))?.and_then(|(_, line)| kept(id, &line)) {
            Some(_) if record.edited => None,
            Some(known) if known.edited => {
                Some(SessionRecord { feedback: record.feedback, ..known })
            }
            Some(known) => Some(record.with(&known)),
            None => None,
        };
        let record = known.as_ref().unwrap_or(record);
        self.revise(id, &RecordShape::Session(record.into()))
    }

    /// Keeps a note, as its next revision if there is one already. To take it away, keep it as
    /// [`crate::diary::Fact::Removed`]; to bring it back, keep it again.
    pub fn note(&mut self, note: &Note) -> Result<(), SaveError> {
        let line = record::line(&note.tell()).ok_or(SaveError::Other)?;
        self.revise_line(&|revision| Key::Note { id: note.id.clone(), revision }, &line)
    }

    /// Deletes a session, finished or running, because the person asked for it.
    pub fn discard(&mut self, id: &SessionId) -> Result<(), SaveError> {
        self.revise(id, &RecordShape::Deleted)?;
        self.remove_journal(id)
    }

    /// Writes the older of the two slots.
    pub fn save_settings(&mut self, settings: &Settings) -> Result<(), SaveError> {
        let seq_a = self.slot_seq(Slot::A)?;
        let seq_b = self.slot_seq(Slot::B)?;
        let slot = if seq_a <= seq_b { Slot::A } else { Slot::B };
        let key = Key::Settings(slot);
        if let (None, Some(text)) = (seq_a.min(seq_b), self.guard.get(&key)?) {
            self.set_aside(&key.text(), &text)?;
        }
        let seq = seq_a.max(seq_b).unwrap_or(0).saturating_add(1);
        let line = record::line(&SlotShape { seq, settings: settings.into() });
        self.guard.write(&key, &line.ok_or(SaveError::Other)?)
    }

    /// Lays in the ballast, once. Without room for it there is none, and that is no error.
    pub fn reserve(&mut self) -> Result<(), SaveError> {
        if self.mode() != Mode::Writable || self.guard.get(&Key::Ballast)?.is_some() {
            return Ok(());
        }
        match self.guard.write(&Key::Ballast, &"b".repeat(BALLAST_CHARS)) {
            Err(SaveError::Full) => Ok(()),
            done => done,
        }
    }

    /// Everything as one text: for keeping a copy, also when a write fails.
    pub fn export_text(&self, now: Stamp) -> String {
        super::export_text(self.guard.kv(), now)
    }

    /// Goes on after every number there is: lines of other writers may have come in.
    pub(super) fn count_on(&mut self) {
        self.next_seq = self.next_seq.max(Scan::read(self.guard.kv()).next_seq());
    }

    /// The number in a slot; `None` if it is empty or does not decode.
    fn slot_seq(&self, slot: Slot) -> Result<Option<u32>, SaveError> {
        let Some(text) = self.guard.get(&Key::Settings(slot))? else { return Ok(None) };
        match record::open(&text) {
            Line::Readable { json } => Ok(record::value::<SlotShape>(&json).ok().map(|it| it.seq)),
            Line::Newer => Err(SaveError::ReadOnly),
            Line::Broken(_) => Ok(None),
        }
    }

    /// Writes the revision after the highest there is, unless that says the same already.
    pub(super) fn revise(&mut self, id: &SessionId, shape: &RecordShape) -> Result<(), SaveError> {
        let line = record::line(shape).ok_or(SaveError::Other)?;
        self.revise_line(&session_key(id), &line)
    }

    fn revise_line(&mut self, key: &dyn Fn(u32) -> Key, line: &str) -> Result<(), SaveError> {
        let revision = match self.newest(key)? {
            Some((_, known)) if known == line => return Ok(()),
            Some((newest, _)) => newest.checked_add(1).ok_or(SaveError::Other)?,
            None => 0,
        };
        self.guard.write_dearly(&key(revision), line)
    }

    /// The highest revision and its line, whatever that says.
    fn newest(&self, key: &dyn Fn(u32) -> Key) -> Result<Option<(u32, String)>, SaveError> {
        let mut newest = None;
        for name in self.guard.kv().keys(&key(0).text())? {
            if let Some(Key::Session { revision, .. } | Key::Note { revision, .. }) =
                Key::parse(&name)
            {
                newest = newest.max(Some(revision));
            }
        }
        let Some(newest) = newest else { return Ok(None) };
        Ok(Some((newest, self.guard.get(&key(newest))?.unwrap_or_default())))
    }
}

fn session_key(id: &SessionId) -> impl Fn(u32) -> Key {
    move |revision| Key::Session { id: id.clone(), revision }
}

/// The session in a line, if there is one.
fn kept(id: &SessionId, line: &str) -> Option<SessionRecord> {
    let Line::Readable { json } = record::open(line) else { return None };
    match record::value(&json).ok()? {
        RecordShape::Session(shape) => shape.record(id.clone()).ok(),
        RecordShape::Removed(_) | RecordShape::Deleted => None,
    }
}
