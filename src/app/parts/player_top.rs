//! The top of the player: leave, what this is, sound, and how far the session is.

use leptos::prelude::*;

use super::attr::{holds, is, lives};
use super::live::live;
use super::markup::{el, glyph, icon_button, press, tell, text, with};
use super::node::View;
use super::player_acts::toggle;
use super::player_look::name;
use crate::app::ask;
use crate::app::state::AppState;

/// `leaving` opens the leave dialog, `helping` the list of keys.
pub(crate) fn top(app: AppState, leaving: RwSignal<bool>, helping: RwSignal<bool>) -> Vec<View> {
    let words = &app.words().player;
    let muted = move || app.settings.with(|settings| settings.muted);
    let sound_icon = glyph(move || if muted() { "volume-x" } else { "volume-2" });
    let sound_name = live(move || if muted() { words.unmute } else { words.mute });
    let sound = move || ask::change_settings(app, |it| it.muted = !it.muted);
    let sound_is = vec![lives("aria-label", sound_name), holds("aria-pressed", muted)];
    let help = move || helping.set(true);
    let help_is = vec![is("aria-label", words.help)];
    let circuit = live(move || {
        app.session.with(|s| s.as_ref().map(|s| s.circuit.name.to_string()).unwrap_or_default())
    });
    let inner = vec![
        icon_button("round", "x", words.leave, move || leave(app, leaving)),
        tell("p", "player__circuit", circuit),
        tell("h1", "player__name", live(move || name(app))),
        press("round player__keys", help_is, vec![text("?")], help),
        icon_button("round", "moon", words.dim, move || app.dimmed.set(true)),
        press("round", sound_is, vec![sound_icon], sound),
    ];
    vec![progress_line(app), el("header", "player__top", inner)]
}

/// Pauses, then asks what to do.
pub(crate) fn leave(app: AppState, leaving: RwSignal<bool>) {
    if untrack(|| app.is_running()) {
        toggle(app);
    }
    leaving.set(true);
}

/// A line at the very top: bouts begun, of all.
fn progress_line(app: AppState) -> View {
    let words = &app.words().player;
    let at = move || app.glance.get().map_or((0, 1), |it| (it.bout, it.bouts));
    let label = live(move || (words.progress)(at().0 + 1, at().1));
    let (value, max) = (live(move || at().0.to_string()), live(move || at().1.to_string()));
    let attributes = vec![lives("aria-label", label), lives("max", max), lives("value", value)];
    with("progress", "player__progress", attributes, Vec::new())
}
