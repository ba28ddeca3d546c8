//! A look ahead at a level that is not reached yet, or back at one that is over.

use super::offer::Maker;
use super::{Gate, Knee, Plan};
use crate::circuit::Circuit;
use crate::diary::Level;

/// A level as it would be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Preview {
    pub level: Level,
    /// The gate that leads to it, against what is there; `None` for the first level.
    pub gate: Option<Gate>,
    /// Its circuit with this kit.
    pub circuit: Circuit,
}

impl Plan {
    /// A level as it would be on a calm knee, also one that is not reached yet: for a look ahead
    /// before [`crate::diary::Choice::Stage`].
    pub fn preview(&self, level: Level) -> Preview {
        let maker = Maker {
            person: &self.person,
            repertoire: &self.repertoire,
            hops: &self.hops,
            knee: &Knee::default(),
            level,
            today: self.day,
            outer_knee: self.outer_knee,
        };
        let hops = if level == Level::Plyometrics { maker.hops() } else { None };
        let circuit = hops.unwrap_or_else(|| maker.full()).circuit;
        let gate = self.gates.iter().find(|it| it.to == level).cloned();
        Preview { level, gate, circuit }
    }
}
