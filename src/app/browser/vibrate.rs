//! Buzzing, where a device can and may.

use super::interop;

/// Buzzes and pauses in turn, for so many milliseconds each.
pub(crate) fn buzz(pattern: &[u32]) {
    if let Some(navigator) = interop::loose_navigator() {
        // Missing or refused: the sound says it all the same.
        let _ = navigator.vibrate(pattern);
    }
}
