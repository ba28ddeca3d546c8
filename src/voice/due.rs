//! What a voice that cannot be mixed says now. The device's own speech is late by as much as it
//! likes; a phrase that is no longer true is worse than none.

use super::Line;

/// A phrase that is later than this is not said any more.
pub const STALE_MS: u32 = 700;
/// Before the first letter, and for each: how long a device's own voice takes at its own pace.
const BREATH_MS: u32 = 300;
const LETTER_MS: u32 = 65;

/// What is due, of the lines of a script: begun at or after `after_ms`, where somebody last looked,
/// and before `until_ms`, which is now. Only the last of several: the others are over or late.
pub fn due(lines: &[Line], after_ms: u32, until_ms: u32) -> Option<Line> {
    let begun = lines.partition_point(|line| line.at_ms < until_ms);
    let last = *lines.get(begun.checked_sub(1)?)?;
    (last.at_ms >= after_ms && until_ms - last.at_ms <= STALE_MS).then_some(last)
}

/// About how long it takes to say this, where no clip tells: for laying out a script.
pub fn guess_ms(words: &str) -> u32 {
    BREATH_MS + LETTER_MS * words.chars().count() as u32
}
