//! What somebody has recorded becomes a clip like the others: cut, as loud, without clicks.

use kneeline::library::find;
use kneeline::sound::{Clips, MAX_TAKE_MS, VOICE_RATE, shape_take};
use kneeline::voice::Phrase;

const MS: usize = VOICE_RATE as usize / 1000;

/// Hash noise, -1 to 1.
fn noise(at: usize) -> f32 {
    let mixed = (at as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15).rotate_left(31);
    (mixed.wrapping_mul(0xD6E8_FEB8_6659_FD93) >> 40) as f32 / (1 << 23) as f32 - 1.0
}

/// A hum with overtones, as a voice has them, in a room with some noise.
fn said(before_ms: usize, ms: usize, after_ms: usize, loud: f32, room: f32) -> Vec<f32> {
    (0..(before_ms + ms + after_ms) * MS)
        .map(|at| {
            let voice = (before_ms * MS..(before_ms + ms) * MS).contains(&at);
            let turn = at as f32 / VOICE_RATE as f32 * std::f32::consts::TAU;
            let hum: f32 = (1..=8).map(|it| (turn * 140.0 * it as f32).sin() / it as f32).sum();
            room * noise(at) + if voice { loud * hum * 0.5 } else { 0.0 }
        })
        .collect()
}

/// BS.1770 with filters from its formulas, over all of a steady clip less its ends.
fn loudness_db(clip: &[f32]) -> f64 {
    let rate = f64::from(VOICE_RATE);
    let mut heard: Vec<f64> = clip.iter().map(|it| f64::from(*it)).collect();
    let (k, gain) = ((std::f64::consts::PI * 1681.97 / rate).tan(), 10_f64.powf(4.0 / 20.0));
    let (corner, square) = (10_f64.powf(2.0 / 20.0) * k / 0.707, k * k);
    let a0 = 1.0 + k / 0.707 + square;
    let shelf = (
        [gain + corner + square, 2.0 * (square - gain), gain - corner + square].map(|it| it / a0),
        [2.0 * (square - 1.0) / a0, (1.0 - k / 0.707 + square) / a0],
    );
    let (sin, cos) = (std::f64::consts::TAU * 38.14 / rate).sin_cos();
    let a0 = 1.0 + sin;
    let b = (1.0 + cos) / a0;
    let high = ([b / 2.0, -b, b / 2.0], [-2.0 * cos / a0, (1.0 - sin) / a0]);
    for ([b0, b1, b2], [a1, a2]) in [shelf, high] {
        let (mut x, mut y) = ([0.0; 2], [0.0; 2]);
        for sample in &mut heard {
            let out = b0 * *sample + b1 * x[0] + b2 * x[1] - a1 * y[0] - a2 * y[1];
            (x, y) = ([*sample, x[0]], [out, y[0]]);
            *sample = out;
        }
    }
    let middle = &heard[heard.len() / 3..heard.len() * 2 / 3];
    10.0 * (middle.iter().map(|it| it * it).sum::<f64>() / middle.len() as f64).log10()
}

#[test]
fn it_is_as_loud_as_the_clips_of_the_voice_however_it_was_said() {
    for loud in [0.02, 0.1, 0.5, 0.9] {
        let clip = shape_take(&said(400, 900, 500, loud, 0.000_5)).expect("somebody speaks");
        let found = loudness_db(&clip);
        assert!((found + 18.0).abs() < 1.0, "said at {loud}: {found} dB");
        assert!(clip.iter().all(|it| it.abs() <= 0.708), "under the ceiling");
    }
}

#[test]
fn it_is_cut_to_where_somebody_speaks() {
    let clip = shape_take(&said(700, 800, 900, 0.3, 0.003)).expect("somebody speaks");
    let ms = clip.len() / MS;
    assert!((800..=1040).contains(&ms), "{ms} ms of 800 with their margins");
    // Where the voice begins in the clip: within the margin before it.
    let begins = clip.iter().position(|it| it.abs() > 0.1).expect("a voice") / MS;
    assert!((40..=100).contains(&begins), "{begins} ms");
    assert!(clip[0].abs() < 1e-3 && clip[clip.len() - 1].abs() < 1e-3, "no click at its ends");
}

#[test]
fn a_click_of_the_button_is_no_voice() {
    let mut samples = said(900, 700, 300, 0.3, 0.001);
    for (at, sample) in samples.iter_mut().enumerate().skip(100 * MS).take(6 * MS) {
        *sample = noise(at);
    }
    let clip = shape_take(&samples).expect("somebody speaks");
    assert!(clip.len() / MS < 950, "{} ms", clip.len() / MS);
}

#[test]
fn nothing_said_is_nothing_kept() {
    assert!(shape_take(&[]).is_none());
    assert!(shape_take(&vec![0.0; 48_000]).is_none(), "silence");
    assert!(shape_take(&vec![0.3; 48_000]).is_none(), "a microphone that is off its zero");
    assert!(shape_take(&said(0, 0, 2000, 0.0, 0.000_3)).is_none(), "a quiet room");
    assert!(shape_take(&vec![f32::NAN; 48_000]).is_none());
    assert!(shape_take(&[1.0; 30]).is_none(), "shorter than a frame");
}

#[test]
fn it_is_never_longer_than_it_may_be() {
    let clip = shape_take(&said(0, 9_000, 0, 0.4, 0.001)).expect("somebody speaks");
    assert!(clip.len() <= MAX_TAKE_MS as usize * MS);
}

#[test]
fn a_clip_tells_how_long_it_is_and_an_empty_one_is_none() {
    let name = Phrase::Name(find("own.clam.er.Mine").expect("told by its id"));
    let mut clips = Clips::default();
    assert_eq!(clips.length_ms(name), None);
    clips.load(name, &vec![0.5; 30 * MS + 1]);
    assert_eq!((clips.length_ms(name), clips.of(name).len()), (Some(31), 30 * MS + 1));
    clips.load(name, &[]);
    assert_eq!((clips.length_ms(name), clips.has(name)), (None, true), "deleted, not asked for");
}
