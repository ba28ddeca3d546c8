//! A timeline -> what is said over it. The only place that decides it.

use super::{Manner, Phrase};
use crate::circuit::Circuit;
use crate::timeline::Timeline;

/// One phrase and its time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Line {
    pub at_ms: u32,
    /// How long its clip lasts.
    pub ms: u32,
    pub phrase: Phrase,
}

/// What is said over a timeline, sorted by time; no two overlap. `length_ms` tells how long the
/// clip of a phrase lasts, `None` if there is no clip: then it is not said.
pub fn script(
    timeline: &Timeline,
    circuit: &Circuit,
    manner: Manner,
    length_ms: &dyn Fn(Phrase) -> Option<u32>,
) -> Vec<Line> {
    let _ = (timeline, circuit, manner, length_ms);
    Vec::new()
}
