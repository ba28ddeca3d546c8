//! The top of the player: leave, what this is, sound, and how far the session is.

use leptos::prelude::*;

use super::icon::Icon;
use super::live::live;
use super::markup::{icon_button, named, press, text};
use super::player_acts::toggle;
use super::player_look::name;
use crate::app::ask;
use crate::app::state::use_app;

#[component]
pub(crate) fn Top(
    /// Opens the leave dialog.
    leaving: RwSignal<bool>,
    /// Opens the list of keys.
    helping: RwSignal<bool>,
) -> impl IntoView {
    let app = use_app();
    let words = &app.words().player;
    let muted = move || app.settings.with(|settings| settings.muted);
    let sound_icon = live(move || if muted() { "volume-x" } else { "volume-2" });
    let sound_name = live(move || Some(if muted() { words.unmute } else { words.mute }));
    let pressed = live(move || Some(if muted() { "true" } else { "false" }));
    let sound_icon = vec![view! { <Icon name=sound_icon /> }.into_any()];
    let sound = move || ask::change_settings(app, |it| it.muted = !it.muted);
    let help = move || helping.set(true);
    let keys = vec![text("?")];
    let name = live(move || name(app));
    let circuit = live(move || {
        app.session.with(|s| s.as_ref().map(|s| s.circuit.name.to_string()).unwrap_or_default())
    });
    view! {
        <ProgressLine />
        <header class="player__top">
            {icon_button("round", "x", words.leave, move || leave(app, leaving))}
            <p class="player__circuit">{circuit}</p> <h1 class="player__name">{name}</h1>
            {press("round player__keys", named(Some(words.help)), named(None), keys, help)}
            {press("round", sound_name, pressed, sound_icon, sound)}
        </header>
    }
}

/// Pauses, then asks what to do.
pub(crate) fn leave(app: crate::app::state::AppState, leaving: RwSignal<bool>) {
    if untrack(|| app.is_running()) {
        toggle(app);
    }
    leaving.set(true);
}

/// A line at the very top: bouts begun, of all.
#[component]
fn ProgressLine() -> impl IntoView {
    let app = use_app();
    let words = &app.words().player;
    let at = Memo::new(move |_| app.glance.get().map_or((0, 1), |it| (it.bout, it.bouts)));
    let label = live(move || (words.progress)(at.get().0 + 1, at.get().1));
    let (value, max) = (live(move || at.get().0.to_string()), live(move || at.get().1.to_string()));
    view! { <progress class="player__progress" aria-label=label max=max value=value></progress> }
}
