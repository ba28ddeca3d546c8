//! One leg from the front and from the side, with the spots that can hurt. The names below are the
//! buttons; the drawing answers to a tap as well, and is turned to the side that hurts.

use kneeline::exercise::Side;
use kneeline::session::Site;
use leptos::prelude::*;

use super::attr::{Attr, is, keeps, lives, on};
use super::live::live;
use super::markup::{el, group, say};
use super::node::{SVG, View, element};
use super::start_pick::pick;
use crate::app::ask;
use crate::app::state::AppState;

/// A right leg: width and height of each drawing.
const BOX: &str = "0 0 156 296";
/// Turned into a left one.
const MIRRORED: &str = "translate(156 0) scale(-1 1)";
/// The radius of what answers to a tap: as wide as a thumb where two drawings stand side by side on a phone.
const THUMB: &str = "24";

/// A path and its paint.
type Part = (&'static str, &'static str);
/// What can hurt, where it lies, and the middle of where a thumb finds it.
type Spot = (Site, [&'static str; 2], [&'static str; 2]);

/// The other leg stands behind on the right: so the inner side is there.
static FRONT: [Part; 8] = [
    (
        "fig-skin far-7",
        "M136 112C138 142 137 164 139 188C135 202 137 216 141 230C135 258 144 290 158 330L190 330 \
         190 112Z",
    ),
    ("fig-shorts far-4", "M128 84C132 104 137 118 139 138L190 138 190 40 128 40Z"),
    (
        "fig-skin",
        "M19 112C23 148 34 166 39 188C36 202 37 216 42 230C35 254 38 286 54 330L94 330C108 290 \
         117 258 111 230C115 216 117 202 113 188C117 164 116 142 114 112Z",
    ),
    (
        "fig-shorts",
        "M22 36C13 62 11 92 13 136C46 143 84 143 116 138C118 118 122 100 129 86C138 86 170 86 \
         176 86L176 36Z",
    ),
    ("fig-top", "M24 -4C22 14 21 28 21 42C60 48 120 48 176 42L176 -4Z"),
    ("map__line", "M58 190C60 177 92 177 95 190C99 206 92 223 76 223C61 223 54 206 58 190Z"),
    ("map__line", "M71 231C71 240 72 247 73 254M82 231C82 240 81 247 80 254"),
    ("map__line", "M44 196C42 204 43 212 46 219M108 196C111 204 110 212 107 219"),
];

static SIDE: [Part; 7] = [
    (
        "fig-skin",
        "M36 112C44 146 50 176 50 202C37 232 38 270 56 330L98 330C102 300 109 268 112 243C119 \
         233 126 220 126 204C126 186 120 172 119 112Z",
    ),
    (
        "fig-shorts",
        "M38 36C24 56 16 76 21 98C25 114 30 124 32 138C62 144 96 144 122 138C126 104 124 70 115 \
         36Z",
    ),
    ("fig-top", "M36 -4C37 12 38 26 37 42C64 48 92 47 116 42C119 28 119 10 118 -4Z"),
    ("map__line", "M110 183C119 190 122 214 112 223"),
    ("map__line", "M112 229C112 236 110 243 108 250"),
    ("map__line", "M56 206C64 212 72 212 78 208"),
    ("map__line", "M70 232C62 250 60 270 64 300"),
];

static FRONT_SPOTS: [Spot; 5] = [
    (Site::Hip, ["48", "82"], ["48", "82"]),
    (Site::KneeOuter, ["41", "205"], ["25", "205"]),
    (Site::KneeFront, ["76", "200"], ["77", "197"]),
    (Site::KneeInner, ["111", "205"], ["130", "205"]),
    (Site::BelowKneecap, ["77", "250"], ["77", "249"]),
];

static SIDE_SPOTS: [Spot; 5] = [
    (Site::Back, ["42", "34"], ["34", "30"]),
    (Site::Hip, ["76", "92"], ["76", "92"]),
    (Site::KneeOuter, ["78", "206"], ["74", "206"]),
    (Site::KneeFront, ["119", "199"], ["128", "197"]),
    (Site::BelowKneecap, ["114", "247"], ["122", "249"]),
];

/// Both drawings. The names are beside or below them, see [`sites`].
pub(crate) fn leg_map(app: AppState, [front, side]: [&'static str; 2]) -> View {
    let drawings =
        vec![drawing(app, front, &FRONT, &FRONT_SPOTS), drawing(app, side, &SIDE, &SIDE_SPOTS)];
    el("div", "map", drawings)
}

fn drawing(app: AppState, name: &'static str, parts: &[Part], spots: &[Spot]) -> View {
    let parts = parts.iter().map(|&(paint, d)| shape("path", paint, vec![is("d", d)]));
    let spots = spots.iter().map(|&(site, place, thumb)| spot(app, site, place, thumb));
    let turned = live(move || {
        let left = app.settings.with(|it| it.profile.side == Some(Side::Left));
        if left { MIRRORED } else { "" }
    });
    let leg = element(SVG, "g", "", vec![lives("transform", turned)], parts.chain(spots).collect());
    let attributes = vec![is("viewBox", BOX), is("aria-hidden", "true"), is("focusable", "false")];
    let svg = element(SVG, "svg", "map__leg", attributes, vec![leg]);
    el("figure", "map__view", vec![svg, say("figcaption", "caption", name)])
}

fn shape(tag: &'static str, paint: &'static str, attributes: Vec<Attr>) -> View {
    element(SVG, tag, paint, attributes, Vec::new())
}

fn spot(app: AppState, site: Site, place: [&'static str; 2], thumb: [&'static str; 2]) -> View {
    let lit = live(move || if hurts(app, site) { "true" } else { "false" });
    let circle = |[x, y]: [&'static str; 2], radius: &'static str, class: &'static str| {
        shape("circle", class, vec![is("cx", x), is("cy", y), is("r", radius)])
    };
    let attributes = vec![
        lives("data-lit", lit),
        keeps("data-site", site.name().to_owned()),
        on("click", move |_| flip(app, site)),
    ];
    let inner = vec![
        circle(thumb, THUMB, "map__hit"),
        circle(place, "19", "map__glow"),
        circle(place, "11", "map__ring"),
        circle(place, "4", "map__dot"),
    ];
    element(SVG, "g", "map__spot", attributes, inner)
}

/// The same as buttons, with a way to say that nothing hurts.
pub(crate) fn sites(app: AppState, name: &'static str) -> View {
    let names = app.words().hands.sites;
    let sites = Site::ALL.into_iter().zip(names).map(|(site, name)| {
        let is = Box::new(move || hurts(app, site));
        pick("chip filter__choice", name, None, is, Box::new(move || flip(app, site)))
    });
    group("chips", name, sites.collect())
}

fn hurts(app: AppState, site: Site) -> bool {
    app.settings.with(|settings| settings.profile.sites.contains(&site))
}

fn flip(app: AppState, site: Site) {
    ask::change_settings(app, |settings| {
        let sites = &mut settings.profile.sites;
        let before = sites.len();
        sites.retain(|&it| it != site);
        if sites.len() == before {
            sites.push(site);
        }
        settings.profile.nothing_hurts = false;
    });
}
