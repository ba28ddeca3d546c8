//! A chart for a width: paths with a class, and where the numbers and names stand. In tenths of a
//! pixel; nothing is outside of the drawing, and no two names overlap.

use super::axis::Scale;
use super::day_axis::{Days, ticks};
use super::drawing::{Anchor, Drawing, Label, Text};
use super::frame::Frame;
use super::{Chart, Form, Panel, Unit};

/// For whom it is drawn. In pixels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Look {
    pub width: i32,
    /// The size of the letters: all heights go with it.
    pub font: i32,
}

/// Narrower than any screen.
const LEAST_WIDTH: i32 = 160;
const MOST_WIDTH: i32 = 4_000;

/// The drawing of a chart.
pub fn draw(chart: &Chart, look: Look) -> Drawing {
    let width = look.width.clamp(LEAST_WIDTH, MOST_WIDTH) * 10;
    let font = look.font.clamp(6, 100) * 10;
    // A letter of a text is on average 0.56 of its size wide; a little more, to be safe.
    let letter = font * 62 / 100;
    let scales: Vec<Scale> = chart.panels.iter().map(|panel| scale(panel, chart)).collect();
    let letters = chart
        .panels
        .iter()
        .zip(&scales)
        .flat_map(|(panel, scale)| scale.ticks().map(|value| value_letters(value, panel.unit)));
    let gutter = letters.max().unwrap_or(1) * letter + 80;
    // Half a marker must fit beside the first and the last day.
    let side = 60;
    let days = Days {
        window: chart.window,
        left: gutter + side,
        width: (width - gutter - 2 * side).max(10),
        // A pixel less, for what is lost in rounding.
        aside: (gutter - 10, side - 10),
        weekly: chart.weekly,
    };
    let mut out = Drawing { width, ..Drawing::default() };
    let title = font * 18 / 10;
    let plot = font * plot_height(chart.panels.len()) / 10;
    let mut y = 0;
    for (number, (panel, scale)) in chart.panels.iter().zip(&scales).enumerate() {
        out.labels.push(Label {
            x: 0,
            y: y + font,
            anchor: Anchor::Start,
            text: Text::Title(number),
        });
        let top = y + title;
        let frame = Frame { days, scale: *scale, top, height: plot, font };
        frame.panel(panel, gutter, &mut out);
        // Names of days stand near the last panel, the next panel a little further away.
        let last = number + 1 == chart.panels.len();
        y = top + plot + if last { font * 6 / 10 } else { font * 11 / 10 };
    }
    for tick in ticks(&days, letter) {
        let text = Text::Day(tick.day, tick.form);
        out.labels.push(Label { x: tick.x, y: y + font, anchor: Anchor::Middle, text });
    }
    out.height = y + font * 14 / 10;
    out
}

/// The height of one of so many plots, in tenths of the size of letters; with [`most_steps`] there
/// is room for every number.
const fn plot_height(panels: usize) -> i32 {
    match panels {
        0 | 1 => 115,
        2 => 72,
        _ => 46,
    }
}

const fn most_steps(panels: usize) -> u16 {
    match panels {
        0 | 1 => 5,
        2 => 4,
        _ => 2,
    }
}

/// The numbers along a panel.
fn scale(panel: &Panel, chart: &Chart) -> Scale {
    let (mut low, mut high) = panel.least;
    for series in panel.series.iter().filter(|series| series.form != Form::Unseen) {
        for point in &series.points {
            low = low.min(point.value.saturating_sub(point.error.into()));
            high = high.max(point.value.saturating_add(point.error.into()));
        }
    }
    Scale::over(low, high, panel.unit.one(), most_steps(chart.panels.len()))
}

/// Letters of a number as it is written on an axis; one more than needed does not matter.
fn value_letters(value: i32, unit: Unit) -> i32 {
    let shown = value.unsigned_abs() / unit.one().unsigned_abs().max(1);
    let digits = 1 + shown.checked_ilog10().unwrap_or(0).cast_signed();
    let degree = i32::from(unit == Unit::Degrees);
    digits + i32::from(value < 0) + degree
}
