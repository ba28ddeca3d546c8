//! What `web-sys` does not know or keeps behind an unstable flag, as structural imports.

use js_sys::Promise;
use wasm_bindgen::prelude::*;
use web_sys::{AudioContext, EventTarget, IdbDatabase, IdbTransaction, ServiceWorkerContainer};

#[wasm_bindgen]
extern "C" {
    /// An audio context read loosely: `state` may say `interrupted` on iOS, a word the typed
    /// enum of `web-sys` panics on, and `outputLatency` is missing in some engines.
    pub(super) type LooseAudioContext;
    #[wasm_bindgen(method, getter, structural)]
    pub(super) fn state(this: &LooseAudioContext) -> String;
    #[wasm_bindgen(method, getter, structural, js_name = outputLatency)]
    pub(super) fn output_latency(this: &LooseAudioContext) -> Option<f64>;

    pub(super) type LooseNavigator;
    #[wasm_bindgen(method, getter, structural, js_name = audioSession)]
    pub(super) fn audio_session(this: &LooseNavigator) -> Option<AudioSession>;
    #[wasm_bindgen(method, getter, structural, js_name = wakeLock)]
    pub(super) fn wake_lock(this: &LooseNavigator) -> Option<WakeLockManager>;
    #[wasm_bindgen(method, getter, structural)]
    pub(super) fn locks(this: &LooseNavigator) -> Option<LockManager>;
    #[wasm_bindgen(method, getter, structural, js_name = serviceWorker)]
    pub(super) fn service_worker(this: &LooseNavigator) -> Option<ServiceWorkerContainer>;
    #[wasm_bindgen(method, catch, structural)]
    pub(super) fn share(this: &LooseNavigator, data: &JsValue) -> Result<Promise, JsValue>;
    #[wasm_bindgen(method, getter, structural)]
    pub(super) fn clipboard(this: &LooseNavigator) -> Option<Clipboard>;

    #[wasm_bindgen(method, getter, structural, js_name = mediaSession)]
    pub(super) fn media_session(this: &LooseNavigator) -> Option<MediaSession>;
    #[wasm_bindgen(method, getter, structural, js_name = mediaDevices)]
    pub(super) fn media_devices(this: &LooseNavigator) -> Option<EventTarget>;

    /// What the lock screen and media keys show and do.
    pub(super) type MediaSession;
    #[wasm_bindgen(method, setter, structural)]
    pub(super) fn set_metadata(this: &MediaSession, value: &JsValue);
    #[wasm_bindgen(method, setter, structural, js_name = playbackState)]
    pub(super) fn set_playback_state(this: &MediaSession, value: &str);
    /// Throws where an action is unknown.
    #[wasm_bindgen(method, catch, structural, js_name = setActionHandler)]
    pub(super) fn set_action_handler(
        this: &MediaSession,
        action: &str,
        handler: &JsValue,
    ) -> Result<(), JsValue>;

    pub(super) type MediaMetadata;
    #[wasm_bindgen(catch, constructor)]
    pub(super) fn new(init: &JsValue) -> Result<MediaMetadata, JsValue>;
    #[wasm_bindgen(method, catch, structural)]
    pub(super) fn vibrate(this: &LooseNavigator, pattern: &[u32]) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(method, catch, structural, js_name = getBattery)]
    pub(super) fn get_battery(this: &LooseNavigator) -> Result<Promise, JsValue>;

    pub(super) type Battery;
    #[wasm_bindgen(method, getter, structural)]
    pub(super) fn level(this: &Battery) -> f64;
    #[wasm_bindgen(method, getter, structural)]
    pub(super) fn charging(this: &Battery) -> bool;

    pub(super) type Clipboard;
    #[wasm_bindgen(method, structural, js_name = writeText)]
    pub(super) fn write_text(this: &Clipboard, text: &str) -> Promise;

    pub(super) type AudioSession;
    #[wasm_bindgen(method, setter, structural, js_name = "type")]
    pub(super) fn set_type(this: &AudioSession, value: &str);

    pub(super) type WakeLockManager;
    #[wasm_bindgen(method, structural)]
    pub(super) fn request(this: &WakeLockManager, kind: &str) -> Promise;

    /// Web Locks, which have nothing to do with the wake lock.
    pub(super) type LockManager;
    #[wasm_bindgen(method, structural)]
    pub(super) fn request(
        this: &LockManager,
        name: &str,
        options: &JsValue,
        callback: &JsValue,
    ) -> Promise;
    #[wasm_bindgen(method, structural)]
    pub(super) fn query(this: &LockManager) -> Promise;

    pub(super) type LooseStorageEvent;
    #[wasm_bindgen(method, getter, structural)]
    pub(super) fn key(this: &LooseStorageEvent) -> Option<String>;

    pub(super) type WakeLockSentinel;
    #[wasm_bindgen(method, structural)]
    pub(super) fn release(this: &WakeLockSentinel) -> Promise;

    /// A database whose transactions can ask for strict durability.
    pub(super) type StrictDatabase;
    #[wasm_bindgen(method, catch, structural)]
    pub(super) fn transaction(
        this: &StrictDatabase,
        store: &str,
        mode: &str,
        options: &JsValue,
    ) -> Result<IdbTransaction, JsValue>;
}

pub(super) fn loose_context(context: &AudioContext) -> &LooseAudioContext {
    context.unchecked_ref()
}

pub(super) fn loose_navigator() -> Option<LooseNavigator> {
    Some(JsValue::from(web_sys::window()?.navigator()).unchecked_into())
}

/// A plain object with these fields.
pub(super) fn object(fields: &[(&str, &str)]) -> JsValue {
    let object = js_sys::Object::new();
    for (name, value) in fields {
        // Setting a field of a fresh plain object cannot fail.
        let _ = js_sys::Reflect::set(&object, &(*name).into(), &(*value).into());
    }
    object.into()
}

/// A transaction that is on disk when it ends.
pub(super) fn strict_transaction(
    database: &IdbDatabase,
    store: &str,
) -> Result<IdbTransaction, JsValue> {
    let database: &StrictDatabase = database.unchecked_ref();
    database.transaction(store, "readwrite", &object(&[("durability", "strict")]))
}
