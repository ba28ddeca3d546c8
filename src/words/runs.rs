//! What the pages about runs say, and the question of the morning.

use crate::diary::runs::Units;

#[derive(Debug)]
pub struct Runs {
    pub log: &'static str,
    pub empty: &'static str,
    pub totals: fn(&Sum) -> String,
    pub this_week: &'static str,
    /// First and last day of a week, without and with the month.
    /// If asked, with the year.
    pub week: fn(crate::day::Day, bool) -> String,
    pub day: &'static str,
    pub today: &'static str,
    pub yesterday: &'static str,
    pub no_day: &'static str,
    pub how_long: &'static str,
    /// Time, distance, both.
    pub by: [&'static str; 3],
    pub time: &'static str,
    pub distance: &'static str,
    pub minutes: &'static str,
    pub less: fn(&str) -> String,
    pub more: fn(&str) -> String,
    pub unit: fn(Units) -> &'static str,
    /// Hundredths as told, in the unit: `8.1 km`.
    pub far: fn(&str, Units) -> String,
    /// Said of a text that is no time, or too long a one.
    pub not_minutes: &'static str,
    pub not_far: &'static str,
    pub knee: &'static str,
    /// None or mild, sore, pain.
    pub knee_said: [&'static str; 3],
    pub knee_help: &'static str,
    pub line: &'static str,
    pub line_hint: &'static str,
    pub lines: [&'static str; 3],
    pub light: &'static str,
    /// The ends of 1 to 5.
    pub light_ends: [&'static str; 2],
    pub note: &'static str,
    pub save: &'static str,
    pub save_changes: &'static str,
    pub nothing_yet: &'static str,
    /// Percent, and the longest run as it is told.
    pub beyond: fn(u32, &str) -> String,
    pub beyond_why: &'static str,
    pub edit: &'static str,
    pub delete: &'static str,
    pub deleted: &'static str,
    pub undo: &'static str,
    pub unknown: &'static str,
    pub knee_of: fn(u8) -> String,
    pub metronome: &'static str,
    pub cues: &'static str,
    pub cue: &'static str,
    /// In the order of the plan's cues.
    pub cue_of_week: [&'static str; 7],
    pub cue_hint: &'static str,
    pub back: &'static str,
    /// Number, minutes of walking and of running (0: all of it), distance as told.
    pub back_step: fn(u8, u8, u8, &str) -> String,
    /// Calm runs of this step, and how many it needs.
    pub back_good: fn(u8, u8) -> String,
    pub back_hint: &'static str,
    pub back_which: &'static str,
    pub back_none: &'static str,
    pub not_before: fn(&str) -> String,
    /// Weeks that were calm and in line.
    pub may_grow: fn(u8) -> String,
    pub drills: &'static str,
    /// What the knee allows: go on, repeat, less, stop.
    pub allowed: [&'static str; 4],
    pub why: &'static str,
}

/// What runs add up to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sum {
    pub runs: usize,
    pub minutes: u32,
    /// In hundredths of the unit.
    pub hundredths: u32,
    pub units: Units,
}

/// On Today, so with the first screen: few.
#[derive(Debug)]
pub struct MorningWords {
    pub ask: &'static str,
    pub hint: &'static str,
    pub not_now: &'static str,
    pub settled: &'static str,
    /// In the order of [`crate::diary::Settled`].
    pub settles: [&'static str; 3],
    pub more: &'static str,
    /// Swelling, limp, night pain.
    pub signs: [&'static str; 3],
    pub kept: &'static str,
    pub red: &'static str,
    pub safety: &'static str,
    pub done: &'static str,
}
