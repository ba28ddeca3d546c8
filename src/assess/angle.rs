//! The knee angle on a picture: how far hip, knee and ankle are from a straight line, seen from the
//! front or from behind (the frontal-plane projection angle).
//!
//! Pictures are measured in pixels, y down. Positive: the knee is inside the line from hip to
//! ankle. What is tapped at the hip is the middle of the top of the thigh, on every picture: other
//! points give other numbers.
//!
//! Source of the formula, the bands and the thresholds: evidence page, section 7. The bands and
//! what counts as a change are our choice; the errors behind them were read.

use super::sources::{GHULAM_2021, GWYNNE_2014, HERRINGTON_2014, SCHURR_2017, WILLSON_2008};
use crate::diary::Angle;
use crate::exercise::{Side, Source};

/// Where what is said about it was read.
pub static SOURCES: &[&Source] =
    &[&HERRINGTON_2014, &GHULAM_2021, &GWYNNE_2014, &WILLSON_2008, &SCHURR_2017];

/// A point of a picture.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Point {
    pub x: f32,
    pub y: f32,
}

/// How a picture was taken.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Shot {
    /// Left and right are exchanged, as in the picture of a mirror or of some selfies.
    pub mirrored: bool,
    /// The camera stood behind the runner.
    pub behind: bool,
}

/// Points nearer to each other than this, in pixels, make no line.
const NEAREST: f32 = 4.0;
/// Pictures whose mean counts as steadier.
pub const STEADY: u8 = 3;

/// A knee on two feet does not come further out of its line than this, in degrees: beyond it the
/// points were tapped in another order. Our choice.
const MOST: f32 = 60.0;

/// The angle of a knee in degrees; `None` where the points make no leg: two of them are one, or they
/// do not go down from hip to knee to ankle.
pub fn knee(hip: Point, knee: Point, ankle: Point, side: Side, shot: Shot) -> Option<f32> {
    let (thigh, shank) = (hip.to(knee), knee.to(ankle));
    let goes_down = thigh.y > 0.0 && shank.y > 0.0;
    if thigh.length() < NEAREST || shank.length() < NEAREST || !goes_down {
        return None;
    }
    let cross = thigh.x * shank.y - thigh.y * shank.x;
    let along = thigh.x * shank.x + thigh.y * shank.y;
    let turn = degrees(cross, along);
    if turn.abs() > MOST {
        return None;
    }
    let flips = (side == Side::Left) ^ shot.mirrored ^ shot.behind;
    Some(if flips { -turn } else { turn })
}

/// The slope of the pelvis in degrees; positive: the side of the free leg is lower. The camera has
/// to be level: its own slope counts as the pelvis's.
pub fn pelvis(stance: Point, free: Point) -> Option<f32> {
    let line = stance.to(free);
    (line.length() >= NEAREST).then(|| degrees(line.y, line.x.abs()))
}

/// Degrees as they are stored.
pub fn tenths(degrees: f32) -> i16 {
    (degrees * 10.0).round() as i16
}

/// The mean of several pictures, in tenths; `None` of none.
pub fn mean(sum: i32, pictures: u8) -> Option<i16> {
    let count = i32::from(pictures);
    let half = if sum < 0 { -count / 2 } else { count / 2 };
    i16::try_from((sum + half).checked_div(count)?).ok()
}

/// How far a measured angle may be off, in degrees each way.
pub const fn error(pictures: u8) -> u8 {
    if pictures < STEADY { 4 } else { 3 }
}

/// Two angles that differ by less than so many tenths are not told apart.
pub const fn least_change(before: &Angle, after: &Angle) -> u16 {
    if before.pictures >= STEADY && after.pictures >= STEADY { 60 } else { 80 }
}

/// Whether the knee came nearer to the line, or went away from it.
pub const fn change(before: &Angle, after: &Angle) -> super::result::Change {
    use super::result::Change;
    if before.tenths.abs_diff(after.tenths) < least_change(before, after) {
        Change::Unclear
    } else if after.tenths.unsigned_abs() < before.tenths.unsigned_abs() {
        Change::Better
    } else {
        Change::Worse
    }
}

