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
const BOX: &str = "0 0 156 320";
/// Turned into a left one.
const MIRRORED: &str = "translate(156 0) scale(-1 1)";
/// The radius of a spot: as wide as a thumb where two drawings stand side by side on a phone.
const SPOT: &str = "24";

/// A path and its paint.
type Part = (&'static str, &'static str);
/// What can hurt, and where it lies.
type Spot = (Site, &'static str, &'static str);

/// The other leg stands behind on the right: so the inner side is there.
static FRONT: [Part; 8] = [
    ("fig-skin far-7", "M150 110 150 330 182 330 182 110Z"),
    ("fig-shorts far-4", "M128 84C134 104 140 118 142 138L190 138 190 40 128 40Z"),
    (
        "fig-skin",
        "M23 112C28 146 40 168 45 190C43 204 44 216 48 228C42 250 44 280 58 330L90 330C104 288 \
         111 256 105 228C109 216 110 202 107 190C110 166 112 142 113 112Z",
    ),
    (
        "fig-shorts",
        "M22 36C13 62 12 92 15 136C46 142 82 142 114 138C117 118 122 100 129 86C138 86 170 86 \
         176 86L176 36Z",
    ),
    ("fig-top", "M24 -4C22 14 21 28 21 42C60 48 120 48 176 42L176 -4Z"),
    ("map__line", "M59 188C62 176 92 176 95 188C100 206 92 222 77 222C62 222 54 206 59 188Z"),
    ("map__line", "M72 230C72 238 73 244 74 250M82 230C82 238 81 244 80 250"),
    ("map__line", "M130 88C126 100 121 116 117 136"),
];

static SIDE: [Part; 6] = [
    (
        "fig-skin",
        "M41 112C48 146 56 176 58 202C44 232 42 268 60 330L94 330C98 300 104 266 106 240C112 232 \
         121 220 121 204C121 188 115 172 116 112Z",
    ),
    (
        "fig-shorts",
        "M38 36C26 56 20 74 24 96C27 112 35 124 37 138C64 143 96 143 119 138C124 104 122 70 114 \
         36Z",
    ),
    ("fig-top", "M36 -4C37 12 38 26 37 42C64 48 92 47 115 42C118 28 118 10 117 -4Z"),
    ("map__line", "M108 184C116 190 119 214 110 222"),
    ("map__line", "M108 228C108 234 106 240 104 246"),
    ("map__line", "M60 206C68 212 78 212 84 206"),
];

static FRONT_SPOTS: [Spot; 5] = [
    (Site::Hip, "50", "82"),
    (Site::KneeOuter, "25", "204"),
    (Site::KneeFront, "77", "197"),
    (Site::KneeInner, "130", "204"),
    (Site::BelowKneecap, "77", "249"),
];

static SIDE_SPOTS: [Spot; 5] = [
    (Site::Back, "37", "30"),
    (Site::Hip, "74", "88"),
    (Site::KneeOuter, "75", "204"),
    (Site::KneeFront, "128", "197"),
    (Site::BelowKneecap, "122", "249"),
];

/// Both drawings. The names are beside or below them, see [`sites`].
pub(crate) fn leg_map(app: AppState, [front, side]: [&'static str; 2]) -> View {
    let drawings =
        vec![drawing(app, front, &FRONT, &FRONT_SPOTS), drawing(app, side, &SIDE, &SIDE_SPOTS)];
    el("div", "map", drawings)
}

fn drawing(app: AppState, name: &'static str, parts: &[Part], spots: &[Spot]) -> View {
    let parts = parts.iter().map(|&(paint, d)| shape("path", paint, vec![is("d", d)]));
    let spots = spots.iter().map(|&(site, x, y)| spot(app, site, x, y));
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

fn spot(app: AppState, site: Site, x: &'static str, y: &'static str) -> View {
    let lit = live(move || if hurts(app, site) { "true" } else { "false" });
    let circle = |radius: &'static str, class: &'static str| {
        shape("circle", class, vec![is("cx", x), is("cy", y), is("r", radius)])
    };
    let attributes = vec![
        lives("data-lit", lit),
        keeps("data-site", site.name().to_owned()),
        on("click", move |_| flip(app, site)),
    ];
    element(
        SVG,
        "g",
        "map__spot",
        attributes,
        vec![circle(SPOT, "map__hit"), circle("13", "map__ring"), circle("5", "map__dot")],
    )
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
    });
}
