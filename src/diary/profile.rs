//! What a person says about themselves. Nothing of it is needed: every answer can be left out.

use crate::day::Weekday;
use crate::exercise::Side;
use crate::session::Site;

/// Answers of the start, which can be changed at any time.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Profile {
    /// The questions were answered or waved away.
    pub asked: bool,
    /// Where it hurts; nothing: nowhere.
    pub sites: Vec<Site>,
    /// On which side.
    pub side: Option<Side>,
    /// How much it hurts on a usual day, 0 to 10: what mornings are compared with.
    pub usual: u8,
    /// Days of running in a week now, 0 to 7.
    pub run_days: Option<u8>,
    /// Minutes of the longest run of the last 30 days.
    pub longest_mins: Option<u16>,
    /// Minutes there are for a session.
    pub minutes: Option<u8>,
    /// Days on which there is time for one; none: any.
    pub days: Vec<Weekday>,
    pub experience: Option<Experience>,
    /// The person's own bands, the lightest first, each as it is called.
    pub bands: Vec<String>,
    /// When to be reminded, in minutes after midnight.
    pub remind_mins: Option<u16>,
}

/// With strength training for the legs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Experience {
    New,
    Some,
    Regular,
}

impl Profile {
    /// More bands than anybody has.
    pub const MAX_BANDS: usize = 8;
    /// Characters of a band's name.
    pub const MAX_BAND: usize = 20;

    /// Whether there is time on a day of the week.
    pub fn has_time_on(&self, day: Weekday) -> bool {
        self.days.is_empty() || self.days.contains(&day)
    }
}
