//! What a person can set, what is kept of them, and what this is.

use kneeline::diary::runs::Units;
use kneeline::route::Route;
use kneeline::save::{Settings, Theme};
use kneeline::words;
use leptos::prelude::*;

use crate::app::ask;
use crate::app::parts::markup::{anchor, el, head, icon, link, say, text};
use crate::app::parts::node::{ToView, View};
use crate::app::parts::notices::notices;
use crate::app::parts::setting::{loudness, one_of, switch};
use crate::app::parts::settings_pace::pace;
use crate::app::state::AppState;

pub(super) fn settings(app: AppState) -> View {
    let words = &app.more().settings;
    let groups = vec![
        group(words.you, you(app)),
        group(words.sound, sound(app)),
        group(words.look, look(app)),
        group(words.pace, pace(app)),
        group(words.data, data(app)),
        group(words.about, about(app)),
    ];
    vec![head(words.title, None, None), notices(app), el("div", "settings", groups)].view()
}

fn group(name: &'static str, mut controls: Vec<View>) -> View {
    controls.insert(0, say("h2", "", name));
    el("section", "card settings__group", controls)
}

/// What hurts, how much there is of what: pages of their own.
fn you(app: AppState) -> Vec<View> {
    let words = app.more();
    let start = words::start(app.lang());
    let link = |to: Route, glyph: &'static str, name: &'static str| {
        anchor(&to, "button", vec![icon(glyph), text(name)])
    };
    vec![
        say("p", "quiet", app.words().nav.start_hint),
        link(Route::Start(String::new()), "pencil", words.nav.start),
        link(Route::Safety, "shield", words.nav.safety),
        link(Route::Runs, "footprints", words.nav.runs),
        one_of(app, start.unit, start.units.to_vec(), |it| it.units as usize, set_units),
    ]
}

fn set_units(settings: &mut Settings, place: usize) {
    settings.units = if place == 0 { Units::Metric } else { Units::Imperial };
}

/// The rest has a page of its own.
fn sound(app: AppState) -> Vec<View> {
    let words = app.more();
    let more = vec![icon("volume-2"), text(words.sound.title)];
    vec![
        loudness(app, words.settings.volume, |it| it.volume, |it, volume| it.volume = volume),
        switch(app, words.settings.muted, "", |it| it.muted, |it| it.muted = !it.muted),
        anchor(&Route::Sound, "button", more),
    ]
}

fn look(app: AppState) -> Vec<View> {
    let words = &app.more().settings;
    let themes = vec![words.theme_system, words.theme_light, words.theme_dark];
    vec![
        one_of(app, words.theme, themes, |it| it.theme as usize, set_theme),
        switch(app, words.mirror, words.mirror_hint, |it| it.mirror, |it| it.mirror = !it.mirror),
        switch(
            app,
            words.less_motion,
            "",
            |it| it.less_motion,
            |it| it.less_motion = !it.less_motion,
        ),
        switch(app, words.breath, "", |it| it.breath, |it| it.breath = !it.breath),
        switch(app, words.count_reps, "", |it| it.count_reps, |it| it.count_reps = !it.count_reps),
        switch(app, words.shortcuts, "", |it| it.shortcuts, |it| it.shortcuts = !it.shortcuts),
    ]
}

fn set_theme(settings: &mut Settings, place: usize) {
    settings.theme = [Theme::System, Theme::Light, Theme::Dark][place.min(2)];
}

/// The rest has a page of its own.
fn data(app: AppState) -> Vec<View> {
    let words = app.more();
    let set_aside = app.store.with_untracked(|store| store.set_aside);
    let kept = (set_aside > 0).then(|| say("p", "quiet", (words.trouble.unreadable)(set_aside)));
    let more = vec![icon("hard-drive"), text(words.data.open)];
    let data = vec![say("p", "", words.settings.data_hint), anchor(&Route::Data, "button", more)];
    data.into_iter().chain(kept).collect()
}

fn about(app: AppState) -> Vec<View> {
    let words = app.more();
    let version = [words.app.name, " ", env!("CARGO_PKG_VERSION")].concat();
    let welcome = vec![text(words.settings.show_welcome)];
    let read = vec![text(words.learn.quiet_link)];
    let mut about = vec![
        say("p", "", version),
        link(Route::Welcome, "button", None, welcome),
        link(Route::Learn, "quiet-link", None, read),
        say("p", "quiet", words.app.general_information),
    ];
    if ask::is_offline_ready() {
        let offline = vec![icon("check"), text(words.settings.offline_ready)];
        about.insert(1, el("p", "settings__offline", offline));
    }
    about
}
