//! A few seconds from the microphone, as samples. What the browser records in, it can decode: each
//! in its own format, and none of them is kept.

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::{Array, Promise, Reflect, Uint8Array};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{
    Blob, BlobEvent, MediaRecorder, MediaStream, MediaStreamConstraints, MediaStreamTrack,
};

use super::{interop, voice};

/// Why nothing was recorded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Failure {
    Denied,
    NoMicrophone,
    Busy,
    /// This browser does not record, or not into what it can read.
    Unable,
}

/// Hears what was recorded.
pub(crate) type Then = Box<dyn FnOnce(Result<Vec<f32>, Failure>)>;

/// A microphone that is on; it goes off with this.
pub(crate) struct Recording {
    recorder: MediaRecorder,
    stream: MediaStream,
    // Called as long as the recorder lives.
    _taken: Closure<dyn FnMut(BlobEvent)>,
    _stopped: Closure<dyn FnMut()>,
}

impl Recording {
    /// The end of it: what was said comes to whoever asked.
    pub(crate) fn stop(&self) {
        let _ = self.recorder.stop();
    }
}

impl Drop for Recording {
    fn drop(&mut self) {
        self.recorder.set_ondataavailable(None);
        self.recorder.set_onstop(None);
        let tracks: Array = self.stream.get_tracks().unchecked_into();
        for track in tracks {
            track.unchecked_into::<MediaStreamTrack>().stop();
        }
        set_session("auto");
    }
}

/// Asks for the microphone, inside a tap. `begun` hears when it is on; `then` what was said, mono
/// at `rate` samples per second, once it was stopped.
pub(crate) fn record(rate: u32, begun: Box<dyn FnOnce(Result<Recording, Failure>)>, then: Then) {
    let able = web_sys::window().is_some_and(|window| {
        Reflect::get(&window, &"MediaRecorder".into()).is_ok_and(|it| it.is_truthy())
    });
    if !able {
        return begun(Err(Failure::Unable));
    }
    // What only plays may not record at the same time.
    set_session("play-and-record");
    let asked = ask();
    spawn_local(async move {
        let stream = match asked {
            Some(asked) => JsFuture::from(asked).await.map_err(|why| failure(&why)),
            None => Err(Failure::NoMicrophone),
        };
        let recording = stream
            .and_then(|stream| start(stream.unchecked_into(), rate, then).ok_or(Failure::Unable));
        if recording.is_err() {
            set_session("auto");
        }
        begun(recording);
    });
}

fn ask() -> Option<Promise> {
    let navigator = web_sys::window()?.navigator();
    if Reflect::get(&navigator, &"mediaDevices".into()).ok()?.is_falsy() {
        return None;
    }
    let wishes = MediaStreamConstraints::new();
    wishes.set_audio(&JsValue::TRUE);
    navigator.media_devices().ok()?.get_user_media_with_constraints(&wishes).ok()
}

fn start(stream: MediaStream, rate: u32, then: Then) -> Option<Recording> {
    let recorder = MediaRecorder::new_with_media_stream(&stream).ok()?;
    let parts = Array::new();
    let taken = {
        let parts = parts.clone();
        Closure::<dyn FnMut(BlobEvent)>::new(move |event: BlobEvent| {
            if let Some(blob) = event.data() {
                parts.push(&blob);
            }
        })
    };
    let then = Rc::new(RefCell::new(Some(then)));
    let stopped = Closure::<dyn FnMut()>::new(move || {
        let Some(then) = then.borrow_mut().take() else { return };
        let parts = parts.clone();
        spawn_local(async move {
            match bytes(&parts).await {
                Some(bytes) => voice::decode(vec![bytes], rate, move |mut decoded| {
                    let samples = decoded.pop().filter(|it| !it.is_empty());
                    then(samples.ok_or(Failure::Unable));
                }),
                None => then(Err(Failure::Unable)),
            }
        });
    });
    recorder.set_ondataavailable(Some(taken.as_ref().unchecked_ref()));
    recorder.set_onstop(Some(stopped.as_ref().unchecked_ref()));
    let recording = Recording { recorder, stream, _taken: taken, _stopped: stopped };
    recording.recorder.start().ok()?;
    Some(recording)
}

async fn bytes(parts: &Array) -> Option<Vec<u8>> {
    let blob = Blob::new_with_blob_sequence(parts).ok()?;
    let buffer = JsFuture::from(blob.array_buffer()).await.ok()?;
    Some(Uint8Array::new(&buffer).to_vec())
}

fn failure(why: &JsValue) -> Failure {
    let name = Reflect::get(why, &"name".into()).ok().and_then(|name| name.as_string());
    match name.as_deref() {
        Some("NotAllowedError" | "SecurityError") => Failure::Denied,
        Some("NotReadableError" | "AbortError") => Failure::Busy,
        _ => Failure::NoMicrophone,
    }
}

fn set_session(kind: &str) {
    if let Some(session) = interop::loose_navigator().and_then(|it| it.audio_session()) {
        session.set_type(kind);
    }
}
