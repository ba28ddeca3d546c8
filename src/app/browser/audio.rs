//! Sound out: the browser as a device for the conductor. Over other apps' music through
//! `web_audio`, on a locked phone through `media`.
//!
//! Unlock inside a tap; everything else may be called at any time. Long because the conductor's
//! device is one type, and most of its functions only pass on.

use std::ops::Range;
use std::rc::Rc;

use kneeline::conductor::{Audio, Conductor, Device, Media as MediaState, Piece, Sounding};
use kneeline::sound::{self, Bank, Clips, Levels, Locked, Output, SoundSet};

use super::clock::{page_ms, wall_ms};
use super::device;
use super::media::{Media, Parts};
use super::media_session::{MediaKey, MediaKeys};
use super::web_audio::WebAudio;

/// Devices may announce themselves when sound starts.
const SETTLED_MS: f64 = 3_000.0;
/// Seconds of one part of a file: some 10 ms of mixing.
const PART_SECS: u64 = 60;

/// How it sounds.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Mix {
    pub(crate) output: Output,
    pub(crate) set: SoundSet,
    pub(crate) levels: Levels,
    /// Play although the phone is set to silent. Stops other apps' music.
    pub(crate) over_silent_switch: bool,
}

impl Mix {
    /// Plays over other apps' music instead of stopping it, where the browser lets us say.
    fn take_over(&self) {
        device::sound_takes_over(self.over_silent_switch || self.output == Output::Locked);
    }
}

/// Everything that sounds, and who decides when.
pub(crate) struct AudioOut {
    pub(crate) conductor: Conductor,
    pub(crate) device: Browser,
}

/// The browser's two ways out, and what is mixed for them.
pub(crate) struct Browser {
    web: WebAudio,
    media: Media,
    keys: MediaKeys,
    mix: Mix,
    /// For the rate and set of the mix.
    bank: Option<(SoundSet, Rc<Bank>)>,
    /// Of the voice.
    clips: Clips,
}

impl AudioOut {
    pub(crate) fn new(mix: Mix) -> Self {
        let device = Browser {
            web: WebAudio::default(),
            media: Media::default(),
            keys: MediaKeys::default(),
            mix,
            bank: None,
            clips: Clips::default(),
        };
        Self { conductor: Conductor::new(mix.output), device }
    }

    /// Wakes the sound. Call it inside a tap. `changed` is called whenever it starts, stops or is
    /// interrupted, `pressed` at a button of the lock screen.
    pub(crate) fn unlock(&mut self, changed: Rc<dyn Fn()>, pressed: &Rc<dyn Fn(MediaKey)>) {
        let Browser { web, media, keys, mix, .. } = &mut self.device;
        mix.take_over();
        match mix.output {
            Output::OverMusic => web.unlock(move || changed()),
            Output::Locked => {
                media.unlock(&changed);
                keys.take(pressed);
            }
        }
    }

    /// Changes how it sounds, from now on. A new output plays nothing by itself.
    pub(crate) fn set_mix(&mut self, mix: Mix) {
        if std::mem::replace(&mut self.device.mix, mix) == mix {
            return;
        }
        mix.take_over();
        if self.conductor.output() == mix.output {
            self.conductor.remix(&mut self.device);
        } else {
            self.conductor.set_output(mix.output, &mut self.device);
        }
    }

    /// Voice clips that can now be heard.
    pub(crate) fn set_clips(&mut self, clips: Clips) {
        if let Some((_, bank)) = &mut self.device.bank {
            Rc::make_mut(bank).voice = clips.clone();
        }
        self.device.clips = clips;
        self.conductor.remix(&mut self.device);
    }

    pub(crate) fn play(&mut self, piece: Piece) {
        self.conductor.play(piece, &mut self.device);
    }

    pub(crate) fn silence(&mut self) {
        self.conductor.silence(&mut self.device);
    }

    pub(crate) fn now_ms(&mut self) -> f64 {
        self.conductor.now_ms(&self.device)
    }

    pub(crate) fn sounding(&self) -> Sounding {
        self.conductor.sounding(&self.device)
    }

    pub(crate) fn top_up(&mut self, hidden: bool) {
        self.conductor.set_hidden(hidden);
        self.conductor.top_up(&mut self.device);
    }

