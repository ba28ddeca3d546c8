//! A film in an element of the page, and pictures of its frames.

use js_sys::Promise;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{CanvasRenderingContext2d, File, HtmlElement, HtmlVideoElement};

use super::drawing::ObjectUrl;
use super::still::{Failure, Then, drawn};

const MOST_FILM: f64 = 1e9;

/// A film in an element of the page, for as long as this lasts.
pub(crate) struct Film {
    pub(crate) video: HtmlVideoElement,
    _url: ObjectUrl,
}

/// Shows a film in a video element. Its length is known when `then` hears of it.
pub(crate) fn film(
    element: &HtmlElement,
    file: &File,
    then: Box<dyn FnOnce(Result<Film, Failure>)>,
) {
    let video: HtmlVideoElement = element.clone().unchecked_into();
    let url = ObjectUrl::of(file).filter(|_| file.size() <= MOST_FILM);
    let Some(url) = url else { return then(Err(Failure::TooBig)) };
    let ready = first_of(&video, "loadeddata", "error");
    video.set_src(&url.0);
    video.load();
    spawn_local(async move {
        let came = ready.await;
        if came && !video.duration().is_finite() {
            // Some films do not say how long they are until somebody asks for their end.
            let known = first_of(&video, "durationchange", "error");
            video.set_current_time(1e9);
            known.await;
        }
        let shows = came && video.video_width() > 0 && video.duration().is_finite();
        then(if shows { Ok(Film { video, _url: url }) } else { Err(Failure::NotAVideo) });
    });
}

/// Whether an element tells `good` before it tells `bad`; listens from now on.
fn first_of(video: &HtmlVideoElement, good: &str, bad: &str) -> impl Future<Output = bool> + use<> {
    let told = Promise::new(&mut |resolve, reject| {
        let _ = video.add_event_listener_with_callback(good, &resolve);
        let _ = video.add_event_listener_with_callback(bad, &reject);
    });
    async move { JsFuture::from(told).await.is_ok() }
}

impl Film {
    pub(crate) fn length_ms(&self) -> u32 {
        (self.video.duration() * 1000.0) as u32
    }

    pub(crate) fn seek(&self, ms: u32) {
        self.video.set_current_time(f64::from(ms) / 1000.0);
    }

    /// Makes a picture of the frame that is shown.
    pub(crate) fn frame(&self, then: Then) {
        frame(self.video.clone(), then);
    }
}

impl Drop for Film {
    fn drop(&mut self) {
        let _ = self.video.remove_attribute("src");
        self.video.load();
    }
}

pub(crate) fn frame(video: HtmlVideoElement, then: Then) {
    spawn_local(async move {
        if video.seeking() {
            first_of(&video, "seeked", "error").await;
        }
        let size = (video.video_width(), video.video_height());
        let draw = |context: &CanvasRenderingContext2d, wide, high| {
            context.draw_image_with_html_video_element_and_dw_and_dh(&video, 0.0, 0.0, wide, high)
        };
        then(drawn(size, &draw).await.ok_or(Failure::NotAVideo));
    });
}
