//! Convex outlines in the plane: the hull of discs, and what two outlines share.

use super::camera::Point;
use crate::curve;

/// How many corners a hull gets: at 8 px per unit the head strays 0.2 px from round.
const CORNERS: usize = 32;
/// Two hulls share at most the corners of both.
const MOST: usize = 2 * CORNERS;

/// A disc: where a ball of flesh shows.
pub(super) type Disc = (Point, f32);

/// A convex polygon, always turning the same way.
#[derive(Clone, Copy)]
pub(super) struct Outline {
    points: [Point; MOST],
    len: usize,
}

impl Outline {
    pub(super) const EMPTY: Self = Self { points: [Point { x: 0.0, y: 0.0 }; MOST], len: 0 };

    /// The tight skin round some discs, sampled in fixed directions: the corners come out in
    /// order and nothing needs to be sorted.
    pub(super) fn round(discs: &[Disc]) -> Self {
        let mut hull = Self::EMPTY;
        if discs.is_empty() {
            return hull;
        }
        for (ux, uy) in directions() {
            let mut farthest = f32::NEG_INFINITY;
            let mut corner = Point::default();
            for &(centre, radius) in discs {
                let reach = centre.x * ux + centre.y * uy + radius;
                if reach > farthest {
                    farthest = reach;
                    corner = Point { x: centre.x + radius * ux, y: centre.y + radius * uy };
                }
            }
            hull.push(corner);
        }
        hull
    }

    /// What this and another outline share (Sutherland and Hodgman).
    pub(super) fn shared(&self, other: &Self) -> Self {
        let mut kept = *self;
        let edges = other.points();
        for (i, &from) in edges.iter().enumerate() {
            let to = edges[(i + 1) % edges.len()];
            let (ex, ey) = (to.x - from.x, to.y - from.y);
            // Corners that fall together have no side to be on.
            if ex.abs() + ey.abs() < 1e-4 {
                continue;
            }
            kept = kept.cut(|p| ex * (p.y - from.y) - ey * (p.x - from.x));
            if kept.len == 0 {
                break;
            }
        }
        if kept.len < 3 { Self::EMPTY } else { kept }
    }

    /// Keeps what is on the positive side.
    fn cut(&self, side: impl Fn(Point) -> f32) -> Self {
        let mut kept = Self::EMPTY;
        let points = self.points();
        for (i, &here) in points.iter().enumerate() {
            let next = points[(i + 1) % points.len()];
            let (a, b) = (side(here), side(next));
            if a >= 0.0 {
                kept.push(here);
            }
            if (a > 0.0 && b < 0.0) || (a < 0.0 && b > 0.0) {
                let t = a / (a - b);
                kept.push(Point {
                    x: here.x + (next.x - here.x) * t,
                    y: here.y + (next.y - here.y) * t,
                });
            }
        }
        kept
    }

    pub(super) fn points(&self) -> &[Point] {
        &self.points[..self.len]
    }

    fn push(&mut self, point: Point) {
        if let Some(slot) = self.points.get_mut(self.len) {
            *slot = point;
            self.len += 1;
        }
    }
}

/// Unit vectors all round, each turned on from the one before: no sine per corner.
fn directions() -> impl Iterator<Item = (f32, f32)> {
    let (sin, cos) = curve::sin_cos(360.0 / CORNERS as f32);
    std::iter::successors(Some((1.0_f32, 0.0_f32)), move |&(x, y)| {
        Some((x * cos - y * sin, x * sin + y * cos))
    })
    .take(CORNERS)
}
