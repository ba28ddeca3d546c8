//! A kept picture with the lines that were set on it, alone or over another.

use kneeline::assess::angle::Point;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::HtmlElement;

use super::angle_marks::leg_lines;
use super::attr::{Attr, is, keeps};
use super::compare_kept::Shown;
use super::live::live;
use super::markup::{el, say};
use super::node::{SVG, View, element};

/// How much of it is seen.
pub(crate) fn opacity(percent: RwSignal<usize>) -> Attr {
    Attr::Does(Box::new(move |element| {
        let style = element.unchecked_ref::<HtmlElement>().style();
        let value = live(move || [&percent.get().to_string(), "%"].concat());
        let put = move |value: &str| {
            let _ = style.set_property("opacity", value);
        };
        super::node::follow(value, Box::new(put));
    }))
}

pub(crate) fn framed(it: &Shown, words: &'static kneeline::words::assess::Pictures) -> View {
    let name = say("figcaption", "", it.name.clone());
    el("figure", "compare__one", vec![picture(it, words), name])
}

/// A kept picture with the lines that were set on it.
pub(crate) fn picture(it: &Shown, words: &'static kneeline::words::assess::Pictures) -> View {
    let (width, height) = it.kept.size;
    let frame = ["0 0 ", &width.to_string(), " ", &height.to_string()].concat();
    let attributes = vec![
        is("role", "img"),
        keeps("aria-label", (words.picture_of)(&it.name)),
        keeps("viewBox", frame),
    ];
    let image = vec![
        keeps("href", it.url.0.clone()),
        keeps("width", width.to_string()),
        keeps("height", height.to_string()),
    ];
    let mut inner = vec![element(SVG, "image", "", image, Vec::new())];
    let points: Vec<Option<Point>> = it.kept.points.split(' ').map(point).collect();
    inner.extend(leg_lines(&points, width.max(height) as f32 / 400.0));
    element(SVG, "svg", "compare__picture", attributes, inner)
}

fn point(text: &str) -> Option<Point> {
    let (x, y) = text.split_once(',')?;
    Some(Point { x: x.parse::<i32>().ok()? as f32, y: y.parse::<i32>().ok()? as f32 })
}
