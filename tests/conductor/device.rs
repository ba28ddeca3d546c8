//! A browser made of numbers: an audio clock, a media element, a page that stalls, sleeps and is
//! interrupted. It notes which cues come out, and when something was queued too late.

use std::ops::Range;
use std::sync::Arc;

use kneeline::conductor::{Audio, Device, Media, Piece};
use kneeline::sound::frame_of;
use kneeline::timeline::Timeline;

pub(crate) const RATE: u32 = 48_000;

/// Milliseconds everywhere, unless a name says otherwise.
#[derive(Default)]
pub(crate) struct Virtual {
    /// True time.
    pub now: f64,
    /// How much the wall clock was set.
    pub wall_set: f64,
    /// Which play the next window or file belongs to.
    pub play: u64,
    /// Cues that came out: of which play, which cue.
    pub heard: Vec<(u64, usize)>,
    /// What must never happen, in words.
    pub faults: Vec<String>,

    pub context: Context,
    windows: Vec<Window>,
    /// The place of the gate that is open now, counted from 0.
    gate: Option<u64>,
    gates: u64,
    /// Where the first window of each play began, in frames of its timeline.
    pub first_frame: Option<u64>,
    /// Sources that waited at once, at most.
    pub most_windows: usize,

    pub file: Option<File>,
    pub media: Element,
}

/// The audio context.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Context {
    pub exists: bool,
    pub secs: f64,
    pub runs: bool,
    /// Says it runs and stands still.
    pub stuck: bool,
    dead: bool,
    /// True time at which it will run.
    wakes_at: Option<f64>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) enum Element {
    #[default]
    Still,
    /// Plays from this true time on.
    Coming(f64),
    Sounds,
    Stopped,
}

pub(crate) struct File {
    play: u64,
    timeline: Arc<Timeline>,
    pub at: f64,
}

struct Window {
    play: u64,
    gate: u64,
    timeline: Arc<Timeline>,
    frames: Range<u64>,
    zero_secs: f64,
    /// Silent before and from these times on.
    from_secs: f64,
    until_secs: f64,
}

impl Virtual {
    /// Lets time pass; what sounds in it is heard.
    pub(crate) fn pass(&mut self, ms: f64) {
        let end = self.now + ms;
        while self.now < end {
            // In pieces, so that what wakes in between sounds from there.
            let mut to = end;
            if let Some(at) = self.context.wakes_at.filter(|&at| at < to) {
                to = at.max(self.now);
            }
            if let Element::Coming(at) = self.media
                && at < to
            {
                to = at.max(self.now);
            }
            self.sound_for(to - self.now);
            self.now = to;
            if self.context.wakes_at.is_some_and(|at| at <= to) {
                self.context.wakes_at = None;
                self.context.runs = true;
            }
            if let Element::Coming(at) = self.media
                && at <= to
            {
                self.media = Element::Sounds;
            }
        }
    }

    /// Time passes and page and sound stand still.
    pub(crate) fn sleep(&mut self, ms: f64) {
        self.now += ms;
        if let Some(at) = &mut self.context.wakes_at {
            *at += ms;
        }
        // A frozen page's element is stopped.
        if self.media != Element::Still {
            self.media = Element::Stopped;
        }
    }

    fn sound_for(&mut self, ms: f64) {
        if self.context.runs && !self.context.stuck {
            let (from, to) = (self.context.secs, self.context.secs + ms / 1000.0);
            for window in &self.windows {
                let (from, to) = (from.max(window.from_secs), to.min(window.until_secs));
                let frame = |secs: f64| ((secs - window.zero_secs) * f64::from(RATE)).ceil();
                let low = frame(from).max(window.frames.start as f64) as u64;
                let high = frame(to).clamp(0.0, window.frames.end as f64) as u64;
                for index in cues(&window.timeline, low..high) {
                    self.heard.push((window.play, index));
                }
            }
            self.context.secs = to;
            let secs = |it: &Window, frame| it.zero_secs + frame as f64 / f64::from(RATE);
            self.windows.retain(|it| secs(it, it.frames.end) > to && it.until_secs > to);
        }
        if self.media == Element::Sounds
            && let Some(file) = &mut self.file
        {
            let frames = |at: f64| (at / 1000.0 * f64::from(RATE) - 1e-4).ceil().max(0.0) as u64;
            let low = frames(file.at);
            file.at += ms;
            for index in cues(&file.timeline, low..frames(file.at)) {
                self.heard.push((file.play, index));
            }
        }
    }

