//! The file of the voice, and its clips as samples.

use js_sys::{Array, ArrayBuffer, Promise, Uint8Array};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{AudioBuffer, OfflineAudioContext};

use super::fetched;

/// Fetches the pack of a language; `None` if it cannot be had now.
pub(crate) fn fetch(lang: &str, then: impl FnOnce(Option<Vec<u8>>) + 'static) {
    let name = ["voice-", lang].concat();
    spawn_local(async move { then(bytes(&name).await) });
}

async fn bytes(name: &str) -> Option<Vec<u8>> {
    let response = fetched::named(name).await?;
    let buffer = JsFuture::from(response.array_buffer().ok()?).await.ok()?;
    Some(Uint8Array::new(&buffer).to_vec())
}

/// Turns clips into samples, all at once; one that cannot be read becomes none.
pub(crate) fn decode(clips: Vec<Vec<u8>>, rate: u32, then: impl FnOnce(Vec<Vec<f32>>) + 'static) {
    spawn_local(async move { then(samples(clips, rate).await.unwrap_or_default()) });
}

async fn samples(clips: Vec<Vec<u8>>, rate: u32) -> Option<Vec<Vec<f32>>> {
    let context = OfflineAudioContext::new_with_number_of_channels_and_length_and_sample_rate(
        1,
        1,
        rate as f32,
    );
    let context = context.ok()?;
    let asked = Array::new();
    for clip in clips {
        let buffer: ArrayBuffer = Uint8Array::from(clip.as_slice()).buffer();
        asked.push(&context.decode_audio_data(&buffer).ok()?.into());
    }
    let settled = JsFuture::from(Promise::all_settled(&asked)).await.ok()?;
    let read = |outcome| {
        let value = js_sys::Reflect::get(&outcome, &"value".into()).ok()?;
        value.dyn_into::<AudioBuffer>().ok()?.get_channel_data(0).ok()
    };
    Some(Array::from(&settled).iter().map(|outcome| read(outcome).unwrap_or_default()).collect())
}
