//! Segments -> cues: what is heard when. The only place that decides it.

use super::{Bout, Cue, CueSound, Kind, Segment};
use crate::circuit::Circuit;
use crate::exercise::{Phase, Sides};

/// Holds from this length on end with three pips.
const LONG_HOLD_MS: u32 = 10_000;
/// Milliseconds before the end of a segment.
const PIPS: [u32; 3] = [3000, 2000, 1000];
/// A tick nearer to the end than this is replaced by the pips, so that the two never stumble over
/// each other when a scaled tempo gives a fraction of a second.
const PIPS_REPLACE_MS: u32 = 3500;

/// Every cue of the segments, sorted; the finish is at `total_ms`.
pub(super) fn cues(
    segments: &[Segment],
    bouts: &[Bout],
    circuit: &Circuit,
    total_ms: u32,
) -> Vec<Cue> {
    let mut cues = Vec::new();
    let mut last_place = None;
    for segment in segments {
        let mut add = |at_ms, sound| cues.push(Cue { at_ms, sound });
        match segment.kind {
            // A shorter one begins with a pip.
            Kind::LeadIn if segment.ms() > PIPS[0] => add(segment.from_ms, CueSound::Ready),
            Kind::LeadIn => {}
            Kind::TurnOver => add(segment.from_ms, CueSound::TurnOver),
            Kind::Rest => add(segment.from_ms, CueSound::Rest),
            Kind::Work(phase) => {
                let is_new = last_place.replace(segment.place) != Some(segment.place);
                if is_new && turns_back(segment, bouts, circuit) {
                    add(segment.from_ms, CueSound::Back);
                }
                add(segment.from_ms, CueSound::Phase(phase));
                for at_ms in ticks(segment) {
                    add(at_ms, CueSound::Tick);
                }
            }
        }
        if segment.ends_with_pips() {
            for before_ms in PIPS.into_iter().filter(|&before| before <= segment.ms()) {
                add(segment.to_ms - before_ms, CueSound::Pip);
            }
        }
    }
    if !segments.is_empty() {
        cues.push(Cue { at_ms: total_ms, sound: CueSound::Finish });
    }
    cues
}

/// Every whole second after the first instant of a phase, except where pips are heard.
fn ticks(segment: &Segment) -> impl Iterator<Item = u32> {
    let end_ms =
        if segment.ends_with_pips() { segment.to_ms - PIPS_REPLACE_MS } else { segment.to_ms };
    (segment.from_ms..end_ms).step_by(1000).skip(1)
}

fn turns_back(segment: &Segment, bouts: &[Bout], circuit: &Circuit) -> bool {
    bouts.get(usize::from(segment.place.bout)).is_some_and(|bout| {
        bout.station(circuit).is_some_and(|it| it.exercise.sides == Sides::OutAndBack)
            && segment.place.rep == bout.turns_back_at()
    })
}

impl Segment {
    fn ends_with_pips(&self) -> bool {
        match self.kind {
            Kind::LeadIn | Kind::TurnOver | Kind::Rest => true,
            Kind::Work(Phase::Hold) => self.ms() >= LONG_HOLD_MS,
            Kind::Work(Phase::Lift | Phase::Lower | Phase::Pause) => false,
        }
    }
}
