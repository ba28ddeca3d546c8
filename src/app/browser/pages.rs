//! Fetching the file with the words of the pages. The build writes its address and its hash into
//! the document, so the file and the app are always of one build.

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{RequestInit, Response};

/// Fetches the pages in a language; `None` if they cannot be had now.
pub(crate) fn fetch(lang: &str, then: impl FnOnce(Option<String>) + 'static) {
    let name = ["pages-", lang].concat();
    spawn_local(async move { then(text(&name).await) });
}

async fn text(name: &str) -> Option<String> {
    let response = named(name).await?;
    JsFuture::from(response.text().ok()?).await.ok()?.as_string()
}

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
