//! What happened, as charts: series over civil days, the sentence above them, and their geometry.
//!
//! [`chart`] makes a [`Chart`] of a topic: panels with series of whole numbers, and what they say
//! ([`Said`]). [`Chart::rows`] is the same as a table. [`draw`] turns it into paths for a width in
//! pixels. Nothing here holds a word or a colour: series have a [`Key`], shapes have a class.
//!
//! A day without a number is a gap: nothing is drawn there, and no line is drawn across one that
//! is longer than the series allows.

mod axis;
mod day_axis;
mod diary;
mod dose;
mod draw;
mod drawing;
mod frame;
mod mark;
mod milestone;
mod pen;
mod reduce;
mod runs;
mod said;
mod series;
mod summary;
mod table;
mod weeks;
mod window;

pub use axis::Scale;
pub use day_axis::{DayForm, DayTick, day_ticks};
pub use diary::test_ids;
pub use dose::{Decode, exercises_done, unpack_tempo};
pub use draw::{Look, draw};
pub use drawing::{Anchor, Drawing, Label, Shape, Text};
pub use mark::sample;
pub use milestone::{Kind, Milestone, Next, milestones, next};
pub use said::{Ends, Said, Shift, Trend, Verdict, shift};
pub use series::{Form, Key, Panel, Point, Series, Unit};
pub use summary::{DoseNow, PainTold, RunSum, doses_now, pains, run_sum};
pub use table::Row;
pub use weeks::{Tally, tally};
pub use window::{Range, Window, first_day};

use crate::day::{Day, WeekStart};
use crate::diary::{Diary, Fact};
use crate::history::History;
use series::count;

/// What a chart is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Topic {
    /// The knee after sessions, on runs and in the morning.
    Knee,
    /// Sessions and minutes of work for each week.
    Weeks,
    /// How much of one exercise, and how slowly.
    Dose,
    /// One self-test.
    Test,
    /// The knee angle.
    Angle,
    /// How long runs were, against the longest one of 30 days.
    Runs,
    /// How easy running felt, beside the sessions.
    Ease,
}

impl Topic {
    pub const ALL: [Self; 7] =
        [Self::Knee, Self::Weeks, Self::Dose, Self::Test, Self::Angle, Self::Runs, Self::Ease];

    /// For addresses of parts of a page and for the file of pages.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Knee => "knee",
            Self::Weeks => "weeks",
            Self::Dose => "dose",
            Self::Test => "tests",
            Self::Angle => "angle",
            Self::Runs => "runs",
            Self::Ease => "ease",
        }
    }
}

/// Panels on one axis of days.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chart {
    pub topic: Topic,
    pub window: Window,
    /// Points stand for weeks.
    pub weekly: bool,
    /// Each series has a panel of its own, which it names.
    pub panels: Vec<Panel>,
    pub said: Vec<Said>,
}

impl Chart {
    pub fn is_empty(&self) -> bool {
        self.series().all(|series| series.points.is_empty())
    }

    pub fn series(&self) -> impl Iterator<Item = &Series> {
        self.panels.iter().flat_map(|panel| &panel.series)
    }
}

/// What charts are made of.
#[derive(Clone, Copy)]
pub struct Kept<'a> {
    pub history: &'a History,
    pub diary: &'a Diary,
    pub today: Day,
    /// What weeks begin with.
    pub week: WeekStart,
    /// Reads the code of a circuit.
    pub decode: Decode,
}

/// Whether there is anything that a chart of it could show, whenever that was. Much cheaper than
/// making the chart.
pub fn is_known(kept: Kept, topic: Topic) -> bool {
    let mut facts = kept.diary.notes().iter().filter(|note| note.at.day() <= kept.today);
    let mut sessions = kept.history.sessions().iter().filter(|it| it.at.day() <= kept.today);
    match topic {
        Topic::Weeks => sessions.next().is_some(),
        Topic::Dose => sessions.any(|record| !record.bouts.is_empty()),
        Topic::Knee => {
            sessions.any(|record| record.feedback.knee.is_some())
                || facts.any(|note| match &note.fact {
                    Fact::Morning(_) => true,
                    Fact::Run(run) => run.knee.is_some(),
                    _ => false,
                })
        }
        Topic::Test => facts.any(|note| matches!(note.fact, Fact::Test(_))),
        Topic::Angle => facts.any(|note| matches!(note.fact, Fact::Angle(_))),
        Topic::Runs => facts.any(|note| match &note.fact {
            Fact::Run(run) => {
                run.metres.is_some_and(|it| it > 0) || run.minutes.is_some_and(|it| it > 0)
            }
            _ => false,
        }),
        Topic::Ease => facts.any(|note| match &note.fact {
            Fact::Run(run) => run.efficiency.is_some(),
            _ => false,
        }),
    }
}

/// The chart of a topic. `which` is the exercise or the test it is about, where it is about one.
pub fn chart(kept: Kept, topic: Topic, range: Range, which: &str) -> Chart {
    let window = Window::of(kept, range);
    match topic {
        Topic::Knee => diary::knee(kept, window),
        Topic::Weeks => weeks::weeks(kept, window),
        Topic::Dose => dose::dose(kept, window, which),
        Topic::Test => diary::test(kept, window, which),
        Topic::Angle => diary::angle(kept, window),
        Topic::Runs => runs::runs(kept, window),
        Topic::Ease => weeks::ease(kept, window),
    }
}
