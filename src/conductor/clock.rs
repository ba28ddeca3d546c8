//! Session time: the time of whatever plays now.

/// One monotone clock for a session. It takes its rate from the sound while there is one and from
/// the page's clock before and after; changing over never makes it jump.
#[derive(Debug, Default)]
pub struct Clock {
    /// Session milliseconds at the source's zero.
    offset_ms: f64,
    source: Source,
    last_ms: f64,
    /// Device clocks move in steps; between them the page's clock fills in.
    step_ms: f64,
    stepped_at_ms: f64,
}

/// What the device says now.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Reading {
    /// Nothing plays.
    Page,
    /// The time of an audio context in seconds, and whether it runs.
    Audio { secs: f64, runs: bool },
    /// A media element plays; its position, as session milliseconds.
    Media { session_ms: f64 },
    /// A media element is about to play, or stands still: session time waits there.
    Held { session_ms: f64 },
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Source {
    #[default]
    Page,
    Audio,
    Media,
}

/// The longest step of a device's clock that is filled in, in milliseconds.
const LONGEST_STEP_MS: f64 = 100.0;

impl Clock {
    /// Session milliseconds. `page_ms` is the page's own monotone clock.
    pub fn now_ms(&mut self, page_ms: f64, reading: Reading) -> f64 {
        let (source, device_ms) = match reading {
            Reading::Page => (Source::Page, None),
            Reading::Audio { secs, runs: true } => (Source::Audio, Some(secs * 1000.0)),
            Reading::Audio { secs, runs: false } => {
                // What sounded while nobody looked counts; then the page's clock goes on.
                if self.source == Source::Audio {
                    self.last_ms = self.last_ms.max(secs * 1000.0 + self.offset_ms);
                }
                (Source::Page, None)
            }
            Reading::Media { session_ms } => (Source::Media, Some(session_ms)),
            Reading::Held { session_ms } => {
                // Goes on at the page's rate until there, and not a step further.
                let free = self.old_ms(page_ms).max(self.last_ms);
                self.last_ms = self.last_ms.max(free.min(session_ms));
                (self.source, self.offset_ms) = (Source::Page, self.last_ms - page_ms);
                return self.last_ms;
            }
        };
        let reading_ms = device_ms.map_or(page_ms, |ms| self.filled_in(ms, page_ms));
        if source != self.source {
            let before_ms = self.last_ms.max(self.old_ms(page_ms));
            // A media element's position is session time already.
            self.offset_ms = if source == Source::Media { 0.0 } else { before_ms - reading_ms };
            self.source = source;
        }
        self.last_ms = self.last_ms.max(reading_ms + self.offset_ms);
        self.last_ms
    }

    /// When a session millisecond falls on the audio clock, in seconds. Only while that is the
    /// source.
    pub fn audio_secs_at(&self, session_ms: f64) -> Option<f64> {
        (self.source == Source::Audio).then(|| (session_ms - self.offset_ms) / 1000.0)
    }

    fn filled_in(&mut self, device_ms: f64, page_ms: f64) -> f64 {
        if device_ms.to_bits() != self.step_ms.to_bits() {
            (self.step_ms, self.stepped_at_ms) = (device_ms, page_ms);
        }
        device_ms + (page_ms - self.stepped_at_ms).clamp(0.0, LONGEST_STEP_MS)
    }

    /// What the page's clock says if it was the source; a stopped device says nothing new.
    fn old_ms(&self, page_ms: f64) -> f64 {
        match self.source {
            Source::Page => page_ms + self.offset_ms,
            Source::Audio | Source::Media => self.last_ms,
        }
    }
}
