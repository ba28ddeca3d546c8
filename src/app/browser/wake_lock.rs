//! Keeps the screen on while a session runs. Browsers may refuse or take it back; the screen
//! says so, and the next tap asks again.

use std::cell::RefCell;
use std::rc::Rc;

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::{JsFuture, spawn_local};

use super::interop::{self, WakeLockSentinel};

/// Holds at most one lock; dropping it lets the screen sleep.
#[derive(Clone, Default)]
pub(crate) struct WakeLock(Rc<RefCell<Held>>);

#[derive(Default)]
struct Held {
    wanted: bool,
    sentinel: Option<WakeLockSentinel>,
}

impl WakeLock {
    /// Asks for the lock, also when an earlier one was taken away while the page was hidden.
    /// `told` hears whether the screen stays on.
    pub(crate) fn hold(&self, told: impl FnOnce(bool) + 'static) {
        self.0.borrow_mut().wanted = true;
        let Some(manager) = interop::loose_navigator().and_then(|n| n.wake_lock()) else {
            return told(false);
        };
        let held = Rc::clone(&self.0);
        let asked = manager.request("screen");
        spawn_local(async move {
            // A refusal (low battery, hidden page) is not an error: the phone may just lock.
            let answer = JsFuture::from(asked).await;
            told(answer.is_ok());
            let Ok(sentinel) = answer else { return };
            let sentinel: WakeLockSentinel = sentinel.unchecked_into();
            let mut held = held.borrow_mut();
            if held.wanted {
                if let Some(old) = held.sentinel.replace(sentinel) {
                    let _ = old.release();
                }
            } else {
                let _ = sentinel.release();
            }
        });
    }

    pub(crate) fn release(&self) {
        let mut held = self.0.borrow_mut();
        held.wanted = false;
        if let Some(sentinel) = held.sentinel.take() {
            let _ = sentinel.release();
        }
    }

    pub(crate) fn is_wanted(&self) -> bool {
        self.0.borrow().wanted
    }
}

impl Drop for Held {
    fn drop(&mut self) {
        if let Some(sentinel) = self.sentinel.take() {
            let _ = sentinel.release();
        }
    }
}
