//! Sound out: plays a piece over other apps' music or as locked media, and tells the session's
//! time from what plays.
//!
//! No timer decides when a cue sounds: a late call only finds that there is still enough queued.
//! Unlock inside a tap; everything else may be called at any time.

use std::rc::Rc;
use std::sync::Arc;

use kneeline::conductor::{Clock, Look, Now, Queue, Reading, Trouble, Watch};
use kneeline::sound::{self, Bank, Levels, Locked, Output, Score, SoundSet};
use kneeline::timeline::{FINISH_TAIL_MS, Timeline};
use kneeline::voice::{Line, Phrase};

use super::clock::{page_ms, wall_ms};
use super::interop;
use super::media::{Media, Parts};
use super::media_session::{MediaKey, MediaKeys};
use super::web_audio::WebAudio;

/// Seconds queued ahead while the page is seen.
pub(crate) const AHEAD_SEEN_SECS: f64 = 20.0;
/// Seconds queued ahead when it is hidden: two wake-ups of one a minute may be missed.
pub(crate) const AHEAD_HIDDEN_SECS: f64 = 150.0;
/// From now to where a new mix takes over from the old one.
const CUT_SECS: f64 = 0.12;
/// Devices may announce themselves when sound starts.
const SETTLED_MS: f64 = 3_000.0;
/// Seconds of one part of a file: some 10 ms of mixing.
const PART_SECS: u64 = 60;

/// Something to play.
#[derive(Clone)]
pub(crate) struct Piece {
    pub(crate) timeline: Arc<Timeline>,
    /// What is said over it.
    pub(crate) lines: Rc<[Line]>,
    /// This millisecond of the timeline ...
    pub(crate) from_ms: u32,
    /// ... falls on this one of the session.
    pub(crate) anchor_ms: u64,
}

/// How it sounds.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Mix {
    pub(crate) output: Output,
    pub(crate) set: SoundSet,
    pub(crate) levels: Levels,
    /// Play although the phone is set to silent. Stops other apps' music.
    pub(crate) over_silent_switch: bool,
}

/// Whether anything can be heard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sounding {
    No,
    /// A file is being made, or the device has not answered yet.
    Soon,
    Yes,
}

/// Everything that sounds.
pub(crate) struct AudioOut {
    clock: Clock,
    watch: Watch,
    web: WebAudio,
    media: Media,
    keys: MediaKeys,
    mix: Mix,
    /// For the rate and set of the mix.
    bank: Option<(SoundSet, Rc<Bank>)>,
    /// Voice clips at [`sound::VOICE_RATE`].
    clips: Rc<Vec<(Phrase, Vec<f32>)>>,
    playing: Option<(Piece, Queue)>,
    /// When that began, on the page's clock.
    began_ms: f64,
}

impl AudioOut {
    pub(crate) fn new(mix: Mix) -> Self {
        Self {
            clock: Clock::default(),
            watch: Watch::default(),
            web: WebAudio::default(),
            media: Media::default(),
            keys: MediaKeys::default(),
            mix,
            bank: None,
            clips: Rc::default(),
            playing: None,
            began_ms: 0.0,
        }
    }

    /// Wakes the sound. Call it inside a tap. `changed` is called whenever it starts, stops or is
    /// interrupted, `pressed` at a button of the lock screen.
    pub(crate) fn unlock(&mut self, changed: Rc<dyn Fn()>, pressed: &Rc<dyn Fn(MediaKey)>) {
        // Play over other apps' music instead of stopping it, where the browser lets us say.
        if let Some(session) = interop::loose_navigator().and_then(|n| n.audio_session()) {
            let alone = self.mix.over_silent_switch || self.mix.output == Output::Locked;
            session.set_type(if alone { "playback" } else { "ambient" });
        }
        match self.mix.output {
            Output::OverMusic => self.web.unlock(move || changed()),
            Output::Locked => {
                self.media.unlock(&changed);
                self.keys.take(pressed);
            }
        }
    }

    pub(crate) fn sounding(&self) -> Sounding {
        let (runs, soon) = match self.mix.output {
            Output::OverMusic => (self.web.running().is_some(), false),
            Output::Locked => (self.media.secs().is_some(), self.media.is_going()),
        };
        match (runs, soon) {
            (true, _) => Sounding::Yes,
            (false, true) => Sounding::Soon,
            (false, false) => Sounding::No,
        }
    }

