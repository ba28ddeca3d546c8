//! The committed pack: it says every phrase, as long as it claims, from its first moment on, and
//! the table beside it tells the same.
//!
//! The clips are decoded here by a reader of Ogg of its own and a pure Rust decoder, so a fault in
//! what built the pack does not hide itself. That decoder is some 4 ms early against libopus, by
//! which the table was measured, and its peaks differ a little; browsers agree with libopus.

use kneeline::lang::Lang;
use kneeline::voice::{Pack, Phrase};
use kneeline::words::words;
use opus_decoder::OpusDecoder;
use std::fs;

/// Samples in a millisecond at the rate of clips, and at the rate that Opus counts by.
const MS: usize = 24;
const CLOCK_MS: usize = 48;

fn bytes() -> Vec<u8> {
    fs::read("public/voice/en.pack").expect("the pack")
}

/// Every phrase with its clip and the length that the pack claims.
fn clips(bytes: &[u8]) -> Vec<(Phrase, &[u8], usize)> {
    let pack = Pack::parse(bytes).expect("a pack");
    let one = |phrase: Phrase| {
        let clip = pack.clip(phrase).unwrap_or_else(|| panic!("{} is missing", phrase.id()));
        (phrase, &bytes[clip], pack.length_ms(phrase).expect("a length") as usize)
    };
    Phrase::all(Lang::En).into_iter().map(one).collect()
}

/// An Ogg Opus file: its packets, and what its last granule position says.
fn read(ogg: &[u8]) -> (Vec<Vec<u8>>, usize) {
    let (mut packets, mut open, mut end, mut at) = (Vec::new(), Vec::new(), 0, 0);
    while at < ogg.len() {
        assert_eq!(&ogg[at..at + 5], b"OggS\0");
        end = u64::from_le_bytes(ogg[at + 6..at + 14].try_into().expect("8 bytes")) as usize;
        let sizes = at + 27..at + 27 + usize::from(ogg[at + 26]);
        at = sizes.end;
        for &size in &ogg[sizes] {
            open.extend_from_slice(&ogg[at..at + usize::from(size)]);
            at += usize::from(size);
            if size < 255 {
                packets.push(std::mem::take(&mut open));
            }
        }
    }
    (packets, end)
}

/// What a browser plays: without what belongs to the codec at the start, cut at the end.
fn decode(ogg: &[u8]) -> Vec<f32> {
    let (packets, end) = read(ogg);
    let skip = usize::from(u16::from_le_bytes([packets[0][10], packets[0][11]]));
    let mut decoder = OpusDecoder::new(24_000, 1).expect("a decoder");
    let mut room = vec![0.0; decoder.max_frame_size_per_channel()];
    let mut samples = Vec::new();
    for packet in &packets[2..] {
        let count = decoder.decode_float(packet, &mut room, false).expect("a packet");
        samples.extend_from_slice(&room[..count]);
    }
    samples[skip / 2..end / 2].to_vec()
}

fn peak(samples: &[f32]) -> f32 {
    samples.iter().fold(0.0, |most: f32, sample| most.max(sample.abs()))
}

/// The lines of the table: id, words, milliseconds, loudness, peak, onset.
fn table() -> Vec<Vec<String>> {
    let text = fs::read_to_string("xtask/voice/en.tsv").expect("the table");
    let lines = text.lines().skip(2);
    lines.map(|line| line.split('\t').map(str::to_owned).collect()).collect()
}

fn number(cell: &str) -> f32 {
    cell.parse().unwrap_or_else(|_| panic!("`{cell}` is no number"))
}

#[test]
fn the_pack_has_every_phrase_and_nothing_else() {
    let bytes = bytes();
    let mut wanted: Vec<String> = Phrase::all(Lang::En).into_iter().map(Phrase::id).collect();
    wanted.sort();
    let pack = Pack::parse(&bytes).expect("a pack");
    let found: Vec<_> = pack.ids().map(|id| String::from_utf8_lossy(id).into_owned()).collect();
    assert_eq!(found, wanted, "`cargo xtask voice` builds it anew");
}

