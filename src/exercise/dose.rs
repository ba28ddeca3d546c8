//! How much of an exercise fits which stage.

use super::{Dose, Exercise, Stage};

impl Exercise {
    /// How much of it to do by somebody who trains in `stage`.
    ///
    /// In its own stage an exercise has its own dose. In a later one it is a warm-up: 1 set of the
    /// smallest amount, or of half of that where 1 set is all there is. No source gives doses by
    /// stage, so the warm-up is our choice. Before its stage there is none. Mobility stands
    /// beside the stages: its exercises keep their dose in all of them, and no other exercise has
    /// one in it.
    pub const fn dose_at(&self, stage: Stage) -> Option<Dose> {
        let own = self.dose;
        match (self.stage, stage) {
            (Stage::Mobility, _) => Some(own),
            (_, Stage::Mobility) => None,
            (first, now) if first as u8 == now as u8 => Some(own),
            (first, now) if (first as u8) < now as u8 => {
                let (least, _) = own.amount;
                let amount = if own.sets.1 > 1 { least } else { least.div_ceil(2) };
                Some(Dose { sets: (1, 1), amount: (amount, amount), ..own })
            }
            _ => None,
        }
    }
}
