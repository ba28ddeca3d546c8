//! Steps per minute, tapped along: one large pad, and the number as soon as the beat is even.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use kneeline::cadence::{LOWEST, Reading, Taps};
use leptos::prelude::*;
use leptos::web_sys::Event;

use super::attr::{Attr, is, lives, on};
use super::live::{live, when};
use super::markup::{el, press, say, tell, text, told, with};
use super::node::{ToView, View};
use crate::app::ask;
use crate::app::state::AppState;

/// The id of the pad, for the focus.
pub(crate) const PAD: &str = "pad";
/// The id of the button that starts a run.
pub(crate) const START: &str = "run";

/// Ends `measuring` when a number was taken, or the old one kept.
pub(crate) fn tap_pad(app: AppState, measuring: RwSignal<bool>) -> View {
    let words = &app.more().cadence;
    let taps = Rc::new(RefCell::new(Taps::default()));
    let count = RwSignal::new(0_usize);
    // Steps per minute, or the place of what there is to say instead.
    let said = RwSignal::new(0_usize);
    let sayings = ["", words.slow, words.quick, words.uneven];
    let spm = move || Some(said.get() as u16).filter(|spm| *spm >= LOWEST);
    let tap = move |event: &Event| {
        let mut taps = taps.borrow_mut();
        // When the event was made, not when we came to it.
        taps.tap(event.time_stamp() as u32);
        count.set(taps.count());
        let old = said.get_untracked();
        let new = match taps.reading() {
            Reading::More(_) => 0,
            Reading::Slow => 1,
            Reading::Quick => 2,
            Reading::Uneven => 3,
            // A number that goes up and down by one is no news.
            Reading::Steady(spm) if old.abs_diff(spm.into()) < 2 => old,
            Reading::Steady(spm) => spm.into(),
        };
        if old != new {
            said.set(new);
        }
    };
    let number = live(move || spm().map(|spm| spm.to_string()).unwrap_or_default());
    let status = live(move || match spm() {
        Some(spm) => (words.steady)(spm),
        None => sayings.get(said.get()).copied().unwrap_or_default().to_owned(),
    });
    let progress = vec![
        is("aria-hidden", "true"),
        is("max", "10"),
        lives("value", live(move || count.get().to_string())),
    ];
    let inner = vec![
        say("span", "pad__say", words.tap),
        feet(number),
        with("progress", "pad__taps", progress, Vec::new()),
    ];
    let done = move || {
        measuring.set(false);
        ask::focus(START.to_owned());
    };
    let take = move || {
        if let Some(spm) = untrack(spm) {
            ask::change_settings(app, |settings| settings.cadence = spm);
        }
        done();
    };
    let take_name = live(move || (words.take)(spm().unwrap_or_default()));
    let take = when(
        move || spm().is_some(),
        move || press("button button--primary", Vec::new(), vec![take_name.view()], take),
    );
    let usual = app.settings.with_untracked(|settings| settings.cadence);
    // Where there is no number to keep, what is said takes the place of the hint.
    let hint = if usual > 0 { "quiet" } else { "quiet pad__hint" };
    let mut buttons = vec![take.view()];
    if usual > 0 {
        buttons.push(press("button", Vec::new(), vec![text((words.keep)(usual))], done));
    }
    vec![
        with("button", "pad", taps_on(tap), inner),
        told("pad__told", status),
        el("div", "row", buttons),
        say("p", hint, words.hint),
    ]
    .view()
}

/// A number between two feet; only they are there while it is empty.
pub(crate) fn feet(number: Signal<String>) -> View {
    let sole = |class| say("span", class, "");
    let number = tell("span", "feet__number", number);
    let inner = vec![sole("sole sole--left"), number, sole("sole sole--right")];
    el("span", "feet", inner)
}

/// A finger counts when it comes down. A key, or a screen reader, only clicks.
fn taps_on(tap: impl Fn(&Event) + 'static) -> Vec<Attr> {
    let tap = Rc::new(tap);
    let by_finger = Rc::new(Cell::new(false));
    let (down, finger) = (Rc::clone(&tap), Rc::clone(&by_finger));
    vec![
        is("type", "button"),
        is("id", PAD),
        on("pointerdown", move |event| {
            finger.set(true);
            down(&event);
        }),
        on("click", move |event| {
            if !by_finger.replace(false) {
                tap(&event);
            }
        }),
    ]
}
