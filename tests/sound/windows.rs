//! Cutting a session anywhere changes nothing; levels, limit and file.

use std::io::Cursor;
use std::sync::LazyLock;

use kneeline::sound::{Bank, Levels, PEAK, frame_of, mix, wav};
use kneeline::timeline::{Cue, CueSound, Timeline};
use proptest::prelude::*;

const RATE: u32 = 8000;
static BANK: LazyLock<Bank> = LazyLock::new(|| Bank::new(RATE));

fn timeline(cues: Vec<Cue>) -> Timeline {
    Timeline { bouts: Vec::new(), segments: Vec::new(), cues, total_ms: 10_000 }
}

fn window(timeline: &Timeline, bank: &Bank, levels: &Levels, from: u64, to: u64) -> Vec<f32> {
    let mut out = vec![f32::NAN; (to - from) as usize];
    mix(timeline, bank, levels, from..to, &mut out);
    out
}

fn bits(samples: &[f32]) -> Vec<u32> {
    samples.iter().map(|sample| sample.to_bits()).collect()
}

fn any_cues() -> impl Strategy<Value = Vec<Cue>> {
    let sound = prop::sample::select(CueSound::ALL.to_vec());
    let cue = (0_u32..4000, sound).prop_map(|(at_ms, sound)| Cue { at_ms, sound });
    prop::collection::vec(cue, 0..40).prop_map(|mut cues| {
        cues.sort_by_key(|cue| cue.at_ms);
        cues
    })
}

proptest! {
    #[test]
    fn cut_windows_are_the_whole_bit_for_bit(
        cues in any_cues(), mut cuts in prop::collection::vec(0_u64..40_000, 3..8),
        tones in 0.0_f32..1.5, ticks in 0.0_f32..1.5, signals in 0.0_f32..1.5,
    ) {
        let bank = &*BANK;
        let timeline = timeline(cues);
        let levels = Levels { tones, ticks, signals };
        cuts.sort_unstable();
        let whole = window(&timeline, bank, &levels, cuts[0], cuts[cuts.len() - 1]);
        let parts: Vec<f32> = cuts
            .windows(2)
            .flat_map(|pair| window(&timeline, bank, &levels, pair[0], pair[1]))
            .collect();
        prop_assert_eq!(bits(&whole), bits(&parts));
        prop_assert!(whole.iter().all(|sample| sample.abs() <= PEAK));
    }
}

#[test]
fn a_clip_goes_on_in_the_middle() {
    let bank = Bank::new(48_000);
    let rest = timeline(vec![Cue { at_ms: 1000, sound: CueSound::Rest }]);
    let clip = bank.clip(CueSound::Rest);
    let out = window(&rest, &bank, &Levels::FULL, 58_000, 58_100);
    for (sample, expected) in out.iter().zip(&clip[10_000..]) {
        assert!((sample - expected).abs() < 0.0021);
    }
    assert!(clip[10_000..10_100].iter().any(|sample| sample.abs() > 0.05));
}

#[test]
fn a_crowd_of_cues_is_limited_and_a_single_one_is_not_touched() {
    let bank = Bank::new(48_000);
    let finish = Cue { at_ms: 0, sound: CueSound::Finish };
    let crowd = window(&timeline(vec![finish; 8]), &bank, &Levels::FULL, 0, 60_000);
    let peak = crowd.iter().fold(0.0_f32, |most, sample| most.max(sample.abs()));
    assert!((0.97..=0.98).contains(&peak), "peak {peak}");
    let single = window(&timeline(vec![finish]), &bank, &Levels::FULL, 0, 60_000);
    for (sample, clip) in single.iter().zip(bank.clip(CueSound::Finish)) {
        assert!((sample - clip).abs() <= 0.00201);
    }
}

#[test]
fn each_kind_of_sound_has_its_own_level() {
    let bank = Bank::new(48_000);
    let loudest = |sound, levels: Levels| {
        let out = window(&timeline(vec![Cue { at_ms: 0, sound }]), &bank, &levels, 0, 48_000);
        out.iter().fold(0.0_f32, |most, sample| most.max(sample.abs()))
    };
    let muted = Levels::MUTED;
    for sound in CueSound::ALL {
        let alone = match sound {
            CueSound::Phase(_) => Levels { tones: 1.0, ..muted },
            CueSound::Tick => Levels { ticks: 1.0, ..muted },
            CueSound::Ready
            | CueSound::Pip
            | CueSound::Rest
            | CueSound::TurnOver
            | CueSound::Back
            | CueSound::Finish => Levels { signals: 1.0, ..muted },
        };
        let full = loudest(sound, Levels::FULL);
        assert!((loudest(sound, alone) - full).abs() < f32::EPSILON, "{sound:?}");
        assert!((loudest(sound, alone.scaled(0.5)) - full / 2.0).abs() < 0.003, "{sound:?}");
        assert!(loudest(sound, muted) < 0.0021, "{sound:?} is heard when muted");
    }
}

#[test]
fn a_frame_is_the_nearest_sample() {
    assert_eq!(
        [frame_of(0, 44_100), frame_of(1000, 44_100), frame_of(5, 44_100)],
        [0, 44_100, 221]
    );
    // Ten hours: 36 000 001 ms are 1 587 600 044.1 samples.
    assert_eq!(frame_of(36_000_001, 44_100), 1_587_600_044);
}

#[test]
fn the_file_opens_elsewhere_and_holds_the_samples() {
    let bank = &*BANK;
    let cues = CueSound::ALL.into_iter().zip(0..).map(|(sound, at)| Cue { at_ms: at * 300, sound });
    let mut samples = window(&timeline(cues.collect()), bank, &Levels::FULL, 0, 32_001);
    samples.extend([1.0, -1.0, 2.0, -2.0]);
    let file = wav(&samples, RATE);
    let reader = hound::WavReader::new(Cursor::new(file)).expect("hound opens it");
    let spec = reader.spec();
    assert_eq!((spec.channels, spec.sample_rate, spec.bits_per_sample), (1, RATE, 16));
    assert_eq!(spec.sample_format, hound::SampleFormat::Int);
    let read: Vec<f32> = reader
        .into_samples::<i16>()
        .map(|sample| f32::from(sample.expect("a sample")) / 32_767.0)
        .collect();
    assert_eq!(read.len(), samples.len());
    for (read, sample) in read.iter().zip(&samples) {
        assert!((read - sample.clamp(-1.0, 1.0)).abs() <= 1.0 / 32_767.0);
    }
}
