//! One side of a test as a timeline, and what has been done at an instant of it.

use std::borrow::Cow;

use super::protocol::{Protocol, Run};
use crate::circuit::{Circuit, Station};
use crate::exercise::{Opening, Phase, Side, Tempo, TempoName};
use crate::library;
use crate::timeline::{Begin, Bout, Gap, Kind, Moment, Pace, Place, Timeline};

/// To get into position. Our choice.
pub const LEAD_IN_MS: u32 = 10_000;
/// Between the sides. Our choice.
pub const REST_SECS: u16 = 120;
/// Who ends a repetition just before it is over has done it, in milliseconds.
const NEARLY_MS: u32 = 400;

/// What a test plays.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Played {
    /// One station: what the voice names.
    pub circuit: Circuit,
    pub timeline: Timeline,
}

/// One side of a test; `None` if it is not timed, or its exercise is not known.
///
/// The tempo is the test's own and nobody's pace changes it: results would not compare.
pub fn played(protocol: &Protocol, side: Side) -> Option<Played> {
    let exercise = library::find(protocol.exercise)?;
    let (amount, reps, tempo) = match protocol.run {
        Run::Free => return None,
        Run::Hold(secs) => (u16::from(secs), 1, still(secs)),
        Run::Reps(most, tempo) => (most, most, tempo),
    };
    let station =
        Station { sets: 1, amount, tempo: Some(tempo), rest_secs: 0, ..Station::of(exercise) };
    let circuit = Circuit {
        id: Cow::Borrowed("test"),
        name: Cow::Borrowed("test"),
        stations: Cow::Owned(vec![station]),
        rounds: 1,
        round_rest_secs: 0,
    };
    let bout = Bout {
        round: 0,
        station: 0,
        set: 0,
        side,
        reps,
        gap: Gap::None,
        amount,
        tempo_percent: 100,
        id: 0,
    };
    let begin = Begin::LeadIn(LEAD_IN_MS);
    let timeline = Timeline::of(vec![bout], &circuit, Pace::default(), Place::default(), begin);
    Some(Played { circuit, timeline })
}

/// A hold and nothing else.
const fn still(secs: u8) -> Tempo {
    let starts_with = Opening::Lift;
    Tempo { name: TempoName::Own, lift: 0, hold: secs, lower: 0, pause: 0, starts_with }
}

/// Where somebody is in a test.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Now {
    /// Getting into position: whole seconds left.
    Ready(u16),
    /// Whole seconds held, or repetitions done.
    Done(u16),
}

/// What has been done at an instant.
pub fn now(protocol: &Protocol, moment: &Moment) -> Now {
    let segment = moment.segment;
    match (segment.kind, protocol.run) {
        (Kind::Work(_), Run::Hold(_)) => Now::Done((moment.into_ms / 1000) as u16),
        (Kind::Work(phase), Run::Reps(_, tempo)) => {
            let is_last = last_phase(tempo) == Some(phase);
            let nearly = is_last && moment.left_ms <= NEARLY_MS;
            Now::Done(segment.place.rep + u16::from(nearly))
        }
        _ => Now::Ready(moment.left_ms.div_ceil(1000) as u16),
    }
}

/// The phase with which a repetition ends.
fn last_phase(tempo: Tempo) -> Option<Phase> {
    tempo.order().into_iter().rev().find(|phase| tempo.secs(*phase) > 0)
}

/// The side that is tested first: the one that does not hurt, or else the one that usually begins.
pub fn first_side(hurts: Option<Side>, usual: Side) -> Side {
    match (hurts, usual) {
        (Some(Side::Left), _) => Side::Right,
        (Some(Side::Right), _) | (_, Side::Left | Side::Both) => Side::Left,
        (_, Side::Right) => Side::Right,
    }
}
