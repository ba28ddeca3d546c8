//! What a runner downloads, as a host with brotli at its best would send it, and the budgets.

use crate::sh;
use crate::site::{Site, WORKER, code, has_ending};
use crate::split::LATER;
use kneeline::lang::Lang;
use kneeline::voice::{Pack, Phrase};
use std::fs;

/// One measured size and its budget, both in bytes.
pub(crate) struct Size {
    pub(crate) id: &'static str,
    pub(crate) what: &'static str,
    pub(crate) bytes: usize,
    pub(crate) budget: usize,
}

/// Every size with a budget; the numbers are those of the architecture page.
pub(crate) fn measure(site: &Site) -> Vec<Size> {
    let sum = |wanted: fn(&str) -> bool| -> usize {
        let kept = site.kept_offline().filter(|(address, _)| wanted(address));
        kept.map(|(address, bytes)| sent(address, bytes)).sum()
    };
    let template = fs::read_to_string(sh::root().join("public").join(WORKER)).unwrap_or_default();
    let size = |id, what, bytes, budget| Size { id, what, bytes, budget };
    vec![
        size("size-wasm", "wasm, brotli", sum(|a| a.ends_with("_bg.wasm")), 220_000),
        size("size-later", "wasm of later pages, brotli", sum(is_later), 300_000),
        size("size-first", "all for the first screen, brotli", sum(first_screen), 320_000),
        size("size-offline", "all that is kept offline, brotli", sum(|_| true), 1_200_000),
        size("size-fonts", "both fonts", sum(|a| has_ending(a, &["woff2"])), 70_000),
        size("size-voice", "voice", sum(|a| has_ending(a, &["pack"])), 650_000),
        size("size-voice-core", "voice without cues", without_cues(site), 500_000),
        size("size-worker", "service worker without its list", code(&template).len(), 4_000),
    ]
}

/// The clips that a session cannot do without, in the largest language.
fn without_cues(site: &Site) -> usize {
    let clips = |bytes: &Vec<u8>| {
        let pack = Pack::parse(bytes).ok()?;
        let core = Lang::ALL.into_iter().flat_map(Phrase::all);
        let core = core.filter(|phrase| !matches!(phrase, Phrase::Cue(_)));
        Some(core.filter_map(|phrase| pack.clip(phrase)).map(|clip| clip.len()).sum())
    };
    let packs = site.files.iter().filter(|(path, _)| has_ending(path, &["pack"]));
    packs.filter_map(|(_, bytes)| clips(bytes)).max().unwrap_or_default()
}

/// Loaded before the first interactive screen, whatever page it is.
fn first_screen(address: &str) -> bool {
    address == "./"
        || (has_ending(address, &["wasm"]) && !is_later(address))
        || has_ending(address, &["css", "woff2"])
        || (has_ending(address, &["js", "mjs"]) && !address.contains("worker"))
        || address == "icons.svg"
}

/// The second file of the app: no first screen waits for it.
fn is_later(address: &str) -> bool {
    address.starts_with(LATER) && has_ending(address, &["wasm"])
}

/// The bytes on the wire: formats that are compressed already are sent as they are.
fn sent(address: &str, bytes: &[u8]) -> usize {
    if has_ending(address, &["woff2", "png", "webp", "jpg", "ogg", "opus", "mp3", "pack"]) {
        return bytes.len();
    }
    let mut out = Vec::new();
    let options = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 24, ..Default::default() };
    match brotli::BrotliCompress(&mut &*bytes, &mut out, &options) {
        Ok(size) => size,
        Err(_) => bytes.len(), // writing to memory does not fail; if it did, count it in full
    }
}
