//! What is played to listen to, outside a session: one repetition, or how a circuit begins.

use std::borrow::Cow;

use super::{Begin, Cue, CueSound, Kind, Pace, Place, Segment, Timeline};
use crate::circuit::{Circuit, Station};
use crate::exercise::{Exercise, Measure, Phase, Side, Sides};

/// A hold in one repetition: as long as pages show it.
const HOLD_SECS: u16 = 4;
/// A hold in the sample of a circuit: long enough to end with its pips.
const LONG_HOLD_SECS: u16 = 10;
/// The break in the sample of a circuit: long enough for its chime and its pips.
const REST_SECS: u16 = 5;
/// In the sound check: a tone and the time to read what it was.
const TONE_MS: u32 = 1_600;
/// In the sound check: three pips, one a second, and a breath before the voice.
const PIPS_MS: u32 = 3_600;
/// In the sound check: the sentence of the voice.
const VOICE_MS: u32 = 4_000;

impl Timeline {
    /// So many milliseconds in which nothing sounds, to say something in.
    pub fn quiet(ms: u32) -> Self {
        let (place, side, kind) = (Place::default(), Side::Both, Kind::Rest);
        let segments = vec![Segment { from_ms: 0, to_ms: ms, place, side, kind }];
        Self { bouts: Vec::new(), segments, cues: Vec::new(), total_ms: ms }
    }

    /// What the sound check plays, one segment for each thing to hear: the four tones, a tone on
    /// the left and one on the right, three pips, and room for the voice if there is one.
    pub fn sound_check(voice: bool) -> Self {
        let work = |phase, side| (TONE_MS, Kind::Work(phase), side);
        let parts = [
            work(Phase::Lift, Side::Both),
            work(Phase::Hold, Side::Both),
            work(Phase::Lower, Side::Both),
            work(Phase::Pause, Side::Both),
            work(Phase::Lift, Side::Left),
            work(Phase::Lift, Side::Right),
            (PIPS_MS, Kind::LeadIn, Side::Both),
            (if voice { VOICE_MS } else { 0 }, Kind::Rest, Side::Both),
        ];
        let (mut segments, mut cues, mut at_ms) = (Vec::new(), Vec::new(), 0);
        for (ms, kind, side) in parts {
            match kind {
                Kind::Work(phase) => cues.push(Cue { at_ms, sound: CueSound::Phase(phase) }),
                Kind::LeadIn => cues.extend(
                    [0, 1000, 2000].map(|it| Cue { at_ms: at_ms + it, sound: CueSound::Pip }),
                ),
                // The voice has it for itself.
                Kind::Rest | Kind::TurnOver => {}
            }
            let (from_ms, to_ms) = (at_ms, at_ms + ms);
            segments.push(Segment { from_ms, to_ms, place: Place::default(), side, kind });
            at_ms = to_ms;
        }
        Self { bouts: Vec::new(), segments, cues, total_ms: at_ms }
    }

    /// One repetition of one side, without breaks and without a finish.
    pub fn one_rep(exercise: &'static Exercise, pace: Pace) -> Self {
        Self::one_rep_of(&Station::of(exercise), pace)
    }

    /// The same as a station has it: its tempo, and its side.
    pub fn one_rep_of(station: &Station, pace: Pace) -> Self {
        let amount = match station.exercise.dose.measure {
            Measure::Reps | Measure::Steps => 1,
            Measure::HoldSecs => HOLD_SECS,
        };
        let station = Station { sets: 1, amount, rest_secs: 0, ..*station };
        let first = Place::default();
        let mut timeline = Self::compile(&alone(station), pace, first, Begin::LeadIn(0));
        let Self { bouts, segments, cues, total_ms } = &mut timeline;
        bouts.truncate(1);
        segments.truncate(segments.partition_point(|segment| segment.place <= first));
        *total_ms = segments.last().map_or(0, |last| last.to_ms);
        cues.truncate(cues.partition_point(|cue| cue.at_ms < *total_ms));
        timeline
    }

    /// How a circuit begins: the lead-in, the first repetition, the change, and the next one.
    /// The change is the turn to the other side, or a short rest.
    pub fn sample(circuit: &Circuit, pace: Pace) -> Self {
        let Some(&first) = circuit.stations.first() else {
            return Self::compile(circuit, pace, Place::default(), Begin::LeadIn(0));
        };
        let amount = match first.exercise.dose.measure {
            Measure::Reps | Measure::Steps => 1,
            Measure::HoldSecs => first.amount.min(LONG_HOLD_SECS),
        };
        let sets = match first.exercise.sides {
            Sides::Each => 1,
            Sides::Alternating | Sides::OutAndBack | Sides::Both => 2,
        };
        let station = Station { sets, amount, rest_secs: REST_SECS, ..first };
        // Whatever the pace, the breaks are there to be heard, and not long.
        let pace = Pace { rest_percent: 100, turn_over_secs: 5, ..pace };
        let begin = Begin::LeadIn(u32::from(Pace::default().lead_in_secs) * 1000);
        Self::compile(&alone(station), pace, Place::default(), begin)
    }
}

fn alone(station: Station) -> Circuit {
    Circuit {
        id: Cow::Borrowed("sample"),
        name: Cow::Borrowed("Sample"),
        stations: Cow::Owned(vec![station]),
        rounds: 1,
        round_rest_secs: 0,
    }
}
