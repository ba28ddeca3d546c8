//! The running workout: events in, effects out.

mod journal;

pub use journal::{BoutDone, Entry, Feedback, SessionId, Started};
