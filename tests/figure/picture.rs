//! A scene as text, so that a stored picture can be compared and its difference read: one letter
//! for what is on top in each cell.

use kneeline::figure::{Paint, Shape};

use crate::path_reader::read;

const COLUMNS: usize = 64;

/// The scene in a grid 64 cells wide; cells are twice as high as wide, as letters are.
pub(crate) fn picture(shapes: &[Shape], [x, y, width, height]: [f32; 4]) -> String {
    let cell = width / COLUMNS as f32;
    let rows = (height / (2.0 * cell)).ceil() as usize;
    let mut grid = vec![vec!['.'; COLUMNS]; rows];
    for shape in shapes {
        let Some(letter) = letter(shape.paint) else { continue };
        let polygons = read(&shape.d);
        for (row, line) in grid.iter_mut().enumerate() {
            for (column, slot) in line.iter_mut().enumerate() {
                let at = [x + (column as f32 + 0.5) * cell, y + (row as f32 + 0.5) * 2.0 * cell];
                if polygons.iter().any(|polygon| holds(polygon, at)) {
                    *slot = letter;
                }
            }
        }
    }
    let lines = grid.into_iter().map(|line| line.into_iter().collect::<String>());
    lines.map(|line| line.trim_end_matches('.').to_owned() + "\n").collect()
}

/// Strokes and glows are left out: they have no inside, or a soft one.
fn letter(paint: Paint) -> Option<char> {
    match paint {
        Paint::Skin => Some('s'),
        Paint::Top => Some('T'),
        Paint::Shorts => Some('H'),
        Paint::Shoe => Some('O'),
        Paint::Hair => Some('h'),
        Paint::Sock => Some('k'),
        Paint::Halo => Some('.'),
        Paint::Muscle | Paint::Muscle2 => Some('m'),
        Paint::Mat | Paint::MatEdge => Some('_'),
        Paint::PropTop | Paint::PropFront | Paint::PropSide => Some('#'),
        Paint::Iron | Paint::IronDark => Some('@'),
        Paint::Glow
        | Paint::Band
        | Paint::BandFar
        | Paint::Guide
        | Paint::GuideHalo
        | Paint::GuideBad
        | Paint::GuideDot
        | Paint::GuideDotBad
        | Paint::Arrow
        | Paint::ArrowHalo
        | Paint::Ghost => None,
    }
}

/// Even-odd rule.
fn holds(polygon: &[[f32; 2]], [x, y]: [f32; 2]) -> bool {
    let mut inside = false;
    for (index, from) in polygon.iter().enumerate() {
        let to = polygon[(index + 1) % polygon.len()];
        if (from[1] > y) != (to[1] > y) {
            let crossing = from[0] + (y - from[1]) / (to[1] - from[1]) * (to[0] - from[0]);
            inside ^= x < crossing;
        }
    }
    inside
}
