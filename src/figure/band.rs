//! The loop band: a tight loop round both legs, one strand in front and one behind.

use super::Paint;
use super::camera::{Camera, Point};
use super::outline::Outline;
use super::sheet::Sheet;
use super::skeleton::{LegBones, Skeleton, index};
use super::vector::{Mat3, Vec3};
use crate::curve;
use crate::exercise::Side;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    Thighs,
    Shanks,
    Feet,
}

const SIDES: usize = 32;

struct Ring {
    centre: Vec3,
    frame: Mat3,
    bone: Vec3,
}

/// `at`: 0 to 1 down the segment.
pub(super) fn draw(place: Place, at: f32, bones: &Skeleton, camera: &Camera, sheet: &mut Sheet) {
    let rings = bones.legs.map(|leg| match place {
        Place::Thighs => {
            Ring { centre: leg.hip.lerp(leg.knee, at), frame: leg.thigh, bone: leg.knee - leg.hip }
        }
        Place::Shanks => Ring {
            centre: leg.knee.lerp(leg.ankle, at),
            frame: leg.shank,
            bone: leg.ankle - leg.knee,
        },
        Place::Feet => Ring {
            centre: leg.ankle.lerp(leg.ball, 0.7),
            frame: foot_frame(&leg),
            bone: leg.ball - leg.heel,
        },
    });
    let radius = 0.15
        + match place {
            Place::Thighs => 4.75 + (3.25 - 4.75) * at,
            Place::Shanks => 3.35 + (2.0 - 3.35) * at,
            Place::Feet => 2.6,
        };
    let along = (rings[0].bone.unit() + rings[1].bone.unit()).unit();
    let u = along.cross(Vec3::new(0.31, 0.2, 0.93)).unit();
    let v = along.cross(u);
    let band: [Vec3; SIDES] = std::array::from_fn(|i| {
        let (sin, cos) = curve::sin_cos(i as f32 / SIDES as f32 * 360.0);
        let way = u * cos + v * sin;
        let [left, right] = [0, 1].map(|leg| rim(&rings[leg], radius, way));
        if left.dot(way) > right.dot(way) { left } else { right }
    });
    let centre = rings[0].centre.lerp(rings[1].centre, 0.5);
    let faces: [bool; SIDES] = std::array::from_fn(|i| {
        let (here, next) = (band[i], band[(i + 1) % SIDES]);
        let out = (next - here).cross(along);
        let out = if out.dot(here.lerp(next, 0.5) - centre) < 0.0 { -out } else { out };
        out.dot(camera.towards_viewer) > 0.0
    });
    strand(&band, &faces, false, camera, sheet);
    strand(&band, &faces, true, camera, sheet);
}

/// Sideways, along the foot, up from the sole: as a ring round the forefoot needs it.
fn foot_frame(leg: &LegBones) -> Mat3 {
    let along = (leg.toe - leg.heel).unit();
    let sideways = leg.shank.x.across(along).unit();
    Mat3 { x: sideways, y: -along, z: sideways.cross(-along) }
}

/// A strap from a fixed place to a cuff round the shank, and the ring it is tied to.
pub(super) fn anchored(
    from: Vec3,
    leg: Side,
    at: f32,
    bones: &Skeleton,
    camera: &Camera,
    sheet: &mut Sheet,
) {
    let leg = &bones.legs[index(leg)];
    let centre = leg.knee.lerp(leg.ankle, at);
    let radius = 0.2 + 3.35 + (2.0 - 3.35) * at;
    let ends = [centre - leg.shank.y * 0.8, centre + leg.shank.y * 0.8];
    let depth = camera.depth(centre) + 1.6;
    let around = Outline::round(&ends.map(|place| (camera.project(place), radius)));
    let strap = [from, centre + (from - centre).unit() * radius].map(|place| camera.project(place));
    sheet.pen(Paint::Band, camera.depth(from.lerp(centre, 0.6)).min(depth)).line(&strap);
    sheet.pen(Paint::Cuff, depth).polygon(around.points());
    sheet.pen(Paint::IronDark, camera.depth(from)).circle(strap[0], 1.5);
}

/// The point of a ring that lies farthest that way.
fn rim(ring: &Ring, radius: f32, way: Vec3) -> Vec3 {
    let (x, z) = (way.dot(ring.frame.x), way.dot(ring.frame.z));
    let length = x.hypot(z).max(1e-6);
    ring.centre + (ring.frame.x * x + ring.frame.z * z) * (radius / length)
}

/// The run of sides that face the viewer, or the one that faces away. Strands lie over the legs
/// and under them, whatever the depth of their middle.
fn strand(
    band: &[Vec3; SIDES],
    faces: &[bool; SIDES],
    near: bool,
    camera: &Camera,
    sheet: &mut Sheet,
) {
    let starts = |i: &usize| faces[*i] == near && faces[(*i + SIDES - 1) % SIDES] != near;
    let Some(start) = (0..SIDES).find(starts) else { return };
    let run = (0..SIDES).take_while(|i| faces[(start + i) % SIDES] == near).count();
    let mut points = [Point::default(); SIDES + 1];
    let (mut nearest, mut farthest) = (f32::NEG_INFINITY, f32::INFINITY);
    for (i, point) in points.iter_mut().enumerate().take(run + 1) {
        let place = band[(start + i) % SIDES];
        *point = camera.project(place);
        nearest = nearest.max(camera.depth(place));
        farthest = farthest.min(camera.depth(place));
    }
    let (paint, depth) =
        if near { (Paint::Band, nearest + 1.2) } else { (Paint::BandFar, farthest - 0.5) };
    sheet.pen(paint, depth).line(&points[..=run]);
}
