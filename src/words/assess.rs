//! What the pages about self-tests and the knee angle say: names and results here, what explains a
//! test in the file that pages fetch.
//!
//! Not part of [`super::Words`]: only code that comes later reads it, and it comes with that code.

use crate::assess::angle::Band as AngleBand;
use crate::assess::result::{AskFirst, Band, Change, Due, NotNow, Rating};
use crate::assess::{Mark, Protocol, Unit};
use crate::exercise::Side;

/// Names, results, labels of controls.
#[derive(Debug)]
pub struct Assess {
    pub title: &'static str,
    pub hint: &'static str,
    /// By id; an unknown one names itself.
    pub name: fn(&str) -> Option<&'static str>,
    /// `32 s`, `12 reps`, `2 points`, `9 cm`.
    pub score: fn(Unit, u16) -> String,
    pub due: fn(Due) -> String,
    pub due_now: &'static str,
    pub other_tests: &'static str,
    pub optional: &'static str,
    /// What there is to say of the safety questions.
    pub ask_first: fn(AskFirst) -> &'static str,
    /// Nothing was tested yet.
    pub empty: &'static str,
    pub retest: &'static str,
    pub unknown: fn(&str) -> String,
    pub to_all: &'static str,

    pub need: &'static str,
    pub nothing: &'static str,
    pub how: &'static str,
    pub count: &'static str,
    pub reference: &'static str,
    pub what_change: &'static str,
    pub stop: &'static str,
    pub stops: &'static [&'static str],
    pub ours: &'static str,

    pub knee_now: &'static str,
    pub not_now: fn(NotNow) -> &'static str,
    pub help: &'static str,
    pub all_the_same: &'static str,
    pub begin: &'static str,
    pub begin_side: fn(Side) -> String,
    pub second_side: &'static str,
    pub ready: &'static str,
    pub hold: &'static str,
    pub reps: &'static str,
    pub stop_hold: &'static str,
    pub stop_reps: &'static str,
    pub by_hand: &'static str,
    pub rest: fn(&str) -> String,

    pub result: &'static str,
    pub side_of: fn(Side) -> String,
    pub score_name: fn(Unit) -> &'static str,
    pub height: &'static str,
    pub seen: &'static str,
    pub seen_hint: &'static str,
    pub rate: &'static str,
    pub rep: fn(u8) -> String,
    pub rating: fn(Rating) -> &'static str,
    pub right: &'static str,
    pub pain: &'static str,
    pub pain_hint: &'static str,
    /// After more pain than a test should bring, and after a lot.
    pub sore: &'static str,
    pub hurt: &'static str,
    pub missing: &'static str,
    /// Said of a number that cannot be.
    pub up_to: fn(usize) -> String,
    pub save: &'static str,
    pub saved: &'static str,
    pub undo: &'static str,
    pub undone: &'static str,
    pub delete_of: fn(&str) -> String,
    pub deleted: &'static str,
    pub bring_back: &'static str,
    pub other_side: fn(Side) -> String,
    pub done: &'static str,

    pub last: &'static str,
    pub none: &'static str,
    pub band: fn(Band) -> &'static str,
    pub change: fn(Change) -> &'static str,
    /// The result before.
    pub was: fn(&str) -> String,
    pub since: fn(&str) -> String,
    pub first: &'static str,
    /// The side behind, and the share of the other in percent.
    pub sides: fn(Option<Side>, Option<u8>) -> String,
    /// A mark that was not reached; one that was.
    pub mark: fn(&Protocol, Mark) -> String,
    pub reached: &'static str,
    /// Of the question before a test, without which there is no start.
    pub answer_first: &'static str,
    pub history: &'static str,
    /// Heads of the table.
    pub day: &'static str,
    pub table_score: &'static str,
    pub table_pain: &'static str,
    pub of_ten: fn(u8) -> String,
    pub angle: AngleWords,
    pub pictures: Pictures,
}

