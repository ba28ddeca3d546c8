//! What the page of progress says: names, sentences and numbers of charts, milestones, and the
//! summary on paper.

use crate::chart::{DayForm, Key, Kind, Next, Said, Tally, Topic, Unit};
use crate::day::Day;
use crate::exercise::{Side, Source};

#[derive(Debug)]
pub struct Charts {
    pub range: &'static str,
    pub ranges: [&'static str; 3],
    pub title: fn(Topic) -> &'static str,
    /// What will be shown, and after what.
    pub later: fn(Topic) -> &'static str,
    pub later_title: &'static str,
    /// There is something, but not in this time.
    pub none_in_range: &'static str,
    pub key: fn(Key) -> &'static str,
    /// Above a panel: what is drawn, in which unit.
    pub panel: fn(Key, Unit) -> String,
    /// Along an axis, without the unit.
    pub tick: fn(i32, Unit) -> String,
    /// In a table, with it.
    pub value: fn(i32, Unit) -> String,
    pub day_tick: fn(Day, DayForm) -> String,
    /// `20 Nov 2026`.
    pub date: fn(Day) -> String,
    pub week_of: fn(Day) -> String,
    /// A sentence.
    pub said: fn(&Said) -> String,
    /// Days were put together to fit.
    pub grouped: &'static str,
    /// Weeks were put together to fit.
    pub monthly: &'static str,
    pub show_table: &'static str,
    pub hide_table: &'static str,
    pub day: &'static str,
    pub week: &'static str,
    pub about: &'static str,
    pub ours: &'static str,
    pub which_exercise: &'static str,
    pub which_test: &'static str,
    pub all_sessions: &'static str,
    pub older: fn(usize) -> String,
    pub milestones: &'static str,
    /// What was reached; the exercise by its name.
    pub reached: fn(&Kind, &str) -> String,
    pub next: fn(&Next) -> String,
    pub weeks_in_a_row: fn(usize) -> String,
    pub to_data: &'static str,
    pub summary: Summary,
}

/// One or two pages of paper.
#[derive(Debug)]
pub struct Summary {
    pub open: &'static str,
    pub hint: &'static str,
    pub print: &'static str,
    pub period: fn(Day, Day) -> String,
    pub made: fn(Day) -> String,
    pub disclaimer: &'static str,
    pub sessions: &'static str,
    /// Weeks and what was done in them.
    pub tally: fn(&Tally, usize, usize) -> Vec<String>,
    pub knee: &'static str,
    pub tests: &'static str,
    pub angle: &'static str,
    pub runs: &'static str,
    pub run_total: fn(usize, i32, i32) -> String,
    pub pains: &'static str,
    pub pain: fn(&str, u8, bool, &str, Side, usize) -> String,
    pub more: fn(usize) -> String,
    pub doses: &'static str,
    pub dose_columns: [&'static str; 4],
    pub test_columns: [&'static str; 4],
    pub sets_of: fn(usize, &str) -> String,
    pub tempo: fn([u8; 4]) -> String,
    pub nothing: &'static str,
    pub first: &'static str,
    pub last: &'static str,
}

/// What a page says about a chart when it is asked.
#[derive(Debug)]
pub struct About {
    pub says: &'static [&'static str],
    /// A limit that we have chosen ourselves.
    pub ours: &'static str,
    pub sources: Vec<&'static Source>,
}

/// Where the 2 points of 10 come from.
pub static CROSSLEY_2004: Source = Source {
    id: "crossley-2004",
    citation: "Crossley and others, 2004, Archives of Physical Medicine and Rehabilitation: what \
               change in pain at the kneecap counts.",
    url: Some("https://pubmed.ncbi.nlm.nih.gov/15129407/"),
};
