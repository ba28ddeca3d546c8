//! How full the store is, when a copy was last taken, and when to say so.

use serde::{Deserialize, Serialize};

use super::guard::SaveError;
use super::keys::{Key, PREFIX};
use super::load::Scan;
use super::record::{self, Line};
use super::{Kv, Store};
use crate::day::Stamp;

/// What browsers give, in characters of keys and values (measured in Chromium, Firefox and
/// `WebKit`).
pub const QUOTA: usize = 5_242_880;

/// Facts about the store itself. Lost, they are made anew.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Meta {
    /// When the store was first looked after, in seconds since 1970-01-01 UTC.
    pub created_secs: i64,
    /// When a copy was last taken.
    pub exported_secs: Option<i64>,
}

/// As kept under the key `m`.
#[derive(Serialize, Deserialize)]
struct MetaShape {
    created: i64,
    #[serde(default)]
    exported: Option<i64>,
}

/// How full the store is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Usage {
    /// Characters of this app's keys and values, the ballast left out.
    pub own: usize,
    /// Characters of other apps of the same origin, and the ballast.
    pub foreign: usize,
    pub sessions: usize,
    /// Sessions begun since a copy was last taken; all, if none was.
    pub unsaved: usize,
    /// Days since then; since the store is there, if none was.
    pub days: u64,
}

/// What a person should be told, one thing at a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Advice {
    /// Four fifths of the room are taken: make a copy and room.
    AlmostFull,
    /// Three fifths.
    Filling,
    /// Ten sessions or thirty days are in no copy.
    Copy,
}

impl Usage {
    /// Of all the room, 0 to 100.
    pub fn percent(&self) -> u8 {
        ((self.own + self.foreign) * 100 / QUOTA).min(100) as u8
    }
}

/// `None` while all is well.
pub fn advice(usage: &Usage) -> Option<Advice> {
    match usage.percent() {
        80.. => Some(Advice::AlmostFull),
        60.. => Some(Advice::Filling),
        _ if usage.unsaved >= 10 => Some(Advice::Copy),
        _ if usage.unsaved > 0 && usage.days >= 30 => Some(Advice::Copy),
        _ => None,
    }
}

impl<K: Kv> Store<K> {
    /// Counts everything there is, also of other apps.
    pub fn usage(&self, now: Stamp) -> Result<Usage, SaveError> {
        let kv = self.guard.kv();
        let mut usage = Usage::default();
        for name in kv.keys("")? {
            let chars = chars(&name) + chars(&kv.get(&name)?.unwrap_or_default());
            let is_own = name.starts_with(PREFIX) && Key::parse(&name) != Some(Key::Ballast);
            *(if is_own { &mut usage.own } else { &mut usage.foreign }) += chars;
        }
        let meta = self.meta();
        let since = meta.and_then(|it| it.exported_secs);
        let history = Scan::read(kv).loaded(now).history;
        usage.sessions = history.sessions().len();
        let is_new = |at: Stamp| since.is_none_or(|since| at.epoch_secs > since);
        usage.unsaved = history.sessions().iter().filter(|it| is_new(it.at)).count();
        let since = since.or(meta.map(|it| it.created_secs)).unwrap_or(now.epoch_secs);
        usage.days = now.epoch_secs.saturating_sub(since).max(0) as u64 / 86_400;
        Ok(usage)
    }

    /// `None` if there is none yet, or it cannot be read.
    pub fn meta(&self) -> Option<Meta> {
        let text = self.guard.get(&Key::Meta).ok()??;
        let Line::Readable { json } = record::open(&text) else { return None };
        let MetaShape { created, exported } = record::value(&json).ok()?;
        Some(Meta { created_secs: created, exported_secs: exported })
    }

    /// A copy was taken just now.
    pub fn note_export(&mut self, now: Stamp) -> Result<(), SaveError> {
        let created = self.meta().map_or(now.epoch_secs, |it| it.created_secs);
        self.write_meta(created, Some(now.epoch_secs))
    }

    /// Makes the facts about the store anew if there are none: at a start, after the quarantine.
    pub fn note_created(&mut self, now: Stamp) -> Result<(), SaveError> {
        match self.guard.get(&Key::Meta)? {
            Some(_) => Ok(()),
            None => self.write_meta(now.epoch_secs, None),
        }
    }

    fn write_meta(&mut self, created: i64, exported: Option<i64>) -> Result<(), SaveError> {
        let line = record::line(&MetaShape { created, exported }).ok_or(SaveError::Other)?;
        self.guard.write(&Key::Meta, &line)
    }
}

/// As browsers count: a letter beyond the first 65,536 is two.
pub(super) fn chars(text: &str) -> usize {
    text.encode_utf16().count()
}
