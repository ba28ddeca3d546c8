//! A chart for a width: paths with a class, and where the numbers and names stand. In tenths of a
//! pixel; nothing is outside of the drawing, and no two names overlap.

use super::axis::Scale;
use super::day_axis::{DayForm, Days, ticks};
use super::pen::Pen;
use super::reduce::{Group, ROOM, groups, size};
use super::{Chart, Form, Key, Panel, Point, Series, Unit, count};
use crate::day::Day;
use crate::exercise::Side;

/// For whom it is drawn. In pixels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Look {
    pub width: i32,
    /// The size of the letters: all heights go with it.
    pub font: i32,
}

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
}

/// Narrower than any screen.
const LEAST_WIDTH: i32 = 160;
const MOST_WIDTH: i32 = 4_000;

/// What a series is called in shapes.
const fn slot(key: Key) -> &'static str {
    match key {
        Key::Of(Side::Left) | Key::Sets(Side::Left) => "left",
        Key::Of(Side::Right) | Key::Sets(Side::Right) => "right",
        Key::Of(Side::Both) | Key::Sets(Side::Both) | Key::RepSecs | Key::Tempo => "both",
        Key::AfterSession => "session",
        Key::OnRuns | Key::Run | Key::Within | Key::Pain => "run",
        Key::Morning => "morning",
        Key::Sessions => "sessions",
        Key::Work => "work",
        Key::Beyond => "beyond",
        Key::Line => "limit",
        Key::Ease => "ease",
    }
}

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

struct Frame {
    days: Days,
    scale: Scale,
    top: i32,
    height: i32,
    font: i32,
}

impl Frame {
    fn y(&self, value: i32) -> i32 {
        self.top + self.height - self.scale.place(value, self.height)
    }

    /// Whether the points of a series have less room each, in tenths of a pixel.
    fn is_crowded(&self, series: &Series, room: i64) -> bool {
        count(&series.points).saturating_mul(room) > i64::from(self.days.width)
    }

    /// Where the mean of a group is, which may lie between two values.
    fn mean_y(&self, group: &Group) -> i32 {
        let (sum, count) = group.sum_and_count();
        self.top + self.height - self.scale.place_mean(sum, count, self.height)
    }

    fn panel(&self, panel: &Panel, gutter: i32, out: &mut Drawing) {
        let (left, right) = (gutter, self.days.left + self.days.width + 60);
        if let Some((low, high)) = panel.shaded {
            let mut pen = Pen::default();
            pen.rect(left, self.y(high), right, self.y(low));
            out.put("chart__calm", "", pen);
        }
        let (mut grid, mut base) = (Pen::default(), Pen::default());
        for (number, value) in self.scale.ticks().enumerate() {
            let y = self.y(value);
            // The lowest line, or zero where values go below.
            let is_base = value == 0 || (number == 0 && self.scale.low > 0);
            let pen = if is_base { &mut base } else { &mut grid };
            pen.go(left, y).across(right);
            out.labels.push(Label {
                x: gutter - 60,
                y: y + self.font * 35 / 100,
                anchor: Anchor::End,
                text: Text::Value(value, panel.unit),
            });
        }
        out.put("chart__grid", "", grid);
        out.put("chart__base", "", base);
        // Lines lie under all markers.
        let mut marks = Vec::new();
        let paired = panel.series.iter().filter(|it| it.form != Form::Unseen).count() > 1;
        for series in &panel.series {
            self.series(series, paired, out, &mut marks);
        }
        out.shapes.extend(marks);
    }

    fn series(&self, series: &Series, paired: bool, out: &mut Drawing, marks: &mut Vec<Shape>) {
        let of = slot(series.key);
        match series.form {
            Form::Unseen => {}
            Form::Bars => self.bars(series, of, out),
            Form::Steps => self.steps(series, of, out),
            Form::Line(join) => {
                // Two sides on one day stand beside each other.
                let aside = match series.key {
                    Key::Of(Side::Left) if paired => -25,
                    Key::Of(Side::Right) if paired => 25,
                    _ => 0,
                };
                let crowded = self.is_crowded(series, ROOM);
                if crowded && join > 0 {
                    self.groups(series, join, aside, out);
                } else {
                    self.points(series, join, aside, out, marks);
                }
            }
        }
    }

    fn bars(&self, series: &Series, of: &'static str, out: &mut Drawing) {
        let mut pen = Pen::default();
        let zero = self.y(0);
        for point in series.points.iter().filter(|point| point.value > 0) {
            let (x, to) = (self.days.start(point.day), self.days.start(point.day.plus(7)));
            // Bars that are thin already stand side by side as one outline.
            let gap = if to - x < 40 { 0 } else { ((to - x) / 6).min(60) };
            // At least a hair of it is seen.
            pen.bar(x + gap, to - gap, zero, self.y(point.value).min(zero - 10));
        }
        out.put("chart__bar", of, pen);
    }

