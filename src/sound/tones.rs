//! What each cue sounds like, as numbers, and how the numbers become samples.
//!
//! Our choice, made to be heard over music for twenty minutes without tiring: fundamentals of
//! 330 to 1320 Hz, where small loudspeakers and ears are good; a few partials, so that no tone is
//! a bare sine; a soft but short attack; an exponential end. A movement's direction is the
//! tone's direction.

use super::SoundSet;
use crate::curve;
use crate::exercise::Phase;
use crate::timeline::CueSound;

/// A sound: notes, and the height of its highest sample.
pub(super) struct Tone {
    notes: &'static [Note],
    peak: f32,
}

/// Starts at `from_hz`, slides to `to_hz` in the middle, fades with a time constant.
struct Note {
    at_secs: f64,
    secs: f64,
    from_hz: f64,
    to_hz: f64,
    /// Until the note has fallen to 37 %.
    fade_secs: f64,
    /// Multiples of the frequency and how strong they are.
    partials: &'static [(f64, f64)],
}

/// Rises from silence in 4 ms: no click, and still sharp enough to move to.
const ATTACK_SECS: f64 = 0.004;
/// What is left of the fade is taken to zero in the last 20 ms.
const END_SECS: f64 = 0.020;

/// Like a reed: warm, easy to follow through a slide.
const REED: &[(f64, f64)] = &[(1.0, 1.0), (2.0, 0.4), (3.0, 0.15)];
/// Like a small bell: the partials are not multiples.
const BELL: &[(f64, f64)] = &[(1.0, 1.0), (2.0, 0.3), (2.76, 0.2)];
/// Like a wood block: dull and dry.
const WOOD: &[(f64, f64)] = &[(1.0, 1.0), (1.51, 0.4)];

const fn slide(from_hz: f64, to_hz: f64, secs: f64) -> Note {
    Note { at_secs: 0.0, secs, from_hz, to_hz, fade_secs: 0.25, partials: REED }
}

const fn bell(at_secs: f64, hz: f64, secs: f64) -> Note {
    Note { at_secs, secs, from_hz: hz, to_hz: hz, fade_secs: secs / 4.0, partials: BELL }
}

const fn wood(hz: f64, secs: f64) -> Note {
    Note { at_secs: 0.0, secs, from_hz: hz, to_hz: hz, fade_secs: secs / 4.0, partials: WOOD }
}

const LIFT: Tone = Tone { notes: &[slide(494.0, 740.0, 0.42)], peak: 0.45 };
const HOLD: Tone = Tone { notes: &[slide(587.0, 587.0, 0.38)], peak: 0.40 };
const LOWER: Tone = Tone { notes: &[slide(698.0, 415.0, 0.48)], peak: 0.45 };
const PAUSE: Tone = Tone { notes: &[wood(330.0, 0.16)], peak: 0.34 };
const TICK: Tone = Tone { notes: &[wood(988.0, 0.07)], peak: 0.16 };
const STEP_LEFT: Tone = Tone { notes: &[wood(1175.0, 0.07)], peak: 0.36 };
const STEP: Tone = Tone { notes: &[wood(880.0, 0.06)], peak: 0.26 };
const READY: Tone = Tone { notes: &[bell(0.0, 659.0, 0.3), bell(0.16, 988.0, 0.4)], peak: 0.36 };
const PIP: Tone = Tone { notes: &[bell(0.0, 1319.0, 0.18)], peak: 0.36 };
const REST: Tone = Tone { notes: &[bell(0.0, 880.0, 0.6), bell(0.3, 659.0, 0.8)], peak: 0.42 };
const TURN_OVER: Tone = Tone {
    notes: &[bell(0.0, 523.0, 0.25), bell(0.14, 1047.0, 0.25), bell(0.28, 523.0, 0.3)],
    peak: 0.42,
};
const BACK: Tone = Tone { notes: &[bell(0.0, 1175.0, 0.2), bell(0.12, 932.0, 0.3)], peak: 0.32 };
const FINISH: Tone = Tone {
    notes: &[
        bell(0.0, 523.0, 0.7),
        bell(0.12, 659.0, 0.7),
        bell(0.24, 784.0, 0.7),
        bell(0.36, 1047.0, 0.8),
    ],
    peak: 0.48,
};

