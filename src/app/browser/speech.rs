//! The device's own voice. It may be late, wait for ever or be missing: nothing waits for it, and
//! nothing depends on it.

use js_sys::Array;
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    type LooseWindow;
    #[wasm_bindgen(method, getter, structural, js_name = speechSynthesis)]
    fn synth(this: &LooseWindow) -> Option<Synth>;

    type Synth;
    #[wasm_bindgen(method, catch, structural, js_name = getVoices)]
    fn voices(this: &Synth) -> Result<Array, JsValue>;
    #[wasm_bindgen(method, getter, structural)]
    fn speaking(this: &Synth) -> bool;
    #[wasm_bindgen(method, catch, structural)]
    fn cancel(this: &Synth) -> Result<(), JsValue>;
    #[wasm_bindgen(method, catch, structural)]
    fn speak(this: &Synth, utterance: &Utterance) -> Result<(), JsValue>;

    type Voice;
    #[wasm_bindgen(method, getter, structural)]
    fn lang(this: &Voice) -> String;
    #[wasm_bindgen(method, getter, structural, js_name = localService)]
    fn is_local(this: &Voice) -> bool;

    #[wasm_bindgen(js_name = SpeechSynthesisUtterance)]
    type Utterance;
    #[wasm_bindgen(constructor, catch, js_class = "SpeechSynthesisUtterance")]
    fn new(words: &str) -> Result<Utterance, JsValue>;
    #[wasm_bindgen(method, catch, setter, structural)]
    fn set_voice(this: &Utterance, voice: &Voice) -> Result<(), JsValue>;
    #[wasm_bindgen(method, setter, structural)]
    fn set_lang(this: &Utterance, lang: &str);
    #[wasm_bindgen(method, setter, structural)]
    fn set_volume(this: &Utterance, volume: f32);
}

fn synth() -> Option<Synth> {
    JsValue::from(web_sys::window()?).unchecked_into::<LooseWindow>().synth()
}

/// A voice of the device itself: others send what they say to a server. The list comes late in
/// some browsers; asking for it is what makes it come.
fn voice(lang: &str) -> Option<(Synth, Voice)> {
    let synth = synth()?;
    let voices = synth.voices().ok()?;
    let mut voices = voices.iter().map(JsCast::unchecked_into::<Voice>);
    let voice = voices.find(|it| it.is_local() && it.lang().starts_with(lang))?;
    Some((synth, voice))
}

/// Whether the device has a voice of its own for this language, as far as it has said by now.
pub(crate) fn can_speak(lang: &str) -> bool {
    voice(lang).is_some()
}

/// Says this instead of whatever is being said. `volume` is 0 to 1. The first time inside a tap:
/// nothing, silently, is enough.
pub(crate) fn speak(words: &str, lang: &str, volume: f32) {
    let Some((synth, voice)) = voice(lang) else { return };
    let Ok(utterance) = Utterance::new(words) else { return };
    utterance.set_lang(&voice.lang());
    let _ = utterance.set_voice(&voice);
    utterance.set_volume(volume);
    // Some swallow what comes right after a cancel, so only where there is something to stop.
    if synth.speaking() {
        let _ = synth.cancel();
    }
    let _ = synth.speak(&utterance);
}

pub(crate) fn stop() {
    if let Some(synth) = synth() {
        let _ = synth.cancel();
    }
}
