//! The camera in an element of the page; it goes off when nobody keeps it.

use js_sys::{Array, Promise, Reflect};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{
    HtmlElement, HtmlVideoElement, MediaStream, MediaStreamConstraints, MediaStreamTrack,
};

use super::film::frame;
use super::still::{Failure, Then};

/// The camera in an element of the page; it goes off with this.
pub(crate) struct Camera {
    pub(crate) video: HtmlVideoElement,
    stream: MediaStream,
}

/// Whether the browser has a way to a camera at all.
pub(crate) fn has_camera() -> bool {
    let navigator = web_sys::window().map(|window| window.navigator());
    navigator.is_some_and(|it| {
        Reflect::get(&it, &"mediaDevices".into()).is_ok_and(|devices| devices.is_truthy())
    })
}

/// Opens the camera, inside a tap, and shows it in a video element.
pub(crate) fn camera(element: &HtmlElement, then: Box<dyn FnOnce(Result<Camera, Failure>)>) {
    let video: HtmlVideoElement = element.clone().unchecked_into();
    let asked = has_camera().then(|| ask_for_camera().ok()).flatten();
    let Some(asked) = asked else { return then(Err(Failure::NoCamera)) };
    spawn_local(async move {
        then(match JsFuture::from(asked).await {
            Ok(stream) => {
                let stream: MediaStream = stream.unchecked_into();
                video.set_muted(true);
                video.set_src_object(Some(&stream));
                let _ = video.play();
                Ok(Camera { video, stream })
            }
            Err(why) => Err(failure(&why)),
        });
    });
}

fn ask_for_camera() -> Result<Promise, JsValue> {
    let devices = web_sys::window().ok_or(JsValue::NULL)?.navigator().media_devices()?;
    let wishes = js_sys::Object::new();
    // The camera on the back, where there are two: somebody else films, or the phone stands.
    Reflect::set(&wishes, &"facingMode".into(), &"environment".into())?;
    let constraints = MediaStreamConstraints::new();
    constraints.set_video(&wishes);
    devices.get_user_media_with_constraints(&constraints)
}

fn failure(why: &JsValue) -> Failure {
    let name = Reflect::get(why, &"name".into()).ok().and_then(|name| name.as_string());
    match name.as_deref() {
        Some("NotAllowedError" | "SecurityError") => Failure::Denied,
        Some("NotReadableError" | "AbortError") => Failure::Busy,
        _ => Failure::NoCamera,
    }
}

impl Camera {
    /// Makes a picture of what the camera sees now.
    pub(crate) fn shoot(&self, then: Then) {
        frame(self.video.clone(), then);
    }
}

impl Drop for Camera {
    fn drop(&mut self) {
        let tracks: Array = self.stream.get_tracks().unchecked_into();
        for track in tracks {
            track.unchecked_into::<MediaStreamTrack>().stop();
        }
        self.video.set_src_object(None);
    }
}
