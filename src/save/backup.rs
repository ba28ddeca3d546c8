//! A copy of everything as one JSON text, and reading one back with suspicion.
//!
//! A copy holds every line word for word, quarantine and running session included; each line
//! carries its own checksum. Two more forms are read: the one `public/rescue.mjs` writes, and a
//! plain object of keys and lines. Whoever wrote a file may mean harm: what is not as our own
//! release would have written it is refused, as a whole or line by line. Knows nothing of what is
//! here; that is `import`. Long because writing and reading the file, with every limit, are one.

use super::Kv;
use super::json::{self, Error, Reader};
use super::keys::{Key, PREFIX};
use super::load::{Revision, Scan};
use super::migrate::SCHEMA;
use super::record::Fault;
use super::sorted::Sorted;
use crate::day::Stamp;
use crate::history::SessionRecord;
use crate::session::Entry;

/// Three times what any browser stores.
pub const MAX_BYTES: usize = 16 * 1_024 * 1_024;
/// Lines of sessions: three a day for 40 years.
const MAX_SESSIONS: usize = 50_000;
/// Lines of unfinished sessions.
const MAX_ENTRIES: usize = 10_000;
/// A run and a morning each day, for 30 years.
const MAX_NOTES: usize = 22_000;
/// Lines that cannot be read, and those in quarantine.
const MAX_ASIDE: usize = 2_000;
const MAX_SETS: usize = 500;
/// Letters of a line; the longest session of people has a thousand.
const MAX_LINE: usize = 64 * 1_024;
/// Letters of a name, an id or a code.
const MAX_TEXT: usize = crate::share::MAX_CODE;
/// Higher numbers would leave no room for the revisions and entries to come.
const MAX_REVISION: u32 = 9_999;
const MAX_SEQ: u32 = 10_000_000;
/// 2000-01-01 to 2100-01-01, UTC.
const DATES: std::ops::Range<i64> = 946_684_800..4_102_444_800;
/// Minutes; no clock on earth is further from UTC.
const MAX_OFFSET: u16 = 18 * 60;

const FORMAT: &str = "kneeline-backup";
/// What the page without wasm writes.
const RAW: &str = "kneeline-raw";

/// Why a text is no copy that can be read. Nothing was changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ImportError {
    /// Nothing but white space.
    Empty,
    /// More than [`MAX_BYTES`].
    TooBig,
    /// A packed file (zip); what is inside may be a copy.
    Packed,
    /// A web page.
    WebPage,
    /// Not a text at all: a picture, a sound, another encoding.
    NotText,
    /// A text that has nothing to do with Kneeline.
    OtherApp,
    /// The end is missing: the download or the copying was cut short.
    CutOff,
    /// It was changed by hand or by another program.
    Broken,
    /// A newer Kneeline wrote it.
    Newer,
    /// More sessions, entries or damaged lines than anybody has.
    TooMany,
}

/// A copy that was read. Lines that are not in order are among the problems.
#[derive(Debug)]
pub struct Backup {
    /// By key, each key once: only lines that are intact and within every limit, and quarantine.
    pub(super) lines: Vec<(String, String)>,
    pub(super) scan: Scan,
    /// Of the whole text, to know the same file again.
    pub(super) sum: u32,
    /// Lines the file says it has and does not.
    pub(super) missing: usize,
}

/// Everything stored, as a text that people and programs can read. What cannot be read is left
/// out.
pub fn export_text(kv: &dyn Kv, now: Stamp) -> String {
    let mut lines = Sorted::default();
    for name in kv.keys(PREFIX).unwrap_or_default() {
        if Key::parse(&name).is_none_or(|key| key.is_lasting())
            && let Ok(Some(text)) = kv.get(&name)
        {
            lines.insert(name, text);
        }
    }
    let sessions = Scan::read(kv).loaded(now).history.sessions().len().to_string();
    let schema = SCHEMA.to_string();
    let count = lines.keys().count().to_string();
    let mut json = [
        "{\n  \"format\": \"",
        FORMAT,
        "\",\n  \"schema\": ",
        &schema,
        ",\n  \"saved\": \"",
        &now.iso(),
        "\",\n  \"sessions\": ",
        &sessions,
        ",\n  \"count\": ",
        &count,
        ",\n  \"lines\": {",
    ]
    .concat();
    let mut comma = "\n    ";
    for (name, text) in lines.iter() {
        json.push_str(comma);
        comma = ",\n    ";
        json::push_text(&mut json, name);
        json.push_str(": ");
        json::push_text(&mut json, text);
    }
    json.push_str(if comma == "\n    " { "}\n}\n" } else { "\n  }\n}\n" });
    json
}