/// What an angle is called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Band {
    /// More than 10 degrees to the outside.
    Outside,
    /// Up to 10 degrees.
    InLine,
    /// 10 to 15.
    Some,
    /// More than 15.
    Clear,
}

impl Band {
    pub const fn of(tenths: i16) -> Self {
        match tenths {
            ..-100 => Self::Outside,
            -100..100 => Self::InLine,
            100..=150 => Self::Some,
            _ => Self::Clear,
        }
    }
}

impl Point {
    const fn to(self, other: Self) -> Self {
        Self { x: other.x - self.x, y: other.y - self.y }
    }

    fn length(self) -> f32 {
        (self.x * self.x + self.y * self.y).sqrt()
    }

    /// The same point kept inside a picture.
    #[must_use]
    pub fn within(self, (width, height): (f32, f32)) -> Self {
        Self { x: between(self.x, width), y: between(self.y, height) }
    }
}

/// From 0 to a most. `clamp` can panic with its numbers, and brings 14 kB to write them.
fn between(value: f32, most: f32) -> f32 {
    value.min(most).max(0.0)
}

/// The angle of a vector in degrees, -180 to 180, to a hundredth: the standard library's brings
/// kilobytes into the wasm.
fn degrees(y: f32, x: f32) -> f32 {
    let (high, low) = (y.abs().max(x.abs()), y.abs().min(x.abs()));
    if high == 0.0 {
        return 0.0;
    }
    // Halved twice, the series of the arctangent ends soon.
    let halved = |t: f64| t / (1.0 + (1.0 + t * t).sqrt());
    let t = halved(halved(f64::from(low) / f64::from(high)));
    let square = t * t;
    let series = (0..6).rev().fold(0.0, |sum, i| 1.0 / f64::from(2 * i + 1) - square * sum);
    let eighth = (4.0 * t * series).to_degrees() as f32;
    let quarter = if y.abs() > x.abs() { 90.0 - eighth } else { eighth };
    let half = if x < 0.0 { 180.0 - quarter } else { quarter };
    if y < 0.0 { -half } else { half }
}

/// The part of a picture that is shown.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Window {
    pub size: (f32, f32),
    /// 1 shows all of it.
    pub zoom: f32,
    pub middle: Point,
}

/// The zooms there are.
pub const ZOOMS: [f32; 4] = [1.0, 1.5, 2.5, 4.0];

impl Window {
    /// All of a picture.
    pub const fn all(size: (f32, f32)) -> Self {
        Self { size, zoom: 1.0, middle: Point { x: size.0 / 2.0, y: size.1 / 2.0 } }
    }

    /// Left, top, width and height of what is shown, never beyond the picture.
    pub fn frame(&self) -> [f32; 4] {
        let (width, height) = (self.size.0 / self.zoom, self.size.1 / self.zoom);
        let x = between(self.middle.x - width / 2.0, self.size.0 - width);
        let y = between(self.middle.y - height / 2.0, self.size.1 - height);
        [x, y, width, height]
    }

    /// The point of the picture under a point of the element that shows it: `at` from the element's
    /// corner, in an element of this size that shows all of the window as large as it can.
    pub fn point(&self, at: Point, (width, height): (f32, f32)) -> Point {
        let [x, y, wide, high] = self.frame();
        let scale = self.scale((width, height));
        let left = (width - wide * scale) / 2.0;
        let top = (height - high * scale) / 2.0;
        let point = Point { x: x + (at.x - left) / scale, y: y + (at.y - top) / scale };
        point.within(self.size)
    }

    /// Pixels of the element for each of the picture.
    pub fn scale(&self, (width, height): (f32, f32)) -> f32 {
        let [_, _, wide, high] = self.frame();
        (width / wide).min(height / high).max(f32::MIN_POSITIVE)
    }
}
