//! What the questions about the person say, and the questions about signs that need somebody.

use crate::diary::safety::QUESTIONS;

/// The questions about the person, card by card.
#[derive(Debug)]
pub struct Start {
    pub step: fn(usize, usize) -> String,
    pub skip_all: &'static str,
    pub next: &'static str,
    pub optional: &'static str,
    pub where_: Asked,
    pub from_front: &'static str,
    pub from_side: &'static str,
    pub list: &'static str,
    pub nothing: &'static str,
    pub which_side: &'static str,
    pub usual: Asked,
    pub running: Asked,
    pub run_days: &'static str,
    pub longest: &'static str,
    pub longest_none: &'static str,
    /// Said of a text that is no time, or too long a one.
    pub not_longest: &'static str,
    pub steps: &'static str,
    /// Steps per minute, as measured.
    pub steps_known: fn(u16) -> String,
    pub kit: Asked,
    pub bands: Asked,
    pub colours: [&'static str; 8],
    pub your_bands: &'static str,
    pub band_name: &'static str,
    pub add: &'static str,
    pub lighter: fn(&str) -> String,
    pub heavier: fn(&str) -> String,
    pub remove: fn(&str) -> String,
    pub lightest: &'static str,
    pub heaviest: &'static str,
    pub no_bands: &'static str,
    pub time: Asked,
    pub minutes: &'static str,
    pub days: &'static str,
    pub any_day: &'static str,
    pub experience: Asked,
    /// New to it, some, regular: each with what is meant.
    pub experiences: [(&'static str, &'static str); 3],
    pub remind: &'static str,
    pub remind_hint: &'static str,
    pub no_reminder: &'static str,
    pub end: Asked,
    pub end_flagged: &'static str,
    pub to_today: &'static str,
    pub unit: &'static str,
    pub units: [&'static str; 2],
}

/// A card: what is asked, and what helps to answer it.
#[derive(Clone, Copy, Debug)]
pub struct Asked {
    pub title: &'static str,
    pub hint: &'static str,
}

/// Signs that need somebody.
#[derive(Debug)]
pub struct Safety {
    pub hint: &'static str,
    /// In the order of [`crate::diary::safety::Group::ALL`].
    pub groups: [Asked; 4],
    /// In the order of [`QUESTIONS`].
    pub questions: [&'static str; QUESTIONS.len()],
    pub none: &'static str,
    pub done: &'static str,
    /// From the mildest on, in the order of [`crate::diary::safety::Level`].
    pub levels: [Stop; 3],
    pub not_assessed: &'static str,
    pub ticked: &'static str,
    pub possible: &'static str,
    pub seen: &'static str,
    pub seen_hint: &'static str,
    pub go_on_asking: &'static str,
    pub again: &'static str,
    pub clear: &'static str,
    pub clear_hint: &'static str,
    pub was_seen: &'static str,
    pub basis: &'static str,
    pub basis_guide: &'static str,
    pub basis_ours: &'static str,
    pub more: &'static str,
    pub to_today: &'static str,
}

/// What to do, and what may go on meanwhile.
#[derive(Clone, Copy, Debug)]
pub struct Stop {
    pub title: &'static str,
    pub text: &'static str,
    pub possible: &'static str,
}
