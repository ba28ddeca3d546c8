//! Between a timeline and a device that plays sound: what time it is, what to queue, whether the
//! sound still moves. Readings of the device's clocks go in; nothing here asks a browser.
//!
//! - [`Clock`]: one session time, taken from whatever plays now.
//! - [`Queue`]: which windows of the mix to hand over next, far ahead of when they sound.
//! - [`Watch`]: whether time went on without the sound.

mod clock;
mod queue;
mod watch;

pub use clock::{Clock, Reading};
pub use queue::{Now, Queue};
pub use watch::{Look, Trouble, Watch};