    /// The session clock, in milliseconds.
    pub(crate) fn now_ms(&mut self) -> f64 {
        let reading = match (self.mix.output, &self.playing) {
            (Output::Locked, Some((piece, _))) => match self.media.secs() {
                Some(secs) => Reading::Media { session_ms: piece.zero_ms() + secs * 1000.0 },
                None if self.media.is_still() => Reading::Page,
                None => Reading::Held { session_ms: piece.anchor_ms as f64 },
            },
            (Output::Locked, None) => Reading::Page,
            (Output::OverMusic, _) => {
                self.web.secs().map_or(Reading::Page, |secs| Reading::Audio { secs })
            }
        };
        self.clock.now_ms(page_ms(), reading)
    }

    /// How long a sample takes from the clock to the ear, for what is shown. 0 to 400 ms.
    pub(crate) fn latency_ms(&self) -> f64 {
        match self.mix.output {
            Output::OverMusic => self.web.latency_secs().clamp(0.0, 0.4) * 1000.0,
            Output::Locked => 0.0,
        }
    }

    /// Plays a piece instead of what plays now.
    pub(crate) fn play(&mut self, piece: Piece) {
        self.watch.start_over();
        self.began_ms = page_ms();
        let same = self.playing.as_ref().is_some_and(|(now, _)| now.sounds_like(&piece));
        let from_ms = piece.from_ms;
        self.playing = Some((piece, Queue::default()));
        match self.mix.output {
            Output::OverMusic => {
                self.web.close(None);
                self.top_up(AHEAD_SEEN_SECS);
            }
            Output::Locked if same => self.media.seek(f64::from(from_ms) / 1000.0),
            Output::Locked => self.make_file(from_ms),
        }
    }

    /// Silence at once. A file stays loaded: going on is a seek.
    pub(crate) fn silence(&mut self) {
        self.now_ms();
        self.web.close(None);
        self.media.pause();
        if self.mix.output == Output::OverMusic {
            self.playing = None;
        }
        MediaKeys::tell_playing(false);
    }

    /// Changes how it sounds, from now on and without a gap. A new output plays nothing by itself:
    /// the session says from where.
    pub(crate) fn set_mix(&mut self, mix: Mix) {
        if self.mix == mix {
            return;
        }
        let old = std::mem::replace(&mut self.mix, mix);
        if old.output == mix.output {
            self.remix();
        } else {
            self.now_ms();
            self.web.close(None);
            self.media.unload();
            self.keys.give_back();
            self.playing = None;
        }
    }

    /// Voice clips that can now be heard, at [`sound::VOICE_RATE`].
    pub(crate) fn set_clips(&mut self, clips: Rc<Vec<(Phrase, Vec<f32>)>>) {
        self.clips = clips;
        self.bank = None;
        self.remix();
    }

    /// Says these lines over a timeline, if that is what plays.
    pub(crate) fn set_lines(&mut self, timeline: &Arc<Timeline>, lines: Rc<[Line]>) {
        if let Some((piece, _)) = &mut self.playing
            && Arc::ptr_eq(&piece.timeline, timeline)
            && piece.lines != lines
        {
            piece.lines = lines;
            self.remix();
        }
    }

    pub(crate) fn output(&self) -> Output {
        self.mix.output
    }

    /// Sound has started: some engines have just forgotten the buttons of the lock screen.
    pub(crate) fn started(&self) {
        self.keys.remind();
    }

    /// Whether what plays began long enough ago for the device to have settled.
    pub(crate) fn is_settled(&self) -> bool {
        page_ms() - self.began_ms > SETTLED_MS
    }

    /// Mixes what plays again, from now on.
    fn remix(&mut self) {
        let now_ms = self.now_ms();
        let Some((piece, queue)) = &mut self.playing else { return };
        match self.mix.output {
            Output::OverMusic => {
                if queue.is_begun() {
                    queue.start_over();
                    let cut = self.web.secs().map(|secs| secs + CUT_SECS);
                    self.web.open(cut);
                }
                self.top_up(AHEAD_SEEN_SECS);
            }
            Output::Locked if self.media.is_going() => {
                let at_ms = (now_ms - piece.zero_ms()).max(0.0);
                piece.from_ms = at_ms as u32;
                piece.anchor_ms = now_ms as u64;
                self.make_file(at_ms as u32);
            }
            Output::Locked => self.playing = None,
        }
    }

