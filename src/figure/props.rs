//! Things in the scene: mats, floors, steps, walls, dumbbells, cushions. Bands: `band`.

use super::band;
use super::camera::{Camera, Point};
use super::outline::{Disc, Outline};
use super::sheet::Sheet;
use super::skeleton::{Skeleton, index};
use super::vector::Vec3;
use super::{Paint, Scene};
use crate::curve;
use crate::exercise::{Floor, Held, Movement, Prop, Side, Travel};

/// Floors come before everything, whatever the camera.
const FLOOR: f32 = -1e4;
const CUSHION: f32 = -8e3;
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
                    let lines = Lines { apart: ticks, travel, ahead: walks_ahead(scene.movement) };
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

/// The corners of a rounded rectangle that lies level.
fn rounded(
    [x, y, z]: [f32; 3],
    [width, depth]: [f32; 2],
    radius: f32,
    camera: &Camera,
) -> [Point; 28] {
    const CORNER: usize = 7;
    std::array::from_fn(|i| {
        let quarter = i / CORNER;
        let turn = (quarter * 90 + (i % CORNER) * 15) as f32;
        let (sin, cos) = curve::sin_cos(turn);
        let right = if quarter == 0 || quarter == 3 { 1.0 } else { -1.0 };
        let front = if quarter < 2 { 1.0 } else { -1.0 };
        camera.project(Vec3::new(
            x + right * (width / 2.0 - radius) + radius * cos,
            y,
            z + front * (depth / 2.0 - radius) + radius * sin,
        ))
    })
}

fn mat([x, z]: [f32; 2], size: [f32; 2], camera: &Camera, sheet: &mut Sheet) {
    const EDGE: f32 = 1.1;
    let top = rounded([x, -0.2, z], size, 3.0, camera);
    let edge = top.map(|p| Point { x: p.x, y: p.y + EDGE });
    sheet.pen(Paint::MatEdge, FLOOR - 1.0).polygon(&edge);
    sheet.pen(Paint::Mat, FLOOR).polygon(&top);
}

/// A cushion: what shows of its side is the hull of its lower and upper rim.
fn pad(at: [f32; 3], [width, height, depth]: [f32; 3], camera: &Camera, sheet: &mut Sheet) {
    const SOFT: f32 = 0.4;
    let radius = (width.min(depth) * 0.3).min(4.0);
    let rim = |y| rounded([at[0], at[1] + y, at[2]], [width, depth], radius, camera);
    let (top, bottom) = (rim(height / 2.0), rim(-height / 2.0));
    let mut discs: [Disc; 56] = [Disc::default(); 56];
    for (disc, &point) in discs.iter_mut().zip(top.iter().chain(&bottom)) {
        *disc = (point, SOFT);
    }
    sheet.pen(Paint::PropFront, CUSHION).polygon(Outline::round(&discs).points());
    for (disc, &point) in discs.iter_mut().zip(&top) {
        *disc = (point, SOFT);
    }
    sheet.pen(Paint::PropTop, CUSHION + 1.0).polygon(Outline::round(&discs[..28]).points());
}

fn floor([x, z]: [f32; 2], [rx, rz]: [f32; 2], camera: &Camera, sheet: &mut Sheet) {
    const SIDES: usize = 40;
    let rim: [Point; SIDES] = std::array::from_fn(|i| {
        let (sin, cos) = curve::sin_cos(i as f32 / SIDES as f32 * 360.0);
        camera.project(Vec3::new(x + rx * cos, 0.0, z + rz * sin))
    });
    sheet.pen(Paint::Mat, FLOOR).polygon(&rim);
}

/// Lines across the way of travel, so that the eye sees the floor go by.
struct Lines {
    apart: f32,
    travel: Floor,
    /// Along z instead of x.
    ahead: bool,
}

/// Whether a movement travels forward or back rather than sideways.
fn walks_ahead(movement: &Movement) -> bool {
    let [x, z] = match (movement.travel, movement.held) {
        (Travel::Steps(by) | Travel::Hop(by), _) => by,
        (Travel::None, Held::Cycle(cycle)) => cycle.travel,
        (Travel::None, Held::Breath) => [0.0; 2],
    };
    z.abs() > x.abs()
}

fn floor_lines(
    [x, z]: [f32; 2],
    [rx, rz]: [f32; 2],
    lines: &Lines,
    camera: &Camera,
    sheet: &mut Sheet,
) {
    let (along, across, moved): (f32, f32, f32) =
        if lines.ahead { (rz, rx, lines.travel[1]) } else { (rx, rz, lines.travel[0]) };
    let mut pen = sheet.pen(Paint::MatEdge, FLOOR + 1.0);
    let mut line: f32 = -along * 0.9 + moved.rem_euclid(lines.apart);
    while line < along * 0.9 {
        let half = across * (1.0 - (line / along).powi(2)).max(0.0).sqrt() * 0.86;
        let corners = [(-0.7, -half), (0.7, -half), (0.7, half), (-0.7, half)];
        pen.polygon(&corners.map(|(on, aside)| {
            let (dx, dz) = if lines.ahead { (aside, line + on) } else { (line + on, aside) };
            camera.project(Vec3::new(x + dx, 0.0, z + dz))
        }));
        line += lines.apart;
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
