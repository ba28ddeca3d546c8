//! Each clip alone: short, clean at both ends, and unlike every other.

use kneeline::exercise::Phase;
use kneeline::sound::{Bank, Levels, Score, SoundSet, mix};
use kneeline::timeline::{CueSound, FINISH_TAIL_MS};

const RATES: [u32; 4] = [22_050, 44_100, 48_000, 96_000];

fn peak(clip: &[f32]) -> f32 {
    clip.iter().fold(0.0, |most, sample| most.max(sample.abs()))
}

#[test]
fn a_clip_starts_and_ends_in_silence_and_has_no_click() {
    for rate in RATES {
        let bank = Bank::new(rate, SoundSet::Clear);
        for sound in CueSound::ALL {
            let clip = bank.clip(sound);
            assert!(clip.iter().all(|sample| sample.is_finite()), "{sound:?}");
            assert!(clip[0].abs() < 1e-4, "{sound:?} starts at {}", clip[0]);
            let end = clip[clip.len() - 1];
            assert!(end.abs() < 1e-4, "{sound:?} ends at {end}");
            // An edge is heard as a click: the first millisecond only begins to rise, and the
            // last two have all but gone.
            let ms = rate as usize / 1000;
            let first = peak(&clip[..ms]) / peak(&clip[..10 * ms]);
            assert!(first < 0.3, "{sound:?} rises to {first} of its start in a millisecond");
            let last = peak(&clip[clip.len() - 2 * ms..]) / peak(clip);
            assert!(last < 0.02, "{sound:?} is still at {last} two milliseconds before its end");
        }
    }
}

#[test]
fn a_clip_is_short_and_sharp_enough_to_move_to() {
    let bank = Bank::new(48_000, SoundSet::Clear);
    for sound in CueSound::ALL {
        let clip = bank.clip(sound);
        let longest_ms = match sound {
            CueSound::Rest | CueSound::Finish => 1200,
            CueSound::Phase(_)
            | CueSound::Tick
            | CueSound::Ready
            | CueSound::Pip
            | CueSound::TurnOver
            | CueSound::Back
            | CueSound::Step(_) => 600,
        };
        let ms = clip.len() / 48;
        assert!(ms <= longest_ms, "{sound:?} lasts {ms} ms");
        assert!(clip.len() / 48 <= FINISH_TAIL_MS as usize);
        let loud = clip.iter().position(|sample| sample.abs() > peak(clip) / 2.0);
        assert!(loud.expect("it is not silent") <= 8 * 48, "{sound:?} starts too softly");
    }
}

#[test]
fn ticks_are_quieter_than_tones_and_signals() {
    let bank = Bank::new(48_000, SoundSet::Clear);
    let others = CueSound::ALL.into_iter();
    for sound in others.filter(|it| !matches!(it, CueSound::Tick | CueSound::Step(_))) {
        let tick = peak(bank.clip(CueSound::Tick));
        assert!(tick <= peak(bank.clip(sound)) / 2.0, "{sound:?}");
    }
}

#[test]
fn no_two_clips_are_alike() {
    // Low enough to compare at every shift of up to 50 ms, high enough for every fundamental.
    let bank = Bank::new(8000, SoundSet::Clear);
    for (index, one) in CueSound::ALL.into_iter().enumerate() {
        assert!(likeness(bank.clip(one), bank.clip(one)) > 0.999);
        for other in CueSound::ALL.into_iter().skip(index + 1) {
            let likeness = likeness(bank.clip(one), bank.clip(other));
            assert!(likeness < 0.5, "{one:?} and {other:?}: {likeness}");
        }
    }
}

/// The highest normalised cross-correlation.
fn likeness(a: &[f32], b: &[f32]) -> f32 {
    let energy = |clip: &[f32]| clip.iter().map(|sample| sample * sample).sum::<f32>();
    let dot = |a: &[f32], b: &[f32]| a.iter().zip(b).map(|(a, b)| a * b).sum::<f32>();
    let shifts = 0..400.min(a.len()).min(b.len());
    let highest = shifts.map(|by| dot(&a[by..], b).max(dot(a, &b[by..]))).fold(0.0, f32::max);
    highest / (energy(a) * energy(b)).sqrt()
}

#[test]
fn a_movement_and_its_tone_go_the_same_way() {
    let bank = Bank::new(48_000, SoundSet::Clear);
    let ends = |sound| {
        let clip = bank.clip(sound);
        let part = |from: usize| pitch(&clip[from..from + clip.len() / 4]);
        (part(clip.len() / 20), part(clip.len() * 7 / 10))
    };
    let (first, last) = ends(CueSound::Phase(Phase::Lift));
    assert!(last > first * 1.2, "lift goes from {first} to {last} Hz");
    let (first, last) = ends(CueSound::Phase(Phase::Lower));
    assert!(last < first / 1.2, "lower goes from {first} to {last} Hz");
    let (first, last) = ends(CueSound::Phase(Phase::Hold));
    assert!((last - first).abs() < 10.0, "hold goes from {first} to {last} Hz");
}

/// The frequency with which a sound at 48 kHz is most like a sine, in Hz.
fn pitch(samples: &[f32]) -> f32 {
    let strength = |hz: f32| {
        let (mut sin, mut cos) = (0.0, 0.0);
        for (index, sample) in samples.iter().enumerate() {
            let angle = std::f32::consts::TAU * hz * index as f32 / 48_000.0;
            sin += sample * angle.sin();
            cos += sample * angle.cos();
        }
        sin * sin + cos * cos
    };
    let hz = (300..1400).step_by(4).map(|hz| hz as f32);
    hz.max_by(|a, b| strength(*a).total_cmp(&strength(*b))).expect("a range")
}

#[test]
fn the_bed_is_always_there_and_at_its_level() {
    for rate in [44_100, 48_000] {
        let mut out = vec![0.0; rate as usize * 3];
        let window = 7_777_777..7_777_777 + out.len() as u64;
        mix(Score::default(), &Bank::new(rate, SoundSet::Clear), &Levels::MUTED, window, &mut out);
        for half_second in out.chunks(rate as usize / 2) {
            let power = half_second.iter().map(|it| f64::from(it * it)).sum::<f64>();
            let dbfs = 10.0 * (power / half_second.len() as f64).log10();
            assert!((-58.0..=-56.0).contains(&dbfs), "{dbfs} dBFS");
        }
        let jump = out.windows(2).map(|pair| (pair[1] - pair[0]).abs()).fold(0.0, f32::max);
        assert!(jump < 1e-5, "the bed jumps by {jump}");
    }
}
