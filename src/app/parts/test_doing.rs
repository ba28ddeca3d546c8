//! A self-test while it is done: where somebody is in it and what was said so far.

use kneeline::assess::timing::played;
use kneeline::assess::{Protocol, Run};
use kneeline::exercise::Side;
use leptos::prelude::*;

use super::attr::is;
use super::markup::{text, with};
use super::node::View;
use super::test_gone::Gone;
use crate::app::state::AppState;
use crate::app::{around, ask, hear};

/// Not answered, not measured.
pub(crate) const OPEN: usize = usize::MAX;
/// Where somebody is in a test.
pub(crate) const INTRO: usize = 0;
pub(crate) const RUNNING: usize = 1;
pub(crate) const SHEET: usize = 2;
pub(crate) const SAVED: usize = 3;
/// The id of what has the focus when a step begins.
pub(crate) const STEP: &str = "step";

/// One test being done. Its page made it and ends it.
#[derive(Clone, Copy)]
pub(crate) struct Doing {
    pub(crate) app: AppState,
    pub(crate) protocol: &'static Protocol,
    pub(crate) step: RwSignal<usize>,
    /// The side that is tested; 1: the right one.
    pub(crate) right: RwSignal<usize>,
    /// Seconds to get into position.
    pub(crate) ready: RwSignal<usize>,
    pub(crate) counted: RwSignal<usize>,
    pub(crate) faults: RwSignal<usize>,
    pub(crate) pain: RwSignal<usize>,
    pub(crate) height: RwSignal<usize>,
    /// Pain right now.
    pub(crate) knee: RwSignal<usize>,
    /// Somebody asked to do it although it is early.
    pub(crate) early: RwSignal<bool>,
    /// The id of the note that was kept.
    pub(crate) saved: RwSignal<String>,
    pub(crate) gone: Gone,
    /// When the side that is over ended, in whole seconds of the session clock.
    pub(crate) rest: RwSignal<usize>,
}

impl Doing {
    /// A test that nobody has begun.
    pub(crate) fn new(app: AppState, protocol: &'static Protocol) -> Self {
        Self {
            app,
            protocol,
            step: RwSignal::new(INTRO),
            right: RwSignal::new(0),
            ready: RwSignal::new(0),
            counted: RwSignal::new(OPEN),
            faults: RwSignal::new(0),
            pain: RwSignal::new(OPEN),
            height: RwSignal::new(OPEN),
            knee: RwSignal::new(OPEN),
            early: RwSignal::new(false),
            saved: RwSignal::new(String::new()),
            gone: Gone::new(app),
            rest: RwSignal::new(0),
        }
    }

    pub(crate) fn side(self) -> Side {
        if self.right.get() == 1 { Side::Right } else { Side::Left }
    }

    /// Goes to a step and puts the focus on its heading.
    pub(crate) fn go(self, step: usize) {
        self.step.set(step);
        ask::focus(STEP.to_owned());
    }

    /// Begins one side, inside the tap.
    pub(crate) fn begin(self, side: Side, by_hand: bool) {
        self.right.set(usize::from(side == Side::Right));
        self.counted.set(OPEN);
        self.faults.set(0);
        self.pain.set(OPEN);
        let Some(played) = played(self.protocol, side).filter(|_| !by_hand) else {
            return self.go(SHEET);
        };
        self.ready.set(0);
        let endless = self.protocol.all_out && matches!(self.protocol.run, Run::Hold(_));
        hear::listen_spoken(self.app, played.timeline, &played.circuit, !endless);
        around::keep_screen_on(self.app, true);
        self.go(RUNNING);
    }
}

/// The heading of a step, which takes the focus.
pub(crate) fn step_heading(words: String) -> View {
    with("h2", "test__heading", vec![is("id", STEP), is("tabindex", "-1")], vec![text(words)])
}
