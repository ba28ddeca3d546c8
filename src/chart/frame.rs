//! One panel on paper: its grid, and each series in its form.

use super::axis::Scale;
use super::day_axis::{Days, first_of_month};
use super::drawing::{Anchor, Drawing, Label, Shape, Text};
use super::mark::{put_mark, slot};
use super::pen::Pen;
use super::reduce::{Group, ROOM, groups, size};
use super::{Form, Key, Panel, Point, Series, count};
use crate::exercise::Side;

/// Room for the bar of a week, in tenths of a pixel: with less, months have one.
const WEEK_ROOM: i64 = 60;

/// The place of one panel, and its scales.
pub(super) struct Frame {
    pub(super) days: Days,
    pub(super) scale: Scale,
    pub(super) top: i32,
    pub(super) height: i32,
    pub(super) font: i32,
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

    pub(super) fn panel(&self, panel: &Panel, gutter: i32, out: &mut Drawing) {
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
                // Two lines that cross each other need more room to be told apart.
                let room = if paired { 2 * ROOM } else { ROOM };
                if join > 0 && self.is_crowded(series, ROOM) {
                    self.groups(series, (join, room), aside, out);
                } else {
                    self.points(series, join, aside, out, marks);
                }
            }
        }
    }

    fn bars(&self, series: &Series, of: &'static str, out: &mut Drawing) {
        let mut pen = Pen::default();
        let zero = self.y(0);
        let week = i64::from(self.days.width) * 7 / self.days.window.days();
        if week < WEEK_ROOM {
            out.monthly = true;
            self.months(series, &mut pen);
            return out.put("chart__bar", of, pen);
        }
        for point in series.points.iter().filter(|point| point.value > 0) {
            let (x, to) = (self.days.start(point.day), self.days.start(point.day.plus(7)));
            let gap = ((to - x) / 6).min(60);
            // At least a hair of it is seen.
            pen.bar(x + gap, to - gap, zero, self.y(point.value).min(zero - 10));
        }
        out.put("chart__bar", of, pen);
    }

    /// A bar for each month, as high as its mean week.
    fn months(&self, series: &Series, pen: &mut Pen) {
        let (from, zero) = (self.days.window.from, self.y(0));
        // The last days of a month at the very beginning go with the next one.
        let month = |point: &Point| match first_of_month(point.day) {
            first if first < from => first_of_month(from.plus(15)),
            first => first,
        };
        for weeks in series.points.chunk_by(|one, next| month(one) == month(next)) {
            let Some(week) = weeks.first() else { continue };
            let first = month(week);
            let sum: i64 = weeks.iter().map(|point| i64::from(point.value)).sum();
            if sum > 0 {
                let x = self.days.start(first.min(week.day));
                let to = self.days.start(first_of_month(first.plus(31)));
                let high = self.scale.place_mean(sum, count(weeks), self.height);
                let gap = ((to - x) / 6).min(60);
                let top = self.top + self.height - high;
                pen.bar(x + gap, to - gap, zero, top.min(zero - 10));
            }
        }
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

    fn groups(&self, series: &Series, (join, room): (u16, i64), aside: i32, out: &mut Drawing) {
        let of = slot(series.key);
        let days = size(self.days.window.days(), self.days.width, room);
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
