//! Pictures to measure on: from a file, a frame of a film, or the camera. They stay in memory until
//! somebody asks to keep them.

use js_sys::{Array, Promise, Reflect};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{
    Blob, CanvasRenderingContext2d, Event, File, HtmlElement, HtmlImageElement, HtmlInputElement,
    HtmlVideoElement, MediaStream, MediaStreamConstraints, MediaStreamTrack, Url,
};

use super::drawing::{Draw, on_canvas};

/// The longer side of what is measured, in pixels: finer than anybody can tap, and small to keep.
const LONGEST: f64 = 1280.0;
/// Of JPEG.
const QUALITY: f64 = 0.85;
/// Larger files than this are refused: bytes of a photo, and of a film.
const MOST_PHOTO: f64 = 60e6;
const MOST_FILM: f64 = 1e9;

/// Why there is no picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Failure {
    NotAPicture,
    NotAVideo,
    TooBig,
    Denied,
    NoCamera,
    Busy,
}

/// Hears what became of a picture. Boxed: each of its kinds would be compiled anew.
pub(crate) type Then = Box<dyn FnOnce(Result<Still, Failure>)>;

/// A picture in memory.
pub(crate) struct Still {
    pub(crate) blob: Blob,
    pub(crate) url: ObjectUrl,
    /// Pixels.
    pub(crate) size: (u32, u32),
}

/// An address of something in memory; it ends with this.
pub(crate) struct ObjectUrl(pub(crate) String);

impl ObjectUrl {
    pub(crate) fn of(blob: &Blob) -> Option<Self> {
        Url::create_object_url_with_blob(blob).ok().map(Self)
    }
}

impl Drop for ObjectUrl {
    fn drop(&mut self) {
        let _ = Url::revoke_object_url(&self.0);
    }
}

/// A film in an element of the page, for as long as this lasts.
pub(crate) struct Film {
    video: HtmlVideoElement,
    _url: ObjectUrl,
}

/// The camera in an element of the page; it goes off with this.
pub(crate) struct Camera {
    video: HtmlVideoElement,
    stream: MediaStream,
}

/// The file that was chosen in the input element of an event. The same may be chosen again.
pub(crate) fn chosen(event: &Event) -> Option<File> {
    let input: HtmlInputElement = event.target()?.dyn_into().ok()?;
    let file = input.files()?.get(0)?;
    input.set_value("");
    Some(file)
}

/// Makes a picture of a file.
pub(crate) fn still(file: File, then: Then) {
    spawn_local(async move {
        then(if file.size() > MOST_PHOTO {
            Err(Failure::TooBig)
        } else {
            photo(&file).await.ok_or(Failure::NotAPicture)
        });
    });
}

async fn photo(file: &File) -> Option<Still> {
    let url = ObjectUrl::of(file)?;
    let image = HtmlImageElement::new().ok()?;
    image.set_src(&url.0);
    JsFuture::from(image.decode()).await.ok()?;
    let size = (image.natural_width(), image.natural_height());
    let draw = |context: &CanvasRenderingContext2d, wide, high| {
        context.draw_image_with_html_image_element_and_dw_and_dh(&image, 0.0, 0.0, wide, high)
    };
    drawn(size, &draw).await
}

/// What `draw` puts on a canvas of at most [`LONGEST`], as a file in memory.
async fn drawn((width, height): (u32, u32), draw: &Draw<'_>) -> Option<Still> {
    let longer = f64::from(width.max(height));
    let scale = (LONGEST / longer).min(1.0);
    let size = [width, height].map(|side| (f64::from(side) * scale).round() as u32);
    if size.contains(&0) {
        return None;
    }
    let blob = on_canvas(size, "image/jpeg", QUALITY, draw).await?;
    let url = ObjectUrl::of(&blob)?;
    Some(Still { blob, url, size: (size[0], size[1]) })
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

fn frame(video: HtmlVideoElement, then: Then) {
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
