//! Stands in for the crate `wasm-streams`.
//!
//! `leptos` depends on it for server functions, of which Kneeline has none. The real crate exports
//! three classes to JavaScript, and what is exported is kept: 5 kB of wasm that nothing calls.
//! This has the four functions that `server_fn` names; a stream out of it is empty.

use futures_util::stream::{self, Stream};
use wasm_bindgen::JsValue;

#[derive(Debug)]
pub struct ReadableStream(web_sys::ReadableStream);

impl ReadableStream {
    pub fn from_raw(raw: web_sys::ReadableStream) -> Self {
        Self(raw)
    }

    /// Drops what it gets.
    ///
    /// # Panics
    /// If the browser has no `ReadableStream`.
    #[expect(clippy::needless_pass_by_value, reason = "the signature of the crate it stands for")]
    pub fn from_stream(_: impl Stream<Item = Result<JsValue, JsValue>> + 'static) -> Self {
        Self(web_sys::ReadableStream::new().expect("a browser with streams"))
    }

    pub fn into_raw(self) -> web_sys::ReadableStream {
        self.0
    }

    pub fn into_stream(self) -> impl Stream<Item = Result<JsValue, JsValue>> + Send + 'static {
        stream::empty()
    }
}
