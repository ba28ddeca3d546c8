//! What a line says besides the name of an exercise. Each part takes the tokens it understands.

use super::scan::{Said, Scan};
use crate::circuit::SideChoice;
use crate::exercise::{Measure, Opening, Sides, TempoName};

#[derive(Clone, Copy, Debug)]
pub(super) struct TempoSaid {
    /// Lower, pause, lift, hold.
    pub(super) digits: [u8; 4],
    pub(super) name: Option<TempoName>,
    pub(super) opening: Option<Opening>,
}

/// Everything a line can say.
#[derive(Debug, Default)]
pub(super) struct Facts {
    pub(super) sets: Option<Said<u32>>,
    pub(super) amount: Option<Said<u32>>,
    /// What the amount counts, if it says so.
    pub(super) measure: Option<Measure>,
    pub(super) tempo: Option<Said<TempoSaid>>,
    /// Seconds.
    pub(super) hold: Option<Said<u32>>,
    pub(super) rest: Option<Said<u32>>,
    /// The rest is said to be between rounds.
    pub(super) between_rounds: bool,
    pub(super) rounds: Option<Said<u32>>,
    pub(super) side: Option<Said<SideChoice>>,
    /// How the sides are used, where that is said.
    pub(super) sides: Option<Said<Sides>>,
}

impl Scan<'_> {
    /// All of it, in an order in which no part takes what belongs to another.
    pub(super) fn facts(&mut self) -> Facts {
        let mut facts = Facts::default();
        let count = self.tokens.len();
        (0..count).for_each(|at| self.tempo(at, &mut facts));
        (0..count).for_each(|at| self.rounds(at, &mut facts));
        (0..count).for_each(|at| self.sets_and_amount(at, &mut facts));
        (0..count).for_each(|at| self.rest(at, &mut facts));
        (0..count).for_each(|at| self.between(at, &mut facts));
        (0..count).for_each(|at| self.hold(at, &mut facts));
        (0..count).for_each(|at| self.load(at));
        (0..count).for_each(|at| self.amount_alone(at, &mut facts));
        (0..count).for_each(|at| self.side(at, &mut facts));
        facts
    }
}
