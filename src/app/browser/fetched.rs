//! Files that the document names in a `meta` element, with their hash: always those of this build.

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{RequestInit, Response};

/// Fetches the file that the document names so.
pub(super) async fn named(name: &str) -> Option<Response> {
    let window = web_sys::window()?;
    let selector = ["meta[name=", name, "]"].concat();
    let named = window.document()?.query_selector(&selector).ok()??.get_attribute("content")?;
    let (address, integrity) = named.split_once(' ').unwrap_or((&named, ""));
    let init = RequestInit::new();
    init.set_integrity(integrity);
    let fetched = JsFuture::from(window.fetch_with_str_and_init(address, &init)).await.ok()?;
    fetched.dyn_into().ok().filter(Response::ok)
}
