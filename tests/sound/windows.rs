//! Cutting a session anywhere changes nothing; levels, limit and file.

use std::io::Cursor;
use std::sync::LazyLock;

use kneeline::exercise::Side;
use kneeline::sound::{
    Bank, Coding, DUCKED, LOCKED_BYTES, Levels, PEAK, Score, SoundSet, encode, frame_of,
    locked_coding, mix, wav, wav_header,
};
use kneeline::timeline::{Cue, CueSound};
use kneeline::voice::{Line, Phrase};
use proptest::prelude::*;

const RATE: u32 = 8000;
static BANK: LazyLock<Bank> = LazyLock::new(|| {
    let mut bank = Bank::new(RATE, SoundSet::Clear);
    for (phrase, ms) in PHRASES {
        bank.voice.load(phrase, &hum(ms));
    }
    bank
});

const PHRASES: [(Phrase, u32); 3] =
    [(Phrase::Rest, 400), (Phrase::Side(Side::Left), 250), (Phrase::Done, 1234)];

/// A clip of the voice: a soft 300 Hz.
fn hum(ms: u32) -> Vec<f32> {
    let turns = |index| f64::from(index) * 300.0 / 24_000.0;
    (0..ms * 24).map(|it| 0.2 * (std::f64::consts::TAU * turns(it)).sin() as f32).collect()
}

fn score(cues: &[Cue]) -> Score<'_> {
    Score { cues, lines: &[] }
}

