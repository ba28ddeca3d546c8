//! What the builder says: why something was refused, what a physio would say, what is wrong with an
//! own exercise, and what of a pasted text was not understood. Reached by [`super::builder`] and
//! not through [`super::Words`], so that it comes with the pages that say it.

use super::plain::Why;
use crate::builder::{EditError, Warning};
use crate::circuit::{Part, SideChoice, Station};
use crate::exercise::{Measure, Side, Sides};
use crate::library::own::OwnError;

#[derive(Debug)]
pub struct Builder {
    /// A sentence.
    pub refused: fn(EditError) -> String,
    /// A sentence; the stations are those that were looked at.
    pub warning: fn(Warning, &[Station]) -> String,
    pub own: fn(OwnError) -> &'static str,
    /// Stands beside what is marked.
    pub mark: fn(Why) -> &'static str,
    pub part: fn(Part) -> &'static str,
    pub side: fn(SideChoice) -> &'static str,
}

/// The pages on which circuits are put together and kept.
#[derive(Debug)]
pub struct Building {
    pub name: &'static str,
    pub stations: &'static str,
    pub empty: &'static str,
    pub from_ready: &'static str,
    pub add: &'static str,
    pub add_this: fn(&str) -> String,
    /// Name, and its place.
    pub added: fn(&str, usize) -> String,
    pub in_it: fn(usize) -> String,
    pub add_done: &'static str,
    pub own: &'static str,
    pub grip: fn(&str) -> String,
    pub grip_hint: &'static str,
    pub copy: fn(&str) -> String,
    pub copied: fn(&str) -> String,
    pub sets: &'static str,
    pub amount: fn(Measure, Sides) -> &'static str,
    pub rest: &'static str,
    pub secs: fn(u16) -> String,
    /// Nothing is shorter than nothing.
    pub least: &'static str,
    pub tempo: &'static str,
    pub hold_is_dose: &'static str,
    pub own_tempo: &'static str,
    pub sides: &'static str,
    pub part: &'static str,
    pub swap: &'static str,
    pub swap_other: &'static str,
    pub swap_this: fn(&str) -> String,
    pub swapped: fn(&str) -> String,
    pub about: &'static str,
    pub rounds: &'static str,
    pub round_rest: &'static str,
    pub count: fn(usize) -> String,
    pub sum: &'static str,
    pub time: &'static str,
    pub tension: &'static str,
    /// A side and its minutes and seconds.
    pub tension_of: fn(Side, &str) -> String,
    pub muscles: &'static str,
    pub warnings: &'static str,
    pub undo: &'static str,
    pub redo: &'static str,
    pub undone: &'static str,
    pub elsewhere: &'static str,
    pub redone: &'static str,
    pub nothing_to_undo: &'static str,
    pub nothing_to_redo: &'static str,
    pub keep: &'static str,
    pub keep_new: &'static str,
    /// The name of what is changed.
    pub changes: fn(&str) -> String,
    pub clear: &'static str,
    pub cleared: &'static str,
    /// What was open before, by name.
    pub kept_before: fn(&str) -> String,
    pub back_to_it: &'static str,
    pub unreadable: &'static str,
    pub draft: &'static str,
    pub new: &'static str,
    pub yours: &'static str,
    pub ready: &'static str,
    pub change: &'static str,
    pub duplicate: &'static str,
    pub copy_name: fn(&str) -> String,
    pub remove: &'static str,
    pub removed: &'static str,
    pub kept: &'static str,
    pub unknown: &'static str,
    pub unknown_hint: &'static str,
    pub stays: &'static str,
}
