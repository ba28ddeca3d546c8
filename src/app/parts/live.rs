//! What changes on a page, without its type.
//!
//! A closure in a view has a type of its own, and each type brings its own copy of Leptos's
//! machinery: about 2 kB of wasm apiece. A signal of text, or a boxed view, brings one for all.

use leptos::prelude::*;

/// A view that is made again whenever what it reads changes.
pub(crate) type LiveView = Box<dyn FnMut() -> AnyView + Send>;

/// A value for a text or an attribute that changes.
pub(crate) fn live<T: Send + Sync + 'static>(
    value: impl Fn() -> T + Send + Sync + 'static,
) -> Signal<T> {
    fn any<T: Send + Sync + 'static>(value: Box<dyn Fn() -> T + Send + Sync>) -> Signal<T> {
        Signal::derive(value)
    }
    any(Box::new(value))
}

/// A view that changes as a whole.
pub(crate) fn live_view(view: impl FnMut() -> AnyView + Send + 'static) -> LiveView {
    Box::new(view)
}

/// A view that is there only while `condition` holds.
pub(crate) fn when(
    condition: impl Fn() -> bool + Send + Sync + 'static,
    view: impl Fn() -> AnyView + Send + Sync + 'static,
) -> LiveView {
    fn any(
        condition: Box<dyn Fn() -> bool + Send + Sync>,
        view: Box<dyn Fn() -> AnyView + Send + Sync>,
    ) -> LiveView {
        let holds = memo(condition);
        live_view(move || if holds.get() { view() } else { ().into_any() })
    }
    any(Box::new(condition), Box::new(view))
}

/// Whether something holds; what reads it is told only when that changes.
pub(crate) fn memo(condition: impl Fn() -> bool + Send + Sync + 'static) -> Memo<bool> {
    fn any(condition: Box<dyn Fn() -> bool + Send + Sync>) -> Memo<bool> {
        Memo::new(move |_| condition())
    }
    any(Box::new(condition))
}

/// A text that never changes, where one that may is asked for.
pub(crate) fn fixed(text: &'static str) -> Signal<String> {
    live(move || text.to_owned())
}

/// Does something whenever what it reads changes.
pub(crate) fn effect(act: impl Fn() + 'static) {
    fn any(act: Box<dyn Fn()>) {
        Effect::new(move |_: Option<()>| act());
    }
    any(Box::new(act));
}
