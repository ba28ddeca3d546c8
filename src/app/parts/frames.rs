//! A call for every animation frame, for as long as the part that asked is shown.

use std::cell::Cell;
use std::rc::Rc;

use leptos::prelude::*;

/// Calls `draw` with each frame's time in milliseconds until the calling component goes.
pub(crate) fn each_frame(draw: impl Fn(f64) + 'static) {
    let alive = Rc::new(Cell::new(true));
    let stop = StoredValue::new_local(Rc::clone(&alive));
    on_cleanup(move || {
        stop.try_with_value(|alive| alive.set(false));
    });
    next(alive, Rc::new(draw));
}

fn next(alive: Rc<Cell<bool>>, draw: Rc<dyn Fn(f64)>) {
    request_animation_frame(move || {
        if alive.get() {
            draw(now_ms());
            next(alive, draw);
        }
    });
}

fn now_ms() -> f64 {
    window().performance().map_or(0.0, |clock| clock.now())
}
