//! Lines in a key-value store: load, append, finish, quarantine.
//!
//! Small keys that are written once, never one big document: what a browser loses when it is
//! killed is the newest lines, not the history. [`load`] never writes. [`Store`] is the only
//! writer, and nothing is stored until it was read back. What does not decode is kept.

mod black_box;
mod guard;
mod json;
mod keys;
mod kv;
mod load;
mod record;
mod settings;
mod shape;
mod sorted;
mod sound_settings;
mod store;
mod upkeep;

pub use black_box::{Boxed, LastSeen, Mended};
pub use guard::SaveError;
pub use keys::{PREFIX, is_news};
pub use kv::{Kv, KvError, MemoryKv};
pub use load::{Loaded, Mode, Problem, Running, load};
pub use record::Fault;
pub use settings::{Settings, Theme};
pub use sound_settings::SoundSettings;
pub use store::Store;
pub use upkeep::export_text;
