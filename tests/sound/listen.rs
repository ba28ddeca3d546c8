//! Listens to a mixed session and says what it heard. It shares no arithmetic with the mixer: it
//! computes frames in floating point, adds clips up by itself and makes its own bed. The bench
//! uses it too.

use std::time::Instant;

use kneeline::circuit::{Circuit, Station};
use kneeline::exercise::{Opening, Side, Tempo, TempoName};
use kneeline::library;
use kneeline::sound::{Bank, Levels, Score, mix};
use kneeline::timeline::{Begin, Cue, CueSound, FINISH_TAIL_MS, Pace, Place, Timeline};

/// What was heard of a session.
#[derive(Debug, Default)]
pub(crate) struct Heard {
    pub(crate) cues: usize,
    /// Cues of the timeline that are not in the sound.
    pub(crate) missing: usize,
    /// Stretches of sound that are neither a cue nor the bed.
    pub(crate) extra: usize,
    /// The furthest any cue is from its sample.
    pub(crate) max_offset_frames: u64,
    pub(crate) peak: f32,
    /// Milliseconds it took to mix a chunk of 10 s, each.
    pub(crate) chunk_ms: Vec<f64>,
}

/// How far from its sample a cue is looked for, in frames.
const REACH: usize = 48;
/// A session is mixed and listened to in slabs of this many seconds.
const SLAB_SECS: usize = 60;

/// Mixes the timeline in chunks of 10 s, as the app does, and listens to all of it.
pub(crate) fn listen(timeline: &Timeline, bank: &Bank) -> Heard {
    let rate = bank.rate() as usize;
    let total = (timeline.total_ms + FINISH_TAIL_MS) as usize * rate / 1000;
    let bed = bed(rate);
    let mut heard = Heard::default();
    // What is left of the sound once the expected cues are taken out; starts a slab early so that
    // clips and reach never run over its border.
    let margin = 2 * rate;
    let mut left_from = 0;
    let mut left: Vec<f32> = Vec::new();
    for from in (0..total).step_by(SLAB_SECS * rate) {
        let to = (from + SLAB_SECS * rate).min(total);
        left.drain(..from.saturating_sub(margin).saturating_sub(left_from).min(left.len()));
        left_from = from.saturating_sub(margin);
        let mut mixed_to = left_from + left.len();
        while mixed_to < (to + margin).min(total) {
            let mut chunk = vec![0.0; 10 * rate];
            let window = mixed_to as u64..(mixed_to + chunk.len()) as u64;
            let start = Instant::now();
            mix(
                Score { cues: &timeline.cues, lines: &[] },
                bank,
                &Levels::FULL,
                window,
                &mut chunk,
            );
            heard.chunk_ms.push(start.elapsed().as_secs_f64() * 1000.0);
            heard.peak = chunk.iter().fold(heard.peak, |most, it| most.max(it.abs()));
            for (sample, bed) in chunk.iter_mut().zip(bed.iter().cycle().skip(mixed_to % rate)) {
                *sample -= bed;
            }
            for cue in &timeline.cues {
                add(&mut chunk, mixed_to, bank.clip(cue.sound), frame(*cue, rate), -1.0);
            }
            mixed_to += chunk.len();
            left.append(&mut chunk);
        }
        for cue in &timeline.cues {
            if (from..to).contains(&frame(*cue, rate)) {
                heard.cues += 1;
                match find(&left, left_from, bank.clip(cue.sound), frame(*cue, rate)) {
                    Some(offset) => {
                        heard.max_offset_frames = heard.max_offset_frames.max(offset);
                    }
                    None => heard.missing += 1,
                }
            }
        }
        heard.extra += stretches(&left[from - left_from..to - left_from], rate);
    }
    heard
}

/// The frame of a cue by another way than the mixer's.
fn frame(cue: Cue, rate: usize) -> usize {
    (f64::from(cue.at_ms) / 1000.0 * rate as f64).round() as usize
}

/// The bed by another way than the mixer's: 25 sines in each second, from the start.
fn bed(rate: usize) -> Vec<f32> {
    let turns = |index| index as f32 * 25.0 / rate as f32;
    (0..rate).map(|index| 0.002 * (std::f32::consts::TAU * turns(index)).sin()).collect()
}

