//! The black box: a strict `IndexedDB` copy of the running session alone. A browser killed within
//! a minute of a localStorage write can lose that write; this one is on disk when it returns.

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::Promise;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{IdbDatabase, IdbFactory, IdbRequest};

use super::interop;

const DATABASE: &str = "kneeline-black-box";
const STORE: &str = "box";
const KEY: &str = "running";

/// Opened once; before that, and where `IndexedDB` is missing, everything is a no-op.
#[derive(Clone, Default)]
pub(crate) struct Recorder(Rc<RefCell<Option<IdbDatabase>>>);

impl Recorder {
    /// Opens the box and hands over what it holds.
    pub(crate) fn open(&self, found: impl FnOnce(Option<String>) + 'static) {
        let slot = Rc::clone(&self.0);
        spawn_local(async move {
            let database = open_database().await;
            let text = match &database {
                Some(database) => read(database).await,
                None => None,
            };
            *slot.borrow_mut() = database;
            found(text);
        });
    }

    /// Replaces what the box holds.
    pub(crate) fn write(&self, text: &str) {
        let database = self.0.borrow();
        let Some(database) = database.as_ref() else { return };
        // The box is a second line of defence: if it fails, localStorage still has every set.
        if let Ok(transaction) = interop::strict_transaction(database, STORE)
            && let Ok(store) = transaction.object_store(STORE)
        {
            let _ = store.put_with_key(&text.into(), &KEY.into());
        }
    }
}

async fn open_database() -> Option<IdbDatabase> {
    let factory: IdbFactory = web_sys::window()?.indexed_db().ok()??;
    let request = factory.open_with_u32(DATABASE, 1).ok()?;
    let upgrade = {
        let request = request.clone();
        Closure::<dyn FnMut()>::new(move || {
            if let Ok(result) = request.result() {
                let database: IdbDatabase = result.unchecked_into();
                let _ = database.create_object_store(STORE);
            }
        })
    };
    request.set_onupgradeneeded(Some(upgrade.as_ref().unchecked_ref()));
    finished(&request).await.map(JsCast::unchecked_into)
}

async fn read(database: &IdbDatabase) -> Option<String> {
    let transaction = database.transaction_with_str(STORE).ok()?;
    let request = transaction.object_store(STORE).ok()?.get(&KEY.into()).ok()?;
    finished(&request).await?.as_string()
}

/// The request's result, once it has one; `None` if it failed.
async fn finished(request: &IdbRequest) -> Option<JsValue> {
    let promise = Promise::new(&mut |resolve, reject| {
        request.set_onsuccess(Some(&resolve));
        request.set_onerror(Some(&reject));
    });
    JsFuture::from(promise).await.ok()?;
    request.result().ok()
}
