//! A recording -> a clip: 24 kHz, clear over music, as loud as every other, cut to where it sounds.
//! Samples are mono, from -1 to 1. Knows nothing of files, engines or codecs.

use std::f64::consts::PI;

/// Samples in a second of a clip: the rate at which the app keeps them.
pub(crate) const RATE: u32 = 24_000;
/// Samples in a millisecond of a clip.
pub(crate) const MS: usize = RATE as usize / 1000;
/// A clip begins this long before its first audible sample, so that no consonant is cut.
pub(crate) const HEAD: usize = 5 * MS;
/// And ends so long after its last, faded.
const TAIL: usize = 25 * MS;
/// Audible is what comes this near to the loudest sample: -40 dB at the start, where an H is faint,
/// -45 dB at the end, where words die away.
const STARTS: f64 = 0.01;
const ENDS: f64 = 0.005_6;
/// How loud the voiced part of every clip is, K-weighted (BS.1770), in dB of full scale.
pub(crate) const LOUDNESS: f64 = -18.0;
/// No sample is higher, -3 dB: the codec may add a little.
const CEILING: f64 = 0.707;
/// Below this nothing of a voice is lost, and steps and wind are. Hz.
const RUMBLE: f64 = 110.0;
/// Consonants carry the words over music: what lies above is lifted. Hz and dB.
const CLARITY: (f64, f64) = (1800.0, 6.0);

/// The finished clip: its first audible sample is number [`HEAD`], its length whole milliseconds.
/// `None` if nothing is to be heard.
pub(crate) fn shape(samples: &[f64], rate: u32) -> Option<Vec<f64>> {
    let mut clip = resample(samples, rate, RATE);
    high_pass(RUMBLE, 0.707).run(&mut clip);
    high_shelf(CLARITY.0, CLARITY.1, 0.707).run(&mut clip);
    clip = cut(&clip)?;
    let gain = from_db(LOUDNESS - loudness(&clip)?);
    for sample in &mut clip {
        *sample *= gain;
    }
    limit(&mut clip);
    fade(&mut clip);
    Some(clip)
}

/// Turns a clip up or down by so many dB, under the same ceiling.
pub(crate) fn turn_up(clip: &mut [f64], db: f64) {
    for sample in clip.iter_mut() {
        *sample *= from_db(db);
    }
    limit(clip);
}

/// The first sample that is audible.
pub(crate) fn onset(clip: &[f64]) -> Option<usize> {
    let least = peak(clip) * STARTS;
    clip.iter().position(|sample| sample.abs() >= least && least > 0.0)
}

pub(crate) fn peak(clip: &[f64]) -> f64 {
    clip.iter().fold(0.0, |most: f64, sample| most.max(sample.abs()))
}

pub(crate) fn to_db(amplitude: f64) -> f64 {
    20.0 * amplitude.max(1e-9).log10()
}

fn from_db(db: f64) -> f64 {
    10_f64.powf(db / 20.0)
}

/// K-weighted level of the voiced part: frames of 20 ms within 30 dB of the loudest. The blocks
/// of BS.1770 are longer than our words.
pub(crate) fn loudness(clip: &[f64]) -> Option<f64> {
    let mut heard = clip.to_vec();
    high_shelf(1681.97, 4.0, 0.707).run(&mut heard);
    high_pass(38.14, 0.5).run(&mut heard);
    let power = |frame: &[f64]| frame.iter().map(|x| x * x).sum::<f64>() / frame.len() as f64;
    let frames: Vec<f64> = heard.chunks(20 * MS).map(power).collect();
    let most = frames.iter().copied().fold(0.0, f64::max);
    let voiced: Vec<f64> = frames.into_iter().filter(|power| *power > most / 1000.0).collect();
    (most > 0.0).then(|| to_db((voiced.iter().sum::<f64>() / voiced.len() as f64).sqrt()))
}

