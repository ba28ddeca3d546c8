//! The black box: a strict `IndexedDB` copy of the newest lines. A browser that is killed can lose
//! what it wrote to localStorage in the last minutes; this one is on disk when it returns.

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::{Array, Promise};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{IdbDatabase, IdbFactory, IdbObjectStore, IdbRequest};

use super::interop;

const DATABASE: &str = "kneeline-black-box";
/// The box of the first release held one text; its store is not read any more.
const VERSION: u32 = 2;
const STORE: &str = "lines";

/// Opened once; where `IndexedDB` is missing, everything is a no-op.
#[derive(Clone, Default)]
pub(crate) struct Recorder(Rc<RefCell<Door>>);

#[derive(Default)]
enum Door {
    #[default]
    Opening,
    Open(IdbDatabase),
    /// No box here.
    Missing,
}

impl Recorder {
    /// Opens the box and hands over what it holds, by key.
    pub(crate) fn open(&self, found: impl FnOnce(Vec<(String, String)>) + 'static) {
        let slot = Rc::clone(&self.0);
        spawn_local(async move {
            let database = open_database(DATABASE, VERSION, STORE).await;
            let lines = match &database {
                Some(database) => read(database).await,
                None => None,
            };
            *slot.borrow_mut() = database.map_or(Door::Missing, Door::Open);
            found(lines.unwrap_or_default());
        });
    }

    /// Hands over what it holds now; nothing where there is no box.
    pub(crate) fn look(&self, found: impl FnOnce(Vec<(String, String)>) + 'static) {
        let database = match &*self.0.borrow() {
            Door::Open(database) => Some(database.clone()),
            Door::Opening | Door::Missing => None,
        };
        spawn_local(async move {
            let lines = match &database {
                Some(database) => read(database).await,
                None => None,
            };
            found(lines.unwrap_or_default());
        });
    }

    /// Whether what should go in has to wait.
    pub(crate) fn is_opening(&self) -> bool {
        matches!(*self.0.borrow(), Door::Opening)
    }

    /// Keeps texts under their keys, in the place of what was there.
    pub(crate) fn put<'a>(&self, texts: impl IntoIterator<Item = (&'a str, String)>) {
        let Some(store) = self.store() else { return };
        for (key, text) in texts {
            let _ = store.put_with_key(&text.into(), &key.into());
        }
    }

    pub(crate) fn forget(&self, keys: &[String]) {
        let Some(store) = self.store() else { return };
        for key in keys {
            let _ = store.delete(&key.as_str().into());
        }
    }

    /// Empties the box, and calls `then` when it is empty: a page that leaves earlier would take
    /// the change back.
    pub(crate) fn clear(&self, then: impl FnOnce() + 'static) {
        let cleared = self.store().and_then(|store| store.clear().ok()).map(answer);
        spawn_local(async move {
            if let Some(cleared) = cleared {
                cleared.await;
            }
            then();
        });
    }

    /// For one change. The box is a second line of defence: if it fails, localStorage still has
    /// every set.
    fn store(&self) -> Option<IdbObjectStore> {
        let Door::Open(database) = &*self.0.borrow() else { return None };
        let transaction = interop::strict_transaction(database, STORE).ok()?;
        transaction.object_store(STORE).ok()
    }
}

/// Opens a database with one object store, which is made if it is not there.
pub(super) async fn open_database(
    name: &str,
    version: u32,
    store: &'static str,
) -> Option<IdbDatabase> {
    let factory: IdbFactory = web_sys::window()?.indexed_db().ok()??;
    let request = factory.open_with_u32(name, version).ok()?;
    let upgrade = {
        let request = request.clone();
        Closure::<dyn FnMut()>::new(move || {
            if let Ok(result) = request.result() {
                let database: IdbDatabase = result.unchecked_into();
                let _ = database.create_object_store(store);
            }
        })
    };
    request.set_onupgradeneeded(Some(upgrade.as_ref().unchecked_ref()));
    answer(request.unchecked_into()).await.map(JsCast::unchecked_into)
}

async fn read(database: &IdbDatabase) -> Option<Vec<(String, String)>> {
    let store = database.transaction_with_str(STORE).ok()?.object_store(STORE).ok()?;
    // Both are asked before either is waited for: an answer that nobody waits for yet is missed.
    let keys = answer(store.get_all_keys().ok()?);
    let texts = answer(store.get_all().ok()?);
    let keys: Array = keys.await?.unchecked_into();
    let texts: Array = texts.await?.unchecked_into();
    let both = keys.iter().zip(texts.iter());
    Some(both.filter_map(|(key, text)| Some((key.as_string()?, text.as_string()?))).collect())
}

/// The request's result, once it has one; `None` if it failed.
pub(super) fn answer(request: IdbRequest) -> impl Future<Output = Option<JsValue>> {
    let promise = Promise::new(&mut |resolve, reject| {
        request.set_onsuccess(Some(&resolve));
        request.set_onerror(Some(&reject));
    });
    async move {
        JsFuture::from(promise).await.ok()?;
        request.result().ok()
    }
}
