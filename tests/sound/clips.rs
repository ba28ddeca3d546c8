//! Each clip of each set alone: short, clean at both ends, in its place among the frequencies, as
//! loud as in the other sets, and unlike every other.

use kneeline::exercise::Phase;
use kneeline::sound::{Bank, Levels, Score, SoundSet, mix};
use kneeline::timeline::{CueSound, FINISH_TAIL_MS};

use crate::spectrum::{loudness_db, share};

const RATES: [u32; 5] = [8000, 22_050, 44_100, 48_000, 96_000];

fn peak(clip: &[f32]) -> f32 {
    clip.iter().fold(0.0, |most, sample| most.max(sample.abs()))
}

#[test]
fn a_clip_starts_and_ends_in_silence_and_has_no_click() {
    for (rate, set) in RATES.into_iter().flat_map(|rate| SoundSet::ALL.map(|set| (rate, set))) {
        let bank = Bank::new(rate, set);
        for sound in CueSound::ALL {
            let clip = bank.clip(sound);
            assert!(clip.iter().all(|sample| sample.is_finite()), "{set:?} {sound:?}");
            assert!(clip[0].abs() < 1e-4, "{set:?} {sound:?} starts at {}", clip[0]);
            let end = clip[clip.len() - 1];
            assert!(end.abs() < 1e-4, "{set:?} {sound:?} ends at {end}");
            // An edge is heard as a click: the first millisecond only begins to rise, and the
            // last two have all but gone.
            let ms = rate as usize / 1000;
            let first = peak(&clip[..ms]) / peak(&clip[..10 * ms]);
            assert!(first < 0.3, "{set:?} {sound:?} rises to {first} in a millisecond");
            let last = peak(&clip[clip.len() - 2 * ms..]) / peak(clip);
            assert!(last < 0.02, "{set:?} {sound:?} is at {last} two milliseconds before its end");
        }
    }
}

#[test]
fn no_clip_jumps() {
    for set in SoundSet::ALL {
        let bank = Bank::new(48_000, set);
        for sound in CueSound::ALL {
            let clip = bank.clip(sound);
            let jump = clip.windows(2).map(|pair| (pair[1] - pair[0]).abs()).fold(0.0, f32::max);
            // A sine of 2300 Hz at its height moves by 0.3 of its peak.
            let most = 0.3 * peak(clip);
            assert!(jump < most, "{set:?} {sound:?} jumps by {jump} of {most}");
        }
    }
}

#[test]
fn a_clip_is_short_and_sharp_enough_to_move_to() {
    for set in SoundSet::ALL {
        let bank = Bank::new(48_000, set);
        for sound in CueSound::ALL {
            let clip = bank.clip(sound);
            let longest_ms = match sound {
                CueSound::Rest | CueSound::Finish => 1200,
                CueSound::Step(_) => 100,
                CueSound::Phase(_)
                | CueSound::Tick
                | CueSound::Ready
                | CueSound::Pip
                | CueSound::TurnOver
                | CueSound::Back => 600,
            };
            let ms = clip.len() / 48;
            assert!(ms <= longest_ms, "{set:?} {sound:?} lasts {ms} ms");
            assert!(ms <= FINISH_TAIL_MS as usize);
            let start = &clip[..48 * 100.min(ms)];
            let loud = start.iter().position(|sample| sample.abs() > peak(start) / 2.0);
            let loud = loud.expect("it is not silent") as f32 / 48.0;
            assert!(loud <= 8.0, "{set:?} {sound:?} starts too softly: {loud} ms");
        }
    }
}

#[test]
fn no_clip_is_so_high_that_it_is_bent() {
    for set in SoundSet::ALL {
        let bank = Bank::new(48_000, set);
        for sound in CueSound::ALL {
            let peak = peak(bank.clip(sound));
            assert!((0.1..=0.88).contains(&peak), "{set:?} {sound:?}: {peak}");
        }
    }
}

#[test]
fn ticks_are_quieter_than_tones_and_signals() {
    for set in SoundSet::ALL {
        let bank = Bank::new(16_000, set);
        let tick = loudness_db(bank.clip(CueSound::Tick), 16_000);
        let others = CueSound::ALL.into_iter();
        for sound in others.filter(|it| !matches!(it, CueSound::Tick | CueSound::Step(_))) {
            let other = loudness_db(bank.clip(sound), 16_000);
            assert!(other - tick >= 4.0, "{set:?} {sound:?}: {other} and {tick} dB");
        }
    }
}

#[test]
fn the_left_foot_is_louder() {
    for set in SoundSet::ALL {
        let bank = Bank::new(16_000, set);
        let [left, right] =
            [true, false].map(|left| loudness_db(bank.clip(CueSound::Step(left)), 16_000));
        assert!((2.0..6.0).contains(&(left - right)), "{set:?}: {left} and {right} dB");
    }
}

