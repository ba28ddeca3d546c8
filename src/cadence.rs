//! The metronome for runs: steps per minute tapped along, and a click for every step.
//!
//! Tapping: one tap each time one foot lands, which is every second step; a thumb cannot follow
//! every step for long. Who taps every step all the same is understood: from 120 to 240 steps per
//! minute a step lasts 250 to 500 ms and a step of one foot 500 to 1000 ms, so the beat itself
//! says which it is.
//!
//! Times come in as milliseconds of any clock. Nothing here asks for one.

use crate::exercise::{Phase, Side};
use crate::timeline::{Cue, CueSound, Kind, Place, Segment, Timeline};

/// Steps per minute that can be measured and set.
pub const LOWEST: u16 = 120;
pub const HIGHEST: u16 = 240;
/// The studied range ends at 10 % more than usual.
pub const MOST_MORE: u8 = 10;
/// Minutes of a run.
pub const SHORTEST: u8 = 5;
pub const LONGEST: u8 = 120;
/// Taps before a number is told.
pub const ENOUGH: usize = 10;

/// The last so many taps count: who speeds up is measured anew after some seconds.
const KEPT: usize = 24;
/// Taps may be far enough out of range to say so after this many.
const FEW: usize = 5;
/// A second tap so soon is the same one: a thumb that bounces.
const BOUNCE_MS: u32 = 150;
/// Whoever stops for so long begins again: more than three beats at the slowest.
const PAUSE_MS: u32 = 3_500;
const MINUTE_MS: u32 = 60_000;

/// Taps on the screen, and what they say.
#[derive(Clone, Debug, Default)]
pub struct Taps {
    at_ms: Vec<u32>,
}

/// What the taps say so far.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reading {
    /// At least so many more taps are needed.
    More(u8),
    /// Fewer than [`LOWEST`] steps per minute.
    Slow,
    /// More than [`HIGHEST`] steps per minute.
    Quick,
    /// Enough taps, but no even beat yet.
    Uneven,
    /// Steps per minute.
    Steady(u16),
}

impl Taps {
    /// One more tap, at a time that never goes back.
    pub fn tap(&mut self, now_ms: u32) {
        let since = self.at_ms.last().map(|last| now_ms.saturating_sub(*last));
        match since {
            Some(ms) if ms < BOUNCE_MS => return,
            Some(ms) if ms > PAUSE_MS => self.at_ms.clear(),
            Some(_) | None => {}
        }
        if self.at_ms.len() == KEPT {
            self.at_ms.remove(0);
        }
        self.at_ms.push(now_ms);
    }

    /// The median of the gaps is the beat, so a few missed or doubled taps do not move it. Gaps
    /// that are about one beat long, or a missed tap's whole beats, then give the number: their
    /// mean is steadier than the median of a thumb.
    pub fn reading(&self) -> Reading {
        let gaps: Vec<u32> = self.at_ms.windows(2).map(|pair| pair[1] - pair[0]).collect();
        let missing = ENOUGH.saturating_sub(self.at_ms.len()) as u8;
        if self.at_ms.len() < FEW {
            return Reading::More(missing);
        }
        let beat = median(&gaps);
        let steps = match beat {
            0..250 => return Reading::Quick,
            250..500 => 1,
            500..=1000 => 2,
            1001.. => return Reading::Slow,
        };
        if missing > 0 {
            return Reading::More(missing);
        }
        let (mut total_ms, mut beats, mut fitting, mut off_ms) = (0, 0, 0, 0);
        for gap in &gaps {
            let count = (gap + beat / 2) / beat;
            let off = gap.abs_diff(count * beat);
            if count > 0 && off * 5 <= beat {
                (total_ms, beats) = (total_ms + gap, beats + count);
                (fitting, off_ms) = (fitting + 1, off_ms + off);
            }
        }
        // An even beat: at least four of five gaps fit, and those are off by 8 % on average.
        if fitting * 5 < gaps.len() as u32 * 4 || off_ms * 100 > beat * fitting * 8 {
            return Reading::Uneven;
        }
        match (MINUTE_MS * steps * beats + total_ms / 2) / total_ms.max(1) {
            0..120 => Reading::Slow,
            spm @ 120..=240 => Reading::Steady(spm as u16),
            241.. => Reading::Quick,
        }
    }

