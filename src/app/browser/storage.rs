//! localStorage as a [`Kv`]. Every way it can fail comes back as a value.

use kneeline::save::{Kv, KvError};
use wasm_bindgen::JsCast;
use web_sys::{DomException, Storage};

/// The browser's localStorage, if it gives us one.
#[derive(Clone)]
pub(crate) struct LocalStorage(Storage);

impl LocalStorage {
    /// `None` where storage is switched off, blocked or not writable at all.
    pub(crate) fn open() -> Option<Self> {
        let storage = web_sys::window()?.local_storage().ok()??;
        let probe = "kneeline-probe";
        storage.set_item(probe, "1").or_else(|error| full_is_fine(&error)).ok()?;
        let _ = storage.remove_item(probe);
        Some(Self(storage))
    }
}

/// A full store can still be read; only writing needs room.
fn full_is_fine(error: &wasm_bindgen::JsValue) -> Result<(), KvError> {
    match kind(error) {
        KvError::Full => Ok(()),
        other @ (KvError::Unavailable | KvError::Other) => Err(other),
    }
}

fn kind(error: &wasm_bindgen::JsValue) -> KvError {
    match error.dyn_ref::<DomException>().map(DomException::name).as_deref() {
        Some("QuotaExceededError" | "NS_ERROR_DOM_QUOTA_REACHED") => KvError::Full,
        Some("SecurityError") => KvError::Unavailable,
        Some(_) | None => KvError::Other,
    }
}

impl Kv for LocalStorage {
    fn get(&self, key: &str) -> Result<Option<String>, KvError> {
        self.0.get_item(key).map_err(|error| kind(&error))
    }

    fn set(&mut self, key: &str, value: &str) -> Result<(), KvError> {
        self.0.set_item(key, value).map_err(|error| kind(&error))
    }

    fn remove(&mut self, key: &str) -> Result<(), KvError> {
        self.0.remove_item(key).map_err(|error| kind(&error))
    }

    fn keys(&self, prefix: &str) -> Result<Vec<String>, KvError> {
        let length = self.0.length().map_err(|error| kind(&error))?;
        let keys = (0..length).filter_map(|index| self.0.key(index).ok().flatten());
        Ok(keys.filter(|key| key.starts_with(prefix)).collect())
    }
}
