//! What is put on a canvas, as a file in memory.

use js_sys::Promise;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Blob, CanvasRenderingContext2d, HtmlCanvasElement, HtmlImageElement, Url};

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

/// Puts something on a canvas of this width and height.
pub(super) type Draw<'a> = dyn Fn(&CanvasRenderingContext2d, f64, f64) -> Result<(), JsValue> + 'a;

/// An SVG in memory as a PNG of this size in pixels; nothing if the browser does not draw it.
pub(crate) fn png(svg: Blob, size: [u32; 2], then: Box<dyn FnOnce(Option<Blob>)>) {
    spawn_local(async move { then(drawn(&svg, size).await) });
}

async fn drawn(svg: &Blob, size: [u32; 2]) -> Option<Blob> {
    let url = ObjectUrl::of(svg)?;
    let image = HtmlImageElement::new().ok()?;
    image.set_src(&url.0);
    JsFuture::from(image.decode()).await.ok()?;
    let draw = |context: &CanvasRenderingContext2d, wide, high| {
        context.draw_image_with_html_image_element_and_dw_and_dh(&image, 0.0, 0.0, wide, high)
    };
    on_canvas(size, "image/png", 1.0, &draw).await
}

/// What `draw` puts on a canvas of this size in pixels. The quality matters for JPEG only.
pub(super) async fn on_canvas(
    size: [u32; 2],
    kind: &str,
    quality: f64,
    draw: &Draw<'_>,
) -> Option<Blob> {
    let document = web_sys::window()?.document()?;
    let canvas: HtmlCanvasElement = document.create_element("canvas").ok()?.unchecked_into();
    canvas.set_width(size[0]);
    canvas.set_height(size[1]);
    let context: CanvasRenderingContext2d = canvas.get_context("2d").ok()??.unchecked_into();
    draw(&context, f64::from(size[0]), f64::from(size[1])).ok()?;
    let blob = Promise::new(&mut |resolve, _| {
        let quality = JsValue::from_f64(quality);
        let _ = canvas.to_blob_with_type_and_encoder_options(&resolve, kind, &quality);
    });
    JsFuture::from(blob).await.ok()?.dyn_into().ok()
}
