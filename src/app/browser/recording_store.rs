//! What somebody has recorded: an `IndexedDB` of its own, on this device only. Samples as they are
//! played, so that no browser has to read another's format.

use js_sys::Int16Array;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::spawn_local;

use super::shelf::Shelf;

const SHELF: Shelf = Shelf { database: "kneeline-recordings", store: "recordings" };

/// Keeps samples under an id, in the place of what was there; `then` hears whether they are on disk.
pub(crate) fn put(id: &str, samples: &[i16], then: Box<dyn FnOnce(bool)>) {
    let (key, value) = (JsValue::from(id), Int16Array::from(samples));
    spawn_local(async move {
        then(SHELF.change(Box::new(move |store| store.put_with_key(&value, &key))).await.is_some());
    });
}

/// Forgets what is under an id.
pub(crate) fn delete(id: &str) {
    let key = JsValue::from(id);
    spawn_local(async move {
        SHELF.change(Box::new(move |store| store.delete(&key))).await;
    });
}

/// Samples and their id.
pub(crate) type Kept = (String, Vec<i16>);

/// All of them; nothing where they cannot be read.
pub(crate) fn all(then: Box<dyn FnOnce(Vec<Kept>)>) {
    spawn_local(async move {
        let all = SHELF.all().await.unwrap_or_default();
        let one = |(key, value): (JsValue, JsValue)| {
            Some((key.as_string()?, value.dyn_into::<Int16Array>().ok()?.to_vec()))
        };
        then(all.into_iter().filter_map(one).collect());
    });
}

/// Forgets all of them, and where they were.
pub(crate) fn clear(then: impl FnOnce() + 'static) {
    spawn_local(async move {
        SHELF.clear().await;
        then();
    });
}
