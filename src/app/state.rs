//! Who owns what while the app runs. Everything here lives as long as the page.
//!
//! The session changes through `AppState::dispatch` (in `perform`) only; what is kept, heard and
//! asked of the browser through `perform` and `ask`.

use std::ops::Deref;
use std::sync::Arc;

use kneeline::day::Day;
use kneeline::diary::Diary;
use kneeline::exercise::Filter;
use kneeline::history::History;
use kneeline::lang::Lang;
use kneeline::plan::Plan;
use kneeline::route::Route;
use kneeline::save::{Mode, Problem, SaveError, Settings};
use kneeline::session::{Glance, Session};
use kneeline::timeline::Timeline;
use kneeline::words::{More, Words, more, words};
use leptos::prelude::*;

use super::world::World;

/// The state, which lives as long as the page. Copied freely: every view holds it.
#[derive(Clone, Copy)]
pub(crate) struct AppState(&'static State);

impl Deref for AppState {
    type Target = State;

    fn deref(&self) -> &State {
        self.0
    }
}

/// Signals and the one handle to the browser.
pub(crate) struct State {
    /// Changed by the address bar only.
    pub(crate) route: RwSignal<Route>,
    /// The running, paused or interrupted workout. Notified when an event had an effect, not
    /// with every frame.
    pub(crate) session: RwSignal<Option<Session>>,
    /// What the player says; changes at most once a second.
    pub(crate) glance: RwSignal<Option<Glance>>,
    pub(crate) history: RwSignal<History>,
    pub(crate) diary: RwSignal<Diary>,
    pub(crate) settings: RwSignal<Settings>,
    /// The civil day it is here.
    pub(crate) day: RwSignal<Day>,
    /// What comes next, worked out anew when something it depends on has changed.
    pub(crate) plan: Memo<Plan>,
    pub(crate) store: RwSignal<StoreHealth>,
    pub(crate) sound: RwSignal<Sound>,
    pub(crate) voice: RwSignal<Voice>,
    /// The device refused to keep the screen on, and nobody has waved that away.
    pub(crate) may_lock: RwSignal<bool>,
    /// The player is dark: only the word and the count.
    pub(crate) dimmed: RwSignal<bool>,
    /// Sets of this session that were written and read back.
    pub(crate) kept: RwSignal<usize>,
    /// Something is played to listen to, outside a session.
    pub(crate) listening: RwSignal<bool>,
    /// Counts the changes of what the person has recorded.
    pub(crate) recorded: RwSignal<u32>,
    /// What only pages say. Fetched when the first page asks.
    pub(crate) pages: RwSignal<Pages>,
    /// The code of the pages that come later.
    pub(crate) later: RwSignal<Stage>,
    pub(crate) update_waiting: RwSignal<bool>,
    /// The browser has removed so many sessions, and nobody has waved that away.
    pub(crate) lost: RwSignal<u32>,
    /// Another tab has the session.
    pub(crate) elsewhere: RwSignal<bool>,
    /// The battery is low and nothing charges it, where the browser tells.
    pub(crate) battery_low: RwSignal<bool>,
    /// The device asks for less motion.
    pub(crate) device_calm: bool,
    /// Somebody asked to see the movement all the same.
    pub(crate) moving: RwSignal<bool>,
    pub(crate) browse: RwSignal<Browse>,
    /// Figures in the list of exercises may move.
    pub(crate) figures_move: RwSignal<bool>,
    pub(super) handles: StoredValue<World, LocalStorage>,
}

/// How the exercises are being looked through: going to one and back changes none of it.
#[derive(Debug, Default)]
pub(crate) struct Browse {
    pub(crate) query: String,
    pub(crate) filter: Filter,
}

/// What the browser lets us keep.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct StoreHealth {
    pub(crate) mode: Mode,
    /// Lines that could not be read at this start.
    pub(crate) problems: Vec<Problem>,
    /// All lines that ever could not be read, kept word for word.
    pub(crate) set_aside: usize,
    /// Why a write failed: what it held is in memory only.
    pub(crate) unsaved: Option<SaveError>,
}

/// The words of the pages, which the app does not carry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Pages {
    Asleep,
    Coming,
    Failed,
    /// On their way once more: the way to ask again stays where it is.
    Again,
    Here(Arc<str>),
}

/// How far something is that is fetched when it is first needed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stage {
    Asleep,
    Coming,
    Failed,
    /// On its way once more: the way to ask again stays where it is.
    Again,
    Here,
}

impl Stage {
    /// For the style sheets.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Asleep | Self::Coming => "coming",
            Self::Failed | Self::Again => "failed",
            Self::Here => "here",
        }
    }
}

impl Pages {
    pub(crate) const fn stage(&self) -> Stage {
        match self {
            Self::Asleep => Stage::Asleep,
            Self::Coming => Stage::Coming,
            Self::Failed => Stage::Failed,
            Self::Again => Stage::Again,
            Self::Here(_) => Stage::Here,
        }
    }
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

/// The clips of the voice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Voice {
    /// Not asked for yet, or on its way.
    Unknown,
    Here,
    /// It could not be fetched or read: tones only.
    Missing,
}

/// One animation frame's worth of the running timeline.
pub(crate) struct Frame {
    pub(crate) timeline: Arc<Timeline>,
    /// What is heard now, in milliseconds of the timeline.
    pub(crate) position_ms: u32,
}

impl AppState {
    /// Called once.
    pub(super) fn new(state: State) -> Self {
        Self(Box::leak(Box::new(state)))
    }

    pub(crate) fn words(self) -> &'static Words {
        words(self.lang())
    }

    /// For the pages that come later: naming it anywhere else would make it part of the first
    /// download.
    pub(crate) fn more(self) -> &'static More {
        more(self.lang())
    }

    /// As long as there is one language, nothing is asked for.
    pub(crate) fn lang(self) -> Lang {
        match &Lang::ALL[..] {
            [only] => *only,
            _ => self.settings.with_untracked(|settings| settings.lang),
        }
    }

    /// The frame to show now, without looking what has passed.
    pub(crate) fn peek(self) -> Option<Frame> {
        let heard_ms = self.world(World::heard_ms)?;
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
        self.session.with(|session| session.as_ref().is_some_and(Session::is_unfinished))
    }

    /// Runs something on the browser's handles; `None` only after the app has gone.
    pub(super) fn world<T>(self, act: impl FnOnce(&mut World) -> T) -> Option<T> {
        self.handles.try_update_value(act)
    }
}

/// The one way to the state.
pub(crate) fn use_app() -> AppState {
    expect_context::<AppState>()
}
