//! What this device can do, asked of the browser and not guessed from its name.

use js_sys::Reflect;

use super::interop;

/// Whether the navigator has this property, or a media query holds: one that begins with `(`.
pub(crate) fn has(part: &str) -> bool {
    let Some(window) = web_sys::window() else { return false };
    if part.starts_with('(') {
        return window.match_media(part).ok().flatten().is_some_and(|query| query.matches());
    }
    Reflect::get(&window.navigator(), &part.into()).is_ok_and(|it| !it.is_undefined())
}

/// The language the device speaks, with its region if it says one: `en-US`.
pub(crate) fn language() -> String {
    web_sys::window().and_then(|window| window.navigator().language()).unwrap_or_default()
}

/// Whether the app was opened from the home screen of an iPhone or iPad; `None` on other devices.
/// There it has a store of its own, which begins empty.
pub(crate) fn is_on_home_screen() -> Option<bool> {
    Reflect::get(interop::loose_navigator()?.as_ref(), &"standalone".into()).ok()?.as_bool()
}

/// Whether our sound goes over that of other apps or takes its place, where the browser lets a
/// page say so; what takes its place sounds in silent mode, too.
pub(crate) fn sound_takes_over(takes_over: bool) {
    if let Some(session) = interop::loose_navigator().and_then(|it| it.audio_session()) {
        session.set_type(if takes_over { "playback" } else { "ambient" });
    }
}
