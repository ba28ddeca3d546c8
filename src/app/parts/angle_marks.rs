//! What is drawn on a picture: the picture itself, the points, the lines between them.

use kneeline::assess::angle::Point;
use leptos::prelude::*;

use super::angle_measuring::Measuring;
use super::attr::{Attr, keeps, lives};
use super::live::live;
use super::node::{SVG, ToView, View, element};

pub(crate) fn image(it: Measuring) -> View {
    let (width, height) = it.size.get_value();
    let attributes = vec![
        lives("href", live(move || it.url.get())),
        keeps("width", (width as u32).to_string()),
        keeps("height", (height as u32).to_string()),
    ];
    element(SVG, "image", "", attributes, Vec::new())
}

pub(crate) fn frame_text(frame: [f32; 4]) -> String {
    frame.map(number).join(" ")
}

/// With one digit after the point.
pub(crate) fn number(value: f32) -> String {
    let tenths = (value * 10.0).round() as i32;
    let sign = if tenths < 0 { "-" } else { "" };
    let size = tenths.unsigned_abs();
    [sign, &(size / 10).to_string(), ".", &(size % 10).to_string()].concat()
}

/// Lines and points; in the loupe only a cross stands for the point that is moved.
pub(crate) fn marks(it: Measuring, whole: bool) -> View {
    let points = it.points.get();
    let window = it.window();
    // Lines and points look the same whatever is zoomed.
    let unit = window.size.0.max(window.size.1) / window.zoom / 400.0;
    let mut shapes = leg_lines(&points, unit);
    if it.pelvis.get() {
        shapes.extend(line(points[3], points[4], "angle-line", unit));
        if let Some(stance) = points[3] {
            let far = Point { x: window.size.0, y: stance.y };
            let near = Point { x: 0.0, y: stance.y };
            shapes.extend(line(Some(near), Some(far), "angle-line angle-line--level", unit / 2.0));
        }
    }
    for (place, point) in points.iter().enumerate().take(it.wanted()) {
        let Some(point) = point.filter(|_| whole) else { continue };
        let active = it.active.get() == place;
        let class = if active { "angle-point angle-point--active" } else { "angle-point" };
        shapes.push(circle(point, 7.0 * unit, class, unit));
        shapes.push(circle(point, 1.2 * unit, "angle-point__middle", unit));
    }
    shapes.view()
}

/// Thigh and shank, and how the shank would lie in line with the thigh.
pub(crate) fn leg_lines(points: &[Option<Point>], unit: f32) -> Vec<View> {
    let [hip, knee, ankle, ..] = points else { return Vec::new() };
    let mut shapes = Vec::new();
    if let (Some(hip), Some(knee)) = (hip, knee) {
        let straight = Point { x: knee.x * 1.8 - hip.x * 0.8, y: knee.y * 1.8 - hip.y * 0.8 };
        shapes.extend(line(Some(*knee), Some(straight), "angle-line angle-line--straight", unit));
    }
    shapes.extend(line(*hip, *knee, "angle-line", unit));
    shapes.extend(line(*knee, *ankle, "angle-line", unit));
    shapes
}

fn line(from: Option<Point>, to: Option<Point>, class: &'static str, unit: f32) -> Vec<View> {
    let Some((from, to)) = from.zip(to) else { return Vec::new() };
    let places = [("x1", from.x), ("y1", from.y), ("x2", to.x), ("y2", to.y)];
    let drawn = |class: &'static str, width: f32| {
        let mut attributes: Vec<Attr> =
            places.into_iter().map(|(name, value)| keeps(name, number(value))).collect();
        attributes.push(keeps("stroke-width", number(width)));
        element(SVG, "line", class, attributes, Vec::new())
    };
    // A dark edge, so that it is seen on every picture.
    vec![drawn("angle-line__edge", 3.4 * unit), drawn(class, 1.8 * unit)]
}

fn circle(at: Point, radius: f32, class: &'static str, unit: f32) -> View {
    let attributes = vec![
        keeps("cx", number(at.x)),
        keeps("cy", number(at.y)),
        keeps("r", number(radius)),
        keeps("stroke-width", number(1.8 * unit)),
    ];
    element(SVG, "circle", class, attributes, Vec::new())
}
