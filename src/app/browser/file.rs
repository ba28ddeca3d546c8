//! Handing a file to the person, and taking one from them.

use js_sys::{Array, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Blob, BlobPropertyBag, File, FilePropertyBag, HtmlAnchorElement, Url};

use super::interop;

/// Offers `text` as a download. An error says the browser would not.
pub(crate) fn download(name: &str, text: &str) -> Result<(), JsValue> {
    save(name, &Blob::new_with_str_sequence(&Array::of1(&text.into()))?)
}

/// Offers a file as a download. An error says the browser would not.
pub(crate) fn save(name: &str, blob: &Blob) -> Result<(), JsValue> {
    let url = Url::create_object_url_with_blob(blob)?;
    let document = web_sys::window().and_then(|window| window.document()).ok_or(JsValue::NULL)?;
    let link: HtmlAnchorElement = document.create_element("a")?.unchecked_into();
    link.set_href(&url);
    link.set_download(name);
    link.click();
    Url::revoke_object_url(&url)
}

/// A text in memory, of this media type.
pub(crate) fn of_text(text: &str, kind: &str) -> Option<Blob> {
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    Blob::new_with_str_sequence_and_options(&Array::of1(&text.into()), &options).ok()
}

/// On the home screen of an iPhone a download opens a view that nobody gets out of (`WebKit`
/// 236943): there only the share sheet works.
pub(crate) fn download_traps() -> bool {
    super::device::is_on_home_screen() == Some(true)
}

/// Whether the share sheet takes files.
pub(crate) fn can_share() -> bool {
    let navigator = interop::loose_navigator();
    navigator.is_some_and(|it| Reflect::has(&it, &"canShare".into()).unwrap_or(false))
}

/// Opens the share sheet with a text file; inside a tap. `then` hears whether it was taken.
pub(crate) fn share(name: &str, text: &str, then: impl FnOnce(bool) + 'static) {
    hand_over(sheet(name, &text.into(), "text/plain"), Box::new(then));
}

/// The same with a file in memory, soon after a tap.
pub(crate) fn share_file(name: &str, blob: &Blob, then: Box<dyn FnOnce(bool)>) {
    hand_over(sheet(name, blob, &blob.type_()), then);
}

fn hand_over(asked: Option<js_sys::Promise>, then: Box<dyn FnOnce(bool)>) {
    spawn_local(async move {
        let taken = match asked {
            Some(asked) => JsFuture::from(asked).await.is_ok(),
            None => false,
        };
        then(taken);
    });
}

fn sheet(name: &str, content: &JsValue, kind: &str) -> Option<js_sys::Promise> {
    let options = FilePropertyBag::new();
    options.set_type(kind);
    let file = File::new_with_str_sequence_and_options(&Array::of1(content), name, &options);
    let data = interop::object(&[]);
    Reflect::set(&data, &"files".into(), &Array::of1(&file.ok()?.into())).ok()?;
    interop::loose_navigator()?.share(&data).ok()
}

/// Puts a text into the clipboard; inside a tap. `then` hears whether it is there.
pub(crate) fn copy(text: &str, then: impl FnOnce(bool) + 'static) {
    let asked = interop::loose_navigator().and_then(|it| it.clipboard());
    let asked = asked.map(|clipboard| clipboard.write_text(text));
    spawn_local(async move {
        then(match asked {
            Some(asked) => JsFuture::from(asked).await.is_ok(),
            None => false,
        });
    });
}

/// What came of a file that somebody chose.
pub(crate) enum Chosen {
    Text(String),
    TooBig,
    /// Not UTF-8, or not to be read at all.
    NotText,
}

/// Reads the file that was chosen in the input element of an event, if it is no larger than
/// `most` bytes.
pub(crate) fn chosen(event: &web_sys::Event, most: usize, then: impl FnOnce(Chosen) + 'static) {
    let input: Option<web_sys::HtmlInputElement> = event.target().and_then(|it| it.dyn_into().ok());
    let file = input.as_ref().and_then(|input| input.files()?.get(0));
    let Some(file) = file else { return };
    let too_big = file.size() > most as f64;
    let read = file.array_buffer();
    spawn_local(async move {
        if too_big {
            return then(Chosen::TooBig);
        }
        let bytes = JsFuture::from(read).await.map(|it| Uint8Array::new(&it).to_vec());
        let text = bytes.ok().and_then(|bytes| String::from_utf8(bytes).ok());
        // The same file may be chosen again.
        if let Some(input) = input {
            input.set_value("");
        }
        then(text.map_or(Chosen::NotText, Chosen::Text));
    });
}
