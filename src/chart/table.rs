//! A chart as a table: a column for each series that is listed, a row for each day.

use super::{Chart, Series};
use crate::day::Day;

/// The numbers of one day, in the order of [`Chart::columns`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    pub day: Day,
    pub cells: Vec<Option<i32>>,
}

impl Chart {
    pub fn columns(&self) -> impl Iterator<Item = &Series> {
        self.series().filter(|series| series.listed)
    }

    /// The newest first. What happened twice on a day has a row each time.
    pub fn rows(&self) -> Vec<Row> {
        let columns: Vec<&[_]> = self.columns().map(|series| &*series.points).collect();
        let mut left: Vec<&[_]> = columns;
        let mut rows = Vec::new();
        while let Some(day) = left.iter().filter_map(|points| points.last()).map(|it| it.day).max()
        {
            // All of this day are taken together, so that the first of a day stands beside the
            // first of another column.
            let of_day: Vec<usize> = left
                .iter()
                .map(|points| points.len() - points.partition_point(|it| it.day < day))
                .collect();
            let most = of_day.iter().copied().max().unwrap_or(0);
            for turn in (0..most).rev() {
                let cells = left.iter().zip(&of_day).map(|(points, count)| {
                    let at = (points.len() - count) + turn;
                    (turn < *count).then(|| points[at].value)
                });
                rows.push(Row { day, cells: cells.collect() });
            }
            for (points, count) in left.iter_mut().zip(&of_day) {
                *points = &points[..points.len() - count];
            }
        }
        rows
    }
}
