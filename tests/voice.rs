//! The voice: its pack and its words.

#[path = "voice/committed.rs"]
mod committed;
#[path = "voice/format.rs"]
mod format;
#[path = "voice/phrases.rs"]
mod phrases;
