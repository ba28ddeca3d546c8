//! What a drawn chart is made of: paths with a class, texts with a place. In tenths of a pixel.

use super::Unit;
use super::day_axis::DayForm;
use super::pen::Pen;
use crate::day::Day;

/// One path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shape {
    /// The class: `chart__calm`, and so on with `grid`, `base`, `error`, `range`, `bar`, `steps`,
    /// `line` and `mark`.
    pub kind: &'static str,
    /// Which series it belongs to: `left`, `right` and so on; empty for the frame.
    pub of: &'static str,
    /// As in the attribute `d`.
    pub d: String,
}

/// Where a text is held.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    Start,
    Middle,
    End,
}

/// What a text says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Text {
    /// What the panel with this number shows.
    Title(usize),
    Value(i32, Unit),
    Day(Day, DayForm),
}

/// A text at its baseline.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Label {
    pub x: i32,
    pub y: i32,
    pub anchor: Anchor,
    pub text: Text,
}

/// The whole, in tenths of a pixel.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Drawing {
    pub width: i32,
    pub height: i32,
    pub shapes: Vec<Shape>,
    pub labels: Vec<Label>,
    /// Days were put together: bars go from the lowest to the highest, the line shows means.
    pub grouped: bool,
    /// Weeks were put together: a bar is as high as the mean week of its month.
    pub monthly: bool,
}

impl Drawing {
    pub(super) fn put(&mut self, kind: &'static str, of: &'static str, pen: Pen) {
        if !pen.0.is_empty() {
            self.shapes.push(Shape { kind, of, d: pen.0 });
        }
    }
}
