//! Numbers of a circuit in the making, with big buttons that repeat while they are held down.

use std::cell::Cell;
use std::rc::Rc;
use std::time::Duration;

use kneeline::builder::Edit;
use kneeline::circuit::{
    MAX_HOLD_SECS, MAX_PHASE_SECS, MAX_REPS, MAX_REST_SECS, MAX_ROUNDS, MAX_SETS,
};
use kneeline::exercise::{Measure, Phase};
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;

use super::attr::{keeps, on};
use super::builder_draft::Build;
use super::live::live;
use super::markup::{el, icon, press, say, tell, with};
use super::node::View;
use crate::app::hear;

/// So long a button is held until it repeats, and then so often.
const FIRST: Duration = Duration::from_millis(500);
const NEXT: Duration = Duration::from_millis(120);

/// A number of the circuit; with the place of its station.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Field {
    Rounds,
    RoundRest,
    Sets(usize),
    Amount(usize),
    Rest(usize),
    Tempo(usize, Phase),
}

impl Field {
    fn get(self, build: Build) -> u16 {
        build.draft.with(|draft| {
            let circuit = draft.circuit();
            let station = |at: usize| circuit.stations.get(at);
            match self {
                Self::Rounds => circuit.rounds.into(),
                Self::RoundRest => circuit.round_rest_secs,
                Self::Sets(at) => station(at).map_or(1, |it| it.sets.into()),
                Self::Amount(at) => station(at).map_or(1, |it| it.amount),
                Self::Rest(at) => station(at).map_or(0, |it| it.rest_secs),
                Self::Tempo(at, phase) => station(at).map_or(0, |it| it.tempo().secs(phase).into()),
            }
        })
    }

    fn edit(self, value: u16) -> Edit {
        let small = value.min(255) as u8;
        match self {
            Self::Rounds => Edit::Rounds(small),
            Self::RoundRest => Edit::RoundRest(value),
            Self::Sets(at) => Edit::Sets(at, small),
            Self::Amount(at) => Edit::Amount(at, value),
            Self::Rest(at) => Edit::Rest(at, value),
            Self::Tempo(at, phase) => Edit::Tempo(at, phase, small),
        }
    }

    /// Least, most, and how far a tap goes.
    fn range(self, build: Build) -> (u16, u16, u16) {
        let measure = |at| untrack(|| build.station(at)).map(|it| it.exercise.dose.measure);
        match self {
            Self::Rounds => (1, MAX_ROUNDS.into(), 1),
            Self::RoundRest => (0, MAX_REST_SECS, 15),
            Self::Sets(_) => (1, MAX_SETS.into(), 1),
            Self::Amount(at) if measure(at) == Some(Measure::HoldSecs) => (1, MAX_HOLD_SECS, 5),
            Self::Amount(_) => (1, MAX_REPS, 1),
            Self::Rest(_) => (0, MAX_REST_SECS, 5),
            Self::Tempo(..) => (0, MAX_PHASE_SECS.into(), 1),
        }
    }

    /// One tap; whether it did something. At an end the circuit itself says why not.
    fn step(self, build: Build, up: bool, goes_on: bool) -> bool {
        let now = untrack(|| self.get(build));
        let (least, most, step) = self.range(build);
        let next = match (up, now) {
            (false, 0) => {
                build.say(build.words().least);
                return false;
            }
            (true, now) if now >= most => now + 1,
            (false, now) if now <= least => now - 1,
            (true, now) => ((now / step + 1) * step).min(most),
            (false, now) => ((now.div_ceil(step) - 1) * step).max(least),
        };
        hear::hush(build.app);
        build.edit(self.edit(next), goes_on)
    }
}

/// A name, the value as `told`, less and more.
pub(crate) fn stepper(
    build: Build,
    class: &'static str,
    field: Field,
    name: &'static str,
    told: fn(Build, u16) -> String,
) -> View {
    let words = &build.app.words().early;
    let told = live(move || told(build, field.get(build)));
    let tap = |name: String, glyph, up| {
        repeating(name, glyph, Rc::new(move |goes_on| field.step(build, up, goes_on)))
    };
    let controls = vec![
        tap((words.less)(name), "minus", false),
        tell("output", "stepper__value", told),
        tap((words.more)(name), "plus", true),
    ];
    let inner = vec![say("p", "setting__name", name), el("div", "stepper__controls", controls)];
    super::markup::group(class, name, inner)
}

/// A button that acts once for a tap, and again and again while it is held: `act` is told whether
/// it goes on, and says whether it may.
fn repeating(name: String, glyph: &'static str, act: Rc<dyn Fn(bool) -> bool>) -> View {
    // The press that goes on, by its number; gone with the button.
    let held = StoredValue::new(0_u32);
    let repeated = Rc::new(Cell::new(false));
    let stop = move |_| held.update_value(|number| *number += 1);
    let (again_act, flag) = (Rc::clone(&act), Rc::clone(&repeated));
    let begin = on("pointerdown", move |event| {
        let pointer: &leptos::web_sys::PointerEvent = event.unchecked_ref();
        flag.set(false);
        held.update_value(|number| *number += 1);
        if pointer.button() == 0 && pointer.is_primary() {
            let number = held.get_value();
            again(held, number, Rc::clone(&flag), Rc::clone(&again_act), FIRST);
        }
    });
    let by_key = Rc::clone(&repeated);
    let attributes = vec![
        keeps("aria-label", name),
        begin,
        on("pointerup", stop),
        on("pointercancel", stop),
        on("pointerleave", stop),
        on("keydown", move |_| by_key.set(false)),
        on("contextmenu", |event| event.prevent_default()),
    ];
    press("button stepper__button build-step", attributes, vec![icon(glyph)], move || {
        // The click that ends a long press is no tap.
        if !repeated.replace(false) {
            act(false);
        }
    })
}

fn again(
    held: StoredValue<u32>,
    number: u32,
    repeated: Rc<Cell<bool>>,
    act: Rc<dyn Fn(bool) -> bool>,
    after: Duration,
) {
    let go = move || {
        if held.try_get_value() == Some(number) && act(repeated.replace(true)) {
            again(held, number, repeated, act, NEXT);
        }
    };
    set_timeout(go, after);
}

/// Steppers that belong together.
pub(crate) fn steppers(inner: Vec<View>) -> View {
    with("div", "build-steps", Vec::new(), inner)
}

/// How seconds are told in a stepper.
pub(crate) fn secs(build: Build, value: u16) -> String {
    (build.words().secs)(value)
}
