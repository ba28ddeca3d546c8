//! Answers to pick: on or off, and one number out of a few.

use std::borrow::Cow;
use std::rc::Rc;
use std::sync::Arc;

use super::attr::{holds, is, keeps};
use super::markup::{press, text, with};
use super::node::View;
use crate::app::state::AppState;

/// Whether an answer is given now.
pub(crate) type Is = Box<dyn Fn() -> bool + Send + Sync>;

/// An answer that is on or off. `label` names it where its words do not.
pub(crate) fn pick(
    class: &'static str,
    words: impl Into<Cow<'static, str>>,
    label: Option<String>,
    is: Is,
    act: Box<dyn Fn()>,
) -> View {
    fn any(
        class: &'static str,
        words: Cow<'static, str>,
        label: Option<String>,
        is: Is,
        act: Box<dyn Fn()>,
    ) -> View {
        let mut attributes = vec![holds("aria-pressed", is)];
        attributes.extend(label.map(|label| keeps("aria-label", label)));
        press(class, attributes, vec![text(words)], act)
    }
    any(class, words.into(), label, is, act)
}

/// One number of a few, as a row of keys; up to 10 they are told as so many of 10.
pub(crate) fn scale(
    app: AppState,
    name: &'static str,
    (low, high): (u8, u8),
    now: impl Fn() -> Option<u8> + Send + Sync + 'static,
    set: impl Fn(u8) + 'static,
) -> View {
    fn any(
        app: AppState,
        name: &'static str,
        (low, high): (u8, u8),
        now: &Arc<dyn Fn() -> Option<u8> + Send + Sync>,
        set: &Rc<dyn Fn(u8)>,
    ) -> View {
        let keys = (low..=high).map(|value| {
            let (now, set) = (Arc::clone(now), Rc::clone(set));
            let label = (high == 10).then(|| (app.words().hands.of_ten)(value));
            let on: Is = Box::new(move || now() == Some(value));
            pick("key", value.to_string(), label, on, Box::new(move || set(value)))
        });
        let count = (high - low + 1).to_string();
        let attributes =
            vec![is("role", "group"), is("aria-label", name), keeps("data-keys", count)];
        with("div", "keys-row", attributes, keys.collect())
    }
    any(app, name, (low, high), &(Arc::new(now) as _), &(Rc::new(set) as _))
}
