//! The four phases as the player shows them, and as they look to eyes that lack one kind of cone:
//! for a person to see whether they can tell them apart.

use kneeline::words;

use super::attr::{Attr, is, keeps};
use super::markup::{el, icon, say, with};
use super::node::{SVG, View, element};
use crate::app::state::AppState;

/// The phases as the style sheets name them, each with its sign in the player.
const PHASES: [(&str, &str); 4] =
    [("lift", "arrow-up"), ("hold", "square"), ("lower", "arrow-down"), ("pause", "minus")];

/// What red, green and blue become without the cones for long, middle and short waves: Machado,
/// Oliveira and Fernandes 2009, severity 1, on linear light. Four rows of five numbers each.
const EYES: [(&str, &str); 3] = [
    (
        "eyes-protan",
        "0.152286 1.052583 -0.204868 0 0 0.114503 0.786281 0.099216 0 0 \
         -0.003882 -0.048116 1.051998 0 0 0 0 0 1 0",
    ),
    (
        "eyes-deutan",
        "0.367322 0.860646 -0.227968 0 0 0.280085 0.672501 0.047413 0 0 \
         -0.011820 0.042940 0.968881 0 0 0 0 0 1 0",
    ),
    (
        "eyes-tritan",
        "1.255528 -0.076749 -0.178779 0 0 -0.078411 0.930809 0.147602 0 0 \
         0.004733 0.691367 0.303900 0 0 0 0 0 1 0",
    ),
];

pub(crate) fn colour_check(app: AppState) -> View {
    let words = words::settings(app.lang());
    let rows = words.eyes.into_iter().enumerate().map(|(place, name)| {
        let eyes = place.checked_sub(1).and_then(|place| EYES.get(place));
        let attributes = eyes.map(|(id, _)| is("data-eyes", id)).into_iter().collect();
        let tiles =
            PHASES.into_iter().zip(app.more().sound.parts).map(|(it, part)| tile(it, part.0));
        let tiles = with("div", "hues__row", attributes, tiles.collect());
        el("li", "", vec![say("p", "caption", name), tiles])
    });
    let inner = vec![
        say("p", "", words.colours_hint),
        filters(),
        el("ul", "hues", rows.collect()),
        say("p", "caption", words.eyes_hint),
    ];
    el("div", "stack", inner)
}

fn tile((phase, sign): (&'static str, &'static str), word: &'static str) -> View {
    let words = vec![say("b", "", word), icon(sign)];
    let inner = vec![el("span", "hue__water", Vec::new()), el("span", "hue__word", words)];
    with("div", "hue", vec![is("data-phase", phase)], inner)
}

/// Where the style sheet finds them.
fn filters() -> View {
    let filters = EYES.map(|(id, matrix)| {
        let matrix: Vec<Attr> = vec![is("type", "matrix"), is("values", matrix)];
        let matrix = element(SVG, "feColorMatrix", "", matrix, Vec::new());
        element(SVG, "filter", "", vec![keeps("id", id.to_owned())], vec![matrix])
    });
    let hidden = vec![is("aria-hidden", "true"), is("width", "0"), is("height", "0")];
    element(SVG, "svg", "hues__filters", hidden, filters.into())
}
