//! Fetching the file with the words of the pages. The build writes its address and its hash into
//! the document, so the file and the app are always of one build.

use wasm_bindgen_futures::{JsFuture, spawn_local};

use super::fetched;

/// Fetches the pages in a language; `None` if they cannot be had now.
pub(crate) fn fetch(lang: &str, then: impl FnOnce(Option<String>) + 'static) {
    let name = ["pages-", lang].concat();
    spawn_local(async move { then(text(&name).await) });
}

async fn text(name: &str) -> Option<String> {
    let response = fetched::named(name).await?;
    JsFuture::from(response.text().ok()?).await.ok()?.as_string()
}