    /// Queues what is missing so that sound is ready for `ahead_secs` from now.
    pub(crate) fn top_up(&mut self, ahead_secs: f64) {
        self.now_ms();
        if self.mix.output == Output::OverMusic {
            while self.queue_next(ahead_secs).is_some() {}
        }
    }

    /// `None` when enough is queued, or nothing can be.
    fn queue_next(&mut self, ahead_secs: f64) -> Option<()> {
        let now_secs = self.web.secs()?;
        let rate = self.web.rate()?;
        let bank = self.bank(rate);
        let (piece, queue) = self.playing.as_mut()?;
        let per_sec = f64::from(rate);
        let zero = (self.clock.audio_secs_at(piece.zero_ms())? * per_sec).round();
        let is_first = !queue.is_begun();
        let now = Now { rate, zero, frame: now_secs * per_sec };
        let window = queue.next(now, piece.end_frame(rate), ahead_secs)?;
        let secs = |frame: u64| (zero + frame as f64) / per_sec;
        let starts_secs = secs(window.start);
        if is_first && !self.web.is_open() {
            // A context that woke late may begin in the middle of a tone: then it opens softly.
            let late = window.start > sound::frame_of(piece.from_ms, rate);
            self.web.open(late.then_some(starts_secs))?;
        }
        let mut samples = vec![0.0_f32; (window.end - window.start) as usize];
        sound::mix(piece.score(), &bank, &self.mix.levels, window.clone(), &mut samples);
        self.web.queue(&samples, starts_secs)?;
        let ms = |frame: u64| (frame * 1000 / u64::from(rate)) as u32;
        for (at_ms, pan) in
            sound::pan(&piece.timeline, &piece.lines, ms(window.start)..ms(window.end))
        {
            self.web.pan(pan, secs(sound::frame_of(at_ms, rate)));
        }
        Some(())
    }

    /// A file of the whole piece, so that every later seek finds what it needs.
    fn make_file(&mut self, from_ms: u32) {
        let Some((piece, _)) = self.playing.clone() else { return };
        // Longer than any file may be: it stays silent, and the player asks for a tap.
        let Some(Locked { coding, rate }) = sound::locked_coding(piece.timeline.total_ms) else {
            return self.media.unload();
        };
        let bank = self.bank(rate);
        let levels = self.mix.levels;
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
        self.media.make(parts, f64::from(from_ms) / 1000.0);
        MediaKeys::tell_playing(true);
    }

    fn bank(&mut self, rate: u32) -> Rc<Bank> {
        if let Some((set, bank)) = &self.bank
            && *set == self.mix.set
            && bank.rate() == rate
        {
            return Rc::clone(bank);
        }
        let mut bank = Bank::new(rate, self.mix.set);
        for (phrase, samples) in self.clips.iter() {
            bank.load(*phrase, samples);
        }
        let bank = Rc::new(bank);
        self.bank = Some((self.mix.set, Rc::clone(&bank)));
        bank
    }

    /// Whether time went on without the sound. Ask about once a second while a session runs.
    pub(crate) fn trouble(&mut self) -> Option<Trouble> {
        let session = self.now_ms();
        if self.sounding() != Sounding::Yes {
            self.watch.start_over();
            return None;
        }
        let trouble = self.watch.look(Look { page: page_ms(), wall: wall_ms(), session });
        if trouble == Some(Trouble::Stuck) {
            self.web.give_up();
        }
        trouble
    }

    /// Lets the device sleep. The next unlock wakes it.
    pub(crate) fn suspend(&mut self) {
        self.silence();
        self.web.suspend();
    }

    /// Nothing more comes: the lock screen is given back.
    pub(crate) fn finish(&mut self) {
        self.media.unload();
        self.keys.give_back();
        self.playing = None;
    }
}

impl Piece {
    /// The session millisecond of the timeline's zero; before the page's if it began long ago.
    fn zero_ms(&self) -> f64 {
        self.anchor_ms as f64 - f64::from(self.from_ms)
    }

    fn end_frame(&self, rate: u32) -> u64 {
        sound::frame_of(self.timeline.total_ms + FINISH_TAIL_MS, rate)
    }

    fn score(&self) -> Score<'_> {
        Score { cues: &self.timeline.cues, lines: &self.lines }
    }

    /// The same samples, wherever it begins.
    fn sounds_like(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.timeline, &other.timeline) && self.lines == other.lines
    }
}
