//! Things in the scene: steps, walls, ramps, dumbbells. Bands: `band`; what lies flat: `floor`.

use super::band;
use super::camera::Camera;
use super::floor::{Lines, floor, floor_lines, mat, pad};
use super::outline::Outline;
use super::sheet::Sheet;
use super::skeleton::{Skeleton, index};
use super::vector::Vec3;
use super::{Paint, Scene, pose};
use crate::exercise::{Floor, Prop, Side};

const WALL: f32 = -900.0;

pub(super) fn draw(
    scene: &Scene,
    travel: Floor,
    bones: &Skeleton,
    camera: &Camera,
    sheet: &mut Sheet,
) {
    let side_of = |side: Side| if scene.style.other_side { side.other() } else { side };
    for prop in scene.movement.props {
        match *prop {
            Prop::Mat { at, size } => mat(at, size, camera, sheet),
            Prop::Floor { at, radii, ticks } => {
                floor(at, radii, camera, sheet);
                if ticks > 0.0 {
                    let ahead = pose::walks_ahead(scene.movement);
                    let lines = Lines { apart: ticks, travel, ahead };
                    floor_lines(at, radii, &lines, camera, sheet);
                }
            }
            Prop::Block { at, size, depth } => block(at, size, depth, camera, sheet),
            Prop::Wall { x, z, height, thickness } => {
                wall(x, z, height, thickness, camera, sheet);
            }
            Prop::BandOnThighs { at } => band::draw(band::Place::Thighs, at, bones, camera, sheet),
            Prop::BandOnShanks { at } => band::draw(band::Place::Shanks, at, bones, camera, sheet),
            Prop::BandOnFeet => band::draw(band::Place::Feet, 0.0, bones, camera, sheet),
            Prop::AnchoredBand { from, leg, at } => {
                band::anchored(from.into(), side_of(leg), at, bones, camera, sheet);
            }
            Prop::AnkleWeight { leg } => cuff(side_of(leg), bones, camera, sheet),
            Prop::Ramp { at, size } => ramp(at, size, camera, sheet),
            Prop::Dumbbell { hand, axis } => {
                dumbbell(side_of(hand), axis.into(), bones, camera, sheet);
            }
            Prop::Pad { at, size } => pad(at, size, camera, sheet),
        }
    }
}

/// A cuff round the lower shin.
fn cuff(leg: Side, bones: &Skeleton, camera: &Camera, sheet: &mut Sheet) {
    let leg = &bones.legs[index(leg)];
    let ends = [0.72, 0.86].map(|t| leg.knee.lerp(leg.ankle, t));
    let depth = camera.depth(ends[0].lerp(ends[1], 0.5)) + 1.5;
    let around = |radius| Outline::round(&ends.map(|place| (camera.project(place), radius)));
    sheet.pen(Paint::IronDark, depth).polygon(around(3.1).points());
    sheet.pen(Paint::Iron, depth + 0.01).polygon(around(2.5).points());
}

/// A wedge: the slope, its high end and the side that shows.
fn ramp(
    [x, y, z]: [f32; 3],
    [width, height, length]: [f32; 3],
    camera: &Camera,
    sheet: &mut Sheet,
) {
    let corner = |sx: f32, up: f32, sz: f32| {
        camera.project(Vec3::new(x + sx * width / 2.0, y + up * height, z + sz * length / 2.0))
    };
    let near = if camera.towards_viewer.x >= 0.0 { 1.0 } else { -1.0 };
    // Over what stands beyond it, under what stands on it.
    let depth = camera.depth(Vec3::new(x - near * width / 2.0, y, z));
    let side = [corner(near, 0.0, -1.0), corner(near, 0.0, 1.0), corner(near, 1.0, 1.0)];
    let end = [
        corner(-1.0, 0.0, 1.0),
        corner(1.0, 0.0, 1.0),
        corner(1.0, 1.0, 1.0),
        corner(-1.0, 1.0, 1.0),
    ];
    let slope = [
        corner(-1.0, 0.0, -1.0),
        corner(1.0, 0.0, -1.0),
        corner(1.0, 1.0, 1.0),
        corner(-1.0, 1.0, 1.0),
    ];
    if camera.towards_viewer.z > 0.0 {
        sheet.pen(Paint::PropTop, depth).polygon(&slope);
        sheet.pen(Paint::PropFront, depth + 0.01).polygon(&end);
    } else {
        sheet.pen(Paint::PropFront, depth).polygon(&end);
        sheet.pen(Paint::PropTop, depth + 0.01).polygon(&slope);
    }
    sheet.pen(Paint::PropSide, depth + 0.02).polygon(&side);
}

/// The three faces of a box that can be seen.
fn block(at: [f32; 3], size: [f32; 3], depth: f32, camera: &Camera, sheet: &mut Sheet) {
    for axis in 0..3 {
        let mut normal = [0.0; 3];
        normal[axis] = 1.0;
        let towards = Vec3::from(normal).dot(camera.towards_viewer);
        // From below nothing is drawn: cameras stand above the floor.
        if towards.abs() <= 0.01 || (axis == 1 && towards < 0.0) {
            continue;
        }
        let (paint, nearer) = match axis {
            0 => (Paint::PropSide, 0.0),
            1 => (Paint::PropTop, 0.02),
            _ => (Paint::PropFront, 0.0),
        };
        let (one, other) = ((axis + 1) % 3, (axis + 2) % 3);
        let corners = [(-0.5, -0.5), (0.5, -0.5), (0.5, 0.5), (-0.5, 0.5)].map(|(a, b)| {
            let mut corner = at;
            corner[axis] += 0.5 * towards.signum() * size[axis];
            corner[one] += a * size[one];
            corner[other] += b * size[other];
            camera.project(corner.into())
        });
        sheet.pen(paint, depth + nearer).polygon(&corners);
    }
}

fn wall(
    x: f32,
    [z0, z1]: [f32; 2],
    height: f32,
    thickness: f32,
    camera: &Camera,
    sheet: &mut Sheet,
) {
    let back = x + x.signum() * thickness;
    let face = [(x, 0.0, z0), (x, 0.0, z1), (x, height, z1), (x, height, z0)];
    let near = if camera.towards_viewer.z >= 0.0 { z1 } else { z0 };
    let edge = [(x, 0.0, near), (back, 0.0, near), (back, height, near), (x, height, near)];
    for (paint, corners, depth) in
        [(Paint::PropFront, face, WALL), (Paint::PropTop, edge, WALL + 1.0)]
    {
        sheet
            .pen(paint, depth)
            .polygon(&corners.map(|(x, y, z)| camera.project(Vec3::new(x, y, z))));
    }
}

fn dumbbell(hand: Side, axis: Vec3, bones: &Skeleton, camera: &Camera, sheet: &mut Sheet) {
    let arm = &bones.arms[index(hand)];
    let grip = arm.wrist.lerp(arm.hand, 0.6);
    let axis = axis.unit();
    let depth = camera.depth(grip) + 1.2;
    let rod = |from: f32, to: f32, radius: f32| {
        Outline::round(&[from, to].map(|t| (camera.project(grip + axis * t), radius)))
    };
    sheet.pen(Paint::IronDark, depth - 2.5).polygon(rod(-4.0, 4.0, 0.9).points());
    for end in [-1.0, 1.0] {
        sheet
            .pen(Paint::Iron, depth + camera.depth(axis * end))
            .polygon(rod(end * 4.6, end * 6.2, 2.9).points());
    }
}
