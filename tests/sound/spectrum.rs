//! What a sound is made of, by the plainest transform there is.

/// The power at each multiple of `rate / samples.len()`, up to half the rate.
fn powers(samples: &[f32], rate: u32) -> impl Iterator<Item = (f32, f32)> {
    let count = samples.len();
    // One turn, looked up: sines of millions of angles take too long.
    let turn = |index: usize| {
        let angle = std::f32::consts::TAU * index as f32 / count as f32;
        angle.sin_cos()
    };
    let turns: Vec<(f32, f32)> = (0..count).map(turn).collect();
    (0..=count / 2).map(move |bin| {
        let (mut sin, mut cos, mut at) = (0.0, 0.0, 0);
        for sample in samples {
            let (s, c) = turns[at];
            sin += sample * s;
            cos += sample * c;
            at += bin;
            if at >= count {
                at -= count;
            }
        }
        let hz = bin as f32 * rate as f32 / count as f32;
        (hz, (sin * sin + cos * cos) * 2.0 / (count as f32 * count as f32))
    })
}

/// How much of the energy is between two frequencies.
pub(crate) fn share(samples: &[f32], rate: u32, from_hz: f32, to_hz: f32) -> f32 {
    let (mut within, mut all) = (0.0, 0.0);
    for (hz, power) in powers(samples, rate) {
        all += power;
        if (from_hz..to_hz).contains(&hz) {
            within += power;
        }
    }
    within / all
}

/// The A-weighted energy of a clip, in dB: 0 is a second of full square wave at 1000 Hz.
pub(crate) fn loudness_db(clip: &[f32], rate: u32) -> f32 {
    let power: f32 = powers(clip, rate).map(|(hz, power)| power * a_weight(hz)).sum();
    10.0 * (power * clip.len() as f32 / rate as f32).log10()
}

/// IEC 61672: how much of the power of a frequency counts, 1 at 1000 Hz.
fn a_weight(hz: f32) -> f32 {
    let square = hz * hz;
    let amplitude = 12_194.0_f32.powi(2) * square * square
        / ((square + 20.6_f32.powi(2))
            * ((square + 107.7_f32.powi(2)) * (square + 737.9_f32.powi(2))).sqrt()
            * (square + 12_194.0_f32.powi(2)));
    (amplitude * 1.2589).powi(2)
}

#[test]
fn a_sine_is_weighed_as_the_standard_says() {
    for (hz, db) in [(125.0, -16.1), (250.0, -8.6), (500.0, -3.2), (1000.0, 0.0), (2000.0, 1.2)] {
        let sine: Vec<f32> =
            (0..8000).map(|it| (std::f32::consts::TAU * hz * it as f32 / 8000.0).sin()).collect();
        let heard = loudness_db(&sine, 8000);
        assert!((heard - (db - 3.01)).abs() < 0.3, "{hz} Hz: {heard} dB");
        assert!(share(&sine, 8000, hz - 10.0, hz + 10.0) > 0.99);
    }
}
