//! The names of stored lines. Frozen: every release must find what an earlier one wrote.
//!
//! | key | what |
//! |---|---|
//! | `s/<id>`, `s/<id>.<n>` | a finished session, and its revisions; the highest valid one counts, older ones go at the next start |
//! | `j/<id>/<writer>/<seq>` | one entry of a running session |
//! | `n/<id>`, `n/<id>.<n>` | a note, and its revisions; the highest valid one counts |
//! | `p/a`, `p/b` | the settings, in two slots with a rising number |
//! | `q/<n>` | quarantine: the key and the text of a line that does not decode |
//! | `m` | facts about the store itself, see [`super::Meta`]; lost, it is made anew |
//! | `u` | what the last import has added, so that it can be taken back; goes after a week. Never part of a backup |
//! | `b` | ballast: dropped to make room for the entries of a running session |

use crate::diary::NoteId;
use crate::session::SessionId;

/// Every key begins with it. An origin may be shared with other apps; `1` tells this build from
/// others of its own kind.
pub const PREFIX: &str = "kneeline/1/";

/// Whether a key is that of a finished session, a note or settings: what other tabs want to see.
pub fn is_news(key: &str) -> bool {
    matches!(Key::parse(key), Some(Key::Session { .. } | Key::Note { .. } | Key::Settings(_)))
}

/// What a key names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Key {
    /// Revision 0 is the first record.
    Session {
        id: SessionId,
        revision: u32,
    },
    Note {
        id: NoteId,
        revision: u32,
    },
    Journal {
        id: SessionId,
        writer: String,
        seq: u32,
    },
    Settings(Slot),
    Quarantine(u32),
    Meta,
    Undo,
    Ballast,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Slot {
    A,
    B,
}

impl Key {
    /// `None` for keys of other apps and for kinds of lines this release does not know.
    pub(super) fn parse(key: &str) -> Option<Self> {
        let parts: Vec<&str> = key.strip_prefix(PREFIX)?.split('/').collect();
        let parsed = match parts[..] {
            ["s" | "n", id] => {
                let (id, revision) = match id.split_once('.') {
                    Some((id, revision)) => (id, revision.parse().ok()?),
                    None => (id, 0),
                };
                let id = SessionId::parse(id)?;
                match parts[0] {
                    "s" => Self::Session { id, revision },
                    _ => Self::Note { id, revision },
                }
            }
            ["j", id, writer, seq] => Self::Journal {
                id: SessionId::parse(id)?,
                writer: writer.to_owned(),
                seq: seq.parse().ok()?,
            },
            ["p", "a"] => Self::Settings(Slot::A),
            ["p", "b"] => Self::Settings(Slot::B),
            ["q", number] => Self::Quarantine(number.parse().ok()?),
            ["m"] => Self::Meta,
            ["u"] => Self::Undo,
            ["b"] => Self::Ballast,
            _ => return None,
        };
        // One name per line: `s/x.0` or `q/007` was not written by us.
        (parsed.text() == key).then_some(parsed)
    }

    /// Whether the line is worth a place in the black box.
    pub(super) const fn is_boxed(&self) -> bool {
        matches!(
            self,
            Self::Session { .. } | Self::Note { .. } | Self::Journal { .. } | Self::Settings(_)
        )
    }

    /// Whether the line tells of what a person did or chose: what a backup holds.
    pub(super) const fn is_lasting(&self) -> bool {
        !matches!(self, Self::Undo | Self::Ballast)
    }

    pub(super) fn text(&self) -> String {
        match self {
            Self::Session { id, revision } => revised("s", id, *revision),
            Self::Note { id, revision } => revised("n", id, *revision),
            Self::Journal { id, writer, seq } => format!("{PREFIX}j/{}/{writer}/{seq}", id.0),
            Self::Settings(Slot::A) => format!("{PREFIX}p/a"),
            Self::Settings(Slot::B) => format!("{PREFIX}p/b"),
            Self::Quarantine(number) => format!("{PREFIX}q/{number}"),
            Self::Meta => format!("{PREFIX}m"),
            Self::Undo => format!("{PREFIX}u"),
            Self::Ballast => format!("{PREFIX}b"),
        }
    }
}

/// The first state has no number.
fn revised(kind: &str, id: &SessionId, revision: u32) -> String {
    let number = if revision == 0 { String::new() } else { format!(".{revision}") };
    [PREFIX, kind, "/", &id.0, &number].concat()
}
