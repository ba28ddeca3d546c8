//! The tint of the figure: samples to choose from, beside the figure itself.

use kneeline::figure::Style;
use kneeline::library;
use kneeline::save::Skin;
use kneeline::words;
use leptos::prelude::*;

use super::attr::{holds, is};
use super::exercise_card::still;
use super::markup::{el, group, press, say, with};
use super::node::View;
use crate::app::ask;
use crate::app::state::AppState;

pub(crate) fn skin(app: AppState) -> View {
    let words = words::settings(app.lang());
    let samples = Skin::ALL.into_iter().zip(words.skins).map(|(skin, name)| {
        let is_set = move || app.settings.with(|it| it.skin == skin);
        let set = move || ask::change_settings(app, |it| it.skin = skin);
        let sample = with("span", "sample", vec![is("data-skin", skin.name())], Vec::new());
        press(
            "samples__one",
            vec![holds("aria-pressed", is_set)],
            vec![sample, say("span", "", name)],
            set,
        )
    });
    let samples = group("samples", words.skin, samples.collect());
    let shown = library::ALL.iter().find(|it| it.id.0 == "sl-stance").copied();
    let figure = shown.map(|it| still(it, Style::THUMB, None)).into_iter().collect();
    let inner = vec![
        el("div", "samples__figure", figure),
        el("div", "", vec![say("p", "setting__name", words.skin), samples]),
    ];
    el("div", "samples__row", inner)
}
