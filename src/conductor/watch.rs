//! Whether time went on without the sound: a frozen page, a sleeping device, a context that says
//! it runs and stands still.

/// Longer than any burst of rendering; a sound that has not moved for so long will not.
const STUCK_AFTER_MS: f64 = 2_500.0;
/// The wall clock may be set while the page's clock sleeps with the device.
const ASLEEP_AFTER_MS: f64 = 30_000.0;

/// Looked at about once a second while a session runs.
#[derive(Debug, Default)]
pub struct Watch {
    last: Option<Look>,
    /// Milliseconds by which the sound has stayed behind since it last moved.
    behind_ms: f64,
}

/// Readings of the page's clock, the wall clock and the session's, all in milliseconds.
#[derive(Clone, Copy, Debug)]
pub struct Look {
    pub page: f64,
    pub wall: f64,
    pub session: f64,
}

/// Why the sound is not where it should be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// The page ran and the sound did not.
    Stuck,
    /// Page or device slept.
    Slept,
}

impl Watch {
    /// Forgets what was seen: something new plays.
    pub fn start_over(&mut self) {
        *self = Self::default();
    }

    /// Whether something went wrong since the last look.
    pub fn look(&mut self, now: Look) -> Option<Trouble> {
        let last = self.last.replace(now)?;
        let page = now.page - last.page;
        let session = now.session - last.session;
        if now.wall - last.wall - page > ASLEEP_AFTER_MS {
            self.start_over();
            return Some(Trouble::Slept);
        }
        let moved = session > page / 2.0;
        self.behind_ms = if moved { 0.0 } else { self.behind_ms + page - session };
        let trouble = (self.behind_ms > STUCK_AFTER_MS).then_some({
            // A page that looked each second was awake.
            if page > STUCK_AFTER_MS { Trouble::Slept } else { Trouble::Stuck }
        });
        if trouble.is_some() {
            self.start_over();
        }
        trouble
    }
}
