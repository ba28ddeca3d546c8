//! What lies on the ground: mats, cushions, the floor and the lines that go by on it.

use super::Paint;
use super::camera::{Camera, Point};
use super::outline::{Disc, Outline};
use super::sheet::Sheet;
use super::vector::Vec3;
use crate::curve;
use crate::exercise::Floor;

/// Floors come before everything, whatever the camera.
const FLOOR: f32 = -1e4;
const CUSHION: f32 = -8e3;

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

pub(super) fn mat([x, z]: [f32; 2], size: [f32; 2], camera: &Camera, sheet: &mut Sheet) {
    const EDGE: f32 = 1.1;
    let top = rounded([x, -0.2, z], size, 3.0, camera);
    let edge = top.map(|p| Point { x: p.x, y: p.y + EDGE });
    sheet.pen(Paint::MatEdge, FLOOR - 1.0).polygon(&edge);
    sheet.pen(Paint::Mat, FLOOR).polygon(&top);
}

/// A cushion: what shows of its side is the hull of its lower and upper rim.
pub(super) fn pad(
    at: [f32; 3],
    [width, height, depth]: [f32; 3],
    camera: &Camera,
    sheet: &mut Sheet,
) {
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

pub(super) fn floor([x, z]: [f32; 2], [rx, rz]: [f32; 2], camera: &Camera, sheet: &mut Sheet) {
    const SIDES: usize = 40;
    let rim: [Point; SIDES] = std::array::from_fn(|i| {
        let (sin, cos) = curve::sin_cos(i as f32 / SIDES as f32 * 360.0);
        camera.project(Vec3::new(x + rx * cos, 0.0, z + rz * sin))
    });
    sheet.pen(Paint::Mat, FLOOR).polygon(&rim);
}

/// Lines across the way of travel, so that the eye sees the floor go by.
pub(super) struct Lines {
    pub(super) apart: f32,
    pub(super) travel: Floor,
    /// Along z instead of x.
    pub(super) ahead: bool,
}

pub(super) fn floor_lines(
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
