//! `cargo xtask listen`: what is in a recording, found without knowing what was planned, and how
//! far that is from the plan. The browser tests and the bench record; this listens.

use std::path::Path;

use kneeline::share;
use kneeline::sound::{Bank, SoundSet};
use kneeline::timeline::{Begin, CueSound, Pace, Place, Timeline};
use serde_json::{Value, json};

use crate::sh;
use follow::find;
use story::{Sound, from_the_opening, heard, planned};

#[path = "../../tests/sound/follow.rs"]
mod follow;
#[path = "../../tests/sound/fourier.rs"]
mod fourier;
#[path = "../../tests/sound/story.rs"]
mod story;

/// A cue this far from where it belongs is another one.
const REACH_MS: f64 = 450.0;
/// A jump of the distance between two cues that an ear may notice.
const GLITCH_MS: f64 = 5.0;
/// Drift is looked at over this time.
const WINDOW_MS: f64 = 2000.0;

/// `words`: a file of 16-bit samples without a header, its rate, how many channels take turns in
/// it, and the code of the circuit that was played, or `reference` and a number: so many clicks, a
/// second apart. Prints JSON.
pub(crate) fn run(words: &[&str]) -> Result<(), String> {
    let usage = "cargo xtask listen FILE RATE CHANNELS CODE, or FILE RATE CHANNELS reference N";
    let [file, rate, channels, plan @ ..] = words else { return Err(usage.into()) };
    let number = |word: &str| word.parse::<u32>().map_err(|_| usage.to_owned());
    let (rate, channels) = (number(rate)?, number(channels)?.max(1));
    let recording = read(file.as_ref(), channels as usize)?;
    let said = match plan {
        ["reference", clicks] => {
            let sound = |it: &follow::Found| (ms(it.frame, rate), 0);
            let found = find(&recording, rate, &[click(rate)]);
            let plan: Vec<_> = (0..number(clicks)?).map(|at| (f64::from(at) * 1000.0, 0)).collect();
            let heard: Vec<_> = found.iter().map(sound).collect();
            json!({ "against": against(&heard, &plan) })
        }
        [code] => circuit(&recording, rate, code)?,
        _ => return Err(usage.into()),
    };
    println!("{said}");
    Ok(())
}

fn circuit(recording: &[Vec<f32>], rate: u32, code: &str) -> Result<Value, String> {
    let circuit = share::decode(code).map_err(|why| format!("{code} is no circuit: {why:?}."))?;
    let pace = Pace::default();
    let lead_in = Begin::LeadIn(u32::from(pace.lead_in_secs) * 1000);
    let timeline = Timeline::compile(&circuit, pace, Place::default(), lead_in);
    let bank = Bank::new(rate, SoundSet::Clear);
    // No circuit has the steps of a metronome.
    let cues: Vec<_> =
        CueSound::ALL.into_iter().filter(|it| !matches!(it, CueSound::Step(_))).collect();
    let clips: Vec<_> = cues.iter().map(|it| bank.clip(*it).to_vec()).collect();
    let found = find(recording, rate, &clips);
    let sound =
        |it: &follow::Found| Sound { at_ms: ms(it.frame, rate), cue: cues[it.clip], pan: it.pan };
    let sounds: Vec<Sound> = found.iter().map(sound).collect();
    let place = |cue| cues.iter().position(|it| *it == cue).unwrap_or_default();
    let heard_at: Vec<_> =
        from_the_opening(&sounds).iter().map(|it| (it.at_ms, place(it.cue))).collect();
    let plan = timeline.cues.iter().filter(|it| it.sound != CueSound::Ready);
    let plan: Vec<_> = plan.map(|it| (f64::from(it.at_ms), place(it.sound))).collect();
    let list = found.iter().zip(&sounds).map(|(found, sound)| {
        let cue = format!("{:?}", sound.cue);
        json!({ "ms": sound.at_ms, "cue": cue, "gain": found.gain, "pan": found.pan })
    });
    Ok(json!({
        "heard": heard(&sounds, false),
        "planned": planned(&timeline, false),
        "against": against(&heard_at, &plan),
        "ready": sounds.iter().any(|it| it.cue == CueSound::Ready),
        "sounds": list.collect::<Vec<_>>(),
    }))
}

