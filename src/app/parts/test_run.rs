//! The timing of a self-test by ear: what is counted, as large as it gets, and one button.

use kneeline::assess::Run;
use kneeline::assess::timing::{Now, now};
use kneeline::exercise::Side;
use kneeline::library;
use kneeline::words::assess;
use leptos::prelude::*;

use super::attr::{is, lives};
use super::figure_loop::{Reel, loop_figure};
use super::frames::calm_frames;
use super::live::live;
use super::markup::{el, icon, marked, press, say, with};
use super::node::{ToView, View};
use super::test_doing::{Doing, OPEN, RUNNING, SHEET, STEP};
use crate::app::{around, hear};

impl Doing {
    /// What is counted now; goes on to the sheet when it is over.
    fn follow(self) {
        // Silenced from elsewhere: a key of the headset, a lost device.
        if !self.app.listening.get_untracked() {
            return self.end();
        }
        let Some(moment) = hear::listened(self.app) else {
            self.counted.set(self.protocol.timed_to().into());
            return self.end();
        };
        let (ready, count) = match now(self.protocol, &moment) {
            Now::Ready(secs) => (usize::from(secs), OPEN),
            Now::Done(count) => (0, usize::from(count)),
        };
        if self.ready.get_untracked() != ready {
            self.ready.set(ready);
        }
        if count != OPEN && self.counted.get_untracked() != count {
            self.counted.set(count);
        }
    }

    fn end(self) {
        if self.step.get_untracked() != RUNNING {
            return;
        }
        hear::hush(self.app);
        if self.counted.get_untracked() == OPEN {
            self.counted.set(0);
        }
        self.go(SHEET);
    }
}

/// The timing: what is counted, as large as it gets, and one button.
pub(crate) fn run(doing: Doing) -> View {
    let Doing { app, protocol, .. } = doing;
    let words = assess(app.lang());
    calm_frames(move |_| doing.follow());
    // Also when the page is left.
    on_cleanup(move || around::keep_screen_on(app, false));
    let is_ready = move || doing.ready.get() > 0;
    let number = live(move || {
        let shown = if is_ready() { doing.ready.get() } else { doing.counted.get() };
        if shown == OPEN { String::new() } else { shown.to_string() }
    });
    let is_hold = matches!(protocol.run, Run::Hold(_));
    let unit = live(move || match (is_ready(), is_hold) {
        (true, _) => words.ready,
        (false, true) => words.hold,
        (false, false) => words.reps,
    });
    let state = live(move || if is_ready() { "ready" } else { "counting" });
    let stop = if is_hold { words.stop_hold } else { words.stop_reps };
    let side = doing.right.get_untracked();
    let side = if side == 1 { Side::Right } else { Side::Left };
    let mut inner = vec![
        say("p", "test-run__side", (words.side_of)(side)),
        marked("p", "test-run__count", "aria-hidden", Some("true"), vec![number.view()]),
        marked("p", "test-run__unit", "role", Some("status"), vec![unit.view()]),
    ];
    if let Some(exercise) = library::find(protocol.exercise) {
        let reel = Reel::new(exercise, false);
        let authored = exercise.movement.authored;
        reel.other.set(authored != Side::Both && side != authored);
        inner.push(el("div", "test-run__figure", vec![loop_figure(app, reel)]));
    }
    let attributes = vec![is("id", STEP), is("type", "button")];
    let inside = vec![icon("square"), say("span", "", stop)];
    inner.push(press("button button--start test-run__stop", attributes, inside, move || {
        doing.end();
    }));
    with("section", "hero test-run", vec![lives("data-state", state)], inner)
}
