//! Finds known sounds in a recording and nothing else: it does not know what was planned.
//!
//! Each clip is compared with the recording at every place (a matched filter). What explains most
//! is taken out first, then what is left is looked at again, so that a soft sound under a loud one
//! is found too. Any clip can be looked for: tones, spoken lines, a reference click.

use super::fourier::{Complex, Fourier};

/// A sound that was found.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Found {
    /// Its first sample, to a part of one.
    pub(crate) frame: f64,
    /// Which clip.
    pub(crate) clip: usize,
    /// How loud, 1 as the clip is; the louder channel.
    pub(crate) gain: f32,
    /// -1 all left, 0 in the middle, 1 all right.
    pub(crate) pan: f32,
}

/// Compared at about this many samples per second; placed at the recording's own rate.
const COARSE_RATE: u32 = 8000;
/// Length of what is compared in one go, and how much of it overlaps the next: longer than any
/// clip at `COARSE_RATE`.
const SLAB: usize = 1 << 17;
const MARGIN: usize = 1 << 14;
/// How much of what is heard over the length of a clip the clip must explain, as a correlation.
const ALIKE: f32 = 0.5;
/// Softer or louder than this, against what is usual in the recording, is not one of ours.
const SOFTEST: f32 = 0.2;
const LOUDEST: f32 = 4.0;
/// Below this share of a clip's own loudness nothing is looked for at all.
const FLOOR: f32 = 0.004;
/// The same clip again within this time is what was left of the first.
const AGAIN_SECS: f64 = 0.03;
/// Each round explains a layer of overlapping sounds.
const ROUNDS: usize = 8;

/// Every one of `clips` that is found in a recording of one or two channels, sorted by time. The
/// clips have the rate of the recording and last less than two seconds.
pub(crate) fn find(channels: &[Vec<f32>], rate: u32, clips: &[Vec<f32>]) -> Vec<Found> {
    let ear = Ear::new(rate, clips);
    let frames = channels.first().map_or(0, Vec::len);
    let (slab, margin) = (SLAB * ear.step, MARGIN * ear.step);
    let core = slab - 2 * margin;
    let mut all = Vec::new();
    for from in (0..frames).step_by(core) {
        let start = from.saturating_sub(margin);
        let end = (from + core + margin).min(frames);
        let part = channels.iter().map(|channel| channel[start..end].to_vec()).collect();
        let found = ear.listen(part).into_iter();
        let found = found.map(|it| Found { frame: it.frame + start as f64, ..it });
        all.extend(found.filter(|it| (from..from + core).contains(&(it.frame.round() as usize))));
    }
    let mut gains: Vec<f32> = all.iter().map(|it: &Found| it.gain).collect();
    gains.sort_by(f32::total_cmp);
    // Nearly the highest: what is left of a clip that was taken out may be found as well, softly.
    let usual = gains.get(gains.len() * 9 / 10).copied().unwrap_or_default();
    all.retain(|it| (SOFTEST * usual..=LOUDEST * usual).contains(&it.gain));
    all.sort_by(|a, b| a.frame.total_cmp(&b.frame));
    all
}

/// The clips, ready to be compared.
struct Ear<'a> {
    rate: u32,
    /// Samples of the recording to one that is compared.
    step: usize,
    clips: &'a [Vec<f32>],
    coarse: Vec<Vec<f32>>,
    fourier: Fourier,
    spectra: Vec<Complex>,
}

impl<'a> Ear<'a> {
    fn new(rate: u32, clips: &'a [Vec<f32>]) -> Self {
        let step = (rate / COARSE_RATE).max(1) as usize;
        let fourier = Fourier::new(SLAB);
        let coarse: Vec<_> = clips.iter().map(|clip| thin(clip, step)).collect();
        let spectra = coarse.iter().map(|clip| fourier.spectrum(clip)).collect();
        Self { rate, step, clips, coarse, fourier, spectra }
    }

    /// What is found in one slab; `left` is what no clip has explained yet.
    fn listen(&self, mut left: Vec<Vec<f32>>) -> Vec<Found> {
        let mut all: Vec<Found> = Vec::new();
        for _ in 0..ROUNDS {
            let coarse = thin(&middle(&left), self.step);
            let mut candidates = self.candidates(&coarse);
            candidates.sort_by(|a, b| b.explains.total_cmp(&a.explains));
            let mut taken: Vec<(usize, usize)> = Vec::new();
            let before = all.len();
            for candidate in candidates {
                let length = self.coarse[candidate.clip].len();
                let here = (candidate.at, candidate.at + length);
                if all.iter().any(|it| it.clip == candidate.clip && self.near(it, candidate.at)) {
                    continue;
                }
                // Its neighbours may have fooled it: it is looked at again when they are gone.
                if taken.iter().any(|it| it.0 < here.1 && here.0 < it.1) {
                    continue;
                }
                taken.push(here);
                let found = self.place(&left, &candidate);
                self.take_out(&mut left, &found);
                all.push(found);
            }
            if all.len() == before {
                break;
            }
        }
        all
    }

    fn near(&self, found: &Found, at: usize) -> bool {
        (found.frame - (at * self.step) as f64).abs() < AGAIN_SECS * f64::from(self.rate)
    }

    /// Where each clip may be: every local best that explains enough of what is heard there.
    fn candidates(&self, coarse: &[f32]) -> Vec<Candidate> {
        let whole = self.fourier.spectrum(coarse);
        let mut power = vec![0.0_f64];
        power.extend(coarse.iter().scan(0.0, |sum, it| {
            *sum += f64::from(it * it);
            Some(*sum)
        }));
        let mut all = Vec::new();
        for first in (0..self.clips.len()).step_by(2) {
            let second = (first + 1).min(self.clips.len() - 1);
            let alike = self.fourier.alike(&whole, &self.spectra[first], &self.spectra[second]);
            self.best(&power, first, &alike.re, &mut all);
            if second > first {
                self.best(&power, second, &alike.im, &mut all);
            }
        }
        all
    }

