//! `cargo xtask listen`: what is in a recording, found without knowing what was planned, and how
//! far that is from the plan. The browser tests and the bench record; this listens.

use std::path::Path;

use kneeline::exercise::Lang;
use kneeline::share;
use kneeline::sound::{Bank, SoundSet};
use kneeline::timeline::{Begin, CueSound, Pace, Place, Timeline};
use kneeline::voice::{Manner, Pack, Phrase, Talk, script};
use serde_json::{Value, json};

use crate::sh;
use follow::{Found, find};
use story::{Sound, from_the_opening, heard, planned};

#[path = "../../tests/sound/follow.rs"]
mod follow;
#[path = "../../tests/sound/fourier.rs"]
mod fourier;
#[path = "../../tests/sound/story.rs"]
mod story;

/// A cue this far from where it belongs is another one: lateness adds up over a recording.
const REACH_MS: f64 = 10_000.0;
/// So many cues at the beginning are tried to see where the plan starts.
const FIRST: usize = 5;
/// The same kind of cue comes again after a second at the soonest.
const TORN_MS: f64 = 800.0;
/// Nearer than this, two sounds begin together.
const TOGETHER_MS: f64 = 3.0;
/// A jump of the distance between two cues that an ear may notice.
const GLITCH_MS: f64 = 5.0;
/// Drift is looked at over this time.
const WINDOW_MS: f64 = 2000.0;

/// `words`: a file of 16-bit samples without a header, its rate, how many channels take turns in
/// it, and the code of the circuit that was played, or `reference` and a number: so many clicks, a
/// second apart. After the code may come `sides`, if the sound stood on the side that worked, and
/// `voice` with a pack and a folder of its clips: 16-bit samples at the rate of the voice, each named
/// by where in the pack it begins. Prints JSON.
pub(crate) fn run(words: &[&str]) -> Result<(), String> {
    let usage = "cargo xtask listen FILE RATE CHANNELS CODE, or FILE RATE CHANNELS reference N";
    let [file, rate, channels, plan @ ..] = words else { return Err(usage.into()) };
    let number = |word: &str| word.parse::<u32>().map_err(|_| usage.to_owned());
    let (rate, channels) = (number(rate)?, number(channels)?.max(1));
    let recording = read(file.as_ref(), channels as usize)?;
    let said = match plan {
        ["reference", clicks] => {
            let sound = |it: &Found| (ms(it.frame, rate), 0);
            let (found, torn) = mended(find(&recording, rate, &[click(rate)]), rate);
            let plan: Vec<_> = (0..number(clicks)?).map(|at| (f64::from(at) * 1000.0, 0)).collect();
            let heard: Vec<_> = found.iter().map(sound).collect();
            json!({ "against": against(&heard, &plan), "torn": torn })
        }
        [code, also @ ..] => circuit(&recording, rate, code, also)?,
        _ => return Err(usage.into()),
    };
    println!("{said}");
    Ok(())
}

fn circuit(recording: &[Vec<f32>], rate: u32, code: &str, also: &[&str]) -> Result<Value, String> {
    let circuit = share::decode(code).map_err(|why| format!("{code} is no circuit: {why:?}."))?;
    let pace = Pace::default();
    let lead_in = Begin::LeadIn(u32::from(pace.lead_in_secs) * 1000);
    let timeline = Timeline::compile(&circuit, pace, Place::default(), lead_in);
    let mut bank = Bank::new(rate, SoundSet::Clear);
    let voice = match also.iter().position(|word| *word == "voice").map(|at| &also[at + 1..]) {
        Some([pack, folder, ..]) => Some(Voice::read(pack, folder, &mut bank)?),
        Some(_) => return Err("voice wants a pack and a folder.".into()),
        None => None,
    };
    // No circuit has the steps of a metronome.
    let cues: Vec<_> =
        CueSound::ALL.into_iter().filter(|it| !matches!(it, CueSound::Step(_))).collect();
    let phrases = voice.as_ref().map(|it| &*it.phrases).unwrap_or_default();
    let clips = cues.iter().map(|it| bank.clip(*it).to_vec());
    let clips: Vec<_> = clips.chain(phrases.iter().map(|it| bank.phrase(*it))).collect();
    let (tones, said): (Vec<_>, Vec<_>) =
        find(recording, rate, &clips).into_iter().partition(|it| it.clip < cues.len());
    let (mut tones, torn) = mended(tones, rate);
    // A break of three seconds begins with two sounds at once; the pip belongs to the break.
    for at in 1..tones.len() {
        let together = ms(tones[at].frame - tones[at - 1].frame, rate) < TOGETHER_MS;
        if together && cues[tones[at - 1].clip] == CueSound::Pip {
            tones.swap(at - 1, at);
        }
    }
    let sound = |it: &Found| Sound { at_ms: ms(it.frame, rate), cue: cues[it.clip], pan: it.pan };
    let sounds: Vec<Sound> = tones.iter().map(sound).collect();
    let place = |cue| cues.iter().position(|it| *it == cue).unwrap_or_default();
    let heard_at: Vec<_> =
        from_the_opening(&sounds).iter().map(|it| (it.at_ms, place(it.cue))).collect();
    let plan = timeline.cues.iter().filter(|it| it.sound != CueSound::Ready);
    let plan: Vec<_> = plan.map(|it| (f64::from(it.at_ms), place(it.sound))).collect();
    let list = tones.iter().zip(&sounds).map(|(found, sound)| {
        let cue = format!("{:?}", sound.cue);
        json!({ "ms": sound.at_ms, "cue": cue, "gain": found.gain, "pan": found.pan })
    });
    let manner = Manner { talk: Talk::EveryRep, breath: true };
    let length_ms = |it| voice.as_ref()?.pack.length_ms(it);
    let lines = script(&timeline, &circuit, manner, &length_ms);
    let said = said.iter().map(|it| {
        json!({ "ms": ms(it.frame, rate), "says": phrases[it.clip - cues.len()].id(), "pan": it.pan })
    });
    let sides = also.contains(&"sides");
    Ok(json!({
        "heard": heard(&sounds, sides),
        "planned": planned(&timeline, sides),
        "against": against(&heard_at, &plan),
        "torn": torn,
        "ready": sounds.iter().any(|it| it.cue == CueSound::Ready),
        "sounds": list.collect::<Vec<_>>(),
        "said": said.collect::<Vec<_>>(),
        "script": lines.iter().map(|it| it.phrase.id()).collect::<Vec<_>>(),
    }))
}