fn window(score: Score, bank: &Bank, levels: &Levels, from: u64, to: u64) -> Vec<f32> {
    let mut out = vec![f32::NAN; (to - from) as usize];
    mix(score, bank, levels, from..to, &mut out);
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

/// Lines 0 to 900 ms apart; the last phrase has no clip.
fn any_lines() -> impl Strategy<Value = Vec<Line>> {
    let line = (0_u32..900, 0_usize..4);
    prop::collection::vec(line, 0..6).prop_map(|lines| {
        let mut at_ms = 0;
        let mut add = |(gap_ms, which): (u32, usize)| {
            let (phrase, ms) = PHRASES.get(which).copied().unwrap_or((Phrase::Check, 700));
            let line = Line { at_ms: at_ms + gap_ms, ms, phrase };
            at_ms = line.at_ms + ms + 100;
            line
        };
        lines.into_iter().map(&mut add).collect()
    })
}

proptest! {
    #[test]
    fn cut_windows_are_the_whole_bit_for_bit(
        cues in any_cues(), lines in any_lines(),
        mut cuts in prop::collection::vec(0_u64..40_000, 3..8),
        tones in 0.0_f32..1.5, ticks in 0.0_f32..1.5, signals in 0.0_f32..1.5,
        ready in 0.0_f32..1.5, voice in prop_oneof![Just(0.0_f32), 0.0_f32..1.5],
    ) {
        let bank = &*BANK;
        let score = Score { cues: &cues, lines: &lines };
        let levels = Levels { tones, ticks, ready, signals, voice };
        cuts.sort_unstable();
        let whole = window(score, bank, &levels, cuts[0], cuts[cuts.len() - 1]);
        let parts: Vec<f32> = cuts
            .windows(2)
            .flat_map(|pair| window(score, bank, &levels, pair[0], pair[1]))
            .collect();
        prop_assert_eq!(bits(&whole), bits(&parts));
        prop_assert!(whole.iter().all(|sample| sample.abs() <= PEAK));
    }
}

#[test]
fn a_clip_goes_on_in_the_middle() {
    let bank = Bank::new(48_000, SoundSet::Clear);
    let rest = [Cue { at_ms: 1000, sound: CueSound::Rest }];
    let clip = bank.clip(CueSound::Rest);
    let out = window(score(&rest), &bank, &Levels::FULL, 58_000, 58_100);
    for (sample, expected) in out.iter().zip(&clip[10_000..]) {
        assert!((sample - expected).abs() < 0.0021);
    }
    assert!(clip[10_000..10_100].iter().any(|sample| sample.abs() > 0.05));
}

#[test]
fn a_crowd_of_cues_is_limited_and_a_single_one_is_not_touched() {
    let bank = Bank::new(48_000, SoundSet::Clear);
    let finish = Cue { at_ms: 0, sound: CueSound::Finish };
    let crowd = window(score(&[finish; 8]), &bank, &Levels::FULL, 0, 60_000);
    let peak = crowd.iter().fold(0.0_f32, |most, sample| most.max(sample.abs()));
    assert!((0.97..=0.98).contains(&peak), "peak {peak}");
    let single = window(score(&[finish]), &bank, &Levels::FULL, 0, 60_000);
    for (sample, clip) in single.iter().zip(bank.clip(CueSound::Finish)) {
        assert!((sample - clip).abs() <= 0.00201);
    }
}

#[test]
fn each_kind_of_sound_has_its_own_level() {
    let bank = Bank::new(48_000, SoundSet::Clear);
    let loudest = |sound, levels: Levels| {
        let out = window(score(&[Cue { at_ms: 0, sound }]), &bank, &levels, 0, 48_000);
        out.iter().fold(0.0_f32, |most, sample| most.max(sample.abs()))
    };
    let muted = Levels::MUTED;
    for sound in CueSound::ALL {
        let alone = match sound {
            CueSound::Phase(_) => Levels { tones: 1.0, ..muted },
            CueSound::Tick | CueSound::Step(_) => Levels { ticks: 1.0, ..muted },
            CueSound::Ready => Levels { ready: 1.0, ..muted },
            CueSound::Pip
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
    let cues = every_cue();
    let mut samples = window(score(&cues), bank, &Levels::FULL, 0, 32_001);
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

fn every_cue() -> Vec<Cue> {
    CueSound::ALL.into_iter().zip(0..).map(|(sound, at)| Cue { at_ms: at * 300, sound }).collect()
}

#[test]
fn a_file_in_slices_is_the_file() {
    let cues = every_cue();
    let samples = window(score(&cues), &BANK, &Levels::FULL, 0, 32_000);
    let mut file = wav_header(32_000, RATE, Coding::Linear16);
    for slice in samples.chunks(777) {
        encode(slice, Coding::Linear16, &mut file);
    }
    assert_eq!(file, wav(&samples, RATE));
}

/// G.711 as the standard writes it: the decoder, which the encoder shares nothing with.
fn from_mu_law(byte: u8) -> f32 {
    let byte = i32::from(!byte);
    let size = (((byte & 0x0F) << 3) + 0x84) << ((byte & 0x70) >> 4);
    let value = size - 0x84;
    (if byte & 0x80 != 0 { -value } else { value }) as f32 / 32_767.0
}

#[test]
fn mu_law_is_the_standard_and_comes_back_near() {
    let mut known = Vec::new();
    encode(&[0.0, 1.0, -1.0, 0.01, -0.01], Coding::MuLaw, &mut known);
    // Silence, full up, full down; 327.67 is 328 of 32 767: octave 1, step 12.
    assert_eq!(known, [0xFF, 0x80, 0x00, 0xE3, 0x63]);
    let samples = window(score(&every_cue()), &BANK, &Levels::FULL, 0, 32_000);
    let mut file = Vec::new();
    encode(&samples, Coding::MuLaw, &mut file);
    assert_eq!(file.len(), samples.len());
    for (byte, sample) in file.iter().zip(&samples) {
        let off = (from_mu_law(*byte) - sample).abs();
        assert!(off <= 0.0002 + sample.abs() / 30.0, "{sample} came back {off} away");
    }
    // The bed is still there: its power within 1 dB.
    let bed = window(Score::default(), &BANK, &Levels::FULL, 0, u64::from(RATE));
    let mut file = Vec::new();
    encode(&bed, Coding::MuLaw, &mut file);
    let power = |samples: &mut dyn Iterator<Item = f32>| samples.map(|it| it * it).sum::<f32>();
    let ratio = power(&mut file.iter().map(|it| from_mu_law(*it))) / power(&mut bed.into_iter());
    assert!((0.8..1.25).contains(&ratio), "{ratio}");
}

#[test]
fn a_mu_law_header_says_what_it_is() {
    let header = wav_header(48_000, 24_000, Coding::MuLaw);
    let number = |at: usize| u32::from_le_bytes(header[at..at + 4].try_into().expect("4 bytes"));
    assert_eq!(header.len(), 58);
    assert_eq!((&header[..4], &header[8..16]), (&b"RIFF"[..], &b"WAVEfmt "[..]));
    assert_eq!(number(4) as usize, header.len() + 48_000 - 8);
    // 18 bytes of format: tag 7, 1 channel, rate, bytes per second, 1 byte per frame, 8 bits.
    assert_eq!((number(16), number(20), number(24), number(28)), (18, 0x1_0007, 24_000, 24_000));
    assert_eq!((number(32), number(36) & 0xFFFF), (0x8_0001, 0));
    assert_eq!((&header[38..42], number(42), number(46)), (&b"fact"[..], 4, 48_000));
    assert_eq!((&header[50..54], number(54)), (&b"data"[..], 48_000));
}

#[test]
fn a_locked_session_is_as_fine_as_fits() {
    let minutes = |it: u32| locked_coding(it * 60_000).map(|it| (it.coding, it.rate));
    for short in [0, 1, 20, 40] {
        assert_eq!(minutes(short), Some((Coding::Linear16, 24_000)));
    }
    assert_eq!(minutes(42), Some((Coding::MuLaw, 24_000)));
    assert_eq!(minutes(83), Some((Coding::MuLaw, 24_000)));
    assert_eq!(minutes(120), Some((Coding::MuLaw, 16_000)));
    assert_eq!(minutes(240), Some((Coding::MuLaw, 8_000)));
    assert_eq!(minutes(251), None);
    assert_eq!(locked_coding(u32::MAX), None);
    for minutes in 0..251 {
        let it = locked_coding(minutes * 60_000).expect("it fits");
        let bytes = u64::from(minutes) * 60 * u64::from(it.rate * it.coding.bytes());
        assert!(bytes <= LOCKED_BYTES, "{minutes} minutes are {bytes} bytes");
        assert!(it.rate.is_multiple_of(25), "the bed is whole");
    }
}

#[test]
fn tones_step_back_while_something_is_said_and_the_bed_does_not() {
    let bank = &*BANK;
    let cues: Vec<Cue> = (0..30)
        .map(|at| Cue { at_ms: at * 100, sound: CueSound::Phase(kneeline::exercise::Phase::Hold) })
        .collect();
    let lines = [Line { at_ms: 1000, ms: 400, phrase: Phrase::Rest }];
    let heard = |score: Score, levels: &Levels| window(score, bank, levels, 0, 24_000);
    let levels = Levels::FULL.scaled(0.2);
    let free = heard(score(&cues), &levels);
    let both = heard(Score { cues: &cues, lines: &lines }, &levels);
    let said = heard(Score { cues: &[], lines: &lines }, &levels);
    let bed = heard(Score::default(), &levels);
    let mut gains = Vec::new();
    for (index, (((free, both), said), bed)) in
        free.iter().zip(&both).zip(&said).zip(&bed).enumerate()
    {
        let (tone, left) = (free - bed, both - said);
        if tone.abs() > 0.01 {
            gains.push((index, left / tone));
        }
    }
    // From one sample to the next nothing jumps by more than the slope of the ramps.
    for pair in gains.windows(2) {
        let (frames, jump) = (pair[1].0 - pair[0].0, (pair[1].1 - pair[0].1).abs());
        assert!(jump <= 0.004 * frames as f32 + 0.001, "at {}: {jump}", pair[1].0);
    }
    for (index, gain) in gains {
        let ms = index as f32 / 8.0;
        if (1000.0..1400.0).contains(&ms) {
            assert!((gain - DUCKED).abs() < 0.001, "{gain} at {ms} ms");
        } else if !(979.0..1481.0).contains(&ms) {
            assert!((gain - 1.0).abs() < 0.001, "{gain} at {ms} ms");
        }
    }
}

#[test]
fn a_line_without_a_clip_or_without_a_level_changes_nothing() {
    let cues = every_cue();
    let check = [Line { at_ms: 300, ms: 900, phrase: Phrase::Check }];
    let rest = [Line { at_ms: 300, ms: 400, phrase: Phrase::Rest }];
    let mute = Levels { voice: 0.0, ..Levels::FULL };
    let heard = |lines: &[Line], levels| {
        bits(&window(Score { cues: &cues, lines }, &BANK, levels, 0, 20_000))
    };
    assert_eq!(heard(&check, &Levels::FULL), heard(&[], &Levels::FULL));
    assert_eq!(heard(&rest, &mute), heard(&[], &mute));
    assert_ne!(heard(&rest, &Levels::FULL), heard(&[], &Levels::FULL));
    assert!(BANK.voice.has(Phrase::Rest) && !BANK.voice.has(Phrase::Check));
}
