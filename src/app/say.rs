//! What accompanies a session besides its sound, and may be late or missing: the device's own
//! voice, and buzzing. Follows the timeline that is heard; nothing ever waits for it.

use std::sync::Arc;

use kneeline::timeline::{CueSound, Timeline};
use kneeline::voice::{Line, STALE_MS, Speaker, due, guess_ms, script};
use leptos::prelude::*;

use super::browser::{page, speech, vibrate};
use super::spoken;
use super::state::{AppState, Frame};
use super::world::Followed;

/// A part begins.
const SHORT: &[u32] = &[40];
/// Another side is next.
const DOUBLE: &[u32] = &[60, 90, 60];

/// Says and buzzes what is due now, of what came since the last call. To be called with every
/// frame; and once a second while hidden, for the voice.
pub(super) fn follow(app: AppState, frame: &Frame) {
    let (timeline, until_ms) = (&frame.timeline, frame.position_ms);
    let mut followed = app.world(|world| std::mem::take(&mut world.followed)).unwrap_or_default();
    if !followed.timeline.as_ref().is_some_and(|it| Arc::ptr_eq(it, timeline)) {
        let (timeline, lines) = (Some(Arc::clone(timeline)), lay_out(app, timeline));
        followed = Followed { timeline, lines, until_ms: 0 };
    }
    let after_ms = followed.until_ms.max(until_ms.saturating_sub(STALE_MS));
    if let Some(line) = due(&followed.lines, after_ms, until_ms) {
        say(app, &(app.words().voice)(line.phrase));
    }
    let cues = timeline.cues_between(after_ms, until_ms);
    let pattern = cues.iter().rev().find_map(|cue| pattern(cue.sound));
    if let Some(pattern) = pattern
        && app.settings.with_untracked(|it| it.sound.vibrate)
        && !page::is_hidden()
    {
        vibrate::buzz(pattern);
    }
    // What is heard may seem to step back by a few milliseconds; further back is another place.
    let stepped_back = until_ms < after_ms && after_ms - until_ms < STALE_MS;
    followed.until_ms = if stepped_back { after_ms } else { until_ms };
    app.world(|world| world.followed = followed);
}

/// Only what a body on the floor wants to know: a part begins, or another side is next.
const fn pattern(sound: CueSound) -> Option<&'static [u32]> {
    match sound {
        CueSound::Phase(_) => Some(SHORT),
        CueSound::TurnOver | CueSound::Back => Some(DOUBLE),
        CueSound::Ready
        | CueSound::Tick
        | CueSound::Pip
        | CueSound::Rest
        | CueSound::Finish
        | CueSound::Step(_) => None,
    }
}

/// The script of the running session, with lengths as the device's voice may have them; empty if
/// another voice speaks: the clips of the pack are mixed, not said here.
fn lay_out(app: AppState, timeline: &Timeline) -> Vec<Line> {
    if app.settings.with_untracked(|it| it.sound.speaker != Speaker::Device) {
        return Vec::new();
    }
    let manner = spoken::manner(app);
    let length = |phrase| {
        let words = (app.words().voice)(phrase);
        (!words.is_empty()).then(|| guess_ms(&words))
    };
    app.session.with_untracked(|session| {
        let circuit = session.as_ref().map(|session| &session.circuit);
        circuit.map(|it| script(timeline, it, manner, &length)).unwrap_or_default()
    })
}

/// Says the sentence of the sound check, if the device's voice is the one to hear.
pub(super) fn check(app: AppState) {
    say(app, app.words().early.spoken);
}

/// Lets the device's voice speak from now on. Inside a tap, as some browsers demand.
pub(super) fn prime(app: AppState) {
    say(app, "");
}

fn say(app: AppState, words: &str) {
    let volume = app.settings.with_untracked(|it| {
        let loud = it.sound.speaker == Speaker::Device && !it.muted;
        if loud { it.sound.voice_volume } else { 0 }
    });
    if volume > 0 {
        speech::speak(words, app.lang().tag(), f32::from(volume) / 100.0);
    }
}

/// Silence at once.
pub(super) fn stop() {
    speech::stop();
}
