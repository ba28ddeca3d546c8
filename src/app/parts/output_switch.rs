//! Over my music, or with a locked phone: two ways for the sound to leave the device, one glance.

use kneeline::sound::Output;

use super::markup::el;
use super::node::View;
use super::setting::pictured;
use crate::app::ask;
use crate::app::state::AppState;

/// The switch, as the page about sound, the first screen of a session and a pause show it.
pub(crate) fn output_switch(app: AppState) -> View {
    let words = &app.words().early;
    let options = pictured(
        app,
        words.output,
        &words.outputs,
        &["music", "lock"],
        |it| it.sound.output as usize,
        |app, place| {
            let output = if place == 0 { Output::OverMusic } else { Output::Locked };
            ask::change_settings(app, |it| it.sound.output = output);
        },
    );
    el("div", "outputs", vec![options])
}
