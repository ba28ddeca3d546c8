//! Over my music, or with a locked phone: two ways for the sound to leave the device, one glance.

use kneeline::sound::Output;
use leptos::prelude::*;

use super::attr::holds;
use super::markup::{el, group, icon, press, say};
use crate::app::ask;
use crate::app::state::AppState;

/// In the order of [`Output`].
const ICONS: [&str; 2] = ["music", "lock"];

/// The switch, as the page about sound, the first screen of a session and a pause show it.
pub(crate) fn output_switch(app: AppState) -> AnyView {
    let words = &app.words().sound;
    let options = words.outputs.into_iter().enumerate().map(|(place, (name, hint))| {
        let is_set = move || app.settings.with(|it| it.sound.output as usize) == place;
        let set = move || {
            let output = if place == 0 { Output::OverMusic } else { Output::Locked };
            ask::change_settings(app, |it| it.sound.output = output);
        };
        let names = vec![say("b", "", name), say("span", "caption", hint)];
        let inner = vec![icon(ICONS[place]), el("span", "outputs__names", names)];
        press("outputs__option", vec![holds("aria-pressed", is_set)], inner, set)
    });
    group("outputs", words.output, options.collect())
}