    /// How long a sample takes from the clock to the ear, for what is shown. 0 to 400 ms.
    pub(crate) fn latency_ms(&self) -> f64 {
        match self.conductor.output() {
            Output::OverMusic => self.device.web.latency_secs().clamp(0.0, 0.4) * 1000.0,
            Output::Locked => 0.0,
        }
    }

    /// Whether what plays began long enough ago for the device to have settled.
    pub(crate) fn is_settled(&self) -> bool {
        self.conductor.playing_ms(&self.device) > SETTLED_MS
    }

    /// Sound has started: some engines have just forgotten the buttons of the lock screen.
    pub(crate) fn started(&self) {
        self.device.keys.remind();
    }

    /// Lets the device sleep. The next unlock wakes it.
    pub(crate) fn suspend(&mut self) {
        self.silence();
        self.device.web.suspend();
    }

    /// Nothing more comes: the lock screen is given back.
    pub(crate) fn finish(&mut self) {
        self.conductor.finish(&mut self.device);
    }
}

impl Browser {
    fn bank(&mut self, rate: u32) -> Rc<Bank> {
        if let Some((set, bank)) = &self.bank
            && *set == self.mix.set
            && bank.rate() == rate
        {
            return Rc::clone(bank);
        }
        let mut bank = Bank::new(rate, self.mix.set);
        bank.voice = self.clips.clone();
        let bank = Rc::new(bank);
        self.bank = Some((self.mix.set, Rc::clone(&bank)));
        bank
    }
}

impl Device for Browser {
    fn page_ms(&self) -> f64 {
        page_ms()
    }

    fn wall_ms(&self) -> f64 {
        wall_ms()
    }

    fn audio(&self) -> Option<Audio> {
        self.web.clock()
    }

    fn open(&mut self, cut_secs: Option<f64>) {
        if self.mix.levels == Levels::MUTED {
            // Not a moment later than it must be.
            self.web.close(None);
        }
        self.web.open(cut_secs);
    }

    fn is_open(&self) -> bool {
        self.web.is_open()
    }

    fn close(&mut self) {
        self.web.close(None);
    }

    fn queue(&mut self, piece: &Piece, window: Range<u64>, zero_secs: f64) {
        let Some(Audio { rate, .. }) = self.web.clock() else { return };
        let bank = self.bank(rate);
        let secs = |frame: u64| zero_secs + frame as f64 / f64::from(rate);
        let ms = |frame: u64| (frame * 1000 / u64::from(rate)) as u32;
        let mut samples = vec![0.0_f32; (window.end - window.start) as usize];
        sound::mix(piece.score(), &bank, &self.mix.levels, window.clone(), &mut samples);
        self.web.queue(&samples, secs(window.start));
        let window = ms(window.start)..ms(window.end);
        for (at_ms, pan) in sound::pan(&piece.timeline, &piece.lines, window) {
            self.web.pan(pan, secs(sound::frame_of(at_ms, rate)));
        }
    }

    fn give_up(&mut self) {
        self.web.give_up();
    }

    fn media(&self) -> MediaState {
        self.media.state()
    }

    fn make_file(&mut self, piece: &Piece) {
        // Longer than any file may be: it stays silent, and the player asks for a tap.
        let Some(Locked { coding, rate }) = sound::locked_coding(piece.timeline.total_ms) else {
            return self.media.unload();
        };
        let (piece, bank, levels) = (piece.clone(), self.bank(rate), self.mix.levels);
        let from_secs = f64::from(piece.from_ms) / 1000.0;
        let end = piece.end_frame(rate);
        let mut next = None;
        let parts: Parts = Box::new(move || {
            let Some(from) = next else {
                next = Some(0);
                return Some(sound::wav_header(end as u32, rate, coding));
            };
            let to = end.min(from + PART_SECS * u64::from(rate));
            if from >= to {
                return None;
            }
            next = Some(to);
            let mut samples = vec![0.0_f32; (to - from) as usize];
            sound::mix(piece.score(), &bank, &levels, from..to, &mut samples);
            let mut bytes = Vec::new();
            sound::encode(&samples, coding, &mut bytes);
            Some(bytes)
        });
        self.media.make(parts, from_secs);
        self.keys.tell_playing(true);
    }

    fn seek(&mut self, secs: f64) {
        self.media.seek(secs);
        self.keys.tell_playing(true);
    }

    fn pause(&mut self) {
        self.media.pause();
        self.keys.tell_playing(false);
    }

    fn unload(&mut self) {
        self.media.unload();
        self.keys.give_back();
    }
}
