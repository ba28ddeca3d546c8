//! Adapters: one file per ability of the browser. They know no page and no Leptos, decide
//! nothing, and report failure as values. `tests/rules.rs` says who uses them.

pub(crate) mod audio;
pub(crate) mod black_box;
pub(crate) mod camera;
pub(crate) mod clock;
pub(crate) mod device;
pub(crate) mod drawing;
mod fetched;
pub(crate) mod file;
pub(crate) mod film;
mod interop;
pub(crate) mod lasting;
mod media;
pub(crate) mod media_session;
pub(crate) mod near;
pub(crate) mod page;
pub(crate) mod pages;
pub(crate) mod picture_store;
pub(crate) mod power;
pub(crate) mod recorder;
pub(crate) mod recording_store;
pub(crate) mod resize;
pub(crate) mod scratch;
pub(crate) mod session_lock;
pub(crate) mod share;
mod shelf;
pub(crate) mod speech;
pub(crate) mod still;
pub(crate) mod storage;
pub(crate) mod vibrate;
pub(crate) mod voice;
pub(crate) mod wake_lock;
mod web_audio;
pub(crate) mod worker;
