//! Tells how wide elements are, and how large their letters.

use js_sys::Array;
use wasm_bindgen::prelude::*;
use web_sys::{Element, ResizeObserver, ResizeObserverEntry};

/// Watches for as long as it lives.
pub(crate) struct Resize {
    observer: ResizeObserver,
    /// Called by the browser; must live as long as the observer.
    _told: Closure<dyn FnMut(Array)>,
}

impl Resize {
    /// Tells each watched element soon after it is watched and whenever its size changes, with its
    /// width and the size of its letters in whole pixels. `None` where browsers cannot.
    pub(crate) fn new(told: impl Fn(&Element, i32, i32) + 'static) -> Option<Self> {
        let told = Closure::<dyn FnMut(Array)>::new(move |entries: Array| {
            for entry in entries.iter() {
                let entry: ResizeObserverEntry = entry.unchecked_into();
                let element = entry.target();
                told(&element, element.client_width(), letters(&element));
            }
        });
        let observer = ResizeObserver::new(told.as_ref().unchecked_ref()).ok()?;
        Some(Self { observer, _told: told })
    }

    pub(crate) fn watch(&self, element: &Element) {
        self.observer.observe(element);
    }
}

impl Drop for Resize {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}

/// The size of the letters in whole pixels, as in `13.6px`; rounded up, so that what is planned
/// for them has room.
fn letters(element: &Element) -> i32 {
    let style = web_sys::window().and_then(|it| it.get_computed_style(element).ok().flatten());
    let size = style.and_then(|style| style.get_property_value("font-size").ok());
    let size = size.unwrap_or_default();
    let whole = size.split(['.', 'p']).next().and_then(|whole| whole.parse::<i32>().ok());
    whole.map_or(13, |whole| whole + i32::from(size.contains('.')))
}
