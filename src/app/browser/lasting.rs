//! Whether the browser promises to keep what is stored here.

use wasm_bindgen_futures::{JsFuture, spawn_local};

/// Asks for the promise, or only looks whether there is one. `then` hears the answer; nothing
/// happens where the browser knows no such thing.
pub(crate) fn lasting(ask: bool, then: impl FnOnce(bool) + 'static) {
    let Some(storage) = web_sys::window().map(|window| window.navigator().storage()) else {
        return;
    };
    if storage.is_undefined() {
        return;
    }
    let asked = if ask { storage.persist() } else { storage.persisted() };
    let Ok(asked) = asked else { return };
    spawn_local(async move {
        let answer = JsFuture::from(asked).await;
        then(answer.is_ok_and(|answer| answer.is_truthy()));
    });
}
