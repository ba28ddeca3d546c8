//! What kind of a session a circuit is: by the id the plan gave it, or by what was done.

use std::borrow::Cow;

use super::rules;
use crate::circuit::{Circuit, Station};
use crate::exercise::Stage;
use crate::history::SessionRecord;
use crate::library;

/// What there is to do on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The circuit of the level.
    Full,
    /// Hops, at the level of hops.
    Hops,
    /// 5 minutes that keep what is there.
    Short,
    /// A minute before a run.
    Primer,
    Mobility,
    /// After a red: only moves of the first level, without pain.
    Gentle,
    Rest,
}

/// Ids of circuits that the plan puts together begin with it. Frozen: stored sessions name them.
pub(super) const PREFIX: &str = "plan-";

impl Kind {
    pub const ALL: [Self; 7] = [
        Self::Full,
        Self::Hops,
        Self::Short,
        Self::Primer,
        Self::Mobility,
        Self::Gentle,
        Self::Rest,
    ];

    /// The id of its circuit. Frozen: stored sessions name it.
    pub const fn circuit_id(self) -> &'static str {
        match self {
            Self::Full => "plan-full",
            Self::Hops => "plan-hops",
            Self::Gentle => "plan-gentle",
            // Ready-made ones.
            Self::Short => "maintenance",
            Self::Primer => "primer",
            Self::Mobility => "recovery",
            // There is none: no session has this name.
            Self::Rest => "rest",
        }
    }

    /// What the plan put together for it.
    pub(super) fn circuit(self, stations: Vec<Station>) -> Circuit {
        Circuit {
            id: Cow::Borrowed(self.circuit_id()),
            name: Cow::Borrowed(self.circuit_id()),
            stations: Cow::Owned(stations),
            rounds: 1,
            round_rest_secs: 0,
        }
    }

    /// Counts as a session of a level, and wants 48 hours before the next.
    pub const fn is_full(self) -> bool {
        matches!(self, Self::Full | Self::Hops)
    }
}

/// What a session was.
pub(super) fn of(record: &SessionRecord) -> Kind {
    let known = Kind::ALL.into_iter().find(|kind| record.circuit == kind.circuit_id());
    known.unwrap_or_else(|| by_content(record))
}

/// Three exercises and some minutes make a full session; without an exercise that trains it is
/// mobility.
fn by_content(record: &SessionRecord) -> Kind {
    let mut trained: Vec<&str> = Vec::new();
    let mut hops = false;
    for bout in &record.bouts {
        let id = bout.exercise.as_str();
        if trained.contains(&id) {
            continue;
        }
        let stage = library::find(id).map_or(Stage::Strength, |it| it.stage);
        hops |= stage == Stage::Plyometrics;
        if stage != Stage::Mobility {
            trained.push(id);
        }
    }
    let least = u32::from(rules::FULL_MINUTES.value) * 60;
    // A primer done at half the pace is one too.
    let primer = u32::from(rules::MINUTES_PRIMER.value) * 60 * 2;
    match trained.len() {
        0 => Kind::Mobility,
        1 if record.active_secs <= primer => Kind::Primer,
        many if many >= usize::from(rules::LEAST_MOVES.small()) && record.active_secs >= least => {
            if hops {
                Kind::Hops
            } else {
                Kind::Full
            }
        }
        _ => Kind::Short,
    }
}
