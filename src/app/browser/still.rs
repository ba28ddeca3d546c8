//! Pictures to measure on, from a file or off a video element. They stay in memory until somebody
//! asks to keep them.

use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Blob, CanvasRenderingContext2d, Event, File, HtmlImageElement, HtmlInputElement};

use super::drawing::{Draw, ObjectUrl, on_canvas};

/// The longer side of what is measured, in pixels: finer than anybody can tap, and small to keep.
const LONGEST: f64 = 1280.0;
/// Of JPEG.
const QUALITY: f64 = 0.85;
/// Larger files than this are refused: bytes of a photo, and of a film.
const MOST_PHOTO: f64 = 60e6;

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
pub(crate) async fn drawn((width, height): (u32, u32), draw: &Draw<'_>) -> Option<Still> {
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