/// From [`HEAD`] before the first audible sample to [`TAIL`] after the last; what the recording
/// does not have is silence.
fn cut(samples: &[f64]) -> Option<Vec<f64>> {
    let first = onset(samples)?;
    let least = peak(samples) * ENDS;
    let last = samples.iter().rposition(|sample| sample.abs() >= least)?;
    let length = (HEAD + last - first + TAIL).next_multiple_of(MS);
    let at = |index: usize| (index + first).checked_sub(HEAD).and_then(|from| samples.get(from));
    Some((0..length).map(|index| at(index).copied().unwrap_or_default()).collect())
}

/// Turns down what would be over the ceiling, smoothly: the gain is the least of 2 ms either side,
/// averaged over as much again, so it is low enough at every sample.
fn limit(clip: &mut [f64]) {
    let reach = 2 * MS;
    let needed: Vec<f64> = clip.iter().map(|x| (CEILING / x.abs().max(CEILING)).min(1.0)).collect();
    let around = |values: &[f64], at: usize| {
        values[at.saturating_sub(reach)..values.len().min(at + reach + 1)].to_vec()
    };
    let held: Vec<f64> =
        (0..needed.len()).map(|at| around(&needed, at).into_iter().fold(1.0, f64::min)).collect();
    for (at, sample) in clip.iter_mut().enumerate() {
        let near = around(&held, at);
        *sample *= near.iter().sum::<f64>() / near.len() as f64;
    }
}

/// Half a cosine over the head and over the tail: no click where a clip begins or ends.
fn fade(clip: &mut [f64]) {
    let curve = |at: usize, of: usize| 0.5 - 0.5 * (PI * at as f64 / of as f64).cos();
    for at in 0..HEAD.min(clip.len()) {
        clip[at] *= curve(at, HEAD);
    }
    let end = 15 * MS;
    for (at, sample) in clip.iter_mut().rev().enumerate().take(end) {
        *sample *= curve(at, end);
    }
}

/// Any rate to any other, by a windowed sinc of 32 crossings either side.
fn resample(samples: &[f64], from: u32, to: u32) -> Vec<f64> {
    const CROSSINGS: f64 = 32.0;
    if from == to {
        return samples.to_vec();
    }
    let step = f64::from(from) / f64::from(to);
    // Relative to the rate of the recording; a little below the lower of both limits.
    let band = 0.96 * (1.0 / step).min(1.0);
    let reach = CROSSINGS / band;
    let tap = |offset: f64| {
        let window = 0.5 + 0.5 * (PI * offset / reach).cos();
        let x = PI * offset * band;
        window * if x.abs() < 1e-9 { 1.0 } else { x.sin() / x }
    };
    let length = (samples.len() as f64 / step) as usize;
    let one = |index: usize| {
        let centre = index as f64 * step;
        let (first, last) = ((centre - reach).ceil() as isize, (centre + reach).floor() as isize);
        let (mut sum, mut weights) = (0.0, 0.0);
        for at in first..=last {
            let weight = tap(at as f64 - centre);
            weights += weight;
            let sample = usize::try_from(at).ok().and_then(|at| samples.get(at));
            sum += weight * sample.copied().unwrap_or_default();
        }
        sum / weights
    };
    (0..length).map(one).collect()
}

/// A filter of second order: feed forward, feed back.
struct Biquad([f64; 3], [f64; 2]);

impl Biquad {
    fn run(&self, samples: &mut [f64]) {
        let Self([b0, b1, b2], [a1, a2]) = *self;
        let (mut x1, mut x2, mut y1, mut y2) = (0.0, 0.0, 0.0, 0.0);
        for sample in samples {
            let x0 = *sample;
            let y0 = b0 * x0 + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2;
            (x2, x1, y2, y1) = (x1, x0, y1, y0);
            *sample = y0;
        }
    }
}

fn high_pass(hz: f64, q: f64) -> Biquad {
    let (sin, cos) = (2.0 * PI * hz / f64::from(RATE)).sin_cos();
    let alpha = sin / (2.0 * q);
    let a0 = 1.0 + alpha;
    let b = (1.0 + cos) / a0;
    Biquad([b / 2.0, -b, b / 2.0], [-2.0 * cos / a0, (1.0 - alpha) / a0])
}