/// Measuring the knee angle.
#[derive(Debug)]
pub struct AngleWords {
    pub title: &'static str,
    pub hint: &'static str,
    pub tips: &'static str,
    pub photo: &'static str,
    pub shot: &'static str,
    pub video: &'static str,
    pub stays: &'static str,
    /// What went wrong, what still works.
    pub not_a_picture: &'static str,
    pub not_a_video: &'static str,
    pub too_big: &'static str,
    pub denied: &'static str,
    pub no_camera: &'static str,
    pub busy: &'static str,
    pub preview: &'static str,
    pub take: &'static str,
    pub stop_camera: &'static str,
    pub film: &'static str,
    pub frame: &'static str,
    pub frame_at: fn(u32, u32) -> String,
    pub back_frame: &'static str,
    pub on_frame: &'static str,
    pub use_frame: &'static str,
    pub picture: &'static str,
    /// Hip, knee, ankle, hip bone of the standing leg, of the free leg.
    pub points: [&'static str; 5],
    pub place: [&'static str; 5],
    pub all_placed: &'static str,
    pub set_middle: &'static str,
    pub nudge: &'static str,
    pub nudges: [&'static str; 4],
    pub zoom_in: &'static str,
    pub zoom_out: &'static str,
    pub zoomed: fn(f32) -> String,
    pub pelvis_line: &'static str,
    pub level: &'static str,
    pub leg: &'static str,
    pub legs: [&'static str; 2],
    pub mirrored: &'static str,
    pub mirrored_hint: &'static str,
    pub behind: &'static str,
    pub angle: &'static str,
    /// Tenths, error in whole degrees.
    pub degrees: fn(i16, u8) -> String,
    pub plain: fn(i16) -> String,
    pub band: fn(AngleBand) -> &'static str,
    pub pelvis: fn(i16) -> String,
    pub not_yet: &'static str,
    /// All three are set, and they make no leg.
    pub no_leg: &'static str,
    pub add: &'static str,
    pub mean: fn(u8, &str) -> String,
    pub another: &'static str,
    pub keep: &'static str,
    pub keep_hint: &'static str,
    pub save: &'static str,
    pub saved: &'static str,
    pub not_kept: &'static str,
    pub change: fn(Change, &str) -> String,
    pub first: &'static str,
    pub last: &'static str,
    pub history: &'static str,
    pub pictures: fn(u8) -> String,
    pub pelvis_name: &'static str,
    pub compare: &'static str,
}

/// Kept pictures beside each other, and films of strides.
#[derive(Debug)]
pub struct Pictures {
    pub title: &'static str,
    pub empty: &'static str,
    /// The way to a first picture.
    pub first: &'static str,
    pub one: &'static str,
    pub failed: &'static str,
    pub kind: &'static str,
    /// Knee angles, strides.
    pub kinds: [&'static str; 2],
    pub before: &'static str,
    pub after: &'static str,
    pub how: &'static str,
    /// Side by side, one over the other.
    pub hows: [&'static str; 2],
    pub mix: &'static str,
    pub mixed: fn(u32) -> String,
    pub stored: &'static str,
    pub room: fn(usize, u32) -> String,
    pub size: fn(u32) -> String,
    pub delete: &'static str,
    pub delete_of: fn(&str) -> String,
    pub deleted: &'static str,
    pub strides: &'static str,
    pub strides_hint: &'static str,
    /// Days since the last.
    pub strides_last: fn(Option<u16>) -> String,
    pub strides_add: &'static str,
    pub strides_saved: &'static str,
    pub picture_of: fn(&str) -> String,
}

/// What explains a test. The app does not carry it: `words::pack` writes it.
#[derive(Debug)]
pub struct TestPage {
    pub id: &'static str,
    pub why: &'static str,
    pub need: &'static str,
    pub steps: &'static [&'static str],
    /// What is counted, and when it ends.
    pub count: &'static str,
    pub reference: &'static str,
    pub change: &'static str,
    pub ours: &'static str,
    pub lines: &'static [SheetLine],
}

/// A line of a score sheet.
#[derive(Debug)]
pub struct SheetLine {
    pub seen: &'static str,
    pub right: &'static str,
    /// The exercise and the place of its mistake that shows it.
    pub picture: Option<(&'static str, u8)>,
}

/// What explains the knee angle. As [`TestPage`].
#[derive(Debug)]
pub struct AnglePage {
    pub tips: &'static [&'static str],
    pub what: &'static str,
    pub reference: &'static str,
    pub error: &'static str,
    pub ours: &'static str,
}
