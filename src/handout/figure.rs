//! One end of a movement in ink: light body, dark outline, muscles black.

use crate::exercise::{Exercise, Opening};
use crate::figure::path::view_box;
use crate::figure::{Paint, Scene, Style, draw};

/// The value of `viewBox` with what closes the tag, and the shapes.
pub(super) fn figure(exercise: &Exercise, opening: Opening, is_end: bool, out: &mut String) {
    let movement = exercise.movement;
    let start = match opening {
        Opening::Lift => 0.0,
        Opening::Lower => 1.0,
    };
    let plain = Style { guides: false, ..Style::MOVING };
    let (level, style) = if is_end {
        (1.0 - start, Style { arrow: Some(opening), ..plain })
    } else {
        (start, plain)
    };
    let scene =
        Scene { movement, view: &movement.view, level, beat: None, glow: 0.0, style, pose: None };
    let mut shapes = Vec::new();
    draw(&scene, &mut shapes);
    out.push_str(view_box(movement.view.frame).trim_start());
    out.push_str("\">");
    for shape in shapes.iter().filter(|shape| !shape.d.is_empty()) {
        let look = ink(shape.paint);
        if look.is_empty() {
            continue;
        }
        out.push_str("<path ");
        out.push_str(look);
        out.push_str(" d=\"");
        out.push_str(&shape.d);
        out.push_str("\"/>");
    }
}

/// The attributes of a shape; nothing for what paper does not need.
const fn ink(paint: Paint) -> &'static str {
    match paint {
        Paint::Skin | Paint::Sock => "fill=\"#f2f2f2\" stroke=\"#444\" stroke-width=\".5\"",
        Paint::Top => "fill=\"#d4d4d4\" stroke=\"#444\" stroke-width=\".5\"",
        Paint::Shorts => "fill=\"#bdbdbd\" stroke=\"#444\" stroke-width=\".5\"",
        Paint::Shoe => "fill=\"#777\"",
        Paint::Hair | Paint::IronDark => "fill=\"#333\"",
        Paint::Halo => "fill=\"#fff\"",
        Paint::Muscle => "fill=\"#000\"",
        Paint::Muscle2 => "fill=\"#555\"",
        Paint::Mat => "fill=\"#f4f4f4\" stroke=\"#bbb\" stroke-width=\".4\"",
        Paint::MatEdge => "fill=\"#d8d8d8\"",
        Paint::PropTop => "fill=\"#ececec\" stroke=\"#999\" stroke-width=\".4\"",
        Paint::PropFront => "fill=\"#d0d0d0\" stroke=\"#999\" stroke-width=\".4\"",
        Paint::PropSide => "fill=\"#b8b8b8\" stroke=\"#999\" stroke-width=\".4\"",
        Paint::Iron => "fill=\"#666\"",
        Paint::Band => BAND,
        Paint::BandFar => BAND_FAR,
        Paint::Arrow => ARROW,
        Paint::ArrowHalo => ARROW_HALO,
        Paint::Ghost => "fill=\"#000\" fill-opacity=\".1\"",
        Paint::Glow
        | Paint::Guide
        | Paint::GuideHalo
        | Paint::GuideBad
        | Paint::GuideDot
        | Paint::GuideDotBad => "",
    }
}

const BAND: &str = "fill=\"none\" stroke=\"#000\" stroke-width=\"2.3\" stroke-linecap=\"round\" \
    stroke-linejoin=\"round\"";
const BAND_FAR: &str = "fill=\"none\" stroke=\"#777\" stroke-width=\"2.3\" \
    stroke-linecap=\"round\" stroke-linejoin=\"round\"";
const ARROW: &str = "fill=\"none\" stroke=\"#000\" stroke-width=\"1.3\" stroke-linecap=\"round\" \
    stroke-linejoin=\"round\"";
const ARROW_HALO: &str = "fill=\"none\" stroke=\"#fff\" stroke-width=\"3\" \
    stroke-linecap=\"round\" stroke-linejoin=\"round\"";
