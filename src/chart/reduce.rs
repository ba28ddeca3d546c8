//! More points than there is room for: groups of days with their lowest, highest and mean value,
//! so that no extreme is lost.

use super::Point;
use crate::day::{Day, WeekStart};

/// The days of a group, and what they hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Group {
    pub(super) first: Day,
    pub(super) last: Day,
    pub(super) low: i32,
    pub(super) high: i32,
    sum: i64,
    count: i64,
}

impl Group {
    /// What its mean is made of.
    pub(super) const fn sum_and_count(&self) -> (i64, i64) {
        (self.sum, self.count)
    }
}

/// Sizes of groups, in days.
const SIZES: [i32; 10] = [1, 2, 3, 7, 14, 28, 56, 112, 224, 448];
/// Room for a group, in tenths of a pixel.
pub(super) const ROOM: i64 = 50;

/// Days in a group so that each has `room`: `days` in a `width` of tenths of a pixel.
pub(super) fn size(days: i64, width: i32, room: i64) -> i32 {
    let fits = |size: &i32| i64::from(*size) * i64::from(width) >= room * days;
    SIZES.into_iter().find(fits).unwrap_or(448)
}

/// Groups of `size` days, which begin as weeks do where they hold whole ones. Days without a point
/// are in none.
pub(super) fn groups(points: &[Point], size: i32, week: WeekStart) -> Vec<Group> {
    let base = i64::from(week.first_day(Day(0)).0);
    let size = i64::from(size.max(1));
    let mut groups: Vec<Group> = Vec::new();
    for point in points {
        let number = (i64::from(point.day.0) - base).div_euclid(size);
        let first = (number * size + base).max(i32::MIN.into());
        let last = (first + size - 1).min(i32::MAX.into());
        let first = Day(first as i32);
        match groups.last_mut().filter(|group| group.first == first) {
            Some(group) => {
                group.low = group.low.min(point.value);
                group.high = group.high.max(point.value);
                group.sum += i64::from(point.value);
                group.count += 1;
            }
            None => groups.push(Group {
                first,
                last: Day(last as i32),
                low: point.value,
                high: point.value,
                sum: point.value.into(),
                count: 1,
            }),
        }
    }
    groups
}
