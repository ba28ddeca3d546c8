//! One session at a time for all tabs of this browser: a lock that lasts as long as the session. It
//! is for people's sake; that no set is lost rests on keys that only their writer writes.

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::{Function, Object, Promise, Reflect};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::DomException;

use super::interop::{self, LockManager};

const NAME: &str = "kneeline/1/session";

/// Holds it at most once; where the browser has no locks, everything is a no-op.
#[derive(Clone, Default)]
pub(crate) struct SessionLock(Rc<RefCell<Held>>);

/// Why a session is not this tab's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Lost {
    /// Another tab had one before.
    Refused,
    /// Another tab goes on with it.
    Stolen,
}

#[derive(Default)]
struct Held {
    wanted: bool,
    /// Ends the promise that keeps the lock.
    release: Option<Function>,
}

impl SessionLock {
    /// Takes it, from another tab if `steal`. `lost` is called if another tab has it, and when
    /// another tab takes it.
    pub(crate) fn hold(&self, steal: bool, lost: impl Fn(Lost) + 'static) {
        if std::mem::replace(&mut self.0.borrow_mut().wanted, true) {
            return;
        }
        let Some(locks) = manager() else { return };
        let held = Rc::clone(&self.0);
        let lost = Rc::new(lost);
        let refused = Rc::clone(&lost);
        let keep = Closure::once_into_js(move |lock: JsValue| {
            if lock.is_null() {
                held.borrow_mut().wanted = false;
                refused(Lost::Refused);
            } else if held.borrow().wanted {
                return Promise::new(&mut |release, _| held.borrow_mut().release = Some(release))
                    .into();
            }
            JsValue::UNDEFINED
        });
        let asked =
            locks.request(NAME, &options(if steal { "steal" } else { "ifAvailable" }), &keep);
        let held = Rc::clone(&self.0);
        spawn_local(async move {
            let Err(why) = JsFuture::from(asked).await else { return };
            *held.borrow_mut() = Held::default();
            // Any other error is a browser that gives no locks here: then nothing is shared.
            if why.dyn_ref::<DomException>().is_some_and(|why| why.name() == "AbortError") {
                lost(Lost::Stolen);
            }
        });
    }

    pub(crate) fn release(&self) {
        let Held { release, .. } = std::mem::take(&mut *self.0.borrow_mut());
        if let Some(release) = release {
            let _ = release.call0(&JsValue::NULL);
        }
    }
}

/// Calls `free` when no tab has it, at once if none has; `busy` first if one has.
pub(crate) fn watch(busy: impl FnOnce() + 'static, free: impl FnOnce() + 'static) {
    let Some(locks) = manager() else { return };
    let asked = locks.query();
    spawn_local(async move {
        let Ok(state) = JsFuture::from(asked).await else { return };
        if !is_held(&state) {
            return;
        }
        busy();
        // Shared, so that all who wait are let in together; nothing is kept.
        let pass = Closure::once_into_js(move |_: JsValue| free());
        let _ = JsFuture::from(locks.request(NAME, &options("shared"), &pass)).await;
    });
}

fn is_held(state: &JsValue) -> bool {
    let held = Reflect::get(state, &"held".into()).unwrap_or_default();
    let name = |lock: JsValue| Reflect::get(&lock, &"name".into()).ok()?.as_string();
    js_sys::Array::from(&held).iter().any(|lock| name(lock).as_deref() == Some(NAME))
}

fn options(how: &str) -> JsValue {
    let options = Object::new();
    let (name, value) = match how {
        "shared" => ("mode", how.into()),
        how => (how, JsValue::TRUE),
    };
    // Setting a field of a fresh plain object cannot fail.
    let _ = Reflect::set(&options, &name.into(), &value);
    options.into()
}

fn manager() -> Option<LockManager> {
    interop::loose_navigator()?.locks()
}
