//! Adapters: one file per ability of the browser. They know no page and no Leptos, decide
//! nothing, and report failure as values. Only `app/mod.rs` and `app/perform.rs` use them.

pub(crate) mod audio;
pub(crate) mod black_box;
pub(crate) mod clock;
mod fetched;
pub(crate) mod file;
mod interop;
mod media;
pub(crate) mod media_session;
pub(crate) mod near;
pub(crate) mod page;
pub(crate) mod pages;
pub(crate) mod share;
pub(crate) mod storage;
pub(crate) mod voice;
pub(crate) mod wake_lock;
mod web_audio;
pub(crate) mod worker;
