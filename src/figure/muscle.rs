//! The muscles that work: patches fixed to a bone, cut to the body, faded as they turn away.

use super::body;
use super::camera::Camera;
use super::outline::{Disc, Outline};
use super::path::Pen;
use super::sheet::{Body, Seen, Sheet};
use super::skeleton::{Skeleton, index, sign};
use super::vector::{Mat3, Vec3};
use super::{Paint, Scene, Shape};
use crate::exercise::{Muscle, MuscleMark, Side};

/// What a patch is fixed to, and which parts it may cover.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Bed {
    Pelvis,
    Lumbar,
    Thigh,
    Shank,
}

/// Balls as outward, up, forward, radius; and the way the patch faces.
struct Patch {
    bed: Bed,
    balls: &'static [[f32; 4]],
    faces: [f32; 3],
}

pub(super) fn draw(
    scene: &Scene,
    body: &Body,
    bones: &Skeleton,
    camera: &Camera,
    sheet: &mut Sheet,
) {
    for &mark in scene.movement.muscles {
        let side = if scene.style.other_side { mark.side.other() } else { mark.side };
        let sides: &[Side] = match side {
            Side::Both => &[Side::Left, Side::Right],
            Side::Left => &[Side::Left],
            Side::Right => &[Side::Right],
        };
        for &side in sides {
            draw_one(mark, (index(side), scene.glow), body, bones, camera, sheet);
        }
    }
}

fn draw_one(
    mark: MuscleMark,
    (side, glow): (usize, f32),
    body: &Body,
    bones: &Skeleton,
    camera: &Camera,
    sheet: &mut Sheet,
) {
    let patch = patch(mark.muscle);
    let leg = &bones.legs[side];
    let (frame, origin): (&Mat3, Vec3) = match patch.bed {
        Bed::Pelvis => (&bones.pelvis, bones.root),
        Bed::Lumbar => (&bones.lumbar, bones.root),
        Bed::Thigh => (&leg.thigh, leg.hip),
        Bed::Shank => (&leg.shank, leg.knee),
    };
    let outward = |[x, y, z]: [f32; 3]| *frame * Vec3::new(x * sign(side), y, z);
    let facing = outward(patch.faces).unit().dot(camera.towards_viewer);
    let facing = ((facing + 0.30) / 0.36).clamp(0.0, 1.0);
    if facing <= 0.02 {
        return;
    }
    let alpha = (facing * glow.clamp(0.0, 1.0) * f32::from(Shape::OPAQUE)).round() as u8;
    let owners = owners(patch.bed, body, side);
    let depth = owners.iter().fold(f32::NEG_INFINITY, |depth, owner| depth.max(owner.depth));
    let (paint, nearer) =
        if mark.secondary { (Paint::Muscle2, 0.08) } else { (Paint::Muscle, 0.09) };
    for (paint, wider) in [(Paint::Glow, 1.0), (paint, 0.0)] {
        let mut discs: [Disc; 4] = Default::default();
        for (disc, &[x, y, z, radius]) in discs.iter_mut().zip(patch.balls) {
            *disc = (camera.project(origin + outward([x, y, z])), radius + wider);
        }
        let outline = Outline::round(&discs[..patch.balls.len().min(4)]);
        let shape = sheet.add(paint, depth + nearer);
        shape.alpha = alpha;
        let mut pen = Pen::new(&mut shape.d);
        for owner in &owners {
            pen.polygon(outline.shared(&owner.outline).points());
        }
    }
}

/// The parts a patch may cover. The lumbar bed has two; the last is named twice.
fn owners(bed: Bed, body: &Body, side: usize) -> [Seen; 4] {
    let (thigh, shorts) = (body.limbs[side][body::THIGH], body.limbs[side][body::SHORTS]);
    let [pelvis, belly, chest] = [body::PELVIS, body::BELLY, body::CHEST].map(|i| body.trunk[i]);
    match bed {
        Bed::Pelvis => [pelvis, belly, shorts, thigh],
        Bed::Lumbar => [belly, chest, chest, chest],
        Bed::Thigh => [thigh, shorts, shorts, shorts],
        Bed::Shank => [body.limbs[side][body::SHANK]; 4],
    }
}

fn patch(muscle: Muscle) -> Patch {
    let (bed, balls, faces): (Bed, &'static [[f32; 4]], [f32; 3]) = match muscle {
        // The small one lies under the middle one: the same place.
        Muscle::GluteMed | Muscle::GluteMin => (
            Bed::Pelvis,
            &[[7.2, 5.0, 3.0, 1.6], [7.0, 5.4, -2.6, 1.8], [8.9, -1.8, -0.6, 1.6]],
            [1.0, 0.05, -0.05],
        ),
        Muscle::GluteMax => (
            Bed::Pelvis,
            &[
                [2.0, 5.4, -5.6, 1.4],
                [2.4, -2.2, -6.2, 2.0],
                [8.0, -3.2, -3.4, 1.7],
                [7.0, 2.0, -4.6, 1.2],
            ],
            [0.5, 0.0, -0.87],
        ),
        Muscle::Rotators => {
            (Bed::Pelvis, &[[1.8, 2.6, -6.0, 1.0], [8.8, -0.2, -2.2, 1.2]], [0.6, 0.0, -0.8])
        }
        Muscle::Tfl => {
            (Bed::Pelvis, &[[6.8, 4.6, 3.8, 1.2], [8.0, -3.0, 2.2, 1.1]], [0.8, 0.0, 0.6])
        }
        Muscle::Obliques => {
            (Bed::Lumbar, &[[7.2, 11.0, 1.5, 1.8], [6.9, 16.8, 1.5, 1.6]], [0.9, 0.0, 0.43])
        }
        Muscle::Core => (
            Bed::Lumbar,
            &[
                [-2.2, 9.5, 4.6, 1.6],
                [2.2, 9.5, 4.6, 1.6],
                [-2.4, 18.5, 4.8, 1.6],
                [2.4, 18.5, 4.8, 1.6],
            ],
            [0.0, 0.0, 1.0],
        ),
        Muscle::Quads => {
            (Bed::Thigh, &[[1.6, -8.5, 2.6, 1.9], [0.9, -20.0, 2.0, 1.5]], [0.5, 0.0, 0.87])
        }
        Muscle::HipFlexors => (
            Bed::Thigh,
            &[[0.4, 1.6, 3.4, 1.7], [-1.4, 0.6, 3.4, 1.3], [0.7, -7.0, 3.2, 1.4]],
            [0.2, 0.0, 1.0],
        ),
        Muscle::Calves => (
            Bed::Shank,
            &[
                [0.0, -3.8, -2.3, 1.8],
                [0.8, -5.8, -2.2, 1.9],
                [-0.8, -5.8, -2.2, 1.9],
                [0.1, -14.0, -1.0, 1.0],
            ],
            [0.3, 0.0, -0.95],
        ),
        Muscle::Hamstrings => {
            (Bed::Thigh, &[[0.6, -7.0, -2.8, 1.9], [0.6, -19.0, -1.6, 1.5]], [0.4, 0.0, -0.92])
        }
        Muscle::Adductors => {
            (Bed::Thigh, &[[-2.6, -3.0, 0.6, 1.7], [-1.8, -14.0, 0.4, 1.4]], [-1.0, 0.0, 0.3])
        }
    };
    Patch { bed, balls, faces }
}