impl Backup {
    /// Reads a file or a pasted text. Never panics, never writes, and takes time that grows with
    /// the text, not with what it claims.
    pub fn read(text: &str) -> Result<Self, ImportError> {
        if text.len() > MAX_BYTES {
            return Err(ImportError::TooBig);
        }
        let text = text.trim_start_matches('\u{feff}').trim();
        match text.get(..1) {
            None if text.is_empty() => return Err(ImportError::Empty),
            _ if text.starts_with("PK\u{3}\u{4}") => return Err(ImportError::Packed),
            _ if text.contains('\0') => return Err(ImportError::NotText),
            _ if !text.starts_with('{') && text.contains('\u{fffd}') => {
                return Err(ImportError::NotText);
            }
            Some("<") => return Err(ImportError::WebPage),
            _ => {}
        }
        let mut found = Found::default();
        let mut reader = Reader::new(text);
        let read = found.read(&mut reader);
        match (read, found.is_ours()) {
            (_, Err(error)) => Err(error),
            (Err(_), _) if reader.is_at_end() => Err(ImportError::CutOff),
            (Err(_), _) => Err(ImportError::Broken),
            (Ok(()), Ok(())) if !reader.is_at_end() => Err(ImportError::Broken),
            (Ok(()), Ok(())) => Self::sift(found, crate::share::crc32c(text.as_bytes())),
        }
    }

    /// Parts the lines that are in order from those that are not.
    fn sift(mut found: Found, sum: u32) -> Result<Self, ImportError> {
        sort(&mut found.lines);
        let all = found.lines.len();
        let mut backup = Self { lines: Vec::new(), scan: Scan::default(), sum, missing: 0 };
        backup.missing = found.count.map_or(0, |count| count.saturating_sub(all));
        let [mut sessions, mut notes, mut entries, mut aside] = [0; 4];
        for (name, text) in found.lines {
            // Kinds of lines that only a later release knows stay in the file.
            let Some(key) = Key::parse(&name).filter(Key::is_lasting) else { continue };
            if backup.lines.last().is_some_and(|last| *last == (name.clone(), text.clone())) {
                continue;
            }
            let count = match &key {
                Key::Session { .. } => &mut sessions,
                Key::Note { .. } => &mut notes,
                Key::Journal { .. } => &mut entries,
                _ => &mut aside,
            };
            *count += 1;
            let twice = backup.lines.last().is_some_and(|last| last.0 == name);
            let fault = match &key {
                _ if twice => Some(Fault::Twice),
                Key::Quarantine(_) => None,
                _ if !text.is_ascii() => Some(Fault::NotALine),
                _ if text.len() > MAX_LINE => Some(Fault::Range),
                Key::Session { revision, .. } | Key::Note { revision, .. }
                    if *revision > MAX_REVISION =>
                {
                    Some(Fault::Range)
                }
                Key::Journal { seq, writer, .. } if *seq > MAX_SEQ || writer.len() > 8 => {
                    Some(Fault::Range)
                }
                _ => None,
            };
            let before = backup.scan.problems.len();
            match fault {
                Some(fault) => backup.scan.refuse(&name, &text, fault),
                None => backup.scan.take_line(&name, &text),
            }
            backup.check(&key, &name, &text);
            if backup.scan.newer {
                return Err(ImportError::Newer);
            }
            if backup.scan.problems.len() == before {
                backup.lines.push((name, text));
            } else {
                aside += 1;
            }
            let too_many = sessions > MAX_SESSIONS || notes > MAX_NOTES;
            if too_many || entries > MAX_ENTRIES || aside > MAX_ASIDE {
                return Err(ImportError::TooMany);
            }
        }
        Ok(backup)
    }

