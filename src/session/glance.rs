//! What one look at the player must answer: which phase, which count, which side.

use crate::timeline::{Begin, Kind, Place};

use super::{Session, State};
use crate::exercise::Side;

/// Everything the player shows in words and digits. It changes at most once a second, so the
/// shell can compare it each frame and touch the page only when it differs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Glance {
    pub kind: Kind,
    /// Whole seconds left of this phase or break, rounded up.
    pub count: u32,
    pub station: u8,
    pub side: Side,
    /// From 1.
    pub rep: u16,
    pub reps: u16,
    /// From 1.
    pub set: u8,
    pub sets: u8,
    /// From 1.
    pub round: u8,
    pub rounds: u8,
    pub next: Next,
    /// Bouts begun, of all: the line at the top.
    pub bout: u16,
    pub bouts: u16,
}

impl Glance {
    /// A look at nothing in particular, for comparing a part of one.
    pub const NOWHERE: Self = Self {
        kind: Kind::LeadIn,
        count: 0,
        station: 0,
        side: Side::Both,
        rep: 0,
        reps: 0,
        set: 0,
        sets: 0,
        round: 0,
        rounds: 0,
        next: Next::Finish,
        bout: 0,
        bouts: 0,
    };
}

/// What follows the bout that is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    OtherSide(Side),
    NextSet,
    Exercise(u8),
    Finish,
}

impl Session {
    /// The look at `now_ms`; while nothing runs, the look at where it will go on.
    pub fn glance(&self, now_ms: u64) -> Option<Glance> {
        match &self.state {
            State::Running { .. } => {
                let moment = self.moment(now_ms)?;
                let segment = moment.segment;
                self.look(segment.place, segment.side, segment.kind, moment.count())
            }
            State::Ready { from, begin } | State::Paused { from, begin, .. } => {
                let (kind, left_ms) = match begin {
                    Begin::LeadIn(ms) => (Kind::LeadIn, ms),
                    Begin::TurnOver(ms) => (Kind::TurnOver, ms),
                    Begin::Rest(ms) => (Kind::Rest, ms),
                };
                self.look(*from, self.side_at(*from)?, kind, left_ms.div_ceil(1000))
            }
            State::Finished { .. } => None,
        }
    }

    fn look(&self, place: Place, side: Side, kind: Kind, count: u32) -> Option<Glance> {
        let bout = self.bout(place)?;
        Some(Glance {
            kind,
            count,
            station: bout.station,
            side,
            rep: place.rep + 1,
            reps: bout.reps,
            set: bout.set + 1,
            sets: self.sets(bout),
            round: bout.round + 1,
            rounds: self.circuit.rounds,
            next: self.next(place),
            bout: place.bout,
            bouts: self.bouts.len() as u16,
        })
    }

    fn next(&self, place: Place) -> Next {
        let here = self.bout(place);
        match (here, self.bouts.get(usize::from(place.bout) + 1)) {
            (_, None) => Next::Finish,
            (Some(here), Some(next)) if here.station == next.station && here.set == next.set => {
                if here.round == next.round {
                    Next::OtherSide(next.side)
                } else {
                    Next::NextSet
                }
            }
            (Some(here), Some(next)) if here.station == next.station => Next::NextSet,
            (_, Some(next)) => Next::Exercise(next.station),
        }
    }

    /// The side that works at a place; alternating bouts change it with each repetition.
    pub(super) fn side_at(&self, place: Place) -> Option<Side> {
        let bout = self.bout(place)?;
        let station = self.circuit.stations.get(usize::from(bout.station))?;
        Some(bout.side_of(place.rep, station.exercise.sides, self.started.pace.at(station)))
    }
}
