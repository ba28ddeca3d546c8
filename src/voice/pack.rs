//! The pack: every clip of a voice in one file, found by the id of its phrase.
//!
//! Bytes, numbers little-endian: [`MAGIC`], how many clips (u16), then for each clip in the order of
//! ids: length of the id (u8), the id (UTF-8), length of the sound in milliseconds (u16), length of
//! the clip in bytes (u32); then the clips themselves in that order, nothing between or after
//! them. A clip is a whole Ogg Opus file, so that a browser decodes it alone.

use super::Phrase;
use std::ops::Range;

/// What a pack begins with; the last byte is the version of this format.
pub const MAGIC: &[u8; 8] = b"kneevox\x01";

/// Why these bytes are no pack that can be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PackError {
    /// Something else, such as a host's page for what it does not have.
    Foreign,
    /// A pack of another version of this format.
    Version(u8),
    /// A pack, but cut short, longer than it says, or with its ids out of order.
    Damaged,
}

/// Where everything lies in a pack. The bytes of the clips stay with the caller.
#[derive(Debug)]
pub struct Pack {
    /// Sorted by id.
    entries: Vec<Entry>,
}

#[derive(Debug)]
struct Entry {
    id: Box<[u8]>,
    ms: u16,
    clip: Range<usize>,
}

impl Pack {
    /// Reads the index of a whole pack. Any bytes may come; nothing but a sound pack is taken.
    pub fn parse(bytes: &[u8]) -> Result<Self, PackError> {
        let (name, version) = MAGIC.split_at(MAGIC.len() - 1);
        let mut rest = Reader(bytes.strip_prefix(name).ok_or(PackError::Foreign)?);
        match rest.number(1) {
            Some(found) if found == usize::from(version[0]) => {}
            Some(found) => return Err(PackError::Version(found as u8)),
            None => return Err(PackError::Damaged),
        }
        Self::index(rest, bytes.len()).ok_or(PackError::Damaged)
    }

    fn index(mut rest: Reader, file: usize) -> Option<Self> {
        let count = rest.number(2)?;
        let mut entries: Vec<Entry> = Vec::new();
        let mut sum = 0_usize;
        for _ in 0..count {
            let length = rest.number(1)?;
            let id = rest.take(length)?;
            if entries.last().is_some_and(|before| *before.id >= *id) {
                return None;
            }
            let ms = rest.number(2)? as u16;
            let end = sum.checked_add(rest.number(4)?)?;
            entries.push(Entry { id: id.into(), ms, clip: sum..end });
            sum = end;
        }
        let head = file - rest.0.len();
        for Entry { clip, .. } in &mut entries {
            *clip = head + clip.start..head.checked_add(clip.end)?;
        }
        (rest.0.len() == sum).then_some(Self { entries })
    }

    /// Where in the file the clip of a phrase lies, if the pack has one.
    pub fn clip(&self, phrase: Phrase) -> Option<Range<usize>> {
        self.find(phrase).map(|entry| entry.clip.clone())
    }

    /// How long a phrase sounds, in milliseconds, if the pack has it.
    pub fn length_ms(&self, phrase: Phrase) -> Option<u32> {
        self.find(phrase).map(|entry| entry.ms.into())
    }

    /// Every id, in order.
    pub fn ids(&self) -> impl Iterator<Item = &[u8]> {
        self.entries.iter().map(|entry| &*entry.id)
    }

    fn find(&self, phrase: Phrase) -> Option<&Entry> {
        let id = phrase.id();
        let at = self.entries.binary_search_by(|entry| (*entry.id).cmp(id.as_bytes())).ok()?;
        self.entries.get(at)
    }
}

/// What is still to be read.
struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    fn take(&mut self, length: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        Some(taken)
    }

    /// The next whole number of so many bytes.
    fn number(&mut self, bytes: usize) -> Option<usize> {
        let taken = self.take(bytes)?;
        Some(taken.iter().rev().fold(0, |sum, &byte| sum << 8 | usize::from(byte)))
    }
}

/// One clip on its way into a pack.
#[derive(Clone, Debug)]
pub struct Clip {
    pub id: String,
    pub ms: u16,
    /// An Ogg Opus file.
    pub ogg: Vec<u8>,
}

/// A pack of these clips; `None` if an id comes twice or something is too long to be written. The
/// app never links it: `cargo xtask voice` calls it.
pub fn write(mut clips: Vec<Clip>) -> Option<Vec<u8>> {
    clips.sort_by(|one, other| one.id.cmp(&other.id));
    if clips.windows(2).any(|two| two[0].id == two[1].id) {
        return None;
    }
    let mut bytes = MAGIC.to_vec();
    bytes.extend(u16::try_from(clips.len()).ok()?.to_le_bytes());
    for Clip { id, ms, ogg } in &clips {
        bytes.push(u8::try_from(id.len()).ok()?);
        bytes.extend(id.bytes());
        bytes.extend(ms.to_le_bytes());
        bytes.extend(u32::try_from(ogg.len()).ok()?.to_le_bytes());
    }
    for clip in &clips {
        bytes.extend(&clip.ogg);
    }
    Some(bytes)
}
