//! Who owns what while the app runs. Everything here lives as long as the page.
//!
//! The session changes through [`AppState::dispatch`] only; the store, the sound and the rest of
//! the browser through `perform`.

use std::sync::Arc;

use kneeline::circuit::Circuit;
use kneeline::history::History;
use kneeline::route::Route;
use kneeline::save::{Mode, Problem, Settings};
use kneeline::session::{Event, Glance, Session};
use kneeline::timeline::Timeline;
use kneeline::words::{Words, words};
use leptos::prelude::*;

use super::perform::World;

/// Signals and the one handle to the browser. Copied freely.
#[derive(Clone, Copy)]
pub(crate) struct AppState {
    /// Changed by the address bar only.
    pub(crate) route: RwSignal<Route>,
    /// The running, paused or interrupted workout. Notified when an event had an effect, not
    /// with every frame.
    pub(crate) session: RwSignal<Option<Session>>,
    /// What the player says; changes at most once a second.
    pub(crate) glance: RwSignal<Option<Glance>>,
    pub(crate) history: RwSignal<History>,
    pub(crate) settings: RwSignal<Settings>,
    pub(crate) store: RwSignal<StoreHealth>,
    pub(crate) sound: RwSignal<Sound>,
    /// Sets of this session that were written and read back.
    pub(crate) kept: RwSignal<usize>,
    pub(crate) update_waiting: RwSignal<bool>,
    /// The device asks for less motion.
    pub(crate) device_calm: bool,
    /// Somebody asked to see the movement all the same.
    pub(crate) moving: RwSignal<bool>,
    pub(crate) world: StoredValue<World, LocalStorage>,
}

/// What the browser lets us keep.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct StoreHealth {
    pub(crate) mode: Mode,
    pub(crate) problems: Vec<Problem>,
    /// A write failed and what it held is in memory only.
    pub(crate) unsaved: bool,
}

/// Whether anything can be heard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sound {
    /// Nobody has asked yet.
    Asleep,
    Running,
    /// The browser did not let it start: one more tap is needed.
    Blocked,
}

/// One animation frame's worth of the running timeline.
pub(crate) struct Frame {
    pub(crate) timeline: Arc<Timeline>,
    /// What is heard now, in milliseconds of the timeline.
    pub(crate) position_ms: u32,
}

impl AppState {
    pub(crate) fn words(self) -> &'static Words {
        words(self.lang())
    }

    /// English now; a second language becomes a setting.
    pub(crate) const fn lang(self) -> kneeline::exercise::Lang {
        let _ = self;
        kneeline::exercise::Lang::En
    }

    /// Hands an event to the session and carries out what it asks, in this call stack: a tap
    /// that starts must also unlock the sound.
    pub(crate) fn dispatch(self, event: Event) {
        let now_ms = self.now_ms();
        let apply = |session: &mut Option<Session>| {
            session.as_mut().map(|session| session.apply(event, now_ms)).unwrap_or_default()
        };
        let effects = self.session.try_update_untracked(apply).unwrap_or_default();
        let changed = event != Event::Tick || !effects.is_empty();
        for effect in effects {
            super::perform::perform(self, effect);
        }
        if changed {
            self.session.notify();
        }
        self.look();
    }

    /// Lays a circuit out and starts it. What an unfinished session has done is kept first.
    pub(crate) fn begin(self, circuit: Circuit) {
        self.prepare(circuit);
        self.dispatch(Event::Start);
    }

    /// Lays a circuit out without starting it.
    pub(crate) fn prepare(self, circuit: Circuit) {
        if self.session.with_untracked(|session| session.as_ref().is_some_and(|s| !s.is_finished()))
        {
            self.dispatch(Event::End);
        }
        let session = super::perform::lay_out(self, circuit);
        self.kept.set(0);
        self.session.set(Some(session));
        self.look();
    }

    /// Looks at the clock, then gives the frame to show now; `None` unless running.
    pub(crate) fn frame(self) -> Option<Frame> {
        self.dispatch(Event::Tick);
        self.peek()
    }

    /// The frame to show now, without looking what has passed.
    pub(crate) fn peek(self) -> Option<Frame> {
        let heard_ms = self.world.try_update_value(World::heard_ms)?;
        self.session.with_untracked(|session| {
            let session = session.as_ref()?;
            let timeline = Arc::clone(session.timeline()?);
            Some(Frame { timeline, position_ms: session.position_ms(heard_ms)? })
        })
    }

    pub(crate) fn is_running(self) -> bool {
        self.session.with(|session| session.as_ref().is_some_and(Session::is_running))
    }

    /// Whether a session waits to be taken up or is running.
    pub(crate) fn is_unfinished(self) -> bool {
        self.session.with(|session| session.as_ref().is_some_and(|session| !session.is_finished()))
    }

    pub(crate) fn trained_today(self) -> bool {
        let today = super::perform::today();
        self.history.with(|history| history.last().is_some_and(|last| last.at.day() == today))
    }

    fn now_ms(self) -> u64 {
        self.world.try_update_value(World::now_ms).unwrap_or_default()
    }

    /// Renews the glance if it differs.
    fn look(self) {
        let heard_ms = self.world.try_update_value(World::heard_ms).unwrap_or_default();
        let glance = self.session.with_untracked(|session| session.as_ref()?.glance(heard_ms));
        if self.glance.get_untracked() != glance {
            self.glance.set(glance);
        }
    }
}

/// The one way to the state.
pub(crate) fn use_app() -> AppState {
    expect_context::<AppState>()
}
