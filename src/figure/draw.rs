//! The whole picture in painting order: far first.

use super::body::{self, Part};
use super::camera::Camera;
use super::path::Pen;
use super::sheet::{Body, Seen, Sheet};
use super::skeleton::Skeleton;
use super::{Paint, Scene, Shape, guides, muscle, pose, props};
use crate::exercise::{Movement, Opening, Pose};

/// Draws a scene over an earlier one. Slots and their texts are used again, so that a running
/// figure asks for no memory; slots that are not needed keep an empty `d`, at the end.
pub fn draw(scene: &Scene, shapes: &mut Vec<Shape>) {
    let mut sheet = Sheet::over(shapes);
    let camera = Camera::new(scene.view);
    let pose =
        scene.pose.copied().unwrap_or_else(|| pose::at(scene.movement, scene.level, scene.beat));
    let pose = if scene.style.other_side { pose::mirrored(&pose) } else { pose };
    let bones = Skeleton::solve(&pose);
    let body = Body::seen(&bones, &camera);
    if let Some(opening) = scene.style.ghost {
        ghost(opening_pose(scene.movement, opening), &camera, &mut sheet);
    }
    let travel = pose::travel(scene.movement, scene.level, scene.beat);
    props::draw(scene, travel, &bones, &camera, &mut sheet);
    body.paint(&bones, &camera, &mut sheet);
    muscle::draw(scene, &body, &bones, &camera, &mut sheet);
    guides::draw(scene, &bones, &camera, &mut sheet);
    sheet.finish();
}

impl Body {
    fn seen(bones: &Skeleton, camera: &Camera) -> Self {
        let seen = |part: &Part, side| Seen {
            outline: part.outline(bones, side, camera),
            depth: part.depth(bones, side, camera),
        };
        Self {
            limbs: [0, 1].map(|side| std::array::from_fn(|i| seen(&body::LIMB[i], side))),
            trunk: std::array::from_fn(|i| seen(&body::TRUNK[i], 0)),
        }
    }

    fn paint(&self, bones: &Skeleton, camera: &Camera, sheet: &mut Sheet) {
        for (side, limbs) in self.limbs.iter().enumerate() {
            let [leg, arm] = far_shading(bones, side, camera);
            for (i, (part, seen)) in body::LIMB.iter().zip(limbs).enumerate() {
                let far = if i < body::LEG_PARTS { leg } else { arm };
                paint_part(part, seen, (bones, side, far), camera, sheet);
            }
        }
        for (part, seen) in body::TRUNK.iter().zip(&self.trunk) {
            paint_part(part, seen, (bones, 0, 0), camera, sheet);
        }
    }
}

fn paint_part(
    part: &Part,
    seen: &Seen,
    (bones, side, far): (&Skeleton, usize, u8),
    camera: &Camera,
    sheet: &mut Sheet,
) {
    if let Some(halo) = part.halo(bones, side, camera) {
        sheet.pen(Paint::Halo, seen.depth).polygon(halo.points());
    }
    let shape = sheet.add(part.paint, seen.depth);
    shape.far = far;
    Pen::new(&mut shape.d).polygon(seen.outline.points());
}

/// How much the leg and the arm of a side fade: limbs behind the trunk do, over 7 units.
fn far_shading(bones: &Skeleton, side: usize, camera: &Camera) -> [u8; 2] {
    let (leg, arm) = (&bones.legs[side], &bones.arms[side]);
    let trunk = camera.level_depth(bones.root.lerp(bones.neck, 0.35));
    [leg.hip + leg.knee + leg.ankle, arm.shoulder + arm.elbow + arm.wrist].map(|sum| {
        let behind = trunk - 3.0 - camera.level_depth(sum * (1.0 / 3.0));
        ((behind / 7.0).clamp(0.0, 1.0) * 10.0).round() as u8
    })
}

/// The pose in which a repetition opens.
pub(super) fn opening_pose(movement: &Movement, opening: Opening) -> &Pose {
    match opening {
        Opening::Lift => movement.low,
        Opening::Lower => movement.high,
    }
}

/// A body as one silhouette, over the floor and behind everything else.
fn ghost(pose: &Pose, camera: &Camera, sheet: &mut Sheet) {
    const DEPTH: f32 = -5e3;
    let body = Body::seen(&Skeleton::solve(pose), camera);
    let mut pen = sheet.pen(Paint::Ghost, DEPTH);
    for seen in body.limbs.iter().flatten().chain(&body.trunk) {
        pen.polygon(seen.outline.points());
    }
}
