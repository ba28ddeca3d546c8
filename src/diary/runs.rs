//! Runs: how far in which unit, and how a run compares with those of the last weeks.

use super::{Diary, NoteId, Run};
use crate::day::Day;

/// How distances are told. They are kept in metres.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Units {
    /// Kilometres.
    #[default]
    Metric,
    /// Miles.
    Imperial,
}

/// A hundredth of a mile is 16.093 44 m; of a kilometre, 10 m. In hundredths of a millimetre.
const fn hundredth(units: Units) -> u64 {
    match units {
        Units::Metric => 1_000_000,
        Units::Imperial => 1_609_344,
    }
}

impl Units {
    /// Metres as hundredths of the unit, rounded. What was typed with up to two decimals comes
    /// back as it was: half a metre is less than half of a hundredth.
    pub const fn hundredths(self, metres: u32) -> u32 {
        let one = hundredth(self);
        ((metres as u64 * 100_000 + one / 2) / one) as u32
    }

    /// Hundredths of the unit as metres, rounded.
    pub const fn metres(self, hundredths: u32) -> u32 {
        ((hundredths as u64 * hundredth(self) + 50_000) / 100_000) as u32
    }
}

/// `8`, `8.1` or `8,15` as hundredths; further decimals are cut off.
pub fn parse_hundredths(text: &str) -> Option<u32> {
    let text = text.trim();
    let (whole, part) = text.split_once(['.', ',']).unwrap_or((text, ""));
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if !digits(whole) || !digits(part) || (whole.is_empty() && part.is_empty()) {
        return None;
    }
    let whole: u32 = if whole.is_empty() { 0 } else { whole.parse().ok()? };
    let digit = |at: usize| part.as_bytes().get(at).map_or(0, |byte| u32::from(byte - b'0'));
    whole.checked_mul(100)?.checked_add(digit(0) * 10 + digit(1))
}

/// Minutes as somebody types them: `65`, or `1:05` for hours and minutes; `None` for any other text.
pub fn parse_minutes(text: &str) -> Option<u32> {
    let digits = |text: &str| {
        let is_number = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        is_number.then(|| text.parse::<u32>().ok())?
    };
    let Some((hours, minutes)) = text.trim().split_once(':') else { return digits(text.trim()) };
    let minutes = digits(minutes).filter(|it| minutes.len() == 2 && *it < 60)?;
    digits(hours)?.checked_mul(60)?.checked_add(minutes)
}

/// Hundredths as short as they can be: `8`, `8.1`, `8.15`.
pub fn tell_hundredths(hundredths: u32) -> String {
    let (whole, tenth, last) = (hundredths / 100, hundredths / 10 % 10, hundredths % 10);
    let mut told = whole.to_string();
    if tenth + last > 0 {
        told.push('.');
        told.push_str(&tenth.to_string());
    }
    if last > 0 {
        told.push_str(&last.to_string());
    }
    told
}

/// The longest run of some weeks, by time and by distance; they need not be the same.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Longest {
    pub minutes: Option<u16>,
    pub metres: Option<u32>,
}

/// How much longer a run is than the longest one before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Beyond {
    /// More than 10.
    pub percent: u32,
    /// Of the longest one: the one that is told, as it was compared.
    pub before: Longest,
}

/// Days of runs that a new one is compared with, and how much longer it may be, in percent
/// (Frandsen 2025: more injuries beyond that). The study looks at the 30 days before a run, so one
/// that was 30 days ago still counts; other runs of the same day do too.
pub const LOOK_BACK_DAYS: i32 = 30;
pub const MOST_LONGER: u32 = 10;

impl Diary {
    /// The longest run of the 30 days before `day` and on it, without the one that is asked about.
    /// What is dated later is left out.
    pub fn longest_before(&self, day: Day, except: Option<&NoteId>) -> Longest {
        let first = day.plus(-LOOK_BACK_DAYS);
        let mut longest = Longest::default();
        for (note, run) in self.runs() {
            let then = note.at.day();
            if then >= first && then <= day && Some(&note.id) != except {
                longest.minutes = longest.minutes.max(run.minutes);
                longest.metres = longest.metres.max(run.metres);
            }
        }
        longest
    }
}

/// Whether a run is more than 10 % longer than the longest one before it: by distance if both are
/// known, else by time. Without an earlier run there is nothing to say.
pub fn beyond(run: &Run, before: Longest) -> Option<Beyond> {
    let far = |now: u32, then: u32| {
        let longer =
            then > 0 && u64::from(now) * 100 > u64::from(then) * u64::from(100 + MOST_LONGER);
        longer.then(|| (u64::from(now) * 100 / u64::from(then)) as u32 - 100)
    };
    if let (Some(now), Some(then)) = (run.metres, before.metres) {
        let before = Longest { minutes: None, metres: before.metres };
        return far(now, then).map(|percent| Beyond { percent, before });
    }
    let percent = far(run.minutes?.into(), before.minutes?.into())?;
    Some(Beyond { percent, before: Longest { minutes: before.minutes, metres: None } })
}
