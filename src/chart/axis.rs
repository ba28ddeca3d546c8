//! Round numbers along a value axis.

/// Values beyond are drawn at this end: nothing a person does comes near.
const MOST: i64 = 1_000_000_000;

/// From which value to which an axis goes, and the step between its lines.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scale {
    pub low: i32,
    pub high: i32,
    pub step: i32,
}

impl Scale {
    /// The smallest axis with at most `steps` (2 or more) round steps (1, 2 or 5 times a power of ten times
    /// `one`) that holds both values.
    pub fn over(low: i32, high: i32, one: i32, steps: u16) -> Self {
        let [low, high] = [low.min(high), low.max(high)].map(|it| i64::from(it).clamp(-MOST, MOST));
        let (one, steps) = (i64::from(one.max(1)), i64::from(steps.max(2)));
        let mut decade = one;
        let mut step = one;
        loop {
            for times in [1, 2, 5] {
                step = decade * times;
                let from = low.div_euclid(step) * step;
                let to = (high + step - 1).div_euclid(step) * step;
                let to = to.max(from + step);
                if to - from <= steps * step {
                    return Self { low: from as i32, high: to as i32, step: step as i32 };
                }
            }
            // The widest axis is two thousand million long, so this ends.
            if step >= MOST {
                return Self { low: -(MOST as i32), high: MOST as i32, step: MOST as i32 };
            }
            decade *= 10;
        }
    }

    /// Every line of it, the lowest first.
    pub fn ticks(self) -> impl Iterator<Item = i32> {
        let count = (i64::from(self.high) - i64::from(self.low)) / i64::from(self.step.max(1));
        (0..=count).map(move |tick| (i64::from(self.low) + tick * i64::from(self.step)) as i32)
    }

    /// How far up the mean of some values is, all of which are on the axis.
    pub(super) fn place_mean(self, sum: i64, count: i64, length: i32) -> i32 {
        let (low, count) = (i64::from(self.low), count.max(1));
        let span = (i64::from(self.high) - low).max(1).saturating_mul(count);
        let up = sum.saturating_sub(low.saturating_mul(count)).clamp(0, span);
        (i128::from(up) * i128::from(length) / i128::from(span)) as i32
    }

    /// How far up a value is, of `length`: 0 at the low end. Never outside.
    pub fn place(self, value: i32, length: i32) -> i32 {
        let span = (i64::from(self.high) - i64::from(self.low)).max(1);
        let up = (i64::from(value) - i64::from(self.low)).clamp(0, span);
        ((up * i64::from(length) * 2 + span) / (2 * span)) as i32
    }
}
