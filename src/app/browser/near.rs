//! Tells when elements come near the part of the page that is seen, and when they leave it.

use js_sys::Array;
use wasm_bindgen::prelude::*;
use web_sys::{Element, IntersectionObserver, IntersectionObserverEntry, IntersectionObserverInit};

/// Watches for as long as it lives.
pub(crate) struct Near {
    observer: IntersectionObserver,
    /// Called by the browser; must live as long as the observer.
    _told: Closure<dyn FnMut(Array)>,
}

impl Near {
    /// Tells each watched element once, soon after it is watched, and then with every change:
    /// true when it is within `margin` (as in CSS) of what is seen. `None` where browsers cannot.
    pub(crate) fn new(margin: &str, told: impl Fn(&Element, bool) + 'static) -> Option<Self> {
        let told = Closure::<dyn FnMut(Array)>::new(move |entries: Array| {
            for entry in entries.iter() {
                let entry: IntersectionObserverEntry = entry.unchecked_into();
                told(&entry.target(), entry.is_intersecting());
            }
        });
        let options = IntersectionObserverInit::new();
        options.set_root_margin(margin);
        let call = told.as_ref().unchecked_ref();
        let observer = IntersectionObserver::new_with_options(call, &options).ok()?;
        Some(Self { observer, _told: told })
    }

    pub(crate) fn watch(&self, element: &Element) {
        self.observer.observe(element);
    }
}

impl Drop for Near {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}
