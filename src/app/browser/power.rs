//! The battery, where the browser tells of it: a low one may take the screen lock away.

use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::EventTarget;

use super::interop::{self, Battery};

/// From here on down systems begin to save.
const LOW: f64 = 0.15;

/// Tells whether the battery is low and nothing charges it: now, and whenever either changes. For
/// as long as the page lives.
pub(crate) fn on_low(then: impl Fn(bool) + 'static) {
    let Some(asked) = interop::loose_navigator().and_then(|it| it.get_battery().ok()) else {
        return;
    };
    spawn_local(async move {
        let Ok(battery) = JsFuture::from(asked).await else { return };
        let target: EventTarget = battery.clone().unchecked_into();
        let battery: Battery = battery.unchecked_into();
        let look = move || then(battery.level() <= LOW && !battery.charging());
        look();
        let look = Closure::<dyn FnMut()>::new(look).into_js_value();
        for event in ["levelchange", "chargingchange"] {
            let _ = target.add_event_listener_with_callback(event, look.unchecked_ref());
        }
    });
}