    /// Takes a line out again whose numbers cannot be.
    fn check(&mut self, key: &Key, name: &str, text: &str) {
        let fine = match key {
            Key::Session { id, revision } => match self.scan.revision(id, *revision) {
                Some(Revision::Kept(record)) => can_be(record),
                Some(Revision::Deleted { .. }) | None => true,
            },
            Key::Note { id, revision } => {
                let note = self.scan.note_at(id, *revision);
                note.is_none_or(|note| stamp_can_be(note.at))
            }
            Key::Journal { id, writer, seq } => {
                let journal = self.scan.journals.get(id);
                journal.and_then(|it| it.get(&(*seq, writer.clone()))).is_none_or(entry_can_be)
            }
            _ => true,
        };
        if !fine {
            self.scan.forget(key);
            self.scan.refuse(name, text, Fault::Range);
        }
    }
}

/// What a text holds, read once from front to back.
#[derive(Default)]
struct Found {
    format: Option<String>,
    schema: i64,
    /// Lines that the file says it has.
    count: Option<usize>,
    lines: Vec<(String, String)>,
}

impl Found {
    fn read(&mut self, reader: &mut Reader) -> Result<(), Error> {
        reader.expect('{')?;
        let mut first = true;
        while reader.has_more('}', &mut first)? {
            let name = reader.text()?;
            reader.expect(':')?;
            match name.as_str() {
                "format" => self.format = Some(reader.text()?),
                "schema" => self.schema = reader.number()?,
                "count" => self.count = usize::try_from(reader.number()?).ok(),
                "lines" | "items" => self.read_lines(reader)?,
                _ if name.starts_with(PREFIX) => self.lines.push((name, reader.text()?)),
                _ => reader.skip()?,
            }
        }
        reader.expect('}')
    }

    fn read_lines(&mut self, reader: &mut Reader) -> Result<(), Error> {
        reader.expect('{')?;
        let mut first = true;
        while reader.has_more('}', &mut first)? {
            let name = reader.text()?;
            reader.expect(':')?;
            if name.starts_with(PREFIX) {
                self.lines.push((name, reader.text()?));
            } else {
                reader.skip()?;
            }
        }
        reader.expect('}')
    }

    fn is_ours(&self) -> Result<(), ImportError> {
        match self.format.as_deref() {
            Some(FORMAT | RAW) if self.schema > i64::from(SCHEMA) => Err(ImportError::Newer),
            Some(FORMAT | RAW) => Ok(()),
            Some(_) => Err(ImportError::OtherApp),
            None if self.lines.is_empty() => Err(ImportError::OtherApp),
            None => Ok(()),
        }
    }
}

fn can_be(record: &SessionRecord) -> bool {
    let SessionRecord { at, circuit, code, name, bouts, pains, .. } = record;
    stamp_can_be(*at)
        && bouts.len() <= MAX_SETS
        && pains.len() <= MAX_SETS
        && [circuit, code, name].into_iter().all(|text| text_can_be(text))
        && bouts.iter().all(|bout| text_can_be(&bout.exercise))
}

fn entry_can_be(entry: &Entry) -> bool {
    match entry {
        Entry::Started(started) => {
            stamp_can_be(started.at) && text_can_be(&started.circuit) && text_can_be(&started.code)
        }
        Entry::Done(bout) => text_can_be(&bout.exercise),
        Entry::Rated(_) | Entry::Changed(_) | Entry::Hurt(_) => true,
    }
}

fn stamp_can_be(at: Stamp) -> bool {
    DATES.contains(&at.epoch_secs) && at.offset_mins.unsigned_abs() <= MAX_OFFSET
}

fn text_can_be(text: &str) -> bool {
    text.len() <= MAX_TEXT
}

/// By key, then by text. Heap sort: never slow, whatever the order, and small.
fn sort(lines: &mut [(String, String)]) {
    let mut end = lines.len();
    let mut start = end / 2;
    while end > 1 {
        if start > 0 {
            start -= 1;
        } else {
            end -= 1;
            lines.swap(0, end);
        }
        let mut at = start;
        loop {
            let mut child = 2 * at + 1;
            if child >= end {
                break;
            }
            if child + 1 < end && lines[child] < lines[child + 1] {
                child += 1;
            }
            if lines[at] >= lines[child] {
                break;
            }
            lines.swap(at, child);
            at = child;
        }
    }
}
