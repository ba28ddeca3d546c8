//! A loudspeaker that fell asleep is woken before the next cue, and only then.

use kneeline::sound::{Bank, Levels, Score, SoundSet, frame_of, mix};
use kneeline::timeline::{Cue, CueSound};

const RATE: u32 = 24_000;

/// The loudest sample between two milliseconds of what two pips sound like, the second at `at_ms`.
fn loudest(at_ms: u32, levels: &Levels, from_ms: u32, to_ms: u32) -> f32 {
    let cues = [0, at_ms].map(|at_ms| Cue { at_ms, sound: CueSound::Pip });
    let score = Score { cues: &cues, lines: &[] };
    let bank = Bank::new(RATE, SoundSet::Clear);
    let window = frame_of(from_ms, RATE)..frame_of(to_ms, RATE);
    let mut samples = vec![0.0; (window.end - window.start) as usize];
    mix(score, &bank, levels, window, &mut samples);
    samples.into_iter().fold(0.0, |most, sample| sample.abs().max(most))
}

#[test]
fn after_a_long_silence_a_hum_comes_before_the_cue() {
    let hum = loudest(30_000, &Levels::FULL, 29_400, 29_530);
    assert!((0.03..=0.06).contains(&hum), "{hum}");
    // Nothing but the bed around it.
    for (from_ms, to_ms) in [(20_000, 29_400), (29_531, 30_000)] {
        assert!(loudest(30_000, &Levels::FULL, from_ms, to_ms) < 0.003);
    }
}

#[test]
fn no_hum_after_a_short_silence_or_without_sound() {
    assert!(loudest(20_000, &Levels::FULL, 19_000, 20_000) < 0.003);
    assert!(loudest(30_000, &Levels::MUTED, 29_000, 30_000) < 0.003);
}
