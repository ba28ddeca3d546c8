//! A call for every animation frame, for as long as the part that asked is shown.

use std::cell::Cell;
use std::rc::Rc;

use leptos::prelude::*;

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