/// The clips of the voice, decoded by a browser.
struct Voice {
    pack: Pack,
    phrases: Vec<Phrase>,
}

impl Voice {
    /// Loads all clips of the folder into the bank.
    fn read(pack: &str, folder: &str, bank: &mut Bank) -> Result<Self, String> {
        let bytes = std::fs::read(pack).map_err(|why| format!("{pack}: {why}."))?;
        let pack = Pack::parse(&bytes).map_err(|why| format!("{pack} is no pack: {why:?}."))?;
        let file = |it: &Phrase| {
            let clip = pack.clip(*it)?;
            Some(Path::new(folder).join(format!("{}.s16", clip.start))).filter(|file| file.exists())
        };
        let mut phrases = Phrase::all(Lang::En);
        phrases.retain(|it| file(it).is_some());
        for phrase in &phrases {
            let samples = file(phrase).map(|file| read(&file, 1)).transpose()?.unwrap_or_default();
            bank.voice.load(*phrase, samples.first().map_or(&[], Vec::as_slice));
        }
        Ok(Self { pack, phrases })
    }
}

/// Compares what was heard with the plan: each a time and a kind. Only distances count: where the
/// recording begins says nothing, and what comes late moves all that follows with it.
fn against(heard: &[(f64, usize)], plan: &[(f64, usize)]) -> Value {
    let pairs = aligned(heard, plan);
    let extra = heard.len() - pairs.len();
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
        "extra": extra,
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

/// A sound with a hole in it, where the card got nothing for a while, is found twice: no plan has
/// the same kind of cue again so soon. Gives what is left, the louder, and how many were torn.
fn mended(found: Vec<Found>, rate: u32) -> (Vec<Found>, usize) {
    let count = found.len();
    let mut whole: Vec<Found> = Vec::new();
    for sound in found {
        let near =
            |it: &&mut Found| it.clip == sound.clip && ms(sound.frame - it.frame, rate) < TORN_MS;
        match whole.iter_mut().rev().take(4).find(near) {
            Some(first) if first.gain < sound.gain => *first = sound,
            Some(_) => {}
            None => whole.push(sound),
        }
    }
    whole.sort_by(|a, b| a.frame.total_cmp(&b.frame));
    let torn = count - whole.len();
    (whole, torn)
}

/// Pairs of heard and planned times: in order, of the same kind, as many as can be, the nearest.
/// One of the first heard is one of the first planned.
fn aligned(heard: &[(f64, usize)], plan: &[(f64, usize)]) -> Vec<(f64, f64)> {
    let starts = heard.iter().take(FIRST).flat_map(|it| {
        let same = plan.iter().take(FIRST).filter(|planned| planned.1 == it.1);
        same.map(|planned| it.0 - planned.0)
    });
    let all = starts.map(|start| aligned_from(start, heard, plan));
    all.max_by(|a, b| a.0.total_cmp(&b.0)).map(|it| it.1).unwrap_or_default()
}

/// The pairs if the plan starts there in the recording, and how good they are.
fn aligned_from(
    start: f64,
    heard: &[(f64, usize)],
    plan: &[(f64, usize)],
) -> (f64, Vec<(f64, f64)>) {
    let worth = |heard: &(f64, usize), planned: &(f64, usize)| {
        let off = (heard.0 - planned.0 - start).abs();
        if heard.1 == planned.1 && off < REACH_MS { 1.0 - off / (2.0 * REACH_MS) } else { 0.0 }
    };
    // The best that can be had from each place on in both.
    let width = plan.len() + 1;
    let mut best = vec![0.0_f64; (heard.len() + 1) * width];
    for (at, sound) in heard.iter().enumerate().rev() {
        for (of, planned) in plan.iter().enumerate().rev() {
            let worth = worth(sound, planned);
            let paired = if worth > 0.0 { worth + best[(at + 1) * width + of + 1] } else { 0.0 };
            best[at * width + of] =
                paired.max(best[(at + 1) * width + of]).max(best[at * width + of + 1]);
        }
    }
    let (mut at, mut of) = (0, 0);
    let mut pairs = Vec::new();
    while let (Some(sound), Some(planned)) = (heard.get(at), plan.get(of)) {
        let here = best[at * width + of];
        if here.total_cmp(&best[(at + 1) * width + of]).is_eq() {
            at += 1;
        } else if here.total_cmp(&best[at * width + of + 1]).is_eq() {
            of += 1;
        } else {
            pairs.push((sound.0, planned.0));
            (at, of) = (at + 1, of + 1);
        }
    }
    (best[0], pairs)
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
