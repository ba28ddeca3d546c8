//! A person's own bands in their own order, the lightest first.

use kneeline::diary::Profile;
use kneeline::words;
use leptos::prelude::*;
use leptos::web_sys::HtmlInputElement;

use super::attr::{is, keeps};
use super::live::live_view;
use super::markup::{el, find, icon, press, say, text, with, word_button};
use super::node::View;
use super::start_pick::pick;
use crate::app::ask;
use crate::app::state::AppState;

const FIELD: &str = "band-name";
const ROW: &str = "band-";

pub(crate) fn bands(app: AppState) -> Vec<View> {
    let words = words::start(app.lang());
    let colours = words.colours.into_iter().map(|name| {
        let is = Box::new(move || has(app, name));
        let flip =
            move || if untrack(|| has(app, name)) { drop_it(app, name) } else { add(app, name) };
        pick("chip filter__choice", name, None, is, Box::new(flip))
    });
    let own = move || {
        if let Some(field) = find::<HtmlInputElement>(&["#", FIELD].concat()) {
            add(app, &field.value());
            field.set_value("");
            let _ = field.focus();
        }
    };
    let list = live_view(move || {
        let bands = app.settings.with(|it| it.profile.bands.clone());
        untrack(|| list(app, &bands))
    });
    let attributes = vec![
        is("type", "text"),
        is("id", FIELD),
        is("autocomplete", "off"),
        keeps("maxlength", Profile::MAX_BAND.to_string()),
    ];
    let label = with("label", "setting__name", vec![is("for", FIELD)], vec![text(words.band_name)]);
    let row =
        vec![with("input", "field", attributes, Vec::new()), word_button("button", words.add, own)];
    vec![
        super::markup::group("chips", words.your_bands, colours.collect()),
        el("div", "start__field", vec![label, el("div", "start__row", row)]),
        list,
    ]
}

fn list(app: AppState, bands: &[String]) -> View {
    let words = words::start(app.lang());
    if bands.is_empty() {
        return say("p", "quiet", words.no_bands);
    }
    let last = bands.len() - 1;
    let rows = bands.iter().enumerate().map(|(at, name)| {
        let ends = match at {
            0 if last > 0 => words.lightest,
            at if at == last && last > 0 => words.heaviest,
            _ => "",
        };
        let to =
            |up: bool| if up { at.checked_sub(1) } else { Some(at + 1).filter(|it| *it <= last) };
        let tools = vec![
            tool(app, at, to(true), "up-", "arrow-up", (words.lighter)(name)),
            tool(app, at, to(false), "down-", "arrow-down", (words.heavier)(name)),
            out(app, at, (words.remove)(name)),
        ];
        let told = vec![say("b", "", name.clone()), say("span", "caption", ends)];
        el("li", "band", vec![el("span", "band__name", told), el("span", "band__tools", tools)])
    });
    el("ol", "bands", rows.collect())
}

/// Moves a band. At an end of the list the button stays in reach, so that the focus does.
fn tool(
    app: AppState,
    at: usize,
    to: Option<usize>,
    by: &'static str,
    glyph: &'static str,
    name: String,
) -> View {
    let id = [ROW, by, &at.to_string()].concat();
    let mut attributes = vec![keeps("id", id), keeps("aria-label", name)];
    attributes.extend(to.is_none().then(|| is("aria-disabled", "true")));
    press("button mine__tool", attributes, vec![icon(glyph)], move || {
        let Some(to) = to else { return };
        ask::change_settings(app, |settings| {
            let bands = &mut settings.profile.bands;
            if at < bands.len() && to < bands.len() {
                bands.swap(at, to);
            }
        });
        ask::focus([ROW, by, &to.to_string()].concat());
    })
}

fn out(app: AppState, at: usize, name: String) -> View {
    press("button mine__tool", vec![keeps("aria-label", name)], vec![icon("x")], move || {
        ask::change_settings(app, |settings| {
            let bands = &mut settings.profile.bands;
            if at < bands.len() {
                bands.remove(at);
            }
        });
        ask::focus(FIELD.to_owned());
    })
}

fn has(app: AppState, name: &str) -> bool {
    app.settings.with(|it| it.profile.bands.iter().any(|band| band == name))
}

/// At the heavier end; one name is one band.
fn add(app: AppState, name: &str) {
    let name: String = name.trim().chars().take(Profile::MAX_BAND).collect();
    let full = app.settings.with_untracked(|it| it.profile.bands.len() >= Profile::MAX_BANDS);
    if !name.is_empty() && !full && !untrack(|| has(app, &name)) {
        ask::change_settings(app, |settings| settings.profile.bands.push(name));
    }
}

fn drop_it(app: AppState, name: &str) {
    ask::change_settings(app, |settings| settings.profile.bands.retain(|band| band != name));
}
