//! The metronome for runs.

use crate::words::Cadence;

pub(super) const CADENCE: Cadence = Cadence {
    title: "Metronome",
    open: "Metronome for runs: a click for every step",
    unit: "steps per minute",
    tap: "Tap each time your left foot lands",
    hint: "Run at a calm, even speed, where you can look at your phone. 10 taps are enough, and \
           one you miss does no harm. Tapping every step works, too.",
    slow: "That is fewer than 120\u{a0}steps per minute.",
    quick: "That is more than 240\u{a0}steps per minute.",
    uneven: "Not even yet. Keep tapping.",
    steady: |spm| format!("About {spm}\u{a0}steps per minute."),
    take: |spm| format!("Use {spm}"),
    keep: |spm| format!("Keep {spm}"),
    again: "Measure again",
    sum: |usual, more| match more {
        0 => "Your usual steps".to_owned(),
        _ => format!("{usual} and {more}% more"),
    },
    quiet: "A quiet minute: keep the rhythm",
    start: "Start",
    stop: "Stop",
    run: "Your run",
    usual: "Your usual steps per minute",
    more: "More than usual",
    minutes: "Length",
    every: "A click for",
    steps: ["Every step", "Every 2nd", "Every 4th"],
    pattern: "Clicks",
    patterns: ["All the time", "1\u{a0}min on, 1\u{a0}min off"],
    over_music: "Sounds over your music while the screen is on. The screen stays on by itself.",
    locked: "Goes on while the phone is locked. Music from other apps stops.",
    sound: "Sound settings",
};
