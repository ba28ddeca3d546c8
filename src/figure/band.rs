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
    radius: f32,
    frame: Mat3,
    bone: Vec3,
}

/// Where in the painting order the strands lie: under the legs and over them.
#[derive(Clone, Copy)]
struct Depths {
    far: f32,
    near: f32,
}

/// `at`: 0 to 1 down the segment.
pub(super) fn draw(place: Place, at: f32, bones: &Skeleton, camera: &Camera, sheet: &mut Sheet) {
    let rings = bones.legs.map(|leg| match place {
        Place::Thighs => Ring {
            centre: leg.hip.lerp(leg.knee, at),
            radius: TIGHT + 4.75 + (3.25 - 4.75) * at,
            frame: leg.thigh,
            bone: leg.knee - leg.hip,
        },
        Place::Shanks => round_shank(&leg, at),
        Place::Feet => Ring {
            centre: leg.ankle.lerp(leg.ball, 0.7),
            radius: TIGHT + 2.6,
            frame: foot_frame(&leg),
            bone: leg.ball - leg.heel,
        },
    });
    wrap(&rings, None, camera, sheet);
}

/// How far a band lies off the skin.
const TIGHT: f32 = 0.15;

fn round_shank(leg: &LegBones, at: f32) -> Ring {
    Ring {
        centre: leg.knee.lerp(leg.ankle, at),
        radius: TIGHT + 3.35 + (2.0 - 3.35) * at,
        frame: leg.shank,
        bone: leg.ankle - leg.knee,
    }
}

/// The band round two rings. Its strands lie at these depths, or just outside of themselves.
fn wrap(rings: &[Ring; 2], depths: Option<Depths>, camera: &Camera, sheet: &mut Sheet) {
    let along = (rings[0].bone.unit() + rings[1].bone.unit()).unit();
    let u = along.cross(Vec3::new(0.31, 0.2, 0.93)).unit();
    let v = along.cross(u);
    let band: [Vec3; SIDES] = std::array::from_fn(|i| {
        let (sin, cos) = curve::sin_cos(i as f32 / SIDES as f32 * 360.0);
        let way = u * cos + v * sin;
        let [left, right] = [0, 1].map(|leg| rim(&rings[leg], way));
        if left.dot(way) > right.dot(way) { left } else { right }
    });
    let centre = rings[0].centre.lerp(rings[1].centre, 0.5);
    let faces: [bool; SIDES] = std::array::from_fn(|i| {
        let (here, next) = (band[i], band[(i + 1) % SIDES]);
        let out = (next - here).cross(along);
        let out = if out.dot(here.lerp(next, 0.5) - centre) < 0.0 { -out } else { out };
        out.dot(camera.towards_viewer) > 0.0
    });
    strand(&band, &faces, false, depths, camera, sheet);
    strand(&band, &faces, true, depths, camera, sheet);
}

/// Sideways, along the foot, up from the sole: as a ring round the forefoot needs it.
fn foot_frame(leg: &LegBones) -> Mat3 {
    let along = (leg.toe - leg.heel).unit();
    let sideways = leg.shank.x.across(along).unit();
    Mat3 { x: sideways, y: -along, z: sideways.cross(-along) }
}

/// A band round a leg and round a post that does not move, and the post.
pub(super) fn anchored(
    from: Vec3,
    leg: Side,
    at: f32,
    bones: &Skeleton,
    camera: &Camera,
    sheet: &mut Sheet,
) {
    const POST: f32 = 1.5;
    const ABOVE: f32 = 7.0;
    const PLATE: f32 = 4.2;
    let leg = &bones.legs[index(leg)];
    let shank = round_shank(leg, at);
    let up = Vec3::new(0.0, 1.0, 0.0);
    let post = Ring {
        centre: from,
        radius: POST + TIGHT,
        frame: Mat3 { x: Vec3::new(1.0, 0.0, 0.0), y: up, z: Vec3::new(0.0, 0.0, 1.0) },
        bone: -up,
    };
    // The post is away from the body: only the leg decides what the strands go over.
    let parts = [leg.knee.lerp(leg.ankle, 0.5), leg.ankle, leg.ball].map(|p| camera.depth(p));
    let far = parts.into_iter().fold(f32::INFINITY, f32::min) - shank.radius;
    let near = parts.into_iter().fold(f32::NEG_INFINITY, f32::max) + 1.2;
    wrap(&[shank, post], Some(Depths { far, near }), camera, sheet);
    let foot = Vec3::new(from.x, 0.0, from.z);
    let plate: [Point; SIDES] = std::array::from_fn(|i| {
        let (sin, cos) = curve::sin_cos(i as f32 / SIDES as f32 * 360.0);
        camera.project(foot + Vec3::new(PLATE * cos, 0.0, PLATE * sin))
    });
    let rod = [foot + up * POST, from + up * ABOVE].map(|end| (camera.project(end), POST));
    sheet.pen(Paint::IronDark, far + 0.1).polygon(&plate);
    sheet.pen(Paint::Iron, far + 0.2).polygon(Outline::round(&rod).points());
}

/// The point of a ring that lies farthest that way.
fn rim(ring: &Ring, way: Vec3) -> Vec3 {
    let (x, z) = (way.dot(ring.frame.x), way.dot(ring.frame.z));
    let length = x.hypot(z).max(1e-6);
    ring.centre + (ring.frame.x * x + ring.frame.z * z) * (ring.radius / length)
}

/// The run of sides that face the viewer, or the one that faces away. Strands lie over the legs
/// and under them, whatever the depth of their middle.
fn strand(
    band: &[Vec3; SIDES],
    faces: &[bool; SIDES],
    near: bool,
    depths: Option<Depths>,
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
    let depths = depths.unwrap_or(Depths { far: farthest - 0.5, near: nearest + 1.2 });
    let (paint, depth) =
        if near { (Paint::Band, depths.near) } else { (Paint::BandFar, depths.far) };
    sheet.pen(paint, depth).line(&points[..=run]);
}
