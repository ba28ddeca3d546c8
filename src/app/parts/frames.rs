//! A call for every animation frame, for as long as the part that asked is shown.

use std::cell::Cell;
use std::rc::Rc;

use leptos::prelude::*;

/// Some thirty times a second: what takes seconds to move looks the same with more.
const CALM_EVERY_MS: f64 = 25.0;

/// As [`each_frame`], but only as often as the eye needs for slow movements: a phone stays cool for
/// a whole session.
pub(crate) fn calm_frames(draw: impl Fn(f64) + 'static) {
    let drawn_ms = Cell::new(f64::MIN);
    each_frame(move |ms| {
        if ms - drawn_ms.get() >= CALM_EVERY_MS {
            drawn_ms.set(ms);
            draw(ms);
        }
    });
}

/// Calls `draw` before each frame with the milliseconds since the page was opened, until the
/// calling component goes. Stops by itself while the page is hidden.
pub(crate) fn each_frame(draw: impl Fn(f64) + 'static) {
    let alive = Rc::new(Cell::new(true));
    let flag = StoredValue::new_local(Rc::clone(&alive));
    on_cleanup(move || {
        flag.try_with_value(|alive| alive.set(false));
    });
    next(alive, Rc::new(draw));
}

fn next(alive: Rc<Cell<bool>>, draw: Rc<dyn Fn(f64)>) {
    request_animation_frame(move || {
        if alive.get() {
            draw(window().performance().map_or(0.0, |clock| clock.now()));
            next(alive, draw);
        }
    });
}
