//! A session is followed from its sound alone, also through noise, softly, and on two channels.

use kneeline::circuit::{Circuit, Station};
use kneeline::exercise::{Exercise, Opening, Tempo, TempoName};
use kneeline::library;
use kneeline::sound::{self, Bank, Levels, Score, SoundSet, mix};
use kneeline::timeline::{Begin, CueSound, FINISH_TAIL_MS, Pace, Place, Timeline};

use crate::follow::{Found, find};
use crate::fourier::Fourier;
use crate::story::{Sound, heard, planned};

const RATE: u32 = 48_000;

fn clips(bank: &Bank) -> Vec<Vec<f32>> {
    CueSound::ALL.into_iter().map(|sound| bank.clip(sound).to_vec()).collect()
}

fn timeline() -> Timeline {
    let station = |exercise: &str, amount, tempo, rest_secs| {
        let exercise: &'static Exercise =
            library::find(exercise).expect("an exercise of the library");
        Station { exercise, sets: 1, amount, tempo, rest_secs }
    };
    let own = |lift, hold, lower, pause| {
        let (name, starts_with) = (TempoName::Own, Opening::Lift);
        Some(Tempo { name, lift, hold, lower, pause, starts_with })
    };
    let circuit = Circuit {
        id: "followed".into(),
        name: "Followed".into(),
        stations: vec![
            station("clam", 2, own(1, 12, 2, 1), 5),
            station("bridge", 3, own(2, 0, 3, 0), 4),
        ]
        .into(),
        rounds: 1,
        round_rest_secs: 0,
    };
    Timeline::compile(&circuit, Pace::default(), Place::default(), Begin::LeadIn(5000))
}

fn recorded(timeline: &Timeline, bank: &Bank, levels: &Levels) -> Vec<f32> {
    let frames = u64::from(timeline.total_ms + FINISH_TAIL_MS) * u64::from(bank.rate()) / 1000;
    let mut out = vec![0.0; frames as usize];
    mix(Score { cues: &timeline.cues, lines: &[] }, bank, levels, 0..frames, &mut out);
    out
}

/// Noise of our own making: any generator does.
fn noisy(mut samples: Vec<f32>, amplitude: f32) -> Vec<f32> {
    let mut state = 1_u32;
    for sample in &mut samples {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        *sample += amplitude * ((state >> 8) as f32 / 8_388_608.0 - 1.0);
    }
    samples
}

fn sounds(found: &[Found]) -> Vec<Sound> {
    let sound = |it: &Found| Sound {
        at_ms: it.frame * 1000.0 / f64::from(RATE),
        cue: CueSound::ALL[it.clip],
        pan: it.pan,
    };
    found.iter().map(sound).collect()
}

fn check(channels: &[Vec<f32>], bank: &Bank, timeline: &Timeline) {
    let found = find(channels, RATE, &clips(bank));
    let sounds = sounds(&found);
    assert_eq!(heard(&sounds, false), planned(timeline, false));
    for (sound, cue) in sounds.iter().zip(&timeline.cues) {
        assert_eq!(sound.cue, cue.sound, "at {} ms", sound.at_ms);
        let off = sound.at_ms - f64::from(cue.at_ms);
        assert!(off.abs() < 0.1, "{:?} of {} ms is off by {off} ms", cue.sound, cue.at_ms);
    }
}

#[test]
fn a_session_is_told_from_its_sound() {
    let (bank, timeline) = (Bank::new(RATE, SoundSet::Clear), timeline());
    check(&[recorded(&timeline, &bank, &Levels::FULL)], &bank, &timeline);
}

#[test]
fn a_soft_session_in_noise_as_well() {
    let (bank, timeline) = (Bank::new(RATE, SoundSet::Clear), timeline());
    // Softest: the noise is as strong as the tick.
    let soft = recorded(&timeline, &bank, &Levels::FULL.scaled(0.3));
    check(&[noisy(soft, 0.03)], &bank, &timeline);
}

#[test]
fn a_missing_tone_and_a_strange_one_are_noticed() {
    let (bank, timeline) = (Bank::new(RATE, SoundSet::Clear), timeline());
    let mut broken = timeline.clone();
    let tick = broken.cues.iter().position(|it| it.sound == CueSound::Tick).expect("a tick");
    broken.cues.remove(tick);
    let tell = |timeline: &Timeline| {
        let recording = recorded(timeline, &bank, &Levels::FULL);
        heard(&sounds(&find(&[recording], RATE, &clips(&bank))), false)
    };
    assert_ne!(tell(&broken), planned(&timeline, false));
    let mut strange = timeline.clone();
    strange.cues[8].sound = CueSound::Rest;
    assert_ne!(tell(&strange), planned(&timeline, false));
}

#[test]
fn left_and_right_are_told_apart() {
    let (bank, timeline) = (Bank::new(RATE, SoundSet::Clear), timeline());
    let whole = recorded(&timeline, &bank, &Levels::FULL);
    // As much louder on the side that works as a pan of a quarter makes it.
    let mut channels = [whole.clone(), whole];
    for segment in &timeline.segments {
        let frames = [segment.from_ms, segment.to_ms].map(|ms| (ms * (RATE / 1000)) as usize);
        let quiet = match segment.side {
            kneeline::exercise::Side::Left => 1,
            kneeline::exercise::Side::Right => 0,
            kneeline::exercise::Side::Both => continue,
        };
        channels[quiet][frames[0]..frames[1]].iter_mut().for_each(|sample| *sample *= 0.6);
    }
    let found = sounds(&find(&channels, RATE, &clips(&bank)));
    let story = heard(&found, true);
    assert_eq!(story, planned(&timeline, true));
    for word in ["left 2: ", "right 2: ", "both 3: "] {
        assert!(story.iter().any(|line| line.starts_with(word)), "{word} in {story:#?}");
    }
}

#[test]
fn a_shifted_signal_is_found_where_it_is() {
    let fourier = Fourier::new(256);
    let one: Vec<f32> = (0..20_u16).map(|at| f32::from(at % 7) - 3.0).collect();
    let two: Vec<f32> = (0..20_u16).map(|at| f32::from(at * at % 11) - 5.0).collect();
    let mut signal = vec![0.0; 100];
    signal[30..50].copy_from_slice(&one);
    signal[61..81].copy_from_slice(&two);
    let [whole, a, b] = [&signal, &one, &two].map(|it| fourier.spectrum(it));
    let alike = fourier.alike(&whole, &a, &b);
    for (shift, (re, im)) in alike.re.iter().zip(&alike.im).take(80).enumerate() {
        let by_hand =
            |clip: &[f32]| -> f32 { signal[shift..].iter().zip(clip).map(|(a, b)| a * b).sum() };
        assert!((re - by_hand(&one)).abs() < 0.01, "at {shift}: {re} {}", by_hand(&one));
        assert!((im - by_hand(&two)).abs() < 0.01, "at {shift}: {im} {}", by_hand(&two));
    }
}