    fn steps(&self, series: &Series, of: &'static str, out: &mut Drawing) {
        let mut pen = Pen::default();
        let mut last: Option<Point> = None;
        for point in &series.points {
            let y = self.y(point.value);
            match last {
                Some(before) if before.day.plus(1) == point.day => {
                    if before.value != point.value {
                        pen.across(self.days.start(point.day)).down(y);
                    }
                }
                before => {
                    if let Some(before) = before {
                        pen.across(self.days.start(before.day.plus(1)));
                    }
                    pen.go(self.days.start(point.day), y);
                }
            }
            last = Some(*point);
        }
        if let Some(last) = last {
            pen.across(self.days.start(last.day.plus(1)));
        }
        out.put("chart__steps", of, pen);
    }

    fn points(
        &self,
        series: &Series,
        join: u16,
        aside: i32,
        out: &mut Drawing,
        marks: &mut Vec<Shape>,
    ) {
        let of = slot(series.key);
        let (mut error, mut line, mut mark) = (Pen::default(), Pen::default(), Pen::default());
        // Smaller where there are many.
        let crowded = self.is_crowded(series, 90);
        let r = if crowded { 26 } else { 38 };
        let mut last: Option<Point> = None;
        for point in &series.points {
            let (x, y) = (self.x(*point) + aside, self.y(point.value));
            let near =
                |before: Point| i64::from(point.day.0) - i64::from(before.day.0) <= i64::from(join);
            match last.filter(|before| join > 0 && near(*before)) {
                Some(_) => line.line(x, y),
                None => line.go(x, y),
            };
            if point.error > 0 {
                let error_of = i32::from(point.error);
                let low = self.y(point.value.saturating_sub(error_of));
                error.go(x, low).down(self.y(point.value.saturating_add(error_of)));
            }
            put_mark(&mut mark, series.key, x, y, r);
            last = Some(*point);
        }
        out.put("chart__error", of, error);
        if join > 0 {
            out.put("chart__line", of, line);
        }
        marks.extend((!mark.0.is_empty()).then_some(Shape { kind: "chart__mark", of, d: mark.0 }));
    }

    /// The middle of its day, or of its week.
    fn x(&self, point: Point) -> i32 {
        if self.days.weekly {
            self.days.between(point.day, point.day.plus(6))
        } else {
            self.days.middle(point.day)
        }
    }

    fn groups(&self, series: &Series, join: u16, aside: i32, out: &mut Drawing) {
        let of = slot(series.key);
        let days = size(self.days.window.days(), self.days.width);
        let (mut range, mut line) = (Pen::default(), Pen::default());
        let mut last: Option<Group> = None;
        for group in groups(&series.points, days, self.days.window.week) {
            let Group { first, last: end, low, high, .. } = group;
            let x = self.days.between(first, end) + aside;
            range.go(x, self.y(low)).down(self.y(high));
            let near = |before: Group| {
                i64::from(first.0) - i64::from(before.last.0) <= i64::from(join).max(1)
            };
            match last.filter(|before| near(*before)) {
                Some(_) => line.line(x, self.mean_y(&group)),
                None => line.go(x, self.mean_y(&group)),
            };
            last = Some(group);
        }
        out.grouped = true;
        out.put("chart__range", of, range);
        out.put("chart__line", of, line);
    }
}

impl Drawing {
    fn put(&mut self, kind: &'static str, of: &'static str, pen: Pen) {
        if !pen.0.is_empty() {
            self.shapes.push(Shape { kind, of, d: pen.0 });
        }
    }
}

/// Each kind of point has a shape of its own: colour alone never tells them apart.
fn put_mark(pen: &mut Pen, key: Key, x: i32, y: i32, r: i32) {
    match key {
        Key::Of(Side::Right) | Key::AfterSession => {
            let r = r * 9 / 10;
            pen.rect(x - r, y - r, x + r, y + r);
        }
        Key::Of(Side::Both) | Key::OnRuns | Key::Ease | Key::RepSecs => {
            let r = r * 13 / 10;
            pen.polygon(&[(x, y - r), (x + r, y), (x, y + r), (x - r, y)]);
        }
        Key::Beyond => {
            let r = r * 14 / 10;
            pen.polygon(&[(x, y - r), (x + r, y + r * 8 / 10), (x - r, y + r * 8 / 10)]);
        }
        _ => pen.circle(x, y, r),
    }
}

/// A series as it looks, for its legend: 28 by 14 pixels.
pub fn sample(series: &Series) -> Drawing {
    let mut out = Drawing { width: 280, height: 140, ..Drawing::default() };
    let of = slot(series.key);
    let (mut line, mut mark) = (Pen::default(), Pen::default());
    line.go(0, 70).across(280);
    match series.form {
        Form::Unseen => {}
        Form::Bars => {
            mark.bar(90, 190, 140, 10);
            out.put("chart__bar", of, mark);
        }
        Form::Steps => out.put("chart__steps", of, line),
        Form::Line(join) => {
            if join > 0 {
                out.put("chart__line", of, line);
            }
            put_mark(&mut mark, series.key, 140, 70, 38);
            out.put("chart__mark", of, mark);
        }
    }
    out
}
