//! A session is followed from its sound alone, also through noise, softly, and on two channels.

use kneeline::circuit::{Circuit, Station};
use kneeline::exercise::Lang;
use kneeline::exercise::{Exercise, Opening, Tempo, TempoName};
use kneeline::library;
use kneeline::sound::{Bank, Levels, Score, SoundSet, VOICE_RATE, mix, pan};
use kneeline::timeline::{Begin, CueSound, FINISH_TAIL_MS, Pace, Place, Timeline};

use kneeline::voice::{Line, Manner, Phrase, Talk, script};

use crate::follow::{Found, find};
use crate::fourier::Fourier;
use crate::story::{Sound, heard, planned};

const RATE: u32 = 48_000;

fn clips(bank: &Bank) -> Vec<Vec<f32>> {
    CueSound::ALL.into_iter().map(|sound| bank.clip(sound).to_vec()).collect()
}

fn circuit() -> Circuit {
    let station = |exercise: &str, amount, tempo, rest_secs| {
        let exercise: &'static Exercise =
            library::find(exercise).expect("an exercise of the library");
        Station { sets: 1, amount, tempo, rest_secs, ..Station::of(exercise) }
    };
    let own = |lift, hold, lower, pause| {
        let (name, starts_with) = (TempoName::Own, Opening::Lift);
        Some(Tempo { name, lift, hold, lower, pause, starts_with })
    };
    Circuit {
        id: "followed".into(),
        name: "Followed".into(),
        stations: vec![
            station("clam", 2, own(1, 10, 2, 0), 5),
            station("bridge", 5, own(2, 0, 3, 0), 4),
        ]
        .into(),
        rounds: 1,
        round_rest_secs: 0,
    }
}

fn timeline() -> Timeline {
    Timeline::compile(&circuit(), Pace::default(), Place::default(), Begin::LeadIn(5000))
}

fn recorded(timeline: &Timeline, bank: &Bank, levels: &Levels) -> Vec<f32> {
    spoken(timeline, &[], bank, levels)
}

fn spoken(timeline: &Timeline, lines: &[Line], bank: &Bank, levels: &Levels) -> Vec<f32> {
    let frames = u64::from(timeline.total_ms + FINISH_TAIL_MS) * u64::from(bank.rate()) / 1000;
    let mut out = vec![0.0; frames as usize];
    mix(Score { cues: &timeline.cues, lines }, bank, levels, 0..frames, &mut out);
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

/// On two channels, each stretch where the app lets it stand.
fn on_its_side(mono: &[f32], timeline: &Timeline, lines: &[Line]) -> [Vec<f32>; 2] {
    let mut sides = [mono.to_vec(), mono.to_vec()];
    let pans = pan(timeline, lines, 0..timeline.total_ms + FINISH_TAIL_MS);
    let ends = pans.iter().skip(1).map(|it| it.0).chain([u32::MAX]);
    for ((from_ms, pan), to_ms) in pans.iter().zip(ends) {
        let frame = |ms: u32| (ms as usize * (RATE / 1000) as usize).min(mono.len());
        // Of equal power, as the panner of a browser has it.
        let angle = (pan + 1.0) / 2.0 * std::f32::consts::FRAC_PI_2;
        for (side, gain) in sides.iter_mut().zip([angle.cos(), angle.sin()]) {
            side[frame(*from_ms)..frame(to_ms)].iter_mut().for_each(|sample| *sample *= gain);
        }
    }
    sides
}

#[test]
fn left_and_right_are_told_apart() {
    let (bank, timeline) = (Bank::new(RATE, SoundSet::Clear), timeline());
    let channels = on_its_side(&recorded(&timeline, &bank, &Levels::FULL), &timeline, &[]);
    let found = sounds(&find(&channels, RATE, &clips(&bank)));
    let story = heard(&found, true);
    assert_eq!(story, planned(&timeline, true));
    for word in ["left 2: ", "right 2: ", "both 3: "] {
        assert!(story.iter().any(|line| line.starts_with(word)), "{word} in {story:#?}");
    }
}

fn seed(phrase: Phrase) -> u32 {
    phrase.id().bytes().fold(5381_u32, |sum, it| sum.wrapping_mul(33) ^ u32::from(it))
}

fn syllables(phrase: Phrase) -> u32 {
    1 + seed(phrase) % 4
}

/// Something like speech, another for each phrase: a voice of many tones in syllables.
fn word(phrase: Phrase) -> Vec<f32> {
    let seed = seed(phrase);
    let random = |at: u32| {
        let mixed = (seed ^ at.wrapping_mul(0x9E37_79B9)).wrapping_mul(0x85EB_CA6B);
        ((mixed ^ (mixed >> 15)).wrapping_mul(0xC2B2_AE35) >> 8) as f32 / 16_777_216.0
    };
    let syllables = syllables(phrase);
    let length = VOICE_RATE / 5;
    let sample = |at: u32| {
        let (syllable, into) = (at / length, at % length);
        let secs = into as f32 / VOICE_RATE as f32;
        let pitch = 95.0 + 60.0 * random(syllable);
        let tone = |harmonic: u32| {
            let strength = random(100 * (syllable + 1) + harmonic);
            strength * (std::f32::consts::TAU * pitch * harmonic as f32 * secs).sin()
        };
        let rises = (std::f32::consts::PI * into as f32 / length as f32).sin();
        0.06 * rises * (1..25).map(tone).sum::<f32>()
    };
    (0..syllables * length).map(sample).collect()
}

#[test]
fn words_over_tones_are_heard_on_both_sides_and_so_are_the_tones() {
    let (circuit, timeline) = (circuit(), timeline());
    let all = Phrase::all(Lang::En);
    let length_ms = |phrase| Some(200 * syllables(phrase));
    let manner = Manner { talk: Talk::EveryRep, breath: true };
    let lines = script(&timeline, &circuit, manner, &length_ms);
    let counts = lines.iter().filter(|it| matches!(it.phrase, Phrase::Count(_))).count();
    assert!(counts >= 2, "{counts} counts");
    // The clear set is followed in a browser, with the real voice. Not the low one: under words
    // this decoder takes the body of its lifts for ticks.
    for set in [SoundSet::Soft] {
        let mut bank = Bank::new(RATE, set);
        let mut known: Vec<Phrase> = Vec::new();
        // The words of this circuit and others that it does not say.
        for phrase in lines.iter().map(|it| it.phrase).chain(all.iter().copied().take(12)) {
            if !known.contains(&phrase) {
                bank.voice.load(phrase, &word(phrase));
                known.push(phrase);
            }
        }
        let mono = noisy(spoken(&timeline, &lines, &bank, &Levels::FULL), 0.003);
        let mut clips = clips(&bank);
        clips.extend(known.iter().map(|phrase| bank.phrase(*phrase)));
        let found = find(&on_its_side(&mono, &timeline, &lines), RATE, &clips);
        let (tones, words): (Vec<_>, Vec<_>) =
            found.into_iter().partition(|it| it.clip < CueSound::ALL.len());
        assert_eq!(heard(&sounds(&tones), true), planned(&timeline, true), "{set:?}");
        let said: Vec<_> =
            words.iter().map(|it| known[it.clip - CueSound::ALL.len()].id()).collect();
        let meant: Vec<_> = lines.iter().map(|it| it.phrase.id()).collect();
        assert_eq!(said, meant, "{set:?}");
        for (word, line) in words.iter().zip(&lines) {
            let off = word.frame * 1000.0 / f64::from(RATE) - f64::from(line.at_ms);
            assert!(off.abs() < 0.1, "{set:?}: {} is off by {off} ms", line.phrase.id());
        }
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
