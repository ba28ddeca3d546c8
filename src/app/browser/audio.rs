//! Sound out: mixes the timeline in chunks and queues them on the audio clock, far ahead.
//!
//! No timer decides when a cue sounds: a late call only finds that there is still enough queued.
//! Unlock inside a tap; everything else may be called at any time.

use std::collections::VecDeque;
use std::sync::Arc;

use kneeline::sound::{self, Bank, Levels, Score, SoundSet};
use kneeline::timeline::{FINISH_TAIL_MS, Timeline};
use wasm_bindgen::prelude::*;
use web_sys::{
    AudioBufferSourceNode, AudioContext, AudioContextLatencyCategory, AudioContextOptions,
    AudioScheduledSourceNode, GainNode,
};

use super::clock::{SessionClock, page_ms};
use super::interop;

/// Seconds queued ahead while the page is seen.
pub(crate) const AHEAD_SEEN_SECS: f64 = 20.0;
/// Seconds queued ahead when it is hidden: two wake-ups of one a minute may be missed.
pub(crate) const AHEAD_HIDDEN_SECS: f64 = 150.0;
/// The first chunk is short, so that sound starts soon after the tap.
const FIRST_CHUNK_SECS: u64 = 2;
const CHUNK_SECS: u64 = 10;
/// From mixing to sounding, when the timeline is already under way. Contexts made for playback
/// render in bursts (70 ms were measured); a chunk queued into a burst that was already rendered
/// would sound late.
const MARGIN_SECS: f64 = 0.08;
/// Longer than any burst of rendering; a clock that has not moved for so long will not.
const STUCK_AFTER_MS: f64 = 2_500.0;
/// A fade that does not click.
const FADE_SECS: f64 = 0.01;

/// The one audio context of the page, kept for life.
#[derive(Default)]
pub(crate) struct AudioOut {
    clock: SessionClock,
    context: Option<AudioContext>,
    on_change: Option<Closure<dyn FnMut()>>,
    bank: Option<Bank>,
    levels: Levels,
    playing: Option<Playing>,
    queued: VecDeque<Queued>,
    /// When the audio clock was last seen to move: page milliseconds, audio seconds.
    moved: Option<(f64, f64)>,
    /// Every play gets its own gate: closing it silences all that is queued, and nothing else.
    gate: Option<GainNode>,
}

struct Playing {
    timeline: Arc<Timeline>,
    anchor_ms: u64,
    /// Frames of the timeline already queued; `None` before the first chunk.
    queued_to: Option<u64>,
}

struct Queued {
    node: AudioBufferSourceNode,
    ends_secs: f64,
}

impl AudioOut {
    /// Makes the context if need be and asks it to run. Call it inside a tap. `changed` is called
    /// whenever the context starts, stops or is interrupted.
    pub(crate) fn unlock(&mut self, changed: impl Fn() + 'static) {
        if self.context.is_none() {
            let options = AudioContextOptions::new();
            options.set_latency_hint_audio_context_latency_category(
                AudioContextLatencyCategory::Playback,
            );
            // Play over other apps' music instead of stopping it, where the browser lets us say.
            if let Some(session) = interop::loose_navigator().and_then(|n| n.audio_session()) {
                session.set_type("ambient");
            }
            let Ok(context) = AudioContext::new_with_context_options(&options) else { return };
            let listener = Closure::<dyn FnMut()>::new(changed);
            context.set_onstatechange(Some(listener.as_ref().unchecked_ref()));
            self.bank = Some(Bank::new(context.sample_rate() as u32, SoundSet::Clear));
            (self.context, self.on_change) = (Some(context), Some(listener));
        }
        if let Some(context) = &self.context {
            // The outcome arrives as a state change; a refusal leaves the state as it is.
            let _ = context.resume();
        }
    }

    /// Whether the audio clock runs.
    pub(crate) fn is_running(&self) -> bool {
        self.running().is_some()
    }

    fn running(&self) -> Option<&AudioContext> {
        let context = self.context.as_ref()?;
        (interop::loose_context(context).state() == "running").then_some(context)
    }

    /// The session clock.
    pub(crate) fn now_ms(&mut self) -> f64 {
        let audio_secs = self.running().map(AudioContext::current_time);
        self.clock.now_ms(audio_secs)
    }

    /// How long a sample takes from the audio clock to the ear, for what is shown. 0 to 0.4 s.
    pub(crate) fn latency_ms(&self) -> f64 {
        let latency = self
            .running()
            .and_then(|context| interop::loose_context(context).output_latency())
            .unwrap_or(0.0);
        if latency.is_finite() { latency.clamp(0.0, 0.4) * 1000.0 } else { 0.0 }
    }

    pub(crate) fn play(&mut self, timeline: Arc<Timeline>, anchor_ms: u64) {
        self.silence();
        self.moved = None;
        self.playing = Some(Playing { timeline, anchor_ms, queued_to: None });
        self.top_up(AHEAD_SEEN_SECS);
    }

