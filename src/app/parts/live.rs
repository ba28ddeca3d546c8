//! What changes on a page, without its type.
//!
//! A closure in a view has a type of its own, and each type brings its own copy of Leptos's
//! machinery: about 2 kB of wasm apiece. A signal of text, or a boxed view, brings one for all.

use kneeline::session::Glance;
use leptos::prelude::*;

use super::node::{ToView, View, changing};

/// A text or the value of an attribute that changes.
pub(crate) fn live<T: Into<String>>(
    value: impl Fn() -> T + Send + Sync + 'static,
) -> Signal<String> {
    fn any(value: Box<dyn Fn() -> String + Send + Sync>) -> Signal<String> {
        Signal::derive(value)
    }
    any(Box::new(move || value().into()))
}

/// A view that changes as a whole.
pub(crate) fn live_view(view: impl FnMut() -> View + 'static) -> View {
    changing(Box::new(view))
}

/// A view that is there only while `condition` holds. What it reads does not make it again.
pub(crate) fn when(
    condition: impl Fn() -> bool + Send + Sync + 'static,
    view: impl Fn() -> View + 'static,
) -> View {
    fn any(condition: Box<dyn Fn() -> bool + Send + Sync>, view: Box<dyn Fn() -> View>) -> View {
        let holds = memo(condition);
        live_view(move || if holds.get() { untrack(&view) } else { ().view() })
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

/// A look at the session less what does not matter; what reads it is told only when it changes.
pub(crate) fn memo_glance(
    look: impl Fn() -> Option<Glance> + Send + Sync + 'static,
) -> Memo<Option<Glance>> {
    Memo::new(move |_| look())
}

/// Does something whenever what it reads changes.
pub(crate) fn effect(act: impl Fn() + 'static) {
    fn any(act: Box<dyn Fn()>) {
        Effect::new(move |_: Option<()>| act());
    }
    any(Box::new(act));
}