#[test]
fn every_clip_is_as_long_as_the_pack_says() {
    let bytes = bytes();
    for (phrase, ogg, ms) in clips(&bytes) {
        let id = phrase.id();
        let (packets, end) = read(ogg);
        let skip = usize::from(u16::from_le_bytes([packets[0][10], packets[0][11]]));
        assert_eq!(end - skip, ms * CLOCK_MS, "{id}");
        // Each packet is 60 ms; the last one is cut.
        let room = (packets.len() - 2) * 60 * CLOCK_MS;
        assert!((end..end + 60 * CLOCK_MS).contains(&room), "{id}");
        assert!((200..=6000).contains(&ms), "{id}: {ms} ms");
    }
}

/// A number must be out before the repetition is over, a label before its phase is.
#[test]
fn what_is_said_inside_a_repetition_is_short() {
    let bytes = bytes();
    for (phrase, _, ms) in clips(&bytes) {
        let most = match phrase {
            Phrase::Count(_) => 1200,
            Phrase::Label(_) => 800,
            Phrase::Side(_) | Phrase::LastRep | Phrase::BreatheIn | Phrase::BreatheOut => 1100,
            Phrase::Name(_) => 2500,
            _ => continue,
        };
        assert!(ms <= most, "{}: {ms} ms", phrase.id());
    }
}

#[test]
fn every_clip_sounds_from_its_first_moment_and_never_too_loud() {
    let bytes = bytes();
    let rows = table();
    for ((phrase, ogg, ms), row) in clips(&bytes).into_iter().zip(&rows) {
        let id = phrase.id();
        let samples = decode(ogg);
        assert_eq!(samples.len(), ms * MS, "{id}");
        let peak = peak(&samples);
        let onset = samples.iter().position(|sample| sample.abs() >= peak * 0.01);
        let onset = onset.expect("sound") as f32 / MS as f32;
        // It is cut 5 ms before; the codec smears it, or swallows a faint first sound:
        // the closed lips of a B, 30 ms at most.
        assert!((0.0..=32.0).contains(&onset), "{id} sounds after {onset} ms");
        assert!((0.0..=32.0).contains(&number(&row[5])), "{id} sounds after {} ms", row[5]);
        // Two decoders differ in where a faint F is loud enough.
        assert!((onset - number(&row[5])).abs() < 20.0, "{id}: {onset} ms, not {}", row[5]);
        assert!(peak < 0.95, "{id} peaks at {peak}");
        assert!(number(&row[4]) < -0.5, "{id} peaks at {} dB", row[4]);
    }
}

#[test]
fn the_table_tells_what_is_said_how_long_and_how_loud() {
    let bytes = bytes();
    let (rows, clips) = (table(), clips(&bytes));
    assert_eq!(rows.len(), clips.len());
    for ((phrase, _, ms), row) in clips.into_iter().zip(rows) {
        let id = phrase.id();
        assert_eq!(row[0], id);
        assert_eq!(row[1], (words(Lang::En).voice)(phrase), "{id} is not what was spoken");
        assert_eq!(row[2], ms.to_string(), "{id}");
        let loudness = number(&row[3]);
        assert!((loudness + 18.0).abs() <= 1.0, "{id}: {loudness} dB");
    }
}

#[test]
fn the_pack_is_small_enough() {
    let bytes = bytes();
    let clips = clips(&bytes);
    let core = clips.iter().filter(|(phrase, ..)| !matches!(phrase, Phrase::Cue(_)));
    let core: usize = core.map(|(_, ogg, _)| ogg.len()).sum();
    assert!(bytes.len() <= 650_000, "{} bytes", bytes.len());
    assert!(core <= 500_000, "{core} bytes without the cues");
}
