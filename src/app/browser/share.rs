//! Giving a link away: the system's share sheet, or the clipboard.

use wasm_bindgen_futures::{JsFuture, spawn_local};

use super::interop;

/// What became of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shared {
    Sent,
    Copied,
    /// Neither way works here: the link must be shown to be copied by hand.
    ByHand,
}

/// Opens the share sheet, else copies, else says that neither works. Call it inside a tap.
pub(crate) fn share_link(title: &str, url: &str, then: impl FnOnce(Shared) + 'static) {
    let Some(navigator) = interop::loose_navigator() else { return then(Shared::ByHand) };
    let sheet = navigator.share(&interop::object(&[("title", title), ("url", url)]));
    let copy = navigator.clipboard().map(|clipboard| {
        let url = url.to_owned();
        move || clipboard.write_text(&url)
    });
    spawn_local(async move {
        if let Ok(sheet) = sheet
            && JsFuture::from(sheet).await.is_ok()
        {
            return then(Shared::Sent);
        }
        match copy {
            Some(copy) if JsFuture::from(copy()).await.is_ok() => then(Shared::Copied),
            Some(_) | None => then(Shared::ByHand),
        }
    });
}
