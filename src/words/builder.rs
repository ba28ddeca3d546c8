//! What the builder says: why something was refused, what a physio would say, what is wrong with an
//! own exercise, and what of a pasted text was not understood. Reached by [`super::builder`] and
//! not through [`super::Words`], so that it comes with the pages that say it.

use super::plain::Why;
use crate::builder::{EditError, Warning};
use crate::circuit::{Part, SideChoice, Station};
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
