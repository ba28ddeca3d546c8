//! The running session as one text, for a second store that is slow but certain.
//!
//! A browser that is killed can lose the newest lines of the first store. The black box is
//! written at each repetition and merged back at the next start. Knows nothing of where it is kept.

use serde::{Deserialize, Serialize};

use super::guard::SaveError;
use super::load::Scan;
use super::record::{self, Line};
use super::shape::EntryShape;
use super::sorted::Sorted;
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
        let entries = entries.into_iter().filter_map(EntryShape::entry).collect();
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
        let known: Vec<&Entry> =
            scan.journals.get(&found.id).into_iter().flat_map(Sorted::values).collect();
        // What follows the last entry that both know is newer than all the journal has. What is
        // missing before it is older, and must not replace a bout that was done again.
        let newer = found.entries.iter().rposition(|entry| known.contains(&entry));
        let newer = newer.map_or(0, |last| last + 1);
        let mut added = 0;
        for (index, entry) in found.entries.iter().enumerate() {
            if index >= newer || !known.iter().any(|known| known.is_about(entry)) {
                self.append(&found.id, entry)?;
                added += 1;
            }
        }
        Ok(added)
    }
}
