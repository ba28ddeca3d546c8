//! Thirty minutes of a circuit: every cue at its exact sample, none missing, none extra.

use kneeline::sound::{Bank, SoundSet};
use kneeline::timeline::CueSound;

use crate::listen::{half_hour, listen};

fn check(rate: u32, set: SoundSet) {
    let timeline = half_hour();
    assert!(timeline.total_ms >= 30 * 60_000, "{}", timeline.total_ms);
    for sound in CueSound::ALL {
        assert!(timeline.cues.iter().any(|cue| cue.sound == sound), "{sound:?} is not in it");
    }
    let heard = listen(&timeline, &Bank::new(rate, set));
    assert_eq!(heard.cues, timeline.cues.len());
    assert_eq!(
        (heard.missing, heard.extra, heard.max_offset_frames),
        (0, 0, 0),
        "missing, extra, furthest"
    );
    assert!(heard.peak <= 0.98 && heard.peak > 0.4, "peak {}", heard.peak);
}

#[test]
fn every_cue_is_at_its_exact_sample_at_44100() {
    check(44_100, SoundSet::Clear);
}

#[test]
fn every_cue_is_at_its_exact_sample_at_48000() {
    check(48_000, SoundSet::Low);
}
