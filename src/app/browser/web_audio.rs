//! Sound over other apps' music: buffers queued on the clock of one audio context.

use std::collections::VecDeque;

use kneeline::conductor::Audio;
use wasm_bindgen::prelude::*;
use web_sys::{
    AudioBufferSourceNode, AudioContext, AudioContextLatencyCategory, AudioContextOptions,
    AudioScheduledSourceNode, GainNode, StereoPannerNode,
};

use super::interop;

/// A fade that does not click.
const FADE_SECS: f64 = 0.01;

/// The one audio context of the page, kept for life unless it dies.
#[derive(Default)]
pub(super) struct WebAudio {
    context: Option<AudioContext>,
    on_change: Option<Closure<dyn FnMut()>>,
    gate: Option<Gate>,
    /// It said it ran and stood still: the next tap makes a new one.
    dead: bool,
}

/// Everything one piece has queued: closing its gate silences that, and nothing else.
struct Gate {
    gain: GainNode,
    panner: Option<StereoPannerNode>,
    queued: VecDeque<(AudioBufferSourceNode, f64)>,
}

impl WebAudio {
    /// Makes the context if need be and asks it to run. Call it inside a tap. `changed` is called
    /// whenever the context starts, stops or is interrupted.
    pub(super) fn unlock(&mut self, changed: impl Fn() + 'static) {
        if std::mem::take(&mut self.dead) || self.state() == "closed" {
            self.gate = None;
            if let Some(old) = self.context.take() {
                old.set_onstatechange(None);
                let _ = old.close();
            }
        }
        if self.context.is_none() {
            let options = AudioContextOptions::new();
            options.set_latency_hint_audio_context_latency_category(
                AudioContextLatencyCategory::Playback,
            );
            let Ok(context) = AudioContext::new_with_context_options(&options) else { return };
            let listener = Closure::<dyn FnMut()>::new(changed);
            context.set_onstatechange(Some(listener.as_ref().unchecked_ref()));
            (self.context, self.on_change) = (Some(context), Some(listener));
        }
        if let Some(context) = &self.context {
            // The outcome arrives as a state change; a refusal leaves the state as it is.
            let _ = context.resume();
        }
    }

    fn state(&self) -> String {
        let state = self.context.as_ref().map(|it| interop::loose_context(it).state());
        state.unwrap_or_default()
    }

    /// The context, if it runs.
    pub(super) fn running(&self) -> Option<&AudioContext> {
        let context = self.context.as_ref()?;
        (self.state() == "running").then_some(context)
    }

    /// The audio clock, once there is one.
    pub(super) fn clock(&self) -> Option<Audio> {
        self.context.as_ref().map(|context| Audio {
            rate: context.sample_rate() as u32,
            secs: context.current_time(),
            runs: self.running().is_some(),
        })
    }

    /// How long a sample takes from the audio clock to the ear, in seconds; 0 if unknown.
    pub(super) fn latency_secs(&self) -> f64 {
        let latency = self.running().and_then(|it| interop::loose_context(it).output_latency());
        latency.filter(|secs| secs.is_finite()).unwrap_or(0.0)
    }

    /// It says it runs and does not move.
    pub(super) fn give_up(&mut self) {
        self.dead = true;
    }

    /// Whether a piece has a gate.
    pub(super) fn is_open(&self) -> bool {
        self.gate.is_some()
    }

    /// Opens a gate for a piece. What another gate lets through ends in a fade at `cut_secs`, and
    /// this one begins there in a fade; without a cut it is open from the start.
    pub(super) fn open(&mut self, cut_secs: Option<f64>) -> Option<()> {
        self.close(cut_secs);
        let context = self.context.as_ref()?;
        let gain = context.create_gain().ok()?;
        if let Some(cut) = cut_secs {
            let value = gain.gain();
            value.set_value_at_time(0.0, cut - FADE_SECS).ok()?;
            value.linear_ramp_to_value_at_time(1.0, cut).ok()?;
        }
        // An old browser without the node plays in the middle.
        let panner = context.create_stereo_panner().ok();
        match &panner {
            Some(panner) => {
                gain.connect_with_audio_node(panner).ok()?;
                panner.connect_with_audio_node(&context.destination()).ok()?;
            }
            None => {
                gain.connect_with_audio_node(&context.destination()).ok()?;
            }
        }
        self.gate = Some(Gate { gain, panner, queued: VecDeque::new() });
        Some(())
    }

    /// Fades out and drops what is queued: at once, or at a time on the audio clock.
    pub(super) fn close(&mut self, at_secs: Option<f64>) {
        let (Some(context), Some(gate)) = (&self.context, self.gate.take()) else { return };
        let now = context.current_time();
        let value = gate.gain.gain();
        let _ = value.cancel_scheduled_values(now);
        let end = if let Some(at) = at_secs {
            let _ = value.set_value_at_time(1.0, at - FADE_SECS);
            let _ = value.linear_ramp_to_value_at_time(0.0, at);
            at + FADE_SECS
        } else {
            let _ = value.set_target_at_time(0.0, now, FADE_SECS / 3.0);
            now + 3.0 * FADE_SECS
        };
        for (node, _) in gate.queued {
            let _ = AudioScheduledSourceNode::stop_with_when(&node, end);
        }
    }

    /// Queues samples so that the first sounds at `starts_secs`.
    pub(super) fn queue(&mut self, samples: &[f32], starts_secs: f64) -> Option<()> {
        let context = self.context.as_ref()?;
        let gate = self.gate.as_mut()?;
        let rate = context.sample_rate();
        let buffer = context.create_buffer(1, samples.len() as u32, rate).ok()?;
        buffer.copy_to_channel(samples, 0).ok()?;
        let node = context.create_buffer_source().ok()?;
        node.set_buffer(Some(&buffer));
        node.connect_with_audio_node(&gate.gain).ok()?;
        AudioScheduledSourceNode::start_with_when(&node, starts_secs).ok()?;
        let now = context.current_time();
        while gate.queued.front().is_some_and(|(_, ends_secs)| *ends_secs < now) {
            gate.queued.pop_front();
        }
        gate.queued.push_back((node, starts_secs + samples.len() as f64 / f64::from(rate)));
        Some(())
    }

    /// From `at_secs` on the sound comes from a little to one side: -1 left to 1 right.
    pub(super) fn pan(&self, pan: f32, at_secs: f64) {
        let panner = self.gate.as_ref().and_then(|gate| gate.panner.as_ref());
        if let Some(panner) = panner {
            let _ = panner.pan().set_target_at_time(pan, at_secs, FADE_SECS);
        }
    }

    /// Lets the device sleep. The next unlock wakes it.
    pub(super) fn suspend(&mut self) {
        self.close(None);
        if let Some(context) = &self.context {
            let _ = context.suspend();
        }
    }
}
