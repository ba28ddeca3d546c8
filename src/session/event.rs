//! What can happen to a session, and what it asks of the world.

use std::sync::Arc;

use crate::timeline::{Place, Timeline};

use super::{Change, Entry, Hurt};

/// Imperatives, as the person means them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    Start,
    Pause(PauseReason),
    Resume,
    /// The rest of this bout, or of this break.
    Skip,
    /// To the start of this bout; from a break or a lead-in to the bout before.
    Back,
    /// Fifteen seconds more.
    AddRest,
    /// Whether the sound is one medium that can be played from any place in it, as for a locked
    /// phone. Then pausing, skipping and going back are seeks: see `seek.rs`.
    Seeks(bool),
    /// The rest of the plan is changed from here on. What is not possible does nothing.
    Change(Change),
    /// "That hurt": pauses at once and keeps it.
    Hurt(Hurt),
    /// Look at the clock.
    Tick,
    /// Stop here and keep what was done.
    End,
}

/// Why nothing moves; decides the sentence on the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PauseReason {
    Asked,
    /// The page was left or hidden in a way that stopped the sound.
    Left,
    /// The device took the sound away: a call, another app.
    SoundLost,
    /// Page or device slept: time went on without the sound.
    Slept,
    /// Headphones or a loudspeaker came or went.
    OtherDevice,
}

/// What the shell must do, in order.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    /// Inside the tap, before anything else, as browsers demand.
    UnlockAudio,
    /// Play this timeline's sound so that its millisecond `from_ms` falls on `anchor_ms`, and
    /// nothing of what comes before it. Where sound cannot seek, `from_ms` is 0, except that a
    /// change in the middle of a repetition goes on in its middle.
    Play {
        timeline: Arc<Timeline>,
        from_ms: u32,
        anchor_ms: u64,
    },
    /// Drop everything queued.
    Silence,
    KeepAwake(bool),
    /// Write to the journal; a set counts as kept only after it was read back.
    Append(Entry),
    /// Tell the black box which repetition this is; the bout by its number.
    Mark(Place),
    /// Turn the journal into a record.
    Finish,
}