/// The samples of a cue in a set.
pub(super) fn samples(_set: SoundSet, sound: CueSound, rate: u32, sine: &Sine) -> Vec<f32> {
    Tone::of(sound).samples(rate, sine)
}

impl Tone {
    pub(super) const fn of(sound: CueSound) -> Self {
        match sound {
            CueSound::Phase(Phase::Lift) => LIFT,
            CueSound::Phase(Phase::Hold) => HOLD,
            CueSound::Phase(Phase::Lower) => LOWER,
            CueSound::Phase(Phase::Pause) => PAUSE,
            CueSound::Tick => TICK,
            CueSound::Ready => READY,
            CueSound::Pip => PIP,
            CueSound::Rest => REST,
            CueSound::TurnOver => TURN_OVER,
            CueSound::Back => BACK,
            CueSound::Finish => FINISH,
            CueSound::Step(true) => STEP_LEFT,
            CueSound::Step(false) => STEP,
        }
    }

    /// The samples; starts and ends at zero.
    pub(super) fn samples(&self, rate: u32, sine: &Sine) -> Vec<f32> {
        let rate = f64::from(rate);
        let secs = self.notes.iter().map(|note| note.at_secs + note.secs).fold(0.0, f64::max);
        let mut sum = vec![0.0_f64; (secs * rate).ceil() as usize + 1];
        for note in self.notes {
            let first = (note.at_secs * rate).round() as usize;
            note.add_to(sum.get_mut(first..).unwrap_or_default(), rate, sine);
        }
        let highest = sum.iter().fold(f64::MIN_POSITIVE, |most, sample| most.max(sample.abs()));
        sum.iter().map(|sample| (sample / highest * f64::from(self.peak)) as f32).collect()
    }
}

impl Note {
    fn add_to(&self, out: &mut [f64], rate: f64, sine: &Sine) {
        // Turns and fade go on from sample to sample: the frequency changes, and a clip is far
        // too short to drift.
        let mut turns = 0.0;
        let mut fade = 1.0;
        let fade_each = curve::exp(-1.0 / (self.fade_secs * rate));
        for (index, sample) in out.iter_mut().enumerate() {
            let secs = index as f64 / rate;
            if secs >= self.secs {
                break;
            }
            let wave: f64 = self
                .partials
                .iter()
                .map(|(multiple, strength)| strength * sine.at(turns * multiple))
                .sum();
            let ends = ramp(secs / ATTACK_SECS) * ramp((self.secs - secs) / END_SECS);
            *sample += wave * ends * fade;
            turns += self.hz(secs) / rate;
            fade *= fade_each;
        }
    }

    /// The first third one note, the last third the other, an even slide of pitch between.
    fn hz(&self, secs: f64) -> f64 {
        let part = secs / self.secs * 3.0 - 1.0;
        if part <= 0.0 {
            self.from_hz
        } else if part >= 1.0 {
            self.to_hz
        } else {
            self.from_hz * curve::pow(self.to_hz / self.from_hz, part)
        }
    }
}

fn ramp(part: f64) -> f64 {
    if part >= 1.0 { 1.0 } else { curve::ease(part.max(0.0)) }
}

/// One turn of a sine, looked up: the tap that starts a session waits for the sounds, and
/// computing a million sines took three times as long.
pub(super) struct Sine(Vec<f64>);

impl Sine {
    const STEPS: u32 = 4096;

    pub(super) fn new() -> Self {
        let step = |index| curve::sin(f64::from(index) / f64::from(Self::STEPS));
        Self((0..=Self::STEPS).map(step).collect())
    }

    /// The sine after some whole and part turns, off by less than a millionth.
    fn at(&self, turns: f64) -> f64 {
        let step = (turns - turns.floor()) * f64::from(Self::STEPS);
        match self.0.get(step as usize..) {
            Some([low, high, ..]) => low + (high - low) * step.fract(),
            Some([_] | []) | None => 0.0,
        }
    }
}