/// As BS.1770 writes its own: flat below, so many dB above.
fn high_shelf(hz: f64, db: f64, q: f64) -> Biquad {
    let k = (PI * hz / f64::from(RATE)).tan();
    let (high, corner, square) = (from_db(db), from_db(db / 2.0) * k / q, k * k);
    let a0 = 1.0 + k / q + square;
    Biquad(
        [(high + corner + square) / a0, 2.0 * (square - high) / a0, (high - corner + square) / a0],
        [2.0 * (square - 1.0) / a0, (1.0 - k / q + square) / a0],
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sine(hz: f64, rate: u32, samples: usize) -> Vec<f64> {
        (0..samples).map(|at| (2.0 * PI * hz * at as f64 / f64::from(rate)).sin()).collect()
    }

    /// Silence, a tone of so many milliseconds at so much, silence.
    fn tone(before: usize, length: usize, amplitude: f64) -> Vec<f64> {
        let mut samples = vec![0.0; before];
        samples.extend(sine(997.0, RATE, length).iter().map(|x| x * amplitude));
        samples.extend(vec![0.0; 4000]);
        samples
    }

    #[test]
    fn a_clip_starts_5_ms_before_what_is_heard_wherever_that_was() {
        for before in [0, 1, 50, 120, 121, 4000, 20_000] {
            let clip = shape(&tone(before, 12_000, 0.3), RATE).expect("a clip");
            assert_eq!(onset(&clip), Some(HEAD), "{before}");
            assert_eq!(clip.len() % MS, 0);
            // 5 ms, half a second, and the tail; the filters ring on for a millisecond or two.
            assert!((530..540).contains(&(clip.len() / MS)), "{}", clip.len() / MS);
        }
    }

    #[test]
    fn nothing_heard_is_no_clip() {
        assert!(shape(&[], 16_000).is_none());
        assert!(shape(&vec![0.0; 9000], 16_000).is_none());
    }

    #[test]
    fn clips_are_equally_loud_however_loud_the_recording() {
        for amplitude in [0.01, 0.1, 0.9] {
            let clip = shape(&tone(500, 20_000, amplitude), RATE).expect("a clip");
            let found = loudness(&clip).expect("sound");
            assert!((found - LOUDNESS).abs() < 0.3, "{found}");
        }
    }

    /// A tone of 997 Hz at full scale is what BS.1770 calibrates by: -3.01 dB of power, and the
    /// weighting adds 0.69 dB there.
    #[test]
    fn loudness_agrees_with_the_standard() {
        let found = loudness(&sine(997.0, RATE, 48_000)).expect("sound");
        assert!((found + 3.01 - 0.69).abs() < 0.1, "{found}");
    }

    #[test]
    fn a_burst_in_a_quiet_word_stays_under_the_ceiling() {
        let mut samples = tone(0, 24_000, 0.02);
        samples[6000] = 1.0;
        samples[12_000] = -1.0;
        let clip = shape(&samples, RATE).expect("a clip");
        assert!(peak(&clip) <= CEILING + 1e-9, "{}", peak(&clip));
    }

    #[test]
    fn a_clip_begins_and_ends_in_silence() {
        let clip = shape(&vec![0.5; 9000], RATE).expect("a clip");
        assert!(clip[0].abs() < 1e-9 && clip[clip.len() - 1].abs() < 1e-9);
    }

    #[test]
    fn another_rate_is_the_same_tone() {
        for rate in [16_000, 22_050, 32_000, 44_100, 48_000] {
            let found = resample(&sine(1000.0, rate, rate as usize), rate, RATE);
            let wanted = sine(1000.0, RATE, found.len());
            let middle = 2000..found.len() - 2000;
            let wrong = middle.map(|at| (found[at] - wanted[at]).abs()).fold(0.0, f64::max);
            assert!(wrong < 2e-3, "{rate}: {wrong}");
        }
    }

    #[test]
    fn what_24_khz_cannot_carry_is_left_out() {
        let found = resample(&sine(14_500.0, 48_000, 48_000), 48_000, RATE);
        assert!(peak(&found[2000..22_000]) < 0.002, "{}", peak(&found[2000..22_000]));
    }
}