/// Adds `gain` times the clip at `frame` to samples that start at frame `from`.
fn add(samples: &mut [f32], from: usize, clip: &[f32], frame: usize, gain: f32) {
    if frame + clip.len() <= from || frame >= from + samples.len() {
        return;
    }
    let first = from.saturating_sub(frame);
    let at = frame.saturating_sub(from);
    for (sample, clip) in samples[at..].iter_mut().zip(&clip[first..]) {
        *sample += gain * clip;
    }
}

/// Puts the clip back where it should be and looks where it really is: the distance in frames, or
/// nothing if less than half of it is there. `left` is without the expected cues: if this one was
/// mixed somewhere else, it is still in there, and its negative is where it should have been.
fn find(left: &[f32], left_from: usize, clip: &[f32], frame: usize) -> Option<u64> {
    let clip = &clip[..clip.len().min(4000)];
    let mut local: Vec<f32> = (frame..frame + clip.len() + 2 * REACH)
        .map(|index| index.checked_sub(left_from + REACH).and_then(|it| left.get(it).copied()))
        .map(Option::unwrap_or_default)
        .collect();
    add(&mut local, 0, clip, REACH, 1.0);
    let alike = |lag: usize| -> f32 { local[lag..].iter().zip(clip).map(|(a, b)| a * b).sum() };
    let (best, likeness) =
        (0..=2 * REACH).map(|lag| (lag, alike(lag))).max_by(|a, b| a.1.total_cmp(&b.1))?;
    let energy: f32 = clip.iter().map(|sample| sample * sample).sum();
    (likeness > 0.5 * energy).then_some(best.abs_diff(REACH) as u64)
}

/// Stretches of sound, at least 50 ms apart.
fn stretches(samples: &[f32], rate: usize) -> usize {
    let mut count = 0;
    let mut quiet = rate;
    for sample in samples {
        if sample.abs() > 1e-4 {
            count += usize::from(quiet >= rate / 20);
            quiet = 0;
        } else {
            quiet += 1;
        }
    }
    count
}

/// Half an hour of circuit: every exercise of the library, some of them at an own tempo with a
/// long hold.
pub(crate) fn half_hour_circuit() -> (Circuit, Pace) {
    let own = Tempo {
        name: TempoName::Own,
        lift: 3,
        hold: 12,
        lower: 4,
        pause: 1,
        starts_with: Opening::Lift,
    };
    let station = |(number, exercise): (u16, _)| Station {
        sets: 1,
        amount: 4,
        tempo: (number % 5 == 0).then_some(own),
        rest_secs: 3 + number % 7,
        ..Station::of(exercise)
    };
    let circuit = Circuit {
        id: "half-hour".into(),
        name: "Half an hour".into(),
        stations: (0..).zip(library::ALL.iter().copied()).map(station).collect(),
        rounds: 1,
        round_rest_secs: 20,
    };
    let pace = Pace { tempo_percent: 113, first_side: Side::Right, ..Pace::default() };
    let rounds = (30 * 60_000_u32).div_ceil(Timeline::duration_ms(&circuit, pace)) as u8;
    (Circuit { rounds, ..circuit }, pace)
}

/// The half hour, with ways back and steps on top of some phases so that no sound is left out.
pub(crate) fn half_hour() -> Timeline {
    let (circuit, pace) = half_hour_circuit();
    // An odd opening, so that no cue falls on a whole sample at 44.1 kHz.
    let mut timeline = Timeline::compile(&circuit, pace, Place::default(), Begin::LeadIn(4987));
    let extra = [CueSound::Back, CueSound::Step(true), CueSound::Step(false)];
    let phases = timeline.cues.iter().filter(|cue| matches!(cue.sound, CueSound::Phase(_)));
    let extra: Vec<Cue> = phases
        .step_by(100)
        .zip(extra.into_iter().cycle())
        .map(|(cue, sound)| Cue { at_ms: cue.at_ms, sound })
        .collect();
    timeline.cues.extend(extra);
    timeline.cues.sort_by_key(|cue| cue.at_ms);
    timeline
}
