//! The newest lines once more, for a second store that is slow but certain.
//!
//! A browser that is killed can lose what it wrote in the last minutes. The black box keeps every
//! line that was written lately, word for word, and the repetition that a session is at. At the
//! next start what is missing is written again. Knows nothing of where the box is kept.

use serde::{Deserialize, Serialize};

use super::guard::SaveError;
use super::keys::Key;
use super::load::{Revision, Scan, has};
use super::record::{self, Line};
use super::settings::SlotShape;
use super::shape::EntryShape;
use super::{Kv, Store};
use crate::day::Stamp;
use crate::session::SessionId;
use crate::timeline::Place;

/// How long a line stays in the box at least, in seconds. Chromium commits at most about once a
/// minute, and after many bytes up to three minutes later.
const KEEP_SECS: u64 = 600;

/// A line of the store, as the black box holds it under the same key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Boxed {
    pub key: String,
    pub line: String,
    /// When it was put there, in seconds since 1970-01-01 UTC.
    pub at_secs: i64,
}

impl Boxed {
    pub fn text(&self) -> String {
        [&self.at_secs.to_string(), "|", &self.line].concat()
    }

    /// `None` for anything that is not of the box.
    pub fn parse(key: &str, text: &str) -> Option<Self> {
        let (at_secs, line) = text.split_once('|')?;
        Some(Self { key: key.to_owned(), line: line.to_owned(), at_secs: at_secs.parse().ok()? })
    }
}

/// What came of looking into the box.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mended {
    /// Lines that the store had lost and has again.
    pub written: usize,
    /// Keys the box need not hold any longer.
    pub settled: Vec<String>,
}

impl<K: Kv> Store<K> {
    /// Writes again what only the black box knows. The first line that cannot be written ends it
    /// with an error, and the box keeps all it has.
    pub fn mend(&mut self, boxed: &[Boxed], now: Stamp) -> Result<Mended, SaveError> {
        let mut mended = Mended::default();
        let mut scan = Scan::read(self.guard.kv());
        // Records first: the journal of a session that was finished is not wanted any more.
        for records in [true, false] {
            if mended.written > 0 {
                scan = Scan::read(self.guard.kv());
            }
            for Boxed { key: name, line, at_secs } in boxed {
                let key = Key::parse(name);
                if records != matches!(key, Some(Key::Session { .. })) {
                    continue;
                }
                match key {
                    Some(key) if scan.lacks(&key, line) => {
                        self.guard.write_dearly(&key, line)?;
                        mended.written += 1;
                    }
                    Some(_) | None => {
                        if now.epoch_secs.abs_diff(*at_secs) >= KEEP_SECS {
                            mended.settled.push(name.clone());
                        }
                    }
                }
            }
        }
        if mended.written > 0 {
            self.count_on();
        }
        Ok(mended)
    }

    /// Lines written since this was asked last, for the black box.
    pub fn take_written(&mut self, now: Stamp) -> Vec<Boxed> {
        let boxed = |(key, line)| Boxed { key, line, at_secs: now.epoch_secs };
        self.guard.take_written().into_iter().map(boxed).collect()
    }
}

impl Scan {
    /// Whether a line is intact and newer than all the store has of its kind.
    fn lacks(&self, key: &Key, line: &str) -> bool {
        let Line::Readable { json } = record::open(line) else { return false };
        match key {
            Key::Session { id, revision } => self.newest(id).is_none_or(|known| known < *revision),
            Key::Note { id, revision } => self.note(id).is_none_or(|(known, _)| known < *revision),
            Key::Journal { id, writer, seq } => {
                let journal = self.journals.get(id);
                if journal.is_some_and(|it| it.get(&(*seq, writer.clone())).is_some()) {
                    return false;
                }
                // What a finished session had lost before it was finished belongs to it.
                match (self.latest(id), EntryShape::read(&json)) {
                    (Some(Revision::Kept(record)), Ok(Some(entry))) => !has(record, &entry),
                    (Some(_), _) => false,
                    (None, read) => read.is_ok(),
                }
            }
            Key::Settings(_) => record::value::<SlotShape>(&json)
                .is_ok_and(|slot| self.newest_slot() < Some(slot.seq)),
            Key::Quarantine(_) | Key::Meta | Key::Undo | Key::Ballast => false,
        }
    }
}

/// Under this key the box holds how many sessions the history has: what tells that a browser has
/// removed the store.
pub const COUNT_KEY: &str = "sessions";

/// The repetition that a session was last seen at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LastSeen {
    pub id: SessionId,
    pub place: Place,
}

/// As kept: id, bout, repetition.
#[derive(Serialize, Deserialize)]
struct LastSeenShape(String, u16, u16);

impl LastSeen {
    /// The key under which the box holds it.
    pub const KEY: &str = "last-seen";

    pub fn text(&self) -> String {
        let shape = LastSeenShape(self.id.0.clone(), self.place.bout, self.place.rep);
        record::line(&shape).unwrap_or_default()
    }

    /// `None` for anything that is not intact.
    pub fn parse(text: &str) -> Option<Self> {
        let Line::Readable { json } = record::open(text) else { return None };
        let LastSeenShape(id, bout, rep) = record::value(&json).ok()?;
        Some(Self { id: SessionId::parse(&id)?, place: Place { bout, rep } })
    }
}
