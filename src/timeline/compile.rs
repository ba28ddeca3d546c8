//! Bouts -> segments with their milliseconds. Whole numbers only.

use super::{Begin, Bout, Gap, Kind, LONGEST_MS, Pace, Place, Segment, Timeline, cues, plan};
use crate::circuit::{Circuit, Station};
use crate::exercise::{Measure, Phase, Side};

impl Timeline {
    /// Times everything from `from` to the end. The opening lasts what `begin` says, and nothing
    /// if that is zero; after it comes the repetition named by `from`, without the break that the
    /// plan puts before its bout. A repetition past the end of its bout means the next bout; a
    /// place past the end of the circuit gives an empty timeline.
    pub fn compile(circuit: &Circuit, pace: Pace, from: Place, begin: Begin) -> Self {
        Self::of(plan(circuit, pace), circuit, pace, from, begin)
    }

    /// The same for bouts that are no longer as the circuit was laid out.
    pub fn of(bouts: Vec<Bout>, circuit: &Circuit, pace: Pace, from: Place, begin: Begin) -> Self {
        let from = match bouts.get(usize::from(from.bout)) {
            Some(bout) if from.rep >= bout.reps => {
                Place { bout: from.bout.saturating_add(1), rep: 0 }
            }
            Some(_) | None => from,
        };
        let mut tape = Tape { circuit, pace, segments: Vec::new(), now_ms: 0 };
        for (number, bout) in (0..).zip(&bouts).skip(usize::from(from.bout)) {
            let is_opening = number == from.bout;
            let (first_rep, (kind, ms)) =
                if is_opening { (from.rep, begin.parts()) } else { (0, bout.gap.parts(pace)) };
            let done = tape.gap(Place { bout: number, rep: first_rep }, bout, kind, ms)
                && (first_rep..bout.reps).all(|rep| tape.rep(Place { bout: number, rep }, bout));
            if !done {
                break;
            }
        }
        // A break that leads nowhere is not shown.
        while tape.segments.last().is_some_and(|last| !last.kind.is_work()) {
            tape.segments.pop();
        }
        let segments = tape.segments;
        let total_ms = segments.last().map_or(0, |last| last.to_ms);
        let cues = cues::cues(&segments, &bouts, circuit, total_ms);
        Self { bouts, segments, cues, total_ms }
    }

    /// How long the whole circuit takes, lead-in included.
    pub fn duration_ms(circuit: &Circuit, pace: Pace) -> u32 {
        let mut total_ms = u64::from(pace.lead_in_secs) * 1000;
        for bout in plan(circuit, pace) {
            total_ms += u64::from(bout.gap.parts(pace).1);
            let rep_ms = bout.station(circuit).map_or(0, |station| station.rep_ms(pace));
            total_ms += u64::from(bout.reps) * u64::from(rep_ms);
        }
        u32::try_from(total_ms).unwrap_or(u32::MAX)
    }
}

/// Segments are only ever added at its end.
struct Tape<'a> {
    circuit: &'a Circuit,
    pace: Pace,
    segments: Vec<Segment>,
    now_ms: u32,
}

impl Tape<'_> {
    /// False if it would be too long.
    fn gap(&mut self, place: Place, bout: &Bout, kind: Kind, ms: u32) -> bool {
        let room = ms <= LONGEST_MS - self.now_ms;
        if room {
            self.push(place, bout, kind, ms);
        }
        room
    }

    /// Adds the phases of one repetition; false if it would be too long.
    fn rep(&mut self, place: Place, bout: &Bout) -> bool {
        let Some(station) = bout.station(self.circuit) else { return false };
        let station = Station { amount: bout.amount, ..*station };
        let pace = Pace { tempo_percent: bout.tempo_percent, ..self.pace };
        let phases = station.phases(pace);
        let room = station.rep_ms(pace) <= LONGEST_MS - self.now_ms;
        if room {
            for (phase, ms) in phases {
                self.push(place, bout, Kind::Work(phase), ms);
            }
        }
        room
    }

    fn push(&mut self, place: Place, bout: &Bout, kind: Kind, ms: u32) {
        if ms > 0 {
            let side = bout.station(self.circuit).map_or(Side::Both, |it| {
                bout.side_of(place.rep, it.exercise.sides, self.pace.at(it))
            });
            let (from_ms, to_ms) = (self.now_ms, self.now_ms + ms);
            self.segments.push(Segment { from_ms, to_ms, place, side, kind });
            self.now_ms = to_ms;
        }
    }
}

impl Station {
    /// The phases of one repetition in their order, in milliseconds. The seconds of a hold are
    /// the dose itself, so the tempo does not stretch them.
    pub fn phases(&self, pace: Pace) -> [(Phase, u32); 4] {
        let tempo = self.tempo();
        let percent = u32::from(pace.tempo_percent.clamp(50, 200));
        tempo.order().map(|phase| {
            let is_dose = match self.exercise.dose.measure {
                Measure::HoldSecs => phase == Phase::Hold,
                Measure::Reps | Measure::Steps => false,
            };
            let ms = if is_dose {
                u32::from(self.amount) * 1000
            } else {
                u32::from(tempo.secs(phase)) * percent * 10
            };
            (phase, ms)
        })
    }

    fn rep_ms(&self, pace: Pace) -> u32 {
        self.phases(pace).iter().map(|(_, ms)| ms).sum()
    }
}

impl Begin {
    /// What it is, and its milliseconds.
    pub fn parts(self) -> (Kind, u32) {
        match self {
            Self::LeadIn(ms) => (Kind::LeadIn, ms),
            Self::TurnOver(ms) => (Kind::TurnOver, ms),
            Self::Rest(ms) => (Kind::Rest, ms),
        }
    }
}

impl Gap {
    fn parts(self, pace: Pace) -> (Kind, u32) {
        match self {
            Self::None => (Kind::Rest, 0),
            Self::TurnOver => (Kind::TurnOver, u32::from(pace.turn_over_secs) * 1000),
            Self::Rest(ms) => (Kind::Rest, ms),
        }
    }
}
