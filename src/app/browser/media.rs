//! Sound that goes on when the phone is locked: a whole piece as one file in one media element.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use js_sys::{Array, Uint8Array};
use kneeline::conductor::Media as State;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Blob, BlobPropertyBag, HtmlAudioElement, HtmlMediaElement, Url};

/// The one media element of the page, kept for life: devices let only an element go on that was
/// played inside a tap.
#[derive(Clone, Default)]
pub(super) struct Media(Rc<Inner>);

#[derive(Default)]
struct Inner {
    element: RefCell<Option<HtmlAudioElement>>,
    /// The file that is loaded.
    url: RefCell<Option<String>>,
    listeners: RefCell<Vec<Closure<dyn FnMut()>>>,
    stage: Cell<Stage>,
    /// Each new file, and each stop, makes what was on its way worthless.
    epoch: Cell<u32>,
}

/// What the element is asked to do.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Stage {
    #[default]
    Still,
    /// A file is being made or the element has not answered yet.
    Coming,
    Playing,
}

/// The parts of a file, made one after another; `None` at the end.
pub(super) type Parts = Box<dyn FnMut() -> Option<Vec<u8>>>;

impl Media {
    /// Makes the element and plays a moment of silence with it. Call it inside a tap. `changed` is
    /// called whenever it starts, stops or ends.
    pub(super) fn unlock(&self, changed: &Rc<dyn Fn()>) {
        if self.0.element.borrow().is_some() {
            if self.0.stage.get() == Stage::Playing {
                self.play();
            }
            return;
        }
        let Ok(element) = HtmlAudioElement::new() else { return };
        for event in ["playing", "pause", "ended", "error"] {
            let changed = Rc::clone(changed);
            let listener = Closure::<dyn FnMut()>::new(move || changed());
            let function = listener.as_ref().unchecked_ref();
            let _ = element.add_event_listener_with_callback(event, function);
            self.0.listeners.borrow_mut().push(listener);
        }
        *self.0.element.borrow_mut() = Some(element);
        let silence = kneeline::sound::wav(&[0.0; 240], 24_000);
        self.load_parts(&Array::of1(&Uint8Array::from(silence.as_slice())));
        self.play();
    }

    /// Makes a file of `parts`, giving the page a breath between them, and plays it from
    /// `from_secs`.
    pub(super) fn make(&self, mut parts: Parts, from_secs: f64) {
        let epoch = self.next_epoch();
        self.0.stage.set(Stage::Coming);
        let this = self.clone();
        spawn_local(async move {
            let made = Array::new();
            while let Some(part) = parts() {
                made.push(&Uint8Array::from(part.as_slice()));
                breath().await;
                if this.0.epoch.get() != epoch {
                    return;
                }
            }
            this.load_parts(&made);
            this.seek(from_secs);
        });
    }

    /// Plays the loaded file from a second of it, exactly.
    pub(super) fn seek(&self, secs: f64) {
        self.0.stage.set(Stage::Coming);
        if let Some(element) = self.element() {
            element.set_current_time(secs);
        }
        self.play();
    }

    fn play(&self) {
        let epoch = self.next_epoch();
        let Some(asked) = self.element().and_then(|element| element.play().ok()) else { return };
        let this = self.clone();
        spawn_local(async move {
            let played = JsFuture::from(asked).await.is_ok();
            if this.0.epoch.get() == epoch && this.0.stage.get() != Stage::Still {
                this.0.stage.set(if played { Stage::Playing } else { Stage::Still });
            }
        });
    }

    /// Silence; the file and the place in it stay.
    pub(super) fn pause(&self) {
        self.next_epoch();
        self.0.stage.set(Stage::Still);
        if let Some(element) = self.element() {
            let _ = element.pause();
        }
    }

    /// Lets go of the file.
    pub(super) fn unload(&self) {
        self.pause();
        if let Some(url) = self.0.url.take() {
            if let Some(element) = self.element() {
                let _ = element.remove_attribute("src");
                element.load();
            }
            let _ = Url::revoke_object_url(&url);
        }
    }

    /// What it does now.
    pub(super) fn state(&self) -> State {
        let Some(element) = self.element() else { return State::Still };
        match self.0.stage.get() {
            Stage::Still => State::Still,
            Stage::Coming => State::Coming,
            Stage::Playing if element.seeking() => State::Coming,
            Stage::Playing if element.paused() && !element.ended() => {
                State::Stopped { secs: element.current_time() }
            }
            Stage::Playing => State::Sounds { secs: element.current_time() },
        }
    }

    fn element(&self) -> Option<HtmlMediaElement> {
        self.0.element.borrow().clone().map(JsCast::unchecked_into)
    }

    fn next_epoch(&self) -> u32 {
        let epoch = self.0.epoch.get().wrapping_add(1);
        self.0.epoch.set(epoch);
        epoch
    }

    fn load_parts(&self, parts: &Array) {
        let kind = BlobPropertyBag::new();
        kind.set_type("audio/wav");
        let blob = Blob::new_with_u8_array_sequence_and_options(parts, &kind);
        let Some(url) = blob.and_then(|blob| Url::create_object_url_with_blob(&blob)).ok() else {
            return;
        };
        if let Some(element) = self.element() {
            element.set_src(&url);
        }
        if let Some(old) = self.0.url.replace(Some(url)) {
            let _ = Url::revoke_object_url(&old);
        }
    }
}

/// Lets the page draw and answer; a hidden page has nothing to draw and slow timers.
async fn breath() {
    if super::page::is_hidden() {
        return;
    }
    let wait = js_sys::Promise::new(&mut |done, _| {
        if let Some(window) = web_sys::window() {
            let _ = window.set_timeout_with_callback(&done);
        }
    });
    let _ = JsFuture::from(wait).await;
}