    /// Taps so far, at most [`ENOUGH`].
    pub fn count(&self) -> usize {
        self.at_ms.len().min(ENOUGH)
    }
}

/// The middle one, by counting: there are too few to be worth sorting.
fn median(gaps: &[u32]) -> u32 {
    let below = |gap: u32| gaps.iter().filter(|other| **other < gap).count();
    let upto = |gap: u32| gaps.iter().filter(|other| **other <= gap).count();
    let middle = gaps.len() / 2;
    let is_middle = |gap: &u32| below(*gap) <= middle && middle < upto(*gap);
    gaps.iter().copied().find(is_middle).unwrap_or_default()
}

/// Steps per minute with some percent more, rounded.
pub const fn target(usual: u16, more: u8) -> u16 {
    let percent = 100 + if more > MOST_MORE { MOST_MORE } else { more } as u32;
    ((usual as u32 * percent + 50) / 100) as u16
}

/// What is clicked on a run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Run {
    /// Steps per minute.
    pub spm: u16,
    /// A click at every so many steps: 1, 2 or 4.
    pub every: u8,
    /// Every second minute is quiet.
    pub rests: bool,
    pub minutes: u8,
}

impl Run {
    /// The length of all of it.
    pub const fn total_ms(self) -> u32 {
        let minutes = if self.minutes > LONGEST { LONGEST } else { self.minutes };
        minutes as u32 * MINUTE_MS
    }

    /// Everything from `from_ms` of the run to its end; the first step falls on its start.
    ///
    /// A minute with clicks is a hold, a quiet one a rest. The left foot's click is the accent.
    pub fn timeline(self, from_ms: u32) -> Timeline {
        let total_ms = self.total_ms().saturating_sub(from_ms);
        let steps = u32::from(self.every).max(1);
        let mut cues = Vec::with_capacity(self.steps_by(total_ms) as usize / steps as usize + 2);
        let mut step = 0;
        loop {
            let at_ms = self.step_ms(step);
            if at_ms >= total_ms {
                break;
            }
            if !self.is_quiet(from_ms + at_ms) {
                cues.push(Cue { at_ms, sound: click(Self::foot(step)) });
            }
            step += steps;
        }
        if total_ms > 0 {
            cues.push(Cue { at_ms: total_ms, sound: CueSound::Finish });
        }
        let mut segments = Vec::new();
        let mut at_ms = 0;
        while at_ms < total_ms {
            let next_ms = if self.rests {
                ((from_ms + at_ms) / MINUTE_MS + 1) * MINUTE_MS - from_ms
            } else {
                total_ms
            };
            let quiet = self.is_quiet(from_ms + at_ms);
            let place = Place { bout: 0, rep: segments.len() as u16 };
            segments.push(Segment {
                from_ms: at_ms,
                to_ms: next_ms.min(total_ms),
                place,
                side: Side::Both,
                kind: if quiet { Kind::Rest } else { Kind::Work(Phase::Hold) },
            });
            at_ms = next_ms;
        }
        Timeline { bouts: Vec::new(), segments, cues, total_ms }
    }

    /// When a step falls, counted from 0: rounded each for itself, so that nothing adds up.
    pub const fn step_ms(self, step: u32) -> u32 {
        let spm = self.rate();
        ((step as u64 * MINUTE_MS as u64 + spm / 2) / spm) as u32
    }

    /// How many steps have fallen before `ms`, and at most one more.
    const fn steps_by(self, ms: u32) -> u32 {
        (ms as u64 * self.rate() / MINUTE_MS as u64) as u32 + 1
    }

    /// The step that was the last one at `ms`.
    pub const fn step_at(self, ms: u32) -> u32 {
        let next = self.steps_by(ms);
        if self.step_ms(next) <= ms { next } else { next - 1 }
    }

    /// The left foot goes first.
    pub const fn foot(step: u32) -> Side {
        if step.is_multiple_of(2) { Side::Left } else { Side::Right }
    }

    /// Whether nothing is clicked in this minute of the run.
    const fn is_quiet(self, ms: u32) -> bool {
        self.rests && !(ms / MINUTE_MS).is_multiple_of(2)
    }

    /// A stored number may be anything.
    const fn rate(self) -> u64 {
        if self.spm < 1 { 1 } else { self.spm as u64 }
    }
}

/// The sound of a step.
const fn click(foot: Side) -> CueSound {
    CueSound::Step(matches!(foot, Side::Left))
}
