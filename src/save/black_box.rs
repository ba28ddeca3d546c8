//! The running session as one text, for a second store that is slow but certain.
//!
//! A browser that is killed can lose the newest lines of the first store. The black box is
//! written at each repetition and merged back at the next start. Knows nothing of where it is kept.

use serde::{Deserialize, Serialize};

use super::guard::SaveError;
use super::load::Scan;
use super::record::{self, Line};
use super::shape::EntryShape;
use super::{Kv, Store};
use crate::session::{Entry, SessionId};
use crate::timeline::Place;

/// What a running session has written, and the repetition it is at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BlackBox {
    pub id: SessionId,
    pub entries: Vec<Entry>,
    pub place: Place,
}

/// As stored: id, entries, bout and repetition.
#[derive(Serialize, Deserialize)]
struct BoxShape(String, Vec<EntryShape>, u16, u16);

impl BlackBox {
    pub fn text(&self) -> String {
        let entries = self.entries.iter().map(EntryShape::from).collect();
        let shape = BoxShape(self.id.0.clone(), entries, self.place.bout, self.place.rep);
        record::line(&shape).unwrap_or_default()
    }

    /// `None` for anything that is not intact.
    pub fn parse(text: &str) -> Option<Self> {
        let Line::Readable { json } = record::open(text) else { return None };
        let BoxShape(id, entries, bout, rep) = record::value(json).ok()?;
        let entries = entries.into_iter().map(Entry::from).collect();
        Some(Self { id: SessionId::parse(&id)?, entries, place: Place { bout, rep } })
    }
}

impl<K: Kv> Store<K> {
    /// Appends what only the black box knows of a session that is not finished; how many entries
    /// that were.
    pub fn merge(&mut self, found: &BlackBox) -> Result<usize, SaveError> {
        let scan = Scan::read(self.guard.kv());
        if scan.latest(&found.id).is_some() {
            return Ok(0);
        }
        let known = scan.journals.get(&found.id);
        let is_new =
            |entry: &&Entry| known.is_none_or(|known| known.values().all(|it| it != *entry));
        let mut added = 0;
        for entry in found.entries.iter().filter(is_new) {
            self.append(&found.id, entry)?;
            added += 1;
        }
        Ok(added)
    }
}
