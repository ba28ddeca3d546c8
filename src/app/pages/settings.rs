//! What a person can set, what is kept of them, and what this is.

use kneeline::day::WeekStart;
use kneeline::diary::runs::Units;
use kneeline::handout::Paper;
use kneeline::lang::Lang;
use kneeline::route::Route;
use kneeline::save::{Settings, TextSize, Theme};
use kneeline::session::Site;
use kneeline::words;
use leptos::prelude::*;

use crate::app::ask;
use crate::app::parts::attr::is;
use crate::app::parts::colour_check::colour_check;
use crate::app::parts::key_map::key_map;
use crate::app::parts::live::live;
use crate::app::parts::markup::{anchor, el, head, icon, link, say, tell, text, with, word_button};
use crate::app::parts::node::{ToView, View};
use crate::app::parts::notices::notices;
use crate::app::parts::setting::{loudness, one_of, switch};
use crate::app::parts::settings_pace::pace;
use crate::app::parts::settings_skin::skin;
use crate::app::state::AppState;

pub(super) fn settings(app: AppState) -> View {
    let words = &app.more().settings;
    let own = words::settings(app.lang());
    let groups = [
        ("you", words.you, you(app)),
        ("look", own.look, look(app)),
        ("figure", own.figure, figure(app)),
        ("colours", own.colours, vec![folded(own.colours_open, vec![colour_check(app)])]),
        ("sound", words.sound, sound(app)),
        ("pace", words.pace, pace(app)),
        ("keys", own.keys, keys(app)),
        ("data", words.data, data(app)),
        ("about", words.about, about(app)),
    ];
    let ways = groups.iter().map(|&(id, name, _)| {
        el("li", "", vec![word_button("chip", name, move || ask::focus(id.to_owned()))])
    });
    let ways = vec![el("ul", "chips", ways.collect())];
    let contents = with("nav", "settings__ways", vec![is("aria-label", own.contents)], ways);
    let groups = groups.into_iter().map(|(id, name, controls)| group(id, name, controls));
    let groups = el("div", "settings", groups.collect());
    // Beside the navigation at the side, which has this page, nobody needs a way back.
    let back = Some((Route::Today, app.words().app.back));
    let head = el("div", "settings__head", vec![head(words.title, back, None)]);
    vec![head, notices(app), contents, groups].view()
}

/// The chips at the top lead to its heading.
fn group(id: &'static str, name: &'static str, mut controls: Vec<View>) -> View {
    let heading = vec![is("id", id), is("tabindex", "-1")];
    controls.insert(0, with("h2", "", heading, vec![text(name)]));
    el("section", "card settings__group", controls)
}

fn folded(name: &'static str, mut inner: Vec<View>) -> View {
    inner.insert(0, el("summary", "button", vec![text(name)]));
    el("details", "settings__more", inner)
}

/// What hurts, how much there is of what: pages of their own, each with what was said so far.
fn you(app: AppState) -> Vec<View> {
    let words = app.more();
    let own = words::settings(app.lang());
    let start = words::start(app.lang());
    let link = |to: Route, glyph: &'static str, name: &'static str| {
        anchor(&to, "button", vec![icon(glyph), text(name)])
    };
    let facts = vec![
        fact("where", own.hurts, live(move || hurts(app))),
        fact("kit", own.kit, live(move || kit(app))),
        fact("bands", own.bands, live(move || bands(app))),
    ];
    vec![
        say("p", "quiet", app.words().nav.start_hint),
        link(Route::Start(String::new()), "pencil", words.nav.start),
        el("div", "settings__facts", facts),
        one_of(app, start.unit, start.units.to_vec(), |it| it.units as usize, set_units),
        one_of(app, own.week, own.weeks.to_vec(), |it| it.profile.week as usize, set_week),
        say("p", "caption", own.week_hint),
        link(Route::Safety, "shield", words.nav.safety),
        link(Route::Runs, "footprints", words.nav.runs),
    ]
}

/// An answer, and the way to the question.
fn fact(card: &'static str, name: &'static str, said: Signal<String>) -> View {
    let inner = vec![say("span", "caption", name), tell("b", "", said), icon("chevron-right")];
    anchor(&Route::Start(card.to_owned()), "settings__fact", inner)
}

fn hurts(app: AppState) -> String {
    let own = words::settings(app.lang());
    let profile = app.settings.with(|it| it.profile.clone());
    let names = Site::ALL.into_iter().zip(app.words().hands.sites);
    let names: Vec<&str> =
        names.filter(|(site, _)| profile.sites.contains(site)).map(|it| it.1).collect();
    match (names.is_empty(), profile.nothing_hurts) {
        (false, _) => names.join(", "),
        (true, true) => own.hurts_nowhere.to_owned(),
        (true, false) => own.not_said.to_owned(),
    }
}