    /// A tap that asks for sound over music.
    pub(crate) fn unlock(&mut self, wake_ms: f64) {
        if self.context.dead {
            self.context = Context::default();
            self.windows.clear();
            self.gate = None;
        }
        self.context.exists = true;
        if !self.context.runs {
            self.context.wakes_at.get_or_insert(self.now + wake_ms);
        }
    }

    /// A call, another app: the context is taken away, the element stopped.
    pub(crate) fn interrupt(&mut self) {
        self.context.runs = false;
        self.context.wakes_at = None;
        if self.media != Element::Still {
            self.media = Element::Stopped;
        }
    }

    fn fault(&mut self, text: &str) {
        self.faults.push(text.to_owned());
    }
}

/// The cues whose first frame is within these.
fn cues(timeline: &Timeline, frames: Range<u64>) -> Range<usize> {
    let at = |frame| timeline.cues.partition_point(|cue| frame_of(cue.at_ms, RATE) < frame);
    at(frames.start)..at(frames.end.max(frames.start))
}

impl Device for Virtual {
    fn page_ms(&self) -> f64 {
        self.now
    }

    fn wall_ms(&self) -> f64 {
        self.now + self.wall_set
    }

    fn audio(&self) -> Option<Audio> {
        let Context { exists, secs, runs, .. } = self.context;
        // The clock moves in steps of 128 frames.
        let step = 128.0 / f64::from(RATE);
        exists.then_some(Audio { rate: RATE, secs: (secs / step).floor() * step, runs })
    }

    fn open(&mut self, cut_secs: Option<f64>) {
        match cut_secs {
            Some(cut) => {
                for window in &mut self.windows {
                    window.until_secs = window.until_secs.min(cut);
                }
            }
            None => self.windows.clear(),
        }
        self.gates += 1;
        self.gate = Some(self.gates);
    }

    fn is_open(&self) -> bool {
        self.gate.is_some()
    }

    fn close(&mut self) {
        self.windows.clear();
        self.gate = None;
        self.first_frame = None;
    }

    fn queue(&mut self, piece: &Piece, window: Range<u64>, zero_secs: f64) {
        let starts = zero_secs + window.start as f64 / f64::from(RATE);
        if starts < self.context.secs {
            self.fault("a window was queued after it should have begun");
        }
        let Some(gate) = self.gate else { return self.fault("queued before a closed gate") };
        // What an earlier gate still lets through ends where this one begins.
        let earlier = self.windows.iter().filter(|it| it.gate != gate);
        let cut = earlier.map(|it| it.until_secs).fold(f64::MIN, f64::max);
        self.first_frame.get_or_insert(window.start);
        self.windows.push(Window {
            play: self.play,
            gate,
            timeline: Arc::clone(&piece.timeline),
            frames: window,
            zero_secs,
            from_secs: cut,
            until_secs: f64::MAX,
        });
        let waiting = self.windows.iter().filter(|it| it.gate == gate).count();
        self.most_windows = self.most_windows.max(waiting);
    }

    fn give_up(&mut self) {
        self.context.dead = true;
    }

    fn media(&self) -> Media {
        let secs = self.file.as_ref().map_or(0.0, |file| file.at / 1000.0);
        match self.media {
            Element::Still => Media::Still,
            Element::Coming(_) => Media::Coming,
            Element::Sounds => Media::Sounds { secs },
            Element::Stopped => Media::Stopped { secs },
        }
    }

    fn make_file(&mut self, piece: &Piece) {
        let timeline = Arc::clone(&piece.timeline);
        let play = self.play;
        self.file = Some(File { play, timeline, at: f64::from(piece.from_ms) });
        // The more there is to mix, the longer it takes.
        let takes = 100.0 + f64::from(piece.timeline.total_ms) / 3000.0;
        self.media = Element::Coming(self.now + takes);
    }

    fn seek(&mut self, secs: f64) {
        let Some(file) = &mut self.file else { return self.fault("sought without a file") };
        (file.play, file.at) = (self.play, secs * 1000.0);
        self.media = Element::Coming(self.now + 20.0);
    }

    fn pause(&mut self) {
        self.media = Element::Still;
    }

    fn unload(&mut self) {
        self.media = Element::Still;
        self.file = None;
    }
}
