//! The clips of the voice at the rate of the device, and the side the sound stands on.

use std::ops::Range;

use kneeline::circuit::Station;
use kneeline::exercise::Side;
use kneeline::library::{circuits, find};
use kneeline::sound::{self, Bank, SoundSet, VOICE_RATE};
use kneeline::timeline::{Begin, Kind, Pace, Place, Timeline};
use kneeline::voice::{Line, Phrase};

/// How strong `hz` is in samples at `rate`: the amplitude of its sine, the ends left out.
fn strength(samples: &[f32], rate: u32, hz: f64) -> f64 {
    let tenth = samples.len() / 10;
    let inner = &samples[tenth..samples.len() - tenth];
    let (mut sin, mut cos) = (0.0, 0.0);
    for (index, sample) in inner.iter().enumerate() {
        let angle = std::f64::consts::TAU * hz * (index + tenth) as f64 / f64::from(rate);
        sin += f64::from(*sample) * angle.sin();
        cos += f64::from(*sample) * angle.cos();
    }
    2.0 * sin.hypot(cos) / inner.len() as f64
}

fn sine(hz: f64) -> Vec<f32> {
    let angle = |it| std::f64::consts::TAU * hz * f64::from(it) / f64::from(VOICE_RATE);
    (0..VOICE_RATE / 2).map(|it| 0.5 * angle(it).sin() as f32).collect()
}

fn loaded(rate: u32, clip: &[f32]) -> Vec<f32> {
    let mut bank = Bank::new(rate, SoundSet::Clear);
    assert!(!bank.voice.has(Phrase::Check) && bank.phrase(Phrase::Check).is_empty());
    bank.voice.load(Phrase::Check, &[0.5]);
    bank.voice.load(Phrase::Check, clip);
    assert!(bank.voice.has(Phrase::Check) && !bank.voice.has(Phrase::Rest));
    bank.phrase(Phrase::Check)
}

#[test]
fn at_its_own_rate_a_clip_is_only_rounded_to_16_bits() {
    let clip = sine(1234.5);
    let out = loaded(VOICE_RATE, &clip);
    assert_eq!(out.len(), clip.len());
    let off = out.iter().zip(&clip).map(|(out, clip)| (out - clip).abs()).fold(0.0, f32::max);
    assert!(off < 0.51 / 32_767.0, "{off}");
}

#[test]
fn speech_keeps_its_pitch_its_loudness_and_its_place_at_every_rate() {
    for (rate, highest) in
        [(16_000, 4500.0), (22_050, 6500.0), (44_100, 6500.0), (48_000, 7000.0), (96_000, 7000.0)]
    {
        for hz in [120.0, 700.0, 3000.0, highest] {
            let out = loaded(rate, &sine(hz));
            assert_eq!(out.len(), rate as usize / 2, "{rate}");
            // Not only the size is right but the sine: nothing is delayed by part of a sample.
            let far = (out.len() / 10..out.len() * 9 / 10)
                .map(|it| {
                    let angle = std::f64::consts::TAU * hz * it as f64 / f64::from(rate);
                    (f64::from(out[it]) - 0.5 * angle.sin()).abs()
                })
                .fold(0.0, f64::max);
            assert!(far < 0.005, "{hz} Hz at {rate}: {far} off");
        }
    }
}

#[test]
fn what_a_device_cannot_play_is_not_folded_back() {
    let folded = loaded(8000, &sine(6500.0));
    assert!(strength(&folded, 8000, 1500.0) < 0.001);
    let image = loaded(48_000, &sine(7000.0));
    assert!(strength(&image, 48_000, 17_000.0) < 0.001);
    assert!((strength(&image, 48_000, 7000.0) - 0.5).abs() < 0.005);
}

/// Where it stands, in percent.
fn pan(timeline: &Timeline, lines: &[Line], window: Range<u32>) -> Vec<(u32, i32)> {
    let pans = sound::pan(timeline, lines, window).into_iter();
    pans.map(|(ms, pan)| (ms, (pan * 100.0).round() as i32)).collect()
}

fn clams() -> (Timeline, Vec<Line>) {
    let clam = find("clam").expect("the clamshell");
    let station = Station { sets: 1, amount: 2, ..Station::of(clam) };
    let walk = Station { exercise: find("lat-walk").expect("the walk"), ..station };
    let home = circuits::find("home").expect("the home circuit").circuit.clone();
    let circuit = kneeline::circuit::Circuit { stations: vec![station, walk].into(), ..home };
    let timeline =
        Timeline::compile(&circuit, Pace::default(), Place::default(), Begin::LeadIn(5000));
    let turn = timeline.segments.iter().find(|it| it.kind == Kind::TurnOver).expect("a turn");
    let lines = vec![
        Line { at_ms: 900, ms: 400, phrase: Phrase::Side(Side::Left) },
        Line { at_ms: turn.from_ms + 700, ms: 900, phrase: Phrase::SwitchTo(Side::Right) },
    ];
    (timeline, lines)
}

#[test]
fn the_sound_stands_on_the_side_that_works() {
    let (timeline, lines) = clams();
    let all = pan(&timeline, &lines, 0..timeline.total_ms + 4000);
    assert_eq!(all[..2], [(0, 0), (900, -35)]);
    let at = |ms: u32| all[all.partition_point(|it| it.0 <= ms) - 1].1;
    for segment in timeline.segments.iter().filter(|it| it.kind.is_work()) {
        let expected = match segment.side {
            Side::Left => -35,
            Side::Right => 35,
            Side::Both => 0,
        };
        assert_eq!([at(segment.from_ms), at(segment.to_ms - 1)], [expected; 2], "{segment:?}");
    }
    let turn = timeline.segments.iter().find(|it| it.kind == Kind::TurnOver).expect("a turn");
    assert_eq!([at(turn.from_ms), at(turn.from_ms + 699), at(turn.from_ms + 700)], [0, 0, 35]);
    let rest = timeline.segments.iter().find(|it| it.kind == Kind::Rest).expect("a rest");
    assert_eq!([at(rest.from_ms), at(rest.to_ms - 1)], [0; 2]);
    assert_eq!(at(timeline.total_ms), 0);
    assert!(all.windows(2).all(|pair| pair[0].0 < pair[1].0 && pair[0].1 != pair[1].1));
}

#[test]
fn a_window_of_pans_begins_where_the_sound_stands() {
    let (timeline, lines) = clams();
    let end = timeline.total_ms + 4000;
    let all = pan(&timeline, &lines, 0..end);
    for from in (0..end - 1).step_by(333) {
        let part = pan(&timeline, &lines, from..(from + 2500).min(end));
        let before = all.partition_point(|it| it.0 <= from);
        assert_eq!(part[0], (from, all[before - 1].1));
        let inside: Vec<_> =
            all[before..].iter().take_while(|it| it.0 < from + 2500).copied().collect();
        assert_eq!(part[1..], inside, "from {from}");
    }
}