    fn best(&self, power: &[f64], clip: usize, alike: &[f32], all: &mut Vec<Candidate>) {
        let length = self.coarse[clip].len();
        let own: f32 = self.coarse[clip].iter().map(|it| it * it).sum();
        let frames = power.len() - 1;
        let reach = COARSE_RATE as usize / 50;
        let mut best: Option<Candidate> = None;
        for (at, alike) in alike.iter().enumerate().take(frames) {
            // A clip that is cut off by the end is compared with the part that is there.
            let heard = (power[(at + length).min(frames)] - power[at]) as f32;
            let enough = *alike > FLOOR * own && *alike > ALIKE * (own * heard).sqrt();
            if enough {
                let explains = alike * alike / own;
                let candidate = Candidate { clip, at, explains };
                match &mut best {
                    Some(old) if at - old.at <= reach => {
                        if explains > old.explains {
                            *old = candidate;
                        }
                    }
                    Some(_) | None => all.extend(best.replace(candidate)),
                }
            }
        }
        all.extend(best);
    }

    /// The exact place, loudness and side of a candidate.
    fn place(&self, left: &[Vec<f32>], candidate: &Candidate) -> Found {
        let clip = &self.clips[candidate.clip];
        let middle = middle(left);
        let about = candidate.at * self.step;
        // Coarse samples may show the wrong wave of a tone: more than one wave of any is searched,
        // by what the clip begins with.
        let reach = (self.rate / 400) as usize;
        let head = &clip[..clip.len().min(self.rate as usize / 10)];
        // As a share of what is heard there: a louder wave is not a better one.
        let alike = |at: usize| -> f64 {
            let part = middle.get(at..).unwrap_or_default().iter().zip(head);
            let (sum, power) = part.fold((0.0, f64::MIN_POSITIVE), |(sum, power), (a, b)| {
                (sum + f64::from(a * b), power + f64::from(a * a))
            });
            sum / power.sqrt()
        };
        let from = about.saturating_sub(reach);
        let values: Vec<f64> = (from..=about + reach).map(alike).collect();
        let top = (0..values.len()).max_by(|a, b| values[*a].total_cmp(&values[*b]));
        let top = top.unwrap_or_default();
        let part = match (top.checked_sub(1).map(|it| values[it]), values.get(top + 1)) {
            (Some(before), Some(after)) => {
                let bend = before - 2.0 * values[top] + after;
                if bend < 0.0 { 0.5 * (before - after) / bend } else { 0.0 }
            }
            (None, _) | (_, None) => 0.0,
        };
        let gains: Vec<f32> = left.iter().map(|it| gain(it, clip, from + top)).collect();
        let (one, two) = (gains[0], gains.last().copied().unwrap_or_default());
        let pan = if one + two > 0.0 { (two - one) / (one.abs() + two.abs()) } else { 0.0 };
        Found { frame: (from + top) as f64 + part, clip: candidate.clip, gain: one.max(two), pan }
    }

    fn take_out(&self, left: &mut [Vec<f32>], found: &Found) {
        let clip = &self.clips[found.clip];
        let at = found.frame.round().max(0.0) as usize;
        for channel in left {
            let gain = gain(channel, clip, at);
            let part = channel.get_mut(at..).unwrap_or_default();
            part.iter_mut().zip(clip).for_each(|(sample, clip)| *sample -= gain * clip);
        }
    }
}

struct Candidate {
    clip: usize,
    /// In samples of the coarse recording.
    at: usize,
    /// How much of the power heard there goes with it.
    explains: f32,
}

/// How loud the clip is at a frame: the share that leaves least behind.
fn gain(channel: &[f32], clip: &[f32], at: usize) -> f32 {
    let pairs = channel.get(at..).unwrap_or_default().iter().zip(clip);
    let (alike, own) = pairs.fold((0.0, 0.0), |sum, (a, b)| (sum.0 + a * b, sum.1 + b * b));
    if own > 0.0 { alike / own } else { 0.0 }
}

/// Both channels together, as loud as one.
fn middle(channels: &[Vec<f32>]) -> Vec<f32> {
    match channels {
        [left, right] => left.iter().zip(right).map(|(a, b)| (a + b) / 2.0).collect(),
        [one, ..] => one.clone(),
        [] => Vec::new(),
    }
}

/// Every `step`th sample of what is left without the high tones that so few samples cannot hold.
fn thin(samples: &[f32], step: usize) -> Vec<f32> {
    if step == 1 {
        return samples.to_vec();
    }
    let reach = 4 * step;
    let weight = |at: usize| {
        let off = at as f32 - reach as f32;
        let x = std::f32::consts::PI * off / step as f32;
        let sinc = if at == reach { 1.0 } else { x.sin() / x };
        sinc * (0.5 + 0.5 * (std::f32::consts::PI * off / (reach + 1) as f32).cos())
    };
    let weights: Vec<f32> = (0..=2 * reach).map(weight).collect();
    let sum: f32 = weights.iter().sum();
    (0..samples.len())
        .step_by(step)
        .map(|at| {
            let skip = reach.saturating_sub(at);
            let part = samples[at.saturating_sub(reach)..].iter().zip(&weights[skip..]);
            part.map(|(a, b)| a * b).sum::<f32>() / sum
        })
        .collect()
}
