//! Civil days without a time-zone database: an instant, the offset then, and the day it was.

use serde::{Deserialize, Serialize};

/// When something happened, as the person's clock showed it. The civil day is stored, so travel
/// and later rule changes cannot move a session to another day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Stamp {
    /// Seconds since 1970-01-01 UTC.
    pub epoch_secs: i64,
    /// Minutes east of UTC at that instant.
    pub offset_mins: i16,
}

impl Stamp {
    pub const fn day(self) -> Day {
        Day((self.epoch_secs + self.offset_mins as i64 * 60).div_euclid(86_400) as i32)
    }
}

/// Days since 1970-01-01 on the person's own calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Day(pub i32);
