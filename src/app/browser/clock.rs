//! The two times of the app: the session clock, which follows the audio clock while sound runs,
//! and the wall clock, which stamps what is stored.

use kneeline::day::Stamp;

/// One monotone clock for a session. It takes its rate from the audio clock while there is one
/// and from the page's clock before and after; changing over never makes it jump.
#[derive(Debug, Default)]
pub(crate) struct SessionClock {
    /// Session milliseconds at the source's zero.
    offset_ms: f64,
    source: Source,
    last_ms: f64,
    /// The audio clock moves in steps; between them the page's clock fills in.
    audio_secs: f64,
    audio_seen_at_ms: f64,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Source {
    #[default]
    Page,
    Audio,
}

/// The longest step of an audio clock that is filled in.
const LONGEST_STEP_MS: f64 = 100.0;

impl SessionClock {
    /// Milliseconds since the page was opened, as the session counts them.
    pub(crate) fn now_ms(&mut self, audio_secs: Option<f64>) -> f64 {
        let page_ms = page_ms();
        let (source, reading_ms) = match audio_secs {
            Some(secs) => {
                if secs.to_bits() != self.audio_secs.to_bits() {
                    (self.audio_secs, self.audio_seen_at_ms) = (secs, page_ms);
                }
                let since = (page_ms - self.audio_seen_at_ms).clamp(0.0, LONGEST_STEP_MS);
                (Source::Audio, secs * 1000.0 + since)
            }
            None => (Source::Page, page_ms),
        };
        if source != self.source {
            self.offset_ms = self.last_ms.max(self.reading_of_old(page_ms)) - reading_ms;
            self.source = source;
        }
        self.last_ms = self.last_ms.max(reading_ms + self.offset_ms);
        self.last_ms
    }

    /// What the page's clock says if it was the source; a stopped audio clock says nothing new.
    fn reading_of_old(&self, page_ms: f64) -> f64 {
        match self.source {
            Source::Page => page_ms + self.offset_ms,
            Source::Audio => self.last_ms,
        }
    }

    /// When a session millisecond falls on the audio clock. Only while that is the source.
    pub(crate) fn audio_secs_at(&self, session_ms: f64) -> Option<f64> {
        (self.source == Source::Audio).then(|| (session_ms - self.offset_ms) / 1000.0)
    }
}

/// The page's own monotone clock.
pub(crate) fn page_ms() -> f64 {
    web_sys::window().and_then(|window| window.performance()).map_or(0.0, |clock| clock.now())
}

/// Now, as the wall clock of this device shows it.
pub(crate) fn stamp() -> Stamp {
    let now = js_sys::Date::new_0();
    Stamp {
        epoch_secs: (now.get_time() / 1000.0) as i64,
        offset_mins: -(now.get_timezone_offset() as i16),
    }
}

/// Chance, for ids.
pub(crate) fn chance() -> u32 {
    (js_sys::Math::random() * f64::from(u32::MAX)) as u32
}