/// Compares what was heard with the plan: each a time and a kind. Only distances count: where the
/// recording begins says nothing, and what comes late moves all that follows with it.
fn against(heard: &[(f64, usize)], plan: &[(f64, usize)]) -> Value {
    let mut pairs: Vec<(f64, f64)> = Vec::new();
    let mut used = vec![false; heard.len()];
    // The start of the plan in the recording: the one that most of the heard agree on.
    let shift = |it: &(f64, usize)| plan.iter().find(|p| p.1 == it.1).map(|p| it.0 - p.0);
    let fits = |shift: f64| {
        let near = |p: &&(f64, usize)| {
            heard.iter().any(|it| it.1 == p.1 && (it.0 - p.0 - shift).abs() < REACH_MS / 4.0)
        };
        plan.iter().take(60).filter(near).count()
    };
    let shifts = heard.iter().take(60).filter_map(shift);
    let mut off = shifts.max_by_key(|shift| fits(*shift)).unwrap_or_default();
    for (planned_ms, kind) in plan {
        let near = |(_, it): &(usize, &(f64, usize))| {
            it.1 == *kind && (it.0 - planned_ms - off).abs() < REACH_MS
        };
        let distance = |it: &(usize, &(f64, usize))| (it.1.0 - planned_ms - off).abs();
        let free = heard.iter().enumerate().filter(|(at, _)| !used[*at]);
        let nearest = free.filter(near).min_by(|a, b| distance(a).total_cmp(&distance(b)));
        if let Some((at, (heard_ms, _))) = nearest {
            used[at] = true;
            pairs.push((*heard_ms, *planned_ms));
            off = heard_ms - planned_ms;
        }
    }
    let steps = pairs.windows(2).map(|it| (it[1].0 - it[0].0) - (it[1].1 - it[0].1));
    let mut errors: Vec<f64> = steps.map(f64::abs).collect();
    let jumps: Vec<Value> = pairs
        .windows(2)
        .map(|it| (it[0].1, (it[1].0 - it[0].0) - (it[1].1 - it[0].1)))
        .filter(|(_, by)| by.abs() > GLITCH_MS)
        .map(|(after_ms, by)| json!({ "after_ms": after_ms, "by_ms": by }))
        .collect();
    errors.sort_by(f64::total_cmp);
    let part = |part: f64| {
        let at = ((errors.len() as f64 * part) as usize).min(errors.len().saturating_sub(1));
        errors.get(at).copied()
    };
    json!({
        "planned": plan.len(),
        "heard": heard.len(),
        "missed": plan.len() - pairs.len(),
        "extra": used.iter().filter(|it| !**it).count(),
        "p50": part(0.5),
        "p95": part(0.95),
        "p99": part(0.99),
        "max": part(1.0),
        "glitches": jumps.len(),
        "jumps": jumps,
        "drift": drift(&pairs),
        "first_ms": pairs.first().map(|it| it.0),
    })
}

/// How far the lateness wanders from one window to another, in milliseconds.
fn drift(pairs: &[(f64, f64)]) -> f64 {
    let mut windows: Vec<f64> = Vec::new();
    let mut rest = pairs;
    while let Some(first) = rest.first() {
        let count = rest.iter().take_while(|it| it.1 < first.1 + WINDOW_MS).count();
        let mut late: Vec<f64> = rest[..count].iter().map(|it| it.0 - it.1).collect();
        late.sort_by(f64::total_cmp);
        windows.push(late[count / 2]);
        rest = &rest[count..];
    }
    let most = windows.iter().copied().fold(f64::MIN, f64::max);
    let least = windows.iter().copied().fold(f64::MAX, f64::min);
    if windows.is_empty() { 0.0 } else { most - least }
}

fn ms(frame: f64, rate: u32) -> f64 {
    frame * 1000.0 / f64::from(rate)
}

/// What `reference.mjs` plays: a tone of 1 kHz, a tenth of a second, that dies away.
fn click(rate: u32) -> Vec<f32> {
    let sample = |at: u32| {
        let secs = at as f32 / rate as f32;
        0.5 * (std::f32::consts::TAU * 1000.0 * secs).sin() * (-secs / 0.02).exp()
    };
    (0..rate / 10).map(sample).collect()
}

fn read(file: &Path, channels: usize) -> Result<Vec<Vec<f32>>, String> {
    let file = sh::root().join(file);
    let bytes = std::fs::read(&file).map_err(|why| format!("{}: {why}.", file.display()))?;
    let (samples, _) = bytes.as_chunks::<2>();
    let sample = |two: &[u8; 2]| f32::from(i16::from_le_bytes(*two)) / 32_768.0;
    let channel = |first| samples.iter().skip(first).step_by(channels).map(sample).collect();
    Ok((0..channels).map(channel).collect())
}

#[cfg(test)]
mod tests {
    use super::against;

    const PLAN: [(f64, usize); 4] = [(0.0, 1), (1000.0, 2), (2000.0, 2), (3000.0, 1)];

    #[test]
    fn a_late_cue_moves_the_ones_after_it() {
        let heard = [(500.0, 1), (1500.0, 2), (2520.0, 2), (3520.0, 1)];
        let said = against(&heard, &PLAN);
        assert_eq!((&said["missed"], &said["extra"]), (&0.into(), &0.into()));
        assert_eq!(said["glitches"], 1);
        assert_eq!(said["max"], 20.0);
        assert_eq!(said["jumps"][0]["after_ms"], 1000.0);
    }

    #[test]
    fn a_wrong_kind_is_one_missed_and_one_too_many() {
        let heard = [(500.0, 1), (1500.0, 1), (2500.0, 2), (3500.0, 1)];
        let said = against(&heard, &PLAN);
        assert_eq!((&said["missed"], &said["extra"]), (&1.into(), &1.into()));
        assert_eq!(against(&[], &PLAN)["missed"], 4);
    }
}
