//! Looking things up on a timeline: what happens at a millisecond. Every search is binary.

use super::{Bout, Cue, Kind, Moment, Place, Segment, Timeline};

impl Timeline {
    /// Whether a repetition belongs to the second half of its bout: where a walk goes out and
    /// back, its way back.
    pub fn is_way_back(&self, place: Place) -> bool {
        self.bouts.get(usize::from(place.bout)).is_some_and(|it| place.rep >= it.turns_back_at())
    }

    /// The segment at `ms`; `None` at the end and after it.
    pub fn at(&self, ms: u32) -> Option<Moment> {
        let index = self.segments.partition_point(|segment| segment.to_ms <= ms);
        self.segments.get(index).map(|&segment| Moment {
            index,
            segment,
            into_ms: ms - segment.from_ms,
            left_ms: segment.to_ms - ms,
        })
    }

    /// How high the movement is at `ms`, 0 to 1: the tide's level and the figure's. While nothing
    /// is done it waits where the next repetition starts; at the end it stays.
    pub fn level(&self, ms: u32) -> f32 {
        let Some(moment) = self.at(ms) else {
            return match self.segments.last().map(|last| last.kind) {
                Some(Kind::Work(phase)) => phase.level(1.0),
                Some(Kind::LeadIn | Kind::TurnOver | Kind::Rest) | None => 0.0,
            };
        };
        match moment.segment.kind {
            Kind::Work(phase) => phase.level(moment.part()),
            Kind::LeadIn | Kind::TurnOver | Kind::Rest => {
                match self.rep(moment.segment.place).first().map(|next| next.kind) {
                    Some(Kind::Work(phase)) => phase.level(0.0),
                    Some(Kind::LeadIn | Kind::TurnOver | Kind::Rest) | None => 0.0,
                }
            }
        }
    }

    /// The bouts that end after `after_ms` and not later than `until_ms`: `(place of the last
    /// repetition, end)`.
    pub fn bouts_ended(&self, after_ms: u32, until_ms: u32) -> Vec<(Place, u32)> {
        let first = self.segments.partition_point(|segment| segment.to_ms <= after_ms);
        let end = self.segments.partition_point(|segment| segment.to_ms <= until_ms);
        (first..end)
            .filter_map(|index| {
                let segment = self.segments.get(index)?;
                let next = self.segments.get(index + 1);
                let is_last = next.is_none_or(|next| next.place.bout != segment.place.bout);
                (segment.kind.is_work() && is_last).then_some((segment.place, segment.to_ms))
            })
            .collect()
    }

    /// The cues from `after_ms` on and before `until_ms`.
    pub fn cues_between(&self, after_ms: u32, until_ms: u32) -> &[Cue] {
        let first = self.cues.partition_point(|cue| cue.at_ms < after_ms);
        let end = self.cues.partition_point(|cue| cue.at_ms < until_ms);
        self.cues.get(first..end).unwrap_or_default()
    }

    /// The bout at `ms`, or the one that comes next while nothing is done.
    pub fn bout(&self, ms: u32) -> Option<&Bout> {
        self.bouts.get(usize::from(self.at(ms)?.segment.place.bout))
    }

    /// The first bout after `ms` of another station, or of the same station in the next round.
    pub fn next_station(&self, ms: u32) -> Option<&Bout> {
        let now = self.at(ms)?.segment.place.bout;
        let here = self.bouts.get(usize::from(now))?;
        self.bouts
            .iter()
            .skip(usize::from(now))
            .find(|bout| (bout.round, bout.station) != (here.round, here.station))
    }

    /// The phases of one repetition, in order and without those of zero length; empty if the
    /// timeline starts after it.
    pub fn rep(&self, place: Place) -> &[Segment] {
        self.between(|segment| segment.place < place, |segment| segment.place <= place)
    }

    /// From the first repetition of a bout on this timeline to its end, in milliseconds.
    pub fn bout_span(&self, bout: u16) -> Option<(u32, u32)> {
        let work =
            self.between(|segment| segment.place.bout < bout, |segment| segment.place.bout <= bout);
        Some((work.first()?.from_ms, work.last()?.to_ms))
    }

    /// The work between two borders in the order of places.
    fn between(
        &self,
        is_before: impl Fn(&Segment) -> bool,
        is_within: impl Fn(&Segment) -> bool,
    ) -> &[Segment] {
        let first = self.segments.partition_point(is_before);
        let end = self.segments.partition_point(is_within);
        let within = self.segments.get(first..end).unwrap_or_default();
        match within {
            // The break before a repetition has the place of what comes next.
            [gap, work @ ..] if !gap.kind.is_work() => work,
            work => work,
        }
    }
}

impl Moment {
    /// How much of the segment is over, 0 to 1.
    pub fn part(&self) -> f32 {
        self.into_ms as f32 / self.segment.ms().max(1) as f32
    }

    /// The number to show: whole seconds left, at least 1. In work it changes with the ticks, in
    /// breaks with the pips, also where the tempo gives fractions of a second.
    pub const fn count(&self) -> u32 {
        match self.segment.kind {
            Kind::Work(_) => self.segment.ms().div_ceil(1000) - self.into_ms / 1000,
            Kind::LeadIn | Kind::TurnOver | Kind::Rest => self.left_ms.div_ceil(1000),
        }
    }
}

impl Segment {
    /// Its length.
    pub const fn ms(&self) -> u32 {
        self.to_ms - self.from_ms
    }
}

impl Kind {
    pub const fn is_work(self) -> bool {
        match self {
            Self::Work(_) => true,
            Self::LeadIn | Self::TurnOver | Self::Rest => false,
        }
    }
}
