//! An `IndexedDB` with one store, opened for each thing that is done with it: it is not made before
//! there is something to keep.

use js_sys::Array;
use wasm_bindgen::prelude::*;
use web_sys::{IdbFactory, IdbObjectStore, IdbRequest, IdbTransactionMode};

use super::black_box::{answer, open_database};

/// Where it is.
#[derive(Clone, Copy)]
pub(super) struct Shelf {
    pub(super) database: &'static str,
    pub(super) store: &'static str,
}

/// What is asked of the store.
pub(super) type Act = dyn FnOnce(&IdbObjectStore) -> Result<IdbRequest, JsValue>;

const VERSION: u32 = 1;

impl Shelf {
    /// One change, and its answer once it is on disk.
    pub(super) async fn change(self, act: Box<Act>) -> Option<()> {
        let database = open_database(self.database, VERSION, self.store).await?;
        let mode = IdbTransactionMode::Readwrite;
        let transaction = database.transaction_with_str_and_mode(self.store, mode).ok()?;
        let request = act(&transaction.object_store(self.store).ok()?).ok()?;
        let done = answer(request).await;
        database.close();
        done.map(|_| ())
    }

    /// Every key and what lies there; `None` where nothing can be read.
    pub(super) async fn all(self) -> Option<Vec<(JsValue, JsValue)>> {
        let database = open_database(self.database, VERSION, self.store).await?;
        let store =
            database.transaction_with_str(self.store).ok()?.object_store(self.store).ok()?;
        // Both are asked before either is waited for: an answer that nobody waits for yet is missed.
        let keys = answer(store.get_all_keys().ok()?);
        let values = answer(store.get_all().ok()?);
        let keys: Array = keys.await?.unchecked_into();
        let values: Array = values.await?.unchecked_into();
        database.close();
        Some(keys.iter().zip(values.iter()).collect())
    }

    /// Removes all of it, and where it was.
    pub(super) async fn clear(self) {
        let factory: Option<IdbFactory> = web_sys::window().and_then(|it| it.indexed_db().ok()?);
        if let Some(asked) = factory.and_then(|it| it.delete_database(self.database).ok()) {
            answer(asked.unchecked_into()).await;
        }
    }
}