fn kit(app: AppState) -> String {
    let own = words::settings(app.lang());
    let kit = app.settings.with(|it| it.kit.clone());
    let names: Vec<&str> = kit.into_iter().map(app.more().kit).collect();
    if names.is_empty() { own.none.to_owned() } else { names.join(", ") }
}

fn bands(app: AppState) -> String {
    let own = words::settings(app.lang());
    let bands = app.settings.with(|it| it.profile.bands.join(", "));
    if bands.is_empty() { own.none.to_owned() } else { bands }
}

fn set_units(settings: &mut Settings, place: usize) {
    settings.units = if place == 0 { Units::Metric } else { Units::Imperial };
}

fn set_week(settings: &mut Settings, place: usize) {
    settings.profile.week = WeekStart::ALL[place.min(2)];
}

fn look(app: AppState) -> Vec<View> {
    let words = &app.more().settings;
    let own = words::settings(app.lang());
    let themes = vec![words.theme_system, words.theme_light, words.theme_dark];
    let mut look = vec![
        one_of(app, words.theme, themes, |it| it.theme as usize, set_theme),
        one_of(app, own.text, own.texts.to_vec(), |it| it.text as usize, set_text),
        say("p", "caption", own.text_hint),
        switch(
            app,
            words.less_motion,
            "",
            |it| it.less_motion,
            |it| it.less_motion = !it.less_motion,
        ),
        one_of(app, own.paper, own.papers.to_vec(), paper_of, set_paper),
    ];
    look.extend(languages(app));
    look
}

fn set_theme(settings: &mut Settings, place: usize) {
    settings.theme = [Theme::System, Theme::Light, Theme::Dark][place.min(2)];
}

fn set_text(settings: &mut Settings, place: usize) {
    settings.text = TextSize::ALL[place.min(3)];
}

fn set_paper(settings: &mut Settings, place: usize) {
    settings.paper = Some(Paper::ALL[place.min(1)]);
}

fn paper_of(settings: &Settings) -> usize {
    settings.paper.unwrap_or_else(ask::usual_paper) as usize
}

/// A choice where there is one; else a sentence that says so.
fn languages(app: AppState) -> Vec<View> {
    let own = words::settings(app.lang());
    let names = Lang::ALL.map(Lang::name);
    if names.len() == 1 {
        let only = say("p", "settings__lang", own.lang_only);
        return vec![say("p", "setting__name", own.lang), only];
    }
    vec![one_of(app, own.lang, names.to_vec(), |it| it.lang as usize, set_lang)]
}

/// Every word on the page is another then: it is made anew.
fn set_lang(settings: &mut Settings, place: usize) {
    let chosen = Lang::ALL.get(place).copied().unwrap_or(settings.lang);
    if settings.lang != chosen {
        settings.lang = chosen;
        ask::reload_soon();
    }
}

fn figure(app: AppState) -> Vec<View> {
    let words = &app.more().settings;
    vec![
        skin(app),
        switch(app, words.mirror, words.mirror_hint, |it| it.mirror, |it| it.mirror = !it.mirror),
        switch(app, words.breath, "", |it| it.breath, |it| it.breath = !it.breath),
        switch(app, words.count_reps, "", |it| it.count_reps, |it| it.count_reps = !it.count_reps),
    ]
}

/// The rest has a page of its own.
fn sound(app: AppState) -> Vec<View> {
    let words = app.more();
    let own = words::settings(app.lang());
    let more = vec![icon("volume-2"), text(words.sound.title)];
    vec![
        loudness(app, words.settings.volume, |it| it.volume, |it, volume| it.volume = volume),
        switch(app, words.settings.muted, "", |it| it.muted, |it| it.muted = !it.muted),
        switch(
            app,
            own.ready,
            own.ready_hint,
            |it| it.sound.ready,
            |it| it.sound.ready = !it.sound.ready,
        ),
        anchor(&Route::Sound, "button", more),
    ]
}

fn keys(app: AppState) -> Vec<View> {
    let words = &app.more().settings;
    let own = words::settings(app.lang());
    vec![
        switch(
            app,
            words.shortcuts,
            own.keys_hint,
            |it| it.shortcuts,
            |it| it.shortcuts = !it.shortcuts,
        ),
        folded(app.words().player.help, key_map(app, "h3")),
    ]
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