/// Weighted as ears weigh, each cue has the same energy in every set.
#[test]
fn the_sets_are_equally_loud() {
    let banks = SoundSet::ALL.map(|set| Bank::new(16_000, set));
    for sound in CueSound::ALL {
        let [clear, soft, low] = &banks;
        let db = [clear, soft, low].map(|bank| loudness_db(bank.clip(sound), 16_000));
        let range =
            db.iter().fold(f32::MIN, |a, b| a.max(*b)) - db.iter().fold(f32::MAX, |a, b| a.min(*b));
        println!("{sound:?} {db:?}");
        assert!(range <= 1.5, "{sound:?}: {db:?} dB");
    }
}

#[test]
fn each_set_keeps_to_its_frequencies() {
    for (set, from_hz, to_hz) in [
        (SoundSet::Clear, 300.0, 4000.0),
        (SoundSet::Soft, 220.0, 1900.0),
        (SoundSet::Low, 150.0, 1150.0),
    ] {
        let bank = Bank::new(8000, set);
        for sound in CueSound::ALL {
            let share = share(bank.clip(sound), 8000, from_hz, to_hz);
            println!("{set:?} {sound:?} {share}");
            assert!(share > 0.95, "{set:?} {sound:?}: {share} within {from_hz} to {to_hz} Hz");
        }
    }
    // Loudspeakers of phones begin at about 400 Hz: enough of each low sound is above.
    let bank = Bank::new(8000, SoundSet::Low);
    for sound in CueSound::ALL {
        let share = share(bank.clip(sound), 8000, 380.0, 1150.0);
        println!("Low {sound:?} above 380 Hz: {share}");
        assert!(share > 0.25, "{sound:?}: {share} above 380 Hz");
    }
    // And Soft is rounder than Clear.
    let [clear, soft] = [SoundSet::Clear, SoundSet::Soft].map(|set| Bank::new(8000, set));
    for sound in CueSound::ALL {
        let high = |bank: &Bank| share(bank.clip(sound), 8000, 1000.0, 4000.0);
        assert!(high(&soft) <= high(&clear), "{sound:?}");
    }
}

#[test]
fn no_two_clips_of_a_set_are_alike() {
    // Low enough to compare at every shift of up to 50 ms, high enough for every fundamental.
    for set in SoundSet::ALL {
        let bank = Bank::new(8000, set);
        let mut highest = 0.0_f32;
        for (index, one) in CueSound::ALL.into_iter().enumerate() {
            assert!(likeness(bank.clip(one), bank.clip(one)) > 0.999);
            for other in CueSound::ALL.into_iter().skip(index + 1) {
                let likeness = likeness(bank.clip(one), bank.clip(other));
                highest = highest.max(likeness);
                assert!(likeness < 0.5, "{set:?} {one:?} and {other:?}: {likeness}");
            }
        }
        println!("{set:?}: at most {highest}");
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
    for set in SoundSet::ALL {
        let bank = Bank::new(48_000, set);
        let ends = |sound| {
            let clip = bank.clip(sound);
            let part = |from: usize| pitch(&clip[from..from + clip.len() / 4]);
            (part(clip.len() / 20), part(clip.len() * 7 / 10))
        };
        let (first, last) = ends(CueSound::Phase(Phase::Lift));
        assert!(last > first * 1.2, "{set:?}: lift goes from {first} to {last} Hz");
        let (first, last) = ends(CueSound::Phase(Phase::Lower));
        assert!(last < first / 1.2, "{set:?}: lower goes from {first} to {last} Hz");
        let (first, last) = ends(CueSound::Phase(Phase::Hold));
        assert!((last - first).abs() < 10.0, "{set:?}: hold goes from {first} to {last} Hz");
        let dull = pitch(bank.clip(CueSound::Phase(Phase::Pause)));
        assert!(dull < first, "{set:?}: pause at {dull} Hz");
    }
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
    let hz = (150..1400).step_by(4).map(|hz| hz as f32);
    hz.max_by(|a, b| strength(*a).total_cmp(&strength(*b))).expect("a range")
}

#[test]
fn the_bed_is_always_there_and_at_its_level() {
    for rate in [8000, 44_100, 48_000] {
        let mut out = vec![0.0; rate as usize * 3];
        let window = 7_777_777..7_777_777 + out.len() as u64;
        mix(Score::default(), &Bank::new(rate, SoundSet::Clear), &Levels::MUTED, window, &mut out);
        for half_second in out.chunks(rate as usize / 2) {
            let power = half_second.iter().map(|it| f64::from(it * it)).sum::<f64>();
            let dbfs = 10.0 * (power / half_second.len() as f64).log10();
            assert!((-58.0..=-56.0).contains(&dbfs), "{dbfs} dBFS");
        }
        let jump = out.windows(2).map(|pair| (pair[1] - pair[0]).abs()).fold(0.0, f32::max);
        assert!(jump < 5e-5, "the bed jumps by {jump}");
    }
}
