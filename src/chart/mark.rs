//! How a series looks: what it is called in shapes, its markers, and the sample in its legend.

use super::drawing::Drawing;
use super::pen::Pen;
use super::{Form, Key, Series};
use crate::exercise::Side;

/// What a series is called in shapes.
pub(super) const fn slot(key: Key) -> &'static str {
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

/// Each kind of point has a shape of its own: colour alone never tells them apart.
pub(super) fn put_mark(pen: &mut Pen, key: Key, x: i32, y: i32, r: i32) {
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
