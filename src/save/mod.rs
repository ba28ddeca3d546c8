//! Lines in a key-value store: load, append, finish, quarantine.
//!
//! Small keys that are written once, never one big document: what a browser loses when it is
//! killed is the newest lines, not the history. [`load`] never writes. [`Store`] is the only
//! writer, and nothing is stored until it was read back. What does not decode is kept.
//!
//! For the shell, beside what the session needs:
//!
//! - **Take a copy**: [`Store::export_text`]; once the browser took it, [`Store::note_export`].
//! - **Bring one in**: the file's text (at most [`MAX_BYTES`]) to [`Backup::read`], whose
//!   [`ImportError`] is one sentence; [`Store::preview`] for what would change; then
//!   [`Store::import`] and [`Store::load`]. [`Store::undoable`], [`Store::undo_import`],
//!   [`Store::keep_import`].
//! - **Erase**: empty the black box, [`Store::erase`], reload the page.
//! - **Mend**: change a [`crate::history::SessionRecord`] and [`Store::amend`] it;
//!   [`Store::delete`], [`Store::deleted`], [`Store::restore`].
//! - **Room**: [`Store::note_created`] at the start, [`Store::usage`], [`advice`].

mod backup;
mod black_box;
mod guard;
mod import;
mod json;
mod keys;
mod kv;
mod load;
mod look;
mod migrate;
mod record;
mod sets;
mod settings;
mod shape;
mod sorted;
mod sound_settings;
mod store;
mod upkeep;
mod usage;

pub use backup::{Backup, ImportError, MAX_BYTES, export_text};
pub use black_box::{Boxed, COUNT_KEY, LastSeen, Mended};
pub use guard::SaveError;
pub use import::{Preview, Undoable};
pub use keys::{PREFIX, is_news};
pub use kv::{Kv, KvError, MemoryKv};
pub use load::{Loaded, Mode, Problem, Running, load};
pub use look::{Skin, TextSize};
pub use record::Fault;
pub use settings::{Settings, Theme};
pub use sound_settings::SoundSettings;
pub use store::Store;
pub use upkeep::RESTORE_DAYS;
pub use usage::{Advice, Meta, QUOTA, Usage, advice};