    /// Fades out and drops everything queued.
    pub(crate) fn silence(&mut self) {
        self.playing = None;
        self.drop_queue();
    }

    fn drop_queue(&mut self) {
        let Some(context) = &self.context else { return };
        let now = context.current_time();
        if let Some(gate) = self.gate.take() {
            let _ = gate.gain().cancel_scheduled_values(now);
            let _ = gate.gain().set_target_at_time(0.0, now, FADE_SECS / 3.0);
        }
        for Queued { node, .. } in self.queued.drain(..) {
            let _ = AudioScheduledSourceNode::stop_with_when(&node, now + 3.0 * FADE_SECS);
        }
    }

    /// Some devices say `running` after an interruption and stand still.
    pub(crate) fn is_stuck(&mut self) -> bool {
        let Some(secs) = self.running().map(AudioContext::current_time) else { return false };
        let now_ms = page_ms();
        match self.moved {
            Some((moved_ms, moved_secs)) if secs <= moved_secs => {
                now_ms - moved_ms > STUCK_AFTER_MS
            }
            Some(_) | None => {
                self.moved = Some((now_ms, secs));
                false
            }
        }
    }

    /// Changes the levels at once: what is queued is mixed again from now.
    pub(crate) fn set_levels(&mut self, levels: Levels) {
        if self.levels == levels {
            return;
        }
        self.levels = levels;
        if let Some(playing) = &mut self.playing {
            playing.queued_to = None;
            self.drop_queue();
            self.top_up(AHEAD_SEEN_SECS);
        }
    }

    /// Queues what is missing so that sound is ready for `ahead_secs` from now.
    pub(crate) fn top_up(&mut self, ahead_secs: f64) {
        self.now_ms();
        while self.queue_next_chunk(ahead_secs).is_some() {}
        let now = self.context.as_ref().map_or(0.0, AudioContext::current_time);
        while self.queued.front().is_some_and(|queued| queued.ends_secs < now) {
            self.queued.pop_front();
        }
    }

    /// `None` when enough is queued, or nothing can be.
    fn queue_next_chunk(&mut self, ahead_secs: f64) -> Option<()> {
        let context = self.running()?.clone();
        let bank = self.bank.as_ref()?;
        let rate = f64::from(context.sample_rate());
        let playing = self.playing.as_mut()?;
        let zero = (self.clock.audio_secs_at(playing.anchor_ms as f64)? * rate).round();
        let now = context.current_time() * rate;
        let (from, chunk_secs) = match playing.queued_to {
            Some(frame) => (frame, CHUNK_SECS),
            None => ((now + MARGIN_SECS * rate - zero).max(0.0) as u64, FIRST_CHUNK_SECS),
        };
        let end = u64::from(playing.timeline.total_ms + FINISH_TAIL_MS) * rate as u64 / 1000;
        if from >= end || zero + from as f64 > now + ahead_secs * rate {
            return None;
        }
        let to = (from + chunk_secs * rate as u64).min(end);
        let mut samples = vec![0.0_f32; (to - from) as usize];
        let score = Score { cues: &playing.timeline.cues, lines: &[] };
        sound::mix(score, bank, &self.levels, from..to, &mut samples);
        playing.queued_to = Some(to);
        let starts_secs = (zero + from as f64) / rate;
        let gate = match &self.gate {
            Some(gate) => gate.clone(),
            None => self.gate.insert(open_gate(&context, from > 0, starts_secs).ok()?).clone(),
        };
        let node = queue(&context, &gate, &samples, starts_secs).ok()?;
        self.queued.push_back(Queued { node, ends_secs: (zero + to as f64) / rate });
        Some(())
    }

    /// Lets the device sleep. The next unlock wakes it.
    pub(crate) fn suspend(&mut self) {
        self.silence();
        self.now_ms();
        if let Some(context) = &self.context {
            let _ = context.suspend();
        }
    }
}

/// A context that woke late may begin in the middle of a tone: then it opens softly.
fn open_gate(context: &AudioContext, softly: bool, at_secs: f64) -> Result<GainNode, JsValue> {
    let gate = context.create_gain()?;
    if softly {
        gate.gain().set_value_at_time(0.0, at_secs)?;
        gate.gain().linear_ramp_to_value_at_time(1.0, at_secs + FADE_SECS)?;
    }
    gate.connect_with_audio_node(&context.destination())?;
    Ok(gate)
}

fn queue(
    context: &AudioContext,
    gate: &GainNode,
    samples: &[f32],
    starts_secs: f64,
) -> Result<AudioBufferSourceNode, JsValue> {
    let buffer = context.create_buffer(1, samples.len() as u32, context.sample_rate())?;
    buffer.copy_to_channel(samples, 0)?;
    let node = context.create_buffer_source()?;
    node.set_buffer(Some(&buffer));
    node.connect_with_audio_node(gate)?;
    AudioScheduledSourceNode::start_with_when(&node, starts_secs)?;
    Ok(node)
}
