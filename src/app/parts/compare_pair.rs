//! Two kept pictures, chosen by their day, beside each other or one over the other.

use kneeline::route::Route;
use kneeline::words::assess;
use leptos::prelude::*;

use super::attr::{is, keeps, on};
use super::compare_kept::{Compare, UNREADABLE};
use super::compare_picture::{framed, opacity, picture};
use super::live::{live, live_view};
use super::markup::{choice, el, group, icon, link, say, text, with};
use super::node::{ToView, View};
use super::slider::slider;

pub(crate) fn pair(it: Compare) -> View {
    let words = &assess(it.app.lang()).pictures;
    match it.version.get() {
        0 => return ().view(),
        UNREADABLE => return say("p", "card", words.failed),
        _ => {}
    }
    let places = it.places();
    match places.len() {
        0 => {
            let mut inner = vec![say("p", "", words.empty)];
            if !it.strides.get() {
                let name = vec![icon("camera"), text(words.first)];
                inner.push(link(Route::Angle, "button", None, name));
            }
            return el("div", "card compare__empty", inner);
        }
        1 => {
            let all = it.all.get_value();
            let only = places.first().and_then(|place| all.get(*place)).map(|it| framed(it, words));
            let hint = say("p", "quiet", words.one);
            return vec![hint, el("div", "compare__pair", only.into_iter().collect())].view();
        }
        _ => {}
    }
    let hows = [false, true].map(|over| {
        let name = words.hows[usize::from(over)];
        choice("choice__option", name, move || it.over.get() == over, move || it.over.set(over))
    });
    let choosers = vec![
        chooser(it, "compare-before", words.before, it.before, &places),
        chooser(it, "compare-after", words.after, it.after, &places),
    ];
    let shown = live_view(move || shown(it, &places));
    let inner = vec![
        el("div", "compare__choose", choosers),
        group("choice", words.how, hows.into()),
        shown,
    ];
    el("section", "card stack compare", inner)
}

fn chooser(
    it: Compare,
    id: &'static str,
    name: &'static str,
    chosen: RwSignal<usize>,
    places: &[usize],
) -> View {
    let all = it.all.get_value();
    let now = chosen.get_untracked();
    let options = places.iter().enumerate().filter_map(|(number, place)| {
        let mut attributes = vec![keeps("value", number.to_string())];
        if number == now {
            attributes.push(is("selected", ""));
        }
        Some(with("option", "", attributes, vec![text(all.get(*place)?.name.clone())]))
    });
    let choose = on("change", move |event| {
        if let Ok(number) = event_target_value(&event).parse() {
            chosen.set(number);
        }
    });
    let select = with("select", "field", vec![is("id", id), choose], options.collect());
    el(
        "div",
        "",
        vec![with("label", "setting__name", vec![is("for", id)], vec![text(name)]), select],
    )
}

fn shown(it: Compare, places: &[usize]) -> View {
    let words = &assess(it.app.lang()).pictures;
    let all = it.all.get_value();
    let find = |number: usize| places.get(number).and_then(|place| all.get(*place));
    let (before, after) = (find(it.before.get()), find(it.after.get()));
    let Some((before, after)) = before.zip(after) else { return ().view() };
    if !it.over.get() {
        return el("div", "compare__pair", vec![framed(before, words), framed(after, words)]);
    }
    let over = with("div", "compare__over", vec![opacity(it.mix)], vec![picture(after, words)]);
    let value = live(move || it.mix.get().to_string());
    let told = live(move || (words.mixed)(it.mix.get() as u32));
    let mix = slider("source__slider", words.mix, (100, 5), value, told, move |percent| {
        it.mix.set(percent as usize);
    });
    vec![el("div", "compare__both", vec![picture(before, words), over]), mix].view()
}
