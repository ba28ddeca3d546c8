//! Pictures that somebody asked to keep: an `IndexedDB` of their own, on this device only. It is not
//! made before there is one to keep.

use js_sys::{Object, Reflect};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::spawn_local;
use web_sys::Blob;

use super::shelf::Shelf;

const SHELF: Shelf = Shelf { database: "kneeline-pictures", store: "pictures" };

/// A kept picture.
pub(crate) struct Kept {
    /// Of the angle that was measured on it, or a word and a time.
    pub(crate) id: String,
    pub(crate) blob: Blob,
    /// Pixels.
    pub(crate) size: (u32, u32),
    /// What was tapped: `x,y` in pixels with blanks between.
    pub(crate) points: String,
    /// When it was kept, in seconds since 1970.
    pub(crate) secs: f64,
}

/// Keeps a picture; `then` hears whether it is on disk.
pub(crate) fn put(kept: &Kept, then: Box<dyn FnOnce(bool)>) {
    let value = Object::new();
    let fields: [(&str, JsValue); 5] = [
        ("blob", kept.blob.clone().into()),
        ("width", kept.size.0.into()),
        ("height", kept.size.1.into()),
        ("points", kept.points.as_str().into()),
        ("secs", kept.secs.into()),
    ];
    for (name, field) in fields {
        let _ = Reflect::set(&value, &name.into(), &field);
    }
    let key = JsValue::from(&kept.id);
    spawn_local(async move {
        then(SHELF.change(Box::new(move |store| store.put_with_key(&value, &key))).await.is_some());
    });
}

/// Forgets one picture.
pub(crate) fn delete(id: &str, then: impl FnOnce() + 'static) {
    let key = JsValue::from(id);
    spawn_local(async move {
        SHELF.change(Box::new(move |store| store.delete(&key))).await;
        then();
    });
}

/// All of them by id, which sorts those of a kind by time; `None` where they cannot be read.
pub(crate) fn all(then: Box<dyn FnOnce(Option<Vec<Kept>>)>) {
    spawn_local(async move { then(read().await) });
}

/// Forgets all of them, and where they were.
pub(crate) fn clear(then: impl FnOnce() + 'static) {
    spawn_local(async move {
        SHELF.clear().await;
        then();
    });
}

async fn read() -> Option<Vec<Kept>> {
    let both = SHELF.all().await?;
    Some(both.iter().filter_map(|(key, value)| one(key, value)).collect())
}

fn one(key: &JsValue, value: &JsValue) -> Option<Kept> {
    let field = |name: &str| Reflect::get(value, &name.into()).ok();
    let number = |name: &str| field(name)?.as_f64();
    Some(Kept {
        id: key.as_string()?,
        blob: field("blob")?.dyn_into().ok()?,
        size: (number("width")? as u32, number("height")? as u32),
        points: field("points")?.as_string()?,
        secs: number("secs")?,
    })
}
