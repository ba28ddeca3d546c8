//! The lock screen and the media keys: what they show, and what their buttons do.

use std::rc::Rc;

use js_sys::{Array, Object, Reflect};
use wasm_bindgen::prelude::*;

use super::interop::{self, MediaMetadata};

/// What a button on the lock screen, a media key or a headset asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum MediaKey {
    Play,
    Pause,
    Next,
    Previous,
}

/// What browsers call them. Seeking and stopping are left alone: some devices then show next and
/// previous instead.
const ACTIONS: [(&str, MediaKey); 4] = [
    ("play", MediaKey::Play),
    ("pause", MediaKey::Pause),
    ("nexttrack", MediaKey::Next),
    ("previoustrack", MediaKey::Previous),
];

/// Held as long as its buttons are wanted.
#[derive(Default)]
pub(super) struct MediaKeys {
    handlers: Vec<Handler>,
}

/// The name of an action, and what is done at it.
type Handler = (&'static str, Closure<dyn FnMut()>);

impl MediaKeys {
    /// Takes the buttons.
    pub(super) fn take(&mut self, pressed: &Rc<dyn Fn(MediaKey)>) {
        if self.handlers.is_empty() {
            let handler = |(action, key)| {
                let pressed = Rc::clone(pressed);
                (action, Closure::<dyn FnMut()>::new(move || pressed(key)))
            };
            self.handlers = ACTIONS.map(handler).into();
        }
        self.remind();
    }

    /// Some engines forget the buttons whenever playing starts.
    pub(super) fn remind(&self) {
        let Some(session) = interop::loose_navigator().and_then(|it| it.media_session()) else {
            return;
        };
        for (action, handler) in &self.handlers {
            let _ = session.set_action_handler(action, handler.as_ref());
        }
    }

    /// Gives them back and clears the lock screen.
    pub(super) fn give_back(&mut self) {
        let Some(session) = interop::loose_navigator().and_then(|it| it.media_session()) else {
            return;
        };
        for (action, _) in self.handlers.drain(..) {
            let _ = session.set_action_handler(action, &JsValue::NULL);
        }
        session.set_metadata(&JsValue::NULL);
        session.set_playback_state("none");
    }

    /// Tells the lock screen, if its buttons are ours.
    pub(super) fn tell_playing(&self, playing: bool) {
        if self.handlers.is_empty() {
            return;
        }
        if let Some(session) = interop::loose_navigator().and_then(|it| it.media_session()) {
            session.set_playback_state(if playing { "playing" } else { "paused" });
        }
    }
}

/// What the lock screen says: what is done, and the circuit it belongs to.
pub(crate) fn show(title: &str, circuit: &str) {
    let Some(session) = interop::loose_navigator().and_then(|it| it.media_session()) else {
        return;
    };
    let image = object(&[
        ("src", "./icons/icon-512.png".into()),
        ("sizes", "512x512".into()),
        ("type", "image/png".into()),
    ]);
    let init = object(&[
        ("title", title.into()),
        ("artist", circuit.into()),
        ("album", "Kneeline".into()),
        ("artwork", Array::of1(&image).into()),
    ]);
    if let Ok(metadata) = MediaMetadata::new(&init) {
        session.set_metadata(metadata.as_ref());
    }
}

fn object(fields: &[(&str, JsValue)]) -> JsValue {
    let object = Object::new();
    for (name, value) in fields {
        let _ = Reflect::set(&object, &(*name).into(), value);
    }
    object.into()
}
